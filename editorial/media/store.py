"""Originals and renditions by the hash of their content: the `media` folder of a workspace."""

from __future__ import annotations

import re
from pathlib import Path

from editorial.errors import UserError
from editorial.media.files import hash_of, keep, opened, printable


class MediaStore:
    """A folder of files named by their SHA-256: `media/ab/abcdef….jpg`.

    A file is written whole or not at all, and never written again. Folders are 0700 and files 0600.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, path: Path) -> tuple[str, Path]:
        """Copies a file in; returns its SHA-256 and where it stands. Adding the same bytes twice keeps the first file.

        Raises:
            UserError: the file cannot be read, the disk is full (nothing is lost), or the stored copy of the same bytes
                is damaged.
        """
        with opened(path) as source:
            sha, _, stored = keep(source, self.folder, lambda sha: self._place(sha, path.suffix))
            size = source.tell()
        if stored.stat().st_size != size:
            raise _damaged(sha, stored)
        return sha, stored

    def path_of(self, sha256: str, extension_hint: str = "") -> Path:
        """Where a file stands; `extension_hint` (".jpg") saves a look into the folder.

        Raises:
            UserError: it is not in the store, or `sha256` is not 64 hex digits.
        """
        found = self._find(sha256, extension_hint)
        if found is None:
            raise UserError(
                f"The media file {sha256[:12]}… is not in the workspace.",
                hint="Restore it from a backup, or add the original again.",
                place=str(self.folder),
                code="media_missing",
            )
        return found

    def find(self, sha256: str) -> Path | None:
        """Where a file stands: by its hash's first letters, or beside those folders, where the files for networks are; None
        when it is gone."""
        return self._find(sha256, "") or min(
            (item for item in self.folder.glob(f"{sha256}.*") if item.is_file()), default=None
        )

    def has(self, sha256: str) -> bool:
        """Whether a file of that hash stands here (its bytes are not read)."""
        return self._find(sha256, "") is not None

    def check(self, sha256: str) -> Path:
        """Reads the whole file and compares it with its name; returns where it stands.

        Raises:
            UserError: `code` is `media_missing` or `media_damaged`.
        """
        path = self.path_of(sha256)
        with opened(path) as file:
            actual, _ = hash_of(file)
        if actual != sha256:
            raise _damaged(sha256, path)
        return path

    def _place(self, sha256: str, extension: str) -> Path:
        return self._find(sha256, extension) or self._name(sha256, extension)

    def _name(self, sha256: str, extension: str) -> Path:
        plain = re.sub(r"[^a-z0-9]", "", extension.lower())[:8]
        return self.folder / sha256[:2] / (f"{sha256}.{plain}" if plain else sha256)

    def _find(self, sha256: str, extension: str) -> Path | None:
        if not re.fullmatch(r"[0-9a-f]{64}", sha256):
            raise UserError(f"“{printable(sha256)}” is not a SHA-256 hash.", code="media_hash")
        exact = self._name(sha256, extension)
        if extension and exact.is_file():
            return exact
        return min((item for item in exact.parent.glob(f"{sha256}*") if item.is_file()), default=None)


def _damaged(sha256: str, path: Path) -> UserError:
    return UserError(
        f"The stored media file {sha256[:12]}… is damaged.",
        hint="Restore it from a backup, or delete that one file and add the original again.",
        place=str(path),
        code="media_damaged",
    )
