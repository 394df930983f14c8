"""All emoji with their names, for choosing one: read from data the first time somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

TONES = 5
"""Skin tones, from light to dark; 0 is the yellow hand."""


@dataclass(frozen=True, slots=True)
class Emoji:
    """One sign, its English name, more words to find it by, and its five skin tones (none where it has no skin)."""

    sign: str
    name: str
    words: str = ""
    tones: tuple[str, ...] = ()

    def toned(self, tone: int) -> str:
        """The sign in a skin tone, 0 to 5; the sign as it is where it has none."""
        return self.tones[tone - 1] if 0 < tone <= len(self.tones) else self.sign


@cache
def sections() -> tuple[tuple[str, tuple[Emoji, ...]], ...]:
    """Pairs of a section's English name and its emoji, in Unicode's order."""
    made: list[tuple[str, list[Emoji]]] = []
    data = (files("resources") / "emoji" / "emoji.tsv").read_text("utf-8")
    for line in data.splitlines():
        if line.startswith("# "):
            made.append((line[2:], []))
        else:
            sign, name, words, tones, *_rest = (*line.split("\t"), "", "", "")
            made[-1][1].append(Emoji(sign, name, words, tuple(tones.split())))
    return tuple((name, tuple(found)) for name, found in made)


def search(words: str) -> list[Emoji]:
    """Those whose names or words begin with each of these, the nearest first; a sign finds itself."""
    wanted = words.casefold().split()
    if not wanted:
        return []
    ranked: list[tuple[int, int, Emoji]] = []
    for at, one in enumerate(_all()):
        if words.strip() in (one.sign, *one.tones):
            return [one]
        name = one.name.casefold().split()
        more = one.words.casefold().split()
        if all(any(word.startswith(start) for word in (*name, *more)) for start in wanted):
            in_name = all(any(word.startswith(start) for word in name) for start in wanted)
            whole = set(wanted)
            rank = 0 if whole <= set(name) else 1 if whole <= {*name, *more} else 2 if in_name else 3
            ranked.append((rank, at, one))
    return [one for _rank, _at, one in sorted(ranked, key=lambda found: found[:2])]


def known(signs: Sequence[str]) -> list[Emoji]:
    """The emoji of these signs, in any skin tone, in the order given; what is none is left out."""
    by_sign = _by_sign()
    return [Emoji(sign, by_sign[sign].name, by_sign[sign].words) for sign in signs if sign in by_sign]


def _all() -> Iterator[Emoji]:
    for _name, found in sections():
        yield from found


@cache
def _by_sign() -> dict[str, Emoji]:
    return {sign: one for one in _all() for sign in (one.sign, *one.tones)}
