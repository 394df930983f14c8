"""Mending a damaged workspace: the broken copy is kept, and the best that can be had is put in its place.

Indexes alone are made anew from the tables. Else every row that can still be read is taken over into a new file; where that is
whole, nothing was lost. Where it is not, the newest backup that checks comes back, and the words that it does not have are
written down beside the broken copy, for somebody to take over by hand. Pictures and sealed versions come back from any backup.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editorial.errors import UserError
from editorial.library.backups import Backup, restore_instead
from editorial.library.copying import sync
from editorial.library.healing import heal
from editorial.library.integrity import Fault, verify
from editorial.library.salvage import (
    only_of_indexes,
    rebuild_indexes,
    rows_taken_over,
    texts_in,
    troubles,
)
from editorial.library.sqlite import make_private, sqlite_module
from editorial.library.workspace import FILE_NAME, MEDIA_FOLDER, open_library

BROKEN_FOLDER = "broken"
WORDS_FILE = "words-not-in-the-backup.md"
Words = dict[str, tuple[int, str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What was done. `how`: nothing was wrong with the file (`sound`), only its indexes were (`indexes`), every row was taken
    over into a new one (`rows`), or the backup of `backup_at` came back (`backup`). `kept` is where the broken one is, if it
    was broken; `texts` are so many texts that the backup does not have, in the file `words`; `left` could not be mended."""

    how: Literal["sound", "indexes", "rows", "backup"]
    kept: Path | None = None
    backup_at: str = ""
    texts: int = 0
    words: Path | None = None
    left: tuple[Fault, ...] = ()


def mend(folder: Path, backups: Sequence[Backup], at: dt.datetime) -> Mended:
    """Mend the workspace in `folder`, which no window may have open; `backups` are its own, newest first.

    Raises UserError when it cannot be: then the broken one stands as it was, with a copy beside it.
    """
    kept = _copied(folder, at)
    path, new = folder / FILE_NAME, folder / f"{FILE_NAME}.mending"
    said = troubles(path)
    how: Literal["sound", "indexes", "rows"] = "sound"
    try:
        if said and only_of_indexes(said) and rebuild_indexes(path):
            how = "indexes"
        elif said:
            if not rows_taken_over(path, new):
                return _from_backup(folder, _texts(new), kept, backups, at)
            _put_in_place(new, path)
            how = "rows"
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            new.with_name(new.name + end).unlink(missing_ok=True)
    if how == "sound" and not _faults(folder):
        shutil.rmtree(kept, ignore_errors=True)
        return Mended(how=how)
    return Mended(how=how, kept=kept, left=_healed(folder, backups))


def _copied(folder: Path, at: dt.datetime) -> Path:
    """The broken file, and its log, as they are: whatever is done next, this copy stays."""
    kept = folder / BROKEN_FOLDER / f"{at.astimezone():%Y-%m-%d %H%M%S}"
    try:
        kept.mkdir(parents=True)
        make_private(kept.parent)
        make_private(kept)
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            with suppress(FileNotFoundError):
                shutil.copy2(folder / name, kept / name)
        sync(kept)
    except OSError as error:
        raise UserError(
            f"The broken workspace cannot be copied, so it was not touched: {error.strerror}.",
            hint="Make some room on the disk, then try again.",
            place=str(folder),
            code="not_mended",
        ) from error
    return kept


def _put_in_place(new: Path, path: Path) -> None:
    """The new file instead of the broken one, which has been copied. Its log goes first: it fits no other file."""
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    make_private(new)
    new.replace(path)
    sync(path.parent)


def _texts(path: Path) -> Words:
    try:
        return texts_in(path)
    except (sqlite_module().DatabaseError, UserError):
        return {}


def _from_backup(folder: Path, found: Words, kept: Path, backups: Sequence[Backup], at: dt.datetime) -> Mended:
    for backup in backups:
        try:
            aside = restore_instead(backup.folder, folder, at)
        except UserError as error:
            if error.code == "not_put_aside":
                raise
            continue  # it does not check any more: the next older one
        for path in (aside / MEDIA_FOLDER).rglob("*"):  # pictures that are newer than the backup do no harm
            place = folder / MEDIA_FOLDER / path.relative_to(aside / MEDIA_FOLDER)
            if path.is_file() and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, place)
        for name in ("house-style.toml", "words.txt", "safety.json"):
            with suppress(FileNotFoundError):
                shutil.copy2(aside / name, folder / name)
        restored = _texts(folder / FILE_NAME)
        missing = {key: words for key, words in found.items() if words[2].strip() and restored.get(key) != words}
        return Mended(
            how="backup",
            kept=aside,
            backup_at=backup.made_at,
            texts=len(missing),
            words=_written_down(aside / WORDS_FILE, missing),
            left=_healed(folder, backups),
        )
    words = _written_down(kept / WORDS_FILE, found)
    raise UserError(
        "The workspace could not be mended, and there is no backup of it."
        if words is None
        else f"The workspace could not be mended, and there is no backup of it; {len(found)} texts could be read.",
        hint="A copy of it is kept. Restore a backup from elsewhere, if there is one.",
        place=str(words or kept),
        code="not_mended",
    )


def _written_down(path: Path, found: Words) -> Path | None:
    """Texts to be read by people, in the order of their posts; None where there are none."""
    if not found:
        return None
    passages = [f"# G-{number} {title}".rstrip() + f"\n\n{text}\n" for number, title, text in found.values()]
    path.write_text("\n".join(passages), encoding="utf-8", errors="replace")
    make_private(path)
    return path


def _faults(folder: Path) -> list[Fault]:
    library = open_library(folder)
    try:
        return verify(library)
    finally:
        library.close()


def _healed(folder: Path, backups: Sequence[Backup]) -> tuple[Fault, ...]:
    """Bring back single things from the backups; what is wrong even so."""
    library = open_library(folder)
    try:
        heal(library, backups)
    finally:
        library.close()
    return tuple(_faults(folder))


def said_of(done: Mended) -> list[str]:
    """What was done, for whoever asked for it, a sentence each."""
    return [sentence for sentence in (_how(done), _newer(done), _left(done), _kept(done)) if sentence]


def _how(done: Mended) -> str:
    match done.how:
        case "indexes":
            return "Only indexes were damaged. They were made anew, and nothing is lost."
        case "rows":
            return "Everything could still be read and was taken over into a new file. Nothing is lost."
        case "backup":
            at = done.backup_at[:16].replace("T", ", ")
            return f"Parts of the file were lost, so the backup of {at} (UTC) came back."
        case _ if done.kept:
            return "The file itself is sound. What was changed in it was taken from a backup, where one has it."
        case _:
            return "Nothing is damaged."


def _newer(done: Mended) -> str:
    return f"Texts that the backup does not have: {done.texts}. They stand in {done.words}." if done.texts else ""


def _left(done: Mended) -> str:
    return f"Things that could not be mended: {len(done.left)}." if done.left else ""


def _kept(done: Mended) -> str:
    return f"The broken one is kept in {done.kept}." if done.kept else ""
