"""The tables of what goes out and comes in: recipes of exports, refusals, what is out, remembered columns of files."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Table, Text

from editorial.library.columns import Json, flag, metadata, ref, row_id, seq, words

recipes = Table(
    "recipes",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("body", Json, nullable=False),
    flag("active", default=True),
)
"""A way of exporting that has a name ("Monday"): `body` holds its tools, accounts and options."""

refusals = Table(
    "refusals",
    metadata,
    seq(),
    row_id(),
    ref("batch", "export_batches"),
    ref("variant", "variants"),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("ended_at", Text),
)
"""One row of an export that the tool did not take, and why. `ended_at`: it was said by mistake, or went out after all."""

outings = Table(
    "outings",
    metadata,
    seq(),
    row_id(),
    ref("variant", "variants"),
    words("revision"),
    words("link"),
    Column("at", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("ended_at", Text),
)
"""A network of a post that is out, as somebody has said; `link` is where it stands, empty where nobody gave it."""

mappings = Table(
    "mappings",
    metadata,
    seq(),
    row_id(),
    Column("signature", Text, nullable=False, unique=True),
    words("name"),
    Column("body", Json, nullable=False),
)
"""Which column of a file means which field, remembered by the file's own column names (`signature` is their hash)."""
