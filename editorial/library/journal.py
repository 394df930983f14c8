"""The history: append-only, each entry's hash taken over the one before it.

An entry holds ids, digests and hashes, never words or names, so that those can be erased while the chain still closes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Row, Text, insert, or_, select, type_coerce

from editorial.library.records import Entry
from editorial.library.schema import journal
from editorial.model.canonical import canonical

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """The answer of `verify`: how many entries close the chain, its head, and the first fault (empty when none)."""

    entries: int
    head: str
    fault: str = ""


def hash_of(previous: str, entry: Mapping[str, object]) -> str:
    """SHA-256 of the previous hash and the entry's canonical JSON (RFC 8785), in hex."""
    return hashlib.sha256(previous.encode("ascii") + canonical(dict(entry))).hexdigest()


def _sealed(at: str, who: str, verb: str, post: str | None, command: str, data: object) -> dict[str, object]:
    return {"at": at, "who": who, "verb": verb, "post": post, "command": command, "data": data}


def head(connection: Connection) -> str:
    """The newest entry's hash; 64 zeros in an empty history."""
    found = connection.execute(select(journal.c.hash).order_by(journal.c.seq.desc()).limit(1)).scalar()
    return str(found) if found is not None else GENESIS


def append(
    connection: Connection, *, at: str, who: str, verb: str, post: str | None, command: str, data: Mapping[str, object]
) -> int:
    """Write one entry inside the caller's transaction and return its number."""
    previous = head(connection)
    sealed = _sealed(at, who, verb, post, command, dict(data))
    values = {**sealed, "previous": previous, "hash": hash_of(previous, sealed)}
    result = connection.execute(insert(journal).values(**values))
    return int(cast("tuple[int]", result.inserted_primary_key)[0])


def entries(connection: Connection, *, post: str | None = None) -> Iterator[Entry]:
    """The history in order, of one post or of the whole workspace."""
    query = select(journal).order_by(journal.c.seq)
    if post is not None:
        query = query.where(journal.c.post == post)
    for row in connection.execute(query):
        yield Entry(
            seq=row.seq, at=row.at, who=row.who, verb=row.verb, post=row.post or "", data=row.data, hash=row.hash
        )


def sealed_entries(connection: Connection, ids: Collection[str]) -> list[dict[str, object]]:
    """The whole entries that name one of these ids (a post, its networks), in order, with the hash before and their own:
    all that `hash_of` takes."""
    written = type_coerce(journal.c.data, Text)
    named = [written.contains(one, autoescape=True) for one in ids]
    query = select(journal).where(or_(journal.c.post.in_(ids), *named)).order_by(journal.c.seq)
    return [
        {
            "seq": row.seq,
            "entry": _sealed(row.at, row.who, row.verb, row.post, row.command, row.data),
            "previous": row.previous,
            "hash": row.hash,
        }
        for row in connection.execute(query)
    ]


def _hash_of_row(previous: str, row: Row[Any]) -> str:
    try:
        data = json.loads(row.stored)
        return hash_of(previous, _sealed(row.at, row.who, row.verb, row.post, row.command, data))
    except ValueError:
        return ""


def walk(
    connection: Connection, *, after: int = 0, previous: str = GENESIS, most: int | None = None
) -> Iterator[tuple[int, str, str]]:
    """Each entry's number, its hash, and what is wrong with it (empty: nothing); from behind entry `after`, whose hash is
    `previous`. What comes behind a wrong one proves nothing any more, so it is the last."""
    kept = [column for column in journal.c if column.name != "data"]
    stored = type_coerce(journal.c.data, Text).label("stored")  # damaged text may be no JSON any more
    query = select(*kept, stored).where(journal.c.seq > after).order_by(journal.c.seq).limit(most)
    for row in connection.execute(query):
        message = ""
        if row.previous != previous:
            message = f"Entry {row.seq} does not follow the one before it."
        elif row.hash != _hash_of_row(previous, row):
            message = f"Entry {row.seq} was changed after it was written."
        yield row.seq, row.hash, message
        if message:
            return
        previous = row.hash


def verify(connection: Connection, *, expected_head: str = "") -> Verified:
    """Recompute the whole chain. A changed, missing or swapped entry is named; a cut tail can be noticed only with a
    head that was kept elsewhere (`expected_head`, from a manifest or a backup)."""
    previous, count, seen_expected = GENESIS, 0, not expected_head or expected_head == GENESIS
    for _seq, sealed, fault in walk(connection):
        if fault:
            return Verified(entries=count, head=previous, fault=fault)
        previous, count = sealed, count + 1
        seen_expected = seen_expected or previous == expected_head
    if not seen_expected:
        return Verified(
            entries=count, head=previous, fault="The head that was kept elsewhere is missing: the end was cut off."
        )
    return Verified(entries=count, head=previous)
