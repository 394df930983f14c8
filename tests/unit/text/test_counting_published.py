"""Every case that the networks themselves publish agrees; what cannot is named here with its reason."""

from __future__ import annotations

import pytest
from published_cases import Case, cases, emoji_sequences, grapheme_breaks, named
from test_counting_limits import BLUESKY, X

from editorial.text.counting import count, measure, overflow
from editorial.text.emoji import emoji_in
from editorial.text.entities import hashtags, links
from editorial.text.graphemes import clusters, graphemes

EYE_IN_BUBBLE = "👁\ufe0f\u200d🗨\ufe0f"

SUPERSEDED = {
    "Extract a hyphenated TLD (usually a typo)": (
        "http://domain.com-that-you-should-have-put-a-space-after",
        "twitter-text 3.1.0 takes no ending before a hyphen any more (its change 273), nor does this program",
    ),
}
"""Published cases that a later version of the same package contradicts."""

DIFFERS = {
    "👩\u200d🦯": (
        2,
        5,
        "emoji joined since Emoji 12 are not in the package of 2020; X says that every emoji counts two",
    ),
    "🫱🏽": (2, 4, "the same for skin tones on newer emoji"),
    "🇨🇶": (2, 4, "the same for a newer flag"),
    "♾\ufe0f": (2, 4, "the package forgot this emoji of 2018"),
    "e.app☃.et/": (23, 27, "the package counts the end of such a link twice; its edition in Java has no such figure"),
    "😷" + "a" * 54 + ".com": (
        25,
        60,
        "JavaScript reads half an emoji as a letter of the label, which is then too long",
    ),
    "@𐒠_T.b.co": (10, 27, "JavaScript reads half a letter as one that may stand before a link"),
}
"""What X's package for JavaScript weighs otherwise: ours, theirs, why."""


@pytest.mark.parametrize("case", cases("twitter_text.json", "weights"), ids=named)
def test_x_weighs_and_refuses_as_published(case: Case) -> None:
    length = measure(case.text, X)
    assert length.count == case.says["weight"]
    assert (length.fits and length.valid and bool(case.text)) == case.says["valid"]


@pytest.mark.parametrize(
    "case", [one for one in cases("twitter_text.json", "weights") if "fits" in one.says], ids=named
)
def test_x_cuts_where_it_is_published(case: Case) -> None:
    """`fits` is the published end of what is valid; a refused character ends it as well."""
    fits = case.says["fits"]
    refused = min((at for at, letter in enumerate(case.text) if letter in X.refused), default=len(case.text))
    over = overflow(case.text, X)
    assert min(over.start if over is not None else len(case.text), refused) == fits


@pytest.mark.parametrize("name", SUPERSEDED)
def test_a_superseded_case_follows_the_later_version(name: str) -> None:
    text, _ = SUPERSEDED[name]
    assert links(text) == ()


@pytest.mark.parametrize("text", DIFFERS, ids=ascii)
def test_what_the_package_weighs_otherwise_is_known_and_named(text: str) -> None:
    ours, theirs, _ = DIFFERS[text]
    assert count(text, "twitter_weighted") == ours != theirs


def test_letters_newer_than_the_package_make_tags() -> None:
    assert [span.of("#\u0870") for span in hashtags("#\u0870")] == ["#\u0870"]


def test_a_conjunct_needs_no_consonant_before_its_sign_since_unicode_18() -> None:
    assert graphemes("a\u094d\u0915") == 1


@pytest.mark.parametrize("case", cases("bluesky.json", "graphemes"), ids=named)
def test_bluesky_counts_graphemes_and_bytes_as_published(case: Case) -> None:
    length = measure(case.text, BLUESKY)
    if case.says["graphemes"] is not None:
        assert length.count == case.says["graphemes"]
    if case.says["bytes"] is not None:
        assert length.also[0].count == case.says["bytes"]


def test_graphemes_end_where_unicode_18_says() -> None:
    for expected in grapheme_breaks():
        text = "".join(expected)
        assert clusters().findall(text) == expected
        assert graphemes(text) == len(expected)


def test_every_emoji_of_unicode_18_is_two_on_x() -> None:
    told = [one for _, one in emoji_sequences()]
    assert len(told) > 2700
    assert {one: count(one, "twitter_weighted") for one in told if count(one, "twitter_weighted") != 2} == {
        EYE_IN_BUBBLE: 5
    }


def test_every_emoji_of_unicode_18_is_one_grapheme_and_one_emoji_of_so_many_bytes() -> None:
    for _, one in emoji_sequences():
        assert graphemes(one) == 1
        assert emoji_in(one) == [one]
        assert count(one, "threads") == len(one.encode())


def test_280_signs_without_links_never_reach_the_ceiling_of_bytes_that_x_has() -> None:
    """5,708 bytes in the server's code of 2023; the emoji with most bytes are kisses in two skin tones."""
    heaviest = max((one for _, one in emoji_sequences()), key=lambda one: len(one.encode()))
    assert count(heaviest * 140, "twitter_weighted") == 280
    assert len((heaviest * 140).encode()) < 5708


def test_line_counts_an_apple_as_two_and_graphemes_on_its_buttons() -> None:
    assert (count("🍎", "utf16_units"), count("🍎", "graphemes")) == (2, 1)
