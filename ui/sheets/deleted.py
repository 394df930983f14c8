"""Drafts that were thrown away: who did it when, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from editorial.library.deleted import Deleted
from editorial.model.reference import number_in
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.empty import EmptyState
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.theme.theme import theme_of
from ui.times import since_words

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

WIDTH_PX = 560
HIGH_PX = 360


class DeletedSheet(Sheet):
    """Signal: `restored(str)` with the id of a post that was brought back."""

    restored = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Deleted drafts"), width_px=WIDTH_PX)
        self._session = session
        self._posts: tuple[Deleted, ...] = ()
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter deleted drafts"))
        self.filter.setAccessibleName(self.tr("Filter deleted drafts"))
        self.filter.setClearButtonEnabled(True)
        self.list = ListView(self.tr("Deleted drafts"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.list.setFixedHeight(theme_of(self).px(HIGH_PX))
        self._nothing = EmptyState("trash-2", self.tr("Reading…"), "", parent=self)
        self._nothing.setMinimumHeight(theme_of(self).px(240))
        self.restore_button = PrimaryButton(self.tr("Bring it back"), self)
        close = SecondaryButton(self.tr("Close"), self)
        for widget in (self.filter, self.list, self._nothing):
            self.body.addWidget(widget)
        self.add_button(close)
        self.add_button(self.restore_button)
        close.clicked.connect(self.close_sheet)
        self.filter.textChanged.connect(self._show)
        self.list.current_changed.connect(self._offer)
        self.list.chosen.connect(self._restore)
        self.restore_button.clicked.connect(self._restore)
        session.changed.connect(self._read)
        self._show()
        self._read()

    @Slot()
    def _read(self) -> None:
        def work(desk: Desk) -> tuple[Deleted, ...]:
            from editorial.library.deleted import deleted_posts

            return tuple(deleted_posts(desk.library))

        self._session.read(self, work, self._take)

    def _take(self, posts: tuple[Deleted, ...]) -> None:
        first = not self._posts
        self._posts = posts
        self._nothing.set_text(
            self.tr("Nothing was deleted"), self.tr("Drafts that are deleted stay here, and can be brought back.")
        )
        self._show()
        if first and posts:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        words = self.filter.text().casefold().split()
        number = number_in(self.filter.text())
        rows = [
            Row(
                id=one.id,
                title=one.name,
                detail=self._detail(one),
                state_icon="trash-2",
                tip=one.body,
            )
            for one in self._posts
            if one.number == number or all(word in f"{one.title} {one.body}".casefold() for word in words)
        ]
        self._model.set_rows(rows)
        self.list.select_row(0 if rows else -1)
        self.filter.setVisible(len(self._posts) > 1)
        self.list.setVisible(bool(self._posts))
        self._nothing.setVisible(not self._posts)
        self._offer()

    def _detail(self, one: Deleted) -> str:
        words = self.tr("G-%1 · deleted by %2, %3").replace("%1", str(one.number))
        return words.replace("%2", self._session.names.person(one.who)).replace("%3", since_words(one.at))

    @Slot()
    def _offer(self) -> None:
        self.restore_button.setEnabled(self.list.current_id is not None)

    @Slot()
    def _restore(self) -> None:
        post_id = self.list.current_id
        if post_id is None:
            return
        wanted = str(post_id)

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.restoring import restore_post

            return restore_post(desk, command, wanted)

        def done(_answer: Any) -> None:
            self.close_sheet()
            self.restored.emit(wanted)

        self._session.write(self, work, done)
