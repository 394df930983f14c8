"""After the upload: the page of an export, what did not go in, what should be out, and what leaves again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox

from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.clock import utc_now
from ui.kit.dialogs import AskText
from ui.kit.sheet import Sheet, front_sheet
from ui.sheets.export import ExportSheet
from ui.sheets.past_exports import PastExportsSheet
from ui.sheets.refused_rows import RefusedRowsSheet
from ui.sheets.should_be_out import ShouldBeOutSheet

TITLES = ("Jackets", "Lamps & more", "Kettles")


def exported(founded: Path, folder: Path, at: str) -> Path:
    """Three posts that Ben exported for Buffer in one file, going out on that day."""
    workspace = Path(shutil.copytree(founded, folder / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    for hour, title in enumerate(TITLES, start=10):
        room.set_time(room.approved(f"{title} are here. Come and see.", title=title), f"{at}T{hour}:00")
    found = plan(room.desk, "buffer", Options(now=room.clock()))
    write(room.desk, Command(who=room.ben.id), found, folder / "out")
    room.close()
    return workspace


@pytest.fixture
def noor(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Noor, after Ben's export of what goes out in a far year."""
    with sitting(exported(founded, tmp_path, "2034-03-01"), "Noor Haddad") as hands:
        yield hands


def run(hands: Hands, command: str) -> Sheet:
    assert hands.window.places is not None
    hands.window.places.keys.run(command)
    sheet = front_sheet(hands.window)
    assert sheet is not None
    hands.settle()
    return sheet


def past(hands: Hands) -> PastExportsSheet:
    sheet = run(hands, "past_exports")
    assert isinstance(sheet, PastExportsSheet)
    until(lambda: sheet._rows, "no rows")
    return sheet


def refusing(hands: Hands) -> RefusedRowsSheet:
    hands.click(past(hands).refused_button)
    sheet = front_sheet(hands.window)
    assert isinstance(sheet, RefusedRowsSheet)
    hands.settle()
    return sheet


def ticked(sheet: RefusedRowsSheet) -> list[str]:
    return [box.text().split(" · ")[0] for box in sheet.ticks.findChildren(QCheckBox) if box.isChecked()]


def test_an_export_has_its_page(noor: Hands) -> None:
    sheet = past(noor)
    assert noor.sees("Buffer", sheet)
    assert noor.sees("by Ben Okafor", sheet)
    assert [row.name for row in sheet._rows] == list(TITLES)
    assert not sheet.again_button.isVisible()


def test_pasted_words_tick_the_posts_that_they_are_about(noor: Hands) -> None:
    sheet = refusing(noor)
    sheet.pasted.set_text("Row 3: Image not found\nSomething about nothing")
    until(lambda: ticked(sheet) == ["Lamps && more"], "not ticked")
    assert "Something about nothing" in sheet.unknown.text()
    assert sheet.mark_button.text() == "Mark 1 post as refused"
    noor.click(sheet.mark_button)
    page = front_sheet(noor.window)
    until(lambda: isinstance(front_sheet(noor.window), PastExportsSheet), "still asking")
    page = front_sheet(noor.window)
    assert isinstance(page, PastExportsSheet)
    until(page.again_button.isVisible, "nothing to send again")
    assert [row.reason for row in page._rows] == ["", "Image not found", ""]


def test_what_is_ticked_or_taken_off_by_hand_stays_so_when_more_is_pasted(noor: Hands) -> None:
    sheet = refusing(noor)
    boxes = {box.text().split(" · ")[0]: box for box in sheet.ticks.findChildren(QCheckBox)}
    boxes["Kettles"].click()
    sheet.pasted.set_text("Row 3: Image not found")
    until(lambda: set(ticked(sheet)) == {"Kettles", "Lamps && more"}, "the own tick is gone")
    lamps = [box for box in sheet.ticks.findChildren(QCheckBox) if box.text().startswith("Lamps") and box.isChecked()]
    lamps[0].click()
    sheet.pasted.set_text("Row 3: Image not found\nRow 2: Link is dead")
    until(lambda: set(ticked(sheet)) == {"Kettles", "Jackets"}, "ticked again")


def test_a_file_and_pasted_words_are_taken_together(noor: Hands, tmp_path: Path) -> None:
    file = tmp_path / "errors.csv"
    file.write_text('Text,Error\n"Kettles are here. Come and see.","Link, it is dead"\n', encoding="utf-8")
    sheet = refusing(noor)
    sheet._read_file(file)
    until(lambda: ticked(sheet) == ["Kettles"], "not read")
    sheet.pasted.set_text("Row 3: Image not found")
    until(lambda: set(ticked(sheet)) == {"Kettles", "Lamps && more"}, "the file is forgotten")


def test_an_error_file_may_be_dropped(noor: Hands, tmp_path: Path) -> None:
    file = tmp_path / "errors.csv"
    file.write_text('Text,Error\n"Kettles are here. Come and see.","Link, it is dead"\n', encoding="utf-8")
    sheet = refusing(noor)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    sheet.dropEvent(event)
    until(lambda: ticked(sheet) == ["Kettles"], "not read")
    until(lambda: noor.sees("Link, it is dead", sheet), "no reason")


def test_a_file_that_is_no_text_says_so_and_changes_nothing(noor: Hands, tmp_path: Path) -> None:
    file = tmp_path / "errors.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe")
    sheet = refusing(noor)
    sheet._read_file(file)
    until(sheet._problem.isVisible, "nothing said")
    assert "no text" in sheet._problem.text()
    assert ticked(sheet) == []


def test_a_post_ticked_by_hand_needs_a_reason(noor: Hands) -> None:
    sheet = refusing(noor)
    assert not sheet.mark_button.isEnabled()
    sheet.ticks.findChildren(QCheckBox)[0].click()
    noor.click(sheet.mark_button)
    assert sheet.reason.error
    sheet.reason.set_text("The account was not connected")
    noor.click(sheet.mark_button)
    until(lambda: isinstance(front_sheet(noor.window), PastExportsSheet), "still asking")


def test_export_again_holds_only_what_was_refused(noor: Hands) -> None:
    sheet = refusing(noor)
    sheet.ticks.findChildren(QCheckBox)[2].click()
    sheet.reason.set_text("The account was not connected")
    noor.click(sheet.mark_button)
    until(lambda: isinstance(front_sheet(noor.window), PastExportsSheet), "still asking")
    page = front_sheet(noor.window)
    assert isinstance(page, PastExportsSheet)
    until(page.again_button.isVisible, "nothing to send again")
    noor.click(page.again_button)
    export = front_sheet(noor.window)
    assert isinstance(export, ExportSheet)
    until(lambda: export.what.total == 1, "not one post")
    assert [row.title for row in export.what._rows] == ["Kettles"]
    assert not export.what.again.isVisible()


def test_the_export_takes_what_has_left_only_where_again_is_ticked(noor: Hands) -> None:
    export = run(noor, "export")
    assert isinstance(export, ExportSheet)
    assert export.what.total == 0
    noor.click(export.what.again)
    until(lambda: export.what.total == len(TITLES), "not found again")
    assert noor.sees("3 of them were exported before", export)


@pytest.fixture
def later(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Noor, a day after what Ben exported went out."""
    workspace = exported(founded, tmp_path, "2034-03-01")
    room = Newsroom(workspace, Clock(utc_now()))
    room.tamper(
        "UPDATE variants SET slot_utc = replace(slot_utc, '2034', '2024'), slot_local = replace(slot_local, '2034', '2024')"
    )
    room.close()
    with sitting(workspace, "Noor Haddad") as hands:
        yield hands


def out(hands: Hands) -> ShouldBeOutSheet:
    sheet = run(hands, "should_be_out")
    assert isinstance(sheet, ShouldBeOutSheet)
    until(lambda: sheet._rows, "no rows")
    hands.settle()
    return sheet


def test_what_should_be_out_opens_from_today(later: Hands) -> None:
    later.go("Today")
    later.click_row(later.today.list, "Jackets")
    until(lambda: isinstance(front_sheet(later.window), ShouldBeOutSheet), "not opened")


def test_all_but_the_ticked_are_confirmed_with_their_links(later: Hands) -> None:
    sheet = out(later)
    assert [row.one.name for row in sheet._rows] == list(reversed(TITLES))
    later.click(sheet._rows[0].box)
    sheet._rows[1].link.set_text("https://x.com/green/2")
    assert sheet.confirm_button.text() == "Confirm 2 as out"
    later.click(sheet.confirm_button)
    until(lambda: [row.one.name for row in sheet._rows] == ["Kettles"], "not confirmed")
    assert sheet._rows[0].box.isChecked()
    assert not sheet.confirm_button.isEnabled()


def test_what_is_typed_goes_on_while_the_list_is_read_again(later: Hands) -> None:
    sheet = out(later)
    line = sheet._rows[1].link.control
    line.setFocus(Qt.FocusReason.MouseFocusReason)
    later.type("https://x.com/")
    later.session.changed.emit(ChangeSet(kinds=frozenset({"elsewhere"})))
    later.settle()
    later.type("green/2")

    assert sheet._rows[1].link.text == "https://x.com/green/2"
    assert [row.one.name for row in sheet._rows] == list(reversed(TITLES))


def test_a_link_that_is_none_confirms_nothing(later: Hands) -> None:
    sheet = out(later)
    sheet._rows[1].link.set_text("my post")
    later.click(sheet.confirm_button)
    until(sheet._problem.isVisible, "nothing said")
    assert "is not a web address" in sheet._problem.text()
    assert len(sheet._rows) == len(TITLES)


def test_the_ticked_are_marked_as_refused_with_a_reason(later: Hands) -> None:
    sheet = out(later)
    later.click(sheet._rows[0].box)
    later.click(sheet.refuse_button)
    asked = front_sheet(later.window)
    assert isinstance(asked, AskText)
    asked.field.set_text("The token had expired")
    later.click("Mark as refused", asked)
    until(lambda: [row.one.name for row in sheet._rows] == ["Lamps & more", "Jackets"], "not refused")
