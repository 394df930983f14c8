"""Some rows of an export did not go in: which, and what the tool said."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from editorial.errors import UserError
from editorial.library.exports import Batch, BatchRow
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import CheckList, TextField
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.sheets.leaving_words import LeavingWords
from ui.tongue import error_words
from ui.words import many

_WIDTH_PX = 640
_SETTLED_MS = 250
_MOST_LINES = 3


class RefusedRowsSheet(Sheet):
    """Takes what the tool said by drop, from a file or pasted, ticks the posts that it is about, and marks them as refused."""

    def __init__(self, window: QWidget, session: Session, batch: Batch, rows: Sequence[BatchRow], tool: str) -> None:
        super().__init__(window, self.tr("What did not go in?"), width_px=_WIDTH_PX)
        self._session, self._batch, self._rows = session, batch, rows
        self._words = LeavingWords(session, self)
        self._heard: dict[str, Sequence[Any]] = {}
        """What the tool said: in a file, and in words."""
        self._said: dict[str, str] = {}
        self.setAcceptDrops(True)
        intro = self.tr("Drop the list that %1 gave you here, paste what it said, or tick the posts yourself.")
        self.intro = Label(intro.replace("%1", tool), self, wrap=True)
        self.pasted = TextField(self.tr("What the tool said"), lines=4, parent=self)
        self.file_button = SecondaryButton(self.tr("Choose its list…"), self)
        self.unknown = Label("", self, color="ink-soft", wrap=True)
        self.ticks = CheckList(self.tr("Posts that did not go in"), parent=self)
        self.reason = TextField(self.tr("Why, for those without a reason of their own"), parent=self)
        self._problem = Label("", self, color="red", wrap=True)
        for widget in (self.intro, self.pasted, self.file_button, self.unknown, self.ticks, self.reason, self._problem):
            self.body.addWidget(widget)
        self.unknown.hide()
        self._problem.hide()
        self.cancel_button = SecondaryButton(self.tr("Cancel"), self)
        self.mark_button = PrimaryButton("", self)
        for button in (self.cancel_button, self.mark_button):
            self.add_button(button)
        self.set_footer(self.tr("Their approvals stand. With another time they can leave again."))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(self._read_pasted)
        self.pasted.changed.connect(self._settle.start)
        self.file_button.clicked.connect(self._choose_file)
        self.cancel_button.clicked.connect(self.close_sheet)
        self.mark_button.clicked.connect(self._mark)
        self.ticks.changed.connect(self._count)
        # A file that is dropped onto the words is read, not named in them.
        self.pasted.control.setAcceptDrops(False)
        self._show_rows(())

    # -- what the tool said ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self._read_file(Path(files[0]))
        elif mime.hasText():
            self.pasted.set_text(mime.text())
        event.acceptProposedAction()

    @Slot()
    def _choose_file(self) -> None:
        tables = self.tr("Tables and texts (*.csv *.txt *.tsv *.log)")
        found, _filter = QFileDialog.getOpenFileName(self, self.tr("The tool’s list"), "", tables)
        if found:
            self._read_file(Path(found))

    def _read_file(self, path: Path) -> None:
        def work(_desk: Any) -> list[Any]:
            from editorial.exporters.complaints import LARGEST, read_complaints

            try:
                with path.open("rb") as file:
                    data = file.read(LARGEST + 1)
            except OSError as error:
                raise UserError(
                    f"The file cannot be read: {error.strerror}.", hint="Choose another one.", place=str(path)
                ) from error
            return read_complaints(data, self._rows)

        self._session.read(self, work, partial(self._take, "file"), self._failed)

    @Slot()
    def _read_pasted(self) -> None:
        words = self.pasted.text

        def work(_desk: Any) -> list[Any]:
            from editorial.exporters.complaints import read_complaints

            return read_complaints(words, self._rows)

        self._session.read(self, work, partial(self._take, "words"), self._failed)

    def _take(self, source: str, found: Sequence[Any]) -> None:
        """Tick what is said to be refused; what somebody ticked or took off stays so."""
        self._problem.hide()
        self._heard[source] = found
        complaints = [one for heard in self._heard.values() for one in heard]
        before, ticked = set(self._said), set(self.ticks.value)
        self._said = {one.variant: one.reason for one in complaints if one.variant}
        self._show_rows(ticked - before | set(self._said) - (before - ticked))
        strange = [one for one in complaints if not one.variant]
        self.unknown.setVisible(bool(strange))
        if strange:
            lines = "\n".join(f"“{one.reason}”" for one in strange[:_MOST_LINES])
            said = many(
                len(strange),
                self.tr("1 line is about no post of this export; tick it yourself:"),
                self.tr("%n lines are about no post of this export; tick those yourself:"),
            )
            self.unknown.setText(f"{said}\n{lines}")

    def _show_rows(self, ticked: Collection[str]) -> None:
        first = sorted(self._rows, key=lambda one: one.variant not in ticked)
        self.ticks.set_choices([self._choice(one) for one in first], list(ticked))
        self._count()

    def _choice(self, one: BatchRow) -> tuple[str, ...]:
        # A box would read the & of a name as the mark of a key.
        words = f"{one.name} · {self._words.account(one.channel)}".replace("&", "&&")
        said = self._said.get(one.variant, "")
        return (one.variant, words, said) if said else (one.variant, words)

    # -- marking -----------------------------------------------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        ticked = self.ticks.value
        self.reason.setVisible(any(one not in self._said for one in ticked))
        self.mark_button.setEnabled(bool(ticked))
        self.mark_button.setText(
            many(len(ticked), self.tr("Mark 1 post as refused"), self.tr("Mark %n posts as refused"))
            if ticked
            else self.tr("Mark as refused")
        )

    @Slot()
    def _mark(self) -> None:
        reasons = {one: self._said.get(one, "") or self.reason.text.strip() for one in self.ticks.value}
        if not all(reasons.values()):
            self.reason.set_error(self.tr("Write what the tool said; a few words are enough."))
            self.reason.control.setFocus()
            return

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.after_leaving import refuse_all

            return refuse_all(desk, command, reasons)

        self._session.write(self, work, lambda _answer: self.close_sheet(), self._failed)

    def _failed(self, error: UserError) -> None:
        self._problem.setText(error_words(error))
        self._problem.show()
