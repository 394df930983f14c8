"""Reading posts from files: Markdown with YAML front matter, or plain text; folders are walked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import yaml

from editorial.errors import UserError
from editorial.importers.document import Document, document_from
from editorial.importers.origins import Origin

SUFFIXES = (".md", ".markdown", ".txt")
LARGEST = 4_000_000
"""Bytes of a post file; a novel has about one million."""
_LARGEST_MATTER = 200_000
_FENCE = "---"
_TOML = "+++"


def find_files(path: Path) -> list[Path]:
    """The post files under a folder, sorted, hidden ones left out; the path itself when it is a file.

    Raises UserError when there is nothing there, or nothing to check.
    """
    try:
        is_file, exists = path.is_file(), path.exists()
    except OSError as error:  # a name that is too long, a loop of links
        raise UserError(
            f"This cannot be read: {error.strerror}.",
            hint="See whether you may read it, then try again.",
            place=str(path)[:200],
            code="no_file",
        ) from error
    if is_file:
        return [path]
    if not exists:
        raise UserError("There is no such file or folder.", hint="Check the name.", place=str(path), code="no_file")
    found = sorted(
        item
        for item in path.rglob("*")
        if item.suffix.lower() in SUFFIXES
        and item.is_file()
        and not any(part.startswith(".") for part in item.relative_to(path).parts)
    )
    if not found:
        raise UserError(
            "There is no post in this folder.",
            hint="Posts are .md, .markdown or .txt files.",
            place=str(path),
            code="no_file",
        )
    return found


def read_document(path: Path, *, id_: str = "") -> Document:
    """One post from one file. Raises UserError for a file that cannot be read, with its line and what to do."""
    name = id_ or str(path)
    return parse_document(_decoded(path, name), id_=name, front_matter=path.suffix.lower() != ".txt")


def _decoded(path: Path, name: str) -> str:
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        raise UserError(
            f"The file cannot be read: {error.strerror}.",
            hint="See whether you may read it, then try again.",
            place=name,
            code="unreadable",
        ) from error
    if size > LARGEST:
        raise UserError(
            f"The file has {size:,} bytes; a post has at most {LARGEST:,}.",
            hint="Split it, or check that it is the right file.",
            place=name,
            code="too_large",
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError("The file is in UTF-16.", hint="Save it as UTF-8.", place=name, code="encoding")
    if b"\0" in raw:
        raise UserError(
            "This is not a text file.", hint="Save the post as plain text or Markdown.", place=name, code="binary"
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise UserError(
            f"The file is not in UTF-8 (byte 0x{raw[error.start]:02X}).",
            hint="Save it as UTF-8.",
            place=f"{name}:{line}",
            code="encoding",
        ) from error


def parse_document(text: str, *, id_: str, front_matter: bool = True) -> Document:
    """One post from its text: front matter between two lines of three hyphens, then the body."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if front_matter and lines[0].rstrip() == _TOML and _TOML in (line.rstrip() for line in lines[1:]):
        raise UserError(
            "The front matter is TOML (+++), and a post has YAML.",
            hint="Write it as lines of “key: value” between two lines of three hyphens.",
            place=f"{id_}:1",
            code="bad_front_matter",
        )
    if not front_matter or lines[0].rstrip() != _FENCE:
        document = document_from({}, id_=id_, body=text.strip("\n"), body_line=_first_line(lines, 0))
        return replace(document, in_file=True)
    end = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() in (_FENCE, "...")), None)
    if end is None:
        raise no_end(id_)
    matter = parse_front_matter("\n".join(lines[1:end]), id_=id_)
    body = "\n".join(lines[end + 1 :]).strip("\n")
    first = _first_line(lines, end + 1)
    document = document_from(matter.values, id_=id_, body=body, body_line=first, lines=matter.lines)
    return replace(document, in_file=True, origins=matter.origins, values=matter.texts)


def no_end(id_: str) -> UserError:
    """Front matter that begins and is never closed."""
    return UserError(
        "The front matter has no end.",
        hint="Close it with a line like the first one.",
        place=f"{id_}:1",
        code="bad_front_matter",
    )


def _first_line(lines: list[str], start: int) -> int:
    """The 1-based number of the first line at or after `start` that is not empty."""
    return next((at + 1 for at in range(start, len(lines)) if lines[at]), start + 1)


_PARSER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DEEPEST = 20


@dataclass(slots=True)
class FrontMatter:
    """Values as text, lists and tables; by path (`variants.x.text`, `media[0].alt`): the source line of each key and list
    item, and each text with the way it is written."""

    values: dict[str, Any] = field(default_factory=dict[str, Any])
    lines: dict[str, int] = field(default_factory=dict[str, int])
    origins: dict[str, Origin] = field(default_factory=dict[str, Origin])
    texts: dict[str, str] = field(default_factory=dict[str, str])


def parse_front_matter(text: str, *, id_: str, first_line: int = 2) -> FrontMatter:
    """The front matter between the fences.

    Scalars are text, whatever they look like: `no` stays no, 09:30 stays a time. Raises UserError with the line for YAML
    that is none, for anchors (which can blow up), for keys that stand twice and for deep nesting.
    """
    if len(text) > _LARGEST_MATTER:
        raise UserError(
            "The front matter is too long.", hint="Put the text below it.", place=id_, code="bad_front_matter"
        )
    matter = _Matter(text, id_, first_line)
    try:
        return matter.read()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "it is not YAML")
        line, column = (mark.line, mark.column) if mark is not None else (0, 0)
        rows = text.split("\n")
        raise matter.wrong(line, said, _cure(said, rows[line] if line < len(rows) else "", column)) from error


_QUOTE = "Put values that hold a colon or quotes between quotes."


def _cure(said: str, row: str, column: int) -> str:
    """What to do about what the parser said of that place in a line."""
    if "\t" in row[: column + 1]:
        return "Indent with spaces instead of tabs."
    if row[column : column + 1] in ("@", "`", "%"):
        return f"Put values that begin with {row[column]} between quotes."
    if "did not find expected" in said:
        return f"{_QUOTE} So too with those that begin with #, and close every bracket."
    return _QUOTE


class _Matter:
    """Front matter out of the parser's events: the parser's own tree recurses in C and dies of many open brackets."""

    def __init__(self, text: str, id_: str, first_line: int) -> None:
        self.id = id_
        self.text = text
        self.first_line = first_line
        self.found = FrontMatter()
        self.events: Iterator[Any] = cast("Any", yaml).parse(text, Loader=_PARSER)

    def wrong(self, line: int, said: str, cure: str) -> UserError:
        return UserError(
            f"The front matter cannot be read: {said}.",
            hint=cure,
            place=f"{self.id}:{line + self.first_line}",
            code="bad_front_matter",
        )

    def read(self) -> FrontMatter:
        """The one table there is; empty when there is nothing."""
        value: Any = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent) and value is not None:
                raise self.wrong(event.start_mark.line, "it begins a second time", "Leave one table of keys.")
            if isinstance(event, yaml.NodeEvent):
                value = self._value(event, "", 0)
        if value is None or value == "":
            return self.found
        if not isinstance(value, dict):
            cure = "Write a line such as “title: Spring”; where the hyphens belong to the text, put an empty line above them."
            raise self.wrong(0, "it has to be lines of “key: value”", cure)
        self.found.values = cast("dict[str, Any]", value)
        return self.found

    def _value(self, event: Any, path: str | None, depth: int) -> Any:
        """`path` is where the value stands ("variants.x", "media[0]"); None for a key."""
        line = event.start_mark.line
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise self.wrong(line, "anchors (& and *) are not used here", "Write the value out, or put it in quotes.")
        if depth > _DEEPEST:
            raise self.wrong(line, "it is nested too deeply", "Write it flat.")
        if isinstance(event, yaml.ScalarEvent):
            value = str(event.value)
            if path is not None:
                start, end = event.start_mark, event.end_mark
                written = self.text[start.index : end.index]
                self.found.texts[path] = value
                self.found.origins[path] = Origin(line + self.first_line, start.column, written, event.style or "")
            return value
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path, depth)
        items: list[Any] = []
        while not isinstance(item := next(self.events), yaml.SequenceEndEvent):
            place = None if path is None else f"{path}[{len(items)}]"
            if place is not None:
                self.found.lines[place] = item.start_mark.line + self.first_line
            items.append(self._value(item, place, depth + 1))
        return items

    def _mapping(self, path: str | None, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._value(event, None, depth + 1)
            if not isinstance(key, str):
                raise self.wrong(event.start_mark.line, "a key has to be one plain word", _QUOTE)
            if key in found:
                raise self.wrong(event.start_mark.line, f"“{key}” stands twice", "Take one of them out.")
            place = None if path is None else f"{path}.{key}" if path else key
            if place is not None:
                self.found.lines[place] = event.start_mark.line + self.first_line
            found[key] = self._value(next(self.events), place, depth + 1)
        return found


def document_from_json(value: Mapping[str, Any], *, id_: str) -> Document:
    """One post from one object of `check --jsonl`: `id`, `text` and any key of the front matter."""
    rest = {key: item for key, item in value.items() if key not in ("id", "text")}
    text = value.get("text", "")
    if not isinstance(text, str):
        raise UserError("“text” has to be a string.", place=id_, code="bad_request")
    return document_from(rest, id_=id_, body=text.replace("\r\n", "\n").replace("\r", "\n"))
