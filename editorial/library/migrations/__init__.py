"""The chain of changes to the shared tables, run by Alembic; a step is never edited after its release."""
