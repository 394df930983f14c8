"""Reading and writing bytes so that nothing hangs, nothing is half-written and no stranger can read along."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import BinaryIO, Final

from editorial.errors import UserError

CHUNK: Final = 1 << 20
FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FORBIDDEN: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


def printable(name: str) -> str:
    """A file name that can be shown and stored as UTF-8 whatever bytes it has on disk."""
    return name.encode("utf-8", "replace").decode("utf-8")


@contextlib.contextmanager
def opened(path: Path, name: str = "") -> Generator[BinaryIO]:
    """The bytes of an ordinary file; never waits for a pipe or device.

    Raises:
        UserError: missing, a folder, not readable, or no ordinary file; names the file and what to do.
    """
    name = printable(name or path.name)
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise unreadable(error, path, name) from error
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise _not_a_file(path, name)
    with os.fdopen(number, "rb") as file:
        try:
            yield file
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            raise UserError(
                f"“{name}” could not be read to its end: the disk reports an error.",
                hint="Copy it from another place and add it again.",
                code="media_unreadable",
            ) from error


def unreadable(error: OSError | ValueError, path: Path, name: str) -> UserError:
    """Why a file could not be opened, in words."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return missing(name)
    if isinstance(error, PermissionError):
        return UserError(
            f"“{name}” may not be read by you.",
            hint="Change its permissions, or copy it to a place of your own.",
            code="media_unreadable",
        )
    if isinstance(error, ValueError) or error.errno in (errno.ENAMETOOLONG, errno.ELOOP):
        return UserError(f"“{name}” is not a usable file name.", hint="Rename the file.", code="media_missing")
    return _not_a_file(path, name)


def missing(name: str) -> UserError:
    """There is no such file."""
    return UserError(f"“{name}” does not exist.", hint="Put the file there, or correct its name.", code="media_missing")


def _not_a_file(path: Path, name: str) -> UserError:
    if _is_folder(path):
        return UserError(f"“{name}” is a folder.", hint="Name a picture or video in it.", code="media_not_a_file")
    return UserError(
        f"“{name}” is not an ordinary file.", hint="Name a picture or video on a disk.", code="media_not_a_file"
    )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def hash_of(file: BinaryIO) -> tuple[str, int]:
    """SHA-256 (64 hex digits) and number of bytes from here to the end, read in pieces."""
    digest, size = hashlib.sha256(), 0
    while piece := file.read(CHUNK):
        digest.update(piece)
        size += len(piece)
    return digest.hexdigest(), size


def keep(source: BinaryIO, folder: Path, place: Callable[[str], Path]) -> tuple[str, int, Path]:
    """Copies `source` to the end into `place(sha256)`; returns hash, bytes and the path.

    The bytes stand in a temporary file of `folder` first, are flushed to the disk, and get their name in one step. A
    file that has that name already is left as it is. Folders are 0700, files 0600.

    Raises:
        UserError: the disk is full or the folder may not be written to; nothing is left behind.
    """
    digest, size = hashlib.sha256(), 0
    with room(folder), temporary(make_folder(folder)) as temp:
        with temp.open("wb") as target:
            while piece := source.read(CHUNK):
                digest.update(piece)
                size += len(piece)
                target.write(piece)
        sha = digest.hexdigest()
        return sha, size, settle(temp, place(sha))


@contextlib.contextmanager
def temporary(folder: Path) -> Generator[Path]:
    """An empty file (0600) in `folder`, removed at the end unless it was renamed."""
    number, text = tempfile.mkstemp(prefix=".adding-", dir=folder)
    os.close(number)
    try:
        yield Path(text)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(text).unlink()


def settle(temp: Path, target: Path) -> Path:
    """Gives a finished temporary file its name, durably; a file that is there already stays."""
    with temp.open("rb+") as file:
        os.fsync(file.fileno())
    make_folder(target.parent)
    if not target.exists():
        temp.rename(target)
        sync_folder(target.parent)
    return target


def make_folder(folder: Path) -> Path:
    """Makes a folder (0700) with its parents, durably, where it is not there yet; returns it."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)
    return folder


def sync_folder(folder: Path) -> None:
    """Makes a new name in `folder` survive a power cut (where the system can)."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


@contextlib.contextmanager
def room(folder: Path) -> Generator[None]:
    """Turns a full disk, and a folder that may not be written to, into a sentence; other errors pass."""
    try:
        yield
    except OSError as error:
        if error.errno in FORBIDDEN:
            raise UserError(
                "The media folder may not be written to.",
                hint="Give yourself write permission there, or choose another workspace folder.",
                place=str(folder),
                code="media_not_saved",
            ) from error
        if error.errno not in FULL:
            raise
        raise UserError(
            "There is no room left on the disk; the file was not added, and nothing that was saved is lost.",
            hint="Free some space, then add it again.",
            place=str(folder),
            code="disk_full",
        ) from error
