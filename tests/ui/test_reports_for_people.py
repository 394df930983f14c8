"""The review sheet and the calendar as files: asked for in a sheet, made beside the work, said when they are there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom
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
