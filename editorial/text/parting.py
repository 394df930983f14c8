"""A long text as the parts of a thread: cut at sentence ends, numbered, put together again. Pure; parts count from 0."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from editorial.text.lineage import stretches

Fits = Callable[[int, str], bool]
"""Whether a text fits as the part of that place."""

_NUMBER = re.compile(r"(?:^|(?<=\s))\(?\d{1,3}/(?:\d{1,3}|n)\)?\s*$")
_PIECES = re.compile(r"\S+\s*|\s+")
_LEAST_SHARE = 0.5
"""A part ends at a paragraph's end rather than at a later sentence's, if it is at least so full by then."""


def cut(text: str, fits: Fits, language: str = "") -> tuple[str, ...]:
    """`text` as parts that fit, each as long as it can be and ending at a sentence's end, at a paragraph's where that leaves it
    at least half full. A sentence that is too long by itself is cut between words; a word that is too long is a part. Joined
    with spaces the parts hold the same words in the same order; an empty text is one empty part."""
    waiting = [span.of(text) for span in stretches(text, language)]
    parts: list[str] = []
    held: list[str] = []
    while waiting:
        if fits(len(parts), "".join((*held, waiting[0])).strip()):
            held.append(waiting.pop(0))
            continue
        if "".join(held).strip():
            kept = _until_paragraph(held)
            parts.append("".join(held[:kept]).strip())
            waiting[:0] = held[kept:]
            held = []
            continue
        head, tail = _as_much_as_fits("".join((*held, waiting.pop(0))), len(parts), fits)
        parts.append(head.strip())
        held = []
        if tail.strip():
            waiting.insert(0, tail)
    if "".join(held).strip() or not parts:
        parts.append("".join(held).strip())
    return tuple(part for part in parts if part) or ("",)


def _until_paragraph(held: Sequence[str]) -> int:
    """How many sentences of a full part stay in it."""
    whole = sum(map(len, held))
    for number in range(len(held), 0, -1):
        if re.search(r"\n[ \t]*\n", held[number - 1][len(held[number - 1].rstrip()) :]):
            return number if sum(map(len, held[:number])) >= whole * _LEAST_SHARE else len(held)
    return len(held)


def _as_much_as_fits(words: str, place: int, fits: Fits) -> tuple[str, str]:
    """The first words of one sentence that fit, at least one, and the rest."""
    pieces = _PIECES.findall(words)
    count = 0
    for number in range(1, len(pieces) + 1):
        if not fits(place, "".join(pieces[:number]).strip()):
            break
        count = number
    if not "".join(pieces[:count]).strip():
        count = next((number for number in range(1, len(pieces) + 1) if "".join(pieces[:number]).strip()), len(pieces))
    return "".join(pieces[:count]), "".join(pieces[count:])


def is_numbered(texts: Sequence[str]) -> bool:
    """True when each part ends with its number, like "2/4"; one part alone is no thread."""
    return len(texts) > 1 and all(_NUMBER.search(text) for text in texts)


def without_number(text: str) -> str:
    """A part without the number at its end."""
    found = _NUMBER.search(text)
    return text[: found.start()].rstrip() if found is not None else text


def numbered(texts: Sequence[str]) -> tuple[str, ...]:
    """The parts with "1/4", "2/4" … at their ends, in the place of numbers they had; one part alone has none."""
    plain = [without_number(text) for text in texts]
    if len(plain) < 2:
        return tuple(plain)
    return tuple(f"{text.rstrip()} {at}/{len(plain)}" for at, text in enumerate(plain, start=1))


def number_room(count: int) -> str:
    """What a number takes up at most in a thread of about so many parts."""
    most = "9" * len(str(max(1, count)))
    return f" {most}/{most}"
