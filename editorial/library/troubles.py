"""What the database engine reports, in one plain sentence with what to do next."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from pathlib import Path
from typing import Any, cast

from sqlalchemy.exc import DatabaseError

from editorial.errors import UserError
from editorial.library.postgres import TROUBLES

_OF_DAMAGE = (
    *("malformed", "not a database", "corrupt", "vtable constructor failed", "fts5: corruption"),
    "could not decode to utf-8",
)


def plain_error(trouble: str, folder: Path) -> UserError:
    """The error to raise for `busy`, `disk_full`, `room_made`, `read_only` or `damaged`."""
    place = str(folder)
    match trouble:
        case "busy":
            return UserError(
                "Another window is writing just now.",
                hint="Nothing is lost; try again in a moment.",
                place=place,
                code=trouble,
            )
        case "disk_full":
            return UserError(
                "There is no room on the disk, so nothing was changed.",
                hint="Make some room and try again; what you typed is still here.",
                place=place,
                code=trouble,
            )
        case "room_made":
            return UserError(
                "The disk is full, so nothing was changed.",
                hint="A little room was kept for this: try again at once, then make some.",
                place=place,
                code=trouble,
            )
        case "read_only":
            return UserError(
                "The workspace cannot be written.", hint="Check the rights of its folder.", place=place, code=trouble
            )
        case _:
            return UserError(
                "The workspace is damaged.",
                hint="Mend it (library mend), or restore the newest backup (library restore).",
                place=place,
                code="damaged",
            )


def is_read_only(error: DatabaseError) -> bool:
    """Whether the file may not be written."""
    said = str(error.orig).lower()
    return "readonly" in said or "read-only" in said or "unable to open" in said


def _trouble_of(error: DatabaseError) -> str:
    """Which of them has happened; empty for a fault that is ours."""
    if hasattr(error.orig, "sqlstate"):
        return TROUBLES.get(cast("Any", error.orig).sqlstate, "")
    said = str(error.orig).lower()
    if "locked" in said or "busy" in said:
        return "busy"
    if "full" in said or "disk i/o" in said:
        return "disk_full"
    if is_read_only(error):
        return "read_only"
    return "damaged" if any(words in said for words in _OF_DAMAGE) else ""


@contextlib.contextmanager
def said_plainly(folder: Path) -> Generator[None]:
    """Turn the engine's faults into one sentence with a next step; the transaction has been rolled back by then."""
    try:
        yield
    except DatabaseError as error:
        trouble = _trouble_of(error)
        if not trouble:
            raise
        raise plain_error(trouble, folder) from error
