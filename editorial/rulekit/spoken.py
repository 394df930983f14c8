"""Checks that speak another language than English: titles, messages and short help from a catalogue of translations.

A catalogue is `resources/translations/rules.<language>.toml`. `[words]` holds what fills the places of messages ("characters"),
`[heading]` the name of the short help; then a table for each check by its id:

    ["length.limit"]
    title = "…"
    help = "…"
    messages = { over = "{over} {unit} …" }
    options = { max_words = "…" }

What a catalogue lacks is said in English. Levels, spans, fingerprints and figures are the same in every language.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files
from typing import Any, cast

from editorial.errors import BugError
from editorial.rulekit.datarule import DataRule
from editorial.rulekit.meta import RuleMeta
from editorial.rulekit.registry import Registry
from editorial.rulekit.rule import CodeRule, Rule

WRITTEN_IN = "en"


def languages() -> tuple[str, ...]:
    """The languages that checks can speak, English first."""
    entries = (entry.name for entry in files("resources").joinpath("translations").iterdir())
    found = sorted(name.split(".")[1] for name in entries if name.startswith("rules.") and name.endswith(".toml"))
    return (WRITTEN_IN, *found)


@lru_cache(maxsize=4)
def catalogue(language: str) -> Mapping[str, Any]:
    """The catalogue of one language as read from its file; empty for English and for a language that has none."""
    if language == WRITTEN_IN or language not in languages():
        return {}
    text = files("resources").joinpath("translations", f"rules.{language}.toml").read_text("utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BugError(f"rules.{language}.toml: {error}") from error


def spoken_in(registry: Registry, language: str) -> Registry:
    """The same checks with what they say in `language`; the registry itself for English."""
    book = catalogue(language)
    if not book:
        return registry
    words, heading = cast("Mapping[str, str]", book.get("words", {})), str(book["heading"])
    return Registry(tuple(_translated(rule, book.get(rule.id, {}), words, heading) for rule in registry.rules))


def _translated(rule: Rule, entry: Mapping[str, Any], words: Mapping[str, str], heading: str) -> Rule:
    meta = _meta(rule.meta, entry, words)
    page = _with_help(rule.page, heading, entry.get("help", ""))
    if isinstance(rule, DataRule):
        message = entry.get("messages", {}).get("found", rule.message)
        return replace(rule, meta=meta, page=page, message=message)
    if isinstance(rule, CodeRule):
        return replace(rule, meta=meta, page=page)
    return rule


def _meta(meta: RuleMeta, entry: Mapping[str, Any], words: Mapping[str, str]) -> RuleMeta:
    messages, abouts = entry.get("messages", {}), entry.get("options", {})
    return replace(
        meta,
        title=entry.get("title", meta.title),
        messages={
            name: meta.messages[name] if name == "found" else messages.get(name, text)
            for name, text in meta.messages.items()
        },
        options={name: replace(option, about=abouts.get(name, option.about)) for name, option in meta.options.items()},
        words=words,
    )


def _with_help(page: str, heading: str, words: str) -> str:
    """The page with its short help as a first part."""
    if not words:
        return page
    head, mark, rest = page.partition("\n## ")
    return f"{head}\n## {heading}\n{words}\n{mark}{rest}"
