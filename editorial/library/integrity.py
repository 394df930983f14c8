"""Whether a workspace is as it was written: the file, its references, snapshots, history, pictures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, select, type_coerce
from sqlalchemy.exc import DatabaseError

from editorial.errors import UserError
from editorial.library import journal, schema
from editorial.library.copying import hash_of_file
from editorial.library.workspace import FILE_NAME, Library
from editorial.model.canonical import digest_of

Progress = Callable[[int, int], bool]
"""Told how much of how much is done; answers False to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something in a workspace that is not as it was written."""

    what: str
    where: str


def never_stop(_done: int, _all: int) -> bool:
    """Progress that nobody watches."""
    return True


def verify(library: Library, *, expected_head: str = "", progress: Progress = never_stop) -> list[Fault]:
    """Everything that is not as it was written: the file, its references, snapshots, media, history. Empty when sound."""
    with library.reading() as connection:
        faults = database_faults(connection, expected_head=expected_head)
        wanted = media_hashes(connection)
    found = media_faults(library.media_folder, wanted)
    for at, (_sha256, fault) in enumerate(found):
        if fault is not None:
            faults.append(fault)
        if not progress(at + 1, len(wanted)):
            raise UserError("The check was stopped.", hint="Start it again when you like.", code="stopped")
    return faults


def database_faults(connection: Connection, *, expected_head: str = "") -> list[Fault]:
    """Everything of that but the pictures and videos."""
    faults = file_faults(connection)
    faults += (fault for _seq, fault in version_faults(connection) if fault is not None)
    chain = journal.verify(connection, expected_head=expected_head)
    if chain.fault:
        faults.append(Fault(what=chain.fault, where="history"))
    return faults + cut_off(connection)


def file_faults(connection: Connection) -> list[Fault]:
    """What SQLite itself finds wrong with its file, its indexes and the references between rows."""
    if connection.dialect.name != "sqlite":
        return []
    try:
        said = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check").all()]
    except DatabaseError as error:  # it cannot even be looked through
        return [Fault(what=f"The file is damaged: {error.orig}.", where=FILE_NAME)]
    faults = [Fault(what=f"The file is damaged: {line}.", where=FILE_NAME) for line in said if line != "ok"]
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        faults.append(Fault(what=f"A row of {row[0]} points nowhere.", where=FILE_NAME))
    return faults


def version_faults(
    connection: Connection, *, after: int = 0, most: int | None = None
) -> Iterator[tuple[int, Fault | None]]:
    """Each snapshot's number in the file, and what is wrong with it: its words do not give the hash they were sealed with."""
    for row in connection.execute(_snapshots().where(schema.revisions.c.seq > after).limit(most)):
        sealed = _is_as_sealed(row)
        yield (
            row.seq,
            None if sealed else Fault(what=f"Version {row.number} of a post was changed on the disk.", where=row.id),
        )


def _snapshots() -> Select[Any]:
    """The snapshots with their JSON as stored: damaged text may be no JSON any more."""
    table = schema.revisions
    stored = [type_coerce(table.c[name], Text).label(name) for name in ("content", "outgoing")]
    return select(table.c.seq, table.c.id, table.c.number, table.c.digest, table.c.sha256, *stored).order_by(
        table.c.seq
    )


def _is_as_sealed(row: Row[Any]) -> bool:
    try:
        content, outgoing = json.loads(row.content), json.loads(row.outgoing)
        return row.sha256 == digest_of([content, outgoing]) and row.digest == digest_of(outgoing)
    except (ValueError, TypeError):
        return False


def cut_off(connection: Connection) -> list[Fault]:
    """Every export wrote down the head of the history of its time: one that is not in the history any more was cut off."""
    heads = schema.export_batches.c.journal_head
    gone = select(heads).where(heads != journal.GENESIS, heads.not_in(select(schema.journal.c.hash))).limit(1)
    if connection.execute(gone).first() is None:
        return []
    return [Fault(what="The history ends before an export that was made of it: its end was cut off.", where="history")]


def media_hashes(connection: Connection) -> list[str]:
    """The hashes of all pictures and videos that the workspace speaks of, in order."""
    hashes = set(connection.execute(select(schema.media_items.c.sha256)).scalars())
    return sorted(hashes | set(connection.execute(select(schema.renditions.c.sha256)).scalars()))


def media_faults(folder: Path, wanted: Iterable[str]) -> Iterator[tuple[str, Fault | None]]:
    """Each hash, and what is wrong with its file. Raises UserError for a file that cannot be read."""
    present = {path.stem: path for path in folder.rglob("*") if path.is_file()}
    for sha256 in wanted:
        path = present.get(sha256)
        if path is None:
            yield sha256, Fault(what="A picture or video is missing.", where=sha256)
        elif hash_of_file(path) != sha256:
            yield sha256, Fault(what="A picture or video was changed on the disk.", where=str(path))
        else:
            yield sha256, None
