"""The posts of the last weeks, and those that hold the same words, for finding repetitions."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import dataclass
from typing import cast

from sqlalchemy import ColumnElement, Connection, select

from editorial.library import schema
from editorial.library.finding import stoppable
from editorial.library.halting import Halt, Halted
from editorial.library.search import source
from editorial.library.workspace import Library
from editorial.model.clock import stamp
from editorial.model.query import plain
from editorial.text.likeness import landmarks

DAYS = 60
MOST = 100
MOST_ALIKE = 30
"""So many of the newest posts that hold one run of words are compared."""
PATIENCE = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentText:
    """One post's shared text as it stands: `label` is its short number, `series` the series it belongs to."""

    post: str
    label: str
    title: str
    text: str
    language: str
    series: str
    days_ago: int


def recent_texts(library: Library) -> list[RecentText]:
    """The posts that were changed in the last 60 days, newest first, at most 100; deleted ones are left out."""
    since = stamp(library.now() - dt.timedelta(days=DAYS))
    return _texts(library, schema.posts.c.changed_at >= since, MOST)


def alike_texts(library: Library, text: str) -> list[RecentText]:
    """Posts of any age that hold a few words of `text` as they stand: those among which one that says nearly the same must be.
    It looks for a quarter of a second at most, and answers with what it has found by then."""
    found: dict[str, None] = {}
    halt = Halt()
    timer = threading.Timer(PATIENCE, halt.ask)
    timer.start()
    try:
        with stoppable(library, halt) as connection:
            for run in landmarks(text):
                found.update(dict.fromkeys(_holding(connection, library.engine.dialect.name, run)))
    except Halted:
        pass
    finally:
        timer.cancel()
    return _texts(library, schema.posts.c.id.in_(list(found)), len(found)) if found else []


def _holding(connection: Connection, dialect: str, run: str) -> list[str]:
    found = source(dialect, [plain(run)])
    query = select(schema.post_texts.c.post).select_from(found.rows).order_by(found.key.desc()).limit(MOST_ALIKE)
    return list(connection.execute(query.where(found.held) if found.held is not None else query).scalars())


def _texts(library: Library, wanted: ColumnElement[bool], most: int) -> list[RecentText]:
    now = library.now()
    posts, contents, parts = schema.posts, schema.contents, schema.parts
    query = (
        select(posts.c.id, posts.c.number, posts.c.title, posts.c.language, posts.c.declared, posts.c.changed_at)
        .add_columns(parts.c.text)
        .join(contents, (contents.c.post == posts.c.id) & contents.c.variant.is_(None))
        .join(parts, (parts.c.content == contents.c.id) & (parts.c.position == 0))
        .where(~posts.c.deleted, wanted)
        .order_by(posts.c.changed_at.desc(), posts.c.seq.desc())
        .limit(most)
    )
    with library.reading() as connection:
        return [
            RecentText(
                post=row.id,
                label=f"G-{row.number}",
                title=row.title,
                text=row.text,
                language=row.language,
                series=cast("dict[str, str]", row.declared or {}).get("series", ""),
                days_ago=max(0, (now - dt.datetime.fromisoformat(row.changed_at)).days),
            )
            for row in connection.execute(query)
        ]
