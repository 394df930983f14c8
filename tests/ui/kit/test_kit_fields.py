"""Labelled inputs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.fields import CheckList, ChoiceField, DateField, TagField, TextField
from ui.kit.text import plain_tip

Place = Callable[..., QWidget]


def test_field_has_its_labels_name_and_its_help(placed: Place) -> None:
    field = placed(TextField("Title", "Never published"))

    assert field.control.accessibleName() == "Title"
    assert field.control.accessibleDescription() == "Never published"


def test_error_is_shown_and_heard_and_goes(placed: Place) -> None:
    field = placed(TextField("Link"))

    field.set_error("Not an address.")
    assert field.control.accessibleDescription() == "Not an address."
    assert field.control.property("wrong") == "true"
    field.set_error("")
    assert field.error == ""
    assert field.control.property("wrong") == "false"


def test_words_are_told_as_they_are_typed(placed: Place, qtbot: QtBot) -> None:
    field = placed(TextField("Title"))

    with qtbot.waitSignal(field.changed) as caught:
        qtbot.keyClicks(field.control, "A")

    assert caught.args == ["A"]


def test_several_lines_are_sent_with_control_enter(placed: Place, qtbot: QtBot) -> None:
    field = placed(TextField("Reason", lines=3))

    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(field.control, QPlainTextEdit)
    assert field.text == "\n"


def test_choice_is_known_by_its_id(placed: Place, qtbot: QtBot) -> None:
    field = placed(ChoiceField("Audience", [("general", "The general public"), ("trade", "The trade")]))

    with qtbot.waitSignal(field.changed) as caught:
        qtbot.keyClick(field.combo, Qt.Key.Key_Down)

    assert caught.args == ["trade"]
    field.set_value("general")
    assert field.value == "general"


@pytest.mark.parametrize("written", ["2026-12-01", "1.12.2026", "01/12/2026", "1 Dec 2026"])
def test_dates_are_read_as_people_write_them(placed: Place, qtbot: QtBot, written: str) -> None:
    field = placed(DateField("Goes out"))
    field.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))

    with qtbot.waitSignal(field.changed) as caught:
        field.control.setText(written)
        field.control.editingFinished.emit()

    assert caught.args == [date(2026, 12, 1)]


def test_no_date_is_a_date_field_too(placed: Place) -> None:
    field = placed(DateField("Goes out"))
    field.set_value(date(2026, 12, 1))

    field.set_value(None)

    assert field.value is None
    assert field.is_valid


def test_what_is_no_date_is_said(placed: Place) -> None:
    field = placed(DateField("Goes out"))

    field.control.setText("soon")
    field.control.editingFinished.emit()

    assert not field.is_valid
    assert field.error


@pytest.fixture
def tags(placed: Place) -> TagField:
    field = placed(TagField("Tags"))
    assert isinstance(field, TagField)
    return field


def test_comma_and_enter_make_tags(tags: TagField, qtbot: QtBot) -> None:
    line = tags.findChild(QLineEdit)

    qtbot.keyClicks(line, "repair, reuse")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert tags.value == ("repair", "reuse")


def test_a_tag_stands_once(tags: TagField, qtbot: QtBot) -> None:
    tags.set_value(["repair"])

    with qtbot.assertNotEmitted(tags.changed):
        qtbot.keyClicks(tags.findChild(QLineEdit), "repair,")

    assert tags.value == ("repair",)


def test_backspace_takes_the_last_tag(tags: TagField, qtbot: QtBot) -> None:
    tags.set_value(["repair", "reuse"])

    with qtbot.waitSignal(tags.changed) as caught:
        qtbot.keyClick(tags.findChild(QLineEdit), Qt.Key.Key_Backspace)

    assert caught.args == [("repair",)]


def test_chip_says_what_its_click_does(tags: TagField) -> None:
    tags.set_value(["repair", "reuse"])
    chip = next(chip for chip in tags.findChildren(QPushButton) if chip.accessibleName() == "Remove repair")

    chip.click()

    assert tags.value == ("reuse",)


def test_check_list_tells_all_that_are_ticked(placed: Place, qtbot: QtBot) -> None:
    field = placed(CheckList("Networks", [("x", "X"), ("li", "LinkedIn")]))
    field.set_value(["li"])
    box = field.findChildren(QCheckBox)[0]

    with qtbot.waitSignal(field.changed) as caught:
        box.click()

    assert caught.args == [("x", "li")]


def test_a_long_name_to_tick_is_cut_and_whole_in_its_tip(placed: Place) -> None:
    name = "The Society for the Preservation of Names && Titles " * 4
    field = placed(CheckList("Goes to", [("a", name), ("b", "Short && sweet")]))
    field.resize(300, field.sizeHint().height())
    long, short = field.findChildren(QCheckBox)

    assert field.minimumSizeHint().width() < 300
    assert long.toolTip() == plain_tip(name.replace("&&", "&"))
    assert short.toolTip() == ""
