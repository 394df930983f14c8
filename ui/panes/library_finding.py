"""What the library place asks for when something is looked for: first what fills the screen, then the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editorial.library.filters import LibraryFilter
from editorial.model.packed import PackedIds
from editorial.model.reference import is_reference, number_in

if TYPE_CHECKING:
    from editorial.library.facets import Count
    from editorial.library.finding import Looked
    from editorial.library.halting import Halt
    from editorial.workflow.desk import Desk

FIRST = 200
"""Posts that are shown at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """The first posts that fit, whether these are `all` that need be shown, the id of the collection that is searched, if it is
    exactly one, and how far was looked, where that was not to the end."""

    ids: Sequence[str]
    all: bool
    collection: str = ""
    looked: Looked | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """All posts (None: they are shown already), how many there are of what, and the states that there are at all."""

    ids: Sequence[str] | None
    counts: Mapping[str, Mapping[str, Count]]
    states: frozenset[str]


def first_of(desk: Desk, wanted: LibraryFilter, halt: Halt) -> First:
    """What fills the screen, on the search's thread and within a moment; all of a collection where its own order is asked
    for."""
    from editorial.library.finding import PATIENCE_S, library_found, library_ids, only_collection
    from editorial.library.halting import Patience

    with desk.library.reading() as connection:
        collection = only_collection(connection, wanted.query(desk.library.today()))
    if collection and wanted.as_collected:
        return First(ids=PackedIds(library_ids(desk.library, wanted, halt=halt)), all=True, collection=collection)
    found = library_found(desk.library, wanted, limit=FIRST, halt=halt, patience=Patience(PATIENCE_S))
    ids = PackedIds(found.ids)
    return First(ids=ids, all=len(ids) < FIRST, collection=collection, looked=found.looked)


def rest_of(desk: Desk, wanted: LibraryFilter, halt: Halt, *, whole: bool, looked: Looked | None = None) -> Rest:
    """All posts that fit, unless the first ones were the `whole`; and what there is in the search without the values that were
    chosen beside it, so that others can be chosen in their place. Nothing is looked for beyond what was `looked` at."""
    from editorial.library.facets import facets, months
    from editorial.library.finding import SHELF, every_id, library_ids

    library = desk.library
    today = library.today()
    ids: Sequence[str] | None = None
    if not whole:
        bare_number = number_in(wanted.words) and not is_reference(wanted.words)
        ids = (
            PackedIds(library_ids(library, wanted))
            if bare_number
            else every_id(library, wanted.query(today), halt=halt)
        )
    scope = replace(SHELF, down_to=looked.down_to) if looked else SHELF
    typed = LibraryFilter(words=wanted.words, since=wanted.since, until=wanted.until)
    counts = facets(library, typed.query(today), scope, halt=halt)
    if year := wanted.year or wanted.month[:4]:
        counts = {**counts, "month": months(library, replace(typed, year=year).query(today), scope, halt=halt)}
    return Rest(ids=ids, counts=counts, states=frozenset(counts.get("state", {})))
