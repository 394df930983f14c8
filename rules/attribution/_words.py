"""Word lists of attribution by language, and what a post says outside the names in it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, cast

import regex

from editorial.model.span import Span

QUOTED = regex.compile(r"“[^”\n]*+”|„[^“”\n]*+[“”]|«[^»\n]*+»|»[^«\n]*+«|(?<!\w)\"[^\"\n]*+\"(?!\w)")
"""Words in quotation marks, marks included."""
DENSE = regex.compile(r"[\p{Thai}\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Lao}\p{Khmer}]")
"""A letter of a script in which words stand without spaces, or with endings grown on."""


@cache
def book(name: str) -> dict[str, Any]:
    """The word list in `resources/lexicons/<name>.toml`, read once."""
    return tomllib.loads((files("resources") / "lexicons" / f"{name}.toml").read_text("utf-8"))


def words_of(name: str, section: str, language: str = "") -> tuple[str, ...]:
    """The words of a section in every language, those of `language` first."""
    lists = cast("dict[str, list[str]]", book(name)[section])
    own = lists.get(language, [])
    return tuple(dict.fromkeys((*own, *(word for words in lists.values() for word in words))))


def understood(name: str, section: str, language: str) -> tuple[str, ...]:
    """The words of a section that readers of a language take for what they are: their own, then English ones."""
    lists = cast("dict[str, list[str]]", book(name)[section])
    return tuple(dict.fromkeys((*lists.get(language, []), *lists["en"])))


@lru_cache(maxsize=64)
def phrases(wanted: tuple[str, ...]) -> regex.Pattern[str]:
    """Any of these words and phrases, whole, whatever their case; in scripts without spaces anywhere."""
    longest = sorted({word for word in wanted if word.strip()}, key=len, reverse=True)
    parts = [_whole(word) for word in longest]
    return regex.compile("|".join(parts) or r"(?!)", regex.IGNORECASE)


def _whole(word: str) -> str:
    spelled = regex.escape(word, literal_spaces=True).replace("'", "['’]").replace(" ", r"\s++").replace(r"\*", r"\w*+")
    before = r"(?<!\w)" if word[0].isalnum() and not DENSE.match(word) else ""
    after = r"(?!\w)" if word[-1].isalnum() and not DENSE.match(word[-1]) else ""
    return f"{before}{spelled}{after}"


def outside(spans: Iterable[tuple[int, int]], taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """The spans that touch none of those taken."""
    for start, end in spans:
        if not any(start < until and since < end for since, until in taken):
            yield Span(start, end)


def listed(words: Sequence[str], joint: str = "or") -> str:
    """Words as a sentence has them: "a person, a desk or the brand"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"


def pairs(lines: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Settings such as "Ana Ruiz = courts, police": the word before the sign and those behind it."""
    for line in lines:
        left, _, right = line.partition("=")
        yield left.strip(), tuple(word.strip() for word in right.split(",") if word.strip())
