"""Changing a house style's file for somebody: one level at a time, with their comments and order kept."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError

from editorial.errors import Refused, UserError
from editorial.model.finding import Level
from editorial.model.style import HouseStyle
from editorial.settings.style import EXCEPTIONS

Scope = tuple[str, str]
"""The layer to write to: ("", "") for the base, ("platform", id), ("audience", key) or ("campaign", key)."""

BASE: Scope = ("", "")

Setting = Level | str
"""A level, "off", or "" for what it is without a word of its own here."""


def with_level(text: str, rule_id: str, level: Setting, scope: Scope = BASE) -> str:
    """The style `text` with the level of one rule set in one layer, or taken out with "".

    Raises UserError when the text is not TOML, or is written in a way that cannot be changed safely.
    """
    return _with(text, rule_id, "level", lambda _before: level, scope)


def with_exceptions(text: str, rule_id: str, words: Sequence[str], scope: Scope = BASE) -> str:
    """The style `text` in which one rule leaves these words alone as well, in one layer."""

    def added(before: object) -> list[str]:
        known = [str(item) for item in cast("list[object]", before)] if isinstance(before, list) else []
        return list(dict.fromkeys((*known, *words)))

    return _with(text, rule_id, EXCEPTIONS, added, scope)


def with_listed(text: str, name: str, words: Sequence[str]) -> str:
    """The style `text` with these words in one of its lists."""
    return _changed(text, ("lists",), name, lambda before: list(dict.fromkeys((*(before or ()), *words))))


def _with(text: str, rule_id: str, key: str, value: Callable[[Any], Any], scope: Scope) -> str:
    return _changed(text, (*scope, "rules", rule_id) if scope != BASE else ("rules", rule_id), key, value)


def _changed(text: str, path: tuple[str, ...], key: str, value: Callable[[Any], Any]) -> str:
    try:
        wanted = tomllib.loads(text)
        document = tomlkit.parse(text)
        _put(wanted, path, key, value, dict[str, Any])
        _put(document, path, key, value, tomlkit.table)
        changed = tomlkit.dumps(document)
        right = next((one for one in (_tidy(text, changed), changed) if tomllib.loads(one) == wanted), None)
    except (tomllib.TOMLDecodeError, TOMLKitError, TypeError, AttributeError) as error:
        raise _too_hard() from error
    if right is None:
        raise _too_hard()
    return right


def save_level(
    path: Path, load: Callable[[str, str], HouseStyle], rule_id: str, level: Setting, scope: Scope = BASE
) -> tuple[str, str]:
    """Set a level in the file at `path`; the answer is its text before and after.

    `load` reads a style from text and file name; what it refuses is not written. Raises UserError for that, for a file
    that is wrong already and for one that cannot be read or written.
    """
    return save_change(path, load, lambda text: with_level(text, rule_id, level, scope))


def save_change(path: Path, load: Callable[[str, str], HouseStyle], change: Callable[[str], str]) -> tuple[str, str]:
    """Change the file at `path` by one of the functions above; the answer and the errors are those of `save_level`."""
    before = _read(path)
    load(before, str(path))
    after = change(before)
    load(after, str(path))
    _write(path, after)
    return before, after


def take_back(path: Path, before: str, after: str) -> None:
    """Put the text `before` back. Raises Refused when somebody changed the file since it was `after`."""
    if _read(path) != after:
        raise Refused("The house style was changed since.", hint="Change the level back by hand.")
    _write(path, before)


def _put(
    table: Any, path: tuple[str, ...], setting: str, value: Callable[[Any], Any], new_table: Callable[[], Any]
) -> None:
    trail: list[tuple[Any, str]] = []
    for key in path:
        if key not in table:
            if not value(None):
                return
            table[key] = new_table()
        trail.append((table, key))
        table = table[key]
    wanted = value(table.get(setting))
    if wanted:
        table[setting] = wanted
        return
    if setting in table:
        del table[setting]
    # A section that says nothing any more goes; one that still holds a comment stays.
    for holder, key in reversed(trail):
        if len(holder[key]) or "#" in _written(holder[key]):
            return
        del holder[key]


def _tidy(before: str, after: str) -> str:
    """The changed text with an empty line above each new section, and the line ends it had."""
    old = before.splitlines()
    pairs = set(pairwise(old))
    lines: list[str] = []
    for line in after.splitlines():
        above = lines[-1].strip() if lines else ""
        if line.startswith("[") and above and not above.startswith("#") and (lines[-1], line) not in pairs:
            lines.append("")
        lines.append(line)
    end = "\r\n" if "\r\n" in before else "\n"
    return end.join(lines).rstrip() + end


def _written(table: Any) -> str:
    return str(table.as_string()) if hasattr(table, "as_string") else ""


def _too_hard() -> UserError:
    return UserError(
        "This house style is written in a way that cannot be changed from here.",
        hint="Open the file and change the level there.",
        code="style_by_hand",
    )


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError("The house style is not in UTF-8.", hint="Save it as UTF-8.", place=str(path)) from error
    except OSError as error:
        raise _unwritten(path, error) from error


def _write(path: Path, text: str) -> None:
    """Replace the file in one step: a full disk leaves the old one."""
    target = path.resolve()
    try:
        number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        try:
            with os.fdopen(number, "wb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(target.stat().st_mode & 0o777)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> UserError:
    return UserError(
        f"The house style could not be changed: {error.strerror}.",
        hint="Nothing was changed; check the file and its folder.",
        place=str(path),
        code="style_file",
    )
