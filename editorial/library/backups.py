"""Backups that are proved before they count, and the way back from one."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Row, Select, Text, select, type_coerce

from editorial.errors import UserError
from editorial.library import journal, schema
from editorial.library.sqlite import make_private, sqlite_module
from editorial.library.workspace import FILE_NAME, MEDIA_FOLDER, Library, open_library
from editorial.model.canonical import digest_of
from editorial.model.clock import stamp

MANIFEST = "backup.json"
Progress = Callable[[int, int], bool]
"""Told how much of how much is done; answers False to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something in a workspace that is not as it was written."""

    what: str
    where: str


def _never_stop(_done: int, _all: int) -> bool:
    return True


def back_up(library: Library, folder: Path, *, progress: Progress = _never_stop) -> Path:
    """A complete copy in a new folder below `folder`, opened and checked before it counts; returns that folder.

    Raises UserError when it cannot be written or does not check; a half one is removed.
    """
    target = folder / f"proofdesk-{stamp(library.now()).replace(':', '').replace('.', '-')}"
    if target.exists():  # an older one is never written over, nor removed
        raise UserError(
            "There is a backup of this moment already.",
            hint="Wait a second, then try again.",
            place=str(target),
            code="backup_exists",
        )
    try:
        target.mkdir(parents=True)
        make_private(target)
        _copy_database(library, target / FILE_NAME)
        _copy_media(library, target / MEDIA_FOLDER, progress)
        for extra in (*library.folder.glob("*.toml"), *library.folder.glob("words.txt")):
            shutil.copy2(extra, target / extra.name)
        with library.reading() as connection:
            head = journal.head(connection)
        copy = open_library(target)
        try:
            faults = verify(copy, expected_head=head)
        finally:
            copy.close()
        if faults:
            raise UserError(
                f"The backup does not check: {faults[0].what}",
                hint="Make another one, in another folder.",
                place=str(target),
                code="bad_backup",
            )
        _settle(target / FILE_NAME)
        manifest = {
            "version": 1,
            "made_at": stamp(library.now()),
            "journal_head": head,
            "sha256": _hash(target / FILE_NAME),
        }
        (target / MANIFEST).write_text(json.dumps(manifest, indent=2), encoding="utf-8")
        for path in target.rglob("*"):
            make_private(path)
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise UserError(
            f"The backup could not be written: {error.strerror}.", hint="Choose another folder.", place=str(target)
        ) from error
    except UserError:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return target


def _copy_database(library: Library, target: Path) -> None:
    module = sqlite_module()
    copy = module.connect(str(target))
    source = cast("Any", library.engine.raw_connection())
    try:
        source.driver_connection.backup(copy)
    except module.Error as error:
        raise UserError(
            f"The backup could not be written: {error}.", hint="Choose another folder.", place=str(target)
        ) from error
    finally:
        source.close()
        copy.close()
    make_private(target)


def _settle(path: Path) -> None:
    """Opening it for the check has changed its header; from here on nothing does, so that its hash holds."""
    connection = sqlite_module().connect(str(path))
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()


def _copy_media(library: Library, target: Path, progress: Progress) -> None:
    files = [
        path for path in sorted(library.media_folder.rglob("*")) if path.is_file() and not path.name.startswith(".")
    ]
    for at, path in enumerate(files):
        if not progress(at, len(files)):
            raise UserError("The backup was stopped.", hint="Start it again when you like.", code="stopped")
        place = target / path.relative_to(library.media_folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, place)
    target.mkdir(exist_ok=True)


def restore(backup: Path, folder: Path) -> Path:
    """Put a backup into `folder`, which must be new or empty. Raises UserError for a backup that does not check."""
    if folder.exists() and any(folder.iterdir()):
        raise UserError(
            "A backup is restored into a new or empty folder, so that nothing is overwritten.",
            hint="Choose another folder with --library.",
            place=str(folder),
            code="not_empty",
        )
    try:
        manifest = json.loads((backup / MANIFEST).read_text(encoding="utf-8"))
        sha256, head = str(manifest["sha256"]), str(manifest["journal_head"])
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UserError(
            "This folder is not a backup.",
            hint="Choose the folder of a backup.",
            place=str(backup),
            code="not_a_backup",
        ) from error
    if _hash(backup / FILE_NAME) != sha256:
        raise UserError(
            "The backup was changed after it was made.", hint="Use another one.", place=str(backup), code="bad_backup"
        )
    try:
        shutil.copytree(backup, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(MANIFEST, "*-wal", "*-shm"))
    except (OSError, shutil.Error) as error:
        raise UserError(
            f"The backup could not be restored: {error}.",
            hint="Choose another backup, or another folder.",
            place=str(folder),
        ) from error
    make_private(folder)
    library = open_library(folder)
    try:
        faults = verify(library, expected_head=head)
    finally:
        library.close()
    if faults:
        raise UserError(
            f"The restored workspace does not check: {faults[0].what}",
            hint="Choose another backup.",
            place=str(folder),
            code="bad_backup",
        )
    return folder


def verify(library: Library, *, expected_head: str = "", progress: Progress = _never_stop) -> list[Fault]:
    """Everything that is not as it was written: the file, its references, snapshots, media, history. Empty when sound."""
    faults: list[Fault] = []
    with library.reading() as connection:
        if library.engine.dialect.name == "sqlite":
            for (said,) in connection.exec_driver_sql("PRAGMA quick_check").all():
                if said != "ok":
                    faults.append(Fault(what=f"The file is damaged: {said}.", where=FILE_NAME))
            for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                faults.append(Fault(what=f"A row of {row[0]} points nowhere.", where=FILE_NAME))
        for row in connection.execute(_snapshots()):
            if not _is_as_sealed(row):
                faults.append(Fault(what=f"Version {row.number} of a post was changed on the disk.", where=row.id))
        chain = journal.verify(connection, expected_head=expected_head)
        if chain.fault:
            faults.append(Fault(what=chain.fault, where="history"))
        faults += _cut_off(connection)
        hashes = [*connection.execute(select(schema.media_items.c.sha256)).scalars()]
        hashes += connection.execute(select(schema.renditions.c.sha256)).scalars()
    present = {path.stem: path for path in library.media_folder.rglob("*") if path.is_file()}
    wanted = sorted(set(hashes))
    for at, sha256 in enumerate(wanted):
        if not progress(at, len(wanted)):
            raise UserError("The check was stopped.", hint="Start it again when you like.", code="stopped")
        path = present.get(sha256)
        if path is None:
            faults.append(Fault(what="A picture or video is missing.", where=sha256))
        elif _hash(path) != sha256:
            faults.append(Fault(what="A picture or video was changed on the disk.", where=str(path)))
    return faults


def _cut_off(connection: Connection) -> list[Fault]:
    """Every export wrote down the head of the history of its time: one that is not in the history any more was cut off."""
    heads = set(connection.execute(select(schema.export_batches.c.journal_head)).scalars())
    there = set(connection.execute(select(schema.journal.c.hash)).scalars())
    if heads - there - {journal.GENESIS}:
        return [
            Fault(what="The history ends before an export that was made of it: its end was cut off.", where="history")
        ]
    return []


def _snapshots() -> Select[Any]:
    """The snapshots with their JSON as stored: damaged text may be no JSON any more."""
    table = schema.revisions
    stored = [type_coerce(table.c[name], Text).label(name) for name in ("content", "outgoing")]
    return select(table.c.id, table.c.number, table.c.digest, table.c.sha256, *stored)


def _is_as_sealed(row: Row[Any]) -> bool:
    try:
        content, outgoing = json.loads(row.content), json.loads(row.outgoing)
        return row.sha256 == digest_of([content, outgoing]) and row.digest == digest_of(outgoing)
    except ValueError:
        return False


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
    except OSError as error:
        raise UserError(
            f"A file cannot be read: {error.strerror}.",
            hint="See whether you may read it, then try again.",
            place=str(path),
        ) from error
    return digest.hexdigest()
