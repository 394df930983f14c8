"""House style has moved on: every approved post that would be stopped today, with its new error, left or looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.theme.theme import theme_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.workflow.moved_on import Held

_WIDTH_PX = 660
_LIST_PX = 300


class StyleMovedOnSheet(Sheet):
    """Signals: `see_asked(str)` with a post; `decided()` when something was left or sent back."""

    see_asked = Signal(str)
    decided = Signal()

    def __init__(self, window: QWidget, session: Session, held: list[Held]) -> None:
        super().__init__(window, self.tr("House style has moved on"), width_px=_WIDTH_PX)
        self._session = session
        self._held: dict[str, Held] = {}
        said = self.tr("These were approved under an earlier house style and are kept back until an editor decides.")
        self.body.addWidget(Label(said, self, color="ink-soft", wrap=True))
        self.list = ListView(self.tr("Approved posts that would be stopped today"), self, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.reasons = Label("", self, wrap=True)
        self.see_button = QuietButton(self.tr("See the post"), self)
        self._problem = Label("", self, color="red", wrap=True)
        self.all_left = QuietButton(self.tr("Leave all"), self)
        self.all_again = QuietButton(self.tr("Look at all again"), self)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.see_button)
        row.addStretch(1)
        row.addWidget(self.all_left)
        row.addWidget(self.all_again)
        for widget in (self.list, self.reasons):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self.again_button = SecondaryButton(self.tr("Look at it again"), self)
        self.leave_button = PrimaryButton(self.tr("Leave as approved"), self)
        close = SecondaryButton(self.tr("Close"), self)
        for button in (close, self.again_button, self.leave_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.list.current_changed.connect(self._show)
        self.see_button.clicked.connect(self._see)
        self.leave_button.clicked.connect(self._leave_one)
        self.again_button.clicked.connect(self._again_one)
        self.all_left.clicked.connect(self._leave_all)
        self.all_again.clicked.connect(self._again_all)
        self.show_held(held)

    def show_held(self, held: list[Held]) -> None:
        """What is kept back now; without anything the sheet closes."""
        self._held = {one.variant.id: one for one in held}
        if not held:
            self.close_sheet()
            return
        before = self.list.current_id
        self._model.set_rows([self._row(one) for one in held])
        self.list.setFixedHeight(
            min(sum(self.list.sizeHintForRow(at) for at in range(len(held))) + 4, theme_of(self).px(_LIST_PX))
        )
        at = self._model.row_of(before)
        self.list.select_row(max(0, at))
        me = self._session.person
        editor = me is not None and me.is_a("editor")
        for button in (self.all_left, self.all_again, self.again_button, self.leave_button):
            button.setEnabled(editor)
        for button in (self.all_left, self.all_again):
            button.setVisible(len(held) > 1)
        waits = many(len(held), self.tr("1 post"), self.tr("%n posts"))
        self.set_footer(waits if editor else self.tr("An editor decides."))
        self._show()

    def _row(self, one: Held) -> Row:
        platform = self._session.platforms.get(one.variant.platform)
        reasons = one.reasons
        more = self.tr(" and %n more").replace("%n", str(len(reasons) - 1)) if len(reasons) > 1 else ""
        return Row(
            id=one.variant.id,
            title=one.post.name,
            detail=f"{platform.name if platform else one.variant.platform} · {reasons[0]}{more}",
            lead_mark="error",
            tip="\n".join(reasons),
        )

    def _current(self) -> Held | None:
        return self._held.get(str(self.list.current_id))

    @Slot()
    def _show(self) -> None:
        one = self._current()
        self.reasons.setText("\n".join(one.reasons) if one else "")
        self._problem.hide()

    @Slot()
    def _see(self) -> None:
        one = self._current()
        if one is not None:
            self.close_sheet()
            self.see_asked.emit(one.post.id)

    @Slot()
    def _leave_one(self) -> None:
        self._decide([one for one in [self._current()] if one], leave=True)

    @Slot()
    def _again_one(self) -> None:
        self._decide([one for one in [self._current()] if one], leave=False)

    @Slot()
    def _leave_all(self) -> None:
        self._decide(list(self._held.values()), leave=True)

    @Slot()
    def _again_all(self) -> None:
        self._decide(list(self._held.values()), leave=False)

    def _decide(self, chosen: list[Held], *, leave: bool) -> None:
        if not chosen:
            return

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.moved_on import leave_as_approved, look_again

            return (leave_as_approved if leave else look_again)(desk, command, chosen)

        def done(_answer: ChangeSet) -> None:
            gone = {one.variant.id for one in chosen}
            self.show_held([one for name, one in self._held.items() if name not in gone])
            self.decided.emit()

        def failed(error: UserError) -> None:
            self._problem.setText(str(error))
            self._problem.show()

        self._session.write(self, work, done, failed)
