"""Posts in, in bulk: how many rows a second of a table of posts come in, beside plain SQLite that writes the same rows.

`python tests/benchmarks/importing.py POSTS` is one trial in a process of its own.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import texts
from figures import Row, peak_memory

from editorial.bootstrap import toolbox
from editorial.importers.carrying import carry_out
from editorial.importers.plan import plan_import
from editorial.importers.reader import Choices
from editorial.library.people import first_person, save_channel
from editorial.library.sqlite import sqlite_module
from editorial.library.transaction import Command
from editorial.library.workspace import FILE_NAME, create_library
from editorial.model.post import Channel
from ui.__main__ import collect_seldom

POSTS = 20_000
LEAST_A_SECOND = 5_000
FIRST = dt.datetime(2027, 1, 1)  # noqa: DTZ001  # wall time, as tables have it
TABLES = ("posts", "variants", "contents", "parts", "post_texts")


def imports() -> list[Row]:
    """How fast a table of posts is looked at and brought in."""
    answer = subprocess.run([sys.executable, __file__, str(POSTS)], stdout=subprocess.PIPE, check=True)
    taken: dict[str, Any] = json.loads(answer.stdout)
    rate, plain = POSTS / taken["seconds"], POSTS / taken["plain"]
    return [
        Row(
            f"{POSTS:,} posts of a table looked at and brought in",
            f"{rate:,.0f} rows a second",
            f"{plain:,.0f} of plain SQLite",
            plain / rate,
            f"at least {LEAST_A_SECOND:,}",
            rate >= LEAST_A_SECOND,
        ),
        Row("most memory of that", f"{taken['memory'] >> 20} MiB"),
    ]


def _write_table(path: Path, count: int) -> None:
    with path.open("w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow(["Text", "Date", "Network"])
        for number in range(count):
            one, other = (texts.SENTENCES[number * step % len(texts.SENTENCES)] for step in (1, 7))
            at = FIRST + dt.timedelta(minutes=7 * number)
            writer.writerow([f"{number}. {one} {other}", f"{at:%Y-%m-%d %H:%M}", "x"])


def _plainly(source: Path, target: Path) -> float:
    """Seconds in which plain SQLite writes what was brought in, with its search index, into an empty workspace."""
    raw = sqlite_module().connect(str(target))
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA synchronous=FULL")
    there = sqlite_module().connect(str(source))
    rows = {table: there.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    began = time.perf_counter()
    for table, found in rows.items():
        marks = ", ".join("?" * len(found[0]))
        raw.executemany(f"INSERT INTO {table} VALUES ({marks})", found)
    raw.commit()
    taken = time.perf_counter() - began
    there.close()
    raw.close()
    return taken


def main() -> None:
    """One trial; prints its figures as JSON."""
    collect_seldom()
    count = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _write_table(folder / "posts.csv", count)
        create_library(folder / "bare").close()
        library = create_library(folder / "desk")
        who = first_person(library, "Ana Ruiz").id
        save_channel(library, Command(who=who), Channel(id="to-x", platform="x", name="Green & Co", zone="UTC"))
        desk = toolbox().desk(library)
        began = time.perf_counter()
        found = plan_import(desk, [folder / "posts.csv"], Choices())
        carry_out(desk, Command(who=who), found)
        taken = time.perf_counter() - began
        desk.probe.close()
        library.close()
        if found.new != count:
            raise RuntimeError(f"only {found.new} of {count} posts came in")
        plain = _plainly(folder / "desk" / FILE_NAME, folder / "bare" / FILE_NAME)
    print(json.dumps({"seconds": taken, "plain": plain, "memory": peak_memory()}))


if __name__ == "__main__":
    main()
