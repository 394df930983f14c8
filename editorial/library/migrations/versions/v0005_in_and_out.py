"""What the library and the ways in and out ask: recipes, refusals, what is out, columns of files, series, saved searches,
labels, collections, and of a post who writes it until when, and how it is used again. Additive only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _yes_or_no(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _keyed(name: str, *parts: sa.Column[str] | sa.Column[int] | sa.Column[bool] | sa.Constraint) -> None:
    op.create_table(
        name,
        sa.Column("seq", _NUMBER, autoincrement=True, nullable=False),
        _text("id"),
        *parts,
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )


def _to(column: str, place: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{place}.id"])


def upgrade() -> None:
    """Add the columns, empty, and the tables."""
    op.add_column("posts", _words("assignee"))
    op.add_column("posts", _text("text_due", nullable=True))
    op.add_column("posts", _words("reuse"))
    op.add_column("posts", _text("expires", nullable=True))
    op.add_column("channels", sa.Column("cool_down", sa.Integer(), nullable=True))
    op.add_column("export_rows", sa.Column("position", sa.Integer(), nullable=True))
    _keyed("recipes", _text("name"), _text("body"), _yes_or_no("active"), sa.UniqueConstraint("name"))
    _keyed(
        "refusals",
        *(_text(name) for name in ("batch", "variant", "reason", "at", "by")),
        _text("ended_at", nullable=True),
        _to("batch", "export_batches"),
        _to("variant", "variants"),
        _to("by", "people"),
    )
    op.create_index("ix_refusals_variant", "refusals", ["variant"])
    op.create_index("ix_refusals_batch", "refusals", ["batch"])
    _keyed(
        "outings",
        _text("variant"),
        _words("revision"),
        _words("link"),
        _text("at"),
        _text("by"),
        _text("ended_at", nullable=True),
        _to("variant", "variants"),
        _to("by", "people"),
    )
    op.create_index("ix_outings_variant", "outings", ["variant"])
    _keyed("mappings", _text("signature"), _words("name"), _text("body"), sa.UniqueConstraint("signature"))
    _keyed(
        "series",
        _text("name"),
        _words("template"),
        *(_text(name) for name in ("channels", "rule", "time", "zone", "starts")),
        _text("ends", nullable=True),
        _yes_or_no("active"),
    )
    _keyed(
        "series_days",
        _text("series"),
        _text("day"),
        _text("moved_to", nullable=True),
        _yes_or_no("skipped"),
        _text("post", nullable=True),
        _to("series", "series"),
        _to("post", "posts"),
    )
    op.create_index("ix_series_days_series", "series_days", ["series"])
    op.create_index("ix_series_days_day", "series_days", ["series", "day"], unique=True)
    _keyed("saved_searches", _text("name"), _text("query"), _words("person"), _yes_or_no("active"))
    op.create_table(
        "post_labels", _text("post"), _text("label"), _to("post", "posts"), sa.PrimaryKeyConstraint("post", "label")
    )
    op.create_index("ix_post_labels_label", "post_labels", ["label"])
    _keyed("collections", _text("name"), _yes_or_no("active"), sa.UniqueConstraint("name"))
    op.create_table(
        "collection_posts",
        _text("collection"),
        _text("post"),
        sa.Column("position", sa.Integer(), nullable=False),
        _to("collection", "collections"),
        _to("post", "posts"),
        sa.PrimaryKeyConstraint("collection", "post"),
    )
