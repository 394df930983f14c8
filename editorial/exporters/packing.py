"""Files on the disk: written aside first, then given their names together, or none of them."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path
from types import TracebackType

from editorial.errors import UserError
from editorial.media.files import CHUNK, FULL, hash_of, opened, sync_folder


class Package:
    """The files of one export on their way into `folder`.

    They are written, flushed and hashed in a hidden folder inside it (so that giving them their names is one step each
    on every kind of disk), and stand under their names after `settle`. Leaving the `with` block by an error takes away
    everything that was not there before. Raises UserError for a full disk, a folder that may not be written to, and a
    file of the same name with other bytes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sums: dict[str, str] = {}
        self._aside = folder
        self._made_folders: list[Path] = []
        self._settled: list[Path] = []

    def __enter__(self) -> Package:
        try:
            with _said_plainly(self.folder):
                self._make(self.folder)
                self._aside = Path(tempfile.mkdtemp(prefix=".exporting-", dir=self.folder))
        except BaseException:
            self._take_away_folders()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._aside, ignore_errors=True)
        if error is not None:
            for path in self._settled:
                with contextlib.suppress(OSError):
                    path.unlink()
            self._take_away_folders()

    def free_name(self, name: str) -> str:
        """`name`, or with a number before its ending when another export left a file of that name."""
        stem, dot, ending = name.rpartition(".")
        number, free = 1, name
        while os.path.lexists(self.folder / free):
            number += 1
            free = f"{stem}-{number}{dot}{ending}"
        return free

    def add(self, name: str, data: bytes) -> None:
        """Write a file aside."""
        with _said_plainly(self.folder):
            path = self._place(name)
            with path.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        self._note(name, hashlib.sha256(data).hexdigest())

    def copy(self, name: str, source: Path, sha256: str) -> None:
        """Copy a file aside. Raises UserError when its bytes are not those of `sha256`."""
        digest = hashlib.sha256()
        with opened(source) as original, _said_plainly(self.folder), self._place(name).open("wb") as copied:
            while piece := original.read(CHUNK):
                digest.update(piece)
                copied.write(piece)
            copied.flush()
            os.fsync(copied.fileno())
        if digest.hexdigest() != sha256:
            raise UserError(
                "A picture of these posts was damaged while it was being exported; nothing was written.",
                hint="Export again: what is damaged will be left out.",
                place=str(source),
                code="media_damaged",
            )
        self._note(name, sha256)

    def settle(self) -> None:
        """Give every file its name; those that stand there with the same bytes stay as they are."""
        with _said_plainly(self.folder):
            for name in self.sums:
                target = self.folder / name
                self._make(target.parent)
                if not os.path.lexists(target):
                    (self._aside / name).rename(target)
                    self._settled.append(target)
            for folder in {(self.folder / name).parent for name in self.sums}:
                sync_folder(folder)

    def _place(self, name: str) -> Path:
        path = self._aside / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _note(self, name: str, sha256: str) -> None:
        self.sums[name] = sha256
        target = self.folder / name
        if not os.path.lexists(target):
            return
        if target.is_file():
            with opened(target) as file:
                there, _ = hash_of(file)
            if there == sha256:
                return
        raise UserError(
            f"There is another “{name}” in this folder, and it was not written over.",
            hint="Choose another folder, or move that file away first.",
            place=str(self.folder),
            code="file_exists",
        )

    def _make(self, folder: Path) -> None:
        missing: list[Path] = []
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
        for path in reversed(missing):
            path.mkdir()
            self._made_folders.append(path)

    def _take_away_folders(self) -> None:
        for path in reversed(self._made_folders):
            with contextlib.suppress(OSError):
                path.rmdir()


@contextlib.contextmanager
def _said_plainly(folder: Path) -> Generator[None]:
    """Turn what the disk says into one sentence with a next step."""
    try:
        yield
    except (NotADirectoryError, FileExistsError) as error:
        raise UserError(
            "The export cannot go there: this is not a folder.",
            hint="Choose a folder.",
            place=str(folder),
            code="not_a_folder",
        ) from error
    except OSError as error:
        if error.errno in FULL:
            message, hint, code = "There is no room left on the disk", "Make some room, then export again.", "disk_full"
        elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            message, hint, code = "This folder may not be written to", "Choose another folder.", "not_writable"
        else:
            message, hint, code = (
                f"The export cannot go there ({error.strerror})",
                "Choose another folder.",
                "no_export",
            )
        raise UserError(
            f"{message}; nothing was written and no post counts as exported.", hint=hint, place=str(folder), code=code
        ) from error
