"""Which posts a person opened last, and which are pinned: private notes, no history."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from editorial.library import schema
from editorial.library.room_tables import visits
from editorial.library.workspace import Library
from editorial.model.clock import stamp


def note_visit(library: Library, person_id: str, post_id: str) -> None:
    """Remember that a person has opened a post just now."""
    _write(library, person_id, post_id, opened_at=stamp(library.now()))


def set_pinned(library: Library, person_id: str, post_id: str, *, pinned: bool) -> None:
    """Pin a post for one person, or let it go."""
    _write(library, person_id, post_id, pinned=pinned)


def is_pinned(library: Library, person_id: str, post_id: str) -> bool:
    """Whether a person has pinned a post."""
    return post_id in pinned(library, person_id)


def pinned(library: Library, person_id: str) -> list[str]:
    """Ids of the posts a person has pinned and that are still there, by their number."""
    query = (
        select(visits.c.post)
        .join(schema.posts, schema.posts.c.id == visits.c.post)
        .where(visits.c.person == person_id, visits.c.pinned, ~schema.posts.c.deleted)
        .order_by(schema.posts.c.number)
    )
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


def recent(library: Library, person_id: str, *, most: int = 8) -> list[str]:
    """Ids of the posts a person opened last and that are still there, newest first."""
    query = (
        select(visits.c.post)
        .join(schema.posts, schema.posts.c.id == visits.c.post)
        .where(visits.c.person == person_id, ~schema.posts.c.deleted)
        .order_by(visits.c.opened_at.desc())
        .limit(most)
    )
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


def _write(library: Library, person_id: str, post_id: str, **values: object) -> None:
    if library.read_only:
        return
    with library.writing() as connection:
        done = connection.execute(
            update(visits).where(visits.c.person == person_id, visits.c.post == post_id).values(**values)
        )
        if not done.rowcount:
            row = {"opened_at": stamp(library.now()), "pinned": False, **values}
            connection.execute(insert(visits).values(person=person_id, post=post_id, **row))
