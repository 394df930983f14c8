"""The import sheet from files to posts, on a real workspace: nothing comes in before it was seen, and undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids
from editorial.library.lists import PostFilter, post_ids
from ui.bridge.session import Session
from ui.panes.library import LibraryPane
from ui.sheets.import_posts import ImportSheet

ROWS = "Copy deck,Network,When it goes,Budget\n" + "".join(
    f"Post number {at},X,03/04/2030 10:{at:02},5\n" for at in range(40)
)


@pytest.fixture
def sheet(session: Session, window: QWidget, qtbot: QtBot) -> ImportSheet:
    sheet = ImportSheet(window, session)
    sheet.open()
    qtbot.waitUntil(lambda: bool(sheet.files._kinds.text()))
    return sheet


@pytest.fixture
def plan_csv(tmp_path: Path) -> Path:
    path = tmp_path / "plan.csv"
    path.write_text(ROWS, "utf-8")
    return path


def look(sheet: ImportSheet, qtbot: QtBot, path: Path) -> None:
    sheet.files.add([path])
    sheet.next_button.click()
    idle(sheet, qtbot)


def idle(sheet: ImportSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not sheet._busy)


def choose(sheet: ImportSheet, qtbot: QtBot, column: str, field: str) -> None:
    combo = sheet.columns._combos[column]
    combo.setCurrentIndex(combo.findData(field))
    combo.activated.emit(combo.currentIndex())
    idle(sheet, qtbot)


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def number_of_posts(session: Session, qtbot: QtBot) -> int:
    found: list[list[str]] = []
    session.read(session, lambda desk: post_ids(desk.library, PostFilter()), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return len(found[0])


def test_a_table_comes_in_once_its_columns_and_dates_are_said(
    sheet: ImportSheet, session: Session, qtbot: QtBot, plan_csv: Path
) -> None:
    before = number_of_posts(session, qtbot)
    look(sheet, qtbot, plan_csv)
    assert sheet.columns.isVisible()
    assert "plan.csv" in sheet.columns.recognised.text()
    choose(sheet, qtbot, "Copy deck", "text")
    choose(sheet, qtbot, "When it goes", "when")
    assert not sheet.next_button.isEnabled(), "nobody has said what 03/04 means"
    sheet.columns.dates.set_value("day")
    sheet.columns.dates.changed.emit("day")
    idle(sheet, qtbot)
    sheet.next_button.click()
    assert sheet.next_button.text() == "Bring in 40 posts"
    sheet.next_button.click()
    idle(sheet, qtbot)
    assert sheet.result.said.text() == "40 posts brought in"
    assert number_of_posts(session, qtbot) == before + 40
    sheet.undo_button.click()
    qtbot.waitUntil(lambda: number_of_posts(session, qtbot) == before)


def test_what_cannot_come_in_and_where_the_others_go_is_said(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mixed.csv"
    path.write_text("Text,Network,Scheduled at\nOne,Pinterest,\nTwo,X,soon\n", "utf-8")
    look(sheet, qtbot, path)
    sheet.next_button.click()
    words = said(sheet.check)
    assert "“soon” is not a time." in words
    assert "mixed.csv, line 3" in words
    assert "Pinterest" in words


def test_a_file_that_is_none_is_said_and_another_may_be_chosen(
    sheet: ImportSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    look(sheet, qtbot, path)
    assert sheet.banner.isVisible()
    assert sheet.files.isVisible()
    sheet.files.leave_out(path)
    assert not sheet.banner.isVisible()
    assert not sheet.next_button.isEnabled()


def test_files_are_dropped(sheet: ImportSheet, plan_csv: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan_csv)), QUrl("https://example.org")])
    sheet.files.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert sheet.files.paths == (plan_csv,)


def test_what_was_out_already_stands_in_the_library_as_it_is(
    sheet: ImportSheet, session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Shares.csv"
    path.write_text(
        "Date,ShareLink,ShareCommentary,Visibility\n2020-05-01 10:00:00,https://www.linkedin.com/1,We mended a zip,ALL\n",
        "utf-8",
    )
    look(sheet, qtbot, path)
    linkedin = next(one.id for one in session.names.channels.values() if one.active)
    sheet.check.choose("linkedin_post", linkedin)
    idle(sheet, qtbot)
    sheet.next_button.click()
    sheet.next_button.click()
    qtbot.waitUntil(lambda: bool(sheet.result.said.text()))
    pane = LibraryPane(session, window)
    pane.show()
    qtbot.waitUntil(lambda: any(pane.model.row_of(one) >= 0 for one in brought(session, qtbot)))
    pane.grid.select_row(pane.model.row_of(brought(session, qtbot)[0]))
    qtbot.waitUntil(lambda: "We mended a zip" in said(pane.drawer))
    assert "Published, not checked here." in said(pane.drawer)
    assert "brought in by Ben Okafor" in said(pane.drawer)
    assert "https://www.linkedin.com/1" in said(pane.drawer)
    pane.drawer.copy()
    assert QGuiApplication.clipboard().text() == "We mended a zip"


def brought(session: Session, qtbot: QtBot) -> list[str]:
    """The posts that are found by the words of the file."""
    found: list[list[str]] = []
    session.read(session, lambda desk: library_ids(desk.library, LibraryFilter(words="mended zip")), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_bringing_in_is_stopped_and_nothing_has_come_in(
    sheet: ImportSheet, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Text,Network\n" + "".join(f"Post number {at},X\n" for at in range(3000)), "utf-8")
    before = number_of_posts(session, qtbot)
    look(sheet, qtbot, path)
    sheet.next_button.click()
    sheet.next_button.click()
    sheet.cancel_button.click()
    idle(sheet, qtbot)
    assert "nothing was changed" in sheet.banner.accessibleName()
    assert number_of_posts(session, qtbot) == before
