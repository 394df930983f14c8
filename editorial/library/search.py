"""Finding approved posts by their words: the one place where the two engines search differently."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    column,
    delete,
    insert,
    literal_column,
    or_,
    select,
    table,
)

from editorial.library.schema import approvals, approved_texts, posts, revisions, variants

_FTS = "approved_texts_fts"
_SHORTEST_TRIGRAM = 3
MOST_TERMS = 200


def prepare(engine: Engine) -> None:
    """Make the full-text index of approved posts, with triggers that keep it in step; harmless when it is there.

    Trigrams find words, parts of words and unspaced scripts (Thai, Chinese) alike.
    """
    if engine.dialect.name != "sqlite":
        return
    from sqlite_utils import Database

    raw = cast("Any", engine.raw_connection())
    try:
        database = Database(raw.driver_connection, execute_plugins=False)
        texts = cast("Any", database["approved_texts"])
        if texts.detect_fts() is None:
            texts.enable_fts(["title", "body"], create_triggers=True, tokenize="trigram")
    finally:
        raw.close()


def refresh(connection: Connection, variant_ids: Iterable[str]) -> None:
    """Bring the index in step with the approvals of these variants; called wherever an approval begins or ends."""
    for variant_id in variant_ids:
        connection.execute(delete(approved_texts).where(approved_texts.c.variant == variant_id))
        row = connection.execute(
            select(variants.c.post, posts.c.title, revisions.c.outgoing)
            .join(posts, posts.c.id == variants.c.post)
            .join(revisions, revisions.c.id == variants.c.approved_revision)
            .where(variants.c.id == variant_id, ~variants.c.deleted)
            .where(
                select(approvals.c.id)
                .where(approvals.c.revision == revisions.c.id, approvals.c.revoked_at.is_(None))
                .exists()
            )
        ).first()
        if row is not None:
            body = "\n".join(
                [
                    *(part["text"] for part in row.outgoing["parts"]),
                    row.outgoing["title"],
                    row.outgoing["description"],
                    row.outgoing["first_comment"],
                ]
            )
            connection.execute(
                insert(approved_texts).values(variant=variant_id, post=row.post, title=row.title, body=body.strip())
            )


def terms_of(words: str) -> list[str]:
    """What somebody looks for, word by word and each once, without what no engine takes (NUL, halves of characters).

    What stands behind the first `MOST_TERMS` is left out: the engines limit how long a condition may be.
    """
    terms = words.replace("\0", " ").encode("utf-8", "replace").decode("utf-8").split()
    return list(dict.fromkeys(terms))[:MOST_TERMS]


def matching(dialect: str, words: str) -> ColumnElement[bool] | None:
    """A condition on `approved_texts` for posts that hold every one of `words`; None when there is nothing to look for.

    Nothing of the words is read as search syntax. Terms under three letters, which trigrams cannot find, are matched
    letter by letter.
    """
    terms = terms_of(words)
    if not terms:
        return None
    long = [term for term in terms if len(term) >= _SHORTEST_TRIGRAM] if dialect == "sqlite" else []
    conditions: list[ColumnElement[bool]] = []
    if long:
        query = " ".join('"' + term.replace('"', '""') + '"' for term in long)
        index = table(_FTS, column("rowid", Integer))
        hits = select(index.c.rowid).where(literal_column(_FTS).op("MATCH")(query))
        conditions.append(approved_texts.c.seq.in_(hits.scalar_subquery()))
    for term in terms:
        if term not in long:
            conditions.append(
                or_(
                    approved_texts.c.body.icontains(term, autoescape=True),
                    approved_texts.c.title.icontains(term, autoescape=True),
                )
            )
    result = conditions[0]
    for condition in conditions[1:]:
        result = result & condition
    return result
