"""Bringing in posts: files, what their columns mean, what would come in; and then all of it, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import Conflict, UserError
from editorial.importers.reader import Choices
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.banner import Banner
from ui.kit.busy import BusyBar
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.glyph import Glyph
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.sheets.export_what import SIDE_PX
from ui.sheets.import_check import ImportCheckPage
from ui.sheets.import_columns import ColumnsPage
from ui.sheets.import_files import FilesPage
from ui.sheets.import_planner import ImportPlanner
from ui.sheets.import_words import ImportWords, figure
from ui.tongue import core_words, error_words

if TYPE_CHECKING:
    from editorial.importers.plan import ImportPlan, Source

WIDTH_PX = 940
_FILES, _COLUMNS, _CHECK, _DONE = range(1, 5)


class ImportSheet(Sheet):
    """The steps of an import, one page each. Files that are no tables have no step for columns."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Bring in posts"), width_px=WIDTH_PX)
        self._session = session
        self._step = _FILES
        self._busy = ""
        self._plan: ImportPlan | None = None
        self._head_shown: tuple[list[str], int] = ([], 0)
        self._words = ImportWords(self)
        self.files = FilesPage(self)
        self.columns = ColumnsPage(self._words, self)
        self.check = ImportCheckPage(self._words, self)
        self.result = _Result(self)
        self.progress = _Progress(self)
        self.banner = Banner("", "error", self)
        self.planner = ImportPlanner(session, self)
        self.cancel_button = SecondaryButton(self.tr("Cancel"), self)
        self.back_button = SecondaryButton(self.tr("Back"), self)
        self.undo_button = SecondaryButton(self.tr("Undo"), self, icon_name="undo-2")
        self.next_button = PrimaryButton(self.tr("Continue"), self)
        self._change = ChangeSet()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._place)
        self._lay_out()
        self._connect()
        self._show_step()
        self.planner.read_kinds()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 6, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(self.banner)
        self.banner.hide()
        for page in (self.files, self.columns, self.check, self.progress, self.result):
            self.body.addWidget(page)
        for button in (self.cancel_button, self.back_button, self.undo_button, self.next_button):
            self.add_button(button)

    def _connect(self) -> None:
        self.files.changed.connect(self._files_changed)
        self.columns.changed.connect(self._look_again)
        self.check.changed.connect(self._look_again)
        self.cancel_button.clicked.connect(self._cancel)
        self.back_button.clicked.connect(self._back)
        self.undo_button.clicked.connect(self._undo)
        self.next_button.clicked.connect(self._next)
        self.planner.kinds_found.connect(self.files.show_kinds)
        self.planner.kinds_found.connect(self._settle.start)
        self.planner.planned.connect(self._show_plan)
        self.planner.brought.connect(self._show_result)
        self.planner.moved.connect(self.progress.show_moved)
        self.planner.failed.connect(self._fault)
        self.closed.connect(self.planner.forget)

    # -- steps -----------------------------------------------------------------------------------------------------

    @property
    def _table(self) -> Source | None:
        """The first of the files that has columns."""
        sources = self._plan.sources if self._plan else ()
        return next((one for one in sources if one.look.columns), None)

    @Slot()
    def _show_step(self) -> None:
        """Bring head, page and buttons in line with the step and with what is being waited for."""
        steps = [self.tr("Files"), self.tr("Columns"), self.tr("Check")]
        if (steps, self._step) != self._head_shown:
            self._head_shown = (steps, self._step)
            self.set_steps(steps, self._step)
            self._settle.start()  # the steps get their height only when they are shown, after this
        self.files.setVisible(self._step == _FILES)
        self.columns.setVisible(self._step == _COLUMNS and self._table is not None)
        self.check.setVisible(self._step == _CHECK and self._plan is not None and self._busy != "write")
        self.result.setVisible(self._step == _DONE)
        self.progress.setVisible(bool(self._busy))
        done = self._step == _DONE
        self.cancel_button.setVisible(not done)
        self.back_button.setVisible(_FILES < self._step < _DONE)
        self.back_button.setEnabled(self._busy != "write")
        self.undo_button.setVisible(done)
        self.next_button.setText(self._next_words())
        self.next_button.setEnabled(self._may_go_on())
        self.set_footer(self._footer_words())

    def _next_words(self) -> str:
        if self._step == _DONE:
            return self.tr("Done")
        if self._step < _CHECK:
            return self.tr("Continue")
        if self._plan is None or self._busy:
            return self.tr("Bring in")
        return self.tr("Bring in %1").replace("%1", self._words.posts(self._plan.new))

    def _may_go_on(self) -> bool:
        if self._busy:
            return False
        if self._step == _FILES:
            return bool(self.files.paths)
        if self._step == _COLUMNS:
            return self._plan is not None and not self._plan.asks
        return self._step == _DONE or bool(self._plan and self._plan.new)

    def _footer_words(self) -> str:
        if self._step == _COLUMNS and self._plan is not None and not self._busy:
            if self._plan.asks:
                return self.tr("Say first how the dates are meant.")
            return self.tr("%1 to come in").replace("%1", self._words.posts(self._plan.new))
        if self._step == _CHECK and self._plan is not None and not self._busy:
            return self.tr("All of it comes in at once, and one undo takes it back.")
        return ""

    @Slot()
    def _next(self) -> None:
        if self._step == _DONE:
            self.close_sheet()
        elif self._step == _CHECK:
            self._bring_in()
        elif self._step == _FILES:
            self._look_again()
        else:
            self._step = _CHECK
            self._show_step()

    @Slot()
    def _back(self) -> None:
        self.planner.forget()
        self._busy = ""
        self._step = _COLUMNS if self._step == _CHECK and self._table is not None else _FILES
        self.banner.hide()
        self._show_step()

    @Slot()
    def _cancel(self) -> None:
        if self._busy == "write":
            self.planner.forget()
            self.cancel_button.setEnabled(False)
        else:
            self.close_sheet()

    @Slot()
    def _files_changed(self) -> None:
        self._plan = None
        self.columns.forget()
        self.check.forget()
        self.banner.hide()
        self._show_step()

    # -- what is found ---------------------------------------------------------------------------------------------

    @Slot()
    def _look_again(self) -> None:
        self._busy = "look"
        self.banner.hide()
        self.progress.begin(self.tr("Looking at every post…"))
        self.planner.plan(
            self.files.paths,
            Choices(
                encoding=self.columns.encoding_wanted,
                separator=self.columns.separator_wanted,
                fields=dict(self.columns.fields),
                day_first=self.columns.day_first,
                accounts=self.check.chosen,
                again=self.check.again.isChecked(),
            ),
        )
        self._show_step()

    @Slot(object)
    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._busy = ""
        table = self._table
        if table is not None:
            self.columns.show_look(table.look, name=table.opened.name, label=core_words(table.label))
        self.check.show_plan(plan, self._accounts())
        if self._step == _FILES:
            self._step = _COLUMNS if table is not None else _CHECK
        self._show_step()
        if self.window().focusWidget() in (self.cancel_button, self.back_button) and self.next_button.isEnabled():
            # The blue button could not keep the focus while the posts were looked at.
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accounts(self) -> list[tuple[str, str]]:
        platforms = self._session.platforms
        return [
            (one.id, f"{one.name} · {platforms[one.platform].name}" if one.platform in platforms else one.name)
            for one in self._session.names.channels.values()
            if one.active
        ]

    @Slot(object)
    def _fault(self, error: UserError) -> None:
        """Say what happened above the page; what can be done about it stays open."""
        self._busy = ""
        self.cancel_button.setEnabled(True)
        self.banner.set_text(error_words(error), "info" if error.code == "stopped" else "error")
        self.banner.show()
        self._show_step()
        if isinstance(error, Conflict):
            self._look_again()

    def _bring_in(self) -> None:
        if self._plan is not None:
            self._busy = "write"
            self.banner.hide()
            self.progress.begin(self.tr("Bringing in…"))
            self.planner.carry_out(self._plan)
            self._show_step()

    @Slot(object)
    def _show_result(self, change: ChangeSet) -> None:
        self._busy = ""
        self._step = _DONE
        self._change = change
        self.result.show_done(core_words(change.label))
        self._show_step()
        self.next_button.setFocus()

    @Slot()
    def _undo(self) -> None:
        self.planner.undo(self._change)
        self.close_sheet()


class _Progress(QWidget):
    """What is being done, and how far it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label("", self, color="ink-soft")
        self._bar = BusyBar(self.tr("Progress"), self)
        self._figure = Label("", self, color="ink-soft", tabular=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 10, SIDE_PX, 14)
        column.setSpacing(8)
        for widget in (self._words, self._bar, self._figure):
            column.addWidget(widget)

    def begin(self, words: str) -> None:
        """Name the work."""
        self._words.setText(words)
        self._figure.setText("")
        self._bar.begin()

    @Slot(int, int)
    def show_moved(self, done: int, whole: int) -> None:
        """Say how many posts are done of how many; 0 where nobody knows yet."""
        if whole:
            self._bar.set_end(whole)
            self._bar.setValue(done)
        self._figure.setText(f"{figure(done)} / {figure(whole)}" if whole else figure(done))


class _Result(QWidget):
    """What came in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = Label("", self, px=16, weight=600, wrap=True)
        tick = Glyph(self, px=14, height_px=22)
        tick.set_mark("ok")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 12, SIDE_PX, 24)
        row.setSpacing(8)
        row.addWidget(tick)
        row.addWidget(self.said, 1)

    def show_done(self, words: str) -> None:
        """Say what was done."""
        self.said.setText(words)
