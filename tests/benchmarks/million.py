"""A million posts: finding, opening and scrolling, beside plain SQLite on the same file in the same run."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from children import Child
from crowd import NAMES, SEED, TODAY, crowd
from figures import Row, percentile

from editorial.library.facets import count, facets
from editorial.library.filters import QueueFilter
from editorial.library.finding import SHELF, Scope, best, excerpts, find
from editorial.library.lists import post_rows
from editorial.library.people import people
from editorial.library.queue import Reader, queue_lines
from editorial.library.sqlite import sqlite_module
from editorial.library.workspace import FILE_NAME, Library, open_library
from editorial.model.clock import stamp
from editorial.model.query import Query, parsed
from editorial.workflow.today import tasks

ROWS = 50
ROUNDS = 4
COMMON = ("repair café", "library", "Saturday", "neighbours", "toasters", "workshop", "bicycle", "second-hand cloth")
RARE = [f"tools{number:04}" for number in range(120, 9900, 700)]
SCRIPTS = ("กรุงเทพ", "ห้องสมุด", "感谢大家", "修理咖啡", "記事を読")
SHORT = ("記事", "感谢", "ผึ้", "48", "at")
FILTERS = (
    "platform:x",
    "platform:mastodon state:exported",
    'author:"Gul Roy"',
    'author:"Ana Ruiz" library',
    "campaign:7 platform:bluesky",
    "label:evergreen before:2022 lamps",
    "last April",
    "on:2019-05 -library",
    "before:2019",
    "-platform:x repair",
    'state:approved author:"Finn Roy"',
    "is:mine state:draft",
)
TOLERANCE = 60 << 20


def reading(posts: int) -> list[Row]:
    """What the library answers, each beside the same question in plain SQL."""
    folder = crowd(posts)
    library = open_library(folder)
    raw = sqlite_module().connect(str(folder / FILE_NAME))
    raw.execute("PRAGMA cache_size=-32768")
    try:
        rows = [
            *_searching(library, raw),
            *_filtering(library),
            *_lists(library, raw),
            *_scrolling(library, raw, posts),
        ]
    finally:
        raw.close()
        library.close()
    return [Row(f"{posts:,} posts: {row.name}", *_rest(row)) for row in rows]


def _rest(row: Row) -> tuple[Any, ...]:
    return (row.value, row.baseline, row.ratio, row.target, row.kept)


def _searching(library: Library, raw: Any) -> list[Row]:
    rows: list[Row] = []
    for name, words, most in (
        ("common words", COMMON, 20),
        ("rare words", RARE, 20),
        ("Thai and Chinese", SCRIPTS, 20),
        ("fewer than three letters", SHORT, 20),
    ):
        ours: list[float] = []
        bare: list[float] = []
        for _round in range(ROUNDS):
            for term in words:
                bare.append(_taken(lambda term=term: _plain_search(raw, term)))
                ours.append(_taken(lambda term=term: _first_rows(library, term)))
        rows.append(_beside(f"search to first rows, {name}", ours, bare, most, 2.0))
    ranked = [_taken(lambda term=term: best(library, _ask(term), SHELF, most=ROWS)) for term in (*COMMON, *RARE)]
    rows.append(_alone("the best of the newest 2,000", ranked, 60))
    pages = [(_ask(term), _page_of(library, term)) for term in (*COMMON, *RARE, *SCRIPTS)]
    sentences = [_taken(lambda query=query, page=page: excerpts(library, query, page)) for query, page in pages]
    rows.append(_alone("the sentences of a page", sentences, 20))
    return rows


def _first_rows(library: Library, words: str) -> None:
    find(library, _ask(words), SHELF, most=ROWS)


def _page_of(library: Library, words: str) -> list[str]:
    return [hit.post for hit in find(library, _ask(words), SHELF, most=ROWS).hits]


def _plain_search(raw: Any, words: str) -> list[Any]:
    columns = "t.seq, t.post"
    if len(words) >= 3:
        asked = " ".join(f'"{word}"' for word in words.split())
        statement = f"SELECT {columns} FROM post_texts_fts f CROSS JOIN post_texts t ON t.seq = f.rowid"
        statement += " WHERE post_texts_fts MATCH ? AND t.shelved ORDER BY f.rowid DESC LIMIT ?"
        return raw.execute(statement, (asked, ROWS)).fetchall()
    statement = f"SELECT {columns} FROM post_texts t WHERE t.shelved AND t.title || t.body LIKE ?"
    return raw.execute(f"{statement} ORDER BY seq DESC LIMIT ?", (f"%{words}%", ROWS)).fetchall()


def _filtering(library: Library) -> list[Row]:
    person = next(one for one in people(library) if one.name == NAMES[0])
    scope = Scope(person=person.id, name=person.name)
    rows = [
        _alone(
            f"filter “{words}”, first rows",
            [_taken(lambda words=words: find(library, _ask(words), scope, most=ROWS)) for _round in range(ROUNDS)],
            50,
        )
        for words in FILTERS
    ]
    asked = [Query(), *map(_ask, (*COMMON[:3], *FILTERS[:4]))]
    counted = [_taken(lambda query=query: facets(library, query, SHELF)) for query in asked]
    rows.append(_alone("everything counted beside a search", counted, 500))
    totals = [_taken(lambda query=query: count(library, query, SHELF)) for query in asked]
    rows.append(_alone("how many there are", totals, 100))
    return rows


def _lists(library: Library, raw: Any) -> list[Row]:
    editor = people(library)[1]
    now = stamp(library.now())
    reader = Reader(person=editor.id, means=frozenset({editor.id}))
    queue = [_taken(lambda: _queue(library, reader, now)) for _round in range(ROUNDS)]
    states = "SELECT post FROM variants WHERE state IN ('in_review', 'changes_wanted')"
    plain = [_taken(lambda: raw.execute(states).fetchall()) for _round in range(ROUNDS)]
    shelf = [_taken(lambda: _open_shelf(library)) for _round in range(ROUNDS)]
    newest = "SELECT seq, post FROM post_texts WHERE shelved ORDER BY seq DESC LIMIT 100"
    bare = [_taken(lambda: raw.execute(newest).fetchall()) for _round in range(ROUNDS)]
    today = [_taken(lambda: tasks(library, editor)) for _round in range(ROUNDS)]
    return [
        _beside("queue opened", queue, plain, 150),
        _beside("library opened, first hundred cards", shelf, bare, 150),
        _alone("Today’s list", today, 500),
    ]


def _queue(library: Library, reader: Reader, now: str) -> None:
    lines = queue_lines(library, QueueFilter(), reader, now)
    post_rows(library, [line.id for line in lines[:50]])


def _open_shelf(library: Library) -> None:
    post_rows(library, [hit.post for hit in find(library, Query(), SHELF).hits])


def _scrolling(library: Library, raw: Any, posts: int) -> list[Row]:
    """A page of rows anywhere, as the list asks for it."""
    dice = random.Random(SEED)
    ours: list[float] = []
    bare: list[float] = []
    for _place in range(30):
        seq = dice.randrange(1, posts)
        ids = [row[0] for row in raw.execute("SELECT id FROM posts WHERE seq >= ? ORDER BY seq LIMIT ?", (seq, ROWS))]
        marks = ", ".join("?" * len(ids))
        statement = f"SELECT * FROM posts p JOIN variants v ON v.post = p.id WHERE p.id IN ({marks})"
        ours.append(_taken(lambda ids=ids: post_rows(library, ids)))
        bare.append(_taken(lambda ids=ids, all_of_them=statement: raw.execute(all_of_them, ids).fetchall()))
    return [_beside("rows of any place in a list", ours, bare, 30)]


def window(folder: Path, posts: int) -> list[Row]:
    """The window on many posts and on a hundred: opening the library and the queue, scrolling, memory."""
    found: dict[int, dict[str, Any]] = {}
    for number in (100, posts):
        place = folder / f"window-{number}"
        place.mkdir()
        with Child("million_window.py", {"workspace": str(crowd(number))}, place) as room:
            found[number] = room.ask({"do": "walk", "rounds": 12})
    many, few = found[posts], found[100]
    more = many["memory"] - few["memory"]
    rows = [
        _beside(f"window: {name}", many[key], few[key], most)
        for name, key, most in (
            ("library to its first cards", "library", 150),
            ("queue to its first rows", "queue", 150),
            ("scrolled anywhere to its cards", "scroll", 30),
            ("library made wider or narrower", "resize", None),
            ("typed in the search to its cards", "search", None),
        )
    ]
    told = (f"{many['memory'] >> 20} MiB", f"{few['memory'] >> 20} MiB with 100", many["memory"] / few["memory"])
    rows.append(Row("window: memory", *told, "≤ 60 MiB more", more <= TOLERANCE))
    return [Row(f"{posts:,} posts: {row.name}", *_rest(row)) for row in rows]


def _ask(words: str) -> Query:
    return parsed(words, TODAY)


def _taken(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _beside(
    name: str, ours: Sequence[float], bare: Sequence[float], most: float | None, ratio: float | None = None
) -> Row:
    half, high = percentile(ours, 50), percentile(ours, 95)
    plain = percentile(bare, 95)
    kept = None if most is None else high <= most and (ratio is None or high <= max(plain * ratio, 2.0))
    target = "" if most is None else f"p95 ≤ {most:g} ms" + (f", ≤ {ratio:g} ×" if ratio else "")
    value = f"{half:.1f} / {high:.1f} ms"
    return Row(f"{name}, p50 / p95", value, f"{percentile(bare, 50):.2f} / {plain:.2f} ms", high / plain, target, kept)


def _alone(name: str, ours: Sequence[float], most: float) -> Row:
    half, high = percentile(ours, 50), percentile(ours, 95)
    return Row(f"{name}, p50 / p95", f"{half:.1f} / {high:.1f} ms", "", None, f"p95 ≤ {most:g} ms", high <= most)
