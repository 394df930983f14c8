"""A query read back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.explaining import explained
from editorial.model.query import KEYS, VALUES, parsed

SUNDAY = dt.date(2026, 11, 29)


def say(text: str, tongue: str = "en", *, shelf: bool = True) -> str:
    names = {"x": "X", "spring": "Spring"}
    return explained(
        parsed(text, SUNDAY),
        tongue,
        named=lambda _key, value: names.get(value, value),
        day=dt.date.isoformat,
        shelf=shelf,
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Approved posts"),
        ("platform:x toaster author:Ana", "Approved posts on X about “toaster”, by Ana"),
        ("state:exported campaign:spring", "Exported posts, for Spring"),
        ("state:draft", "Approved posts that are being changed"),
        ('"mend it" bees -wool', "Approved posts about “mend it” and “bees”, without “wool”"),
        ("platform:x platform:blog", "Approved posts on X or blog"),
        ("-platform:x -has:picture", "Approved posts, but not on X, but not with a picture"),
        ("last april", "Approved posts, from 2026-04-01 to 2026-04-30"),
        ("yesterday", "Approved posts, of 2026-11-28"),
        ("before:2026", "Approved posts, until 2025-12-31"),
        ("before:2026 after:2026", "Approved posts, at no time"),
        ("is:mine has:comment", "Approved posts, with comments, of yours"),
        ("mend order:best", "Approved posts about “mend”"),
        ("collection:Spring", "Approved posts, in the collection Spring"),
        ("foo:bar", "Approved posts about “foo:bar”. “foo:” is no condition here and is looked for as it stands"),
    ],
)
def test_a_query_reads_as_a_sentence(text: str, sentence: str) -> None:
    assert say(text) == sentence


def test_it_reads_in_thai_too_and_of_all_posts() -> None:
    assert say("platform:x toaster", "th") == "โพสต์ที่อนุมัติแล้ว บน X ที่มีคำว่า “toaster”"
    assert say("state:in_review", shelf=False) == "Posts in review"


@pytest.mark.parametrize("tongue", ["en", "th"])
@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in VALUES.items() for value in values])
@pytest.mark.parametrize("minus", ["", "-"])
def test_every_value_can_be_said(tongue: str, key: str, value: str, minus: str) -> None:
    assert len(say(f'{minus}{key}:"{value}"', tongue)) >= 5


parts = st.one_of(
    st.sampled_from([*(f"{key}:" for key in KEYS), '"', "-", " ", "last april", "{}", "{0}"]), st.text(max_size=5)
)


@given(st.lists(parts, max_size=10).map("".join), st.sampled_from(["en", "th"]), st.booleans())
def test_whatever_is_typed_can_be_said(text: str, tongue: str, shelf: bool) -> None:
    assert say(text, tongue, shelf=shelf)
