"""Single things that were changed on the disk, taken over from a backup that has them as they were sealed."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from editorial.errors import UserError
from editorial.library import journal
from editorial.library.backups import Backup
from editorial.library.copying import hash_of_file
from editorial.library.integrity import media_faults, media_hashes, version_faults
from editorial.library.sqlite import sqlite_module
from editorial.library.workspace import FILE_NAME, MEDIA_FOLDER, Library

_MOST_ENTRIES = 1000


def heal(library: Library, backups: Sequence[Backup]) -> None:
    """Bring back what a backup has and the workspace has not as it was sealed: versions, entries of the history, pictures.

    A version is known by its id and an entry by the seals on both sides of it, so nothing comes from a backup of another past.
    """
    for backup in backups:
        with contextlib.suppress(sqlite_module().DatabaseError):
            _versions(library, backup.folder / FILE_NAME)
            _entries(library, backup.folder / FILE_NAME)
    with library.reading() as connection:
        wanted = media_hashes(connection)
    bad = [sha256 for sha256, fault in media_faults(library.media_folder, wanted) if fault is not None]
    for sha256 in bad:
        _picture(library.media_folder, sha256, backups)


def _versions(library: Library, backup: Path) -> None:
    with library.reading() as connection:
        bad = [fault.where for _seq, fault in version_faults(connection) if fault is not None]
    for version in bad:
        row = _row(backup, "SELECT content, outgoing, digest, sha256, number FROM revisions WHERE id = ?", version)
        if row is not None:
            with library.writing() as connection:
                connection.exec_driver_sql(
                    "UPDATE revisions SET content = ?, outgoing = ?, digest = ?, sha256 = ?, number = ? WHERE id = ?",
                    (*row, version),
                )


def _entries(library: Library, backup: Path) -> None:
    for _ in range(_MOST_ENTRIES):
        with library.reading() as connection:
            before = journal.GENESIS
            wrong = 0
            for seq, seal, fault in journal.walk(connection):
                wrong = seq if fault else 0
                before = before if fault else seal
            behind = connection.exec_driver_sql(
                "SELECT previous FROM journal WHERE seq > ? ORDER BY seq LIMIT 1", (wrong,)
            ).scalar()
        if not wrong:
            return
        row = _row(
            backup,
            "SELECT at, who, verb, post, command, data, previous, hash FROM journal WHERE seq = ? AND previous = ?",
            wrong,
            before,
        )
        if row is None or (behind is not None and row[-1] != behind):
            return
        with library.writing() as connection:
            connection.exec_driver_sql(
                "UPDATE journal SET at = ?, who = ?, verb = ?, post = ?, command = ?, data = ?, previous = ?, hash = ? "
                "WHERE seq = ?",
                (*row, wrong),
            )


def _row(path: Path, query: str, *values: object) -> tuple[Any, ...] | None:
    """One row of a backup, which is read and never written."""
    connection = sqlite_module().connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)
    try:
        return connection.execute(query, values).fetchone()
    finally:
        connection.close()


def _picture(media: Path, sha256: str, backups: Sequence[Backup]) -> None:
    for backup in backups:
        kept = backup.folder / MEDIA_FOLDER
        for path in kept.rglob(f"{sha256}*"):
            with contextlib.suppress(OSError, UserError):
                if path.stem == sha256 and hash_of_file(path) == sha256:
                    place = media / path.relative_to(kept)
                    place.parent.mkdir(parents=True, exist_ok=True)
                    half = place.with_name(f".{place.name}")
                    shutil.copy2(path, half)
                    half.replace(place)
                    return
