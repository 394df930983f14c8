"""Pointing at pictures, and moments of videos."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editorial.model.pins import Pin
from ui.kit.marked_picture import MarkedPicture
from ui.panes.comment_field import CommentField, Written, seconds_in


@pytest.fixture
def picture(dressed: object) -> Iterator[MarkedPicture]:
    holder = QWidget()
    made = MarkedPicture("Comment on lamp.jpg", holder)
    colours = QPixmap(400, 300)
    colours.fill(QColor("grey"))
    made.set_picture(colours, 200, 200)
    holder.show()
    yield made
    holder.hide()
    holder.deleteLater()


def test_the_whole_picture_is_shown_in_its_room(picture: MarkedPicture) -> None:
    assert (picture.width(), picture.height()) == (200, 150)


def test_a_dragged_box_is_told_in_parts_of_the_picture(picture: MarkedPicture) -> None:
    told: list[object] = []
    picture.picked.connect(told.append)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(150, 120))
    QTest.mouseMove(picture, QPoint(100, 75))
    QTest.mouseMove(picture, QPoint(50, 30))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert told == [(0.25, 0.2, 0.75, 0.8)]


def test_a_click_selects_the_picture_and_a_double_click_means_all_of_it(picture: MarkedPicture) -> None:
    told: list[object] = []
    picture.picked.connect(told.append)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(180, 140))
    assert told == []
    assert picture.hasFocus()
    QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(180, 140))
    assert told == [None]


def test_a_click_on_a_marked_part_opens_what_is_said_there(picture: MarkedPicture) -> None:
    told: list[object] = []
    picture.picked.connect(told.append)
    picture.region_clicked.connect(told.append)
    picture.set_regions([("one", (0.0, 0.0, 0.5, 0.5))])
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert told[0] == "one"
    assert None not in told


def test_a_part_is_marked_with_the_keyboard(picture: MarkedPicture) -> None:
    told: list[object] = []
    picture.picked.connect(told.append)
    picture.setFocus()
    for key, held in (
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(picture, key, held)
    assert told == [(0.3, 0.35, 0.6, 0.7)]


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("0:12", 12),
        ("1:02:20", 3740),
        ("12", 12),
        ("2:20.5", 140.5),
        (" 3:05 ", 185),
        ("soon", None),
        ("1:75", None),
        ("", None),
    ],
)
def test_moments_are_read_as_people_write_them(words: str, seconds: float | None) -> None:
    assert seconds_in(words) == seconds


def test_a_comment_on_a_video_takes_a_moment_and_waits_for_one_that_can_be_read(dressed: object, qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    field = CommentField(holder)
    field.pin(Written(field="media", pin=Pin(medium="f" * 64), about="on clip.mp4", is_video=True))
    field._note.set_text("Too fast.")
    assert field._note.send.isEnabled()
    field._moment.setText("0:1x")
    assert not field._note.send.isEnabled()
    field._moment.setText("0:12")
    assert field._note.send.isEnabled()
    assert field.written.pin == Pin(medium="f" * 64, second=12.0)
