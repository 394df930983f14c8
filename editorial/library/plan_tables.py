"""The tables of planning and finding: series in the calendar, saved searches, labels, collections."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from editorial.library.columns import Json, flag, metadata, ref, row_id, seq, words

series = Table(
    "series",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False),
    words("template"),
    Column("channels", Json, nullable=False),
    Column("rule", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("starts", Text, nullable=False),
    Column("ends", Text),
    flag("active", default=True),
)
"""Posts that come again: `rule` is an RRULE of RFC 5545 without a start, `starts` and `ends` are days, `time` is HH:MM on the
clock of `zone`."""

series_days = Table(
    "series_days",
    metadata,
    seq(),
    row_id(),
    ref("series", "series"),
    Column("day", Text, nullable=False),
    Column("moved_to", Text),
    flag("skipped"),
    Column("post", Text, ForeignKey("posts.id")),
)
"""What became of one day of a series where it is not as the rule says, or has its post. `moved_to` is wall time."""

saved_searches = Table(
    "saved_searches",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    words("person"),
    flag("active", default=True),
)
"""A search with a name; of one person, or of everybody where `person` is empty."""

post_labels = Table(
    "post_labels",
    metadata,
    Column("post", Text, ForeignKey("posts.id"), primary_key=True),
    Column("label", Text, primary_key=True),
)
"""Words by which the desk sorts posts; they never leave. What leaves as #tags is `tags`."""

collections = Table(
    "collections",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    flag("active", default=True),
)

collection_posts = Table(
    "collection_posts",
    metadata,
    Column("collection", Text, ForeignKey("collections.id"), primary_key=True),
    Column("post", Text, ForeignKey("posts.id"), primary_key=True),
    Column("position", Integer, nullable=False),
)

Index("ix_series_days_day", series_days.c.series, series_days.c.day, unique=True)
Index("ix_post_labels_label", post_labels.c.label)
Index("ix_collection_posts_post", collection_posts.c.post)
