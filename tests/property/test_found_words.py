"""Finding words, for any text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editorial.text.finding_words import Wanted, hits, replaced

LETTERS = st.one_of(st.sampled_from("aAbBsSßİiıΣσς 👩\u200d\u0301กé"), st.characters(codec="utf-8"))
TEXTS, WORDS = st.text(alphabet=LETTERS, max_size=40), st.text(alphabet=LETTERS, min_size=1, max_size=3)


@given(TEXTS, WORDS, st.booleans(), st.booleans())
def test_every_hit_says_what_was_looked_for(text: str, words: str, case: bool, whole: bool) -> None:
    found = hits(text, Wanted(words=words, match_case=case, whole_words=whole))

    for span in found:
        assert span.of(text) == words if case else span.of(text).casefold() == words.casefold()
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXTS, WORDS)
def test_replacing_by_the_same_words_changes_nothing(text: str, words: str) -> None:
    assert replaced(text, Wanted(words=words, match_case=True), words)[0] == text


@given(TEXTS, WORDS)
def test_the_rest_of_the_text_stays(text: str, words: str) -> None:
    wanted = Wanted(words=words)
    rest = "".join(
        text[end:start]
        for end, start in zip(
            [0, *(one.end for one in hits(text, wanted))],
            [*(one.start for one in hits(text, wanted)), len(text)],
            strict=True,
        )
    )

    assert replaced(text, wanted, "") == (rest, len(hits(text, wanted)))
