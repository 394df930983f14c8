"""Pictures and videos that posts use: what the probe found, alt texts, the files made for networks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, select

from editorial.library import schema
from editorial.library.records import MediaItem
from editorial.library.transaction import Transaction
from editorial.library.workspace import Library
from editorial.model.subject import MediumFacts, desk_says, facts_from_json, with_said

_NOT_STORED = {"alt", "credit", "licence", "rights"}


def media_by_hash(library: Library, originals: Iterable[str]) -> dict[str, MediaItem]:
    """The library's files by their original's hash; unknown hashes are left out."""
    wanted = list(originals)
    with library.reading() as connection:
        query = select(schema.media_items).where(schema.media_items.c.sha256.in_(wanted))
        rows = connection.execute(query).all()
        alts: dict[str, dict[str, str]] = {}
        query = select(schema.media_alts).where(schema.media_alts.c.media.in_([row.id for row in rows]))
        for row in connection.execute(query):
            alts.setdefault(row.media, {})[row.language] = row.alt
    return {row.sha256: _item(row, alts.get(row.id, {})) for row in rows}


def _item(row: Row[Any], alts: Mapping[str, str]) -> MediaItem:
    return MediaItem(
        id=row.id,
        sha256=row.sha256,
        name=row.name,
        kind=row.kind,
        facts=with_said(facts_from_json(row.facts), row.rights or {}),
        credit=row.credit,
        licence=row.licence,
        alts=alts,
    )


def insert_media(transaction: Transaction, facts: MediumFacts, *, language: str = "") -> str:
    """Add a file that the media folder holds already, with its alt text; the same bytes twice are one item."""
    known = transaction.connection.execute(
        select(schema.media_items.c.id).where(schema.media_items.c.sha256 == facts.sha256)
    ).scalar()
    transaction.touch("media")
    transaction.note(media=facts.sha256)
    if known is None:
        stored = {name: value for name, value in asdict(facts).items() if name not in _NOT_STORED}
        known = transaction.insert(
            schema.media_items,
            sha256=facts.sha256,
            name=facts.name,
            kind=facts.kind,
            facts={**stored, "codecs": list(facts.codecs), "private": list(facts.private)},
            credit=facts.credit,
            licence=facts.licence,
            added_at=transaction.at,
            rights=desk_says(facts),
        )
    if facts.alt:
        where = {"media": known, "language": language}
        transaction.replace(schema.media_alts, where, [{**where, "alt": facts.alt}])
    return str(known)


def write_said(transaction: Transaction, sha256: str, said: Mapping[str, str]) -> None:
    """Store what the desk says of a file (`editorial.model.subject.DESK_SAYS`)."""
    row_id = transaction.connection.execute(
        select(schema.media_items.c.id).where(schema.media_items.c.sha256 == sha256)
    ).scalar_one()
    transaction.touch("media")
    transaction.note(media=sha256)
    transaction.update(schema.media_items, row_id, rights={name: value for name, value in said.items() if value})


def rendition_of(library: Library, original: str, recipe: Mapping[str, object]) -> str:
    """The hash of the file that was made of `original` by that recipe; empty when none was."""
    query = (
        select(schema.renditions.c.sha256, schema.renditions.c.recipe)
        .join(schema.media_items, schema.media_items.c.id == schema.renditions.c.media)
        .where(schema.media_items.c.sha256 == original)
    )
    with library.reading() as connection:
        for row in connection.execute(query):
            if row.recipe == dict(recipe):
                return str(row.sha256)
    return ""


def insert_rendition(
    transaction: Transaction,
    original: str,
    recipe: Mapping[str, object],
    *,
    sha256: str,
    format_name: str,
    width: int,
    height: int,
    size: int,
) -> None:
    """Record a file made for a network."""
    media = transaction.connection.execute(
        select(schema.media_items.c.id).where(schema.media_items.c.sha256 == original)
    ).scalar_one()
    transaction.insert(
        schema.renditions,
        media=media,
        recipe=dict(recipe),
        sha256=sha256,
        format=format_name,
        width=width,
        height=height,
        bytes=size,
    )
