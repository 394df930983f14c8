"""Tidying never changes words, and what is tidy stays as it is."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from editorial.text.tidying import tidied

ODD = " \n\t\r\v\x0b\x1c\x1f\x85\xa0\u2003\u2009\u200a\u202f\u200b\u200c\u200d\u200e\u202e\ufeff\xad\ufffc\u2028\u2029\u3000"
TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from(ODD), st.sampled_from("ab5!«»€ก็یक\u094dש👩🔧🏽\ufe0f•."), st.characters(codec="utf-8")
    ),
    max_size=60,
)


def words(text: str) -> list[str]:
    """The words of a text as anybody reads them: without signs that are not seen."""
    seen = "".join(
        one for one in text if one.isspace() or (unicodedata.category(one) not in ("Cf", "Cc") and one != "\ufffc")
    )
    return seen.split()


@given(TEXTS)
def test_it_never_changes_words(text: str) -> None:
    assert words(tidied(text)) == words(text)


@given(TEXTS)
def test_what_is_tidy_stays_as_it_is(text: str) -> None:
    once = tidied(text)

    assert tidied(once) == once


@given(TEXTS)
def test_no_line_ends_in_a_blank_and_lines_end_in_lf(text: str) -> None:
    tidy = tidied(text)
    lines = tidy.split("\n")

    assert not set(tidy) & set("\r\v\f\t\x85\u2028\u2029")
    assert all(line == line.rstrip(" \xa0\u2003\u2009\u202f") for line in lines[:-1])
    assert "\n\n\n\n" not in tidy
