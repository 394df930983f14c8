"""The parts of LanguageTool on this computer: where they lie, and whether they are whole."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from editorial.checking.engines.base import EngineTrouble
from editorial.settings.helpers import Helpers
from editorial.settings.places import cache_folder

LOCK = "jars.lock"
"""In an assembled folder: a line of checksum, size and name for each jar."""
MAIN_JAR = "languagetool-server"


@dataclass(frozen=True, slots=True)
class Parts:
    """A LanguageTool: its folder and its jars."""

    folder: Path
    jars: tuple[Path, ...]

    @property
    def class_path(self) -> str:
        """What Java is told."""
        return os.pathsep.join(str(jar) for jar in self.jars)


def usual_folder() -> Path:
    """Where LanguageTool is put by Proofdesk itself."""
    return cache_folder() / "languagetool"


def find_parts(helpers: Helpers) -> Parts | None:
    """The LanguageTool to use: the folder that the person named, else the newest that Proofdesk put in its place; None when
    there is none.

    Raises EngineTrouble for a named folder without one.
    """
    if helpers.folder:
        parts = parts_in(Path(helpers.folder))
        if parts is None:
            raise EngineTrouble(f"There is no LanguageTool in {helpers.folder}. Choose the folder with its jar files.")
        return parts
    return next(filter(None, map(parts_in, _installed())), None)


def parts_in(folder: Path) -> Parts | None:
    """The LanguageTool in a folder, unpacked (jars beside `libs`) or assembled (all in `libs`); None when there is none."""
    jars = tuple(sorted(jar for place in (folder, folder / "libs") for jar in place.glob("*.jar")))
    return Parts(folder, jars) if any(jar.name.startswith(MAIN_JAR) for jar in jars) else None


def check_whole(parts: Parts) -> None:
    """Raises EngineTrouble, naming the file, for a jar that is missing, cut off, changed or unreadable."""
    lock = parts.folder / LOCK
    looked_at = lock
    try:
        if lock.is_file():
            _check_locked(parts, lock)
            return
        for looked_at in parts.jars:
            with zipfile.ZipFile(looked_at) as archive:
                archive.infolist()
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise _not_whole(f"{looked_at} is damaged") from error


def _check_locked(parts: Parts, lock: Path) -> None:
    for name, size, checksum in _locked(lock):
        jar = parts.folder / "libs" / name
        if not jar.is_file():
            raise _not_whole(f"{jar} is missing")
        if jar.stat().st_size != size or _checksum(jar) != checksum:
            raise _not_whole(f"{jar} is damaged")


def _not_whole(why: str) -> EngineTrouble:
    return EngineTrouble(f"LanguageTool is not whole: {why}. Add grammar checking again in Settings.", again=False)


def _installed() -> Iterator[Path]:
    try:
        found = [entry for entry in usual_folder().iterdir() if entry.is_dir() and not entry.name.startswith(".")]
    except OSError:
        return
    yield from sorted(found, key=lambda entry: _version(entry.name), reverse=True)


def _version(name: str) -> tuple[int, ...]:
    digits = name.removeprefix("LanguageTool-").split(".")
    return tuple(int(part) if part.isdecimal() else -1 for part in digits)


def _locked(lock: Path) -> Iterator[tuple[str, int, str]]:
    for line in lock.read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if len(fields) == 3 and not line.startswith("#"):
            yield fields[2], int(fields[1]), fields[0]


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
