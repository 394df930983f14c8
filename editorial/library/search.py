"""Finding posts by their words: the one place where the two engines search differently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import ColumnElement, Engine, FromClause, Integer, and_, column, literal_column, or_, table

from editorial.library.schema import post_texts
from editorial.model.query import MOST_TERMS, plain

_FTS = "post_texts_fts"
_INDEX = table(_FTS, column("rowid", Integer))
_INDEXED = _INDEX.join(post_texts, post_texts.c.seq == _INDEX.c.rowid)
_MATCHES = literal_column(_FTS).op("MATCH")
SHORTEST_TRIGRAM = 3
"""Words of fewer letters have no index: texts are looked through for them."""
SEARCHED = ("title", "body", "alts", "comments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where rows of `post_texts` come from, newest first by `key`, and which of them hold the words (None: all)."""

    rows: FromClause
    key: ColumnElement[int]
    held: ColumnElement[bool] | None


def prepare(engine: Engine) -> None:
    """Make the full-text index of posts, with triggers that keep it in step; harmless when it is there.

    Trigrams find words, parts of words and unspaced scripts (Thai, Chinese) alike.
    """
    if engine.dialect.name != "sqlite":
        return
    from sqlite_utils import Database

    raw = cast("Any", engine.raw_connection())
    try:
        database = Database(raw.driver_connection, execute_plugins=False)
        texts = cast("Any", database["post_texts"])
        if texts.detect_fts() is None:
            texts.enable_fts(list(SEARCHED), create_triggers=True, tokenize="trigram")
    finally:
        raw.close()


def terms_of(words: str) -> list[str]:
    """What somebody looks for, word by word and each once, without what no engine takes (NUL, halves of characters).

    What stands behind the first `MOST_TERMS` is left out: the engines limit how long a condition may be.
    """
    return list(dict.fromkeys(plain(words).split()))[:MOST_TERMS]


def source(dialect: str, terms: Sequence[str]) -> Source:
    """The rows that hold every one of `terms`, by the index where the engine has one for them.

    Nothing of the terms is read as search syntax. Terms under three letters, which trigrams cannot find, are matched letter by
    letter.
    """
    long = [term for term in terms if len(term) >= SHORTEST_TRIGRAM] if dialect == "sqlite" else []
    others = [holds(dialect, term) for term in terms if term not in long]
    if not long:
        return Source(rows=post_texts, key=post_texts.c.seq, held=and_(*others) if others else None)
    asked = " ".join('"' + term.replace('"', '""') + '"' for term in long)
    found = and_(_MATCHES(asked), *others)
    return Source(rows=_INDEXED, key=cast("ColumnElement[int]", _INDEX.c.rowid), held=found)


def holds(dialect: str, term: str) -> ColumnElement[bool]:
    """A condition on rows of `post_texts`: one of their texts holds `term`, in any case."""
    columns = [cast("ColumnElement[str]", post_texts.c[name]) for name in SEARCHED]
    if dialect == "sqlite" and (term.isascii() or term.lower() == term.upper()):
        # SQLite's own LIKE knows the case of A to Z, and is far faster than a lower() that knows all letters.
        return or_(*(one.contains(term, autoescape=True) for one in columns))
    return or_(*(one.icontains(term, autoescape=True) for one in columns))
