"""The review sheet and the calendar as files: asked for in a sheet, made beside the work, said when they are there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import TOO_LONG, Clock, Newsroom
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from editorial.model.clock import utc_now
from ui.kit.sheet import front_sheet
from ui.sheets.calendar_report import CalendarReportSheet
from ui.sheets.review_report import ReviewReportSheet


@pytest.fixture
def hands(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Ben, with a post that is approved."""
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    room.approved(title="Jackets")
    room.close()
    with sitting(workspace, "Ben Okafor") as made:
        yield made


def sheet_of(hands: Hands, command: str, kind: type) -> object:
    assert hands.window.places is not None
    hands.window.places.keys.run(command)
    until(lambda: isinstance(front_sheet(hands.window), kind), f"{kind.__name__} did not open")
    return front_sheet(hands.window)


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))


def test_the_review_sheet_is_saved_where_somebody_says(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = sheet_of(hands, "review_sheet", ReviewReportSheet)
    assert isinstance(sheet, ReviewReportSheet)
    sheet.which.set_value("all")
    answer(monkeypatch, tmp_path / "for-lena")
    said: list[str] = []
    sheet.said.connect(said.append)
    sheet.save_button.click()
    until(lambda: bool(said), "nothing was saved")
    assert said[0].startswith("Saved as for-lena.xlsx, with ")
    assert load_workbook(tmp_path / "for-lena.xlsx").active["A1"].value == "Post"
    assert front_sheet(hands.window) is None


def test_the_calendar_is_saved_as_paper(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = sheet_of(hands, "print_calendar", CalendarReportSheet)
    assert isinstance(sheet, CalendarReportSheet)
    sheet.days.set_value("next_month")
    answer(monkeypatch, tmp_path / "wall.pdf")
    sheet.save_button.click()
    until((tmp_path / "wall.pdf").exists, "nothing was saved")
    assert (tmp_path / "wall.pdf").read_bytes().startswith(b"%PDF")


def test_what_goes_wrong_is_said_in_the_sheet_and_can_be_tried_again(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = sheet_of(hands, "review_sheet", ReviewReportSheet)
    assert isinstance(sheet, ReviewReportSheet)
    answer(monkeypatch, tmp_path / "gone" / "a.xlsx")
    sheet.save_button.click()
    until(lambda: sheet.save_button.isEnabled() and not sheet.problem.isHidden(), "nothing was said")
    assert "There is no such folder." in sheet.problem.text()
    answer(monkeypatch, tmp_path / "a.xlsx")
    sheet.save_button.click()
    until((tmp_path / "a.xlsx").exists, "nothing was saved")


def test_leaving_the_dialog_saves_nothing(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = sheet_of(hands, "review_sheet", ReviewReportSheet)
    assert isinstance(sheet, ReviewReportSheet)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    sheet.save_button.click()
    assert sheet.save_button.isEnabled()
    assert list(tmp_path.glob("*.xlsx")) == []


@pytest.fixture
def reviewing(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Ben in Review, with two posts that wait for him; one is far too long."""
    workspace = Path(shutil.copytree(founded, tmp_path / "queue"))
    room = Newsroom(workspace, Clock(utc_now()))
    room.submitted(TOO_LONG, title="Long")
    room.submitted("Bring your jacket on Saturday.", title="Short")
    room.close()
    with sitting(workspace, "Ben Okafor") as made:
        made.go("Review")
        until(lambda: len(made.review.queue.ids) == 2, "the queue was not read")
        yield made


def from_queue(hands: Hands) -> ReviewReportSheet:
    hands.review.queue.sheet_button.click()
    until(lambda: isinstance(front_sheet(hands.window), ReviewReportSheet), "the sheet did not open")
    sheet = front_sheet(hands.window)
    assert isinstance(sheet, ReviewReportSheet)
    return sheet


def column(path: Path, name: str) -> list[object]:
    found = load_workbook(path).active
    head = [cell.value for cell in found[1]]
    return [row[head.index(name)].value for row in found.iter_rows(min_row=2)]


def test_review_offers_its_queue_with_what_the_checks_say(
    reviewing: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = list(reviewing.review.queue.ids)
    sheet = from_queue(reviewing)
    assert (sheet.which.value, sheet.days.isHidden()) == ("queue", True)
    assert sheet.wanted.posts == tuple(order)
    answer(monkeypatch, tmp_path / "queue.xlsx")
    said: list[str] = []
    reviewing.review.said.connect(said.append)
    sheet.save_button.click()
    until(lambda: bool(said), "nothing was saved")
    look = dict(
        zip(column(tmp_path / "queue.xlsx", "Title"), column(tmp_path / "queue.xlsx", "To look at"), strict=True)
    )
    assert str(look["Long"]).startswith("Must fix · Text · “")
    assert "Must fix" not in str(look["Short"])


def test_or_the_post_that_is_open(reviewing: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_one = reviewing.review.post_id
    sheet = from_queue(reviewing)
    sheet.which.set_value("current")
    answer(monkeypatch, tmp_path / "one.pdf")
    sheet.form.set_value("paper")
    assert sheet.wanted.posts == (open_one,)
    sheet.save_button.click()
    until((tmp_path / "one.pdf").exists, "nothing was saved")


def test_cancel_stops_the_gathering(reviewing: Hands, tmp_path: Path) -> None:
    sheet = from_queue(reviewing)
    sheet.save(tmp_path / "never.xlsx")
    sheet.cancel_button.click()
    until(lambda: front_sheet(reviewing.window) is None, "the sheet stayed")
    reviewing.settle()
    assert not (tmp_path / "never.xlsx").exists()


def test_checks_that_are_paused_are_said_and_nothing_is_saved(
    reviewing: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = from_queue(reviewing)
    asked: list[object] = []
    monkeypatch.setattr(reviewing.session.checker, "check", lambda lane, *_more, **_named: asked.append(lane))
    sheet.save(tmp_path / "never.xlsx")
    until(lambda: "review-sheet" in asked, "nothing was asked")
    reviewing.session.checker.state_changed.emit("Checks are paused.")
    until(lambda: not sheet.problem.isHidden(), "nothing was said")
    assert "Checks are paused." in sheet.problem.text()
    assert sheet.save_button.isEnabled()
    assert not (tmp_path / "never.xlsx").exists()
