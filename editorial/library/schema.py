"""The tables of a workspace, written once for SQLite and PostgreSQL.

Every searched table has `seq`, an integer key that full-text indexes use, beside `id`, a UUID version 7 in text.
Instants are UTC text ("2026-11-23T05:11:50.123Z"), which sorts; a slot is wall time and zone, with UTC beside it.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from editorial.library.columns import Json, flag, metadata, ref, row_id, seq, words
from editorial.library.outside_tables import mappings, outings, recipes, refusals
from editorial.library.plan_tables import (
    collection_posts,
    collections,
    post_labels,
    saved_searches,
    series,
    series_days,
)
from editorial.library.room_tables import groups, hold_items, holds, readings, signoffs, templates, visits

SCHEMA_VERSION = 7
APPLICATION_ID = 0x50524F46
"""'PROF' in the SQLite header, so that a stranger's database is not taken for a workspace."""

__all__ = [
    "collection_posts",
    "collections",
    "groups",
    "hold_items",
    "holds",
    "mappings",
    "metadata",
    "outings",
    "post_labels",
    "readings",
    "recipes",
    "refusals",
    "saved_searches",
    "series",
    "series_days",
    "signoffs",
    "templates",
    "visits",
]

settings = Table("settings", metadata, Column("key", Text, primary_key=True), Column("value", Json))

people = Table(
    "people",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False),
    words("initials"),
    Column("roles", Json, nullable=False),
    flag("active", default=True),
    Column("created_at", Text, nullable=False),
    Column("away_until", Text),
    words("deputy"),
)

authors = Table(
    "authors",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    words("role"),
    Column("handles", Json, nullable=False),
    flag("active", default=True),
    Column("details", Json),
)

channels = Table(
    "channels",
    metadata,
    seq(),
    row_id(),
    Column("platform", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    words("handle"),
    Column("zone", Text, nullable=False, server_default="UTC"),
    Column("link_place", Text, nullable=False, server_default="text"),
    Column("byline_place", Text, nullable=False, server_default="none"),
    Column("limits", Json, nullable=False),
    Column("exporter_names", Json, nullable=False),
    Column("approvers", Json, nullable=False),  # the steps of its sign-off, see editorial.model.signoff
    flag("is_default"),
    flag("active", default=True),
    Column("server", Json),
    words("variety"),
    Column("cool_down", Integer),
)

campaigns = Table(
    "campaigns",
    metadata,
    seq(),
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("objective", Text, nullable=False),
    words("goal"),
    words("audience"),
    words("message"),
    Column("starts", Text),
    Column("ends", Text),
    Column("key_terms", Json, nullable=False),
    Column("off_limits", Json, nullable=False),
    Column("tone_band", Json, nullable=False),
    words("budget"),
    flag("active", default=True),
    Column("plan", Json),
    Column("signoff", Json),
)

posts = Table(
    "posts",
    metadata,
    seq(),
    row_id(),
    Column("number", Integer, nullable=False, unique=True),
    words("title"),
    words("language"),
    words("audience"),
    ref("campaign", "campaigns", nullable=True),
    Column("kind", Text, nullable=False, server_default="post"),
    words("note"),
    flag("archived"),
    flag("deleted"),
    Column("source", Text),
    Column("created_at", Text, nullable=False),
    Column("created_by", Text, ForeignKey("people.id"), nullable=False),
    Column("changed_at", Text, nullable=False, index=True),
    Column("rev", Integer, nullable=False, default=1),
    Column("declared", Json),
    words("assignee"),
    Column("text_due", Text),
    words("reuse"),  # empty, or "evergreen": may go out again after a rest
    Column("expires", Text),
)

post_authors = Table(
    "post_authors",
    metadata,
    Column("post", Text, ForeignKey("posts.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("author", Text, ForeignKey("authors.id"), nullable=True),
    Column("name", Text, nullable=False),
)

variants = Table(
    "variants",
    metadata,
    seq(),
    row_id(),
    ref("post", "posts"),
    ref("channel", "channels"),
    Column("state", Text, nullable=False, index=True),
    Column("state_since", Text, nullable=False),
    Column("state_by", Text, ForeignKey("people.id")),
    Column("own", Json, nullable=False),
    Column("slot_local", Text),
    Column("slot_zone", Text),
    Column("slot_fold", Integer, nullable=False, default=0),
    Column("slot_utc", Text, index=True),
    flag("held"),
    words("held_reason"),
    words("reason"),
    flag("stopped"),
    flag("deleted"),
    Column("revision", Text),
    Column("approved_revision", Text),
    words("outside_note"),
    Column("rev", Integer, nullable=False, default=1),
    words("reviewer"),
    Column("base", Json),
    UniqueConstraint("post", "channel"),
)

contents = Table(
    "contents",
    metadata,
    seq(),
    row_id(),
    ref("post", "posts"),
    ref("variant", "variants", nullable=True),
    Column("kind", Text, nullable=False, server_default="post"),
    words("language"),
    words("title"),
    words("description"),
    words("first_comment"),
    words("link"),
    words("byline"),
    words("disclosure"),
    words("ai_use"),
    Column("rev", Integer, nullable=False, default=1),
    Column("changed_at", Text, nullable=False),
)

parts = Table(
    "parts",
    metadata,
    Column("content", Text, ForeignKey("contents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("text", Text, nullable=False),
)

tags = Table(
    "tags",
    metadata,
    Column("content", Text, ForeignKey("contents.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("tag", Text, nullable=False),
)

media_items = Table(
    "media_items",
    metadata,
    seq(),
    row_id(),
    Column("sha256", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("facts", Json, nullable=False),
    words("credit"),
    words("licence"),
    Column("added_at", Text, nullable=False),
    Column("rights", Json),
)

media_alts = Table(
    "media_alts",
    metadata,
    Column("media", Text, ForeignKey("media_items.id"), primary_key=True),
    Column("language", Text, primary_key=True),
    Column("alt", Text, nullable=False),
)

renditions = Table(
    "renditions",
    metadata,
    seq(),
    row_id(),
    ref("media", "media_items"),
    Column("recipe", Json, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("bytes", BigInteger, nullable=False),
)

content_media = Table(
    "content_media",
    metadata,
    Column("content", Text, ForeignKey("contents.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("media", Text, ForeignKey("media_items.id"), nullable=False),
    words("alt"),
    words("credit"),
    Column("shape", Json),
)

revisions = Table(
    "revisions",
    metadata,
    seq(),
    row_id(),
    ref("variant", "variants"),
    Column("number", Integer, nullable=False),
    Column("content", Json, nullable=False),
    Column("outgoing", Json, nullable=False),
    Column("digest", Text, nullable=False, index=True),
    Column("sha256", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("created_by", Text, ForeignKey("people.id"), nullable=False),
    UniqueConstraint("variant", "number"),
)

style_versions = Table(
    "style_versions",
    metadata,
    Column("version", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("first_used", Text, nullable=False),
)

approvals = Table(
    "approvals",
    metadata,
    seq(),
    row_id(),
    ref("variant", "variants"),
    ref("revision", "revisions"),
    Column("digest", Text, nullable=False),
    Column("approver", Text, ForeignKey("people.id"), nullable=False),
    Column("submitter", Text, ForeignKey("people.id"), nullable=False),
    flag("alone"),
    Column("at", Text, nullable=False),
    Column("style_version", Text, nullable=False),
    Column("facts_version", Text, nullable=False),
    Column("rules", Json, nullable=False),
    Column("not_run", Json, nullable=False),
    Column("errors", Json, nullable=False),
    Column("revoked_at", Text),
    Column("revoked_by", Text),
    words("revoked_reason"),
    Column("kept_style", Text),
    CheckConstraint("alone OR approver <> submitter", name="four_eyes"),
)

waivers = Table(
    "waivers",
    metadata,
    seq(),
    row_id(),
    ref("post", "posts"),
    ref("variant", "variants", nullable=True),
    Column("fingerprint", Text, nullable=False),
    Column("rule", Text, nullable=False),
    words("quote"),
    words("asked_reason"),
    Column("asked_by", Text, ForeignKey("people.id")),
    Column("asked_at", Text),
    words("reason"),
    Column("granted_by", Text, ForeignKey("people.id")),
    Column("granted_at", Text),
    Column("until", Text),
    flag("withdrawn"),
)

dismissals = Table(
    "dismissals",
    metadata,
    seq(),
    row_id(),
    ref("post", "posts"),
    Column("fingerprint", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("post", "fingerprint"),
)

rule_hits = Table(
    "rule_hits",
    metadata,
    seq(),
    row_id(),
    Column("rule", Text, nullable=False, index=True),
    ref("post", "posts"),
    Column("fingerprint", Text, nullable=False),
    words("quote"),
    words("around"),
    Column("outcome", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("post", "fingerprint"),
)
"""What became of each objection: `mended`, `left`, `allowed` or `open`. Whose post it was in is not asked again."""

comments = Table(
    "comments",
    metadata,
    seq(),
    row_id(),
    ref("post", "posts"),
    ref("variant", "variants", nullable=True),
    words("field"),
    words("quote"),
    Column("body", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("at", Text, nullable=False),
    Column("answers", Text),
    Column("resolved_at", Text),
    Column("resolved_by", Text),
    flag("deleted"),
    Column("anchor", Json),
    Column("suggestion", Text),
    words("outcome"),
    Column("done_at", Text),
    Column("done_by", Text),
)

looks = Table(
    "looks",
    metadata,
    Column("person", Text, ForeignKey("people.id"), primary_key=True),
    Column("variant", Text, ForeignKey("variants.id"), primary_key=True),
    Column("revision", Text, nullable=False),
    Column("at", Text, nullable=False),
)

export_batches = Table(
    "export_batches",
    metadata,
    seq(),
    row_id(),
    Column("target", Text, nullable=False),
    Column("options", Json, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("manifest_sha256", Text, nullable=False),
    Column("journal_head", Text, nullable=False),
)

export_rows = Table(
    "export_rows",
    metadata,
    Column("batch", Text, ForeignKey("export_batches.id"), primary_key=True),
    Column("variant", Text, ForeignKey("variants.id"), primary_key=True, index=True),
    Column("revision", Text, nullable=False),
    Column("digest", Text, nullable=False),
    words("file"),
    Column("position", Integer),  # from 1 within its file; missing for exports that were made before it was kept
)

journal = Table(
    "journal",
    metadata,
    seq(),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("verb", Text, nullable=False, index=True),
    Column("post", Text, index=True),
    Column("data", Json, nullable=False),
    Column("command", Text, nullable=False, unique=True),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

undo_steps = Table(
    "undo_steps",
    metadata,
    Column("entry", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("label", Text, nullable=False),
    Column("steps", Json, nullable=False),
    Column("answer", Json, nullable=False),
    Column("undone_by", BigInteger().with_variant(Integer, "sqlite")),
)
"""How to take an entry back, and what its command answered: kept outside the journal, because it may hold words."""

post_texts = Table(
    "post_texts",
    metadata,
    seq(),
    Column("post", Text, ForeignKey("posts.id"), nullable=False, unique=True),
    flag("shelved"),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("alts", Text, nullable=False),
    Column("comments", Text, nullable=False),
)
"""What can be found of a post: see `editorial.library.post_texts`, which keeps it in step."""

Index("ix_variants_state_slot", variants.c.state, variants.c.slot_utc)
Index("ix_contents_one_shared", contents.c.post, contents.c.variant, unique=True)
Index("ix_posts_title", posts.c.title)
_reused, _expiring = posts.c.reuse != literal_column("''"), posts.c.expires.is_not(None)
Index("ix_posts_reuse", posts.c.reuse, sqlite_where=_reused, postgresql_where=_reused)
Index("ix_posts_expires", posts.c.expires, sqlite_where=_expiring, postgresql_where=_expiring)
Index("ix_post_texts_shelved", post_texts.c.shelved, post_texts.c.seq, post_texts.c.post)
Index("ix_post_authors_name", post_authors.c.name, post_authors.c.post)
Index("ix_variants_channel_state", variants.c.channel, variants.c.state, variants.c.post)
