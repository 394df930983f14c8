"""The tables of a workspace, written once for SQLite and PostgreSQL.

Every searched table has `seq`, an integer key that full-text indexes use, beside `id`, a UUID version 7 in text.
Instants are UTC text ("2026-11-23T05:11:50.123Z"), which sorts; a slot is wall time and zone, with UTC beside it.
"""

from __future__ import annotations

import json
from typing import Any, cast

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

SCHEMA_VERSION = 3
APPLICATION_ID = 0x50524F46
"""'PROF' in the SQLite header, so that a stranger's database is not taken for a workspace."""

metadata = MetaData()


class Json(TypeDecorator[Any]):
    """JSON kept as text with sorted keys, the same on both engines."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(cast("str", value))


def _seq() -> Column[int]:
    return Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


def _id() -> Column[str]:
    return Column("id", Text, nullable=False, unique=True)


def _ref(name: str, target: str, *, nullable: bool = False, index: bool = True) -> Column[str]:
    return Column(name, Text, ForeignKey(f"{target}.id"), nullable=nullable, index=index)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str, *, default: bool = False) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=default)


settings = Table("settings", metadata, Column("key", Text, primary_key=True), Column("value", Json))

people = Table(
    "people",
    metadata,
    _seq(),
    _id(),
    Column("name", Text, nullable=False),
    _text("initials"),
    Column("roles", Json, nullable=False),
    _flag("active", default=True),
    Column("created_at", Text, nullable=False),
)

authors = Table(
    "authors",
    metadata,
    _seq(),
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    _text("role"),
    Column("handles", Json, nullable=False),
    _flag("active", default=True),
    Column("details", Json),
)

channels = Table(
    "channels",
    metadata,
    _seq(),
    _id(),
    Column("platform", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    _text("handle"),
    Column("zone", Text, nullable=False, server_default="UTC"),
    Column("link_place", Text, nullable=False, server_default="text"),
    Column("byline_place", Text, nullable=False, server_default="none"),
    Column("limits", Json, nullable=False),
    Column("exporter_names", Json, nullable=False),
    Column("approvers", Json, nullable=False),
    _flag("is_default"),
    _flag("active", default=True),
    Column("server", Json),
    _text("variety"),
)

campaigns = Table(
    "campaigns",
    metadata,
    _seq(),
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("objective", Text, nullable=False),
    _text("goal"),
    _text("audience"),
    _text("message"),
    Column("starts", Text),
    Column("ends", Text),
    Column("key_terms", Json, nullable=False),
    Column("off_limits", Json, nullable=False),
    Column("tone_band", Json, nullable=False),
    _text("budget"),
    _flag("active", default=True),
    Column("plan", Json),
)

posts = Table(
    "posts",
    metadata,
    _seq(),
    _id(),
    Column("number", Integer, nullable=False, unique=True),
    _text("title"),
    _text("language"),
    _text("audience"),
    _ref("campaign", "campaigns", nullable=True),
    Column("kind", Text, nullable=False, server_default="post"),
    _text("note"),
    _flag("archived"),
    _flag("deleted"),
    Column("source", Text),
    Column("created_at", Text, nullable=False),
    Column("created_by", Text, ForeignKey("people.id"), nullable=False),
    Column("changed_at", Text, nullable=False, index=True),
    Column("rev", Integer, nullable=False, default=1),
    Column("declared", Json),
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
    _seq(),
    _id(),
    _ref("post", "posts"),
    _ref("channel", "channels"),
    Column("state", Text, nullable=False, index=True),
    Column("state_since", Text, nullable=False),
    Column("state_by", Text, ForeignKey("people.id")),
    Column("own", Json, nullable=False),
    Column("slot_local", Text),
    Column("slot_zone", Text),
    Column("slot_fold", Integer, nullable=False, default=0),
    Column("slot_utc", Text, index=True),
    _flag("held"),
    _text("held_reason"),
    _text("reason"),
    _flag("stopped"),
    _flag("deleted"),
    Column("revision", Text),
    Column("approved_revision", Text),
    _text("outside_note"),
    Column("rev", Integer, nullable=False, default=1),
    UniqueConstraint("post", "channel"),
)

contents = Table(
    "contents",
    metadata,
    _seq(),
    _id(),
    _ref("post", "posts"),
    _ref("variant", "variants", nullable=True),
    Column("kind", Text, nullable=False, server_default="post"),
    _text("language"),
    _text("title"),
    _text("description"),
    _text("first_comment"),
    _text("link"),
    _text("byline"),
    _text("disclosure"),
    _text("ai_use"),
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
    _seq(),
    _id(),
    Column("sha256", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("facts", Json, nullable=False),
    _text("credit"),
    _text("licence"),
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
    _seq(),
    _id(),
    _ref("media", "media_items"),
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
    _text("alt"),
    _text("credit"),
)

revisions = Table(
    "revisions",
    metadata,
    _seq(),
    _id(),
    _ref("variant", "variants"),
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
    _seq(),
    _id(),
    _ref("variant", "variants"),
    _ref("revision", "revisions"),
    Column("digest", Text, nullable=False),
    Column("approver", Text, ForeignKey("people.id"), nullable=False),
    Column("submitter", Text, ForeignKey("people.id"), nullable=False),
    _flag("alone"),
    Column("at", Text, nullable=False),
    Column("style_version", Text, nullable=False),
    Column("facts_version", Text, nullable=False),
    Column("rules", Json, nullable=False),
    Column("not_run", Json, nullable=False),
    Column("errors", Json, nullable=False),
    Column("revoked_at", Text),
    Column("revoked_by", Text),
    _text("revoked_reason"),
    Column("kept_style", Text),
    CheckConstraint("alone OR approver <> submitter", name="four_eyes"),
)

waivers = Table(
    "waivers",
    metadata,
    _seq(),
    _id(),
    _ref("post", "posts"),
    _ref("variant", "variants", nullable=True),
    Column("fingerprint", Text, nullable=False),
    Column("rule", Text, nullable=False),
    _text("quote"),
    _text("asked_reason"),
    Column("asked_by", Text, ForeignKey("people.id")),
    Column("asked_at", Text),
    _text("reason"),
    Column("granted_by", Text, ForeignKey("people.id")),
    Column("granted_at", Text),
    Column("until", Text),
    _flag("withdrawn"),
)

dismissals = Table(
    "dismissals",
    metadata,
    _seq(),
    _id(),
    _ref("post", "posts"),
    Column("fingerprint", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("post", "fingerprint"),
)

rule_hits = Table(
    "rule_hits",
    metadata,
    _seq(),
    _id(),
    Column("rule", Text, nullable=False, index=True),
    _ref("post", "posts"),
    Column("fingerprint", Text, nullable=False),
    _text("quote"),
    _text("around"),
    Column("outcome", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("post", "fingerprint"),
)
"""What became of each objection: `mended`, `left`, `allowed` or `open`. Whose post it was in is not asked again."""

comments = Table(
    "comments",
    metadata,
    _seq(),
    _id(),
    _ref("post", "posts"),
    _ref("variant", "variants", nullable=True),
    _text("field"),
    _text("quote"),
    Column("body", Text, nullable=False),
    Column("by", Text, ForeignKey("people.id"), nullable=False),
    Column("at", Text, nullable=False),
    Column("answers", Text),
    Column("resolved_at", Text),
    Column("resolved_by", Text),
    _flag("deleted"),
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
    _seq(),
    _id(),
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
    _text("file"),
)

journal = Table(
    "journal",
    metadata,
    _seq(),
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

approved_texts = Table(
    "approved_texts",
    metadata,
    _seq(),
    Column("variant", Text, ForeignKey("variants.id"), nullable=False, unique=True),
    Column("post", Text, ForeignKey("posts.id"), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
)

Index("ix_variants_state_slot", variants.c.state, variants.c.slot_utc)
Index("ix_contents_one_shared", contents.c.post, contents.c.variant, unique=True)
Index("ix_posts_title", posts.c.title)
