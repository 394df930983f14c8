"""Does it fit, and what is too much."""

from __future__ import annotations

import datetime as dt

import pytest

from editorial.model.platform import Counting, Fact, FieldFacts, Limit, Unit
from editorial.model.span import Span
from editorial.platforms.schema import UNITS
from editorial.text.counting import measure, overflow

FAMILY = "👨‍👩‍👧‍👦"


def limit_of(value: int, unit: Unit) -> Limit:
    fact = Fact(value=value, source="test", checked=dt.date(2026, 11, 22), confidence="high")
    return Limit(value=value, unit=unit, fact=fact)


def field_of(
    counting: Counting,
    limit: int | None,
    *,
    also: tuple[Limit, ...] = (),
    refused: str = "",
    link_cost: int | None = None,
) -> FieldFacts:
    unit = UNITS[counting]
    return FieldFacts(
        name="text",
        becomes="text",
        label="Post text",
        counting=counting,
        unit=unit,
        limit=None if limit is None else limit_of(limit, unit),
        also=also,
        refused=refused,
        link_cost=link_cost,
    )


X = field_of("twitter_weighted", 280, refused="\ufffe\ufeff\uffff", link_cost=23)
BLUESKY = field_of("graphemes", 300, also=(limit_of(3000, "bytes"),))


def test_a_text_at_the_limit_fits_and_one_more_does_not() -> None:
    assert measure("a" * 280, X).fits
    assert not measure("a" * 281, X).fits


def test_the_second_limit_counts_for_fits() -> None:
    length = measure(FAMILY * 121, BLUESKY)
    assert length.as_json() == {
        "count": 121,
        "limit": 300,
        "unit": "graphemes",
        "fits": False,
        "valid": True,
        "also": [{"count": 3025, "limit": 3000, "unit": "bytes", "fits": False}],
    }


def test_without_a_published_limit_everything_fits() -> None:
    length = measure("word " * 5000, field_of("words", None))
    assert (length.count, length.limit, length.fits) == (5000, None, True)


@pytest.mark.parametrize(("own", "largest"), [(None, 280), (100, 100), (400, 280)])
def test_an_account_can_only_tighten_the_limit(own: int | None, largest: int) -> None:
    assert measure("a" * 101, X, limit=own).limit == largest


def test_an_account_may_set_a_limit_where_none_is_published() -> None:
    blog = field_of("words", None)
    assert not measure("one two three", blog, limit=2).fits
    assert overflow("one two three", blog, 2) == Span(8, 13)


@pytest.mark.parametrize("letter", ["\ufffe", "\ufeff", "\uffff"])
def test_refused_characters_make_a_text_invalid_whatever_its_length(letter: str) -> None:
    length = measure(f"a{letter}", X)
    assert (length.fits, length.valid) == (True, False)


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b"])
def test_half_a_surrogate_pair_is_refused_everywhere(text: str) -> None:
    length = measure(text, field_of("codepoints", None))
    assert (length.count, length.fits, length.valid) == (len(text), True, False)


def test_youtube_refuses_angle_brackets_whatever_the_length() -> None:
    field = field_of("utf8_bytes", 5000, refused="<>")
    assert not measure("a <b> c", field).valid
    assert measure("a b c", field).valid


def test_overflow_begins_at_the_first_code_point_that_does_not_fit() -> None:
    assert overflow("a" * 280, X) is None
    assert overflow("a" * 300, X) == Span(280, 300)


@pytest.mark.parametrize(
    ("text", "field", "start"),
    [
        ("a" * 279 + FAMILY, X, 279),
        ("a" * 278 + FAMILY + "b", X, 285),
        ("a" * 270 + " example.com/abc yes", X, 271),
        ("a" * 299 + "e\u0301e\u0301", BLUESKY, 301),
        (FAMILY * 121, BLUESKY, 840),
        ("น้ำ" * 100, X, 279),
        ("see https://example.org/reuse now", field_of("codepoints", 10), 4),
        ("hello @ana@example.org", field_of("mastodon", 8), 6),
        ("hello @ana@example.org", field_of("mastodon", 10), 22),
        ("ab\r\ncd", field_of("codepoints", 3), 4),
        ("ab\r\ncd", field_of("codepoints", 2), 2),
        ("🍎🍎", field_of("utf16_units", 3), 1),
        ("ab", field_of("codepoints", 0), 0),
    ],
)
def test_no_grapheme_link_or_handle_is_split(text: str, field: FieldFacts, start: int) -> None:
    expected = Span(start, len(text)) if start < len(text) else None
    assert overflow(text, field) == expected


def test_what_stands_before_the_span_fits_even_where_the_cut_makes_a_link() -> None:
    text = "aaaa foo.com@bar"
    span = overflow(text, field_of("twitter_weighted", 15))
    assert span is not None
    assert measure(text[: span.start], field_of("twitter_weighted", 15)).fits
