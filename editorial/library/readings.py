"""Who has which post before them just now: private notes beside the history, which go stale by themselves."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, insert, select, update

from editorial.library import schema
from editorial.library.workspace import Library
from editorial.model.clock import stamp

STALE_SECONDS = 60
"""A note that was not renewed for so long no longer counts: the window was closed, or the computer sleeps."""


def note_reading(library: Library, person_id: str, post_id: str) -> None:
    """Say that a person has this post before them now; one post for each person, the newest."""
    if library.read_only:
        return
    table, at = schema.readings, stamp(library.now())
    with library.writing() as connection:
        done = connection.execute(update(table).where(table.c.person == person_id).values(post=post_id, at=at))
        if not done.rowcount:
            connection.execute(insert(table).values(person=person_id, post=post_id, at=at))


def stop_reading(library: Library, person_id: str, post_id: str) -> None:
    """Say that a person no longer has this post before them; another one that they opened since stays."""
    if library.read_only:
        return
    mine = (schema.readings.c.person == person_id) & (schema.readings.c.post == post_id)
    with library.writing() as connection:
        connection.execute(delete(schema.readings).where(mine))


def readers(library: Library) -> dict[str, tuple[str, ...]]:
    """The people who have a post before them now, by the post's id; those who came last stand last."""
    table = schema.readings
    since = stamp(library.now() - dt.timedelta(seconds=STALE_SECONDS))
    found: dict[str, tuple[str, ...]] = {}
    with library.reading() as connection:
        for row in connection.execute(select(table).where(table.c.at > since).order_by(table.c.at)):
            found[row.post] = (*found.get(row.post, ()), row.person)
    return found
