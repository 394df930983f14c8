"""The posting desk: today's approved posts in the order of their times, copied out step by step and marked as out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.exporters.base import Problem, Row
from editorial.model.change import ChangeSet
from ui.bridge.held_back import HeldBack
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.dialogs import confirm
from ui.kit.fields import TextField
from ui.kit.layouts import empty
from ui.kit.lists import ListView
from ui.kit.rows import Row as ListRow
from ui.kit.rows import RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.sheets.leaving_words import LeavingWords
from ui.sheets.posting_step import FileStep, OutsideNames, WordsStep
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import local_zone, time_words
from ui.tongue import core_words, error_words

if TYPE_CHECKING:
    from editorial.exporters.by_hand import ByHand
    from editorial.workflow.desk import Desk
    from editorial.workflow.moved_on import Held

_WIDTH_PX = 960
_LIST_PX, _HEIGHT_PX = 290, 430
_LANE = "by_hand"
_CONCERNS = frozenset({"export", "variant", "post", "hold", "channel", "elsewhere"})


class PostingDeskSheet(Sheet):
    """Signal: `open_post(str)` when a post has to be looked at; the sheet closes then."""

    open_post = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Post by hand today"), width_px=_WIDTH_PX)
        self._session = session
        self._words = LeavingWords(session, self)
        self._found: ByHand | None = None
        self._shown = ""
        self._names = OutsideNames()
        self._steps: list[WordsStep] = []
        self._files: list[FileStep] = []
        self._back = HeldBack(session, _LANE, self)
        self.list = ListView(self.tr("What goes out today"), self, detail_lines=2)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.head = Label("", self, px=16, weight=600, wrap=True)
        self.about = Label("", self, color="ink-soft", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.page_button = QuietButton("", self, icon_name="external-link")
        self.link = TextField(self.tr("Link to it, once it is out"), placeholder="https://", parent=self)
        self._problem = Label("", self, color="red", wrap=True)
        self.close_button = SecondaryButton(self.tr("Close"), self)
        self.next_button = SecondaryButton("", self, icon_name="copy")
        self.out_button = PrimaryButton(self.tr("It is out"), self)
        self._lay_out()
        self.list.current_changed.connect(self._choose)
        self.list.chosen.connect(self._look)
        self.page_button.clicked.connect(self._ask_page)
        self.close_button.clicked.connect(self.close_sheet)
        self.next_button.clicked.connect(self._copy_next)
        self.out_button.clicked.connect(self._out)
        self._back.failed.connect(self._failed)
        session.thumbnails.ready.connect(self._show_pictures)
        session.changed.connect(self._changed)
        self.closed.connect(self._names.close)
        self._show_row()
        self.reload()

    def _lay_out(self) -> None:
        theme = theme_of(self)
        right = QVBoxLayout()
        right.setSpacing(6)
        for part in (self.head, self.about):
            right.addWidget(part)
        right.addLayout(self._column)
        for part in (self.page_button, self.link, self._problem):
            right.addWidget(part)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.list.setFixedWidth(theme.px(_LIST_PX))
        self.list.setMinimumHeight(theme.px(_HEIGHT_PX))
        self.body.addLayout(row)
        self._problem.hide()
        for button in (self.close_button, self.next_button, self.out_button):
            self.add_button(button)

    # -- what goes out -----------------------------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read the day again."""
        self._back.ask(self._read)

    def _read(self, held: Mapping[str, Held]) -> None:
        reasons = {variant_id: one.sentence for variant_id, one in held.items()}
        zone_name = local_zone()

        def work(desk: Desk) -> ByHand:
            from editorial.exporters.by_hand import of_day
            from editorial.model.clock import zone

            day = desk.library.now().astimezone(zone(zone_name)).date()
            return of_day(desk, day, zone_name, held=reasons)

        self._session.read(self, work, self._show, self._failed)

    def _show(self, found: ByHand) -> None:
        self._found = found
        before, place = self.list.current_id, self.list.currentIndex().row()
        stopped = {one.row.variant_id: one for one in reversed(found.problems)}
        rows = sorted([*found.rows, *(one.row for one in stopped.values())], key=_when)
        self._model.set_rows([self._list_row(row, stopped.get(row.variant_id)) for row in rows])
        if rows:
            again = self._model.row_of(before)  # where it is out, the next one stands in its place
            self.list.select_row(again if again >= 0 else max(0, min(place, len(rows) - 1)))
        self._show_row()
        if rows and self.window().focusWidget() in (None, self, self.close_button):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_row(self, row: Row, problem: Problem | None) -> ListRow:
        where = self._words.account(row.channel.id)
        return ListRow(
            id=row.variant_id,
            title=row.title,
            detail=f"{where} · {core_words(problem.message)}" if problem else where,
            mark="error" if problem else "",
            state_icon="" if problem else STATE_ICONS["approved"],
            right=f"{row.slot.local:%H:%M}" if row.slot else "",
            tip=row.label,
        )

    def _current(self) -> tuple[Row | None, Problem | None]:
        found, wanted = self._found, self.list.current_id
        if found is None:
            return None, None
        row = next((one for one in found.rows if one.variant_id == wanted), None)
        problem = next((one for one in found.problems if one.row.variant_id == wanted), None)
        return (row, None) if row is not None else (problem.row if problem else None, problem)

    @Slot(object)
    def _choose(self, _variant_id: object) -> None:
        self._show_row()

    # -- one post ----------------------------------------------------------------------------------------------------

    def _show_row(self) -> None:
        row, problem = self._current()
        mark = f"{row.variant_id}/{row.digest}/{problem is None}" if row else "-"
        if mark == self._shown:
            return
        self._shown = mark
        self._problem.hide()
        empty(self._column)
        self._steps, self._files = [], []
        self.list.setVisible(row is not None)
        for part in (self.link, self.out_button):
            part.setVisible(row is not None and problem is None)
        self.page_button.setVisible(row is not None and problem is None and bool(row.platform.page))
        if row is None:
            self.head.setText(self.tr("Nothing goes out by hand today"))
            self.about.setText(
                self.tr("Approved posts whose time is today stand here. What left for a scheduling tool does not.")
            )
        else:
            self.head.setText(row.title)
            self.about.setText(f"{self._words.account(row.channel.id)} · {time_words(row.slot)}")
            self.page_button.setText(self.tr("Open %1…").replace("%1", row.platform.name))
            self.link.set_text("")
            if problem is None:
                self._add_steps(row)
            else:
                said = f"{core_words(problem.message)} {core_words(problem.fix)}"
                self._column.addWidget(Label(said, self, color="red", wrap=True))
        self._count()

    def _add_steps(self, row: Row) -> None:
        for name, words in self._words_of(row):
            step = WordsStep(name, words, self)
            step.copied.connect(self._count)
            self._steps.append(step)
            self._column.addWidget(step)
        for at, medium in enumerate(row.media, start=1):
            file = FileStep(medium, f"{row.label.lower()}-{at}.{medium.extension}", self._names, self)
            self._files.append(file)
            self._column.addWidget(file)
            if medium.alt:
                alt = WordsStep(self.tr("Alt text %1").replace("%1", str(at)), medium.alt, self)
                alt.copied.connect(self._count)
                self._steps.append(alt)
                self._column.addWidget(alt)
        self._show_pictures("")

    def _words_of(self, row: Row) -> Iterator[tuple[str, str]]:
        texts = row.texts
        for at, text in enumerate(texts, start=1):
            if text:
                part = self.tr("Part %1 of %2").replace("%1", str(at)).replace("%2", str(len(texts)))
                yield (part if len(texts) > 1 else self.tr("Text")), text
        names = {
            "title": self.tr("Title"),
            "description": self.tr("Description"),
            "link": self.tr("Link"),
            "first_comment": self.tr("First comment"),
        }
        for field, name in names.items():
            words = str(row.outgoing[field])
            if words and words not in row.text:
                yield name, words

    @Slot(str)
    def _show_pictures(self, _sha256: str) -> None:
        for file in self._files:
            picture = self._session.thumbnails.get(file.sha256)
            if picture is not None and not picture.isNull():
                file.show_picture(picture)

    @Slot()
    def _count(self) -> None:
        """Name the next thing to copy; once all is copied, nothing."""
        left = next((step for step in self._steps if not step.is_done), None)
        self.next_button.setVisible(left is not None)
        if left is not None:
            self.next_button.setText(self.tr("Copy: %1").replace("%1", left.name))
        self.set_footer(self.tr("Everything is copied.") if self._steps and left is None else "")

    @Slot()
    def _copy_next(self) -> None:
        left = next((step for step in self._steps if not step.is_done), None)
        if left is not None:
            left.copy()

    @Slot()
    def _ask_page(self) -> None:
        row, _problem = self._current()
        if row is None:
            return
        address = row.platform.page
        confirm(
            self.parentWidget(),
            self.tr("Open %1").replace("%1", row.platform.name),
            self.tr("%1 opens in your browser. Proofdesk sends nothing there.").replace("%1", address),
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(QUrl(address)),
        )

    @Slot()
    def _out(self) -> None:
        row, problem = self._current()
        if row is None or problem is not None:
            return
        link = self.link.text.strip()

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.exporters.by_hand import it_is_out

            return it_is_out(desk, command, row, link)

        self._session.write(self, work, None, self._failed)

    @Slot(object)
    def _look(self, variant_id: object) -> None:
        row, problem = self._current()
        if row is not None and problem is not None and row.variant_id == variant_id:
            self.close_sheet()
            self.open_post.emit(row.post_id)

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if change.kinds & _CONCERNS:
            self.reload()

    @Slot(object)
    def _failed(self, error: UserError) -> None:
        self._problem.setText(error_words(error))
        self._problem.show()


def _when(row: Row) -> tuple[str, int, str]:
    return (row.slot.moment.isoformat() if row.slot else "", row.number, row.channel.id)
