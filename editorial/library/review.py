"""What reviewing writes and reads: snapshots, approvals, exceptions, things left as they are, looks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from editorial.library import schema
from editorial.library.comments import comments_of as comments_of  # noqa: PLC0414
from editorial.library.edits import content_as_json
from editorial.library.posts import revision_of
from editorial.library.records import Approval, Revision, Waiver
from editorial.library.transaction import Transaction
from editorial.library.workspace import Library
from editorial.model.canonical import digest_of
from editorial.model.post import Content, Outgoing
from editorial.model.status import State


def insert_revision(transaction: Transaction, variant_id: str, content: Content, leaving: Outgoing) -> Revision:
    """Freeze what a variant holds: the next numbered snapshot."""
    connection = transaction.connection
    newest = connection.execute(
        select(func.coalesce(func.max(schema.revisions.c.number), 0)).where(schema.revisions.c.variant == variant_id)
    ).scalar_one()
    stored = content_as_json(content)
    digest = leaving.digest()
    revision_id = transaction.insert(
        schema.revisions,
        variant=variant_id,
        number=int(newest) + 1,
        content=stored,
        outgoing=leaving.as_json(),
        digest=digest,
        sha256=digest_of([stored, leaving.as_json()]),
        created_at=transaction.at,
        created_by=transaction.who,
    )
    return Revision(
        id=revision_id,
        number=int(newest) + 1,
        content=content,
        outgoing=leaving.as_json(),
        digest=digest,
        created_at=transaction.at,
        created_by=transaction.who,
    )


def set_state(transaction: Transaction, post_id: str, variant_id: str, state: State, **columns: object) -> None:
    """Move a variant to a state, with any further columns, and say so."""
    transaction.update(
        schema.variants, variant_id, state=state, state_since=transaction.at, state_by=transaction.who, **columns
    )
    transaction.touch("variant", post=post_id, variant=variant_id)


def set_state_of_all(transaction: Transaction, variants: Mapping[str, str], state: State) -> None:
    """Move many variants to a state; their posts by their ids."""
    transaction.update_all(
        schema.variants, list(variants), state=state, state_since=transaction.at, state_by=transaction.who
    )
    for variant_id, post_id in variants.items():
        transaction.touch("variant", post=post_id, variant=variant_id)


def set_columns(transaction: Transaction, post_id: str, variant_id: str, **columns: object) -> None:
    """Change columns of a variant that are no state: held, stopped, reason."""
    transaction.update(schema.variants, variant_id, **columns)
    transaction.touch("variant", post=post_id, variant=variant_id)


def set_post_columns(transaction: Transaction, post_id: str, **columns: object) -> None:
    """Change columns of a post: archived, deleted."""
    transaction.update(schema.posts, post_id, **columns)
    transaction.touch("post", post=post_id)


def insert_approval(transaction: Transaction, **values: object) -> str:
    """Record a person's yes; the caller has set the state already."""
    return transaction.insert(schema.approvals, at=transaction.at, **values)


def revoke_approval(transaction: Transaction, approval_id: str, reason: str) -> None:
    """End an approval; the record stays."""
    transaction.update(
        schema.approvals, approval_id, revoked_at=transaction.at, revoked_by=transaction.who, revoked_reason=reason
    )


def keep_under_style(transaction: Transaction, approval_id: str, version: str) -> None:
    """Record that an editor left an approval standing under a newer house style."""
    transaction.update(schema.approvals, approval_id, kept_style=version)


def approval_of(connection: Connection, variant_id: str) -> Approval | None:
    """The approval that stands for a variant; None when none does."""
    row = connection.execute(
        select(schema.approvals)
        .where(schema.approvals.c.variant == variant_id, schema.approvals.c.revoked_at.is_(None))
        .order_by(schema.approvals.c.seq.desc())
        .limit(1)
    ).first()
    return _approval(row) if row is not None else None


def approvals_of_post(connection: Connection, post_id: str) -> list[Approval]:
    """Every approval of a post's networks, newest first."""
    query = (
        select(schema.approvals)
        .join(schema.variants, schema.variants.c.id == schema.approvals.c.variant)
        .where(schema.variants.c.post == post_id)
        .order_by(schema.approvals.c.seq.desc())
    )
    return [_approval(row) for row in connection.execute(query)]


def _approval(row: Row[Any]) -> Approval:
    return Approval(
        id=row.id,
        variant=row.variant,
        revision=row.revision,
        digest=row.digest,
        approver=row.approver,
        submitter=row.submitter,
        alone=row.alone,
        at=row.at,
        style_version=row.style_version,
        facts_version=row.facts_version,
        rules=tuple(row.rules),
        not_run=tuple(row.not_run),
        errors=tuple(row.errors),
        revoked_at=row.revoked_at or "",
        kept_style=row.kept_style or "",
    )


def revisions_of(connection: Connection, variant_id: str) -> list[Revision]:
    """Every snapshot of a variant, newest first."""
    query = select(schema.revisions).where(schema.revisions.c.variant == variant_id)
    return [revision_of(row) for row in connection.execute(query.order_by(schema.revisions.c.number.desc()))]


def hands_on(connection: Connection, post_id: str, variant_id: str) -> set[str]:
    """Who typed in this post or submitted this variant since its last standing approval: those who may not approve it.

    Words that somebody suggested and another took over are the work of who took them over."""
    return hands_on_network(hands_of_posts(connection, [post_id]).get(post_id, ()), variant_id)


Deed = tuple[str, str, Mapping[str, Any]]
"""Who, which verb, and the data of an entry of the history."""


def hands_of_posts(connection: Connection, post_ids: Sequence[str]) -> dict[str, list[Deed]]:
    """What the history says of hands in these posts, oldest first, by post: what `hands_on_network` reads."""
    entries = schema.journal
    query = (
        select(entries.c.post, entries.c.who, entries.c.verb, entries.c.data)
        .where(
            entries.c.post.in_(post_ids),
            entries.c.verb.in_(("create", "save", "accept", "submit", "approve", "export")),
        )
        .order_by(entries.c.seq)
    )
    found: dict[str, list[Deed]] = {}
    # The words of a post that was brought in came with who brought it; of many at once there is one entry for all.
    brought = select(schema.posts.c.id, schema.posts.c.created_by).where(
        schema.posts.c.id.in_(post_ids), schema.posts.c.source.is_not(None)
    )
    for post, who in connection.execute(brought):
        found[post] = [(who, "create", {"words": [""]})]
    for post, who, verb, data in connection.execute(query):
        found.setdefault(post, []).append((who, verb, data))
    return found


def hands_on_network(deeds: Sequence[Deed], variant_id: str) -> set[str]:
    """The hands in one network, by the entries of its post."""
    hands: set[str] = set()
    for who, verb, data in deeds:
        if verb in ("create", "save", "accept"):
            if {"", variant_id} & set(data.get("words", ())):
                hands.add(who)
        elif variant_id in data.get("variants", ()) and variant_id not in data.get("signed", ()):
            hands = hands | {who} if verb == "submit" else set()
    return hands


def waivers_of(connection: Connection, post_id: str) -> list[Waiver]:
    """The exceptions of a post, asked or granted, oldest first; withdrawn ones are left out."""
    return _waivers(connection, schema.waivers.c.post == post_id)


def all_waivers(connection: Connection) -> list[Waiver]:
    """The exceptions of all posts that are still there, oldest first; withdrawn ones are left out."""
    there = select(schema.posts.c.id).where(~schema.posts.c.deleted)
    return _waivers(connection, schema.waivers.c.post.in_(there))


def _waivers(connection: Connection, where: ColumnElement[bool]) -> list[Waiver]:
    query = select(schema.waivers).where(where, ~schema.waivers.c.withdrawn)
    return [
        Waiver(
            id=row.id,
            post=row.post,
            variant=row.variant or "",
            fingerprint=row.fingerprint,
            rule=row.rule,
            quote=row.quote,
            asked_reason=row.asked_reason,
            asked_by=row.asked_by or "",
            asked_at=row.asked_at or "",
            reason=row.reason,
            granted_by=row.granted_by or "",
            granted_at=row.granted_at or "",
            until=row.until or "",
            withdrawn=row.withdrawn,
        )
        for row in connection.execute(query.order_by(schema.waivers.c.seq))
    ]


def write_waiver(transaction: Transaction, post_id: str, variant_id: str, fingerprint: str, **values: object) -> str:
    """Ask for or grant an exception; an answer joins the question for the same passage."""
    query = select(schema.waivers.c.id).where(
        schema.waivers.c.post == post_id,
        schema.waivers.c.fingerprint == fingerprint,
        ~schema.waivers.c.withdrawn,
    )
    query = query.where(schema.waivers.c.variant == variant_id) if variant_id else query
    known = transaction.connection.execute(query).scalar()
    transaction.touch("variant", "waiver", post=post_id, variant=variant_id)
    if known is not None:
        transaction.update(schema.waivers, known, variant=variant_id or None, **values)
        return cast("str", known)
    return transaction.insert(
        schema.waivers, post=post_id, variant=variant_id or None, fingerprint=fingerprint, **values
    )


def withdraw_waiver(transaction: Transaction, post_id: str, waiver_id: str) -> None:
    """Take an exception or the wish for one back."""
    transaction.update(schema.waivers, waiver_id, withdrawn=True)
    transaction.touch("variant", "waiver", post=post_id)


def dismissals_of(connection: Connection, post_id: str) -> dict[str, str]:
    """Fingerprints that a writer left as they are, with their rule."""
    query = select(schema.dismissals.c.fingerprint, schema.dismissals.c.rule).where(schema.dismissals.c.post == post_id)
    return {row.fingerprint: row.rule for row in connection.execute(query)}


def write_dismissal(transaction: Transaction, post_id: str, fingerprint: str, rule: str) -> None:
    """Leave a passage as it is."""
    known = transaction.connection.execute(
        select(schema.dismissals.c.id).where(
            schema.dismissals.c.post == post_id, schema.dismissals.c.fingerprint == fingerprint
        )
    ).first()
    if known is None:
        transaction.insert(
            schema.dismissals, post=post_id, fingerprint=fingerprint, rule=rule, by=transaction.who, at=transaction.at
        )
    transaction.touch("dismissal", post=post_id)


def erase_dismissals(transaction: Transaction, post_id: str, fingerprints: Iterable[str]) -> None:
    """Look at these passages again after all."""
    for fingerprint in fingerprints:
        transaction.replace(schema.dismissals, {"post": post_id, "fingerprint": fingerprint}, [])
    transaction.touch("dismissal", post=post_id)


def last_look(connection: Connection, person_id: str, variant_id: str) -> Revision | None:
    """The snapshot this person saw when they last decided on this network; None when it is new to them."""
    row = connection.execute(
        select(schema.revisions)
        .join(schema.looks, schema.looks.c.revision == schema.revisions.c.id)
        .where(schema.looks.c.person == person_id, schema.looks.c.variant == variant_id)
    ).first()
    return revision_of(row) if row is not None else None


def note_look(library: Library, person_id: str, seen: Mapping[str, str], at: str) -> None:
    """Remember which snapshot of each network a person has seen; a private note, not history."""
    if library.read_only:
        return
    with library.writing() as connection:
        for variant_id, revision_id in seen.items():
            done = connection.execute(
                update(schema.looks)
                .where(schema.looks.c.person == person_id, schema.looks.c.variant == variant_id)
                .values(revision=revision_id, at=at)
            )
            if not done.rowcount:
                connection.execute(
                    insert(schema.looks).values(person=person_id, variant=variant_id, revision=revision_id, at=at)
                )


def write_export(transaction: Transaction, rows: Iterable[Mapping[str, object]], **values: object) -> str:
    """Record an export batch with its rows."""
    batch = transaction.insert(schema.export_batches, at=transaction.at, by=transaction.who, **values)
    transaction.insert_all(schema.export_rows, {"batch": batch}, rows)
    transaction.touch("export")
    transaction.note(batch=batch)
    return batch
