"""The posts of the last weeks, for finding repetitions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import cast

from sqlalchemy import select

from editorial.library import schema
from editorial.library.workspace import Library
from editorial.model.clock import stamp

DAYS = 60
MOST = 100


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
    now = library.now()
    posts, contents, parts = schema.posts, schema.contents, schema.parts
    query = (
        select(posts.c.id, posts.c.number, posts.c.title, posts.c.language, posts.c.declared, posts.c.changed_at)
        .add_columns(parts.c.text)
        .join(contents, (contents.c.post == posts.c.id) & contents.c.variant.is_(None))
        .join(parts, (parts.c.content == contents.c.id) & (parts.c.position == 0))
        .where(~posts.c.deleted, posts.c.changed_at >= stamp(now - dt.timedelta(days=DAYS)))
        .order_by(posts.c.changed_at.desc(), posts.c.seq.desc())
        .limit(MOST)
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
