"""How much two texts say the same words in the same order, from small fingerprints that can be kept and compared.

Bottom-k sketches of hashed word groups (Broder, "On the resemblance and containment of documents", 1997).
"""

from __future__ import annotations

import hashlib

import regex

from editorial.text.mask import masked

WORDS_TOGETHER = 3
MOST_MARKS = 48
RUN = 4
"""Words of a run that is looked for as it stands."""

_SHORTEST_RUN = 12
_DENSE_RUN = 24
_LINE = regex.compile(r"[^\n]+")
_WORD = regex.compile(r"[\p{L}\p{N}]+(?:['’][\p{L}]+)?")
_DENSE = regex.compile(r"[\p{Thai}\p{Han}\p{Hiragana}\p{Katakana}\p{Khmer}\p{Lao}\p{Myanmar}]{4,}")


def marks(text: str) -> tuple[int, ...]:
    """Up to 48 numbers that stand for a text: its word groups' smallest hashes, in order; empty under 8 words.

    Links, handles, tags and capitals do not count. Scripts without spaces are taken in groups of letters.
    """
    prose = masked(text).casefold()
    words: list[str] = []
    for match in _WORD.finditer(prose):
        word = match[0]
        if _DENSE.search(word):
            words += [word[at : at + 3] for at in range(0, len(word) - 2, 3)]
        else:
            words.append(word)
    if len(words) < 8:
        return ()
    groups = {" ".join(words[at : at + WORDS_TOGETHER]) for at in range(len(words) - WORDS_TOGETHER + 1)}
    hashed = sorted(int.from_bytes(hashlib.blake2b(group.encode(), digest_size=6).digest()) for group in groups)
    return tuple(hashed[:MOST_MARKS])


def likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The estimated share of word groups that two texts have in common, 0 to 1; 0 when one is too short to say."""
    if not one or not other:
        return 0.0
    size = min(MOST_MARKS, len(set(one) | set(other)))
    smallest = set(sorted(set(one) | set(other))[:size])
    return len(smallest & set(one) & set(other)) / len(smallest)


def landmarks(text: str, count: int = 5) -> tuple[str, ...]:
    """Up to `count` short runs of words as they stand in a text, spread over it: another text that says nearly the same holds
    at least one of them, letter by letter. Empty where there are no eight words."""
    if not marks(text):
        return ()
    prose = masked(text)
    runs = [run for match in _LINE.finditer(prose) for run in _runs(prose, match.start(), match.end())]
    if len(runs) <= count:
        return tuple(runs)
    step = (len(runs) - 1) / (count - 1)
    return tuple(dict.fromkeys(runs[round(at * step)] for at in range(count)))


def _runs(prose: str, start: int, end: int) -> list[str]:
    words = [match.span() for match in _WORD.finditer(prose, start, end)]
    if any(until - since > _DENSE_RUN for since, until in words):
        return [
            prose[at : at + _DENSE_RUN] for since, until in words for at in range(since, until - _DENSE_RUN, _DENSE_RUN)
        ]
    found = [prose[words[at][0] : words[at + RUN - 1][1]] for at in range(len(words) - RUN + 1)]
    return [run for run in found if "  " not in run and len(run) >= _SHORTEST_RUN]
