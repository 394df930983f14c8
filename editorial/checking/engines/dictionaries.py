"""Spelling by Hunspell dictionaries, for languages that the built-in grammar does not know."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from importlib.resources import as_file, files
from pathlib import Path
from typing import Protocol, cast

import regex

from editorial.checking.engines.base import MOST_SUGGESTIONS, SPELLING, Raw
from editorial.model.span import Span
from editorial.text.mask import masked


class _Hunspell(Protocol):
    """What is used of chunspell, which has no types of its own."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


_WORD = regex.compile(r"(?<![\w@#/.])\p{L}[\p{L}\p{M}\u00ad]*+(?:['’\-][\p{L}\p{M}]++)*+(?![\w@/])", regex.VERSION1)
_ELIDED = regex.compile(
    r"(?i)^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|dall|sull|un|quest|com|gl)['’](?=\p{L})"
)
_JOINED = "'’-"
LONGEST_WORD = 60
WORDS_REMEMBERED = 20_000


def dictionary_folder(tag: str) -> Path | None:
    """Where the dictionary of a variety is; None where none is shipped."""
    with as_file(files("resources").joinpath("dictionaries", tag)) as folder:
        return folder if (folder / "index.dic").is_file() else None


class Dictionary:
    """The words of one variety. Making it reads the file (a tenth of a second; Portuguese nearly one)."""

    def __init__(self, folder: Path) -> None:
        self._words = cast("_Hunspell", import_module("hunspell").Hunspell("index", hunspell_data_dir=str(folder)))
        self.knows = lru_cache(maxsize=WORDS_REMEMBERED)(self._knows)
        self._suggested: dict[str, tuple[str, ...]] = {}

    def _knows(self, word: str) -> bool:
        """True for a word that is in the dictionary or made by its rules; the parts count where it is joined."""
        plain = _plain(word)
        if self._words.spell(plain):
            return True
        bare = _ELIDED.sub("", plain)
        if bare != plain:
            return self.knows(bare)
        if plain.endswith("'s"):
            return self.knows(plain[:-2])
        parts = regex.split(rf"[{_JOINED}]", plain)
        return len(parts) > 1 and all(part and self.knows(part) for part in parts)

    def suggested(self, word: str) -> tuple[str, ...] | None:
        """What may be meant, if somebody has asked before; None otherwise."""
        return self._suggested.get(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first. The first time it takes a tenth of a second and more."""
        known = self._suggested.get(word)
        if known is None:
            if len(self._suggested) >= WORDS_REMEMBERED:
                self._suggested.clear()
            found = self._words.suggest(_plain(word))[:MOST_SUGGESTIONS]
            known = tuple(one.replace("'", "’") if "’" in word else one for one in found)
            self._suggested[word] = known
        return known


def _plain(word: str) -> str:
    return word.replace("’", "'").replace("\u00ad", "")


def words_of(text: str) -> Iterator[tuple[Span, str]]:
    """The words of a piece that can be looked up, outside links, handles, tags and code; none with digits, none in capitals
    alone, none with a capital inside, none of a single letter."""
    for match in _WORD.finditer(masked(text)):
        word = match[0]
        if 1 < len(word) <= LONGEST_WORD and not is_coined(word):
            yield Span(*match.span()), word


def is_coined(word: str) -> bool:
    """True for what is written like a name, an abbreviation or a code: RepairCafé, NATO, iPhone, x86."""
    return any(
        letter.isupper() or letter.isdigit() for part in regex.split(rf"[{_JOINED}]", word) for letter in part[1:]
    )


class Speller:
    """An engine over one dictionary. It leaves open what may be meant: that takes time, and is asked for what is shown."""

    def __init__(self, dictionary: Dictionary) -> None:
        self.dictionary = dictionary

    def remarks(self, text: str) -> list[Raw]:
        """The words that the dictionary does not know."""
        return [
            Raw(
                engine="hunspell",
                code="unknown",
                category="TYPOS",
                kind=SPELLING,
                span=span,
                message="",
                suggestions=self._with_capital(word),
            )
            for span, word in words_of(text)
            if not self.dictionary.knows(word)
        ]

    def _with_capital(self, word: str) -> tuple[str, ...]:
        capital = word[:1].upper() + word[1:]
        return (capital,) if capital != word and self.dictionary.knows(capital) else ()
