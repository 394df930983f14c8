"""Which variety of a language is meant: en-GB, en-US, or any."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from editorial.text.language import primary


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language that engines read: `default` is asked for where nobody chose a variety, and then the words of all in
    `either` are right. `varieties` are tags with their names in English; `by_tool` says whether LanguageTool reads it."""

    code: str
    name: str
    default: str
    either: tuple[str, ...] = ()
    by_tool: bool = True
    varieties: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Variety:
    """What an engine is asked for: `tag` as engines name it; `also` are other varieties whose words are right too; `by_tool`
    is False where LanguageTool does not know the language."""

    tag: str
    also: tuple[str, ...] = ()
    by_tool: bool = True


@cache
def languages() -> Mapping[str, Language]:
    """The languages that engines read, by their two letters."""
    text = files("resources").joinpath("language", "varieties.toml").read_text("utf-8")
    return {
        code: Language(
            code=code,
            name=said["name"],
            default=said["default"],
            either=tuple(said["either"]),
            by_tool=said["languagetool"],
            varieties=said["varieties"],
        )
        for code, said in tomllib.loads(text).items()
    }


def variety_of(language: str, *chosen: str | Iterable[str]) -> Variety | None:
    """The variety of a post in `language` (two letters): the first of `chosen` (tags, or lists of tags) that is one of that
    language, else its default with all its varieties accepted. None for a language that no engine reads."""
    known = languages().get(language)
    if known is None:
        return None
    for item in chosen:
        for tag in (item,) if isinstance(item, str) else item:
            exact = _named(tag, known)
            if exact:
                return Variety(exact, by_tool=known.by_tool)
    return Variety(known.default, tuple(tag for tag in known.either if tag != known.default), known.by_tool)


def _named(tag: str, known: Language) -> str:
    wanted = tag.replace("_", "-").lower()
    if primary(tag) != known.code:
        return ""
    return next((name for name in known.varieties if name.lower() == wanted), "")
