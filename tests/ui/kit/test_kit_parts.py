"""Banners, empty places, the line under a title, counters and pictures; and that everything has a name."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.kit.avatar import initials_of
from ui.kit.banner import Banner
from ui.kit.card import Card
from ui.kit.counter import CounterBar
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.media_strip import MediaStrip
from ui.kit.metaline import MetaLine, Piece
from ui.kit.panel import Panel
from ui.kit.text import Label
from ui.kit.thumbs import MediaTile
from ui.theme.theme import Theme

Place = Callable[..., QWidget]


def test_user_text_is_never_read_as_markup(placed: Place) -> None:
    label = placed(Label("<img src=/etc/passwd>"))

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_label_takes_the_new_colours(placed: Place, theme: Theme) -> None:
    label = placed(Label("Words", color="ink-soft"))

    theme.set_mode("dark")

    assert label.palette().windowText().color() == theme.color("ink-soft")


def test_banner_acts_and_closes(placed: Place, qtbot: QtBot) -> None:
    banner = placed(Banner("LinkedIn now has its own text.", closable=True))
    undo = banner.add_action("Undo")

    with qtbot.waitSignal(undo.clicked):
        qtbot.keyClick(undo, Qt.Key.Key_Space)
    with qtbot.waitSignal(banner.dismissed):
        next(item for item in banner.findChildren(QPushButton) if item.accessibleName() == "Close").click()

    assert banner.accessibleName() == "LinkedIn now has its own text."


def test_empty_place_offers_the_first_step(placed: Place, qtbot: QtBot) -> None:
    empty = placed(EmptyState("calendar", "Nothing is planned", "Posts with a time show here.", "Plan a post"))

    with qtbot.waitSignal(empty.action_requested):
        empty.button.click()


def test_the_words_of_an_empty_place_stand_under_its_picture_however_wide_it_is(placed: Place) -> None:
    empty = placed(
        EmptyState("calendar", "Nothing is planned", "Posts with a time show here, once there are some.", "")
    )
    for width in (320, 900):
        empty.resize(width, 500)
        empty.layout().activate()
        middles = [one.geometry().center().x() for one in (empty._picture, empty._title, empty._text)]
        assert max(middles) - min(middles) <= 1
        assert empty._text.width() == min(300, width - 48)


def test_pieces_are_buttons_with_names(placed: Place, qtbot: QtBot) -> None:
    line = placed(MetaLine("About this post"))
    line.set_pieces([Piece(id="authors", text="Ana Ruiz", lead="by", name="Authors"), Piece(text="version 4")])

    with qtbot.waitSignal(line.piece_clicked) as caught:
        qtbot.keyClick(line.anchor("authors"), Qt.Key.Key_Space)

    assert caught.args == ["authors"]
    assert line.anchor("authors").accessibleName() == "Authors: Ana Ruiz"


def test_counter_says_that_it_is_too_long(placed: Place) -> None:
    counter = placed(CounterBar())

    counter.set_count(333, 280, "of 280 as X counts")
    assert counter.accessibleName() == "333 of 280 as X counts, too long"
    counter.set_count(120, 280, "of 280 as X counts")
    assert counter.accessibleName() == "120 of 280 as X counts"


@pytest.mark.parametrize(("name", "initials"), [("Ana Ruiz", "AR"), ("Noor", "N"), ("เมธี ใจดี", "มจ"), ("", "")])
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_alt_text_is_edited_in_place(placed: Place, qtbot: QtBot) -> None:
    tile = placed(MediaTile("m1"))
    tile.set_alt("lamp.jpg")
    tile.edit_alt()
    edit = tile.findChild(QPlainTextEdit)
    edit.setPlainText("A lamp being mended")

    with qtbot.waitSignal(tile.alt_changed) as caught:
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert caught.args == ["m1", "A lamp being mended"]


def test_escape_leaves_the_alt_text_as_it_was(placed: Place, qtbot: QtBot) -> None:
    tile = placed(MediaTile("m1"))
    tile.set_alt("A lamp")
    tile.edit_alt()
    edit = tile.findChild(QPlainTextEdit)
    edit.setPlainText("nonsense")

    with qtbot.assertNotEmitted(tile.alt_changed):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)


def test_picture_opens_and_goes(placed: Place, qtbot: QtBot) -> None:
    tile = placed(MediaTile("m1"))
    named = {button.accessibleName().split(":")[0]: button for button in tile.findChildren(QPushButton)}

    with qtbot.waitSignal(tile.opened):
        named["Picture"].click()
    with qtbot.waitSignal(tile.removed):
        named["Remove picture"].click()


def test_files_may_be_dropped_on_the_strip(placed: Place, qtbot: QtBot) -> None:
    strip = placed(MediaStrip("Pictures", "Add a picture"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/pictures/lamp.jpg"), QUrl("https://example.org/far.jpg")])
    shared = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    QApplication.sendEvent(strip, QDragEnterEvent(QPoint(5, 5), *shared))
    with qtbot.waitSignal(strip.files_dropped) as caught:
        QApplication.sendEvent(strip, QDropEvent(QPointF(5, 5), *shared))

    assert caught.args == [["/pictures/lamp.jpg"]]


def test_strip_keeps_the_dashed_tile_last(placed: Place, qtbot: QtBot) -> None:
    strip = placed(MediaStrip("Pictures", "Add a picture"), 600, 200)
    strip.add(MediaTile("a"))
    strip.add(MediaTile("b"))
    QApplication.processEvents()

    assert strip.add_tile.x() > strip.tiles[1].x() > strip.tiles[0].x()
    with qtbot.waitSignal(strip.add_requested):
        strip.add_tile.click()


def test_flow_wraps_and_turns_round(placed: Place) -> None:
    holder = placed(QWidget(), 100, 100)
    flow = FlowLayout(holder, spacing=10)
    boxes = [QWidget() for _ in range(3)]
    for item in boxes:
        item.setFixedSize(40, 20)
        flow.addWidget(item)
        item.show()

    assert flow.heightForWidth(100) == 50
    flow.setGeometry(QRect(0, 0, 100, 100))
    assert [item.pos().toTuple() for item in boxes] == [(0, 0), (50, 0), (0, 30)]
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 100, 100))
    assert [item.pos().toTuple() for item in boxes] == [(60, 0), (10, 0), (60, 30)]


def test_a_flow_passes_over_an_item_that_is_gone(placed: Place) -> None:
    holder = placed(QWidget())
    flow = FlowLayout(holder, spacing=10)
    for _ in range(2):
        box = QWidget()
        box.setFixedSize(40, 20)
        flow.addWidget(box)
        box.show()
    delete(flow._items[0])
    assert flow.heightForWidth(60) == 20
    assert flow.sizeHint().width() == 40
    assert flow.minimumSize().width() == 40


def test_panels_and_cards_carry_their_title(placed: Place) -> None:
    panel = placed(Panel("Checks", scrolls=True))
    panel.add_section("Sign-off")
    card = placed(Card("Shared text", "LinkedIn, X"))

    assert panel.accessibleName() == "Checks"
    assert card.accessibleName() == "Shared text"


@pytest.mark.parametrize("page", ["frame", "parts"])
def test_everything_that_takes_the_focus_has_a_name(page: str, window: QWidget) -> None:
    spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
    gallery = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gallery)
    shown = getattr(gallery, page)()
    shown.setParent(window)
    shown.show()

    nameless = [
        type(widget).__name__
        for widget in shown.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]

    assert nameless == []
