"""What the writer's and the editor's places ask of the desk: groups, absences, sign-off in steps, anchored comments,
holds, templates, cuts of pictures. Additive only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_COLUMNS = (
    ("people", "away_until", False),
    ("people", "deputy", True),
    ("campaigns", "signoff", False),
    ("variants", "reviewer", True),
    ("variants", "base", False),
    ("content_media", "shape", False),
    ("comments", "anchor", False),
    ("comments", "suggestion", False),
    ("comments", "outcome", True),
    ("comments", "done_at", False),
    ("comments", "done_by", False),
)
"""Table, column, and whether it holds words (empty) or may be missing (null)."""


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _keys() -> tuple[sa.Column[int], sa.Column[str]]:
    return sa.Column("seq", _NUMBER, autoincrement=True, nullable=False), _text("id")


def upgrade() -> None:
    """Add the columns, empty, and the tables."""
    for table, name, words in _COLUMNS:
        op.add_column(table, _words(name) if words else _text(name, nullable=True))
    op.create_table(
        "groups",
        *_keys(),
        _text("name"),
        _text("members"),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "signoffs",
        *_keys(),
        *(_text(name) for name in ("variant", "revision", "digest")),
        sa.Column("step", sa.Integer(), nullable=False),
        _words("step_name"),
        _text("person"),
        _words("behalf"),
        _text("evidence", nullable=True),
        _text("at"),
        _text("revoked_at", nullable=True),
        sa.ForeignKeyConstraint(["variant"], ["variants.id"]),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"]),
        sa.ForeignKeyConstraint(["person"], ["people.id"]),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_signoffs_variant", "signoffs", ["variant"])
    op.create_index("ix_signoffs_revision", "signoffs", ["revision"])
    op.create_table(
        "readings",
        *(_text(name) for name in ("person", "post", "at")),
        sa.ForeignKeyConstraint(["person"], ["people.id"]),
        sa.ForeignKeyConstraint(["post"], ["posts.id"]),
        sa.PrimaryKeyConstraint("person"),
    )
    op.create_table(
        "visits",
        *(_text(name) for name in ("person", "post", "opened_at")),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"]),
        sa.ForeignKeyConstraint(["post"], ["posts.id"]),
        sa.PrimaryKeyConstraint("person", "post"),
    )
    op.create_table(
        "templates",
        *_keys(),
        *(_text(name) for name in ("name", "kind", "body")),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "holds",
        *_keys(),
        _text("scope"),
        _words("what"),
        *(_text(name) for name in ("reason", "by", "at")),
        *(_text(name, nullable=True) for name in ("ended_at", "ended_by")),
        sa.ForeignKeyConstraint(["by"], ["people.id"]),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_table(
        "hold_items",
        *_keys(),
        *(_text(name) for name in ("hold", "variant")),
        sa.Column("outside", sa.Boolean(), nullable=False),
        *(_text(name, nullable=True) for name in ("released_at", "released_by", "stopped_at", "stopped_by")),
        sa.ForeignKeyConstraint(["hold"], ["holds.id"]),
        sa.ForeignKeyConstraint(["variant"], ["variants.id"]),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_hold_items_hold", "hold_items", ["hold"])
    op.create_index("ix_hold_items_variant", "hold_items", ["variant"])
