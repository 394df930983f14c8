"""Where a key stands in a TOML text: tomllib gives values without their lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

_HEADER = re.compile(r"\s*\[+\s*([^\]]+?)\s*\]+\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w.\"'-]+?)\s*=")
_FAULT = re.compile(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)


def line_of(text: str, path: Sequence[str]) -> int:
    """The line (from 1) of the key with this path, else of the nearest table around it, else 1."""
    best, depth, table = 1, 0, list[str]()
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        key = None if header is not None else _KEY.match(line)
        if header is not None:
            here = table = _parts(header[1])
        elif key is not None:
            here = [*table, *_parts(key[1])]
        else:
            continue
        if len(here) > depth and list(path[: len(here)]) == here:
            best, depth = number, len(here)
    return best


def line_of_fault(message: str) -> tuple[int, str]:
    """Line (from 1) and plain fault of a tomllib message; at the end of the document the line is 1."""
    match = _FAULT.match(message)
    if match is None:
        return 1, message
    return int(match[2] or 1), match[1][:1].lower() + match[1][1:]


def _parts(dotted: str) -> list[str]:
    return [part.strip(" \"'") for part in dotted.split(".")]
