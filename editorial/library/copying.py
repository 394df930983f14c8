"""Whole copies of a workspace's files, made while others write."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Engine

from editorial.errors import UserError
from editorial.library.sqlite import make_private, sqlite_module

BACKUPS_FOLDER = "backups"
"""Where a workspace keeps the backups that are made by themselves."""
MANIFEST = "backup.json"
PREFIX = "proofdesk-"


def backup_name(at: str) -> str:
    """The folder of a backup made at this moment (UTC text)."""
    return PREFIX + at.replace(":", "").replace(".", "-")


def copy_database(engine: Engine, target: Path) -> None:
    """One moment of the open database, as a new file. Raises UserError when it cannot be read or written."""
    module = sqlite_module()
    copy = module.connect(str(target))
    source = cast("Any", engine.raw_connection())
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


def settle(path: Path) -> None:
    """Opening a copy for a check has changed its header; from here on nothing does, so that its hash holds."""
    connection = sqlite_module().connect(str(path))
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()


def copy_media(source: Path, target: Path, earlier: Path | None, progress: Callable[[int, int], bool]) -> None:
    """All pictures and videos. What the backup before has already (`earlier`, its media folder) is not stored twice: a file
    called by its hash never changes. Raises UserError when `progress` stops it."""
    files = [path for path in sorted(source.rglob("*")) if path.is_file() and not path.name.startswith(".")]
    for at, path in enumerate(files):
        if not progress(at, len(files)):
            raise UserError("The backup was stopped.", hint="Start it again when you like.", code="stopped")
        inside = path.relative_to(source)
        place = target / inside
        place.parent.mkdir(parents=True, exist_ok=True)
        if not _linked(earlier / inside if earlier is not None else None, place, path.stat().st_size):
            shutil.copy2(path, place)
    target.mkdir(exist_ok=True)


def _linked(there: Path | None, place: Path, size: int) -> bool:
    """Whether the copy that is there already could be had a second time under another name."""
    if there is None:
        return False
    with contextlib.suppress(OSError):
        if there.stat().st_size == size:
            os.link(there, place)
            return True
    return False


def sync(folder: Path) -> None:
    """Wait until everything in `folder` is on the disk: a backup that a power cut takes away is none."""
    for path in (*folder.rglob("*"), folder):
        if path.is_dir() and os.name == "nt":
            continue
        descriptor = os.open(path, os.O_RDONLY)
        try:
            with contextlib.suppress(OSError):  # some file systems cannot sync a folder
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_manifest(folder: Path, **said: object) -> None:
    """The last thing that is written of a backup: without it, it does not count."""
    for path in folder.rglob("*"):
        make_private(path)
    sync(folder)
    (folder / MANIFEST).write_text(json.dumps({"version": 1, **said}, indent=2), encoding="utf-8")
    make_private(folder / MANIFEST)
    sync(folder)


def hash_of_file(path: Path) -> str:
    """SHA-256 of a file, in hex. Raises UserError when it cannot be read."""
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
