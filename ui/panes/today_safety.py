"""The line over Today that tells an owner what is wrong with the safety of the workspace, as long as something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.bridge.session import Session
from ui.kit.banner import Banner
from ui.times import clock_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.library.care import SecondState
    from editorial.library.safety import Safety
    from editorial.workflow.desk import Desk

AGAIN_MS = 30_000
"""How often it is looked whether a disk that was away is back."""


class SafetyLine(Banner):
    """Signal: `asked()` when somebody wants to see what it is. What was closed is not said again in the same words."""

    asked = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "warning", parent, closable=True)
        self._session = session
        self._closed = self._words_now = ""
        self._was_cared_for = False
        self.add_action(self.tr("See what")).clicked.connect(self.asked)
        self.dismissed.connect(self._remember)
        self._again = QTimer(self, singleShot=True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.look)
        self.hide()
        session.person_changed.connect(self.look)
        self.look()

    @Slot()
    def cared(self) -> None:
        """The workspace was just taken care of: a backup that is still due could not be made."""
        self._was_cared_for = True
        self.look()

    @Slot()
    def look(self) -> None:
        """See how things are. A disk may take its time to answer: nothing else waits for it."""
        person = self._session.person
        if person is None or not person.is_a("owner"):
            self._say("")
            return

        def work(desk: Desk) -> tuple[Safety, SecondState]:
            from editorial.library.care import second_state
            from editorial.library.safety import read_safety

            return read_safety(desk.library.folder), second_state(desk.library)

        self._session.look(self, work, self._show)

    def _show(self, known: tuple[Safety, SecondState]) -> None:
        safety, second = known
        faults = len(safety.last.faults)
        if faults:
            one = self.tr("1 thing in the workspace is not as it was written.")
            self._say(many(faults, one, self.tr("%n things in the workspace are not as they were written.")))
        elif safety.trouble:
            self._say(self.tr("The last backup could not be made."))
        elif second == "missing" or (second == "late" and self._was_cared_for):
            self._say(self._second_words(second, safety.second_newest))
            self._again.start()
        else:
            self._say("")

    def _second_words(self, second: SecondState, newest: str) -> str:
        if second == "missing":
            if not newest:
                return self.tr("The other disk for backups is away.")
            words = self.tr("The other disk for backups is away; its newest copy is of %1.")
        elif newest:
            words = self.tr("The newest copy on the other disk for backups is of %1.")
        else:
            return self.tr("There is no copy on the other disk for backups yet.")
        return words.replace("%1", clock_of(newest, day=True))

    def _say(self, words: str) -> None:
        self._words_now = words
        if not words:
            self._closed = ""  # what comes again later is news
        else:
            self.set_text(words)
        self.setVisible(bool(words) and words != self._closed)

    @Slot()
    def _remember(self) -> None:
        self._closed = self._words_now
