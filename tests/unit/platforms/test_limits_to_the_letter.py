"""Every surface at its limit: a text that just fits, and the same with one more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from editorial.model.platform import Counting, FieldFacts, Platform
from editorial.platforms.loader import load_platforms
from editorial.text.counting import measure
from editorial.text.pieces import too_long

HEAVY: Mapping[Counting, tuple[str, int]] = {
    "twitter_weighted": ("日", 2),
    "graphemes": ("👨‍👩‍👧‍👦", 1),
    "mastodon": ("🏳️‍🌈", 1),
    "threads": ("🍎", 4),
    "utf16_units": ("🍎", 2),
    "codepoints": ("🍎", 1),
    "utf8_bytes": ("ก", 3),
    "telegram": ("🍎", 2),
}
"""A letter that a naive counter gets wrong, and what it counts by each method."""

PRACTICAL = 200_000
"""Texts over this many letters are nobody's post."""


@cache
def platforms() -> Mapping[str, Platform]:
    return load_platforms()


def limited() -> Iterator[pytest.param]:
    for platform in platforms().values():
        for field in platform.fields.values():
            for media in (False, True) if field.limit_with_media else (False,):
                limit = field.in_post(media=media).limit
                if limit is not None and limit.value <= PRACTICAL:
                    yield pytest.param(field.in_post(media=media), id=f"{platform.id}.{field.name}" + "+media" * media)


def filled(field: FieldFacts, count: int) -> str:
    """A text that counts exactly `count`: heavy letters, then plain ones."""
    letter, cost = HEAVY[field.counting]
    heavy = min(count // cost, 100)
    return letter * heavy + "a" * (count - heavy * cost)


@pytest.mark.parametrize("field", list(limited()))
def test_the_limit_itself_fits_and_one_more_does_not(field: FieldFacts) -> None:
    most = field.limit.value
    exact, over = measure(filled(field, most), field), measure(filled(field, most) + "a", field)
    assert (exact.count, over.count) == (most, most + 1)
    assert exact.fits or field.also, "a second limit may be the stricter one"
    assert not over.fits


def test_every_way_of_counting_was_tried() -> None:
    tried = {param.values[0].counting for param in limited()}
    assert tried == set(HEAVY)


CASES = [
    ("x", "text", False, "日" * 140, "日" * 140 + "a"),
    ("x", "text", False, "a" * 256 + " https://example.org/a/long/way/down", "a" * 257 + " https://example.org"),
    ("x_premium", "text", False, "ก" * 25_000, "ក" * 12_501),
    ("bluesky", "text", False, "👨‍👩‍👧‍👦" * 120, "👨‍👩‍👧‍👦" * 120 + "a"),
    ("bluesky", "text", False, "नी" * 300, "नी" * 301),
    ("mastodon", "text", False, "a" * 476 + " https://example.org/" + "b" * 300, "a" * 477 + " https://example.org/b"),
    ("threads", "text", False, "👍🏽" * 62 + "abcd", "👍🏽" * 62 + "abcde"),
    ("facebook", "text", False, "🍎" * 31_603, "🍎" * 31_603 + "a"),
    ("linkedin_page", "text", False, "🍎" * 1500, "🍎" * 1500 + "a"),
    ("instagram_feed", "text", False, "👨‍👩‍👧‍👦" * 314 + "ab", "👨‍👩‍👧‍👦" * 314 + "abc"),
    ("youtube_video", "text", False, "ก" * 1666 + "aa", "ก" * 1667),
    ("youtube_video", "title", False, "ก" * 100, "ก" * 101),
    ("youtube_short", "text", False, "🍎" * 1250, "🍎" * 1250 + "a"),
    ("tiktok_video", "text", False, "🍎" * 1100, "🍎" * 1100 + "a"),
    ("tiktok_photo", "title", True, "🍎" * 45, "🍎" * 45 + "a"),
    ("tiktok_photo", "text", True, "🍎" * 2000, "🍎" * 2000 + "a"),
    ("telegram", "text", False, "🍎" * 2048, "🍎" * 2048 + "a"),
    ("telegram", "text", True, "🍎" * 512, "🍎" * 512 + "a"),
    ("whatsapp_channel", "text", True, "a" * 1024, "a" * 1025),
    ("line", "text", False, "🍎" * 2500, "🍎" * 2500 + "a"),
    ("google_business", "title", False, "🍎" * 29, "🍎" * 29 + "a"),
    ("pinterest", "text", False, "🍎" * 500, "🍎" * 501),
    ("pinterest", "alt", True, "ก" * 500, "ก" * 501),
    ("reddit", "title", False, "🍎" * 300, "🍎" * 301),
    ("medium", "title", False, "é" * 100, "é" * 101),
    ("wordpress", "title", False, "ก" * 21_845, "ก" * 21_845 + "a"),
    ("wordpress", "description", False, "ก" * 21_845, "ก" * 21_846),
    ("tumblr", "alt", True, "👨‍👩‍👧‍👦" * 585 + "a", "👨‍👩‍👧‍👦" * 585 + "ab"),
    ("tumblr", "text", False, "ก" * 333_333 + "a", "ก" * 333_334),
    ("foursquare", "text", False, "🍎" * 200, "🍎" * 201),
]  # fmt: skip


@pytest.mark.parametrize(
    ("platform", "name", "media", "fits", "over"), CASES, ids=[f"{case[0]}.{case[1]}.{len(case[3])}" for case in CASES]
)
def test_letters_that_fool_a_naive_counter(platform: str, name: str, media: bool, fits: str, over: str) -> None:
    field = platforms()[platform].fields[name].in_post(media=media)
    assert measure(fits, field).fits
    assert not measure(over, field).fits


def test_tumblr_counts_each_paragraph_for_itself() -> None:
    field = platforms()["tumblr"].fields["text"]
    assert list(too_long("\n".join(["🍎" * 4096] * 3), field)) == []
    (piece,) = too_long("\n".join(["a" * 10, "🍎" * 4099, "b" * 20]), field)
    assert (piece.what, piece.count, piece.span.start, len(piece.span)) == ("block", 4099, 11 + 4096, 3)
    assert piece.limit.fact.may_block


def test_a_long_thai_title_makes_an_address_that_wordpress_cuts() -> None:
    field = platforms()["wordpress"].fields["title"]
    assert list(too_long("ก" * 22, field)) == []
    (piece,) = too_long("ก" * 23, field)
    assert (piece.what, piece.count, piece.limit.value) == ("slug", 207, 200)
    assert list(too_long("a" * 200, field)) == []
    assert [piece.count for piece in too_long("a" * 201, field)] == [201]


def test_nothing_else_limits_pieces() -> None:
    text = "a" * 5000
    limits = [(platform.id, one.name) for platform in platforms().values() for one in platform.fields.values()]
    found = [(name, field) for name, field in limits if list(too_long(text, platforms()[name].fields[field]))]
    assert found == [("tumblr", "text"), ("wordpress", "title")]
