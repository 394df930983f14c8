"""Somebody at the calendar, for tests of what stands there."""

from __future__ import annotations

import datetime as dt

from desk_fixtures import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editorial.library.posts import read_post
from editorial.library.records import Post
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot
from ui.bridge.session import Session
from ui.panes.calendar import CalendarPane
from ui.panes.calendar_model import Item

SOON = (dt.datetime.now(dt.UTC) + dt.timedelta(days=2)).date()
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Calendar:
    """Somebody at the calendar, in the week of the posts of the workspace."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self.session, self.window = session, window
        self.pane = CalendarPane(session, parent=window)
        self.pane.setGeometry(window.rect())
        self.pane.show()
        self.opened: list[str] = []
        self.done: list[ChangeSet] = []
        self.failed: list[str] = []
        self.pane.open_post.connect(self.opened.append)
        session.done.connect(self.done.append)
        session.failed.connect(lambda error: self.failed.append(str(error)))
        self.show(SOON)

    def show(self, day: dt.date) -> None:
        self.pane.show_week(day)
        until(lambda: self.pane.model.week is not None and self.pane.model.week.first <= day)
        self.settle()

    def settle(self) -> None:
        """Wait until what was asked is done, and the week that it changed has been read."""
        for _turn in range(2):
            asked: list[object] = []
            until(lambda: not self.pane._soon.isActive())
            self.session.read(self.window, lambda _desk: True, asked.append)
            until(lambda found=asked: found)

    def item(self, title: str, network: str = "") -> Item:
        return self.items(title, network)[0]

    def items(self, title: str, network: str = "") -> list[Item]:
        model = self.pane.model
        found = [model.item(model.index(row, day)) for row in range(model.rowCount()) for day in range(7)]
        return [
            one
            for one in found
            if one is not None and model.title(one) == title and network in ("", one.line.channel.platform)
        ]

    def stand_on(self, item: Item) -> None:
        self.pane.table.select_item(item.key)
        self.pane.table.setFocus(Qt.FocusReason.TabFocusReason)

    def centre(self, item: Item) -> QPoint:
        table, model = self.pane.table, self.pane.model
        for row in range(model.rowCount()):
            for day in range(7):
                if model.item(model.index(row, day)) is item:
                    table.scrollTo(model.index(row, day))
                    return table.visualRect(model.index(row, day)).center()
        raise AssertionError("it is not there")

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        before = len(self.done) + len(self.failed)
        QTest.keyClick(self.pane.table, key, modifiers)
        if modifiers:
            until(lambda: len(self.done) + len(self.failed) > before)
            self.settle()

    def drag(self, start: QPoint, *way: QPoint, on: QWidget | None = None) -> str:
        """Press, go along a way, and let go at its end; what the label said there."""
        source = on or self.pane.table.viewport()
        QTest.mousePress(source, Qt.MouseButton.LeftButton, NONE, start)
        for spot in (start + QPoint(12, 0), *way):
            QTest.mouseMove(source, spot)
        label = self.pane.drag.label
        said = label.words.text() if label is not None else ""
        QTest.mouseRelease(source, Qt.MouseButton.LeftButton, NONE, way[-1])
        self.settle()
        return said

    def post(self, title: str) -> Post:
        post_id = next(one.cell.entry.post for one in self.items(title) if one.cell)
        found: list[Post] = []
        self.session.read(self.window, lambda desk: read_post(desk.library, post_id), found.append)
        until(lambda: found)
        return found[0]

    def slot(self, title: str, network: str = "x") -> Slot | None:
        return next(one.slot for one in self.post(title).variants if one.platform == network)
