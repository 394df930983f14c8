"""Differences between two texts, word by word."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.text.differences import Piece, changed_words, changes

TEXTS = st.text(alphabet="ab é\n\u0e01\u0e34\u0e48.\U0001f642 ", max_size=60)


def said(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in changes(before, after)]


def test_one_word_for_another_is_taken_away_and_added() -> None:
    assert said("We mend on Friday.", "We mend on Saturday.") == [
        ("same", "We mend on "),
        ("removed", "Friday"),
        ("added", "Saturday"),
        ("same", "."),
    ]


def test_the_same_text_is_one_piece() -> None:
    assert said("As it was.", "As it was.") == [("same", "As it was.")]


def test_nothing_before_is_all_added_and_nothing_after_all_removed() -> None:
    assert said("", "New words.") == [("added", "New words.")]
    assert said("Old words.", "") == [("removed", "Old words.")]


def test_thai_is_compared_word_by_word_though_it_has_no_spaces() -> None:
    assert said("วันเสาร์นี้เราซ่อมเสื้อผ้า", "วันเสาร์นี้เราซ่อมรองเท้า") == [
        ("same", "วันเสาร์นี้เราซ่อม"),
        ("removed", "เสื้อผ้า"),
        ("added", "รองเท้า"),
    ]


def test_words_are_counted_without_the_spaces_between_them() -> None:
    assert changed_words(changes("a b", "a b c d")) == (2, 0)


@given(TEXTS, TEXTS)
def test_the_pieces_hold_both_texts_whole(before: str, after: str) -> None:
    pieces = changes(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after
    assert all(piece.text for piece in pieces) or pieces == [Piece(kind="same", text="")]


@pytest.mark.parametrize("edits", [1, 200, 10_000])
def test_ten_thousand_words_are_compared_while_one_waits(edits: int) -> None:
    words = [f"word{at % 300}" for at in range(10_000)]
    other = [f"{word}x" if at % (10_000 // edits) == 0 else word for at, word in enumerate(words)]
    begun = time.monotonic()
    changes(" ".join(words), " ".join(other))

    assert time.monotonic() - begun < 4
