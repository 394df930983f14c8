"""A file, zip or folder that somebody wants to bring in, opened so that nothing in it can do harm."""

from __future__ import annotations

import contextlib
import os
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from editorial.errors import UserError
from editorial.media.files import opened as opened_file

LARGEST = 500_000_000
"""Bytes of one file that is read."""
MOST_ENTRIES = 10_000
MOST_FILES = 200_000
MOST_UNPACKED = 2_000_000_000
MOST_RATIO = 100
_RATIO_FROM = 1_000_000
_HEAD = 65_536
_ZIP = b"PK\x03\x04"
_OFFICE = "[Content_Types].xml"


@dataclass(slots=True, kw_only=True)
class Opened:
    """What was chosen. A zip or a folder has `names` of files inside, with slashes; a single file has none."""

    path: Path
    size: int = 0
    head: bytes = b""
    is_folder: bool = False
    is_zip: bool = False
    names: tuple[str, ...] = field(default=())

    @property
    def name(self) -> str:
        """What it is called, for places and titles."""
        return self.path.name

    @property
    def suffix(self) -> str:
        """Its ending in lower case, with the dot."""
        return self.path.suffix.lower()

    @property
    def is_office(self) -> bool:
        """True for a file of Word or Excel, which is a zip inside."""
        return self.is_zip and _OFFICE in self.names

    def inside(self, ending: str) -> str:
        """The first name inside that ends with this path ("data/tweets.js"); empty when there is none."""
        return next((name for name in self.names if name == ending or name.endswith("/" + ending)), "")

    def place(self, name: str = "", line: int = 0) -> str:
        """Where something stands, for people: the file, the name inside, the line."""
        where = f"{self.name}, {name}" if name else self.name
        return f"{where}, line {line}" if line else where

    @contextlib.contextmanager
    def stream(self, name: str = "") -> Generator[BinaryIO]:
        """The bytes of the file, or of one inside. Raises UserError when they cannot be read or are too many."""
        if not name:
            with opened_file(self.path) as file:
                yield file
        elif self.is_folder:
            with opened_file(self.path / name, name) as file:
                if os.fstat(file.fileno()).st_size > LARGEST:
                    raise too_large(self.place(name))
                yield file
        else:
            try:
                with zipfile.ZipFile(self.path) as archive, archive.open(name) as file:
                    yield cast("BinaryIO", file)
            except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
                raise damaged(self.place(name)) from error

    def read(self, name: str = "", most: int = LARGEST) -> bytes:
        """All bytes of the file, or of one inside. Raises UserError where there are more than `most`."""
        with self.stream(name) as file:
            raw = file.read(most + 1)
        if len(raw) > most:
            raise too_large(self.place(name))
        return raw


def open_source(path: Path) -> Opened:
    """Look at what was chosen. Raises UserError for what is missing, empty or too large, and for a zip that is hostile."""
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise UserError(
            "There is no such file or folder.", hint="Check the name.", place=str(path)[:200], code="no_file"
        ) from error
    if stat.S_ISDIR(found.st_mode):
        return Opened(path=path, is_folder=True, names=tuple(_files_below(path)))
    if found.st_size == 0:
        raise UserError("This file is empty.", hint="Choose another one.", place=str(path), code="empty_file")
    with opened_file(path) as file:
        head = file.read(_HEAD)
    if head.startswith(_ZIP):
        return Opened(path=path, size=found.st_size, head=head, is_zip=True, names=tuple(_safe_names(path)))
    if found.st_size > LARGEST:
        raise too_large(str(path))
    return Opened(path=path, size=found.st_size, head=head)


def _files_below(folder: Path) -> Iterator[str]:
    """Every ordinary file below, sorted; links and hidden ones are left alone."""
    count = 0
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(base) / name
            if name.startswith(".") or path.is_symlink():
                continue
            count += 1
            if count > MOST_FILES:
                raise UserError(
                    f"There are more than {MOST_FILES:,} files in this folder.",
                    hint="Choose a folder further down.",
                    place=str(folder),
                    code="too_many",
                )
            yield path.relative_to(folder).as_posix()


def _safe_names(path: Path) -> Iterator[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise damaged(str(path)) from error
    if len(entries) > MOST_ENTRIES:
        raise _hostile(path, reason=f"it has {len(entries):,} entries, and at most {MOST_ENTRIES:,} are opened")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_UNPACKED:
        raise _hostile(path, reason=f"it would unpack to {unpacked:,} bytes")
    seen: set[str] = set()
    for entry in entries:
        _check_entry(path, entry)
        plain = unicodedata.normalize("NFC", entry.filename).casefold()
        if plain in seen:
            raise _hostile(path, reason=f"it holds “{entry.filename[:80]}” twice")
        seen.add(plain)
        if not entry.is_dir() and not entry.filename.startswith("__MACOSX/"):
            yield entry.filename


def _check_entry(path: Path, entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    parts = PurePosixPath(name).parts
    if name.startswith(("/", "\\")) or ".." in parts or "\\" in name or "\0" in name or name[1:2] == ":":
        raise _hostile(path, reason=f"the name “{name[:80]}” leads out of it")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise _hostile(path, reason=f"“{name[:80]}” is a link")
    if entry.flag_bits & 1:
        raise UserError(
            "This zip is locked with a password.",
            hint="Unpack it with its password and choose the folder.",
            place=str(path),
            code="locked_zip",
        )
    if entry.file_size > _RATIO_FROM and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
        raise _hostile(path, reason=f"“{name[:80]}” would grow more than {MOST_RATIO} times")


def _hostile(path: Path, *, reason: str) -> UserError:
    return UserError(
        f"This zip is not opened: {reason}.",
        hint="If you know where it comes from, unpack it and choose the folder.",
        place=str(path),
        code="hostile_zip",
    )


def damaged(place: str) -> UserError:
    """The zip, or a file that is one inside, cannot be read."""
    return UserError(
        "This file is damaged, or not what its name says.",
        hint="Download or copy it again.",
        place=place,
        code="damaged_file",
    )


def too_large(place: str) -> UserError:
    """More bytes than are read."""
    return UserError(
        f"This file has more than {LARGEST:,} bytes.", hint="Split it into several.", place=place, code="too_large"
    )
