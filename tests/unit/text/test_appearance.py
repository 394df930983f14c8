"""What a preview shows comes from published facts: folds, colours, cards, arrangement, the order of a screen reader."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.post import AS_IT_IS, Channel, Content, Medium, Part
from editorial.model.subject import MediumFacts
from editorial.platforms.loader import load_platforms
from editorial.text.appearance import (
    arrangement,
    card_link,
    coloured,
    domain_of,
    fold_lines_of,
    fold_of,
    read_aloud,
    text_is_shown,
)
from editorial.text.counting import count
from editorial.text.spoken import emoji_name, spoken

PLATFORMS = load_platforms()
LONG = "The repair café was full on Saturday, and nobody left with a broken lamp. " * 8
GREEN = Channel(id="c", platform="x", name="Green & Co", handle="greenco")


def test_a_text_that_fits_is_not_folded() -> None:
    assert fold_of("Short.", PLATFORMS["linkedin_post"]) is None


def test_a_network_without_a_published_fold_shows_all() -> None:
    assert fold_of(LONG, PLATFORMS["mastodon"]) is None


def test_the_fold_falls_before_a_word() -> None:
    at = fold_of(LONG, PLATFORMS["instagram_feed"])

    assert at is not None
    assert 100 < at <= 125
    assert LONG[at] == " "


def test_a_desktop_shows_more_where_the_network_says_so() -> None:
    network = PLATFORMS["linkedin_post"]
    phone, desktop = fold_of(LONG, network), fold_of(LONG, network, screen="desktop")

    assert phone is not None
    assert desktop is not None
    assert phone <= 140 < desktop <= 210


@given(st.text(min_size=0, max_size=400))
def test_what_stands_before_the_fold_never_counts_more_than_it(text: str) -> None:
    network = PLATFORMS["youtube_video"]
    at = fold_of(text, network)

    shown = text if at is None else text[:at]
    assert count(shown, network.fields["text"].counting) <= 157


def test_bluesky_folds_by_lines() -> None:
    assert fold_lines_of(PLATFORMS["bluesky"]) == 25
    assert fold_lines_of(PLATFORMS["x"]) is None


def test_links_mentions_and_tags_are_coloured() -> None:
    text = "With @ana at https://greenco.com/a #repair"

    assert [span.of(text) for span in coloured(text, PLATFORMS["x"])] == ["@ana", "https://greenco.com/a", "#repair"]


def test_a_link_that_cannot_be_clicked_is_not_coloured() -> None:
    text = "With @ana at https://greenco.com/a"

    assert [span.of(text) for span in coloured(text, PLATFORMS["instagram_feed"])] == ["@ana"]


def test_the_link_field_has_the_card_before_the_text() -> None:
    content = Content(parts=(Part(text="Read https://greenco.com/a"),))

    assert card_link(content, PLATFORMS["x"]) == "https://greenco.com/a"
    assert card_link(replace(content, link="https://greenco.com/b"), PLATFORMS["x"]) == "https://greenco.com/b"
    assert card_link(content, PLATFORMS["instagram_feed"]) == ""


def test_pictures_take_the_place_of_the_card() -> None:
    picture = Medium(original="a", name="a.jpg", kind="image")

    assert card_link(Content(parts=(Part(text="https://greenco.com/a", media=(picture,)),)), PLATFORMS["x"]) == ""


@pytest.mark.parametrize(
    ("link", "site"),
    [("https://www.greenco.example/a?b", "greenco.example"), ("greenco.com/x", "greenco.com"), ("http://[", "")],
)
def test_a_card_prints_the_site(link: str, site: str) -> None:
    assert domain_of(link) == site


@pytest.mark.parametrize(
    ("kind", "lie"),
    [("post", "grid"), ("carousel", "swipe"), ("story", "full"), ("reel", "full"), ("article", "column")],
)
def test_pictures_lie_as_the_kind_asks(kind: str, lie: str) -> None:
    assert arrangement(Content(kind=kind)) == lie  # type: ignore[arg-type]


def test_a_story_has_no_text_beside_its_picture() -> None:
    assert not text_is_shown(PLATFORMS["instagram_story"])
    assert text_is_shown(PLATFORMS["x"])


def test_a_screen_reader_reads_who_when_words_pictures_links_and_comment() -> None:
    seen = Medium(original="a", name="a.jpg", kind="image", alt="A mended lamp 💡")
    unseen = Medium(original="b", name="b.jpg", kind="image")
    content = Content(
        parts=(Part(text="Thanks 🧵", media=(seen, unseen)),), link="https://greenco.com/a", first_comment="More soon"
    )
    heard = read_aloud(content, GREEN, PLATFORMS["facebook"], "09:00", {})

    assert [(one.piece, one.words) for one in heard] == [
        ("account", "Green & Co @greenco"),
        ("time", "09:00"),
        ("text", "Thanks, spool of thread"),
        ("image", "A mended lamp, electric light bulb"),
        ("image", ""),
        ("link", "https://greenco.com/a"),
        ("comment", "More soon"),
    ]


def test_a_video_says_whether_it_has_captions_and_a_decorative_picture_that_it_is_one() -> None:
    bare = Medium(original="v", name="v.mp4", kind="video")
    titled = replace(bare, shape=replace(AS_IT_IS, captions=("h", "v.srt")))
    ornament = Medium(original="o", name="o.png", kind="image")
    content = Content(parts=(Part(media=(bare, titled, ornament)),))
    facts = {"o": MediumFacts(name="o.png", kind="image", decorative=True)}
    heard = read_aloud(content, GREEN, PLATFORMS["x"], "", facts)[1:]

    assert [(one.captions, one.decorative) for one in heard] == [(False, False), (True, False), (False, True)]


def test_the_parts_of_a_thread_are_numbered() -> None:
    content = Content(kind="thread", parts=(Part(text="One"), Part(text="Two")))

    assert [one.part for one in read_aloud(content, GREEN, PLATFORMS["x"], "", {})[1:]] == [1, 2]


@pytest.mark.parametrize(
    ("emoji", "name"),
    [
        ("👍🏿", "thumbs up sign, dark skin tone"),
        ("👩\u200d🔧", "woman, wrench"),
        ("🇹🇭", "flag of TH"),
        ("3\ufe0f\u20e3", "keycap 3"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "flag of Scotland"),
    ],
)
def test_an_emoji_has_a_name(emoji: str, name: str) -> None:
    assert emoji_name(emoji) == name


def test_the_same_emoji_in_a_row_is_counted() -> None:
    assert spoken("Thanks 🧵🧵! 🧵 again") == "Thanks, spool of thread, 2 times! spool of thread, again"


@given(st.text(max_size=80))
def test_a_text_without_emoji_is_said_as_it_stands(text: str) -> None:
    plain = "".join(letter for letter in text if letter.isascii())

    assert spoken(plain) == plain
