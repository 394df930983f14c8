"""`proofdesk report`: files for people, and what is said when there can be none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from newsroom import Newsroom
from openpyxl import load_workbook


@pytest.fixture
def at_work(room: Newsroom) -> Newsroom:
    room.set_time(room.written("Bring your jacket.", room.x, room.linkedin), "2026-12-01T09:00")
    return room


def run(shell: Any, room: Newsroom, *words: str) -> Any:
    return shell("report", *words, "--library", str(room.folder))


def test_the_review_sheet_is_a_workbook_or_paper(shell: Any, at_work: Newsroom, tmp_path: Path) -> None:
    for name, begins in (("a.xlsx", b"PK"), ("a.pdf", b"%PDF")):
        done = run(shell, at_work, "review", "--out", str(tmp_path / name))
        assert done.code == 0
        assert done.json == {"version": 1, "written": str(tmp_path / name), "networks": 2}
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_it_is_narrowed_as_the_queue_and_the_export_are(shell: Any, at_work: Newsroom, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    done = run(shell, at_work, "review", "--out", str(out), "--platform", "x", "--since", "2026-12-01")
    assert done.json["networks"] == 1
    assert load_workbook(out).active["C2"].value == "X: Green & Co"
    done = run(shell, at_work, "review", "--out", str(out), "--channel", "to-linkedin_post", "--state", "draft")
    assert done.json["networks"] == 1
    assert run(shell, at_work, "review", "--out", str(out), "--channel", "nobody").code == 2


def test_the_calendar_goes_by_week_or_month(shell: Any, at_work: Newsroom, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    assert run(shell, at_work, "calendar", "--out", str(out), "--since", "2026-12-03").json["networks"] == 1
    assert run(shell, at_work, "calendar", "--out", str(out), "--since", "2026-12-08").json["networks"] == 0
    done = run(shell, at_work, "calendar", "--out", str(out), "--by", "month", "--since", "2026-12-08")
    assert done.json["networks"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("review", "--out", "a.txt"), "does not say what kind of file"),
        (("calendar", "--out", "a.xlsx"), "does not say what kind of file"),
        (("review", "--out", "a.xlsx", "--since", "soon"), "is not a day"),
        (("review", "--out", "a.pdf", "--since", "2026-12-02", "--until", "2026-12-01"), "before the first"),
        (("calendar", "--out", "a.pdf", "--since", "2026-12-02", "--until", "2026-11-01"), "before the first"),
        (("calendar", "--out", "a.pdf", "--timezone", "Mars/Olympus"), "time zone"),
    ],
)
def test_what_cannot_be_is_said(shell: Any, at_work: Newsroom, words: tuple[str, ...], said: str) -> None:
    done = run(shell, at_work, *words)
    assert done.code == 2
    assert said in done.err
