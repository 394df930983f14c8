"""What was done to a text to get another one, word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from editorial.text.thai import has_thai, word_spans

_TOKENS = re.compile(r"[^\W_]+(?:[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0300-\u036f]+[^\W_]*)*|\s+|.", re.DOTALL)
"""A word with the marks that stand over and under its letters, a stretch of white space, or one other character."""
_MOST_STEPS = 700
"""Words put in and taken out that are told one by one. Of two texts with more of them, lines are compared, and in the end the
whole stands for the whole: a text that was written anew is no list of changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of words: as they were, added or taken away."""

    kind: Literal["same", "added", "removed"]
    text: str


def changes(before: str, after: str) -> list[Piece]:
    """What was done to `before` to get `after`, word by word; all one `same` piece when nothing was.

    The pieces that are not `added` make up `before` again, those that are not `removed` make up `after`.
    """
    if before == after:
        return [Piece(kind="same", text=after)]
    old, new = _words(before), _words(after)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = _compared(old[head : len(old) - tail], new[head : len(new) - tail])
    pieces = [Piece(kind="same", text="".join(new[:head])), *middle]
    pieces.append(Piece(kind="same", text="".join(new[len(new) - tail :])))
    return _joined(pieces)


def changed_words(pieces: Sequence[Piece]) -> tuple[int, int]:
    """How many words were added, and how many taken away."""
    counts = {"added": 0, "removed": 0, "same": 0}
    for piece in pieces:
        counts[piece.kind] += sum(not token.isspace() for token in _words(piece.text))
    return counts["added"], counts["removed"]


def warm(*texts: str) -> None:
    """Read what the words of these texts need, which for Thai takes about a second; harmless when it is there. For a thread
    that may wait, before `changes` is asked where somebody watches."""
    if any(has_thai(text) for text in texts):
        word_spans("\u0e01")


def _words(text: str) -> list[str]:
    if not has_thai(text):
        return _TOKENS.findall(text)
    words: list[str] = []
    for token in _TOKENS.findall(text):
        words += _thai_words(token) if has_thai(token) else [token]
    return words


def _thai_words(run: str) -> list[str]:
    """The words of a run that is written without spaces, and what stands between them."""
    words: list[str] = []
    at = 0
    for start, end in word_spans(run):
        words += [run[at:start], run[start:end]] if start > at else [run[start:end]]
        at = end
    return [*words, run[at:]] if at < len(run) else words


def _compared(old: list[str], new: list[str]) -> list[Piece]:
    blocks = _blocks(old, new)
    if blocks is None:
        old, new = "".join(old).splitlines(keepends=True), "".join(new).splitlines(keepends=True)
        blocks = _blocks(old, new) or []
    pieces: list[Piece] = []
    a = c = 0
    for at, other, length in [*_worth_keeping(blocks, old), (len(old), len(new), 0)]:
        pieces.append(Piece(kind="removed", text="".join(old[a:at])))
        pieces.append(Piece(kind="added", text="".join(new[c:other])))
        pieces.append(Piece(kind="same", text="".join(old[at : at + length])))
        a, c = at + length, other + length
    return pieces


def _worth_keeping(blocks: list[tuple[int, int, int]], old: list[str]) -> list[tuple[int, int, int]]:
    """Without the blanks that stayed between words that did not: three new words read better as one change."""
    return [block for block in blocks if any(not token.isspace() for token in old[block[0] : block[0] + block[2]])]


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]] | None:
    """Stretches of both that are equal (start, start, length), by Myers' shortest way from one to the other; None when that
    way has more than `_MOST_STEPS` steps."""
    furthest = {1: 0}
    seen: list[dict[int, int]] = []
    for steps in range(min(len(old) + len(new), _MOST_STEPS) + 1):
        seen.append(dict(furthest))
        for diagonal in range(-steps, steps + 1, 2):
            down = diagonal == -steps or (
                diagonal != steps and furthest.get(diagonal - 1, -1) < furthest.get(diagonal + 1, -1)
            )
            x = furthest[diagonal + 1] if down else furthest[diagonal - 1] + 1
            y = x - diagonal
            while x < len(old) and y < len(new) and old[x] == new[y]:
                x, y = x + 1, y + 1
            furthest[diagonal] = x
            if x >= len(old) and y >= len(new):
                return _way_back(seen, len(old), len(new))
    return None


def _way_back(seen: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int, int]]:
    blocks: list[tuple[int, int, int]] = []
    for steps in range(len(seen) - 1, -1, -1):
        furthest, diagonal = seen[steps], x - y
        down = diagonal == -steps or (
            diagonal != steps and furthest.get(diagonal - 1, -1) < furthest.get(diagonal + 1, -1)
        )
        before = diagonal + 1 if down else diagonal - 1
        start = furthest[before] if steps else 0
        left = (start if down else start + 1) if steps else 0
        if x > left:
            blocks.append((left, left - diagonal, x - left))
        x, y = start, start - before
    return blocks[::-1]


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Without empty pieces, and neighbours of one kind as one."""
    joined: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if joined and joined[-1].kind == piece.kind:
            joined[-1] = Piece(kind=piece.kind, text=joined[-1].text + piece.text)
        else:
            joined.append(piece)
    return joined
