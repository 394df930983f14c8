"""Masking, sentences and words hold their places in any text."""

from hypothesis import given
from hypothesis import strategies as st

from editorial.text.mask import masked
from editorial.text.segment import sentences
from editorial.text.syllables import english, german, spanish

PIECES = st.sampled_from(
    [
        *(
            "Dr. ",
            "We ",
            "did it",
            ". ",
            "! ",
            "… ",
            "\n",
            "\r\n",
            " ",
            "- ",
            "1. ",
            "🎉",
            "❤️",
            "1️⃣",
            "#tag",
            "@ana",
            "U.S. ",
        ),
        *("https://example.org/a. ", "a@example.org", "`x\ny`", "```", "3.5%", "“", "”", "。", "你好", "ไทย "),
        *("e\u0301", "\u200d", "it’s"),
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join))
LANGUAGES = st.sampled_from(["", "en", "de", "th", "zh"])


@given(TEXTS)
def test_masking_moves_nothing_and_changes_only_to_spaces(text: str) -> None:
    prose = masked(text)
    assert len(prose) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, prose, strict=True))
    assert prose.count("\n") == text.count("\n")


@given(TEXTS, LANGUAGES)
def test_sentences_are_inside_in_order_and_apart_and_hold_their_words(text: str, language: str) -> None:
    before = 0
    for sentence in sentences(text, language):
        assert before <= sentence.span.start < sentence.span.end <= len(text)
        assert sentence.span.of(text).strip()
        before = sentence.span.end
        assert sentence.words
        inner = sentence.span.start
        for word in sentence.words:
            assert sentence.span.holds(word)
            assert inner <= word.start < word.end
            inner = word.end


@given(TEXTS)
def test_words_are_never_blanked_text(text: str) -> None:
    prose = masked(text)
    for sentence in sentences(text, "en"):
        for word in sentence.words:
            assert word.of(text) == word.of(prose)


@given(st.text(max_size=40))
def test_every_word_has_a_syllable_and_none_is_an_error(word: str) -> None:
    assert english(word, lambda _: 0) >= 1
    assert german(word) >= 1
    assert spanish(word) >= 1
