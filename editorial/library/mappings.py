"""Which column of a file means which field, remembered by the file's own column names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sqlalchemy import delete, insert, select

from editorial.library.schema import mappings
from editorial.library.transaction import Transaction, new_id
from editorial.library.workspace import Library


def remembered(library: Library, signature: str) -> dict[str, str]:
    """Our field for each column as somebody chose it last time; nothing where nobody has."""
    with library.reading() as connection:
        found = connection.execute(select(mappings.c.body).where(mappings.c.signature == signature)).scalar()
    return dict(cast("Mapping[str, str]", found or {}))


def remember(transaction: Transaction, signature: str, name: str, fields: Mapping[str, str]) -> None:
    """Keep what was chosen for a file with these column names. It stays when what was brought in is taken back."""
    connection = transaction.connection
    connection.execute(delete(mappings).where(mappings.c.signature == signature))
    connection.execute(insert(mappings).values(id=new_id(), signature=signature, name=name, body=dict(fields)))
