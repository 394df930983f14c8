"""The facts of one post agree on all its networks: measured on pairs of our own, and form by form."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

from editorial.text.passages import passages
from rules.message._fact import Fact
from rules.message._facts import facts_in

HERE = Path(__file__).parent
Pair = dict[str, Any]


def pairs(name: str, group: str) -> list[Pair]:
    return tomllib.loads((HERE / name).read_text("utf-8"))[group]


def said(pair: Pair) -> list[Any]:
    mine, theirs = pair.get("languages", ["en", "en"])
    situation = {
        "language": mine,
        "network": {"name": "Kanal"},
        "siblings": [{"text": pair["other"], "language": theirs}],
    }
    return findings("message.facts", pair["one"], situation)


def is_found(pair: Pair) -> bool:
    here, there = (words.lower() for words in pair["said"])

    def meet(one: str, other: str) -> bool:
        return one in other.lower() or other.lower() in one

    return any(meet(here, one.match) and meet(there, one.elsewhere[0].match) for one in said(pair))


def figures(name: str) -> tuple[float, float]:
    """The share of changed facts that are found, and of agreeing pairs that are objected to."""
    changed, same = pairs(name, "changed"), pairs(name, "consistent")
    return sum(map(is_found, changed)) / len(changed), sum(bool(said(pair)) for pair in same) / len(same)


def test_nine_of_ten_changed_facts_are_found_and_no_agreeing_pair_is_touched(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert (len(pairs("fact_pairs.toml", "changed")), len(pairs("fact_pairs.toml", "consistent"))) == (30, 30)
    found, false = figures("fact_pairs.toml")
    with capsys.disabled():
        print(f"\n  message.facts: {found:.0%} of changed facts found, {false:.0%} false alarms", end="")
    assert found >= 0.9
    assert false == 0


def test_pairs_that_it_was_not_built_on_are_judged_nearly_as_well() -> None:
    found, false = figures("fact_pairs_fresh.toml")
    assert found >= 0.9
    assert false <= 0.05


def test_both_sides_of_a_changed_pair_hear_of_it() -> None:
    alone = [
        pair["one"]
        for pair in pairs("fact_pairs.toml", "changed")
        if bool(said(pair))
        != bool(
            said(
                {
                    "one": pair["other"],
                    "other": pair["one"],
                    "languages": [*reversed(pair.get("languages", ["en", "en"]))],
                }
            )
        )
    ]
    assert alone == []


# ------------------------------------------------------------------------------------------------------------ form by form


def facts(text: str, language: str = "en") -> list[Fact]:
    return [fact for one in passages(text, language) for _span, fact in one.remembered(("test",), facts_in)]


@pytest.mark.parametrize(
    ("kind", "language", "forms"),
    [
        (
            "number",
            "en",
            ["1,000 lamps", "1000 lamps", "1 000 lamps", "a thousand lamps", "1k lamps", "one thousand lamps"],
        ),
        ("number", "de", ["1.000 Lampen", "1000 Lampen", "tausend Lampen", "1 000 Lampen"]),
        ("number", "en", ["twenty-five lamps", "25 lamps", "twenty five lamps"]),
        ("number", "de", ["fünfundzwanzig Lampen", "25 Lampen"]),
        ("number", "fr", ["quatre-vingt-dix-sept lampes", "97 lampes"]),
        ("number", "nl", ["tweeëntwintig lampen", "22 lampen"]),
        ("number", "en", ["two hundred and fifty lamps", "250 lamps"]),
        ("number", "es", ["mil quinientos árboles", "1.500 árboles", "1500 árboles"]),
        ("percent", "en", ["40% less", "40 % less", "40 percent less", "forty per cent less"]),
        ("percent", "de", ["2,5 % mehr", "2.5 Prozent mehr"]),
        ("money", "en", ["€5 each", "5 euros each", "EUR 5 each", "five euros each", "€5.00 each"]),
        ("money", "fr", ["1 250,50 € de dons", "1250,5 euros de dons"]),
        ("money", "en", ["£2.4k raised", "£2,400 raised", "2400 pounds raised"]),
        ("money", "en", ["€1.2m given", "1.2 million euros given", "€1,200,000 given"]),
        ("time", "en", ["at 9:30 am", "at 9.30 am", "9:30 a.m.", "half past nine", "09:30"]),
        ("time", "en", ["2 pm", "14:00", "2:00 p.m.", "two o'clock"]),
        ("time", "de", ["um 10 Uhr", "10.00 Uhr", "10:00 Uhr"]),
        ("time", "de", ["halb zehn", "9:30 Uhr", "9.30 Uhr"]),
        ("time", "fr", ["à 14h30", "à 14:30"]),
        ("date", "en", ["1 December", "December 1", "Dec 1st", "1st of December", "2026-12-01"]),
        ("date", "de", ["1. Dezember", "01.12.", "1.12.2026", "1. Dez."]),
        ("date", "fr", ["le 1er décembre", "1 décembre 2026"]),
        ("date", "es", ["el 5 de abril", "5 abril"]),
        ("date", "th", ["วันที่ 7 ธันวาคม", "7 ธ.ค. 2569"]),
        ("weekday", "en", ["on Friday", "Fridays"]),
        ("phone", "en", ["020 7946 0018", "+44 20 7946 0018", "(020) 7946-0018"]),
    ],
)
def test_a_fact_is_the_same_in_all_its_forms(kind: str, language: str, forms: list[str]) -> None:
    read = [[fact for fact in facts(f"So: {form}", language) if fact.kind == kind] for form in forms]
    assert [len(one) for one in read] == [1] * len(forms), read
    assert frozenset.intersection(*(one[0].values for one in read)), read


@pytest.mark.parametrize(
    "text",
    [
        "1. First\n2. Then",
        "A4, G-214, Covid-19 and mp3",
        "2/5",
        "the 3rd time",
        "press 1️⃣",
        "one of them",
        "#1 in town",
        "You may 5",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert [fact.kind for fact in facts(text) if fact.kind != "number"] == []
    assert len(facts(text)) <= (1 if "5" in text and "/" not in text else 0)


def told(one: str, other: str, **more: Any) -> list[Any]:
    return findings("message.facts", one, {"network": {"name": "Kanal"}, "siblings": [{"text": other, **more}]})


def test_both_places_are_shown_and_the_other_form_is_offered_where_it_fits() -> None:
    [found] = told("We mended 41 toasters on Friday.", "On Friday we mended 14 toasters!")
    assert (found.match, found.level, found.suggestions) == ("41", "warning", ("14",))
    [place] = found.elsewhere
    assert (place.where, place.match, place.field, place.id) == ("Nebenan", "14", "text", "other-0")
    assert place.span.of("On Friday we mended 14 toasters!") == "14"
    [words] = told("We mended forty-one toasters.", "We mended 14 toasters.")
    assert words.suggestions == ()


def test_networks_that_disagree_are_gathered_in_one_finding() -> None:
    others = [{"text": "14 toasters were mended."}, {"text": "We mended 15 toasters."}, {"text": "41 toasters!"}]
    [found] = findings("message.facts", "We mended 41 toasters.", {"network": {"name": "K"}, "siblings": others})
    assert [place.match for place in found.elsewhere] == ["14", "15"]


def test_a_fact_may_be_left_out_and_a_rounded_one_agrees() -> None:
    assert told("We mended 41 toasters on Friday.", "We mended toasters.") == []
    assert told("More than 500 people came.", "We counted 512 people.") == []
    assert len(told("More than 500 people came to the fair.", "We counted 412 people at the fair.")) == 1


def test_what_a_time_is_for_tells_two_of_them_apart() -> None:
    assert told("Doors 7 pm, concert 8 pm.", "Doors open at 7 pm.") == []
    assert told("The concert: doors 7 pm.", "The concert starts at 8 pm.") == []
    assert len(told("The concert starts at 8 pm.", "Our concert starts at 9 pm.")) == 1


def test_translations_are_compared_as_suggestions_and_can_be_left_out() -> None:
    german = {"text": "41 Toaster, am 12. Dezember geht es weiter.", "language": "de"}
    said = {"network": {"name": "Kanal"}, "siblings": [german]}
    text = "14 toasters. We go on on 12 December."
    assert [one.level for one in findings("message.facts", text, said)] == ["suggestion"]
    assert findings("message.facts", text, said, translations=False) == []


def test_the_network_of_another_language_region_is_no_translation() -> None:
    assert [one.level for one in told("We mended 41 toasters.", "14 toasters mended.", language="en-GB")] == ["warning"]


def test_links_agree_whatever_does_not_change_where_they_lead() -> None:
    def linked(mine: str, theirs: str, language: str = "en") -> list[Any]:
        other = {"text": "Words.", "link": theirs, "language": language}
        return findings("message.facts", "Text.", {"network": {"name": "K"}, "link": mine, "siblings": [other]})

    assert linked("https://example.org/a", "https://www.example.org/a/?utm_source=x#top") == []
    assert linked("https://example.org/a", "https://bit.ly/x") == []
    assert linked("https://example.org/en/a", "https://example.org/de/a", "de") == []
    [found] = linked("https://example.org/a", "https://example.org/b")
    assert (found.field, found.elsewhere[0].match) == ("link", "https://example.org/b")


def test_a_name_is_compared_with_the_houses_list() -> None:
    names = {
        "lists": {"names": ["Noor Haddad"]},
        "network": {"name": "K"},
        "siblings": [{"text": "Noor Haddad spoke."}],
    }
    [found] = findings("message.facts", "Nour Hadad spoke.", names)
    assert (found.match, found.suggestions) == ("Nour Hadad", ("Noor Haddad",))
    assert findings("message.facts", "Ben Okafor spoke.", names) == []
    assert findings("message.facts", "Noor Haddad and Noor Hadded spoke.", names) == []


TEXTS = st.lists(
    st.sampled_from(
        [
            *(
                "41",
                "1,000",
                "1.000",
                "9:30",
                "9.30",
                "12 December",
                "01.12.",
                "€5",
                "5 %",
                "half past nine",
                "from ten until two",
            ),
            *(
                "lamps",
                "on Friday",
                " ",
                ", ",
                ". ",
                "\n",
                "🔧 ",
                "020 7946 0018",
                "https://example.org/5",
                "two hundred",
                "2/5",
            ),
        ]
    ),
    max_size=12,
).map(" ".join)


@given(TEXTS, TEXTS, st.sampled_from(["en", "de", "fr", "es", "it", "nl", "pt", "sv", "pl", "th", "ja"]))
def test_both_places_hold_in_any_text(one: str, other: str, language: str) -> None:
    situation = {"language": language, "network": {"name": "K"}, "siblings": [{"text": other, "language": language}]}
    for found in findings("message.facts", one, situation, links=False):
        assert found.match == found.span.of(one) != ""
        for place in found.elsewhere:
            assert place.match == place.span.of(other) != ""


@given(TEXTS, st.sampled_from(["en", "de", "th"]))
def test_a_text_never_disagrees_with_itself(text: str, language: str) -> None:
    situation = {
        "language": language,
        "network": {"name": "K"},
        "siblings": [{"text": f"{text}\n", "language": language}],
    }
    assert findings("message.facts", text, situation, links=False) == []
