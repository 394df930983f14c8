"""The message keeps to its campaign, and is not said twice."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings, measured

from rules.message._terms import in_tags, term_pattern

WORDS = st.lists(
    st.sampled_from(["270-hp*", "car", "*", "muscle car*", "1,000", "%", "zero-waste", "café", "รถ", "-", "V8"]),
    max_size=3,
)


# -------------------------------------------------------------------------------------------------------- an owner's words


@pytest.mark.parametrize(
    ("term", "found", "not_found"),
    [
        ("270-hp*", ["270-hp", "270 hp", "270hp", "270 horsepower", "270 PS"], ["1270 hp", "27 hp", "2,270 hp"]),
        ("muscle car*", ["Muscle cars", "muscle-car", "muscle carburettor"], ["muscular cars"]),
        ("diesel", ["Diesel", "diesels", "diesel’s", "diesel-powered"], ["dieselgate", "biodiesels2"]),
        ("*gate", ["dieselgate"], ["gateway"]),
        ("3000 litres", ["3,000 l", "3 000 liter", "3.000 litres"], ["13000 l"]),
        ("company", ["companies", "company’s"], ["companion"]),
        ("1974", ["in 1974,", "1974!"], ["19745", "1974.5"]),
        ("V8", ["a V8 engine"], ["V80"]),
        ("รถยนต์", ["ซื้อรถยนต์ใหม่"], ["รถไฟ"]),
        ("Green & Co", ["Green & Co", "green&co"], ["Green Co"]),
    ],
)
def test_a_term_is_found_in_its_forms(term: str, found: list[str], not_found: list[str]) -> None:
    pattern = term_pattern(term)
    assert [text for text in found if not pattern.search(text)] == []
    assert [text for text in not_found if pattern.search(text)] == []


@given(WORDS.map(" ".join), st.text(max_size=30))
def test_any_words_make_a_pattern_that_finds_more_than_nothing(term: str, text: str) -> None:
    for match in term_pattern(term).finditer(text):
        assert match[0].strip()


def test_a_term_is_found_in_tags_by_its_words() -> None:
    assert in_tags("muscle car", ("#MuscleCars",))
    assert in_tags("zero waste", ("#zerowaste",))
    assert not in_tags("car", ("#Carnival",))


# -------------------------------------------------------------------------------------------------------------- off limits

GREEN: dict[str, Any] = {
    "brief": {"name": "Green wheels", "off_limits": ["270-hp*"], "synonyms": {"270-hp*": ["big block"]}}
}


def test_a_topic_of_the_brief_is_named_with_its_campaign() -> None:
    [found] = findings("message.off_limits", "A 1974 car with 270 horsepower.", GREEN)
    assert found.level == "warning"
    assert found.match == "270 horsepower"
    assert "Green wheels" in found.message


def test_other_words_for_a_topic_count_as_the_topic() -> None:
    [found] = findings("message.off_limits", "It has a Big-Block engine.", GREEN)
    assert "270-hp*" in found.message


def test_a_topic_of_the_house_is_off_limits_without_a_brief() -> None:
    assert [one.match for one in findings("message.off_limits", "Minks and sables.", topics=["fur: mink, sable"])] == [
        "Minks",
        "sables",
    ]


def test_titles_alt_texts_and_tags_are_looked_at_as_well() -> None:
    said = {"fields": {"title": "270 hp", "media[0].alt": "A 270-hp car"}, "tags": ["#270hp"], **GREEN}
    assert {one.field for one in findings("message.off_limits", "Words.", said)} == {"title", "media[0].alt", "tags"}


@pytest.mark.parametrize(
    "text",
    [
        "A V8 burns three times as much as a bus.",
        "“I love my V8,” says Mr Hill.",
        "Nobody needs a V8, however beautiful it may be.",
        "The museum shows a V8.",
    ],
)
def test_criticism_and_quotations_pass_where_only_praise_is_unwelcome(text: str) -> None:
    assert findings("message.off_limits", text, topics=["V8"], only_praise=True) == []
    assert len(findings("message.off_limits", text, topics=["V8"])) == 1


@pytest.mark.parametrize("text", ["What a beautiful V8!", "Listen to that V8. Pure joy.", "V8 😍"])
def test_praise_is_shown_where_only_praise_is_unwelcome(text: str) -> None:
    assert [one.match for one in findings("message.off_limits", text, topics=["V8"], only_praise=True)] == ["V8"]


def test_in_other_languages_any_mention_is_shown() -> None:
    said = {"language": "de"}
    assert len(findings("message.off_limits", "Der V8 ist laut.", said, topics=["V8"], only_praise=True)) == 1


# --------------------------------------------------------------------------------------------------------------- key terms

REUSE: dict[str, Any] = {"brief": {"name": "Reuse", "key_terms": ["repair", "zero waste"]}}


@pytest.mark.parametrize(
    "text", ["We repaired it.", "Repairs!", "A zero-waste day", "Come. #ZeroWaste", "Repairers meet."]
)
def test_a_key_term_counts_in_any_form(text: str) -> None:
    assert findings("message.key_terms", text, REUSE) == []


def test_the_terms_that_stand_in_a_post_are_measured() -> None:
    assert measured("message.key_terms", "We repaired it.", "message", REUSE) == {
        "key_terms": {"present": ["repair"], "of": ["repair", "zero waste"]}
    }


def test_any_part_and_field_of_a_post_may_hold_the_term() -> None:
    assert findings("message.key_terms", "Words.", {**REUSE, "fields": {"text[1]": "We repair."}}) == []
    assert findings("message.key_terms", "Words.", {**REUSE, "fields": {"title": "Zero waste"}}) == []


def test_terms_of_another_alphabet_are_not_asked_for() -> None:
    assert findings("message.key_terms", "ซ่อมโคมไฟทุกวันศุกร์", {**REUSE, "language": "th"}) == []


# ------------------------------------------------------------------------------------------------------------------- calls


@pytest.mark.parametrize(
    ("objective", "text", "shown"),
    [
        ("awareness", "Buy yours now.", ["Buy yours"]),
        ("awareness", "Read more, share this and follow us.", []),
        ("sales", "Order now. Read more.", []),
        ("sales", "Tell us what you think.", ["Tell us"]),
        ("loyalty", "Come back in May, and tell us how it was.", []),
        ("loyalty", "Shop now!", ["Shop now"]),
    ],
)
def test_a_call_serves_the_objective_of_its_campaign(objective: str, text: str, shown: list[str]) -> None:
    said = {"brief": {"name": "Spring", "objective": objective}}
    assert [one.match for one in findings("message.call_to_action", text, said)] == shown


def test_the_call_of_the_brief_always_fits() -> None:
    said = {"brief": {"name": "Spring", "objective": "awareness", "call_to_action": "Order now"}}
    assert findings("message.call_to_action", "Order yours today.", said) == []


def test_without_a_campaign_one_call_at_a_time_is_asked_for() -> None:
    assert [one.match for one in findings("message.call_to_action", "Tell us what you think. Order now.")] == [
        "Order now"
    ]
    assert findings("message.call_to_action", "Read more. Order now.") == []


# -------------------------------------------------------------------------------------------------------------- duplicates

LAMPS = "We mended 41 lamps on Friday, and the oldest of them was from 1931. Come by next week with yours."


def test_the_earlier_post_is_shown() -> None:
    said = {"recent": [{"text": LAMPS, "reference": "G-7", "id": "p7"}]}
    [found] = findings("message.duplicate", f"{LAMPS} 🔧 #Repair https://example.org", said)
    assert [(place.where, place.id, place.match) for place in found.elsewhere] == [("G-7", "p7", LAMPS)]
    assert "G-7" in found.message


def test_of_several_the_most_alike_is_shown() -> None:
    near = LAMPS.replace("next week with yours", "on Monday with a lamp")
    said = {"recent": [{"text": near, "reference": "G-1"}, {"text": LAMPS, "reference": "G-2"}]}
    assert [one.elsewhere[0].where for one in findings("message.duplicate", LAMPS, said)] == ["G-2"]


def test_posts_of_a_series_may_repeat_and_of_old_ones_it_is_only_suggested() -> None:
    series = {"recent": [{"text": LAMPS, "series": "Lamps"}], "declared": {"series": "lamps"}}
    assert findings("message.duplicate", LAMPS, series) == []
    for days, level in ((60, "warning"), (61, "suggestion")):
        (found,) = findings("message.duplicate", LAMPS, {"recent": [{"text": LAMPS, "days_ago": days}]})
        assert found.level == level
    assert len(findings("message.duplicate", LAMPS, {"recent": [{"text": LAMPS, "series": "Lamps"}]})) == 1


def test_a_long_article_is_compared_passage_by_passage() -> None:
    long = "\n\n".join(f"{LAMPS} Number {at} had a broken cable and a bent foot." for at in range(60))
    [found] = findings("message.duplicate", long, {"recent": [{"text": long}]})
    assert found.elsewhere[0].where == "G-198"
    assert findings("message.duplicate", long.replace("a", "e"), {"recent": [{"text": long}]}) == []


# -------------------------------------------------------------------------------------------------------------------- tone

CALM = "We mend lamps and kettles on Friday from ten to two. The workshop is behind the station."
LOUD = "Hurry, last chance! Only two places left, so book now before it is too late. Don't miss out!"
DIALS = ["tone_pressure.en"]


def told(text: str, *others: str) -> list[Any]:
    said = {
        "network": {"name": "Kanal"},
        "siblings": [{"text": other, "name": f"N{at}"} for at, other in enumerate(others)],
    }
    return findings("message.tone", text, said, dials=DIALS)


def test_the_odd_one_out_is_told_and_the_others_are_not() -> None:
    assert len(told(LOUD, CALM, CALM)) == 1
    assert told(CALM, CALM + " Come by.", LOUD) == []


def test_of_two_both_are_told_with_the_place_that_weighs_most() -> None:
    [found] = told(CALM, LOUD)
    assert found.elsewhere[0].where == "N0"
    assert found.elsewhere[0].match in LOUD
    assert len(told(LOUD, CALM)) == 1


def test_the_allowed_distance_is_a_setting_and_short_texts_have_no_tone() -> None:
    said = {"network": {"name": "Kanal"}, "siblings": [{"text": LOUD}]}
    assert findings("message.tone", CALM, said, dials=DIALS, most=100) == []
    assert told("Hurry, last chance!", CALM) == []
    assert findings("message.tone", CALM, {**said, "siblings": [{"text": LOUD, "language": "de"}]}, dials=DIALS) == []


def test_a_dial_that_does_not_exist_is_passed_over() -> None:
    said = {"network": {"name": "Kanal"}, "siblings": [{"text": LOUD}]}
    assert findings("message.tone", CALM, said, dials=["tone_nothing.en"]) == []
