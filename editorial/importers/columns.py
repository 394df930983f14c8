"""What the columns of a table mean: names in several languages, and the tables that scheduling tools write."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import regex

from editorial.importers.times import is_time

FIELDS = (
    *(
        "text",
        "title",
        "description",
        "link",
        "tags",
        "labels",
        "first_comment",
        "authors",
        "networks",
        "goes_to",
        "media",
    ),
    *("alt", "when", "date", "time", "zone", "language", "kind", "key", "out", "published_at", "published_link"),
)
"""Our fields that a column may mean. `goes_to` is a column named after a network that says yes or no."""
_MARKS = regex.compile(r"[\s_\-.:()/#]+")
_LONGEST_NAME = 80
_NUMBER = regex.compile(r"^(.*?)\s*(\d+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A scheduling tool's own table. `needs` are the column names that tell it apart, `fields` what its other columns mean,
    `numbered` what columns such as "Picture Url 3" mean; `positions` are the fields of a file without column names. `between`
    parts a cell with several values; `line_break` stands for a new line. `network` is where all of it goes, `zone` the zone of
    its times, `text` the column that is the text where another rule would say otherwise; rows come in `only`
    where a column says so."""

    id: str
    label: str
    needs: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    numbered: Mapping[str, str] = field(default_factory=dict[str, str])
    positions: tuple[str, ...] = ()
    between: Mapping[str, str] = field(default_factory=dict[str, str])
    line_break: str = ""
    network: str = ""
    zone: str = ""
    text: str = ""
    day_first: bool | None = None
    is_out: bool = False
    only: Mapping[str, str] = field(default_factory=dict[str, str])


NO_TOOL = Tool(id="", label="")


def plain(name: str) -> str:
    """A column's name without what does not matter in it."""
    return _MARKS.sub(" ", name.replace("\ufeff", "")).strip().casefold()


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(files("resources").joinpath("ways_in", name).read_text("utf-8"))


@cache
def _names() -> Mapping[str, str]:
    found: dict[str, str] = {}
    data = _data("columns.toml")["names"]
    for our, names in data.items():
        for name in names:
            found.setdefault(plain(name), our)
    for our in data:
        found.setdefault(plain(our), our)
    return found


@cache
def words_of(kind: str) -> frozenset[str]:
    """The words for `yes` and `published` in a cell, in lower case."""
    return frozenset(word.casefold() for word in _data("columns.toml")[kind]["words"])


@cache
def tools() -> tuple[Tool, ...]:
    """The tools' tables that are known."""
    return tuple(
        Tool(
            id=id_,
            label=one["label"],
            needs=tuple(plain(name) for name in one.get("needs", ())),
            fields={plain(name): our for name, our in one.get("fields", {}).items()},
            numbered={plain(name): our for name, our in one.get("numbered", {}).items()},
            positions=tuple(one.get("positions", ())),
            between=one.get("between", {}),
            line_break=one.get("line_break", ""),
            network=one.get("network", ""),
            zone=one.get("zone", ""),
            text=plain(one.get("text", "")),
            day_first=one.get("day_first"),
            is_out=one.get("is_out", False),
            only={plain(name): value for name, value in one.get("only", {}).items()},
        )
        for id_, one in _data("tools.toml").items()
        if id_ != "schema"
    )


def tool_of(header: Sequence[str]) -> Tool:
    """Whose table it is, by the column names; the one that needs most of them where several fit."""
    names = {plain(name) for name in header}
    fitting = [one for one in tools() if one.needs and names.issuperset(one.needs)]
    return max(fitting, key=lambda one: len(one.needs), default=NO_TOOL)


def field_of(name: str, tool: Tool = NO_TOOL) -> str:
    """Our field for a column's name; empty for one that is not known."""
    found = plain(name)
    if name.strip().endswith("#") and _names().get(found, "text") == "text":
        return "key"  # "Post #" counts the posts
    if tool.text and found == tool.text:
        return "text"
    if found in tool.fields:
        return tool.fields[found]
    numbered = _NUMBER.match(found)
    base = numbered[1] if numbered else ""
    if base in tool.numbered:
        return tool.numbered[base]
    our = _names().get(found, "")
    return our or (_names().get(base, "") if base and _names().get(base) in ("media", "alt", "tags") else "")


def is_header(row: Sequence[str]) -> bool:
    """Whether a first row says what the columns are: one of its cells is a name that is known, and none is long, a time or
    an address."""
    tool = tool_of(row)
    known = any(field_of(cell, tool) for cell in row if plain(cell))
    return known and not any(len(cell) > _LONGEST_NAME or "://" in cell or is_time(cell) for cell in row)


def signature_of(header: Sequence[str]) -> str:
    """What stands for these column names, to remember their meaning by."""
    return hashlib.sha256(json.dumps([plain(name) for name in header], ensure_ascii=False).encode()).hexdigest()
