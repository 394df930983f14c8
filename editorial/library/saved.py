"""Searches with a name: one person's, or everybody's."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select

from editorial.errors import UserError
from editorial.library.schema import saved_searches
from editorial.library.transaction import Command, Transaction
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet

MOST_LETTERS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search with a name; of one person (an id), or of everybody where `person` is empty."""

    id: str
    name: str
    query: str
    person: str


def saved(library: Library, person_id: str) -> list[SavedSearch]:
    """What this person may choose from: everybody's searches and their own, by name."""
    table = saved_searches
    query = select(table).where(table.c.active, or_(table.c.person == "", table.c.person == person_id))
    with library.reading() as connection:
        rows = connection.execute(query.order_by(table.c.seq)).all()
    found = [SavedSearch(id=row.id, name=row.name, query=row.query, person=row.person) for row in rows]
    return sorted(found, key=lambda one: (one.name.casefold(), one.person != ""))


def save_search(library: Library, command: Command, name: str, query: str, *, everybody: bool) -> ChangeSet:
    """Keep a search under a name; one of the same name and the same people is replaced. Raises UserError for no name."""
    wanted = _name(name)
    person = "" if everybody else command.who

    def work(transaction: Transaction) -> str:
        table = saved_searches
        same = select(table.c.id, table.c.name).where(table.c.active, table.c.person == person)
        known = {row.name.casefold(): row.id for row in transaction.connection.execute(same)}
        if (old := known.get(wanted.casefold())) is not None:
            transaction.update(table, old, name=wanted, query=query)
        else:
            transaction.created = transaction.insert(table, name=wanted, query=query, person=person, active=True)
        transaction.touch("search")
        return f"Search “{wanted}” saved"

    return library.operate(command, "search", work)


def rename_search(library: Library, command: Command, search_id: str, name: str) -> ChangeSet:
    """Give a search another name. Raises UserError for no name, or when it is gone."""
    wanted = _name(name)

    def work(transaction: Transaction) -> str:
        transaction.update(saved_searches, search_id, name=wanted)
        transaction.touch("search")
        return f"Search renamed to “{wanted}”"

    return library.operate(command, "search", work)


def delete_search(library: Library, command: Command, search_id: str) -> ChangeSet:
    """Take a search out of the lists. Raises UserError when it is gone."""

    def work(transaction: Transaction) -> str:
        name = transaction.connection.execute(
            select(saved_searches.c.name).where(saved_searches.c.id == search_id)
        ).scalar()
        transaction.update(saved_searches, search_id, active=False)
        transaction.touch("search")
        return f"Search “{name}” deleted"

    return library.operate(command, "search", work)


def _name(name: str) -> str:
    plain = " ".join(name.split())[:MOST_LETTERS]
    if not plain:
        raise UserError("A saved search needs a name.", hint="Write a word or two.", code="no_name")
    return plain
