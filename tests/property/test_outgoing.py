"""What leaves: placed once, worded never, and sealed by every byte of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.canonical import digest_of
from editorial.model.post import BYLINE_PLACES, KINDS, LINK_PLACES, Channel, Content, Medium, Part, outgoing

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
LINKS = st.sampled_from(["", "https://example.org/reuse", "https://example.org/a?b=c#d"])
TAGS = st.lists(st.sampled_from(["#reuse", "#mend", "#ไทย"]), max_size=3).map(tuple)
MEDIA = st.lists(
    st.builds(
        Medium,
        original=st.sampled_from(["aa" * 32, "bb" * 32]),
        name=st.just("a.jpg"),
        kind=st.just("image"),
        rendition=st.sampled_from(["", "cc" * 32]),
        alt=WORDS,
        credit=WORDS,
    ),
    max_size=2,
).map(tuple)
CONTENTS = st.builds(
    Content,
    kind=st.sampled_from(KINDS),
    language=st.sampled_from(["", "en", "th"]),
    parts=st.lists(st.builds(Part, text=WORDS, media=MEDIA), min_size=1, max_size=3).map(tuple),
    title=WORDS,
    description=WORDS,
    first_comment=WORDS,
    link=LINKS,
    byline=st.sampled_from(["", "Ana Ruiz", "Ana Ruiz and Ben Okafor"]),
    tags=TAGS,
    disclosure=st.sampled_from(["", "Ad", "Paid partnership"]),
    ai_use=st.sampled_from(["", "none", "assisted", "generated"]),
)
CHANNELS = st.builds(
    Channel,
    id=st.just("to-x"),
    platform=st.just("x"),
    name=st.just("Green"),
    link_place=st.sampled_from(LINK_PLACES),
    byline_place=st.sampled_from(BYLINE_PLACES),
)


@given(CONTENTS, CHANNELS)
def test_placing_twice_places_once(content: Content, channel: Channel) -> None:
    """A placed text that is placed again holds nothing twice, as long as the link is still known."""
    once = outgoing(content, channel).content
    again = outgoing(replace(once, link=content.link, byline=content.byline), channel).content
    assert again.parts == once.parts
    assert again.first_comment == once.first_comment


@given(CONTENTS, CHANNELS)
def test_the_writers_words_stand_in_what_leaves_unchanged(content: Content, channel: Channel) -> None:
    leaving = outgoing(content, channel).content
    for before, after in zip(content.parts, leaving.parts, strict=True):
        assert before.text.replace("\r\n", "\n").replace("\r", "\n") in after.text
        assert before.media == after.media
    assert [part.text for part in leaving.parts[1:]] == [
        part.text.replace("\r\n", "\n").replace("\r", "\n") for part in content.parts[1:]
    ]


@given(CONTENTS, CHANNELS)
def test_the_link_leaves_exactly_where_the_account_wants_it(content: Content, channel: Channel) -> None:
    leaving = outgoing(content, channel).content
    assert leaving.link == (content.link if channel.link_place == "field" else "")
    if content.link and channel.link_place == "text":
        assert content.link in leaving.text
    if content.link and channel.link_place == "first_comment":
        assert content.link in leaving.first_comment


@given(CONTENTS, CHANNELS)
def test_a_disclosure_stands_first(content: Content, channel: Channel) -> None:
    assert outgoing(content, channel).content.text.startswith(content.disclosure)


@given(CONTENTS, CHANNELS)
def test_line_ends_do_not_change_the_seal(content: Content, channel: Channel) -> None:
    first = content.parts[0].text.replace("\r\n", "\n").replace("\r", "\n")
    windows = content.with_text(first.replace("\n", "\r\n"))
    assert outgoing(windows, channel).digest() == outgoing(content.with_text(first), channel).digest()


@given(CONTENTS, CHANNELS)
def test_the_seal_is_the_hash_of_what_leaves(content: Content, channel: Channel) -> None:
    leaving = outgoing(content, channel)
    assert leaving.digest() == digest_of(leaving.as_json()) == outgoing(content, channel).digest()


@given(CONTENTS, CHANNELS, WORDS)
def test_any_other_text_has_another_seal(content: Content, channel: Channel, other: str) -> None:
    one, two = outgoing(content, channel), outgoing(content.with_text(other), channel)
    assert (one.digest() == two.digest()) == (one.as_json() == two.as_json())


PICTURE = Medium(original="aa" * 32, name="a.jpg", kind="image", rendition="cc" * 32, alt="A hill", credit="Ana")
FULL = Content(
    parts=(Part(text="One", media=(PICTURE,)), Part(text="Two")),
    language="en",
    title="T",
    description="D",
    first_comment="F",
    link="https://example.org",
    byline="Ana",
    tags=("#a",),
    disclosure="Ad",
    ai_use="none",
    kind="thread",
)
X = Channel(id="to-x", platform="x", name="Green", link_place="field", byline_place="field")


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "post"},
        {"language": "de"},
        {"title": "T "},
        {"description": "d"},
        {"first_comment": ""},
        {"link": "https://example.org/"},
        {"byline": "Ben"},
        {"tags": ("#b",)},
        {"tags": ()},
        {"disclosure": "Anzeige"},
        {"ai_use": "assisted"},
        {"parts": FULL.parts[:1]},
        {"parts": FULL.parts[::-1]},
        {"parts": (Part(text="One", media=(replace(PICTURE, alt="A hill."),)), Part(text="Two"))},
        {"parts": (Part(text="One", media=(replace(PICTURE, credit="Ben"),)), Part(text="Two"))},
        {"parts": (Part(text="One", media=(replace(PICTURE, rendition="dd" * 32),)), Part(text="Two"))},
        {"parts": (Part(text="One", media=(PICTURE, PICTURE)), Part(text="Two"))},
        {"parts": (Part(text="One\u200b", media=(PICTURE,)), Part(text="Two"))},
    ],
)
def test_everything_that_reaches_a_reader_is_under_the_seal(change: dict[str, object]) -> None:
    assert outgoing(replace(FULL, **change), X).digest() != outgoing(FULL, X).digest()


def test_another_account_has_another_seal_and_its_name_is_no_part_of_it() -> None:
    assert outgoing(FULL, replace(X, id="to-y")).digest() != outgoing(FULL, X).digest()
    renamed = replace(X, name="Other", handle="@o", zone="Asia/Bangkok", limits={"text": 9}, active=False)
    assert outgoing(FULL, renamed).digest() == outgoing(FULL, X).digest()


def test_the_name_of_a_file_is_no_part_of_the_seal() -> None:
    named = replace(FULL, parts=(Part(text="One", media=(replace(PICTURE, name="b.jpg"),)), Part(text="Two")))
    assert outgoing(named, X).digest() == outgoing(FULL, X).digest()


def test_text_is_not_normalised() -> None:
    composed, apart = Content(parts=(Part(text="é"),)), Content(parts=(Part(text="e\u0301"),))
    assert outgoing(composed, X).digest() != outgoing(apart, X).digest()


def test_a_digest_is_stable_across_versions_of_the_program() -> None:
    assert outgoing(FULL, X).digest() == "e70b8e060d4f3660c1a62589bf245ddd15f918b5a1e4defae7bf80f43d72c67b"
