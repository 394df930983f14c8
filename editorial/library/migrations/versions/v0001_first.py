"""The first schema: posts, variants, parts, media, people, accounts, campaigns, register, review, exports, journal.

Written out and frozen: a later change of the tables is a later migration, never a change of this one.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _seq() -> sa.Column[int]:
    return sa.Column("seq", _NUMBER, autoincrement=True, nullable=False)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), server_default="", nullable=False) for name in names]


def _maybe(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def upgrade() -> None:
    """Make every table of the first schema."""
    op.create_table(
        "authors",
        _seq(),
        *_texts("id", "name", "kind"),
        *_words("role"),
        *_texts("handles"),
        *_flags("active"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "campaigns",
        _seq(),
        *_texts("id", "name", "objective"),
        *_words("goal", "audience", "message"),
        *_maybe("starts", "ends"),
        *_texts("key_terms", "off_limits", "tone_band"),
        *_words("budget"),
        *_flags("active"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "channels",
        _seq(),
        *_texts("id", "platform", "name"),
        *_words("handle"),
        sa.Column("zone", sa.Text(), server_default="UTC", nullable=False),
        sa.Column("link_place", sa.Text(), server_default="text", nullable=False),
        sa.Column("byline_place", sa.Text(), server_default="none", nullable=False),
        *_texts("limits", "exporter_names", "approvers"),
        *_flags("is_default", "active"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_channels_platform", "channels", ["platform"], unique=False)
    op.create_table(
        "journal",
        _seq(),
        *_texts("at", "who", "verb"),
        *_maybe("post"),
        *_texts("data", "command", "previous", "hash"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("command"),
    )
    op.create_index("ix_journal_post", "journal", ["post"], unique=False)
    op.create_index("ix_journal_verb", "journal", ["verb"], unique=False)
    op.create_table(
        "media_items",
        _seq(),
        *_texts("id", "sha256", "name", "kind", "facts"),
        *_words("credit", "licence"),
        *_texts("added_at"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("sha256"),
    )
    op.create_table(
        "people",
        _seq(),
        *_texts("id", "name"),
        *_words("initials"),
        *_texts("roles"),
        *_flags("active"),
        *_texts("created_at"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_table(
        "settings",
        *_texts("key"),
        *_maybe("value"),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "style_versions",
        *_texts("version", "name", "text", "first_used"),
        sa.PrimaryKeyConstraint("version"),
    )
    op.create_table(
        "undo_steps",
        sa.Column("entry", _NUMBER, nullable=False),
        *_texts("label", "steps", "answer"),
        sa.Column("undone_by", _NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("entry"),
    )
    op.create_table(
        "export_batches",
        _seq(),
        *_texts("id", "target", "options", "at", "by", "manifest_sha256", "journal_head"),
        sa.ForeignKeyConstraint(
            ["by"],
            ["people.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_table(
        "media_alts",
        *_texts("media", "language", "alt"),
        sa.ForeignKeyConstraint(
            ["media"],
            ["media_items.id"],
        ),
        sa.PrimaryKeyConstraint("media", "language"),
    )
    op.create_table(
        "posts",
        _seq(),
        *_texts("id"),
        sa.Column("number", sa.Integer(), nullable=False),
        *_words("title", "language", "audience"),
        *_maybe("campaign"),
        sa.Column("kind", sa.Text(), server_default="post", nullable=False),
        *_words("note"),
        *_flags("archived", "deleted"),
        *_maybe("source"),
        *_texts("created_at", "created_by", "changed_at"),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["campaigns.id"],
        ),
        sa.ForeignKeyConstraint(
            ["created_by"],
            ["people.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("number"),
    )
    op.create_index("ix_posts_campaign", "posts", ["campaign"], unique=False)
    op.create_index("ix_posts_changed_at", "posts", ["changed_at"], unique=False)
    op.create_index("ix_posts_title", "posts", ["title"], unique=False)
    op.create_table(
        "renditions",
        _seq(),
        *_texts("id", "media", "recipe", "sha256", "format"),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["media"],
            ["media_items.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_renditions_media", "renditions", ["media"], unique=False)
    op.create_table(
        "dismissals",
        _seq(),
        *_texts("id", "post", "fingerprint", "rule", "by", "at"),
        sa.ForeignKeyConstraint(
            ["by"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("post", "fingerprint"),
    )
    op.create_index("ix_dismissals_post", "dismissals", ["post"], unique=False)
    op.create_table(
        "post_authors",
        *_texts("post"),
        sa.Column("position", sa.Integer(), nullable=False),
        *_maybe("author"),
        *_texts("name"),
        sa.ForeignKeyConstraint(
            ["author"],
            ["authors.id"],
        ),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.PrimaryKeyConstraint("post", "position"),
    )
    op.create_table(
        "variants",
        _seq(),
        *_texts("id", "post", "channel", "state", "state_since"),
        *_maybe("state_by"),
        *_texts("own"),
        *_maybe("slot_local", "slot_zone"),
        sa.Column("slot_fold", sa.Integer(), nullable=False),
        *_maybe("slot_utc"),
        *_flags("held"),
        *_words("held_reason", "reason"),
        *_flags("stopped", "deleted"),
        *_maybe("revision", "approved_revision"),
        *_words("outside_note"),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel"],
            ["channels.id"],
        ),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["state_by"],
            ["people.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("post", "channel"),
    )
    op.create_index("ix_variants_channel", "variants", ["channel"], unique=False)
    op.create_index("ix_variants_post", "variants", ["post"], unique=False)
    op.create_index("ix_variants_slot_utc", "variants", ["slot_utc"], unique=False)
    op.create_index("ix_variants_state", "variants", ["state"], unique=False)
    op.create_index("ix_variants_state_slot", "variants", ["state", "slot_utc"], unique=False)
    op.create_table(
        "approved_texts",
        _seq(),
        *_texts("variant", "post", "title", "body"),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("variant"),
    )
    op.create_index("ix_approved_texts_post", "approved_texts", ["post"], unique=False)
    op.create_table(
        "comments",
        _seq(),
        *_texts("id", "post"),
        *_maybe("variant"),
        *_words("field", "quote"),
        *_texts("body", "by", "at"),
        *_maybe("answers", "resolved_at", "resolved_by"),
        *_flags("deleted"),
        sa.ForeignKeyConstraint(
            ["by"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_comments_post", "comments", ["post"], unique=False)
    op.create_index("ix_comments_variant", "comments", ["variant"], unique=False)
    op.create_table(
        "contents",
        _seq(),
        *_texts("id", "post"),
        *_maybe("variant"),
        sa.Column("kind", sa.Text(), server_default="post", nullable=False),
        *_words("language", "title", "description", "first_comment", "link", "byline", "disclosure", "ai_use"),
        sa.Column("rev", sa.Integer(), nullable=False),
        *_texts("changed_at"),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_contents_one_shared", "contents", ["post", "variant"], unique=True)
    op.create_index("ix_contents_post", "contents", ["post"], unique=False)
    op.create_index("ix_contents_variant", "contents", ["variant"], unique=False)
    op.create_table(
        "export_rows",
        *_texts("batch", "variant", "revision", "digest"),
        *_words("file"),
        sa.ForeignKeyConstraint(
            ["batch"],
            ["export_batches.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("batch", "variant"),
    )
    op.create_index("ix_export_rows_variant", "export_rows", ["variant"], unique=False)
    op.create_table(
        "looks",
        *_texts("person", "variant", "revision", "at"),
        sa.ForeignKeyConstraint(
            ["person"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("person", "variant"),
    )
    op.create_table(
        "revisions",
        _seq(),
        *_texts("id", "variant"),
        sa.Column("number", sa.Integer(), nullable=False),
        *_texts("content", "outgoing", "digest", "sha256", "created_at", "created_by"),
        sa.ForeignKeyConstraint(
            ["created_by"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("variant", "number"),
    )
    op.create_index("ix_revisions_digest", "revisions", ["digest"], unique=False)
    op.create_index("ix_revisions_variant", "revisions", ["variant"], unique=False)
    op.create_table(
        "waivers",
        _seq(),
        *_texts("id", "post"),
        *_maybe("variant"),
        *_texts("fingerprint", "rule"),
        *_words("quote", "asked_reason"),
        *_maybe("asked_by", "asked_at"),
        *_words("reason"),
        *_maybe("granted_by", "granted_at", "until"),
        *_flags("withdrawn"),
        sa.ForeignKeyConstraint(
            ["asked_by"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["granted_by"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_waivers_post", "waivers", ["post"], unique=False)
    op.create_index("ix_waivers_variant", "waivers", ["variant"], unique=False)
    op.create_table(
        "approvals",
        _seq(),
        *_texts("id", "variant", "revision", "digest", "approver", "submitter"),
        *_flags("alone"),
        *_texts("at", "style_version", "facts_version", "rules", "not_run", "errors"),
        *_maybe("revoked_at", "revoked_by"),
        *_words("revoked_reason"),
        *_maybe("kept_style"),
        sa.CheckConstraint("alone OR approver <> submitter", name="four_eyes"),
        sa.ForeignKeyConstraint(
            ["approver"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["revision"],
            ["revisions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["submitter"],
            ["people.id"],
        ),
        sa.ForeignKeyConstraint(
            ["variant"],
            ["variants.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_approvals_revision", "approvals", ["revision"], unique=False)
    op.create_index("ix_approvals_variant", "approvals", ["variant"], unique=False)
    op.create_table(
        "content_media",
        *_texts("content"),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("media"),
        *_words("alt", "credit"),
        sa.ForeignKeyConstraint(
            ["content"],
            ["contents.id"],
        ),
        sa.ForeignKeyConstraint(
            ["media"],
            ["media_items.id"],
        ),
        sa.PrimaryKeyConstraint("content", "part", "position"),
    )
    op.create_table(
        "parts",
        *_texts("content"),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("text"),
        sa.ForeignKeyConstraint(
            ["content"],
            ["contents.id"],
        ),
        sa.PrimaryKeyConstraint("content", "position"),
    )
    op.create_table(
        "tags",
        *_texts("content"),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("tag"),
        sa.ForeignKeyConstraint(
            ["content"],
            ["contents.id"],
        ),
        sa.PrimaryKeyConstraint("content", "position"),
    )
