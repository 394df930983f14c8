"""The variety of the language that an account writes in ("en-GB"). Additive only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; an account of before names no variety."""
    op.add_column("channels", sa.Column("variety", sa.Text(), server_default="", nullable=False))
