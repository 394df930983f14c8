"""The export sheet from the first step to files on the disk, on a real workspace."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from register import picture

from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.posts import read_post
from editorial.library.recipes import add_to_recipe
from editorial.library.transaction import Command
from editorial.model.post import Medium
from editorial.model.recipe import RecipePart
from editorial.workflow.reviewing import hold
from editorial.workflow.writing import add_media, save
from ui.bridge.session import Session
from ui.kit.dialogs import AskText
from ui.kit.sheet import front_sheet
from ui.kit.text import Label
from ui.sheets.export import ExportSheet
from ui.sheets.export_table import TableRow

if TYPE_CHECKING:
    from conftest import Desks


@pytest.fixture
def sheet(session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path) -> ExportSheet:
    sheet = ExportSheet(window, session)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.what.total == 6 and bool(sheet.where._tools))
    sheet.where.folder.set_text(str(tmp_path / "out"))
    return sheet


def go_to_check(sheet: ExportSheet, qtbot: QtBot, tool: str = "hootsuite") -> None:
    sheet.next_button.click()
    sheet.where.tools.select_row(sheet.where._model.row_of(tool))
    sheet.next_button.click()
    qtbot.waitUntil(lambda: looked(sheet))


def looked(sheet: ExportSheet) -> bool:
    return sheet._plan is not None and not sheet._busy and bool(lines(sheet))


def lines(sheet: ExportSheet) -> list[TableRow]:
    return [line for line in sheet.check.findChildren(TableRow) if line.isVisible()]


def buttons(sheet: ExportSheet) -> dict[str, QPushButton]:
    return {button.text(): button for line in lines(sheet) for button in line.findChildren(QPushButton)}


def test_what_counts_posts_by_account_and_days(sheet: ExportSheet, qtbot: QtBot) -> None:
    assert sheet.what.figure.text() == "6"
    assert sheet.what.apart.text() == "1 of them without a time"
    sheet.what.span.set_value("week")
    sheet.what._span_changed()

    qtbot.waitUntil(lambda: sheet.what.total == 5)
    assert sheet.next_button.isEnabled()


def test_a_day_that_is_none_does_not_stand_for_no_limit(sheet: ExportSheet, qtbot: QtBot) -> None:
    sheet.what.span.set_value("between")
    sheet.what._span_changed()
    qtbot.waitUntil(lambda: sheet.what.total == 5)
    sheet.what.until.control.setText("31.2.2027")
    sheet.next_button.click()

    assert sheet.what.isVisible()
    assert "not a date" in sheet.what.until.error
    assert sheet.window().focusWidget() is sheet.what.until.control


@pytest.mark.parametrize("folder", ["", "out", "~nobody-of-this-name/out"])
def test_an_export_needs_a_folder_of_its_own(sheet: ExportSheet, folder: str) -> None:
    sheet.next_button.click()
    sheet.where.folder.set_text(folder)
    sheet.next_button.click()

    assert sheet.where.isVisible()
    assert "begins with /" in sheet.where.folder.error


def test_the_sheet_is_left_with_a_button_and_the_blue_one_keeps_the_focus(sheet: ExportSheet, qtbot: QtBot) -> None:
    assert sheet.cancel_button.isVisible()
    sheet.next_button.setFocus()
    go_to_check(sheet, qtbot)
    assert sheet.window().focusWidget() is sheet.next_button
    with qtbot.waitSignal(sheet.closed):
        sheet.cancel_button.click()


def test_where_everything_has_left_it_says_where_that_is(sheet: ExportSheet, qtbot: QtBot) -> None:
    sheet.what.show_rows([])
    assert sheet.what.said.text() == "Nothing approved is waiting to go out."
    assert "unless “again” is ticked" in sheet.what.apart.text()
    assert sheet.what.apart.isVisible()


def test_nothing_ticked_cannot_go_on(sheet: ExportSheet) -> None:
    sheet.what.accounts.set_value([])
    sheet.what._count()

    assert not sheet.next_button.isEnabled()


def test_an_address_that_is_none_stays_on_the_step_and_says_so(sheet: ExportSheet) -> None:
    sheet.next_button.click()
    sheet.where.tools.select_row(sheet.where._model.row_of("buffer"))
    sheet.where.prefix.set_text("my own server")
    sheet.next_button.click()

    assert "not a public web address" in sheet.where.prefix.error
    assert sheet.where.isVisible()


def test_what_a_tool_can_never_carry_is_said_when_it_is_chosen(sheet: ExportSheet) -> None:
    sheet.next_button.click()
    sheet.where.tools.select_row(sheet.where._model.row_of("hootsuite"))
    assert "pictures" in sheet.where.cannot.text()
    assert not sheet.where.blank.isVisible()
    sheet.where.tools.select_row(sheet.where._model.row_of("publer"))
    assert sheet.where.cannot.text() == "It has no place for: threads."
    assert sheet.where.blank.isVisible()


def test_a_blank_file_that_is_none_stays_on_the_step_and_says_so(sheet: ExportSheet, tmp_path: Path) -> None:
    (tmp_path / "blank.xlsx").write_bytes(b"PK\x03\x04")
    sheet.next_button.click()
    sheet.where.tools.select_row(sheet.where._model.row_of("buffer"))
    sheet.where.blank.set_text(str(tmp_path / "blank.xlsx"))
    sheet.next_button.click()
    assert sheet._step == 2
    assert "Excel" in sheet.where.blank.error


def test_the_tools_own_blank_file_says_the_columns_and_is_remembered_for_it(
    sheet: ExportSheet, session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "blank.csv").write_text("Posting Time,Text,Image URL,Campaign\n")
    sheet.next_button.click()
    sheet.where.tools.select_row(sheet.where._model.row_of("buffer"))
    sheet.where.blank.set_text(str(tmp_path / "blank.csv"))
    sheet.next_button.click()
    qtbot.waitUntil(lambda: looked(sheet))
    sheet.next_button.click()
    qtbot.waitUntil(sheet.result.isVisible)

    files = list((tmp_path / "out").glob("buffer-*.csv"))
    assert files
    assert {path.read_text("utf-8").splitlines()[0] for path in files} == {"Posting Time,Text,Image URL,Campaign"}
    again = ExportSheet(window, session)
    again.open()
    qtbot.waitUntil(lambda: bool(again.where._tools))
    assert again.where.tool == "buffer"
    assert again.where.blank.text == str(tmp_path / "blank.csv")
    again.where.tools.select_row(again.where._model.row_of("publer"))
    assert again.where.blank.text == ""


def test_counts_add_up_and_same_problems_stand_on_one_line(sheet: ExportSheet, qtbot: QtBot) -> None:
    go_to_check(sheet, qtbot)
    plan = sheet._plan

    assert len(plan.ready) + plan.refused == 6
    assert sheet.next_button.text() == "Save 3 posts"
    # Both networks of the repair café go out at 09:03.
    assert next(line.accessibleName() for line in lines(sheet)) == (
        "Repair café: thank you and 1 more, 2 accounts, Hootsuite, 09:03, but Hootsuite takes steps of 5 minutes."
    )
    assert "couldnt-include.csv" in sheet._footer_sentence()


def test_one_fix_moves_all_and_the_sheet_looks_again(sheet: ExportSheet, qtbot: QtBot, next_door: Desks) -> None:
    go_to_check(sheet, qtbot)
    post_id = sheet._plan.problems[0].row.post_id
    buttons(sheet)["Move all 2"].click()

    qtbot.waitUntil(lambda: looked(sheet) and len(sheet._plan.ready) == 5)
    post = read_post(next_door.desk.library, post_id)
    assert {f"{one.slot.local:%H:%M}" for one in post.variants} == {"09:05"}
    assert {one.state for one in post.variants} == {"approved"}


def test_a_group_opens_into_its_posts(sheet: ExportSheet, qtbot: QtBot) -> None:
    go_to_check(sheet, qtbot)
    group = next(line for line in lines(sheet) if "Repair café" in line.accessibleName())
    next(one for one in group.findChildren(QPushButton) if one.text() == "Show each").click()

    def moves() -> int:
        words = [button.text() for line in lines(sheet) for button in line.findChildren(QPushButton)]
        return words.count("Move to 09:05")

    qtbot.waitUntil(lambda: moves() == 2)


def test_a_group_stays_open_when_one_of_its_posts_is_fixed(sheet: ExportSheet, qtbot: QtBot, next_door: Desks) -> None:
    next_door.approve(next_door.write("Lamps", "We mend lamps on Monday.", ("mastodon",), "11:07"))
    go_to_check(sheet, qtbot)
    group = next(line for line in lines(sheet) if "takes steps of" in line.accessibleName())
    next(one for one in group.findChildren(QPushButton) if one.text() == "Show each").click()
    qtbot.waitUntil(lambda: "Move to 11:10" in buttons(sheet))
    buttons(sheet)["Move to 11:10"].click()
    qtbot.waitUntil(lambda: looked(sheet) and "Move to 11:10" not in buttons(sheet))

    words = [button.text() for line in lines(sheet) for button in line.findChildren(QPushButton)]
    assert words.count("Move to 09:05") == 2


def test_see_the_post_closes_the_sheet_and_names_the_post(sheet: ExportSheet, qtbot: QtBot) -> None:
    go_to_check(sheet, qtbot)
    post_id = next(one.row.post_id for one in sheet._plan.problems if one.row.title == "Winter opening hours")

    with qtbot.waitSignal(sheet.open_post) as opened:
        buttons(sheet)["See the post"].click()

    assert opened.args == [post_id]
    assert not sheet.isVisible()


def test_pictures_without_an_address_lead_to_its_field_and_enter_there_leads_back(
    sheet: ExportSheet, qtbot: QtBot, next_door: Desks, tmp_path: Path
) -> None:
    medium = add_media(next_door.desk, Command(who=next_door.ana.id), picture(tmp_path, "hives.jpg"), language="en")
    media = (Medium(original=medium.sha256, name=medium.name, kind="image", alt="Two hives on a roof"),)
    post_id = next_door.write("Hives on the roof", "The hives have moved to the roof.", ("x",))
    shared = read_post(next_door.desk.library, post_id).shared
    change = ContentEdit(base_rev=shared.rev, content=shared.content.with_value("media", media))
    save(next_door.desk, Command(who=next_door.ana.id), post_id, PostEdit(contents={"": change}))
    next_door.approve(post_id)
    sheet._read_rows()
    qtbot.waitUntil(lambda: sheet.what.total == 7)
    go_to_check(sheet, qtbot, "buffer")
    before = len(sheet._plan.ready)
    buttons(sheet)["Give the address…"].click()

    field = sheet.where.prefix.control
    assert field.hasFocus()
    assert field.isVisible()
    qtbot.keyClicks(field, "https://greenco.com/media/")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: looked(sheet))
    assert "Give the address…" not in buttons(sheet)
    assert len(sheet._plan.ready) == before + 1


def test_a_post_on_hold_is_released_from_here(sheet: ExportSheet, qtbot: QtBot, next_door: Desks) -> None:
    row = next(row for row in sheet.what._rows if row.title == "คำแนะนำการซ่อมผ้า")
    hold(next_door.desk, Command(who=next_door.ben.id), row.post_id, [row.variant_id], "wait for the photo")
    go_to_check(sheet, qtbot, "json")

    assert len(sheet._plan.ready) == 5
    buttons(sheet)["Release"].click()
    qtbot.waitUntil(lambda: looked(sheet) and len(sheet._plan.ready) == 6)


def test_saving_writes_the_files_and_says_where(sheet: ExportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    go_to_check(sheet, qtbot)
    sheet.next_button.click()
    assert not sheet.next_button.isEnabled()
    qtbot.waitUntil(sheet.result.isVisible)

    assert sheet.result.said.text() == "3 posts saved in out"
    assert sheet.folder_button.isVisible()
    files = [path.read_text(encoding="utf-8") for path in (tmp_path / "out").glob("hootsuite*.csv")]
    written = [row for text in files for row in csv.reader(text.splitlines())]
    assert sorted(row[1] for row in written) == [
        "The hives behind the library are awake again.",
        "The hives behind the library are awake again.",
        "วันเสาร์นี้เรามาซ่อมเสื้อผ้าด้วยกันที่ห้องสมุด",
    ]
    sheet.next_button.click()
    assert not sheet.isVisible()


def test_a_folder_that_cannot_take_it_is_said_and_nothing_left(
    sheet: ExportSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    sheet.where.folder.set_text(str(tmp_path / "file"))
    go_to_check(sheet, qtbot, "json")
    sheet.next_button.click()

    qtbot.waitUntil(sheet.banner.isVisible)
    assert "not a folder" in sheet.banner.accessibleName()
    assert sheet.next_button.isEnabled()


def test_the_next_export_begins_with_the_last_one_s_tool(
    sheet: ExportSheet, qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path
) -> None:
    go_to_check(sheet, qtbot, "json")
    sheet.close_sheet()
    again = ExportSheet(window, session)
    again.open()

    qtbot.waitUntil(lambda: again.where.tool == "json")
    assert again.where.folder.text == str(tmp_path / "out")


def test_house_style_that_moved_on_asks_an_editor(
    sheet: ExportSheet, qtbot: QtBot, session: Session, workspace: Path
) -> None:
    style = workspace / "house-style.toml"
    style.write_text(
        style.read_text(encoding="utf-8") + '\n[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 5\n',
        encoding="utf-8",
    )
    qtbot.waitUntil(lambda: session.style.text.find("max_words = 5") >= 0)
    sheet.next_button.click()
    sheet.where.tools.select_row(sheet.where._model.row_of("json"))
    sheet.next_button.click()
    qtbot.waitUntil(lambda: looked(sheet))

    held = [one for one in sheet._plan.problems if one.field == "style"]
    assert held
    assert held[0].message.startswith("House style has moved on: ")
    before = len(sheet._plan.ready)
    buttons(sheet)["Leave as approved"].click()
    qtbot.waitUntil(lambda: looked(sheet) and len(sheet._plan.ready) == before + 1)


def test_every_control_has_a_name(sheet: ExportSheet, qtbot: QtBot) -> None:
    go_to_check(sheet, qtbot)
    nameless = [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless
    assert all(label.text() for label in sheet.check.findChildren(Label) if label.isVisible())


# -------------------------------------------------------------------------------------------------------------- recipes


def test_an_export_is_kept_as_a_recipe_and_done_again_by_its_name(
    sheet: ExportSheet, session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    go_to_check(sheet, qtbot, "json")
    sheet.next_button.click()
    qtbot.waitUntil(sheet.result.keep_button.isVisible)
    sheet.result.keep_button.click()
    asked = front_sheet(window)
    assert isinstance(asked, AskText)
    asked.field.set_text("Monday")
    asked.confirm_button.click()
    qtbot.waitUntil(lambda: not sheet.result.keep_button.isEnabled())
    assert sheet.result.keep_button.text() == "“Monday” saved"
    sheet.close_sheet()

    again = ExportSheet(window, session)
    again.open()
    qtbot.waitUntil(again.what.recipes.isVisible)
    (recipe,) = again.what._recipes
    again.what.recipes.set_value(recipe.id)
    again.what._recipe_changed()
    assert not again.what.span.isVisible()
    assert again.where.is_chosen
    assert "“Monday” writes the files for" in again.where.recipe.text()
    again.what.delete_button.click()
    qtbot.waitUntil(lambda: not again.what.recipes.isVisible())
    assert again.what.span.isVisible()


def test_a_recipe_asks_for_the_folder_alone(sheet: ExportSheet, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    ids = list(sheet.what.chosen)
    for target, accounts in (("json", ids[:1]), ("hootsuite", ids[1:])):
        part = RecipePart(target=target, channels=tuple(accounts))
        session.write(sheet, lambda desk, command, part=part: add_to_recipe(desk.library, command, "Monday", part))
    qtbot.waitUntil(lambda: bool(sheet.what._recipes) and len(sheet.what._recipes[0].parts) == 2)
    sheet.what.recipes.set_value(sheet.what._recipes[0].id)
    sheet.what._recipe_changed()
    sheet.next_button.click()
    assert not sheet.where.tools.isVisible()
    assert not sheet.where.zone.isVisible()
    assert sheet.where.folder.isVisible()
    sheet.next_button.click()
    qtbot.waitUntil(lambda: looked(sheet))
    assert sheet._plan is not None
    ready = len(sheet._plan.ready)
    sheet.next_button.click()
    qtbot.waitUntil(lambda: sheet.result.said.text().startswith(f"{ready} post"))
    assert {path.name for path in (tmp_path / "out").iterdir()} <= {"json", "hootsuite"}
