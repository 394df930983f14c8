"""Whole posts: reading them with all they hold, making them, saving what was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection, Row, func, select

from editorial.errors import Conflict, UserError
from editorial.library import schema
from editorial.library.edits import PostEdit, content_from_json, shape_as_json, shape_from_json
from editorial.library.holds import Hold, caught
from editorial.library.narrowing import EVERGREEN
from editorial.library.records import Post, Revision, Stored, Variant
from editorial.library.transaction import Transaction
from editorial.library.workspace import Library
from editorial.model.clock import Slot, parse_local, stamp
from editorial.model.post import INHERITED_FIELDS, Content, Medium, Part, merged, without_renditions
from editorial.model.status import EDITABLE

_HEAD = ("title", "language", "audience", "note", "declared")


def read_post(library: Library, post_id: str) -> Post:
    """One whole post. Raises UserError when it is gone."""
    with library.reading() as connection:
        return load_post(connection, post_id)


def is_deleted(connection: Connection, post_id: str) -> bool:
    """True for a post that was thrown away and is still kept."""
    query = select(schema.posts.c.id).where(schema.posts.c.id == post_id, schema.posts.c.deleted)
    return connection.execute(query).first() is not None


def load_post(connection: Connection, post_id: str) -> Post:
    """One whole post on an open connection."""
    row = connection.execute(select(schema.posts).where(schema.posts.c.id == post_id, ~schema.posts.c.deleted)).first()
    if row is None:
        raise UserError(
            "This post is no longer there.", hint="It may have been deleted in another window.", code="no_post"
        )
    stored = _stored(connection, post_id)
    found = connection.execute(
        select(schema.variants, schema.channels.c.platform)
        .join(schema.channels, schema.channels.c.id == schema.variants.c.channel)
        .where(schema.variants.c.post == post_id, ~schema.variants.c.deleted)
        .order_by(schema.variants.c.seq)
    ).all()
    wanted = {revision for item in found for revision in (item.revision, item.approved_revision) if revision}
    revisions = {
        revision.id: revision_of(revision)
        for revision in connection.execute(select(schema.revisions).where(schema.revisions.c.id.in_(wanted)))
    }
    stopped = caught(connection, [item.id for item in found])
    names = connection.execute(
        select(schema.post_authors.c.name)
        .where(schema.post_authors.c.post == post_id)
        .order_by(schema.post_authors.c.position)
    ).scalars()
    return Post(
        id=row.id,
        number=row.number,
        title=row.title,
        language=row.language,
        audience=row.audience,
        campaign=row.campaign or "",
        kind=row.kind,
        note=row.note,
        archived=row.archived,
        created_at=row.created_at,
        created_by=row.created_by,
        changed_at=row.changed_at,
        rev=row.rev,
        authors=tuple(names),
        shared=stored[None],
        variants=tuple(_variant(item, stored, revisions, stopped.get(item.id)) for item in found),
        declared=row.declared or {},
        evergreen=row.reuse == EVERGREEN,
        expires=row.expires or "",
    )


def post_id_of(connection: Connection, variant_id: str) -> str:
    """The id of the post that a network belongs to. Raises UserError when it is gone."""
    found = connection.execute(select(schema.variants.c.post).where(schema.variants.c.id == variant_id)).scalar()
    if found is None:
        raise UserError("There is no such network of a post.", hint="`queue list` shows them.", code="no_variant")
    return str(found)


def post_of_variant(library: Library, variant_id: str) -> tuple[Post, Variant]:
    """The post that holds a variant, and the variant. Raises UserError when it is gone."""
    with library.reading() as connection:
        post = load_post(connection, post_id_of(connection, variant_id))
        return post, post.variant(variant_id)


def _stored(connection: Connection, post_id: str) -> dict[str | None, Stored]:
    contents = connection.execute(select(schema.contents).where(schema.contents.c.post == post_id)).all()
    ids = [row.id for row in contents]
    texts: dict[str, dict[int, str]] = {row_id: {} for row_id in ids}
    for row in connection.execute(select(schema.parts).where(schema.parts.c.content.in_(ids))):
        texts[row.content][row.position] = row.text
    tags: dict[str, list[str]] = {row_id: [] for row_id in ids}
    query = select(schema.tags).where(schema.tags.c.content.in_(ids)).order_by(schema.tags.c.position)
    for row in connection.execute(query):
        tags[row.content].append(row.tag)
    media: dict[tuple[str, int], list[Medium]] = {}
    query = (
        select(schema.content_media, schema.media_items.c.sha256, schema.media_items.c.name, schema.media_items.c.kind)
        .join(schema.media_items, schema.media_items.c.id == schema.content_media.c.media)
        .where(schema.content_media.c.content.in_(ids))
        .order_by(schema.content_media.c.position)
    )
    for row in connection.execute(query):
        medium = Medium(
            original=row.sha256,
            name=row.name,
            kind=row.kind,
            alt=row.alt,
            credit=row.credit,
            shape=shape_from_json(row.shape),
        )
        media.setdefault((row.content, row.part), []).append(medium)
    result: dict[str | None, Stored] = {}
    for row in contents:
        positions = sorted(texts[row.id]) or [0]
        content = Content(
            kind=row.kind,
            language=row.language,
            parts=tuple(
                Part(text=texts[row.id].get(at, ""), media=tuple(media.get((row.id, at), ()))) for at in positions
            ),
            title=row.title,
            description=row.description,
            first_comment=row.first_comment,
            link=row.link,
            byline=row.byline,
            tags=tuple(tags[row.id]),
            disclosure=row.disclosure,
            ai_use=row.ai_use,
        )
        result[row.variant] = Stored(id=row.id, rev=row.rev, content=content)
    return result


def revision_of(row: Row[Any]) -> Revision:
    """A stored snapshot as a record."""
    return Revision(
        id=row.id,
        number=row.number,
        content=content_from_json(row.content),
        outgoing=row.outgoing,
        digest=row.digest,
        created_at=row.created_at,
        created_by=row.created_by,
    )


def slot_from(local: str | None, zone: str | None, fold: int) -> Slot | None:
    """A stored time; None when the post has none."""
    return Slot(local=parse_local(local), zone=zone, fold=fold) if local and zone else None


def _variant(
    row: Row[Any], stored: Mapping[str | None, Stored], revisions: Mapping[str, Revision], hold: Hold | None
) -> Variant:
    return Variant(
        id=row.id,
        post=row.post,
        channel=row.channel,
        platform=row.platform,
        state=row.state,
        state_since=row.state_since,
        state_by=row.state_by or "",
        stored=stored[row.id],
        own=frozenset(row.own),
        slot=slot_from(row.slot_local, row.slot_zone, row.slot_fold),
        slot_utc=row.slot_utc or "",
        held=row.held or hold is not None,
        held_reason=row.held_reason or (hold.reason if hold else ""),
        reason=row.reason,
        stopped=row.stopped,
        revision=revisions.get(row.revision),
        approved=revisions.get(row.approved_revision),
        outside_note=row.outside_note,
        rev=row.rev,
        reviewer=row.reviewer,
        base=row.base or {},
    )


def insert_post(
    transaction: Transaction,
    *,
    title: str = "",
    channels: Sequence[str] = (),
    state: str = "draft",
    kind: str = "post",
    source: str | None = None,
    slots: Mapping[str, Slot | None] | None = None,
) -> str:
    """A new post with an empty shared text and a variant for each account; returns its id."""
    connection = transaction.connection
    number = int(connection.execute(select(func.coalesce(func.max(schema.posts.c.number), 0))).scalar_one()) + 1
    post_id = transaction.insert(
        schema.posts,
        number=number,
        title=title,
        kind=kind,
        source=source,
        created_at=transaction.at,
        created_by=transaction.who,
        changed_at=transaction.at,
        rev=1,
    )
    transaction.insert(schema.contents, post=post_id, variant=None, kind=kind, rev=1, changed_at=transaction.at)
    transaction.touch("post", post=post_id)
    for channel in channels:
        insert_variant(transaction, post_id, channel, state=state, kind=kind, slot=(slots or {}).get(channel))
    transaction.created = post_id
    return post_id


def insert_variant(
    transaction: Transaction,
    post_id: str,
    channel: str,
    *,
    state: str = "draft",
    kind: str = "post",
    slot: Slot | None = None,
) -> str:
    """Add an account to a post, following the shared text in everything; brings back one that was taken off."""
    connection = transaction.connection
    old = connection.execute(
        select(schema.variants.c.id, schema.variants.c.deleted).where(
            schema.variants.c.post == post_id, schema.variants.c.channel == channel
        )
    ).first()
    if old is not None:
        transaction.update(schema.variants, old.id, deleted=False, state=state, state_since=transaction.at)
        transaction.touch("variant", post=post_id, variant=old.id)
        return cast("str", old.id)
    variant_id = transaction.insert(
        schema.variants,
        post=post_id,
        channel=channel,
        state=state,
        state_since=transaction.at,
        state_by=transaction.who,
        own=[],
        rev=1,
        **slot_values(slot),
    )
    transaction.insert(schema.contents, post=post_id, variant=variant_id, kind=kind, rev=1, changed_at=transaction.at)
    transaction.touch("variant", post=post_id, variant=variant_id)
    return variant_id


def slot_values(slot: Slot | None) -> dict[str, object]:
    """The columns of a time."""
    if slot is None:
        return {"slot_local": None, "slot_zone": None, "slot_fold": 0, "slot_utc": None}
    return {
        "slot_local": slot.local.isoformat(timespec="minutes"),
        "slot_zone": slot.zone,
        "slot_fold": slot.fold,
        "slot_utc": stamp(slot.moment),
    }


def write_edit(transaction: Transaction, post: Post, edit: PostEdit) -> None:
    """Save an edit. Raises Conflict when somebody saved the same words first; nothing is written then."""
    values = {name: value for name in _HEAD if (value := getattr(edit, name)) is not None}
    for name, base in edit.base.items():
        wanted, stored = getattr(edit, name), getattr(post, name)
        if wanted is not None and stored not in (base, wanted):
            raise Conflict(
                "Somebody changed the title, authors or purpose of this post in another window first.",
                mine=str(wanted),
                theirs=str(stored),
                hint="Compare the two and keep what you want.",
            )
    if edit.campaign is not None:
        values["campaign"] = edit.campaign or None
    if edit.authors is not None:
        _write_authors(transaction, post.id, edit.authors)
    for variant_id, change in edit.contents.items():
        if variant_id and all(one.id != variant_id for one in post.variants):
            raise UserError("This network was taken off the post.", hint="Look at the post again.", code="no_variant")
        variant = post.variant(variant_id) if variant_id else None
        stored = variant.stored if variant else post.shared
        if change.base_rev != stored.rev:
            raise Conflict(
                "Somebody saved this text in another window first.",
                mine=str(change.base_rev),
                theirs=str(stored.rev),
                hint="Compare the two and keep what you want.",
            )
        if variant is not None and variant.state not in EDITABLE:
            raise Conflict(
                "This network is no longer a draft.", theirs=variant.state, hint="Use “Change…” to work on it again."
            )
        write_content(transaction, stored.id, change.content, rev=stored.rev + 1)
        if variant is not None and change.own is not None and change.own != variant.own:
            transaction.update(schema.variants, variant.id, own=sorted(change.own))
        if variant is not None and change.base is not None and change.base != variant.base:
            transaction.update(schema.variants, variant.id, base=dict(change.base))
        if variant is not None:
            transaction.touch("variant", post=post.id, variant=variant.id)
    for variant_id, slot in edit.slots.items():
        transaction.update(schema.variants, variant_id, **slot_values(slot))
        transaction.touch("variant", post=post.id, variant=variant_id)
    transaction.update(schema.posts, post.id, **values, changed_at=transaction.at, rev=post.rev + 1)
    transaction.touch("post", post=post.id)
    if edit.words:
        transaction.note(words=sorted(edit.words))


def write_content(transaction: Transaction, content_id: str, content: Content, *, rev: int) -> None:
    """Put `content` in the place of what that row holds."""
    transaction.update(
        schema.contents,
        content_id,
        kind=content.kind,
        language=content.language,
        title=content.title,
        description=content.description,
        first_comment=content.first_comment,
        link=content.link,
        byline=content.byline,
        disclosure=content.disclosure,
        ai_use=content.ai_use,
        rev=rev,
        changed_at=transaction.at,
    )
    where = {"content": content_id}
    transaction.replace(
        schema.parts, where, [{**where, "position": at, "text": part.text} for at, part in enumerate(content.parts)]
    )
    transaction.replace(
        schema.tags, where, [{**where, "position": at, "tag": tag} for at, tag in enumerate(content.tags)]
    )
    ids = media_ids(transaction.connection, [medium.original for medium in content.media])
    transaction.replace(
        schema.content_media,
        where,
        [
            {
                **where,
                "part": at,
                "position": position,
                "media": ids[medium.original],
                "alt": medium.alt,
                "credit": medium.credit,
                "shape": shape_as_json(medium.shape),
            }
            for at, part in enumerate(content.parts)
            for position, medium in enumerate(part.media)
        ],
    )


def media_ids(connection: Connection, originals: Sequence[str]) -> dict[str, str]:
    """Media item ids by their original's hash. Raises UserError for a file the library does not hold."""
    rows = connection.execute(
        select(schema.media_items.c.sha256, schema.media_items.c.id).where(schema.media_items.c.sha256.in_(originals))
    )
    found: dict[str, str] = {row.sha256: row.id for row in rows}
    for original in originals:
        if original not in found:
            raise UserError(
                "A picture of this post is not in the workspace.", hint="Add the file again.", code="no_media"
            )
    return found


def _write_authors(transaction: Transaction, post_id: str, names: Sequence[str]) -> None:
    known = {
        row.name.casefold(): row.id
        for row in transaction.connection.execute(select(schema.authors.c.name, schema.authors.c.id))
    }
    transaction.replace(
        schema.post_authors,
        {"post": post_id},
        [
            {"post": post_id, "position": at, "author": known.get(name.casefold()), "name": name}
            for at, name in enumerate(names)
        ],
    )


def keep_snapshot_words(transaction: Transaction, post: Post, variant: Variant) -> None:
    """Before a frozen variant is opened again, make its live words those of its snapshot where the two differ, so that
    a shared text that moved on meanwhile does not slip into it unseen."""
    if variant.revision is None:
        return
    frozen = variant.revision.content
    live = merged(post.shared.content, variant.stored.content, variant.own)
    changed = {
        name
        for name in INHERITED_FIELDS
        if without_renditions(frozen.value(name)) != without_renditions(live.value(name))
    }
    changed -= {"byline"}
    content, own = variant.stored.content, set(variant.own)
    for name in changed:
        content = content.with_value(name, frozen.value(name))
        own.add(name)
    if changed:
        write_content(transaction, variant.stored.id, content, rev=variant.stored.rev + 1)
        transaction.update(schema.variants, variant.id, own=sorted(own))
