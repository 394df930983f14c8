"""Reading what can still be read of a damaged SQLite file, with nothing but SQLite's own means."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from editorial.library import schema
from editorial.library.schema import APPLICATION_ID
from editorial.library.sqlite import engine_for, know_letters, sqlite_module
from editorial.library.workspace import bring_up_to_date

_OF_AN_INDEX = re.compile(
    r"row \d+ missing from index .*|wrong # of entries in index .*|non-unique entry in index .*"
    r"|malformed inverted index for FTS5 table .*|unable to validate the inverted index for FTS5 table .*"
    r"|fts5: corruption .*"
)
_FULL_TEXT = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
_BEHIND_THE_LAST = 10_000
"""How many rows behind the last one that could be read are still looked for, where the end of a table is damaged."""


@contextlib.contextmanager
def opened(path: Path) -> Generator[Any]:
    """A plain connection to a file that may be damaged."""
    connection = sqlite_module().connect(f"file:{quote(str(path))}", uri=True, isolation_level=None)
    try:
        know_letters(connection)
        connection.execute("PRAGMA cell_size_check=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        yield connection
    finally:
        connection.close()


def troubles(path: Path) -> list[str]:
    """What SQLite finds wrong with the file; empty when nothing."""
    module = sqlite_module()
    try:
        with opened(path) as connection:
            said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    except module.DatabaseError as error:
        return [str(error)]
    return [line for line in said if line != "ok"]


def only_of_indexes(said: list[str]) -> bool:
    """Whether the tables are whole, and only what is made from them is not."""
    return bool(said) and all(_OF_AN_INDEX.fullmatch(line) for line in said)


def rebuild_indexes(path: Path) -> bool:
    """Make every index anew from the tables; whether the file is sound then."""
    module = sqlite_module()
    try:
        with opened(path) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("REINDEX")
            for (name,) in connection.execute(_FULL_TEXT).fetchall():
                connection.execute(f'INSERT INTO "{name}" ("{name}") VALUES (\'rebuild\')')  # noqa: S608 - names of the file's own tables
            connection.execute("COMMIT")
    except module.DatabaseError:
        return False
    return not troubles(path)


def rows_taken_over(broken: Path, new: Path) -> bool:
    """Make a new workspace file of every row of `broken` that can be read; whether all could be."""
    engine = engine_for(new, create=True)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        bring_up_to_date(engine)
    finally:
        engine.dispose()
    with opened(broken) as source, opened(new) as target:
        parts = [_table_taken_over(source, target, name) for name in schema.metadata.tables]
    rebuild_indexes(new)
    return all(parts)


def _table_taken_over(source: Any, target: Any, table: str) -> bool:
    module = sqlite_module()
    try:
        there = [row[1] for row in source.execute(f'PRAGMA table_info("{table}")')]
    except module.DatabaseError:
        return False
    known = {row[1] for row in target.execute(f'PRAGMA table_info("{table}")')}
    columns = ", ".join(f'"{name}"' for name in there if name in known)
    if not columns:
        return False
    places = ", ".join("?" for name in there if name in known)
    reader = _Reader(source, f'SELECT rowid, {columns} FROM "{table}" NOT INDEXED')  # noqa: S608 - names of our own tables
    target.execute("PRAGMA foreign_keys=OFF")
    target.execute("BEGIN IMMEDIATE")
    for row in reader.rows():
        with contextlib.suppress(module.IntegrityError):  # what a damaged row contradicts
            target.execute(f'INSERT OR REPLACE INTO "{table}" ({columns}) VALUES ({places})', row[1:])  # noqa: S608
    target.execute("COMMIT")
    return reader.is_whole


class _Reader:
    """The rows of one table, around whatever cannot be read."""

    def __init__(self, connection: Any, query: str) -> None:
        self._connection = connection
        self._query = query
        self._errors = sqlite_module().DatabaseError
        self.is_whole = True

    def rows(self) -> Iterator[tuple[Any, ...]]:
        last = 0
        try:
            for row in self._connection.execute(f"{self._query} ORDER BY rowid"):
                last = row[0]
                yield row
            return
        except self._errors:
            self.is_whole = False
        yield from self._between(last + 1, self._end(last))

    def _end(self, last: int) -> int:
        try:
            for row in self._connection.execute(f"{self._query} ORDER BY rowid DESC LIMIT 1"):
                return max(last, int(row[0]))
        except self._errors:
            pass
        return last + _BEHIND_THE_LAST

    def _between(self, first: int, end: int) -> Iterator[tuple[Any, ...]]:
        """Halve what cannot be read until only single rows are left out."""
        if first > end:
            return
        try:
            found = self._connection.execute(f"{self._query} WHERE rowid BETWEEN ? AND ?", (first, end)).fetchall()
        except self._errors:
            if first < end:
                middle = (first + end) // 2
                yield from self._between(first, middle)
                yield from self._between(middle + 1, end)
            return
        yield from found


_TEXTS = """
SELECT p.number, p.title, c.id, group_concat(t.text, char(10) || char(10) ORDER BY t.position)
FROM posts p JOIN contents c ON c.post = p.id JOIN parts t ON t.content = c.id
WHERE NOT p.deleted GROUP BY c.id ORDER BY p.number, c.seq
"""


def texts_in(path: Path) -> dict[str, tuple[int, str, str]]:
    """The words of every post by the id of their row: number, title, text."""
    with opened(path) as connection:
        return {row[2]: (row[0], row[1], row[3] or "") for row in connection.execute(_TEXTS)}
