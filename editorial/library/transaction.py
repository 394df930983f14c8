"""One mutation: rows written, the way back remembered, the history entry in the same transaction."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import uuid_utils
from sqlalchemy import Column, Connection, Table, and_, delete, insert, select, update

from editorial.errors import BugError, Refused, UserError
from editorial.library import schema
from editorial.library.pieces import ROWS_AT_ONCE, pieces
from editorial.model.change import ChangeSet

_WITHDRAWN_INSTEAD_OF_DELETED: dict[str, dict[str, object]] = {
    "posts": {"deleted": True},
    "variants": {"deleted": True},
    "comments": {"deleted": True},
    "waivers": {"withdrawn": True},
    "people": {"active": False},
    "authors": {"active": False},
    "channels": {"active": False},
    "campaigns": {"active": False},
    "groups": {"active": False},
    "templates": {"active": False},
    "recipes": {"active": False},
    "series": {"active": False},
    "saved_searches": {"active": False},
    "collections": {"active": False},
}
_KEPT = {"revisions", "media_items", "renditions", "contents", "style_versions", "hold_items"}
"""Immutable or harmless without what points at them: taking back an insert leaves these where they are."""


def new_id() -> str:
    """A UUID version 7: unique without a server, sorted by the time it was made."""
    return str(uuid_utils.uuid7())


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One wish of one person: `id` makes a retry harmless; `who` is a person's id."""

    who: str
    id: str = field(default_factory=lambda: str(uuid.uuid4()))


class Transaction:
    """Writes for one command; every write remembers how to take it back, unless it is not `undoable`. `verb` is set where
    only the work can tell what the entry of the history is called."""

    def __init__(self, connection: Connection, command: Command, at: str, *, undoable: bool = True) -> None:
        self.connection = connection
        self.command = command
        self.at = at
        self.steps: list[dict[str, Any]] = []
        self.data: dict[str, object] = {}
        self.kinds: set[str] = set()
        self.posts: dict[str, None] = {}
        self.variants: dict[str, None] = {}
        self.created = ""
        self.verb = ""
        self.notes: list[str] = []
        self._same_texts: set[str] = set()
        self.undoable = undoable

    @property
    def who(self) -> str:
        """The acting person's id."""
        return self.command.who

    def touch(self, *kinds: str, post: str = "", variant: str = "") -> None:
        """Say what the operation concerns, for the lists that show it and for the history."""
        self.kinds.update(kinds)
        if post:
            self.posts[post] = None
        if variant:
            self.variants[variant] = None

    def keep_texts(self, posts: Iterable[str]) -> None:
        """Say that the operation leaves what is found of these posts (their words and day) as it was."""
        self._same_texts.update(posts)

    @property
    def new_texts(self) -> list[str]:
        """The posts of which something else may be found now."""
        return [post for post in self.posts if post not in self._same_texts]

    def note(self, **data: object) -> None:
        """Add ids, digests or hashes to the history entry."""
        self.data.update(data)

    def insert(self, table: Table, **values: object) -> str:
        """A new row with an `id` of its own (returned)."""
        values.setdefault("id", new_id())
        self.connection.execute(insert(table).values(**values))
        self._remember({"t": table.name, "op": "insert", "id": values["id"]})
        return cast("str", values["id"])

    def update(self, table: Table, row_id: str, **values: object) -> None:
        """Change named columns of one row."""
        columns: list[Column[Any]] = [table.c[name] for name in values]
        before = self.connection.execute(select(*columns).where(table.c.id == row_id)).mappings().first()
        if before is None:
            raise _gone()
        if all(before[name] == value for name, value in values.items()):
            return
        self.connection.execute(update(table).where(table.c.id == row_id).values(**values))
        self._remember({"t": table.name, "op": "update", "id": row_id, "before": dict(before), "after": values})

    def update_all(self, table: Table, row_ids: Sequence[str], **values: object) -> None:
        """Change named columns of several rows to the same values."""
        columns: list[Column[Any]] = [table.c[name] for name in values]
        for some in pieces(row_ids):
            found = self.connection.execute(select(table.c.id, *columns).where(table.c.id.in_(some))).mappings().all()
            if len(found) < len(set(some)):
                raise _gone()
            others = [dict(row) for row in found if any(row[name] != value for name, value in values.items())]
            ids = [row.pop("id") for row in others]
            self.connection.execute(update(table).where(table.c.id.in_(ids)).values(**values))
            for row_id, before in zip(ids, others, strict=True):
                self._remember({"t": table.name, "op": "update", "id": row_id, "before": before, "after": values})

    def insert_all(self, table: Table, where: Mapping[str, object], rows: Iterable[Mapping[str, object]]) -> None:
        """New rows of a table that has no ids; `where` is what they have in common and no other row has."""
        after: list[dict[str, object]] = []
        for some in pieces(rows, ROWS_AT_ONCE):
            written = [{**where, **row} for row in some]
            self.connection.execute(insert(table), written)
            if self.undoable:
                after += written
        self._remember({"t": table.name, "op": "replace", "where": dict(where), "before": [], "after": after})

    def replace(self, table: Table, where: Mapping[str, object], rows: Sequence[Mapping[str, object]]) -> None:
        """Put `rows` in the place of all rows that match `where`."""
        matching = and_(*(table.c[name] == value for name, value in where.items()))
        before = [dict(row) for row in self.connection.execute(select(table).where(matching)).mappings()]
        after = [dict(row) for row in rows]
        if before == after:
            return
        self.connection.execute(delete(table).where(matching))
        if after:
            self.connection.execute(insert(table), after)
        self._remember({"t": table.name, "op": "replace", "where": dict(where), "before": before, "after": after})

    def _remember(self, step: dict[str, Any]) -> None:
        if self.undoable:
            self.steps.append(step)

    def answer(self, entry: int, verb: str, label: str) -> ChangeSet:
        """The ChangeSet of what was done so far."""
        return ChangeSet(
            kinds=frozenset(self.kinds),
            posts=frozenset(self.posts),
            variants=tuple(self.variants),
            created=self.created,
            entry=entry,
            verb=verb,
            label=label,
            undoable=self.undoable,
            initiator=self.command.id,
            notes=tuple(self.notes),
        )


def _gone() -> UserError:
    return UserError("This is no longer there.", hint="It may have been deleted in another window.", code="gone")


def take_back(transaction: Transaction, steps: Sequence[Mapping[str, Any]]) -> None:
    """Undo `steps` by compensating writes. Raises Refused when something has been changed again since."""
    for step in reversed(steps):
        table = schema.metadata.tables[step["t"]]
        match step["op"]:
            case "insert":
                _take_back_insert(transaction, table, step["id"])
            case "update":
                columns: list[Column[Any]] = [table.c[name] for name in step["after"]]
                now = transaction.connection.execute(select(*columns).where(table.c.id == step["id"])).mappings().one()
                if any(now[name] != value for name, value in step["after"].items() if name != "rev"):
                    raise _too_late()
                if table is schema.comments and "body" in step["after"]:
                    _nobody_answered(transaction, step["id"])
                before = dict(step["before"])
                if "rev" in before:  # a count of saves never goes back, or an old window could pass for a new one
                    before["rev"] = now["rev"] + 1
                transaction.update(table, step["id"], **before)
            case "replace":
                _take_back_replace(transaction, table, step)
            case "bulk":
                _take_back_bulk(transaction, step["first"], step["last"])
            case other:
                raise BugError(f"unknown step {other}")


def _too_late() -> Refused:
    return Refused(
        "This cannot be undone: somebody has worked on it since.", hint="Change it by hand instead.", code="undo_late"
    )


def _nobody_answered(transaction: Transaction, comment_id: str) -> None:
    """What somebody has answered stays as it was said: without it their answer would be to something else, or be gone."""
    table = schema.comments
    one = transaction.connection.execute(select(table).where(table.c.id == comment_id)).one()
    answered = (
        select(table.c.id)
        .where(table.c.answers == (one.answers or one.id), ~table.c.deleted)
        .where(table.c.by != one.by, table.c.seq > one.seq)
    )
    if transaction.connection.execute(answered).first() is not None:
        raise _too_late()


def _take_back_replace(transaction: Transaction, table: Table, step: Mapping[str, Any]) -> None:
    where = cast("Mapping[str, object]", step["where"])
    matching = and_(*(table.c[name] == value for name, value in where.items()))
    now = [dict(row) for row in transaction.connection.execute(select(table).where(matching)).mappings()]
    after: list[dict[str, Any]] = step["after"]
    if len(now) != len(after) or any(not any(row.items() <= one.items() for one in now) for row in after):
        raise _too_late()
    transaction.replace(table, step["where"], step["before"])


def _take_back_bulk(transaction: Transaction, first: int, last: int) -> None:
    """Throw away the posts with these numbers, as deleting does, unless somebody has worked on one of them."""
    posts, variants, revisions = schema.posts, schema.variants, schema.revisions
    connection = transaction.connection
    ours = posts.c.number.between(first, last)
    inside = select(posts.c.id).where(ours)
    of_them = select(variants.c.id).where(variants.c.post.in_(inside))
    signs = (
        select(posts.c.id).where(ours, (posts.c.rev != 1) | posts.c.archived),
        select(revisions.c.id).where(revisions.c.variant.in_(of_them)),
        select(schema.comments.c.id).where(schema.comments.c.post.in_(inside), ~schema.comments.c.deleted),
    )
    if any(connection.execute(sign.limit(1)).first() is not None for sign in signs):
        raise _too_late()
    outings = schema.outings
    connection.execute(update(outings).where(outings.c.variant.in_(of_them)).values(ended_at=transaction.at))
    connection.execute(update(variants).where(variants.c.post.in_(inside)).values(deleted=True))
    connection.execute(delete(schema.post_texts).where(schema.post_texts.c.post.in_(inside)))
    connection.execute(update(posts).where(ours).values(deleted=True))


def _take_back_insert(transaction: Transaction, table: Table, row_id: str) -> None:
    if table.name in _KEPT:
        return
    if table is schema.comments:
        _nobody_answered(transaction, row_id)
    if table.name == "signoffs":
        transaction.update(table, row_id, revoked_at=transaction.at)
    elif table.name in ("refusals", "outings"):
        transaction.update(table, row_id, ended_at=transaction.at)
    elif table.name == "holds":
        transaction.update(table, row_id, ended_at=transaction.at, ended_by=transaction.who)
    elif table.name == "approvals":
        transaction.update(
            table, row_id, revoked_at=transaction.at, revoked_by=transaction.who, revoked_reason="undone"
        )
    elif table.name in _WITHDRAWN_INSTEAD_OF_DELETED:
        transaction.update(table, row_id, **_WITHDRAWN_INSTEAD_OF_DELETED[table.name])
    else:
        transaction.connection.execute(delete(table).where(table.c.id == row_id))
