"""To which check a remark belongs: read from resources/language/families.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from editorial.checking.engines.base import Raw


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    other: str
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    categories: Mapping[str, str]
    types: Mapping[str, str] = field(default_factory=dict[str, str])


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads(files("resources").joinpath("language", "families.toml").read_text("utf-8"))


@cache
def _table(engine: str) -> _Table | None:
    said = _file().get(engine)
    if said is None:
        return None
    return _Table(
        other=said["other"],
        patterns=tuple((re.compile(pattern), rule) for pattern, rule in said["patterns"].items()),
        categories=said["categories"],
        types=said.get("types", {}),
    )


@cache
def _messages() -> Mapping[str, str]:
    return tomllib.loads(files("resources").joinpath("language", "messages.toml").read_text("utf-8"))


def message_for(code: str) -> str:
    """Our own words for what one of Harper's rules found; empty where its own will do."""
    return _messages().get(code, "")


def rule_of_words(what: str) -> str:
    """The id of a check about single words: `unknown`, `case`, `variety`."""
    return str(_file()["words"][what])


def rule_for(raw: Raw, words: str) -> str:
    """The id of the check that a remark on these words belongs to; empty for one that is not shown."""
    rule = _rule_for(raw.engine, raw.code, raw.category, raw.kind)
    unknown = rule == rule_of_words("unknown")
    if unknown and any(one != words and one.casefold() == words.casefold() for one in raw.suggestions):
        return rule_of_words("case")  # "monday" is no unknown word
    return rule


@lru_cache(maxsize=4_096)
def _rule_for(engine: str, code: str, category: str, kind: str) -> str:
    table = _table(engine)
    if table is None:
        return rule_of_words("unknown")
    for pattern, rule in table.patterns:
        if pattern.fullmatch(code):
            return rule
    return table.categories.get(category) or table.types.get(kind) or table.other
