"""Alembic's entry: runs the chain on the connection it is handed, and never opens one of its own."""

from __future__ import annotations

from alembic import context

from editorial.library.schema import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, transactional_ddl=True, transaction_per_migration=False
)
context.run_migrations()
