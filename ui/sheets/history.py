"""The texts a post has had: choose one, see what has changed since, bring it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.library.versions import Further, Version
from editorial.text.differences import Piece, changed_words, changes, warm
from editorial.workflow.going_back import is_as_now, may_go_back
from ui.editor.diff_text import DiffText
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.empty import EmptyState
from ui.kit.hairline import Hairline
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.segmented import Segmented
from ui.kit.sheet import Sheet
from ui.kit.text import heading, note
from ui.theme.theme import theme_of
from ui.times import day_words
from ui.words import many

if TYPE_CHECKING:
    from editorial.workflow.drafting import Draft
    from ui.bridge.session import Session

WIDTH_PX = 980
LIST_PX = 290
HIGH_PX = 440
_NEAR_END_PX = 120


class HistorySheet(Sheet):
    """Signals: `restore_asked(object)` with a Version. `draft` tells what stands there now, and `place_name` how a network is
    called on the screen."""

    restore_asked = Signal(object)

    def __init__(self, window: QWidget, session: Session, draft: Draft, place_name: Callable[[str], str]) -> None:
        super().__init__(window, self.tr("History"), width_px=WIDTH_PX)
        self._session, self._draft, self._place_name = session, draft, place_name
        self._versions: list[Version] = []
        self._further: Further | None = None
        self._reading = False
        self.list = ListView(self.tr("Versions"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.list.setFixedWidth(theme_of(self).px(LIST_PX))
        self.list.setFixedHeight(theme_of(self).px(HIGH_PX))
        self._what = heading("", self)
        self._what.setWordWrap(True)
        self._who = note("", self)
        self.switch = Segmented(
            self.tr("What is shown"),
            [("changes", self.tr("Changed since")), ("then", self.tr("The text then"))],
            parent=self,
        )
        self._legend = note(self.tr("Struck through: only then. Underlined: only now."), self)
        self.text = DiffText(self)
        self._nothing = EmptyState("history", self.tr("Reading…"), "", parent=self)
        self._nothing.setMinimumHeight(theme_of(self).px(240))
        self.restore_button = PrimaryButton(self.tr("Restore this text"), self)
        self.copy_button = SecondaryButton(self.tr("Copy this text"), self)
        close = SecondaryButton(self.tr("Close"), self)
        self._lay_out()
        for button in (self.copy_button, close, self.restore_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.copy_button.clicked.connect(self._copy)
        self.restore_button.clicked.connect(self._restore)
        self.switch.changed.connect(self._show)
        self.list.current_changed.connect(self._show)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._show()
        self._read()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._who)
        head.addLayout(words, 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(self.text)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("The chosen version"))
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(20, 4, 0, 0)
        right.setSpacing(10)
        right.addLayout(head)
        right.addWidget(self._legend)
        right.addWidget(area, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(self, vertical=True))
        row.addWidget(self._right, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._nothing)

    @property
    def chosen(self) -> Version | None:
        """The version in the list that is chosen."""
        return next((one for one in self._versions if one.id == self.list.current_id), None)

    def _read(self) -> None:
        if self._reading:
            return
        self._reading = True
        post_id, further = self._draft.post.id, self._further

        def work(desk: Any) -> tuple[list[Version], Further | None]:
            from editorial.library.versions import versions_of

            found = versions_of(desk.library, post_id, further)
            warm(*(one.text for one in found[0]))
            return found

        def failed(error: Any) -> None:
            self.close_sheet()
            self._session.failed.emit(error)

        self._session.read(self, work, self._take, failed)

    def _take(self, found: tuple[list[Version], Further | None]) -> None:
        page, self._further = found
        self._reading = False
        chosen = self.list.current_id
        self._versions += page
        self._model.set_rows(self._rows())
        first = next(iter(self._model.ids()), None)
        self.list.select_row(self._model.row_of(chosen if chosen is not None else first))
        if chosen is None:
            self.list.setVisible(bool(self._versions))
            (self.list if self._versions else self).setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._versions:
            self._nothing.set_text(
                self.tr("Nothing was saved yet"),
                self.tr("Every text that is saved or submitted stands here, and can be brought back."),
            )
        self._show()

    def _rows(self) -> list[Row]:
        rows: list[Row] = []
        day = ""
        seen: set[str] = set()
        for one in self._versions:
            when = _here(one.at)
            if (words := day_named(when, self.tr("Today"), self.tr("Yesterday"))) != day:
                day = words
                rows.append(Row(title=day, section=True))
            now = one.place not in seen and is_as_now(self._draft, one) if self._known(one) else False
            if now:
                seen.add(one.place)
            rows.append(self._row(one, when, now=now))
        return rows

    def _row(self, one: Version, when: dt.datetime, *, now: bool) -> Row:
        parts = [self._session.names.person(one.who), self._name(one)]
        if one.saves > 1:
            parts.append(many(one.saves, self.tr("1 save"), self.tr("%n saves")))
        title, icon = f"{when:%H:%M}", "pencil"
        if one.number:
            state = self.tr("approved") if one.approved else self.tr("submitted")
            title = f"{title} · " + self.tr("version %1, %2").replace("%1", str(one.number)).replace("%2", state)
            icon = "stamp" if one.approved else "eye"
        elif one.began:
            title = f"{title} · " + self.tr("as it began")
        return Row(
            id=one.id,
            title=title,
            detail=" · ".join(parts),
            state_icon=icon,
            right=self.tr("now") if now else "",
            tip=one.text[:400],
        )

    def _known(self, one: Version) -> bool:
        return not one.place or any(variant.id == one.place for variant in self._draft.post.variants)

    def _name(self, one: Version) -> str:
        return self._place_name(one.place) if self._known(one) else self.tr("a network that was taken off")

    @Slot()
    def _show(self) -> None:
        one = self.chosen
        self.list.setVisible(bool(self._versions))
        self._right.setVisible(one is not None)
        self._nothing.setVisible(not self._versions)
        self.copy_button.setEnabled(one is not None)
        self.restore_button.setEnabled(False)
        self.set_footer("")
        if one is None:
            return
        when = _here(one.at)
        self._what.setText(
            f"{day_named(when, self.tr('Today'), self.tr('Yesterday'))}, {when:%H:%M} · {self._name(one)}"
        )
        now = self._now(one.place) if self._known(one) else ""
        pieces: Sequence[Piece] = changes(one.text, now)
        differs = now != one.text
        then = self.switch.current == "then"
        self._legend.setVisible(differs and not then)
        self._who.setText(self._said(one, pieces, differs=differs))
        self.text.show_pieces(
            [Piece(kind="same", text=one.text)] if then or not differs else pieces, self.tr("The chosen version")
        )
        self._offer(one)

    def _now(self, place: str) -> str:
        return "\n\n".join(part.text for part in self._draft.content(place).parts)

    def _said(self, one: Version, pieces: Sequence[Piece], *, differs: bool) -> str:
        who = self._session.names.person(one.who)
        if not differs:
            return self.tr("%1. The text is the same now.").replace("%1", who)
        added, removed = changed_words(pieces)
        words = self.tr("%1. Since then: %2 added, %3 taken out.").replace("%1", who)
        counts = [many(number, self.tr("1 word"), self.tr("%n words")) for number in (added, removed)]
        return words.replace("%2", counts[0]).replace("%3", counts[1])

    def _offer(self, one: Version) -> None:
        """Whether it can be restored, or in a few words why not."""
        if not self._known(one) or not may_go_back(self._draft, one):
            reason = self.tr("This network is no draft just now. Take it back or change it first.")
            self.set_footer(reason if self._known(one) else self.tr("The post no longer goes to this network."))
        elif is_as_now(self._draft, one):
            self.set_footer(self.tr("This is the text as it stands."))
        else:
            self.set_footer(self.tr("Restoring saves it as a new text. Nothing here is lost."))
            self.restore_button.setEnabled(True)

    @Slot()
    def _copy(self) -> None:
        if (one := self.chosen) is not None:
            QGuiApplication.clipboard().setText(one.text)
            self.set_footer(self.tr("Copied"))

    @Slot()
    def _restore(self) -> None:
        one = self.chosen
        if one is not None and self.restore_button.isEnabled():
            self.close_sheet()
            self.restore_asked.emit(one)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if self._further is not None and value >= self.list.verticalScrollBar().maximum() - _NEAR_END_PX:
            self._read()


def _here(at: str) -> dt.datetime:
    """A UTC text as this computer's time."""
    return dt.datetime.fromisoformat(at).astimezone()


def day_named(when: dt.datetime, today: str, yesterday: str) -> str:
    """A day as one says it: the word for today or yesterday, else "Thu 3 Dec"."""
    days = (dt.datetime.now(dt.UTC).astimezone().date() - when.date()).days
    return {0: today, 1: yesterday}.get(days) or day_words(when.date())
