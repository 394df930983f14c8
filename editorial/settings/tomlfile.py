"""TOML that people write, with the line of every section and key, so that an error can name it."""

from __future__ import annotations

import tomllib
from typing import Any

import regex

from editorial.errors import UserError

_HEADER = regex.compile(r"\s*\[(?!\[)\s*([^\]#]*(?:\"[^\"]*\"|'[^']*')?[^\]#]*)\]")
_KEY = regex.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_PIECE = regex.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")
_LINE = regex.compile(r"\(at line (\d+), column \d+\)")

Path = tuple[str, ...]


def read_toml(text: str, name: str) -> tuple[dict[str, Any], dict[Path, int]]:
    """The values of `text`, and the line of each section and key by its path. UserError naming `name` and the line when
    it is not TOML."""
    try:
        values = tomllib.loads(text.removeprefix("\ufeff"))
    except RecursionError as error:
        raise UserError("This is nested too deeply.", hint="Write it flat.", place=name, code="bad_style") from error
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found is not None else max(1, len(text.splitlines()))
        said = _LINE.sub("", str(error)).strip()
        said = said.replace("(at end of document)", "at the end").strip()
        raise UserError(
            f"This is not TOML: {said[:1].lower()}{said[1:]}.",
            hint="Correct the line; texts stand in quotes, yes and no are true and false.",
            place=f"{name}:{line}",
            code="bad_style",
        ) from error
    return values, _lines(text)


def _lines(text: str) -> dict[Path, int]:
    found: dict[Path, int] = {}
    section: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            section = _path(header[1])
            _note(found, section, number)
        elif key := _KEY.match(line):
            _note(found, (*section, *_path(key[1])), number)
    return found


def _note(found: dict[Path, int], path: Path, number: int) -> None:
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], number)


def _path(words: str) -> Path:
    return tuple(next(group for group in piece.groups() if group is not None) for piece in _PIECE.finditer(words))
