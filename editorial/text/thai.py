"""Thai words, which are written without spaces, by PyThaiNLP's dictionary. Loaded when the first Thai text is read."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, lru_cache

import regex

COMMON_WORDS = 5_000
"""How many of the commonest words of the Thai Textbook Corpus count as known to every reader."""
LONG_RUN = 400
"""Letters from which a run without a space is cut up piece by piece (newmm-safe)."""

_LETTER = regex.compile(r"[\p{Lo}\p{Latin}\p{N}]")
_SCRIPT = regex.compile(r"\p{Thai}")


def has_thai(text: str) -> bool:
    """Whether there is any Thai letter in `text`."""
    return _SCRIPT.search(text) is not None


@lru_cache(maxsize=16_384)
def word_spans(run: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a run of letters without spaces stand, by maximal matching (newmm); the repetition mark ๆ is
    none. The first call reads the dictionary and takes about a second."""
    cut = _cutter()
    spans: list[tuple[int, int]] = []
    start = 0
    for word in cut(run, len(run) > LONG_RUN):
        end = start + len(word)
        if _LETTER.search(word):
            spans.append((start, end))
        start = end
    return tuple(spans)


def is_common(word: str) -> bool:
    """Whether a Thai word is one of the 5,000 commonest of the Thai Textbook Corpus."""
    return word in _common()


def is_word(word: str) -> bool:
    """Whether PyThaiNLP's dictionary has the Thai word."""
    return word in _dictionary()


@cache
def _dictionary() -> frozenset[str]:
    _keep_to_itself()
    from pythainlp.corpus import thai_words

    return frozenset(thai_words())


@cache
def _cutter() -> Callable[[str, bool], list[str]]:
    _keep_to_itself()
    from pythainlp.tokenize.newmm import segment

    return lambda run, safe: segment(run, safe_mode=safe)


@cache
def _common() -> frozenset[str]:
    _keep_to_itself()
    from pythainlp.corpus import ttc

    ranked = sorted(ttc.unigram_word_freqs().items(), key=lambda item: (-item[1], item[0]))
    return frozenset(word for word, _times in ranked[:COMMON_WORDS])


def _keep_to_itself() -> None:
    """PyThaiNLP would make a folder in the person's home, and fetch what it does not find."""
    if "PYTHAINLP_READ_MODE" not in os.environ:
        os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")
    os.environ.setdefault("PYTHAINLP_OFFLINE", "1")
