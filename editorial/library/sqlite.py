"""SQLite as it should be run: one current library version, WAL, every write begun at once, files for their owner only."""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from editorial.errors import UserError
from editorial.library.schema import APPLICATION_ID

SAFE_VERSIONS = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""The WAL-reset bug (sqlite.org/wal.html#walresetbug) is mended in 3.51.3 and was carried back to two older lines."""

BUSY_SECONDS = 2
_NETWORK_FILE_SYSTEMS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "afs",
    "9p",
    "ncpfs",
    "davfs",
    "fuse.rclone",
}
_SYNCED_FOLDERS = (
    *("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "pcloud"),
    *("mobile documents", "com~apple~clouddocs", "cloudstorage", "seafile", "syncthing", "megasync", "yandex.disk"),
)
_MOUNTS = Path("/proc/self/mounts")
_OUR_TRIGGER = re.compile(
    r'CREATE TRIGGER ["\[](approved|post)_texts_a[iud]["\]] AFTER (?:INSERT|DELETE|UPDATE) ON ["\[]\1_texts["\]] BEGIN'
    r'(?:\s*INSERT INTO ["\[]\1_texts_fts["\]] \([^()]*\) VALUES ?\([^();]*\);)+\s*END'
)
"""The triggers that sqlite-utils makes to keep the full-text index in step, word for word: a name proves nothing. Those of
approved texts are of a workspace before schema 6."""


def sqlite_module() -> Any:
    """The SQLite that is used: pysqlite3's, or the standard library's where that is safe. Raises UserError else."""
    try:
        module: Any = importlib.import_module("pysqlite3")
    except ImportError:  # no wheel for this machine
        module = importlib.import_module("sqlite3")
    if not is_safe(module.sqlite_version_info):
        raise UserError(
            f"This SQLite ({module.sqlite_version}) can lose writes when two windows are open.",
            hint="Install the pysqlite3 package, or a Python that carries SQLite 3.51.3 or newer.",
            code="sqlite_too_old",
        )
    return module


def is_safe(version: tuple[int, ...]) -> bool:
    """True for releases without the WAL-reset bug."""
    newest = SAFE_VERSIONS[0]
    return version >= newest or any(version[:2] == fixed[:2] and version >= fixed for fixed in SAFE_VERSIONS[1:])


def refuse_shared_folder(folder: Path) -> None:
    """Raise UserError when `folder` is on a network share or in a synced folder, where SQLite files get damaged."""
    path = folder.resolve()
    kind = _file_system(path)
    synced = next((part for part in path.parts if part.lower().startswith(_SYNCED_FOLDERS)), "")
    if kind in _NETWORK_FILE_SYSTEMS or synced:
        where = f"the synced folder “{synced}”" if synced else f"a network share ({kind})"
        raise UserError(
            f"A workspace cannot live in {where}: copies of a file in use get damaged there.",
            hint="Choose a folder on this computer's own disk.",
            place=str(folder),
            code="shared_folder",
        )


def _file_system(path: Path) -> str:
    """The type of the file system that holds `path`, where the system tells (Linux)."""
    if not _MOUNTS.exists():
        return ""
    best, kind = "", ""
    for row in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = row.split(" ")
        mount = fields[1].replace("\\040", " ")
        inside = str(path) == mount or str(path).startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(best):
            best, kind = mount, fields[2]
    return kind


def make_private(path: Path) -> None:
    """Owner only: what is drafted here is nobody else's business. Does nothing where the system has no such rights."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            path.chmod(0o700 if path.is_dir() else 0o600)


def open_to_others(folder: Path) -> bool:
    """Whether other people with an account on this computer may look into a workspace. False where the system has no rights."""
    if sys.platform == "win32":
        return False
    try:
        return bool(folder.stat().st_mode & 0o077)
    except OSError:
        return False


def engine_for(path: Path, *, create: bool = False) -> Engine:
    """An engine on the SQLite file at `path`, with the pragmas of docs/decisions/0004.

    Every transaction begins with BEGIN IMMEDIATE, so that reading and then writing can never fail half-way; readers
    use `read_only` connections. A file that cannot be written (rights, a full or read-only disk) still opens for reading.
    """
    module = sqlite_module()
    if not create:
        _look_at_header(path)
    if create and not path.exists():
        descriptor = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
        os.close(descriptor)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=module,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False, "isolation_level": None},
    )

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        for pragma in (
            "foreign_keys=ON",
            "recursive_triggers=ON",
            "synchronous=FULL",
            "cell_size_check=ON",
            "trusted_schema=OFF",
            "mmap_size=0",
            "journal_size_limit=67108864",
            "cache_size=-1024",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA journal_mode=WAL")
        know_letters(connection)

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def know_letters(connection: Any, _record: Any = None) -> None:
    """Let SQL's lower() know every letter, not only A to Z, so that Élise is found whatever the case."""
    connection.create_function("lower", 1, _lower, deterministic=True)


def _lower(value: str | None) -> str | None:
    return None if value is None else value.lower()


def _look_at_header(path: Path) -> None:
    """Say what is wrong with a file that is no workspace, before anything opens it."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise UserError(
            "There is no workspace here.",
            hint="Make one with `proofdesk library init`, or choose another folder.",
            place=str(path.parent),
            code="no_workspace",
        ) from None
    except OSError as error:
        raise UserError(
            f"The workspace cannot be read: {error.strerror}.",
            hint="See whether you may read it, then try again.",
            place=str(path),
            code="unreadable",
        ) from error
    if head[:16] != b"SQLite format 3\x00" or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise UserError(
            "This file is not a Proofdesk workspace.",
            hint="Choose the folder that `proofdesk library init` made, or restore a backup.",
            place=str(path),
            code="not_a_workspace",
        )


def foreign_objects(connection: Connection) -> list[str]:
    """Triggers and views in the file that are not ours: a hostile file could run statements through them."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')").all()
    return [str(name) for name, sql in rows if _OUR_TRIGGER.fullmatch(str(sql)) is None]
