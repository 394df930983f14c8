"""YAML of people's rules, read as plain text scalars with the line of every key; nothing in it can run or grow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import yaml

from editorial.errors import UserError

MAX_BYTES = 1_000_000

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """A mapping and, for its own keys and those one level below ("swap/utilise"), the line they stand in."""

    values: dict[str, Any]
    lines: dict[str, int]


def read_mapping(text: str, place: str) -> Document:
    """The mapping in `text`: strings, lists and mappings only. UserError names `place` and the line.

    Refused: more than 1 MB, duplicate keys, anchors and aliases, tags of their own, a list or a word at the top.
    """
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise UserError("This file is larger than 1 MB.", hint="Split the rule.", place=place, code="bad_rule")
    try:
        node = cast("Any", yaml).compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else 1
        raise UserError(
            f"This is not YAML: {error.problem or error.context or 'unreadable'}.",
            hint="Correct the line; quote words with a colon or a bracket.",
            place=f"{place}:{line}",
            code="bad_rule",
        ) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise UserError(
            f"This is not YAML: {error}.", hint="Correct the file.", place=place, code="bad_rule"
        ) from error
    if not isinstance(node, yaml.MappingNode):
        raise UserError(
            "A rule is a list of “key: value” lines.",
            hint="Begin with “extends:”.",
            place=f"{place}:1",
            code="bad_rule",
        )
    lines: dict[str, int] = {}
    values = _value(node, place, lines, "", set(), 0)
    return Document(values, lines)


def _value(node: Any, place: str, lines: dict[str, int], path: str, seen: set[int], depth: int) -> Any:
    line = node.start_mark.line + 1
    if id(node) in seen or depth > 20:
        raise UserError(
            "Aliases and very deep nesting are not allowed in rules.",
            hint="Write the words out.",
            place=f"{place}:{line}",
            code="bad_rule",
        )
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, place, lines, "", seen, depth + 1) for item in node.value]
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = _value(key_node, place, {}, "", seen, depth + 1)
        line = key_node.start_mark.line + 1
        if not isinstance(key, str):
            raise UserError("A key must be a word.", hint="Quote it.", place=f"{place}:{line}", code="bad_rule")
        if key in found:
            raise UserError(
                f"“{key}” stands here a second time.",
                hint="Keep one of them.",
                place=f"{place}:{line}",
                code="bad_rule",
            )
        inner = f"{path}{key}"
        if depth < 2:
            lines[inner] = line
        found[key] = _value(value_node, place, lines, f"{inner}/" if depth < 1 else "", seen, depth + 1)
    return found
