"""Labels and collections: how a desk sorts its posts for itself. Nothing of it leaves."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from editorial.errors import Refused, UserError
from editorial.library import schema
from editorial.library.narrowing import distinct
from editorial.library.transaction import Command, Transaction, new_id
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet

posts, post_labels = schema.posts, schema.post_labels
collections, collection_posts = schema.collections, schema.collection_posts

LONGEST = 60
MOST_OFFERED = 12
MOST_COUNTED = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Posts that somebody put together, in an order of their own."""

    id: str
    name: str
    posts: tuple[str, ...] = ()


def tidy(name: str) -> str:
    """A label or the name of a collection as it is kept: one line without what cannot be seen. Raises UserError for one that
    is empty or too long to read."""
    seen = "".join(" " if unicodedata.category(one)[0] in "CZ" else one for one in name.removeprefix("#"))
    made = " ".join(unicodedata.normalize("NFC", seen).split())
    if not made:
        raise UserError("A label needs a word.", hint="Write what these posts have in common.", code="no_name")
    if len(made) > LONGEST:
        raise UserError(
            f"This is {len(made)} characters long, and a label has at most {LONGEST}.",
            hint="Choose a word or two.",
            code="long_label",
        )
    return made


def with_label(label: str) -> ColumnElement[bool]:
    """A condition on posts: those that carry this label, however it is capitalised."""
    same = select(post_labels.c.post).where(func.lower(post_labels.c.label) == label.lower())
    return posts.c.id.in_(same.scalar_subquery())


def known_labels(library: Library) -> list[str]:
    """Every label that a post carries, by name; the index alone is read for it."""
    with library.reading() as connection:
        return sorted(distinct(connection, post_labels.c.label), key=str.casefold)


def label_counts(library: Library) -> dict[str, int]:
    """How many posts carry each label, by name; of those that more carry than `MOST_COUNTED` it is that many and one."""
    counts: dict[str, int] = {}
    with library.reading() as connection:
        for label in distinct(connection, post_labels.c.label):
            carrying = (
                select(posts.c.id)
                .join(post_labels, post_labels.c.post == posts.c.id)
                .where(post_labels.c.label == label, ~posts.c.deleted)
                .limit(MOST_COUNTED + 1)
                .subquery()
            )
            count = int(connection.execute(select(func.count()).select_from(carrying)).scalar_one())
            if count:
                counts[label] = count
    return counts


def labels_like(library: Library, typed: str) -> list[str]:
    """The labels to offer for what is typed: those that begin so before those that hold it."""
    wanted = typed.strip().casefold()
    held = [label for label in known_labels(library) if wanted in label.casefold()]
    held.sort(key=lambda label: not label.casefold().startswith(wanted))
    return held[:MOST_OFFERED]


def labels_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The labels of these posts, by name; posts without any are left out."""
    query = (
        select(post_labels)
        .where(post_labels.c.post.in_(list(ids)))
        .order_by(func.lower(post_labels.c.label), post_labels.c.label)
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.post, []).append(row.label)
    return {post: tuple(labels) for post, labels in found.items()}


def as_known(connection: Connection, labels: Iterable[str]) -> dict[str, None]:
    """Labels as they are kept, each once: one that is known with other capitals is that one."""
    made = dict.fromkeys(tidy(label) for label in labels)
    if not made:
        return made
    query = select(post_labels.c.label).where(func.lower(post_labels.c.label).in_([one.lower() for one in made]))
    known = {str(label).casefold(): str(label) for label in connection.execute(query.distinct()).scalars()}
    return dict.fromkeys(known.setdefault(label.casefold(), label) for label in made)


def write_labels(transaction: Transaction, post_id: str, labels: Iterable[str]) -> None:
    """Give a post exactly these labels."""
    rows = [{"post": post_id, "label": label} for label in labels]
    transaction.replace(post_labels, {"post": post_id}, rows)
    transaction.touch("label", "post", post=post_id)


def rename_label(library: Library, command: Command, old: str, new: str) -> ChangeSet:
    """Give a label another name on every post; a name that is taken joins the two. Raises Refused for a label that no post
    carries."""
    name = tidy(new)

    def work(transaction: Transaction) -> str:
        connection = transaction.connection
        carrying = _posts_with(connection, old)
        if not carrying:
            raise Refused(f"No post carries the label “{old}”.", hint="Look at the list of labels.", code="no_label")
        target = next(iter(as_known(connection, [name]))) if name.casefold() != old.casefold() else name
        transaction.replace(post_labels, {"label": old}, [])
        both = list(dict.fromkeys([*_posts_with(connection, target), *carrying]))
        transaction.replace(post_labels, {"label": target}, [{"post": post, "label": target} for post in both])
        transaction.touch("label", "post")
        return f"“{old}” is “{target}” now"

    return library.operate(command, "label", work)


def drop_label(library: Library, command: Command, label: str) -> ChangeSet:
    """Take a label off every post."""

    def work(transaction: Transaction) -> str:
        count = len(_posts_with(transaction.connection, label))
        transaction.replace(post_labels, {"label": label}, [])
        transaction.touch("label", "post")
        return f"“{label}” taken off {count} posts" if count != 1 else f"“{label}” taken off 1 post"

    return library.operate(command, "label", work)


def _posts_with(connection: Connection, label: str) -> list[str]:
    query = select(post_labels.c.post).where(post_labels.c.label == label).order_by(post_labels.c.post)
    return list(connection.execute(query).scalars())


def read_collections(library: Library) -> list[Collection]:
    """The collections by name, each with its posts in order."""
    with library.reading() as connection:
        held: dict[str, list[str]] = {}
        query = (
            select(collection_posts.c.collection, collection_posts.c.post)
            .join(posts, posts.c.id == collection_posts.c.post)
            .where(~posts.c.deleted)
            .order_by(collection_posts.c.collection, collection_posts.c.position)
        )
        for row in connection.execute(query):
            held.setdefault(row.collection, []).append(row.post)
        rows = connection.execute(select(collections).where(collections.c.active)).all()
    found = [Collection(id=row.id, name=row.name, posts=tuple(held.get(row.id, ()))) for row in rows]
    return sorted(found, key=lambda one: one.name.casefold())


def known_collections(connection: Connection) -> list[str]:
    """The names of all collections, by name."""
    names = connection.execute(select(collections.c.name).where(collections.c.active)).scalars()
    return sorted(names, key=str.casefold)


def collections_with(connection: Connection, post_id: str) -> tuple[str, ...]:
    """The names of the collections that hold a post."""
    query = (
        select(collections.c.name)
        .join(collection_posts, collection_posts.c.collection == collections.c.id)
        .where(collection_posts.c.post == post_id, collections.c.active)
        .order_by(collections.c.name)
    )
    return tuple(connection.execute(query).scalars())


def keep_together(library: Library, command: Command, name: str, ids: Sequence[str]) -> ChangeSet:
    """Add posts to the collection of that name, at its end; it is made where there is none. `created` is its id."""
    wanted = tidy(name)

    def work(transaction: Transaction) -> str:
        collection = _collection_named(transaction, wanted)
        before = _held(transaction.connection, collection)
        fresh = [one for one in dict.fromkeys(ids) if one not in set(before)]
        _write_posts(transaction, collection, [*before, *fresh])
        transaction.created = collection
        return f"{len(fresh)} posts in “{wanted}”" if len(fresh) != 1 else f"1 post in “{wanted}”"

    return library.operate(command, "collection", work)


def take_out(library: Library, command: Command, collection_id: str, ids: Iterable[str]) -> ChangeSet:
    """Take posts out of a collection; the posts stay as they are."""
    gone = set(ids)

    def work(transaction: Transaction) -> str:
        before = _held(transaction.connection, collection_id)
        _write_posts(transaction, collection_id, [one for one in before if one not in gone])
        return "Taken out of the collection"

    return library.operate(command, "collection", work)


def change_collections(
    library: Library, command: Command, post_id: str, add: Sequence[str] = (), leave: Sequence[str] = ()
) -> ChangeSet:
    """Put a post into the collections of some names, each at its end, and take it out of others, in one step. A collection is
    made where there is none of a name."""
    wanted = [tidy(name) for name in add]

    def work(transaction: Transaction) -> str:
        for name in wanted:
            collection = _collection_named(transaction, name)
            before = _held(transaction.connection, collection)
            if post_id not in before:
                _write_posts(transaction, collection, [*before, post_id])
        for name in leave:
            known = _named(transaction.connection, name)
            if known is not None:
                before = _held(transaction.connection, known.id)
                _write_posts(transaction, known.id, [one for one in before if one != post_id])
        transaction.touch("collection", post=post_id)
        if len(wanted) == 1 and not leave:
            return f"1 post in “{wanted[0]}”"
        return f"Taken out of “{leave[0]}”" if len(leave) == 1 and not wanted else "Collections changed"

    return library.operate(command, "collection", work)


def move_in_collection(
    library: Library, command: Command, collection_id: str, ids: Sequence[str], beside: str, *, after: bool
) -> ChangeSet:
    """Give posts of a collection another place in its order: together, right before or after another one of it. Raises Refused
    when that one is no longer there."""
    moving = set(ids)

    def work(transaction: Transaction) -> str:
        before = _held(transaction.connection, collection_id)
        staying = [one for one in before if one not in moving]
        if beside not in staying:
            raise Refused(
                "The collection was changed meanwhile, and its order was left as it is.",
                hint="Look at it again, then move the card.",
                code="moved_on",
            )
        at = staying.index(beside) + after
        moved = [one for one in before if one in moving]
        _write_posts(transaction, collection_id, [*staying[:at], *moved, *staying[at:]])
        for post_id in moved:
            transaction.touch("collection", post=post_id)
        return "Order of the collection changed"

    return library.operate(command, "collection", work)


def rename_collection(library: Library, command: Command, collection_id: str, name: str) -> ChangeSet:
    """Give a collection another name. Raises Refused when another one has it."""
    wanted = tidy(name)

    def work(transaction: Transaction) -> str:
        taken = _named(transaction.connection, wanted)
        if taken is not None and taken.id != collection_id:
            raise Refused(f"There is a collection “{taken.name}” already.", hint="Choose another name.", code="taken")
        transaction.update(collections, collection_id, name=wanted)
        transaction.touch("collection")
        return f"The collection is “{wanted}” now"

    return library.operate(command, "collection", work)


def drop_collection(library: Library, command: Command, collection_id: str) -> ChangeSet:
    """Give a collection up; its posts stay as they are."""

    def work(transaction: Transaction) -> str:
        transaction.update(collections, collection_id, active=False)
        transaction.touch("collection")
        return "Collection given up"

    return library.operate(command, "collection", work)


def _named(connection: Connection, name: str) -> Collection | None:
    same = func.lower(collections.c.name) == name.lower()
    row = connection.execute(select(collections.c.id, collections.c.name).where(same)).first()
    return Collection(id=row.id, name=row.name) if row is not None else None


def _collection_named(transaction: Transaction, name: str) -> str:
    found = _named(transaction.connection, name)
    if found is None:
        return transaction.insert(collections, id=new_id(), name=name, active=True)
    transaction.update(collections, found.id, active=True)
    return found.id


def _held(connection: Connection, collection_id: str) -> list[str]:
    query = (
        select(collection_posts.c.post)
        .where(collection_posts.c.collection == collection_id)
        .order_by(collection_posts.c.position)
    )
    return list(connection.execute(query).scalars())


def _write_posts(transaction: Transaction, collection_id: str, ids: Sequence[str]) -> None:
    rows = [{"collection": collection_id, "post": post, "position": at} for at, post in enumerate(ids)]
    transaction.replace(collection_posts, {"collection": collection_id}, rows)
    transaction.touch("collection")


def posts_sorted_so(library: Library, kind: str, which: str) -> list[str]:
    """The posts that carry a label, newest first, or (with `kind` "collection") those of a collection, in its order."""
    if kind == "collection":
        return [post for one in read_collections(library) if one.id == which for post in one.posts]
    query = select(posts.c.id).where(with_label(which), ~posts.c.deleted).order_by(posts.c.seq.desc())
    with library.reading() as connection:
        return list(connection.execute(query).scalars())
