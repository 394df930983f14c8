"""Sources, quotations, agencies, corrections, readers, and machines."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings, rules, subject

from editorial.checking.engine import Engine
from editorial.rulekit.registry import Registry
from editorial.settings.style import load_style

QUOTE = "“It was easier than I had thought.”"


def matches(rule: str, text: str, situation: dict[str, Any] | None = None, **options: object) -> list[str]:
    return [one.match for one in findings(f"attribution.{rule}", text, situation, **options)]


@pytest.mark.parametrize(
    "around",
    ["The hall was full. {} Tom Baker smiled.", "{} said one of us.", "A visitor told us: {}", "{}\n\n— Ana",
     "We asked @ana. {}",
     "{} https://example.org/talk",
     "Ana Ruiz came late. The hall was full. {}"],
)  # fmt: skip
def test_a_speaker_may_stand_before_or_after(around: str) -> None:
    assert matches("quote", around.format(QUOTE), min_words=0) == []


@pytest.mark.parametrize(
    "around", ["The hall was full. {} The lights went out.", "{}", "All was dark.\n{}\nThe lights went out."]
)
def test_words_without_a_speaker_are_found(around: str) -> None:
    assert matches("quote", around.format(QUOTE), min_words=0) == [QUOTE]


def test_a_speaker_too_far_away_does_not_count() -> None:
    text = f"Ana Ruiz came. It rained. It was dark. It was late. {QUOTE} It was cold. It rained on."
    assert matches("quote", text, min_words=0) == [QUOTE]
    assert matches("quote", text, min_words=0, window=4) == []


def test_short_texts_and_short_quotations_are_left_alone() -> None:
    assert matches("quote", f"The hall was full. {QUOTE} It rained.") == []
    assert matches("quote", f"The hall was full. {QUOTE} It rained.", min_words=0, words=8) == []


def test_an_exception_of_the_house_style_keeps_a_source_quiet() -> None:
    rule = rules()["attribution.anonymous_source"]
    plain = 'schema = 1\nname = "House"\n'
    excepted = f'{plain}[rules."attribution.anonymous_source"]\nexceptions = ["sources say"]\n'
    post = subject("Sources say it rains, and insiders say it snows.", {"language": "en"})

    def found(text: str) -> list[str]:
        style = load_style(text, "house.toml", {rule.id: rule.meta})
        return [one.match for one in Engine(Registry((rule,))).check(post, style).findings]

    assert found(plain) == ["Sources say"]
    assert found(excepted) == ["insiders say"]


def test_an_editor_who_knows_the_source_settles_it() -> None:
    text = "Sources say it rains."
    assert matches("anonymous_source", text) == ["Sources say"]
    assert matches("anonymous_source", text, {"declared": {"sources_known": "Noor"}}) == []
    assert matches("anonymous_source", "Friends of ours say it rains.", phrases=["friends of ours"]) == [
        "Friends of ours"
    ]


@pytest.mark.parametrize("source", ["https://example.org", "Source: the city.", "@city", "According to the city."])
def test_a_source_close_by_settles_a_claim(source: str) -> None:
    text = f"It rains. A lamp uses 40% less. {source}"
    assert matches("claim_source", "It rains. A lamp uses 40% less. It is red.") == ["40%"]
    assert matches("claim_source", text) == []


def test_claims_can_be_chosen_one_by_one() -> None:
    text = "The largest lamp uses 40% less, studies show."
    assert matches("claim_source", text) == ["The largest", "40%", "studies show"]
    assert matches("claim_source", text, figures=False, superlatives=False) == ["studies show"]
    assert matches("claim_source", text, {"link": "https://example.org"}) == []


WIRE = "The old bridge by the station was opened again on Friday after two years."


@given(st.integers(0, 5), st.integers(8, 14))
def test_as_many_words_as_were_taken_over_are_shown(since: int, count: int) -> None:
    words = WIRE.rstrip(".").split()[since : since + count]
    text = f"Xaver waved. {' '.join(words)} Xaver waved."
    found = matches("agency_credit", text, {"authors": ["Ana Ruiz"], "declared": {"agency_copy": WIRE}})
    assert found == ([" ".join(words)] if len(words) >= 8 else [])


def test_an_agency_in_the_byline_is_credited() -> None:
    said = {"declared": {"agency": "Wire"}, "register": [{"name": "Wire", "kind": "agency"}]}
    assert matches("agency_credit", WIRE, {**said, "authors": ["Ana Ruiz"]}) == [""]
    assert matches("agency_credit", WIRE, {**said, "authors": ["Ana Ruiz", "Wire"]}) == []
    assert matches("agency_credit", WIRE, {**said, "declared": {"agency": "Wire", "contributors": "with Wire"}}) == []


@given(
    st.sampled_from(["PARIS", "NEW YORK", "SÃO PAULO", "KUALA LUMPUR, Malaysia", "OSLO, May 3"]),
    st.sampled_from(["—", "–", "-"]),
)
def test_a_dateline_goes_and_leaves_the_sentence(place: str, dash: str) -> None:
    text = f"{place} {dash} The café opened."
    [found] = findings("attribution.dateline", text)
    assert text[: found.span.start] + found.suggestions[0] + text[found.span.end :] == "The café opened."
    assert matches("dateline", text, {"declared": {"on_the_spot": "yes"}}) == []


@pytest.mark.parametrize(
    "text", ["WE ARE OPEN! Come by.", "NATO – what next?", "I — We.", "SALE - now", "PARIS (AP) — Now"]
)
def test_other_capitals_at_the_head_are_none(text: str) -> None:
    assert matches("dateline", text) == []


def test_a_correction_is_told_to_readers() -> None:
    said = {"declared": {"published": "yes", "correction": "the street"}}
    assert matches("corrections", "We are in Mill Street.", said) == [""]
    assert matches("corrections", "Update: we are in Mill Street.", said) == []
    assert (
        matches("corrections", "We are in Mill Street.", {"declared": {"published": "yes", "correction": "none"}}) == []
    )


def test_advice_is_read_over_by_somebody_fit_for_it() -> None:
    register = [{"name": "Ana Ruiz", "role": "Lawyer"}]
    said: dict[str, Any] = {"declared": {"genre": "advice", "reviewed_by": "Ana Ruiz"}, "register": register}
    assert matches("signoff", "Rest.", {"declared": {"genre": "advice"}}) == [""]
    assert matches("signoff", "Rest.", said, roles=["lawyer", "Dr"]) == []
    assert matches("signoff", "Rest.", said, roles=["Dr"]) == [""]


GENERATED: dict[str, Any] = {"ai_use": "generated", "declared": {"public_interest": "yes"}}


@pytest.mark.parametrize(
    ("day", "found"), [(dt.date(2026, 8, 1), 0), (dt.date(2026, 8, 2), 1), (dt.date(2027, 1, 1), 1), (None, 1)]
)
def test_generated_text_is_labelled_from_the_day_the_law_applies(day: dt.date | None, found: int) -> None:
    assert len(matches("ai_disclosure", "The council voted.", {**GENERATED, "today": day})) == found


@pytest.mark.parametrize(
    "text",
    [
        "AI-generated: the council voted.",
        "The council voted. #AIgenerated",
        "Der Rat (KI-generiert)",
        "Texte généré par IA",
    ],
)
def test_a_label_in_any_language_settles_it(text: str) -> None:
    assert matches("ai_disclosure", text, GENERATED) == []


@pytest.mark.parametrize("text", ["Said the council.", "#AIM high", "The aide voted"])
def test_other_words_are_no_label(text: str) -> None:
    assert matches("ai_disclosure", text, GENERATED) == [""]


def test_a_reader_who_answers_for_it_is_enough_unless_the_house_wants_a_label() -> None:
    said = {"ai_use": "generated", "declared": {"public_interest": "yes", "reviewed_by": "Ana"}}
    assert matches("ai_disclosure", "The council voted.", said) == []
    assert matches("ai_disclosure", "The council voted.", said, review_is_enough=False) == [""]


def test_what_was_only_assisted_needs_nothing() -> None:
    for use in ("", "none", "assisted"):
        said = {**GENERATED, "ai_use": use, "authors": ["Ana Ruiz"], "register": [{"name": "Ana Ruiz"}]}
        assert matches("ai_disclosure", "The council voted.", said) == []
        assert matches("ai_byline", "The council voted.", said) == []


def test_the_ai_field_is_asked_for_once() -> None:
    [found] = findings("attribution.ai_field", "Words.")
    assert (found.level, found.key) == ("suggestion", "ai_use")
