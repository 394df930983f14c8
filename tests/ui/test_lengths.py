"""How much room is left: which limit is shown, in which words."""

from __future__ import annotations

import pytest

from editorial.bootstrap import toolbox
from editorial.model.platform import Platform
from editorial.model.post import Channel, Content, Medium, Part
from ui.panes.write_lengths import Lengths, Room


@pytest.fixture
def lengths(qapp: object) -> Lengths:
    return Lengths()


def platform(name: str) -> Platform:
    return toolbox().platforms()[name]


def account(name: str, **values: object) -> Channel:
    return Channel(id="a", platform=name, name="Green & Co", **values)


def text_room(lengths: Lengths, name: str, text: str, *, media: bool = False, **values: object) -> Room:
    pictures = (Medium(original="0" * 64, name="lamp.jpg", kind="image"),) if media else ()
    leaving = Content(parts=(Part(text=text, media=pictures),))
    room = lengths.of_text(leaving, account(name, **values), platform(name))
    assert room is not None
    return room


def test_the_published_limit_is_shown_first(lengths: Lengths) -> None:
    room = text_room(lengths, "x", "Together 🧵")

    assert (room.count, room.limit, room.words, room.fits) == (11, 280, "of 280 as X counts", True)


def test_beside_a_picture_the_shorter_limit_counts(lengths: Lengths) -> None:
    alone, beside = (text_room(lengths, "telegram", "a" * 1025, media=media) for media in (False, True))

    assert (alone.limit, alone.fits) == (4096, True)
    assert (beside.limit, beside.fits) == (1024, False)
    assert beside.words == "of 1,024 beside a picture, as Telegram counts"


def test_an_account_may_set_a_tighter_limit_and_never_a_looser_one(lengths: Lengths) -> None:
    tight = text_room(lengths, "mastodon", "a", limits={"text": 450})
    loose = text_room(lengths, "mastodon", "a", limits={"text": 900})

    assert (tight.limit, tight.words) == (450, "of 450, this account’s limit")
    assert loose.limit == 500


def test_the_limit_of_the_account_s_own_server_counts(lengths: Lengths) -> None:
    room = text_room(lengths, "mastodon", "a" * 501, server={"field.text.limit": 5000})

    assert (room.limit, room.fits) == (5000, True)


def test_bytes_are_shown_where_they_run_out_first(lengths: Lengths) -> None:
    few = text_room(lengths, "bluesky", "Together 👨‍👩‍👧‍👦")
    many = text_room(lengths, "bluesky", "👨‍👩‍👧‍👦" * 150)

    assert few.words == "of 300 as Bluesky counts"
    assert (many.count, many.limit, many.fits) == (150 * len("👨‍👩‍👧‍👦".encode()), 3000, False)
    assert many.words == "of 3,000 bytes, which Bluesky counts too"


def test_the_longest_paragraph_is_shown_where_a_network_limits_those(lengths: Lengths) -> None:
    room = text_room(lengths, "tumblr", "short\n" + "a" * 4097)

    assert (room.count, room.limit, room.fits) == (4097, 4096, False)
    assert room.words == "of 4,096 in the longest paragraph on Tumblr"


def test_a_title_is_counted_as_the_address_made_of_it(lengths: Lengths) -> None:
    room = lengths.of_field("title", Content(title="Zwölf Räder"), account("wordpress"), platform("wordpress"))

    assert room is not None
    assert (room.count, room.limit) == (len("zwolf-rader"), 200)
    assert "web address" in room.words


def test_fields_are_counted_where_the_network_limits_or_cuts_them(lengths: Lengths) -> None:
    shown = Content(title="How to mend a lamp", description="A lamp", first_comment="More")
    title = lengths.of_field("title", shown, account("blog"), platform("blog"))
    comment = lengths.of_field("first_comment", shown, account("facebook"), platform("facebook"))
    nowhere = lengths.of_field("title", shown, account("x"), platform("x"))

    assert title is not None
    assert lengths.short(title) == "18, cut after 60"
    assert comment is None
    assert nowhere is None


def test_an_alt_text_has_a_count_of_its_own(lengths: Lengths) -> None:
    room = lengths.of_alt("a" * 1001, account("x"), platform("x"))

    assert room is not None
    assert (lengths.short(room), room.fits) == ("1,001 of 1,000", False)


def test_a_story_shows_no_text_and_says_so(lengths: Lengths) -> None:
    room = text_room(lengths, "instagram_story", "Hello")

    assert room.limit is None
    assert room.words == "characters; a story on Instagram shows none of them"


@pytest.mark.parametrize("name", sorted(toolbox().platforms()))
def test_every_network_counts_an_empty_and_a_thai_text(lengths: Lengths, name: str) -> None:
    for text in ("", "ขอบคุณทุกคน 🧵"):
        room = text_room(lengths, name, text, media=True)
        assert room.fits
        assert "%" not in room.words
