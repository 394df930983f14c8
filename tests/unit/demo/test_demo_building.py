"""How the demo is made: at any hour, the same each time, and no further than it is let."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from editorial.demo.build import build_demo
from editorial.demo.script import read_posts
from editorial.demo.times import moment_of, slot_from
from editorial.errors import UserError
from editorial.library.lists import PostFilter, post_ids
from editorial.library.posts import read_post
from editorial.library.workspace import open_library
from editorial.workflow.today import standing_of

PARIS = "Europe/Paris"
LATE = dt.datetime(2027, 3, 28, 21, 55, tzinfo=dt.UTC)
"""Five to midnight in Paris, on the day when the clocks went forward."""


def told(folder: Path, now: dt.datetime) -> list[object]:
    """Everything a reader of the desk would see, without ids."""
    library = open_library(folder, now=lambda: now)
    try:
        posts = [read_post(library, post_id) for post_id in post_ids(library, PostFilter(order="number"))]
    finally:
        library.close()
    return [
        (
            post.number,
            post.title,
            post.authors,
            post.shared.content,
            [(one.channel, one.state, one.slot, one.content(post.shared.content), one.reason) for one in post.variants],
        )
        for post in posts
    ]


def test_it_tells_its_progress_and_is_the_same_again(tmp_path: Path, demo_folder: Path) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, everything: int) -> bool:
        seen.append((done, everything))
        return True

    monday = dt.datetime(2026, 11, 23, 7, 30, tzinfo=dt.UTC)
    folder = build_demo(tmp_path / "again", now=lambda: monday, progress=progress)

    assert seen == [(step, seen[-1][1]) for step in range(seen[-1][1] + 1)]
    assert told(folder, monday) == told(demo_folder, monday)


def test_late_at_night_nothing_that_goes_out_today_is_missed(tmp_path: Path) -> None:
    library = open_library(build_demo(tmp_path / "late", now=lambda: LATE), now=lambda: LATE)
    try:
        posts = [read_post(library, post_id) for post_id in post_ids(library, PostFilter())]
        missed = {post.title for post in posts for variant in post.variants if standing_of(variant, LATE) == "missed"}
    finally:
        library.close()

    assert missed == {"Harvest supper"}


def test_it_stops_when_it_is_told_to(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        build_demo(tmp_path / "stopped", progress=lambda done, _all: done < 5)

    assert raised.value.code == "stopped"


def test_a_workspace_that_is_there_is_left_alone(demo_folder: Path) -> None:
    with pytest.raises(UserError, match="There is a workspace in this folder already"):
        build_demo(demo_folder)


def test_building_imports_neither_pillow_nor_av_nor_qt() -> None:
    code = "import sys, editorial.demo.build; sys.exit(bool({'PIL', 'av', 'PySide6', 'textstat'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("today 14:00", "2026-11-23T14:00"),
        ("today 09:00", "2026-11-23T10:30"),
        ("+1d 09:30", "2026-11-24T09:30"),
        ("-1d 18:00", "2026-11-22T18:00"),
        ("thu 09:00", "2026-11-26T09:00"),
        ("mon 08:00", "2026-11-30T08:00"),
        ("fri+1 08:30", "2026-12-04T08:30"),
    ],
)
def test_times_count_from_the_moment_of_building(text: str, local: str) -> None:
    slot = slot_from(text, dt.datetime(2026, 11, 23, 7, 45, tzinfo=dt.UTC), PARIS)

    assert slot is not None
    assert slot.local.isoformat(timespec="minutes") == local


def test_what_was_to_go_out_today_goes_out_tomorrow_when_it_is_nearly_midnight() -> None:
    slot = slot_from("today 14:00", LATE, PARIS)

    assert slot is not None
    assert slot.local.isoformat(timespec="minutes") == "2027-03-29T14:00"


def test_no_step_lies_after_the_moment_of_building() -> None:
    for post in read_posts():
        for step in post.steps:
            assert moment_of(step.at, LATE, PARIS) <= LATE
