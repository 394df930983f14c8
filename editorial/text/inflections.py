"""Which words an English word may be an inflection of."""

from __future__ import annotations

from collections.abc import Iterator

import regex

_ENDINGS = ("'s", "s'", "'", "s", "es", "d", "ed", "r", "er", "st", "est", "ing", "ly")
_WITH_E = frozenset({"es", "ed", "er", "est", "ing"})
_DOUBLED = regex.compile(r"([bdfgklmnprtz])\1$")


def base_forms(word: str) -> Iterator[str]:
    """`word` itself, then what is left without plural, possessive, -d, -ed, -ied, -ing, -er, -est or -ly, most of which
    are no words: to be looked up in a list. `word` is in lower case with a straight apostrophe."""
    yield word
    for end in _ENDINGS:
        if not word.endswith(end) or len(word) - len(end) < 2:
            continue
        stem = word.removesuffix(end)
        yield stem
        if end in _WITH_E:
            yield stem + "e"
            if _DOUBLED.search(stem):
                yield stem[:-1]
            if stem.endswith("i"):
                yield stem[:-1] + "y"
