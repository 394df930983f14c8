"""Changing a house style's file for somebody: one thing at a time, with their comments and order kept."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array

from editorial.errors import Refused, UserError
from editorial.model.finding import Level
from editorial.model.style import HouseStyle
from editorial.settings.style import BASE_STYLE, EXCEPTIONS

Scope = tuple[str, str]
"""The layer to write to: ("", "") for the base, ("platform", id), or (kind, name) with the kinds account,
audience, campaign and author."""

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
    return _with(text, rule_id, EXCEPTIONS, lambda before: _more(before, words), scope)


def without_exceptions(text: str, rule_id: str, words: Sequence[str], scope: Scope = BASE) -> str:
    """The style `text` in which one layer no longer names these words as exceptions of a rule; other layers still may."""
    return _with(text, rule_id, EXCEPTIONS, lambda before: _fewer(before, words), scope)


def with_listed(text: str, name: str, words: Sequence[str]) -> str:
    """The style `text` with these words in one of its lists."""
    return _changed(text, ("lists",), name, lambda before: _more(before, words))


def without_listed(text: str, name: str, words: Sequence[str]) -> str:
    """The style `text` with these words taken out of one of its own lists."""
    return _changed(text, ("lists",), name, lambda before: _fewer(before, words))


def with_pack(text: str, name: str) -> str:
    """The style `text` that takes a pack as well, after those it takes already."""
    return _changed(text, (), "packs", lambda before: _more(before, [name]))


def without_pack(text: str, name: str) -> str:
    """The style `text` that does not take a pack itself; one that it extends still may."""
    return _changed(text, (), "packs", lambda before: _fewer(before, [name]))


def with_base(text: str, name: str = BASE_STYLE) -> str:
    """The style `text` on top of another shipped style."""
    return _changed(text, (), "extends", lambda _before: name)


def _more(before: object, words: Sequence[str]) -> list[str]:
    return list(dict.fromkeys((*_known(before), *words)))


def _fewer(before: object, words: Sequence[str]) -> list[str]:
    return [word for word in _known(before) if word not in words]


def _known(before: object) -> list[str]:
    return [str(item) for item in cast("list[object]", before)] if isinstance(before, list) else []


def _with(text: str, rule_id: str, key: str, value: Callable[[Any], Any], scope: Scope) -> str:
    return _changed(text, (*scope, "rules", rule_id) if scope != BASE else ("rules", rule_id), key, value)


def _changed(text: str, path: tuple[str, ...], key: str, value: Callable[[Any], Any]) -> str:
    try:
        wanted = tomllib.loads(text)
        document = tomlkit.parse(text)
        _put(wanted, path, key, value, dict[str, Any])
        _put(document, path, key, value, tomlkit.table)
        changed = tomlkit.dumps(document)
        ways = (*_headed(text, path, key, wanted), _tidy(text, changed), changed)
        right = next((one for one in ways if tomllib.loads(one) == wanted), None)
    except (tomllib.TOMLDecodeError, TOMLKitError, TypeError, AttributeError) as error:
        raise _too_hard() from error
    if right is None:
        raise _too_hard()
    return right


def _headed(text: str, path: tuple[str, ...], key: str, wanted: dict[str, Any]) -> tuple[str, ...]:
    """The text with a new key of the file itself on a line of its own under the one that names what it extends, or its
    name: TOML Kit would put it between the first section and the comment above that."""
    if path or key not in wanted or key in tomllib.loads(text):
        return ()
    lines = text.splitlines(keepends=True)
    head = list(takewhile(lambda line: not line.startswith("["), lines))
    named = {line.partition("=")[0].strip(): at for at, line in enumerate(head)}
    at = named.get("extends", named.get("name"))
    if at is None:
        return ()
    end = "\r\n" if "\r\n" in text else "\n"
    lines[at] = lines[at].rstrip("\r\n") + end
    return ("".join((*lines[: at + 1], f"{key} = {_written(tomlkit.item(wanted[key]))}{end}", *lines[at + 1 :])),)


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
        raise Refused("The house style was changed since.", hint="Change it back by hand.")
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
    standing = table.get(setting)
    wanted = value(standing)
    if wanted:
        if not (isinstance(standing, Array) and _follows(cast("list[str]", standing), wanted)):
            table[setting] = wanted
        return
    if setting in table:
        del table[setting]
    # A section that says nothing any more goes; one that still holds a comment stays.
    for holder, key in reversed(trail):
        if len(holder[key]) or "#" in _written(holder[key]):
            return
        del holder[key]


def _follows(standing: list[str], wanted: list[str]) -> bool:
    """Change a list in its place, so that its lines and comments stay; False when it has to be written anew."""
    for gone in [item for item in standing if item not in wanted]:
        standing.remove(gone)
    for fresh in wanted[len(standing) :]:
        standing.append(fresh)
    return list(standing) == wanted


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
        hint="Open the file and change it there.",
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
