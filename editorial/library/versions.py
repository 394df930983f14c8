"""The texts that a post has had: what was submitted, and every state that was saved, newest first, a page at a time.

The history itself holds no words. The way back of each entry does (`undo_steps`): what stood there before and after. So the
texts are read from there, beside the snapshots that submitting made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any, cast

from sqlalchemy import Connection, select

from editorial.library import schema
from editorial.library.edits import content_from_json
from editorial.library.posts import load_post
from editorial.library.workspace import Library

PAGE = 30
TOGETHER = dt.timedelta(minutes=10)
"""Saves of one person to one text within this time are one version: its last words. A save that took much of the text away
begins a new one, so that words deleted by accident can be found a minute later."""
MUCH = 60
"""Letters taken out at once that are much, if they are a third of the text or more."""
WORDS = ("title", "description", "first_comment", "link")
"""The words of a content beside its parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One text as it was. `place` is "" for the shared text, else a network's variant id; `texts` are its parts.

    `at` is the moment of its last save (UTC text), `since` of its first. `number` is that of a submitted version (0 for a
    saved state); `approved` says that this very version was approved. `began` marks the words a post came with. `others` are
    title, description, first comment and link, where the version knows them.
    """

    id: str
    place: str
    at: str
    since: str
    who: str
    texts: tuple[str, ...]
    saves: int = 1
    number: int = 0
    approved: bool = False
    began: bool = False
    others: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def text(self) -> str:
        """All parts as one text, an empty line between them."""
        return "\n\n".join(self.texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """Where the next page of versions begins."""

    entry: int
    moment: str
    texts: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, str, tuple[str, ...]]]


@dataclass(slots=True)
class _Walk:
    """What is known while walking back: the text of each content before the entry at hand; and of its last version who made
    it when, and the oldest text that was counted to it."""

    texts: dict[str, tuple[str, ...]]
    groups: dict[str, tuple[str, str, tuple[str, ...]]]
    found: list[Version] = field(default_factory=list["Version"])


def versions_of(library: Library, post_id: str, further: Further | None = None) -> tuple[list[Version], Further | None]:
    """A page of the texts of a post, newest first, and where the next page begins (None at the end). Raises UserError
    when the post is gone."""
    with library.reading() as connection:
        post = load_post(connection, post_id)
        places = {post.shared.id: "", **{one.stored.id: one.id for one in post.variants}}
        now = {one.id: tuple(part.text for part in one.content.parts) for one in [post.shared, *_stored(post)]}
        walk = _Walk(dict(further.texts), dict(further.groups)) if further else _Walk(now, {})
        snapshots = _snapshots(connection, [one.id for one in post.variants], further.moment if further else "")
        last = further.entry if further else 0
        for entry, at, who, steps in _entries(connection, post_id, last):
            while snapshots and snapshots[0].at >= at:
                walk.found.append(snapshots.pop(0))
            if len(walk.found) >= PAGE:
                return walk.found, Further(entry=last, moment=at, texts=walk.texts, groups=walk.groups)
            for content, others, after, before in _texts_in(steps, places, walk.texts):
                if any(after) or any(others.values()):
                    _take(walk, places[content], content, f"{entry}/{content}", at, who, after, others)
                walk.texts[content] = before
            last = entry
        walk.found += [*snapshots, *_beginnings(walk, places, post.created_at, post.created_by)]
        return walk.found, None


def _stored(post: Any) -> list[Any]:
    return [one.stored for one in post.variants]


def _take(
    walk: _Walk,
    place: str,
    content: str,
    name: str,
    at: str,
    who: str,
    texts: tuple[str, ...],
    others: Mapping[str, str],
) -> None:
    """Add a saved state, or count it to the one after it where the same person went on within ten minutes."""
    known = walk.groups.get(content)
    together = known is not None and known[0] == who and _moment(known[1]) - _moment(at) <= TOGETHER
    if known is not None and together and not _lost_much(texts, known[2]):
        walk.groups[content] = (who, known[1], texts)
        for index in range(len(walk.found) - 1, -1, -1):
            one = walk.found[index]
            if one.place == place and not one.number:
                walk.found[index] = replace(one, since=at, saves=one.saves + 1)
                return
        return  # its version stands on the page before
    walk.groups[content] = (who, at, texts)
    walk.found.append(Version(id=name, place=place, at=at, since=at, who=who, texts=texts, others=others))


def _lost_much(older: tuple[str, ...], newer: tuple[str, ...]) -> bool:
    """Whether much of the older text is not in the newer one, measured between what both begin and end with."""
    before, after = "\n".join(older), "\n".join(newer)
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    gone = len(before) - head - tail
    return gone >= MUCH and gone * 3 >= len(before)


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _moment(at: str) -> dt.datetime:
    return dt.datetime.fromisoformat(at)


def _entries(
    connection: Connection, post_id: str, before: int
) -> Iterator[tuple[int, str, str, list[Mapping[str, Any]]]]:
    """The entries that may have changed words, newest first: number, moment, person and steps."""
    journal, undo = schema.journal, schema.undo_steps
    query = (
        select(journal.c.seq, journal.c.at, journal.c.who, journal.c.verb, journal.c.data, undo.c.steps)
        .join(undo, undo.c.entry == journal.c.seq)
        .where(journal.c.post == post_id)
        .order_by(journal.c.seq.desc())
    )
    if before:
        query = query.where(journal.c.seq < before)
    for row in connection.execute(query.execution_options(yield_per=20)):
        steps = cast("list[Mapping[str, Any]]", row.steps)
        if row.verb == "undo":
            taken = connection.execute(select(undo.c.steps).where(undo.c.entry == row.data.get("undoes"))).scalar()
            steps = [_turned(step) for step in reversed(cast("list[Mapping[str, Any]]", taken or []))]
        yield row.seq, row.at, row.who, steps


def _turned(step: Mapping[str, Any]) -> Mapping[str, Any]:
    """What undoing a step did."""
    if step["op"] == "insert":
        return step
    return {**step, "before": step["after"], "after": step["before"]}


def _texts_in(
    steps: Sequence[Mapping[str, Any]], places: Mapping[str, str], texts: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, dict[str, str], tuple[str, ...], tuple[str, ...]]]:
    """Each content whose words changed: its id, its other words, its parts after and before."""
    others: dict[str, dict[str, str]] = {}
    parts: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for step in steps:
        if step["t"] == "contents" and step["op"] == "update" and step["id"] in places:
            after, before = step["after"], step["before"]
            if any(after.get(name, "") != before.get(name, "") for name in WORDS):
                parts.setdefault(step["id"], (texts.get(step["id"], ()), texts.get(step["id"], ())))
            others[step["id"]] = {name: str(after[name]) for name in WORDS if name in after}
        elif step["t"] == "parts" and step["op"] == "replace" and step["where"]["content"] in places:
            after, before = _ordered(step["after"]), _ordered(step["before"])
            if after != before:
                parts[step["where"]["content"]] = (after, before)
    for content, (after, before) in parts.items():
        yield content, others.get(content, {}), after, before


def _ordered(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(str(row["text"]) for row in sorted(rows, key=_position))


def _position(row: Mapping[str, Any]) -> int:
    return int(row["position"])


def _beginnings(walk: _Walk, places: Mapping[str, str], at: str, who: str) -> list[Version]:
    """Words that were there before the first save that is known: those a post was brought in with."""
    return [
        Version(id=f"0/{content}", place=place, at=at, since=at, who=who, texts=walk.texts[content], began=True)
        for content, place in places.items()
        if any(walk.texts.get(content, ()))
    ]


def _snapshots(connection: Connection, variants: Sequence[str], before: str) -> list[Version]:
    """The submitted versions of these networks, newest first."""
    revisions, approvals = schema.revisions, schema.approvals
    approved = set(connection.execute(select(approvals.c.revision).where(approvals.c.variant.in_(variants))).scalars())
    query = select(revisions).where(revisions.c.variant.in_(variants)).order_by(revisions.c.seq.desc())
    if before:
        query = query.where(revisions.c.created_at < before)
    found: list[Version] = []
    for row in connection.execute(query):
        content = content_from_json(row.content)
        found.append(
            Version(
                id=row.id,
                place=row.variant,
                at=row.created_at,
                since=row.created_at,
                who=row.created_by,
                texts=tuple(part.text for part in content.parts),
                number=row.number,
                approved=row.id in approved,
                others={name: str(content.value(name)) for name in WORDS},
            )
        )
    return found
