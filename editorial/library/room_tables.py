"""The tables of working together: groups, steps of a sign-off, who reads what, templates, holds."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from editorial.library.columns import Json, flag, metadata, ref, row_id, seq, words

groups = Table(
    "groups",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("members", Json, nullable=False),
    flag("active", default=True),
)
"""People who are asked together: `members` are ids of people."""

signoffs = Table(
    "signoffs",
    metadata,
    seq(),
    row_id(),
    ref("variant", "variants"),
    ref("revision", "revisions"),
    Column("digest", Text, nullable=False),
    Column("step", Integer, nullable=False),
    words("step_name"),
    Column("person", Text, ForeignKey("people.id"), nullable=False),
    words("behalf"),
    Column("evidence", Json),
    Column("at", Text, nullable=False),
    Column("revoked_at", Text),
)
"""One person's yes within one step of a sign-off. `behalf` is whose yes it is where the person only passed it on, with the
`evidence` for it: hash, name and note of a file."""

readings = Table(
    "readings",
    metadata,
    Column("person", Text, ForeignKey("people.id"), primary_key=True),
    Column("post", Text, ForeignKey("posts.id"), nullable=False),
    Column("at", Text, nullable=False),
)
"""Who has which post before them just now; a private note that goes stale by itself."""

visits = Table(
    "visits",
    metadata,
    Column("person", Text, ForeignKey("people.id"), primary_key=True),
    Column("post", Text, ForeignKey("posts.id"), primary_key=True),
    Column("opened_at", Text, nullable=False),
    flag("pinned"),
)

templates = Table(
    "templates",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("body", Json, nullable=False),
    flag("active", default=True),
)
"""`kind` is `template` (a whole post) or `snippet` (a few words); `body` holds the words, with fields in {braces}."""

holds = Table(
    "holds",
    metadata,
    seq(),
    row_id(),
    Column("scope", Text, nullable=False),
    words("what"),
    Column("reason", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("at", Text, nullable=False),
    Column("ended_at", Text),
    Column("ended_by", Text),
)
"""A hold of everything, one account, a campaign or a search (`scope`, `what` is its id or words), until it is ended."""

hold_items = Table(
    "hold_items",
    metadata,
    seq(),
    row_id(),
    ref("hold", "holds"),
    ref("variant", "variants"),
    flag("outside"),
    Column("released_at", Text),
    Column("released_by", Text),
    Column("stopped_at", Text),
    Column("stopped_by", Text),
)
"""One network of a post under a hold. `outside`: it sat in a scheduling tool already, to be stopped there by hand."""
