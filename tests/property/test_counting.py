"""What holds of every text, however strange."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editorial.model.platform import Counting, Fact, FieldFacts, Limit
from editorial.platforms.schema import UNITS
from editorial.text.counting import count, measure, overflow
from editorial.text.entities import cashtags, hashtags, links, mentions
from editorial.text.graphemes import clusters, graphemes
from editorial.text.links import mastodon_rules, web_links

METHODS: tuple[Counting, ...] = get_args(Counting)
PIECES = [
    "https://", "www.", "example", ".com", ".", "/", "?q=1", "@", "#", "-", "_", "(", ")", " ", "\n", "\r\n", "\r",
    "日本", "é", "e\u0301", "น้ำ", "नमस्ते", "👨‍👩‍👧‍👦", "👍🏽", "🇫🇷", "\U0001f1eb", "\u200d", "\ufe0f", "\u20e3", "1", "a",
    "word", "\ud83d", "\udc00", "\ufeff", "…", "ﬁ", "**", "__", "~~", "||", "`", "[a](https://example.com)", "$A", "#a",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.text(st.characters(exclude_categories=()), max_size=40),
)
SIGNS = st.one_of(
    st.sampled_from(
        "aéก\u0e33\u0e49कन\u094d\u200d\u200c\ufe0f\u0301\u0903\u0600\u06dd한\u1100\u1161\u11a8👩🏽\U0001f1eb\n\r\u200b"
    ),
    st.characters(max_codepoint=0x20FF),
)
NO_MARKS = {ord(sign): None for sign in "*_~|`["}
counted = settings(deadline=None, max_examples=150)


def field_of(counting: Counting, limit: int) -> FieldFacts:
    fact = Fact(value=limit, source="test", checked=dt.date(2026, 11, 22), confidence="high")
    unit = UNITS[counting]
    return FieldFacts(
        name="text",
        becomes="text",
        label="Text",
        counting=counting,
        unit=unit,
        limit=Limit(value=limit, unit=unit, fact=fact),
    )


@counted
@given(text=TEXTS)
def test_counts_are_never_negative_and_bytes_are_those_of_the_encoding(text: str) -> None:
    assert all(count(text, method) >= 0 for method in METHODS)
    lines = text.replace("\r\n", "\n")
    assert count(text, "utf8_bytes") == len(lines.encode("utf-8", "surrogatepass"))
    assert count(text, "codepoints") == len(lines)
    assert count(text, "graphemes") <= count(text, "codepoints") <= count(text, "utf16_units")
    assert count(text, "codepoints") <= count(text, "threads") <= count(text, "utf8_bytes")


@counted
@given(left=TEXTS, right=TEXTS)
def test_joining_two_texts_never_adds_to_the_plain_counts(left: str, right: str) -> None:
    for method in ("graphemes", "utf16_units", "codepoints", "utf8_bytes"):
        assert count(left + right, method) <= count(left, method) + count(right, method)
    assert count(left + right, "graphemes") >= max(count(left, "graphemes"), 1 if left else 0) - 1


@counted
@given(left=TEXTS, right=TEXTS)
def test_lines_are_counted_one_by_one(left: str, right: str) -> None:
    """A space and a line end end every link, handle, emoji and grapheme, so that nothing reaches across."""
    for method in ("graphemes", "utf16_units", "codepoints", "utf8_bytes", "threads"):
        whole = count(f"{left} \n a{right}", method)
        assert whole == count(f"{left} ", method) + 2 + count(f"a{right}", method)


@counted
@given(text=TEXTS, limit=st.integers(0, 60), method=st.sampled_from(METHODS))
def test_what_stands_before_the_overflow_fits_and_nothing_whole_is_split(
    text: str, limit: int, method: Counting
) -> None:
    field = field_of(method, limit)
    span = overflow(text, field)
    assert (span is None) == measure(text, field).fits
    if span is None:
        return
    assert 0 <= span.start < span.end == len(text)
    assert measure(text[: span.start], field).fits
    rules = mastodon_rules() if method == "mastodon" else None
    if method != "words":
        assert not any(link.start < span.start < link.end for link in web_links(text, rules))


@counted
@given(text=st.one_of(TEXTS, st.text(SIGNS, max_size=30)))
def test_the_quick_way_to_graphemes_is_the_full_one(text: str) -> None:
    assert graphemes(text) == len(clusters().findall(text))


@counted
@given(text=TEXTS)
def test_utf16_units_are_those_of_the_encoding(text: str) -> None:
    lines = text.replace("\r\n", "\n")
    assert count(text, "utf16_units") == len(lines) + sum(letter > "\uffff" for letter in lines)


@counted
@given(text=TEXTS)
def test_telegram_never_counts_more_than_stands_there(text: str) -> None:
    assert count(text, "telegram") <= count(text, "utf16_units")
    assert count(text.translate(NO_MARKS), "telegram") == count(text.translate(NO_MARKS), "utf16_units")


@counted
@given(text=TEXTS, method=st.sampled_from(["twitter_weighted", "graphemes", "mastodon"]))
def test_entities_are_in_range_in_order_and_apart(text: str, method: Counting) -> None:
    found = sorted(span for read in (links, hashtags, mentions, cashtags) for span in read(text, method))
    if method == "twitter_weighted":  # there a link that a tag begins before is still one of the links
        found = sorted(span for read in (hashtags, mentions, cashtags) for span in read(text, method))
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@counted
@given(text=TEXTS)
def test_links_are_in_range_in_order_and_apart(text: str) -> None:
    for rules in (None, mastodon_rules()):
        end = 0
        for link in web_links(text, rules):
            assert end <= link.start < link.end <= len(text)
            end = link.end


@pytest.mark.parametrize("method", METHODS)
def test_an_empty_text_has_no_length(method: Counting) -> None:
    assert count("", method) == 0
