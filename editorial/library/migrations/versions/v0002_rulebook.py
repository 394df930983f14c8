"""What the rulebook asks of the desk: declarations, the whole register, plans of campaigns, rights, servers, hits.

Additive only: a workspace of the first schema keeps every row.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_COLUMNS = (
    ("authors", "details"),
    ("campaigns", "plan"),
    ("channels", "server"),
    ("media_items", "rights"),
    ("posts", "declared"),
)


def upgrade() -> None:
    """Add the columns, empty, and the table of hits."""
    for table, name in _COLUMNS:
        op.add_column(table, sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "rule_hits",
        sa.Column("seq", _NUMBER, autoincrement=True, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), server_default="", nullable=False),
        sa.Column("around", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post"], ["posts.id"]),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("post", "fingerprint"),
    )
    op.create_index("ix_rule_hits_post", "rule_hits", ["post"])
    op.create_index("ix_rule_hits_rule", "rule_hits", ["rule"])
