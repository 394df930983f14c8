"""What is said of reading: where the hard sentences are, and when there is nothing to say."""

from __future__ import annotations

from typing import Any

import pytest
from rule_room import findings, measured

EASY = "We fix old bikes. You can help us. Bring your tools and a friend. We meet on Friday at noon. It is fun to do. Come by! "
HARD = (
    "Sustainability certification necessitates considerable organisational commitment from participating manufacturers. "
    "Independent laboratories continuously investigate environmental characteristics of manufactured products. "
    "Unsatisfactory documentation inevitably delays authorisation for international distribution everywhere. "
    "Manufacturers consequently encounter additional administrative expenditure in numerous municipalities. "
)
THAI = "เราซ่อมจักรยาน โคมไฟ และกาต้มน้ำเก่าทุกวันศุกร์ มาหาเราที่หลังสถานีรถไฟได้เลย "
LONG_WORDY = "We meet on Friday at the old station and then we walk home along the river with everybody who came by. "


def reading(text: str, **situation: Any) -> Any:
    return measured("readability.grade", text, "readability", situation)


# ------------------------------------------------------------------------------------------------------ grade


def test_the_worst_three_sentences_are_in_the_measure_with_their_places() -> None:
    text = EASY + HARD
    worst = reading(text)["worst_sentences"]
    assert len(worst) == 3
    assert [one["score"] for one in worst] == sorted((one["score"] for one in worst), reverse=True)
    for one in worst:
        assert one["field"] == "text"
        assert text[one["start"] : one["end"]].endswith(".")
        assert one["words"] >= 8


def test_an_easy_text_has_no_worst_sentences() -> None:
    assert reading(EASY * 5)["worst_sentences"] == []


def test_the_finding_names_the_worst_three_and_where_they_stand() -> None:
    text = EASY + HARD
    [found] = findings("readability.grade", text)
    assert len(found.elsewhere) == 3
    for place in found.elsewhere:
        assert place.span.of(text) == place.match
        assert " ".join(place.match.split()[:4]) in found.message


def test_the_worst_sentence_of_a_thread_may_stand_in_a_later_part() -> None:
    worst = reading(EASY, fields={"text[1]": HARD})["worst_sentences"]
    assert {one["field"] for one in worst} == {"text[1]"}


def test_a_threads_parts_add_up() -> None:
    whole = reading(EASY, fields={"text[1]": HARD})
    assert whole["words"] == reading(EASY)["words"] + reading(HARD)["words"]
    assert whole["sentences"] == reading(EASY)["sentences"] + reading(HARD)["sentences"]


def test_nobody_is_told_of_thirty_years_of_school() -> None:
    [found] = findings("readability.grade", HARD)
    assert "more than 18 years of school" in found.message


@pytest.mark.parametrize("text", ["", "🎉🎉", "https://example.org", "#RepairCafe @ana"])
def test_what_has_no_words_has_no_grade_and_no_objection(text: str) -> None:
    assert findings("readability.grade", text) == []
    if text:
        value = reading(text)
        assert value["measurable"] is False
        assert value["why"]
        assert "flesch_kincaid_grade" not in value


def test_thai_has_counts_its_longest_stretches_and_no_grade() -> None:
    value = reading(THAI * 8 + "เราซ่อมจักรยานทุกวันศุกร์" * 4, language="th")
    assert value["measurable"] is False
    assert value["why"] == "no grade for Thai"
    assert {"characters", "words", "words_per_sentence", "longest_sentence", "rare_words_percent"} <= set(value)
    assert [one["words"] for one in value["worst_sentences"]] == [20]


def test_another_language_is_hard_by_its_own_scale_and_only_a_suggestion() -> None:
    german = (
        "Die Veranstaltungsteilnehmerinnen dokumentieren anschließend sämtliche Reparaturmaßnahmen ausführlich. "
        "Verantwortliche Projektkoordinatoren berücksichtigen sicherheitstechnische Anforderungen internationaler "
        "Organisationen. Unvollständige Dokumentationen verzögern erfahrungsgemäß Genehmigungsverfahren. "
    )
    [found] = findings("readability.grade", german * 5, {"language": "de"})
    assert (found.level, found.confidence) == ("suggestion", "low")
    assert findings("readability.grade", german * 5, {"language": "de"}, other_languages=False) == []


def test_a_language_without_a_formula_of_its_own_is_only_measured() -> None:
    assert "lix" in reading(HARD, language="sv")
    assert findings("readability.grade", HARD, {"language": "sv"}) == []


# --------------------------------------------------------------------------------------------- sentences, paragraphs


def test_an_average_needs_thirty_words_and_three_sentences() -> None:
    assert findings("readability.sentence_average", LONG_WORDY * 2) == []
    assert len(findings("readability.sentence_average", LONG_WORDY * 3)) == 1


def test_an_article_and_a_long_post_may_have_longer_sentences() -> None:
    said = [
        findings("readability.sentence_average", LONG_WORDY * 3, {"kind": kind})[0].message
        for kind in ("post", "article")
    ]
    assert ["in a post up to 14" in said[0], "in an article up to 20" in said[1]] == [True, True]
    assert "in an article" in findings("readability.sentence_average", LONG_WORDY * 20)[0].message


def test_a_stretch_of_thai_is_not_called_a_sentence() -> None:
    [found] = findings("readability.sentence_length", "เราซ่อมจักรยานทุกวันศุกร์" * 6, {"language": "th"})
    assert "30 words without a space" in found.message


def test_paragraphs_are_told_by_line_breaks() -> None:
    sentence = "We meet on Friday at the old station. "
    assert len(findings("readability.paragraph_length", sentence * 6)) == 1
    assert findings("readability.paragraph_length", sentence * 3 + "\n\n" + sentence * 3) == []
    assert findings("readability.paragraph_length", (sentence.strip() + "\n") * 8) == []


def article(text: str) -> list[str]:
    found = findings("readability.paragraph_length", text, {"kind": "article"})
    return [one.message for one in found if "subheading" in one.message]


PARAGRAPH = LONG_WORDY * 3


def test_an_article_wants_a_subheading_after_three_hundred_words() -> None:
    assert article((PARAGRAPH + "\n\n") * 4) == []
    assert len(article((PARAGRAPH + "\n\n") * 8)) == 1


@pytest.mark.parametrize("heading", ["## What we do", "What we do on Fridays", "**What we do.**"])
def test_a_subheading_is_marked_or_short_and_without_a_stop(heading: str) -> None:
    half = (PARAGRAPH + "\n\n") * 4
    assert article(f"{half}{heading}\n\n{half}") == []


def test_posts_need_no_subheading() -> None:
    found = findings("readability.paragraph_length", (PARAGRAPH + "\n\n") * 8)
    assert found == []


# -------------------------------------------------------------------------------------------------- words, length

RARE = "The mycelium branches into hyphae that exude chelating siderophores near the rhizosphere."


def test_rare_words_are_shown_where_they_stand() -> None:
    [found] = findings("readability.rare_words", RARE)
    assert [place.span.of(RARE) for place in found.elsewhere] == [place.match for place in found.elsewhere]
    assert "hyphae" in {place.match for place in found.elsewhere}


@pytest.mark.parametrize("situation", [{"lists": {"terms": ["Mycelium", "hyphae exude"]}}, {}])
def test_words_of_the_house_are_known(situation: dict[str, Any]) -> None:
    shown = {place.match for one in findings("readability.rare_words", RARE, situation) for place in one.elsewhere}
    assert ("mycelium" in shown) is not bool(situation)
    assert "siderophores" in shown


def test_one_rare_word_is_no_reason_to_speak() -> None:
    assert findings("readability.rare_words", "We can all eat and drink hyphae today.") == []


def test_no_readability_rule_is_an_error_as_shipped() -> None:
    from rule_room import rules

    levels = {rule_id: rule.meta.level for rule_id, rule in rules().items() if rule_id.startswith("readability.")}
    assert len(levels) >= 7
    assert "error" not in levels.values()
