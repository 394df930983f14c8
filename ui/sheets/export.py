"""The export: what, where, check; and then files that a scheduling tool takes, or nothing at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.errors import Conflict, UserError
from editorial.exporters.base import Exporter, Options, Problem
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.banner import Banner
from ui.kit.busy import BusyBar
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.sheets.export_check import CheckPage, Found
from ui.sheets.export_fixes import ExportFixes
from ui.sheets.export_memory import LastExport
from ui.sheets.export_planner import ExportPlanner
from ui.sheets.export_recipes import ExportRecipes
from ui.sheets.export_result import ResultPage
from ui.sheets.export_what import SIDE_PX, WhatPage
from ui.sheets.export_where import WherePage
from ui.sheets.export_words import ExportWords
from ui.tongue import core_words, error_words

if TYPE_CHECKING:
    from editorial.exporters.recipes import Job, Plans
    from editorial.exporters.run import ExportReport

WIDTH_PX = 940
_STEPS = 3
_CONCERNS = frozenset({"post", "variant", "channel"})


class ExportSheet(Sheet):
    """Signal: `open_post(str)` when a post has to be looked at; the sheet closes then."""

    open_post = Signal(str)

    def __init__(self, window: QWidget, session: Session, *, only: tuple[str, ...] = ()) -> None:
        super().__init__(window, self.tr("Export approved posts"), width_px=WIDTH_PX)
        self._only = only
        self._session = session
        self._step = 1
        self._busy = ""
        self._plan: Plans | None = None
        self._words = ExportWords(session.platforms, self)
        self.what = WhatPage(self._words, fixed=bool(only))
        self.where = WherePage(LastExport.load())
        self.check = CheckPage(self._words)
        self.result = ResultPage(self._words)
        self.banner = Banner("", "error", self)
        self._waiting = _Waiting(self)
        self.planner = ExportPlanner(session, self)
        self.fixes = ExportFixes(session, self)
        self.recipes = ExportRecipes(session, self)
        self.cancel_button = SecondaryButton(self.tr("Cancel"), self)
        self.back_button = SecondaryButton(self.tr("Back"), self)
        self.folder_button = SecondaryButton(self.tr("Open folder"), self)
        self.next_button = PrimaryButton(self.tr("Continue"), self)
        self._head_shown: tuple[list[str], int] = ([], 0)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._place)
        self._lay_out()
        self._connect()
        self._show_step()
        self._read_rows()
        self.planner.read_tools()
        if not only:
            self.recipes.read()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 6, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(self.banner)
        self.banner.hide()
        for page in (self._waiting, self.what, self.where, self.check, self.result):
            self.body.addWidget(page)
        for button in (self.cancel_button, self.back_button, self.folder_button, self.next_button):
            self.add_button(button)

    def _connect(self) -> None:
        self.what.changed.connect(self._read_rows)
        self.what.counted.connect(self._show_step)
        self.where.changed.connect(self._show_step)
        self.cancel_button.clicked.connect(self.close_sheet)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self.folder_button.clicked.connect(self._open_folder)
        self.check.move_requested.connect(self.fixes.move)
        self.check.send_requested.connect(self.fixes.send_now)
        self.check.release_requested.connect(self.fixes.release)
        self.check.leave_requested.connect(self._leave)
        self.check.open_requested.connect(self._open)
        self.check.address_requested.connect(self._ask_address)
        self.where.prefix.submitted.connect(self._go_on)
        self.where.blank.submitted.connect(self._go_on)
        self.where.folder.submitted.connect(self._go_on)
        self.fixes.failed.connect(self._fault)
        self._session.changed.connect(self._changed)
        self.planner.rows_found.connect(self.what.show_rows)
        self.planner.tools_found.connect(self._show_tools)
        self.what.recipe_chosen.connect(self._choose_recipe)
        self.what.recipe_deleted.connect(self.recipes.delete)
        self.recipes.found.connect(self.what.show_recipes)
        self.recipes.kept.connect(self.result.say_kept)
        self.recipes.failed.connect(self._fault)
        self.result.keep_requested.connect(self._keep)
        self.planner.planned.connect(self._show_plan)
        self.planner.written.connect(self._show_report)
        self.planner.failed.connect(self._fault)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._look_again)

    # -- steps -----------------------------------------------------------------------------------------------------

    @Slot()
    def _show_step(self) -> None:
        """Bring head, page and buttons in line with the step and with what is being waited for."""
        steps = [
            self.what.sentence if self._step > 1 else self.tr("What"),
            self.where.sentence if self._step > 2 else self.tr("Where"),
            self.tr("Check"),
        ]
        if (steps, self._step) != self._head_shown:
            self._head_shown = (steps, self._step)
            self.set_steps(steps, self._step)
            # The steps get their height only when they are shown, after this.
            self._settle.start()
        pages: list[QWidget] = [self.what, self.where, self.check, self.result]
        front = pages[self._step - 1]
        front.setVisible(self._step != _STEPS or self._plan is not None)
        for page in pages:  # after the one in front, so that the keyboard goes on there
            page.setVisible(page is front and not front.isHidden())
        first_look = self._busy == "plan" and self._plan is None
        self._waiting.setVisible(self._step == _STEPS and (first_look or self._busy == "write"))
        self._waiting.say(self.tr("Writing…") if self._busy == "write" else self.tr("Looking at every post…"))
        done = self._step > _STEPS
        self.cancel_button.setVisible(not done)
        self.cancel_button.setEnabled(self._busy != "write")
        self.back_button.setVisible(1 < self._step <= _STEPS)
        self.back_button.setEnabled(self._busy != "write")
        self.folder_button.setVisible(done and self.result.has_files)
        self.next_button.setText(self._next_words())
        self.next_button.setEnabled(self._may_go_on())
        self.set_footer(self._footer_sentence())
        self.check.setEnabled(not self._busy)

    def _next_words(self) -> str:
        if self._step > _STEPS:
            return self.tr("Done")
        if self._step < _STEPS:
            return self.tr("Continue")
        if self._busy == "write":
            return self.tr("Writing…")
        if self._plan is None:
            return self.tr("Save")
        return self.tr("Save %1").replace("%1", self._words.count(len(self._plan.ready)))

    def _may_go_on(self) -> bool:
        if self._busy:
            return False
        if self._step == 1:
            return self.what.total > 0
        if self._step == 2:
            return self.where.is_chosen
        return self._step > _STEPS or bool(self._plan and self._plan.ready)

    def _footer_sentence(self) -> str:
        if self._step != _STEPS or self._plan is None or self._busy:
            return ""
        if self._plan.problems:
            return self.tr("What couldn’t be included is listed in couldnt-include.csv; nothing is dropped in silence.")
        return self.tr("Nothing is left out.") if self._plan.ready else ""

    @Slot()
    def _next(self) -> None:
        if self._step > _STEPS:
            self.close_sheet()
        elif self._step == _STEPS:
            self._write()
        elif self.what.insist() if self._step == 1 else self.where.insist() and self._jobs() is not None:
            self._step += 1
            self.banner.hide()
            if self._step == _STEPS:
                self.where.memory.save()
                self._look_again()
            self._show_step()

    @Slot()
    def _back(self) -> None:
        self.planner.forget()
        self._busy, self._plan = "", None
        self._step -= 1
        self.banner.hide()
        self._show_step()

    @Slot()
    def _ask_address(self) -> None:
        """Back to where the public address of the pictures is given; Enter there looks at every post again."""
        self._back()
        self.where.prefix.control.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_on(self) -> None:
        if self._may_go_on():
            self._next()

    # -- what is found ---------------------------------------------------------------------------------------------

    @Slot()
    def _read_rows(self) -> None:
        since, until = self.what.days
        self.planner.read_rows(Options(since=since, until=until, only=self._only, again=self.what.again_wanted))

    @Slot(object)
    def _show_tools(self, tools: Mapping[str, Exporter]) -> None:
        zones = sorted({one.zone for one in self._session.names.channels.values()} | {"UTC"})
        self.where.show_tools(tools, zones)

    def _options(self) -> Options | None:
        """What was asked for; None when an address or a blank file is none, which its field says."""
        since, until = self.what.days
        try:
            header = self.where.header()
        except UserError as error:
            self.where.blank.set_error(error_words(error, place=False))
            return None
        try:
            return Options(
                channels=self.what.chosen,
                zone=self.where.zone.value,
                media_prefix=self.where.media_prefix,
                since=since,
                until=until,
                only=self._only,
                again=self.what.again_wanted,
                extras=self.where.extras,
                header=header,
            )
        except UserError as error:
            self.where.prefix.set_error(error_words(error, place=False))
            return None

    def _jobs(self) -> list[Job] | None:
        """What is to be exported: what the recipe says, or what was chosen; None when a field has to be mended first."""
        recipe = self.what.recipe
        if recipe is not None:
            from editorial.exporters.recipes import jobs_of

            return jobs_of(recipe, dt.datetime.now().astimezone().date())
        options = self._options()
        return None if options is None else [(self.where.tool, options)]

    @Slot()
    def _choose_recipe(self) -> None:
        self.where.follow_recipe(self.what.recipe)
        self._show_step()

    @Slot()
    def _keep(self) -> None:
        options = self._options()
        if options is not None:
            self.recipes.ask_name(self.parentWidget(), self.where.tool, options, self.what.days_ahead)

    @Slot()
    def _look_again(self) -> None:
        jobs = self._jobs()
        if self._step == _STEPS and self._busy != "write" and jobs is not None:
            self._busy = "plan"
            self.planner.plan(jobs)
            self._show_step()

    @Slot(object)
    def _show_plan(self, plans: Plans) -> None:
        self._plan = plans
        self._busy = ""
        exporter, person = self.where.exporter, self._session.person
        found = Found(
            tool=core_words(plans.label),
            about=core_words(exporter.about) if exporter and self.what.recipe is None else "",
            ready=plans.ready,
            refused=plans.refused,
            changed=plans.changed,
            problems=plans.problems,
            remarks=plans.remarks,
            files=plans.files,
            leaves=plans.leaves,
        )
        self.check.show_found(found, may_leave=person is not None and person.is_a("editor"))
        self._show_step()
        if self.window().focusWidget() in (self.cancel_button, self.back_button) and self.next_button.isEnabled():
            # The blue button could not keep the focus while the posts were looked at.
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _leave(self, problems: Sequence[Problem]) -> None:
        self.fixes.leave(self.planner.held_by(problems))

    @Slot(str)
    def _open(self, post_id: str) -> None:
        self.close_sheet()
        self.open_post.emit(post_id)

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if self._step == _STEPS and self._busy != "write" and change.kinds & _CONCERNS:
            self._again.start()

    @Slot(object)
    def _fault(self, error: UserError) -> None:
        """Say what happened above the page; what can be done about it stays open."""
        self._busy = ""
        self.banner.set_text(error_words(error), "error")
        self.banner.show()
        self._show_step()
        if isinstance(error, Conflict):
            self._look_again()

    def _write(self) -> None:
        if self._plan is not None:
            self._busy = "write"
            self.banner.hide()
            self.planner.write(self._plan, Path(self.where.folder.text.strip()).expanduser())
            self._show_step()

    @Slot(object)
    def _show_report(self, report: ExportReport) -> None:
        self._busy = ""
        self._step = _STEPS + 1
        self.result.show_report(report, may_keep=self.what.recipe is None and not self._only)
        self._show_step()
        self.next_button.setFocus()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.result.folder)))


class _Waiting(QWidget):
    """What is being done, and that it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label("", self, color="ink-soft")
        bar = BusyBar(self.tr("Progress"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 10, SIDE_PX, 14)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(bar)

    def say(self, words: str) -> None:
        """Name the work."""
        self._words.setText(words)
