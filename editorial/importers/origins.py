"""How a value of the front matter is written, so that a place in it can be found again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

_TAG = regex.compile(r"!\S*\s+")
_ESCAPES = {"x": 4, "u": 6, "U": 10}


@dataclass(frozen=True, slots=True)
class Origin:
    """A value of the front matter as it is written: the line it begins on (1-based), the columns before it, its
    characters with quotes and indentation, and the character that says how to read them (', ", |, > or none)."""

    line: int
    before: int
    written: str
    style: str

    def place(self, value: str, index: int) -> tuple[int, int]:
        """Line and column (1-based) of the character `index` of the value that was read from it."""
        at = len(self.written)
        for count, where in enumerate(_walk(self.written, self.style, value)):
            at = where
            if count == index:
                break
        head = self.written[:at]
        line = head.count("\n")
        return self.line + line, at - head.rfind("\n") + (self.before if line == 0 else 0)


def _walk(written: str, style: str, value: str) -> Iterator[int]:
    """Where each character of a value, and its end, stands in what was written."""
    tag = _TAG.match(written)
    at = tag.end() if tag else 0
    indent = 0
    if style in ("'", '"'):
        at = written.find(style, at) + 1
    elif style in ("|", ">"):
        at = written.find("\n", at) + 1
        indent = min((len(row) - len(row.lstrip(" ")) for row in written[at:].split("\n") if row.strip()), default=0)
    new_line = bool(indent)
    for letter in value:
        if new_line:  # the indentation of a block is no part of it
            at += next((count for count in range(indent) if written[at + count : at + count + 1] != " "), indent)
        new_line = False
        if style == '"' and written[at : at + 1] == "\\":
            while written[at : at + 2] == "\\\n":  # a line that goes on
                at += 2
                at = _past_space(written, at)
            yield at
            at += _ESCAPES.get(written[at + 1 : at + 2], 2) if written[at : at + 1] == "\\" else 1
        elif style == "'" and letter == "'":
            yield at
            at += 2
        elif written[at : at + 1] == letter:
            yield at
            at += 1
            new_line = letter == "\n" and bool(indent)
        elif letter in " \n" and written[at : at + 1].isspace():  # lines that were joined
            yield at
            at = _past_space(written, at)
        else:
            at = _past_space(written, at)
            yield at
            at += 1
    yield at


def _past_space(text: str, at: int) -> int:
    return next((place for place in range(at, len(text)) if not text[place].isspace()), len(text))
