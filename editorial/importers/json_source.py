"""JSON from strangers: read whole, whatever it is asked for, and nothing in it is trusted to be there."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, cast

from editorial.errors import UserError
from editorial.importers.opening import Opened

LARGEST = 200_000_000
_EARLIEST, _LATEST = 0, 32_503_680_000
Table = Mapping[str, Any]


def read_json(opened: Opened, name: str = "") -> object:
    """What a file of JSON holds, one that JavaScript reads ("window.x = […]") as well. Raises UserError for any other."""
    raw = opened.read(name, LARGEST)
    place = opened.place(name)
    try:
        text = raw.decode("utf-8-sig")
        return json.loads(text[_begin_of(text) :])
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        raise UserError(
            "The JSON of this file is damaged.",
            hint="Download it again.",
            place=f"{place}, line {line}" if line else place,
            code="damaged_file",
        ) from error


def _begin_of(text: str) -> int:
    if not text.startswith("window."):
        return 0
    return min((at for mark in "[{" if (at := text.find(mark)) >= 0), default=0)


def table(value: object, *path: str) -> Table:
    """The table at the end of a path of keys; an empty one where there is none."""
    for key in path:
        value = cast("Table", value).get(key) if isinstance(value, Mapping) else None
    return cast("Table", value) if isinstance(value, Mapping) else {}


def tables(value: object, *path: str) -> list[Table]:
    """The tables of the list at the end of a path of keys; none where there is no list."""
    for key in path:
        value = cast("Table", value).get(key) if isinstance(value, Mapping) else None
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Table", item) for item in items if isinstance(item, Mapping)]


def words(value: Table, *keys: str) -> str:
    """The first of these keys that holds text; empty where none does."""
    return next((found for key in keys if isinstance(found := value.get(key), str) and found), "")


def moment(seconds: object) -> str:
    """Seconds since 1970 as ISO text in UTC; empty for what is no such number."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not _EARLIEST < seconds < _LATEST:
        return ""
    return dt.datetime.fromtimestamp(int(seconds), dt.UTC).isoformat()


def mended(text: str) -> str:
    """Text that was written as UTF-8 and read as Latin-1, as the exports of Facebook and Instagram have it, put right."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
