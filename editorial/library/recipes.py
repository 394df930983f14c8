"""The recipes of a workspace."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, func, select

from editorial.errors import UserError
from editorial.library.outside_tables import recipes as table
from editorial.library.transaction import Command, Transaction, new_id
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.recipe import Recipe, RecipePart


def recipes(library: Library) -> list[Recipe]:
    """What there is, by name."""
    query = select(table).where(table.c.active).order_by(func.lower(table.c.name))
    with library.reading() as connection:
        return [_recipe(row) for row in connection.execute(query)]


def add_to_recipe(library: Library, command: Command, name: str, part: RecipePart, *, days: int = 0) -> ChangeSet:
    """Keep what goes to one tool under a name: a new recipe, or another tool of one that is there. Undo takes it back.

    Raises UserError without a name, and as `Recipe.with_part` does.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise UserError("A recipe needs a name.", hint="Call it by when it is used, such as Monday.", code="no_name")

    def work(transaction: Transaction) -> str:
        known = _named(transaction.connection, wanted)
        recipe = _recipe(known) if known is not None and known.active else Recipe(id=new_id(), name=wanted)
        body = _body(recipe.with_part(part), days)
        if known is None:
            transaction.insert(table, id=recipe.id, name=wanted, body=body, active=True)
        else:
            transaction.update(table, known.id, body=body, active=True)
        transaction.touch("recipe")
        transaction.created = known.id if known is not None else recipe.id
        transaction.note(recipe=transaction.created)
        return f"“{wanted}” saved"

    return library.operate(command, "recipe", work)


def delete_recipe(library: Library, command: Command, recipe_id: str) -> ChangeSet:
    """Take one away; what it exported stays exported."""

    def work(transaction: Transaction) -> str:
        transaction.update(table, recipe_id, active=False)
        transaction.touch("recipe")
        transaction.note(recipe=recipe_id)
        return "Recipe deleted"

    return library.operate(command, "recipe", work)


def _named(connection: Connection, name: str) -> Row[Any] | None:
    return connection.execute(select(table).where(func.lower(table.c.name) == name.lower())).first()


def _body(recipe: Recipe, days: int) -> dict[str, object]:
    return {"days": days, "parts": [asdict(part) for part in recipe.parts]}


def _recipe(row: Row[Any]) -> Recipe:
    parts = tuple(
        RecipePart(
            target=part["target"],
            channels=tuple(part["channels"]),
            zone=part["zone"],
            media_prefix=part["media_prefix"],
            extras=part["extras"],
            header=tuple(part["header"]),
        )
        for part in row.body["parts"]
    )
    return Recipe(id=row.id, name=row.name, days=row.body["days"], parts=parts)
