"""A workspace with as many posts as are asked for, like those of eight years at a busy desk; the same in every run.

It is written by plain SQL, in minutes instead of days, and kept in the cache between runs: what is measured is reading.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import texts
from sqlalchemy import update

from editorial.bootstrap import new_style_file, toolbox
from editorial.library import schema
from editorial.library.leaving import sealed_under
from editorial.library.people import channels, first_person, save_campaign, save_channel, save_person
from editorial.library.post_texts import first_key
from editorial.library.schema import SCHEMA_VERSION
from editorial.library.search import prepare
from editorial.library.sqlite import sqlite_module
from editorial.library.transaction import Command
from editorial.library.workspace import FILE_NAME, Library, create_library
from editorial.model.desk import Campaign, Person
from editorial.settings.places import cache_folder
from editorial.workflow.gather import facts_version_for

SEED = 20261129
TODAY = dt.date(2026, 11, 29)
YEARS = 8
AT_ONCE = 20_000
NETWORKS = ("x", "linkedin_post", "facebook", "instagram_feed", "mastodon", "bluesky")
NAMES = [
    f"{first} {last}"
    for first in ("Ana", "Ben", "Chai", "Dee", "Eva", "Finn", "Gul")
    for last in ("Ruiz", "Okafor", "Roy")
]
LABELS = ("evergreen", "spring", "repair", "bees", "library", "thanks", "notice", "story", "สวน", "ร้านซ่อม")
CAMPAIGNS = 24
THAI = (
    "ร้านซ่อมเสื้อผ้าในกรุงเทพเปิดทุกวันเสาร์",
    "ห้องสมุดเปิดสิบโมงเช้าตั้งแต่วันจันทร์",
    "ขอบคุณทุกคนที่มาช่วยกันซ่อมของเก่า",
    "พรุ่งนี้เรามีกิจกรรมเลี้ยงผึ้งหลังห้องสมุด",
)
CHINESE = (
    "我们每个星期六修理旧衣服",
    "図書館の記事を読んでください",
    "感谢大家来到修理咖啡馆",
    "新しい本が三冊届きました",
)
_PEOPLE = 6
_WAITING = 600
"""So many posts are in hand, however long a desk has stood: in review, back with their writer, drafts."""

_POSTS = """posts (seq, id, number, title, language, audience, campaign, kind, note, archived, deleted, created_at, created_by,
changed_at, rev, assignee, reuse)"""
_VARIANTS = """variants (id, post, channel, state, state_since, state_by, own, slot_local, slot_zone, slot_fold, slot_utc, held,
stopped, deleted, revision, approved_revision, rev)"""
_REVISIONS = "revisions (id, variant, number, content, outgoing, digest, sha256, created_at, created_by)"
_APPROVALS = """approvals (id, variant, revision, digest, approver, submitter, alone, at, style_version, facts_version, rules,
not_run, errors)"""


@dataclass(frozen=True, slots=True)
class _Made:
    """One post as rows of the tables."""

    post: tuple[Any, ...]
    author: tuple[Any, ...]
    labels: list[tuple[Any, ...]]
    variants: list[tuple[Any, ...]]
    contents: list[tuple[Any, ...]]
    parts: list[tuple[Any, ...]]
    revisions: list[tuple[Any, ...]]
    approvals: list[tuple[Any, ...]]
    text: tuple[Any, ...]


def crowd(count: int) -> Path:
    """The folder of a workspace with `count` posts, made where it is not there yet."""
    folder = cache_folder() / "benchmarks" / f"posts-{count}-form-{SCHEMA_VERSION}"
    done = folder / "made"
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, count)
        done.touch()
    return folder


def _make(folder: Path, count: int) -> None:
    library = create_library(folder, name="Benchmarks")
    me = first_person(library, NAMES[0])
    people = [me.id]
    for name in NAMES[1:_PEOPLE]:
        person = Person(id=f"person-{name}", name=name, initials=name[0], roles=frozenset({"writer", "editor"}))
        save_person(library, Command(who=me.id), person)
        people.append(person.id)
    tools = toolbox()
    for platform in NETWORKS:
        save_channel(library, Command(who=me.id), tools.plain_channel(tools.platforms()[platform]))
    for number in range(CAMPAIGNS):
        campaign = Campaign(id=f"campaign-{number}", name=f"Campaign {number}", objective="awareness", tone_band={})
        save_campaign(library, Command(who=me.id), campaign)
    new_style_file(folder, "Benchmarks")
    tools.desk(library).probe.close()  # what opening a workspace does the first time
    accounts = [one.id for one in channels(library)]
    library.engine.dispose()
    _write(folder / FILE_NAME, _posts(count, people, accounts))
    prepare(library.engine)
    seal_under_today(library)
    library.close()


def seal_under_today(library: Library) -> None:
    """The house style has not changed since what waits to leave was approved, as on most days."""
    desk = toolbox().desk(library)
    with library.reading() as connection:
        waiting = list(sealed_under(connection))
    groups = {(one.campaign, one.channel) for one in waiting}
    facts = {group: facts_version_for(desk, *group) for group in groups}
    approvals = schema.approvals
    with library.writing() as connection:
        for one in waiting:
            connection.execute(
                update(approvals)
                .where(approvals.c.variant == one.variant)
                .values(style_version=desk.style().version, facts_version=facts[one.campaign, one.channel])
            )
    desk.probe.close()


def _write(path: Path, made: Iterable[_Made]) -> None:
    """The rows, in files of pages that follow each other; indexes are made afterwards, which is several times as fast."""
    connection = sqlite_module().connect(str(path), isolation_level=None)
    for pragma in (
        "synchronous=OFF",
        "journal_mode=MEMORY",
        "foreign_keys=OFF",
        "cache_size=-400000",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    made_later = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"
    ).fetchall()
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    connection.execute("BEGIN")
    for name, _sql in made_later:
        connection.execute(f"DROP INDEX {name}")
    for (name,) in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("DROP TABLE post_texts_fts")
    for some in _some(made):
        _write_some(connection, some)
    for _name, sql in made_later:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def _some(made: Iterable[_Made]) -> Iterator[list[_Made]]:
    some: list[_Made] = []
    for one in made:
        some.append(one)
        if len(some) == AT_ONCE:
            yield some
            some = []
    yield some


def _write_some(connection: Any, some: Sequence[_Made]) -> None:
    tables: dict[str, list[tuple[Any, ...]]] = {
        _POSTS: [one.post for one in some],
        "post_authors (post, position, name)": [one.author for one in some],
        "post_labels (post, label)": [row for one in some for row in one.labels],
        _VARIANTS: [row for one in some for row in one.variants],
        "contents (id, post, variant, kind, rev, changed_at)": [row for one in some for row in one.contents],
        "parts (content, position, text)": [row for one in some for row in one.parts],
        _REVISIONS: [row for one in some for row in one.revisions],
        _APPROVALS: [row for one in some for row in one.approvals],
        "post_texts (seq, post, shelved, title, body, alts, comments)": [one.text for one in some],
    }
    for table, rows in tables.items():
        marks = ", ".join("?" * (table.count(",") + 1))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _posts(count: int, people: Sequence[str], accounts: Sequence[str]) -> Iterator[_Made]:
    dice = random.Random(SEED)
    words = sorted({word.strip(".,!?") for sentence in texts.SENTENCES for word in sentence.split()})
    for number in range(1, count + 1):
        yield _post(number, count, dice, words, people, accounts)


def _post(
    number: int, count: int, dice: random.Random, words: Sequence[str], people: Sequence[str], accounts: Sequence[str]
) -> _Made:
    day = TODAY - dt.timedelta(days=YEARS * 365 * (count - number) // count)
    at = f"{day.isoformat()}T{8 + number % 10:02}:{number % 60:02}:00.000Z"
    post = _id(number, 0)
    title, body = _words(number, dice, words)
    state = _state(number, count, dice)
    campaign = f"campaign-{int(dice.paretovariate(1)) % CAMPAIGNS}" if dice.random() < 0.5 else None
    slot = f"{day.isoformat()}T{9 + number % 9:02}:00"
    left_lying = state in ("idea", "draft") and count - number > _WAITING
    who = people[number % len(people)]
    chosen = dice.sample(accounts, k=1 + int(dice.random() < 0.45) + int(dice.random() < 0.15))
    labels = sorted(set(dice.choices(LABELS, k=2))) if dice.random() < 0.3 else []
    shared = _id(number, 1)
    variants, contents, revisions, approvals = [], [(shared, post, None, "post", 1, at)], [], []
    said = _snapshot(body)
    for place, account in enumerate(chosen):
        variant = _id(number, 2 + place * 4)
        sealed = _id(number, 3 + place * 4) if state not in ("idea", "draft") else None
        approved = sealed if state in ("approved", "exported", "published") else None
        times = (None, None, 0, None) if left_lying else (slot, "UTC", 0, f"{slot}:00.000Z")
        variants.append((variant, post, account, state, at, who, "[]", *times, 0, 0, 0, sealed, approved, 1))
        contents.append((_id(number, 4 + place * 4), post, variant, "post", 1, at))
        if sealed:
            content, leaving = said, f'{{"schema": 1, "channel": "{account}", {said[1:]}'
            digest = f"{number:056x}{place:08x}"
            revisions.append((sealed, variant, 1, content, leaving, digest, digest, at, who))
            if approved:
                editor = people[(number + 1) % len(people)]
                row = (_id(number, 5 + place * 4), variant, sealed, digest, editor, who, 0, at, *("", ""), *["[]"] * 3)
                approvals.append(row)
    shelved, reuse = int(bool(approvals)), "evergreen" if labels == ["evergreen"] else ""
    return _Made(
        post=(number, post, number, title, "en", "", campaign, "post", "", 0, 0, at, who, at, 1, "", reuse),
        author=(post, 0, NAMES[min(int(dice.paretovariate(0.7)) - 1, len(NAMES) - 1)]),
        labels=[(post, label) for label in labels],
        variants=variants,
        contents=contents,
        parts=[(shared, 0, body)],
        revisions=revisions,
        approvals=approvals,
        text=(first_key(day) + number, post, shelved, title, body, "", ""),
    )


def _words(number: int, dice: random.Random, words: Sequence[str]) -> tuple[str, str]:
    """A title and a text of about 190 letters: one in ten in Thai, Chinese or Japanese; each with a word of its own."""
    own = f"{dice.choice(words)}{number % 9973:04}"
    kind = dice.random()
    if kind < 0.05:
        body = " ".join(dice.choices(THAI, k=3))
    elif kind < 0.1:
        body = "。".join(dice.choices(CHINESE, k=4))
    else:
        body = " ".join([dice.choice(texts.SENTENCES), *dice.choices(words, k=14)])
    return f"Note {own}", f"{body} {own}"


def _state(number: int, count: int, dice: random.Random) -> str:
    left = count - number
    if left < min(_WAITING, count // 10):
        return dice.choice(("in_review", "in_review", "changes_wanted", "draft", "idea"))
    if left < min(_WAITING * 2, count // 5):
        return dice.choice(("approved", "approved", "exported"))
    kind = dice.random()
    return "published" if kind < 0.97 else "draft" if kind < 0.99 else "idea"


def _snapshot(body: str) -> str:
    content = {
        "kind": "post",
        "language": "en",
        "parts": [{"text": body, "media": []}],
        "title": "",
        "description": "",
        "first_comment": "",
        "link": "",
        "byline": "",
        "tags": [],
        "disclosure": "",
        "ai_use": "",
    }
    return json.dumps(content, ensure_ascii=False)


def _id(number: int, part: int) -> str:
    """An id in the form of a UUID version 7: later posts have greater ones."""
    digits = f"0190{number:08x}7{part:03x}8{number:015x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:32]}"
