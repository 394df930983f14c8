"""What keeps a workspace safe by itself: a backup a day when something changed, thinned as they grow old, and a look through
everything once a week."""

from __future__ import annotations

import datetime as dt
import shutil
import time
from pathlib import Path
from typing import Literal

from editorial.errors import UserError
from editorial.library import ballast, journal, thinning
from editorial.library.backups import Backup, back_up, backups_in, workspace_id
from editorial.library.copying import BACKUPS_FOLDER, MANIFEST, PREFIX
from editorial.library.looking import go_on, is_due
from editorial.library.safety import Safety, change_safety, read_safety
from editorial.library.sqlite import make_private
from editorial.library.workspace import FILE_NAME, Library
from editorial.model.clock import instant, stamp

A_DAY = dt.timedelta(days=1)
SecondState = Literal["", "missing", "late"]
"""How the other place for backups is: well (or none was chosen), not to be reached, or without the copy that is due."""


def take_care(library: Library, seconds: float) -> Safety:
    """Keep a little room for a full disk, make the backups that are due, then look through the workspace for about so many
    seconds; what is known of it then.

    A backup that cannot be made stops nothing: why stands in the answer.
    """
    if library.read_only:
        return read_safety(library.folder)
    if library.engine.dialect.name == "sqlite":
        ballast.keep(library.folder)
    ends = time.monotonic() + seconds
    trouble = ""
    try:
        keep_a_day(library)
    except UserError as error:
        trouble = str(error)
    safety = read_safety(library.folder)
    try:
        if is_due(safety, library.now()):
            go_on(library, safety, lambda: time.monotonic() >= ends)
    except UserError as error:
        trouble = trouble or str(error)
    return change_safety(library.folder, trouble=trouble)


def keep_a_day(library: Library) -> list[Path]:
    """A backup in each place where the newest is a day old and something changed since; those that were made.

    Raises UserError when one could not be made, after the other places were seen to.
    """
    whose = workspace_id(library)
    with library.reading() as connection:
        head = journal.head(connection)
    made: list[Path] = []
    failed: UserError | None = None
    for place in places_of(library.folder):
        there = backups_in(place, whose)
        try:
            if _is_due(there, head, library.now()):
                made.append(back_up(library, place, by_itself=True))
        except UserError as error:
            failed = failed or error
        thin(place, whose, library.now())
    make_private(library.folder / BACKUPS_FOLDER)
    _note_second(library, whose)
    if failed is not None:
        raise failed
    return made


def back_up_now(library: Library) -> list[Path]:
    """A backup in each place, because somebody asked or something large is about to be done; those that were made. A library on
    a server is kept safe there: none is made of it here."""
    if library.engine.dialect.name != "sqlite":
        return []
    made = [back_up(library, place, by_itself=True) for place in places_of(library.folder)]
    make_private(library.folder / BACKUPS_FOLDER)
    _note_second(library, workspace_id(library))
    return made


def all_backups(library: Library) -> list[Backup]:
    """Every backup of this workspace that can be reached, newest first."""
    whose = workspace_id(library)
    found = [backup for place in places_of(library.folder) for backup in backups_in(place, whose)]
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def backups_of(folder: Path) -> list[Backup]:
    """The same for a workspace that may not open any more: those beside its files tell whose the others have to be."""
    found = [one for place in places_of(folder) for one in backups_in(place)]
    own = {one.workspace for one in found if one.folder.is_relative_to(folder)}
    mine = [one for one in found if not own or one.workspace in own]
    return sorted(mine, key=lambda one: one.made_at, reverse=True)


def thin(place: Path, whose: str, now: dt.datetime) -> None:
    """Remove what is too old of the backups that were made by themselves, and halves that were left by a kill."""
    mine = {instant(one.made_at): one.folder for one in backups_in(place, whose) if one.by_itself}
    for moment in thinning.too_many(mine, now):
        shutil.rmtree(mine[moment], ignore_errors=True)
    for half in place.glob(f"{PREFIX}*/{FILE_NAME}"):
        age = now.timestamp() - half.stat().st_mtime
        if not (half.parent / MANIFEST).exists() and age > A_DAY.total_seconds():
            shutil.rmtree(half.parent, ignore_errors=True)


def choose_second(library: Library, folder: Path | None) -> Safety:
    """Keep backups in this folder as well, or in none. Raises UserError for one in the workspace, or that cannot be written."""
    if folder is None:
        return change_safety(library.folder, second="", second_missing="", second_newest="")
    if folder.resolve().is_relative_to(library.folder.resolve()):
        raise UserError(
            "This folder is inside the workspace, so it would be lost together with it.",
            hint="Choose a folder on another disk.",
            place=str(folder),
            code="not_elsewhere",
        )
    back_up(library, folder, by_itself=True)
    change_safety(library.folder, second=str(folder))
    return _note_second(library, workspace_id(library))


def second_state(library: Library) -> SecondState:
    """How the other place is now: late, where its newest backup is a day old and lacks what changed since."""
    second = read_safety(library.folder).second
    if not second:
        return ""
    if not Path(second).is_dir():
        return "missing"
    with library.reading() as connection:
        head = journal.head(connection)
    return "late" if _is_due(backups_in(Path(second), workspace_id(library)), head, library.now()) else ""


def is_same_disk(library: Library, folder: Path) -> bool:
    """Whether a broken disk would take this folder together with the workspace."""
    try:
        return folder.stat().st_dev == library.folder.stat().st_dev
    except OSError:
        return False


def places_of(folder: Path) -> list[Path]:
    """Where backups of the workspace in `folder` go: beside its files, and where somebody chose, while that can be reached."""
    second = read_safety(folder).second
    return [folder / BACKUPS_FOLDER, *([Path(second)] if second and Path(second).is_dir() else [])]


def _note_second(library: Library, whose: str) -> Safety:
    """Keep since when the other place cannot be reached, or what its newest backup is."""
    safety = read_safety(library.folder)
    if not safety.second:
        return safety
    place = Path(safety.second)
    if not place.is_dir():
        return change_safety(library.folder, second_missing=safety.second_missing or stamp(library.now()))
    newest = next((one.made_at for one in backups_in(place, whose)), "")
    return change_safety(library.folder, second_missing="", second_newest=newest)


def _is_due(there: list[Backup], head: str, now: dt.datetime) -> bool:
    """Whether the newest one is a day old and older than the last change; also where a clock was set back meanwhile."""
    if not there:
        return head != journal.GENESIS
    return there[0].head != head and not dt.timedelta(0) <= now - instant(there[0].made_at) < A_DAY
