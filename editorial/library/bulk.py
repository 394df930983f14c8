"""Many posts at once: written in batches inside one operation, taken back by one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, insert, select

from editorial.library import post_texts, schema
from editorial.library.posts import slot_values
from editorial.library.transaction import Transaction, new_id
from editorial.library.workspace import Library
from editorial.model.clock import Slot
from editorial.model.post import Medium
from editorial.model.status import NOT_CHECKED_HERE

_AT_ONCE = 2_000
_IN_ORDER = (
    *(schema.posts, schema.variants, schema.contents, schema.parts, schema.tags, schema.content_media),
    *(schema.post_labels, schema.post_authors, schema.outings),
)
"""Rows come after those that they point at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """One account that a new post goes to. `is_out`: it is published already, at `out_at` (UTC, empty where nobody knows),
    under `link`."""

    channel: str
    slot: Slot | None = None
    is_out: bool = False
    out_at: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPost:
    """One post that is to be written, with its shared words; every account follows them. `media` are those of each of its
    parts."""

    source: str
    texts: tuple[str, ...]
    kind: str = "post"
    title: str = ""
    language: str = ""
    description: str = ""
    first_comment: str = ""
    link: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    media: tuple[tuple[Medium, ...], ...] = ()
    lines: tuple[NewLine, ...] = ()


class BulkInsert:
    """Writes posts in batches inside one operation. Nobody else writes meanwhile, so their numbers follow each other, and
    by them all are found again to be taken back."""

    def __init__(self, transaction: Transaction, media: Mapping[str, str] | None = None) -> None:
        """`media` are the ids of the files that the posts use, by hash."""
        self._transaction = transaction
        self._media = media or {}
        connection = transaction.connection
        self._first = (
            int(connection.execute(select(func.coalesce(func.max(schema.posts.c.number), 0))).scalar_one()) + 1
        )
        self._next = self._first
        query = select(schema.authors.c.name, schema.authors.c.id)
        self._authors = {row.name.casefold(): row.id for row in connection.execute(query)}

    @property
    def count(self) -> int:
        """How many were written."""
        return self._next - self._first

    def add(self, posts: Sequence[NewPost]) -> None:
        """Write one batch."""
        rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in _IN_ORDER}
        for post in posts:
            self._gather(post, rows)
        for table, values in rows.items():
            if values:
                self._transaction.connection.execute(insert(table), values)
        heads = [(row["id"], row["created_at"]) for row in rows[schema.posts]]
        post_texts.add(
            self._transaction.connection,
            [_found_by(post, post_id, created_at) for post, (post_id, created_at) in zip(posts, heads, strict=True)],
        )

    def finish(self) -> None:
        """Remember the way back, and what the history says of it."""
        if not self.count:
            return
        last = self._next - 1
        self._transaction.steps.append({"t": "posts", "op": "bulk", "first": self._first, "last": last})
        self._transaction.touch("post", "variant")
        self._transaction.note(first=self._first, last=last)

    def _gather(self, post: NewPost, rows: dict[Table, list[dict[str, Any]]]) -> None:
        def row(table: Table, **values: object) -> None:
            rows[table].append(values)

        at, who = self._transaction.at, self._transaction.who
        post_id, shared_id = new_id(), new_id()
        since = min((line.out_at for line in post.lines if line.out_at), default=at)
        row(
            schema.posts,
            id=post_id,
            number=self._next,
            title=post.title,
            language=post.language,
            kind=post.kind,
            note=post.note,
            source=post.source,
            created_at=since,
            created_by=who,
            changed_at=since,
            rev=1,
            archived=False,
            deleted=False,
        )
        self._next += 1
        row(
            schema.contents,
            id=shared_id,
            post=post_id,
            variant=None,
            kind=post.kind,
            language="",
            title=_printed_title(post),
            description=post.description,
            first_comment=post.first_comment,
            link=post.link,
            rev=1,
            changed_at=at,
        )
        for position, text in enumerate(post.texts):
            row(schema.parts, content=shared_id, position=position, text=text)
        for position, tag in enumerate(post.tags):
            row(schema.tags, content=shared_id, position=position, tag=tag)
        rows[schema.content_media] += self._media_rows(post, shared_id)
        for label in post.labels:
            row(schema.post_labels, post=post_id, label=label)
        for position, name in enumerate(post.authors):
            author = self._authors.get(name.casefold())
            row(schema.post_authors, post=post_id, position=position, author=author, name=name)
        for line in post.lines:
            self._gather_line(post, post_id, line, rows)

    def _gather_line(self, post: NewPost, post_id: str, line: NewLine, rows: dict[Table, list[dict[str, Any]]]) -> None:
        def row(table: Table, **values: object) -> None:
            rows[table].append(values)

        at, who = self._transaction.at, self._transaction.who
        variant_id, own_id = new_id(), new_id()
        row(
            schema.variants,
            id=variant_id,
            post=post_id,
            channel=line.channel,
            state="published" if line.is_out else "draft",
            state_since=line.out_at or at,
            state_by=who,
            own=[],
            outside_note=NOT_CHECKED_HERE if line.is_out else "",
            rev=1,
            held=False,
            stopped=False,
            deleted=False,
            **slot_values(line.slot),
        )
        values = {"id": own_id, "post": post_id, "variant": variant_id, "kind": post.kind, "language": ""}
        # The same columns as those of the shared words, or the batch would be several statements.
        row(schema.contents, **values, title="", description="", first_comment="", link="", rev=1, changed_at=at)
        if len(post.texts) > 1:  # the parts after the first are each network's own
            for position, text in enumerate(post.texts):
                row(schema.parts, content=own_id, position=position, text=text)
            rows[schema.content_media] += [one for one in self._media_rows(post, own_id) if one["part"]]
        if line.is_out:
            row(
                schema.outings,
                id=new_id(),
                variant=variant_id,
                revision="",
                link=line.link,
                at=line.out_at or at,
                by=who,
            )

    def _media_rows(self, post: NewPost, content_id: str) -> list[dict[str, Any]]:
        return [
            {
                "content": content_id,
                "part": part,
                "position": position,
                "media": self._media[medium.original],
                "alt": medium.alt,
                "credit": medium.credit,
                "shape": None,
            }
            for part, media in enumerate(post.media)
            for position, medium in enumerate(media)
        ]


def _found_by(post: NewPost, post_id: str, created_at: str) -> post_texts.NewText:
    """What the post is found by."""
    timed = [line.slot.local.isoformat(timespec="minutes") for line in post.lines if line.slot]
    return post_texts.NewText(
        post=post_id,
        title=post.title,
        texts=("\n".join(post.texts), _printed_title(post), post.description, post.first_comment),
        alts=[medium.alt for media in post.media for medium in media],
        days=timed or [line.out_at for line in post.lines if line.out_at],
        created_at=created_at,
        shelved=any(line.is_out for line in post.lines),
    )


def _printed_title(post: NewPost) -> str:
    """The title that is published: an article's. Any other one is only what the desk calls the post."""
    return post.title if post.kind == "article" else ""


def known_sources(library: Library) -> Iterator[str]:
    """Every source that a post of this workspace came from."""
    query = select(schema.posts.c.source).where(schema.posts.c.source.is_not(None), ~schema.posts.c.deleted)
    with library.reading() as connection:
        for row in connection.execute(query.execution_options(yield_per=_AT_ONCE)):
            yield row[0]


def texts_by_account(library: Library) -> Iterator[tuple[str, str]]:
    """The text of every post with each account that it goes to ("" where it goes to none), a network's own text included."""
    posts, contents, parts, variants = schema.posts, schema.contents, schema.parts, schema.variants
    shared = (
        select(parts.c.text, func.coalesce(variants.c.channel, ""))
        .join(contents, contents.c.id == parts.c.content)
        .join(posts, posts.c.id == contents.c.post)
        .outerjoin(variants, (variants.c.post == posts.c.id) & ~variants.c.deleted)
        .where(contents.c.variant.is_(None), parts.c.position == 0, ~posts.c.deleted)
    )
    own = (
        select(parts.c.text, variants.c.channel)
        .join(contents, contents.c.id == parts.c.content)
        .join(variants, variants.c.id == contents.c.variant)
        .join(posts, posts.c.id == contents.c.post)
        .where(parts.c.position == 0, parts.c.text != "", ~posts.c.deleted, ~variants.c.deleted)
    )
    with library.reading() as connection:
        for query in (shared, own):
            for row in connection.execute(query.execution_options(yield_per=_AT_ONCE)):
                yield row[0], row[1]
