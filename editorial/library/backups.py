"""Backups that are proved before they count, and the way back from one."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlalchemy import select

from editorial.errors import UserError
from editorial.library import journal, schema
from editorial.library.copying import (
    BACKUPS_FOLDER,
    MANIFEST,
    PREFIX,
    backup_name,
    copy_database,
    copy_media,
    hash_of_file,
    settle,
    write_manifest,
)
from editorial.library.integrity import Fault, Progress, never_stop, verify
from editorial.library.sqlite import make_private
from editorial.library.workspace import FILE_NAME, MEDIA_FOLDER, Library, open_library
from editorial.model.clock import stamp

__all__ = [
    "MANIFEST",
    "Backup",
    "Fault",
    "back_up",
    "backups_in",
    "restore",
    "restore_instead",
    "verify",
    "workspace_id",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that was proved when it was made: its folder, when that was (UTC text), the head of its history, how many
    bytes it has. `by_itself`: nobody asked for it, so it may go when it is old. `workspace` tells whose it is."""

    folder: Path
    made_at: str
    head: str
    size: int
    by_itself: bool
    workspace: str


def workspace_id(library: Library) -> str:
    """What tells this workspace from others, whatever it is called and wherever it stands: the first seal of its history."""
    first = select(schema.journal.c.hash).order_by(schema.journal.c.seq).limit(1)
    with library.reading() as connection:
        return str(connection.execute(first).scalar() or journal.GENESIS)


def backups_in(place: Path, workspace: str = "") -> list[Backup]:
    """The backups below `place`, newest first; only those of one workspace where it is named."""
    found: list[Backup] = []
    for manifest in place.glob(f"{PREFIX}*/{MANIFEST}"):
        try:
            said = cast("dict[str, Any]", json.loads(manifest.read_text(encoding="utf-8")))
            backup = Backup(
                folder=manifest.parent,
                made_at=str(said["made_at"]),
                head=str(said["journal_head"]),
                size=sum(path.stat().st_size for path in manifest.parent.rglob("*") if path.is_file()),
                by_itself=said.get("by_itself") is True,
                workspace=str(said.get("workspace", "")),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            continue  # a half one, or a stranger's: it does not count
        if workspace in ("", backup.workspace):
            found.append(backup)
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def back_up(library: Library, folder: Path, *, progress: Progress = never_stop, by_itself: bool = False) -> Path:
    """A complete copy in a new folder below `folder`, opened and checked before it counts; returns that folder.

    Raises UserError when it cannot be written or does not check; a half one is removed.
    """
    at = stamp(library.now())
    target = folder / backup_name(at)
    if target.exists():  # an older one is never written over, nor removed
        raise UserError(
            "There is a backup of this moment already.",
            hint="Wait a second, then try again.",
            place=str(target),
            code="backup_exists",
        )
    whose = workspace_id(library)
    earlier = next((one.folder / MEDIA_FOLDER for one in backups_in(folder, whose)), None)
    try:
        target.mkdir(parents=True)
        make_private(target)
        copy_database(library.engine, target / FILE_NAME)
        copy_media(library.media_folder, target / MEDIA_FOLDER, earlier, progress)
        for extra in (*library.folder.glob("*.toml"), *library.folder.glob("words.txt")):
            shutil.copy2(extra, target / extra.name)
        head = _proved(target)
        settle(target / FILE_NAME)
        write_manifest(
            target,
            made_at=at,
            journal_head=head,
            sha256=hash_of_file(target / FILE_NAME),
            workspace=whose,
            by_itself=by_itself,
        )
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise UserError(
            f"The backup could not be written: {error.strerror}.", hint="Choose another folder.", place=str(target)
        ) from error
    except UserError:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return target


def _proved(target: Path) -> str:
    """Open the copy, look through all of it, and answer the head of its history. Raises UserError when it does not check."""
    copy = open_library(target)
    try:
        with copy.reading() as connection:
            head = journal.head(connection)
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
    return head


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
    if hash_of_file(backup / FILE_NAME) != sha256:
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


def restore_instead(backup: Path, folder: Path, at: dt.datetime) -> Path:
    """Put a backup where a workspace is, and that workspace aside, beside it: nothing is written over. Returns where it is.

    Its backups go over to the restored one. Raises UserError, with everything as it was, when the backup does not check or
    the folder cannot be renamed.
    """
    when = f"{at.astimezone():%Y-%m-%d %H%M%S}"
    made, aside = folder.with_name(f"{folder.name} restored {when}"), folder.with_name(f"{folder.name} before {when}")
    try:
        restore(backup, made)
        folder.rename(aside)
        try:
            made.rename(folder)
        except OSError:
            aside.rename(folder)
            raise
    except OSError as error:
        shutil.rmtree(made, ignore_errors=True)
        raise UserError(
            f"The workspace cannot be put aside: {error.strerror}.",
            hint="Close every window that has it open, or restore into a new folder.",
            place=str(folder),
            code="not_put_aside",
        ) from error
    except UserError:
        shutil.rmtree(made, ignore_errors=True)
        raise
    _take_over(aside / BACKUPS_FOLDER, folder / BACKUPS_FOLDER)
    return aside


def _take_over(old: Path, new: Path) -> None:
    """The backups of the workspace that was put aside. One that cannot go over stays there, which is no loss."""
    with contextlib.suppress(OSError):
        new.mkdir(exist_ok=True)
        make_private(new)
        for one in old.iterdir():
            one.rename(new / one.name)
