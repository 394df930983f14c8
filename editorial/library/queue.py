"""The review queue as a query: what waits, in which order; and what is new since somebody looked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import ColumnElement, Subquery, and_, case, func, or_, select

from editorial.library import schema
from editorial.library.edits import content_from_json
from editorial.library.filters import Order, QueueFilter, QueueLine
from editorial.library.workspace import Library
from editorial.model.post import Content
from editorial.text.differences import changed_words, changes

posts, variants = schema.posts, schema.variants

_WAITS = ("in_review", "changes_wanted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whose queue it is: a person's id, the reviewers that mean them today, those behind which anybody looks at all, and
    whether they own the workspace."""

    person: str
    means: frozenset[str] = frozenset()
    reached: frozenset[str] = frozenset()
    owner: bool = False

    def is_asked(self, reviewer: str) -> bool:
        """True for a reviewer that means this person, or behind which nobody looks, so that any editor is meant."""
        return reviewer in self.means or reviewer not in self.reached


def queue_lines(library: Library, wanted: QueueFilter, reader: Reader, now: str) -> list[QueueLine]:
    """The posts that wait for somebody or went back to their writer, in the asked order, what this person said yes to before
    at the top. `now` is UTC text: a post whose networks' times have all passed is missed. Which of the others are this
    person's turn is for `workflow.whose` to say."""
    line = _lines(wanted, reader, now)
    undated = case((line.c.due.is_(None), 1), else_=0)
    order: dict[Order, tuple[Any, ...]] = {
        "due": (undated, line.c.due, line.c.since),
        "waiting": (line.c.since, undated, line.c.due),
        "newest": (line.c.newest.desc(), line.c.seq.desc()),
        "writer": (func.lower(line.c.writer), undated, line.c.due),
    }
    query = select(line).order_by(line.c.back.desc(), *order[wanted.order], line.c.seq)
    if wanted.named:
        query = query.where(line.c.named == 1)
    with library.reading() as connection:
        return [
            QueueLine(
                id=row.id,
                section="missed" if row.missed else "others",
                due=row.due or "",
                local=row.local or "",
                since=row.since,
                writer=row.writer or "",
                campaign=row.campaign or "",
                back=bool(row.back),
            )
            for row in connection.execute(query)
        ]


def _lines(wanted: QueueFilter, reader: Reader, now: str) -> Subquery:
    """One row for each post, with what its networks add up to."""
    waits = variants.c.state == "in_review"
    asked = variants.c.reviewer.in_(reader.means)
    passed = and_(variants.c.slot_utc.is_not(None), variants.c.slot_utc <= now)
    first_author = (
        select(schema.post_authors.c.name)
        .where(schema.post_authors.c.post == posts.c.id)
        .order_by(schema.post_authors.c.position)
        .limit(1)
        .scalar_subquery()
    )
    begun_by = select(schema.people.c.name).where(schema.people.c.id == posts.c.created_by).scalar_subquery()
    query = (
        select(
            posts.c.id,
            posts.c.seq,
            posts.c.campaign,
            func.coalesce(first_author, begun_by).label("writer"),
            func.max(_one(and_(waits, asked))).label("named"),
            func.max(_one(and_(waits, _said_yes_before(reader)))).label("back"),
            func.min(_one(passed)).label("missed"),
            func.min(variants.c.slot_utc).label("due"),
            func.min(variants.c.slot_local).label("local"),
            func.min(variants.c.state_since).label("since"),
            func.max(variants.c.state_since).label("newest"),
        )
        .join(variants, variants.c.post == posts.c.id)
        .outerjoin(schema.revisions, schema.revisions.c.id == variants.c.revision)
        .where(~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted, variants.c.state.in_(_WAITS))
        .group_by(posts.c.id, posts.c.seq, posts.c.campaign)
    )
    return query.where(*_conditions(wanted)).subquery()


def _said_yes_before(reader: Reader) -> ColumnElement[bool]:
    """This person said yes to another version of the network."""
    said, given = schema.signoffs, schema.approvals
    other = schema.revisions.c.digest
    return or_(
        select(said.c.id)
        .where(said.c.variant == variants.c.id, said.c.person == reader.person, said.c.digest != other)
        .exists(),
        select(given.c.id)
        .where(given.c.variant == variants.c.id, given.c.approver == reader.person, given.c.digest != other)
        .exists(),
    )


def _one(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _conditions(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.platform:
        known = select(schema.channels.c.id).where(schema.channels.c.platform == wanted.platform)
        there = select(variants.c.post).where(
            variants.c.channel.in_(known), variants.c.state.in_(_WAITS), ~variants.c.deleted
        )
        conditions.append(posts.c.id.in_(there))
    if wanted.campaign:
        conditions.append(posts.c.campaign == wanted.campaign)
    if wanted.writer:
        written = select(schema.post_authors.c.post).where(
            func.lower(schema.post_authors.c.name) == wanted.writer.lower()
        )
        begun = select(schema.people.c.id).where(func.lower(schema.people.c.name) == wanted.writer.lower())
        conditions.append(or_(posts.c.id.in_(written), posts.c.created_by.in_(begun)))
    if wanted.posts is not None:
        conditions.append(posts.c.id.in_(wanted.posts))
    return conditions


def news_of(library: Library, person_id: str, post_ids: Sequence[str]) -> dict[str, int | None]:
    """How many words of what waits in these posts are others than when this person last looked; None for a post that is new
    to them. A page at a time, please."""
    seen, now = schema.revisions.alias(), schema.revisions.alias()
    query = (
        select(variants.c.post, now.c.content, seen.c.content.label("seen"))
        .join(now, now.c.id == variants.c.revision)
        .outerjoin(schema.looks, and_(schema.looks.c.variant == variants.c.id, schema.looks.c.person == person_id))
        .outerjoin(seen, seen.c.id == schema.looks.c.revision)
        .where(variants.c.post.in_(post_ids), variants.c.state == "in_review", ~variants.c.deleted)
        .order_by(variants.c.seq)
    )
    pairs: dict[str, set[tuple[str, str]]] = {}
    with library.reading() as connection:
        for row in connection.execute(query):
            told = pairs.setdefault(row.post, set())
            if row.seen is not None:
                told |= _told(content_from_json(row.seen), content_from_json(row.content))
    return {post: sum(_changed(*pair) for pair in told) if told else None for post, told in pairs.items()}


def _told(before: Content, after: Content) -> set[tuple[str, str]]:
    """What was said before and now, field by field; networks that say the same thing say it once."""
    names = ("title", "description", "first_comment")
    fields = {(cast("str", before.value(name)), cast("str", after.value(name))) for name in names}
    return fields | {(_whole(before), _whole(after))}


def _whole(content: Content) -> str:
    return "\n".join(part.text for part in content.parts)


def _changed(before: str, after: str) -> int:
    return max(changed_words(changes(before, after)))
