"""YAML of people's rules, read as plain text scalars with the line of every key; nothing in it can run or grow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import yaml

from editorial.errors import UserError

MAX_BYTES = 1_000_000
MAX_DEPTH = 20

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """A mapping and, for its own keys and those one level below ("swap/utilise"), the line they stand in."""

    values: dict[str, Any]
    lines: dict[str, int]


def read_mapping(text: str, place: str) -> Document:
    """The mapping in `text`: strings, lists and mappings only. UserError names `place` and the line.

    Refused: more than 1 MB, duplicate keys, anchors and aliases, deep nesting, a list or a word at the top. The text is
    read event by event, since the parser's own recursion crashes the process on thousands of open brackets.
    """
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise UserError("This file is larger than 1 MB.", hint="Split the rule.", place=place, code="bad_rule")
    try:
        return _Builder(text, place).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else 1
        raise UserError(
            f"This is not YAML: {error.problem or error.context or 'unreadable'}.",
            hint="Correct the line; quote words with a colon or a bracket.",
            place=f"{place}:{line}",
            code="bad_rule",
        ) from error
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        raise UserError(
            f"This is not YAML: {' '.join(str(error).split())}.", hint="Correct the file.", place=place, code="bad_rule"
        ) from error


class _Builder:
    """Values out of the parser's events."""

    def __init__(self, text: str, place: str) -> None:
        self.place = place
        self.lines: dict[str, int] = {}
        self.events: Iterator[Any] = cast("Any", yaml).parse(text, Loader=_LOADER)

    def document(self) -> Document:
        """The one mapping of the stream."""
        first = next(self.events)
        while isinstance(first, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
            first = next(self.events)
        if not isinstance(first, yaml.MappingStartEvent):
            raise self._wrong(1, "A rule is a list of “key: value” lines", "Begin with “extends:”.")
        values = self._mapping("", 0)
        for rest in self.events:
            if isinstance(rest, yaml.DocumentStartEvent):
                raise self._wrong(rest.start_mark.line + 1, "A file holds one rule", "Take out what follows “---”.")
        return Document(values, self.lines)

    def _value(self, event: Any, path: str, depth: int) -> Any:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise self._wrong(line, "Anchors and aliases are not allowed in rules", "Write the words out.")
        if depth > MAX_DEPTH:
            raise self._wrong(line, "This is nested too deeply", "Write lists of words.")
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path, depth)
        items: list[Any] = []
        while not isinstance(item := next(self.events), yaml.SequenceEndEvent):
            items.append(self._value(item, "", depth + 1))
        return items

    def _mapping(self, path: str, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            key = self._value(event, "", depth + 1)
            if not isinstance(key, str):
                raise self._wrong(line, "A key must be a word", "Quote it.")
            if key in found:
                raise self._wrong(line, f"“{key}” stands here a second time", "Keep one of them.")
            inner = f"{path}{key}"
            if depth == 0 or path:
                self.lines[inner] = line
            found[key] = self._value(next(self.events), f"{inner}/" if depth == 0 else "", depth + 1)
        return found

    def _wrong(self, line: int, message: str, hint: str) -> UserError:
        return UserError(f"{message}.", hint=hint, place=f"{self.place}:{line}", code="bad_rule")
