"""Approved posts out, in bulk: how many rows a second leave as files, and what that takes in memory.

`python tests/benchmarks/exporting.py POSTS` is one trial in a process of its own; `exports()` runs a small and a large one.
"""

from __future__ import annotations

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
from sqlalchemy import insert

from editorial.bootstrap import toolbox
from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.library import schema
from editorial.library.edits import content_as_json
from editorial.library.people import channels, first_person, save_channel
from editorial.library.transaction import Command, new_id
from editorial.library.workspace import Library, create_library
from editorial.model.canonical import digest_of
from editorial.model.post import Channel, Content, Part, outgoing
from ui.__main__ import collect_seldom

SMALL, LARGE = 10_000, 100_000
NOW = dt.datetime(2026, 11, 29, 9, 0, tzinfo=dt.UTC)
AT = "2026-11-28T10:00:00.000Z"
AT_ONCE = 10_000
LEAST_A_SECOND = 5_000


def exports() -> list[Row]:
    """The large trial beside the small one."""
    small, large = (_trial(count) for count in (SMALL, LARGE))
    rate = large["rows"] / large["seconds"]
    grown = large["memory"] / small["memory"]
    return [
        Row(
            f"{LARGE:,} approved posts exported",
            f"{rate:,.0f} rows a second",
            f"{small['rows'] / small['seconds']:,.0f} with {SMALL:,}",
            target=f"at least {LEAST_A_SECOND:,}",
            kept=rate >= LEAST_A_SECOND,
        ),
        Row(
            "memory of that export",
            f"{large['memory'] >> 20} MiB",
            f"{small['memory'] >> 20} MiB with {SMALL:,}",
            grown,
            "1.1 (flat)",
            grown <= 1.1,
        ),
    ]


def _trial(count: int) -> dict[str, Any]:
    answer = subprocess.run([sys.executable, __file__, str(count)], stdout=subprocess.PIPE, check=True)
    return json.loads(answer.stdout)


def fill(library: Library, who: str, count: int) -> None:
    """So many approved posts for one account, each sealed by its own digest."""
    channel = channels(library)[0]
    for begin in range(0, count, AT_ONCE):
        made = [_post(number, channel, who) for number in range(begin + 1, min(begin + AT_ONCE, count) + 1)]
        with library.writing() as connection:
            for table in (schema.posts, schema.variants, schema.revisions, schema.approvals):
                connection.execute(insert(table), [one[table.name] for one in made])


def _post(number: int, channel: Channel, who: str) -> dict[str, dict[str, Any]]:
    post, variant, revision = new_id(), new_id(), new_id()
    content = Content(parts=(Part(text=f"{number}. {texts.SENTENCES[number % len(texts.SENTENCES)]}"),))
    leaving = outgoing(content, channel)
    stored, sealed = content_as_json(content), leaving.as_json()
    local = NOW.replace(tzinfo=None) + dt.timedelta(days=1, minutes=5 * number)
    return {
        "posts": {
            "id": post, "number": number, "title": f"Post {number}", "language": "en", "archived": False,
            "deleted": False, "created_at": AT, "created_by": who, "changed_at": AT, "rev": 1,
        },
        "variants": {
            "id": variant, "post": post, "channel": channel.id, "state": "approved", "state_since": AT, "own": [],
            "slot_local": local.isoformat(timespec="minutes"), "slot_zone": "UTC", "slot_fold": 0,
            "slot_utc": f"{local.isoformat()}.000Z", "held": False, "stopped": False, "deleted": False,
            "revision": revision, "approved_revision": revision, "rev": 1,
        },
        "revisions": {
            "id": revision, "variant": variant, "number": 1, "content": stored, "outgoing": sealed,
            "digest": leaving.digest(), "sha256": digest_of([stored, sealed]), "created_at": AT, "created_by": who,
        },
        "approvals": {
            "id": new_id(), "variant": variant, "revision": revision, "digest": leaving.digest(), "approver": who,
            "submitter": who, "alone": True, "at": AT, "style_version": "1", "facts_version": "1", "rules": [],
            "not_run": [], "errors": [],
        },
    }  # fmt: skip


def main() -> None:
    """One trial; prints its figures as JSON."""
    collect_seldom()
    count = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        library = create_library(Path(folder) / "desk", now=lambda: NOW)
        who = first_person(library, "Ana Ruiz").id
        save_channel(library, Command(who=who), Channel(id="to-x", platform="x", name="Green & Co", zone="UTC"))
        fill(library, who, count)
        desk = toolbox().desk(library)
        began = time.perf_counter()
        found = plan(desk, "json", Options(now=NOW))
        planned = time.perf_counter()
        report = write(desk, Command(who=who), found, Path(folder) / "out")
        ended = time.perf_counter()
        desk.probe.close()
        library.close()
    print(
        json.dumps(
            {
                "rows": report.written,
                "seconds": ended - began,
                "planning": planned - began,
                "memory": peak_memory(),
            }
        )
    )


if __name__ == "__main__":
    main()
