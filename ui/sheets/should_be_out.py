"""What should be out by now: one list for each day, confirmed in one go but for what somebody ticks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.exporters.base import Exporter
from editorial.library.exports import Outing
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.dialogs import ask_text
from ui.kit.fields import TextField
from ui.kit.layouts import empty
from ui.kit.sheet import Sheet
from ui.kit.text import ElidedLabel, Label, heading, note
from ui.sheets.leaving_words import LeavingWords
from ui.theme.theme import theme_of
from ui.times import day_words
from ui.tongue import error_words
from ui.words import many

_WIDTH_PX = 820
_LINK_PX, _TIME_PX = 280, 66
_MOST_SHOWN = 60
_CONCERNS = frozenset({"export", "variant", "post", "elsewhere"})


class ShouldBeOutSheet(Sheet):
    """Reads the list again whenever something becomes of it."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Should be out"), width_px=_WIDTH_PX)
        self._session = session
        self._words = LeavingWords(session, self)
        self._rows: list[_OutRow] = []
        self._tools: Mapping[str, Exporter] = {}
        self.sentence = Label("", self, wrap=True)
        self._days = QVBoxLayout()
        self._days.setSpacing(4)
        self._more = note("", self)
        self._problem = Label("", self, color="red", wrap=True)
        self.body.addWidget(self.sentence)
        self.body.addLayout(self._days)
        self.body.addWidget(self._more)
        self.body.addWidget(self._problem)
        self._problem.hide()
        self._more.hide()
        self.close_button = SecondaryButton(self.tr("Close"), self)
        self.refuse_button = SecondaryButton("", self)
        self.confirm_button = PrimaryButton("", self)
        for button in (self.close_button, self.refuse_button, self.confirm_button):
            self.add_button(button)
        self.close_button.clicked.connect(self.close_sheet)
        self.refuse_button.clicked.connect(self._refuse)
        self.confirm_button.clicked.connect(self._confirm)
        session.changed.connect(self._changed)
        self._count()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the list again; what was ticked and typed stays."""

        def work(desk: Any) -> tuple[list[Outing], Mapping[str, Exporter]]:
            from editorial.exporters.base import discover
            from editorial.library.exports import should_be_out
            from editorial.model.clock import stamp

            with desk.library.reading() as connection:
                return should_be_out(connection, stamp(desk.library.now())), discover()

        self._session.read(self, work, self._show, self._failed)

    def _show(self, found: tuple[Sequence[Outing], Mapping[str, Exporter]]) -> None:
        outings, self._tools = found
        shown = outings[:_MOST_SHOWN]
        before = {row.one.variant: row for row in self._rows}
        for one in shown:
            row = before.get(one.variant)
            if row is not None and row.one == one:
                self._days.removeWidget(row)  # it is shown again as it is: somebody may be typing in it
        empty(self._days)
        self._rows = []
        day = None
        for one in shown:
            if one.slot.local.date() != day:
                day = one.slot.local.date()
                head = heading(day_words(day), self)
                head.setContentsMargins(0, 10 if self._rows else 0, 0, 2)
                self._days.addWidget(head)
            row = before.get(one.variant)
            if row is None or row.one != one:
                row = self._new_row(one, row)
            self._rows.append(row)
            self._days.addWidget(row)
        left = len(outings) - len(self._rows)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("%n more, once these are confirmed.").replace("%n", str(left)))
        for row, following in pairwise(self._rows):
            self.setTabOrder(row.link.control, following.box)
            self.setTabOrder(following.box, following.link.control)
        self._count()
        if self._rows and self.window().focusWidget() in (None, self, self.close_button):
            self._rows[0].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_row(self, one: Outing, before: _OutRow | None) -> _OutRow:
        """A row, with what was ticked and typed in the one `before`."""
        where = f"{self._words.account(one.channel)} · {self._words.tool(one.target, self._tools)}".rstrip(" ·")
        row = _OutRow(one, where, self)
        if before is not None:
            row.box.setChecked(before.box.isChecked())
            row.link.set_text(before.link.text)
        row.box.toggled.connect(self._count)
        return row

    @Slot()
    def _count(self) -> None:
        ticked = sum(row.box.isChecked() for row in self._rows)
        rest = len(self._rows) - ticked
        self.sentence.setText(
            self.tr("Tick what is not out. The others are confirmed in one go, with the link where you paste one.")
            if self._rows
            else self.tr("Nothing waits to be confirmed. What left for a tool stands here once its time has passed.")
        )
        self.refuse_button.setVisible(bool(ticked))
        self.refuse_button.setText(many(ticked, self.tr("1 did not go out…"), self.tr("%n did not go out…")))
        self.confirm_button.setVisible(bool(self._rows))
        self.confirm_button.setEnabled(bool(rest))
        self.confirm_button.setText(
            many(rest, self.tr("Confirm 1 as out"), self.tr("Confirm %n as out")) if rest else self.tr("Confirm as out")
        )

    @Slot()
    def _confirm(self) -> None:
        links = {row.one.variant: row.link.text.strip() for row in self._rows if not row.box.isChecked()}

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.after_leaving import confirm_all

            return confirm_all(desk, command, links)

        self._session.write(self, work, self._done, self._failed)

    @Slot()
    def _refuse(self) -> None:
        variants = [row.one.variant for row in self._rows if row.box.isChecked()]

        def yes(reason: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.after_leaving import refuse_all

                return refuse_all(desk, command, dict.fromkeys(variants, reason))

            self._session.write(self, work, self._done, self._failed)

        ask_text(
            self.parentWidget(),
            self.tr("Not out"),
            self.tr("They count as refused then, and reach whoever exported them."),
            self.tr("What happened?"),
            self.tr("Mark as refused"),
            yes,
            lines=2,
        )

    def _done(self, _change: ChangeSet) -> None:
        self._problem.hide()

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if change.kinds & _CONCERNS:
            self.reload()

    def _failed(self, error: UserError) -> None:
        self._problem.setText(error_words(error))
        self._problem.show()


class _OutRow(QWidget):
    """One post: not out, its time, which, and its link."""

    def __init__(self, one: Outing, where: str, parent: ShouldBeOutSheet) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.one = one
        self.box = QCheckBox(f"{one.slot.local:%H:%M}", self)
        self.box.setMinimumWidth(theme.px(_TIME_PX))
        self.box.setAccessibleName(self.tr("Not out: %1").replace("%1", f"{one.name}, {where}"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(one.name, self))
        words.addWidget(ElidedLabel(where, self, color="ink-soft"))
        name = self.tr("Link to “%1”").replace("%1", one.name)
        self.link = TextField(name, placeholder=self.tr("Link, if you have it"), parent=self)
        self.link.hide_label()
        self.link.setFixedWidth(theme.px(_LINK_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(14)
        row.addWidget(self.box)
        row.addLayout(words, 1)
        row.addWidget(self.link)
