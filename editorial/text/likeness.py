"""How much two texts say the same words in the same order, from small fingerprints that can be kept and compared.

Bottom-k sketches of hashed word groups (Broder, "On the resemblance and containment of documents", 1997).
"""

from __future__ import annotations

import hashlib

import regex

from editorial.text.mask import masked

WORDS_TOGETHER = 3
MOST_MARKS = 48
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
