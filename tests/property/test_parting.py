"""A text that is cut into a thread loses no word, and no part is too long that need not be."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editorial.text.counting import count
from editorial.text.parting import cut, is_numbered, numbered, without_number

SENTENCES = [
    "Bring your jacket.", "We mend it for free, on Saturday and on Sunday, behind the station!", "Is it 9:30 or 10?", "#mend",
    "https://example.org/a/very/long/address/that/nobody/reads", "ซ่อมเสื้อฟรี วันเสาร์นี้", "👩‍👩‍👧‍👦 Hello there.", "مرحبا بكم.",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from([" ", "\n", "\n\n", "  "])), max_size=14).map(
        lambda pairs: "".join(words + gap for words, gap in pairs)
    ),
    st.text(max_size=200),
)
often = settings(deadline=None, max_examples=200)


@often
@given(TEXTS, st.integers(min_value=20, max_value=120))
def test_the_parts_hold_the_same_words_in_the_same_order(text: str, limit: int) -> None:
    parts = cut(text, lambda _at, words: count(words, "twitter_weighted") <= limit)
    assert " ".join(parts).split() == text.split()
    assert all(part.strip() for part in parts) or parts == ("",)


@often
@given(TEXTS, st.integers(min_value=20, max_value=120))
def test_only_a_single_word_may_be_too_long(text: str, limit: int) -> None:
    parts = cut(text, lambda _at, words: count(words, "twitter_weighted") <= limit)
    assert all(count(part, "twitter_weighted") <= limit or len(part.split()) == 1 for part in parts)


@often
@given(TEXTS)
def test_a_text_that_fits_is_one_part(text: str) -> None:
    assert cut(text, lambda _at, _words: True) == (text.strip(),)


@often
@given(st.lists(TEXTS.filter(str.strip), min_size=2, max_size=12))
def test_numbers_come_and_go_and_are_never_doubled(texts: list[str]) -> None:
    plain = [without_number(text) for text in texts]
    once = numbered(plain)
    assert numbered(once) == once or any(is_numbered([text, text]) for text in plain)
    assert is_numbered(once)
    assert once[0].endswith(f"1/{len(texts)}")
