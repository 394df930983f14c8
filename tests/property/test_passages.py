"""A text read passage by passage is the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editorial.text.mask import masked
from editorial.text.passages import passages
from editorial.text.segment import sentences

PIECES = [
    *("Hello there.", "\n", "\n\n", " ", "eco", "www.a.com/x", "`code`", "Dr. No!", "- item", "🌱", "#Tag", "@ana"),
    *("He said: ", "a" * 61 + ",", "lower case", "(x)\n", "“Q.” ", "\t", "```\n", "พรุ่งนี้เจอกัน"),
]
texts = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@given(texts)
def test_passages_join_to_the_text(text: str) -> None:
    assert "".join(passage.text for passage in passages(text, "en")) == text


@given(texts)
def test_masking_passages_masks_the_text(text: str) -> None:
    assert "".join(passage.masked for passage in passages(text, "en")) == masked(text)


@settings(deadline=None)  # the first Thai text loads a dictionary
@given(texts, st.sampled_from(["en", "de", "th"]))
def test_sentences_of_passages_are_those_of_the_text(text: str, language: str) -> None:
    assert [one for passage in passages(text, language) for one in passage.sentences] == list(sentences(text, language))


def test_what_was_found_in_a_passage_is_not_asked_twice() -> None:
    asked: list[str] = []

    def find(passage: object) -> list[object]:
        asked.append(passage.text)  # type: ignore[attr-defined]
        return []

    for text in ("One stays here.\n\nTwo goes.", "One stays here.\n\nTwo is new."):
        for passage in passages(text, "en"):
            passage.remembered("test of remembering", find)  # type: ignore[arg-type]
    assert asked == ["One stays here.\n\n", "Two goes.", "Two is new."]
