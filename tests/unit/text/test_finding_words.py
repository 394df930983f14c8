"""Finding and replacing words."""

from __future__ import annotations

from editorial.model.span import Span
from editorial.text.finding_words import Wanted, hits, replaced


def found(text: str, words: str, **how: bool) -> list[str]:
    return [span.of(text) for span in hits(text, Wanted(words=words, **how))]


def test_case_is_folded_as_unicode_folds_it() -> None:
    assert found("Straße, STRASSE, strasse", "straße") == ["Straße", "STRASSE", "strasse"]
    assert found("ΣΊΣΥΦΟΣ σίσυφος", "σίσυφοσ") == ["ΣΊΣΥΦΟΣ", "σίσυφος"]


def test_half_of_a_folded_letter_is_no_hit() -> None:
    assert found("Maß", "s") == []
    assert found("Maß", "ss") == ["ß"]


def test_case_can_matter() -> None:
    assert found("Box box BOX", "box", match_case=True) == ["box"]


def test_whole_words_are_no_parts_of_longer_ones() -> None:
    assert found("art, Article, smart art_1 art", "art", whole_words=True) == ["art", "art"]
    assert found("café cafés", "café", whole_words=True) == ["café"]


def test_whole_words_ask_for_nothing_where_words_are_not_told_apart() -> None:
    assert found("วันเสาร์นี้เรามาซ่อมเสื้อผ้า", "ซ่อม", whole_words=True) == ["ซ่อม"]


def test_a_sign_is_never_torn_apart() -> None:
    assert found("👩\u200d👩\u200d👧 👩", "👩") == ["👩"]
    assert found("cafe\u0301 cafe", "e") == ["e"]


def test_places_are_code_points() -> None:
    assert hits("🧵 the the", Wanted(words="the")) == [Span(2, 5), Span(6, 9)]


def test_hits_never_overlap() -> None:
    assert hits("aaaa", Wanted(words="aa")) == [Span(0, 2), Span(2, 4)]


def test_nothing_is_found_of_nothing() -> None:
    assert hits("anything", Wanted(words="")) == []


def test_all_are_replaced_as_they_stand_and_counted() -> None:
    assert replaced("Box, box and boxes", Wanted(words="box", whole_words=True), "crate") == (
        "crate, crate and boxes",
        2,
    )
