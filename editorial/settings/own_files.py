"""The small JSON files of one person on this computer: read whatever has become of them, written whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from editorial.errors import UserError
from editorial.settings.places import data_folder

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Record = TypeVar("Record", bound=DataclassInstance)

_one_at_a_time = Lock()
_problems: list[UserError] = []
_left: set[Path] = set()
"""Damaged files that could not be put aside."""


def read_own(name: str) -> dict[str, object]:
    """What `name` holds; nothing where it is missing or cannot be read. A damaged one is put aside, and `problems` tells."""
    try:
        with _one_at_a_time:
            return _read(name)
    except OSError:
        return {}


def change_own(name: str, change: Callable[[dict[str, object]], Mapping[str, object]]) -> None:
    """Put what `change` makes of the content in its place; what another window stored meanwhile is part of that content.

    Raises OSError when it cannot be read or written, and then it is as it was.
    """
    from editorial.settings.files import replace_text

    with _one_at_a_time:
        replace_text(data_folder() / name, json.dumps(change(_read(name)), indent=2))


def problems() -> list[UserError]:
    """Which files were found damaged and put aside since this was asked last: each is told of once."""
    with _one_at_a_time:
        found = list(_problems)
        _problems.clear()
    return found


def filled(usual: Record, values: Mapping[str, object]) -> Record:
    """`usual` with those of `values` that are of the kind their field is declared as; a list serves as a tuple of words."""
    kinds = get_type_hints(type(usual))
    good: dict[str, Any] = {}
    for field in fields(usual):
        if field.name in values:
            value, kind = values[field.name], kinds[field.name]
            if get_origin(kind) is tuple and isinstance(value, list):
                value = tuple(one for one in cast("list[object]", value) if isinstance(one, str))
            if _fits(value, kind):
                good[field.name] = value
    return replace(usual, **good)


def _fits(value: object, kind: Any) -> bool:
    origin = get_origin(kind) or kind
    if origin is Literal:
        return value in get_args(kind)
    if origin in (int, float):
        return isinstance(value, int | origin) and not isinstance(value, bool)
    if origin is Mapping and get_args(kind)[1] is str:
        return isinstance(value, dict) and all(
            isinstance(one, str) for one in cast("dict[str, object]", value).values()
        )
    return isinstance(value, origin)


def _read(name: str) -> dict[str, object]:
    path = data_folder() / name
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError):  # cut off, no text, or nested without end
        found = None
    if isinstance(found, dict):
        return cast("dict[str, object]", found)
    _put_aside(path)
    return {}


def _put_aside(path: Path) -> None:
    """Keep a damaged file under another name, where the folder allows it, and tell of it once."""
    aside = path.with_name(f"{path.name}.damaged")
    try:
        path.replace(aside)
    except OSError:
        if path in _left:
            return
        _left.add(path)
        aside = path
    _problems.append(
        UserError(
            f"What this computer kept in {path.name} could not be read.",
            place=str(aside),
            hint="It was put aside; the program goes on without it."
            if aside != path
            else "The program goes on without it.",
            code="damaged_file",
        )
    )
