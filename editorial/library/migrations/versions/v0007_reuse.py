"""Indexes for the few posts that may go out again or have a last day, and for the collections of a post. Additive only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make them; what most posts have, which is neither, stays out of them."""
    for name, column, there in (
        ("ix_posts_reuse", "reuse", sa.text("reuse != ''")),
        ("ix_posts_expires", "expires", sa.text("expires IS NOT NULL")),
    ):
        op.create_index(name, "posts", [column], sqlite_where=there, postgresql_where=there)
    op.create_index("ix_collection_posts_post", "collection_posts", ["post"])
