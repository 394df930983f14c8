"""One searchable row for each post in the place of one for each approved network, and the indexes that filters need. The rows
themselves are made by `post_texts.fill`."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Drop the old texts with their index, and make the table of the new ones."""
    if op.get_bind().dialect.name == "sqlite":
        for when in ("ai", "ad", "au"):
            op.execute(f"DROP TRIGGER IF EXISTS approved_texts_{when}")
        op.execute("DROP TABLE IF EXISTS approved_texts_fts")
    op.drop_table("approved_texts")
    op.create_table(
        "post_texts",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("shelved", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("title", "body", "alts", "comments")),
        sa.ForeignKeyConstraint(["post"], ["posts.id"]),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("post"),
    )
    op.create_index("ix_post_texts_shelved", "post_texts", ["shelved", "seq", "post"])
    op.create_index("ix_post_authors_name", "post_authors", ["name", "post"])
    op.create_index("ix_variants_channel_state", "variants", ["channel", "state", "post"])
