"""When the checks are asked while writing, and what is made of their answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editorial.checking.engine import Result
from editorial.model.clock import stamp, utc_now
from editorial.workflow.drafting import Draft
from ui.bridge.session import Session
from ui.kit.after_paint import AfterPaint
from ui.panes.write_facts import Facts, Opinion, is_blank, opinion_of, subjects_of
from ui.preferences import Pace

PACE_MS = {"typing": 250, "pause": 1500}
REST_MS = 2_500
"""Until nothing was typed for so long, the language engines do not get the sentence that is being typed."""
PATIENCE_MS = 5_000
"""A submission waits no longer for the checks: approving asks them again anyway."""


class DraftChecks(QObject):
    """Signals: `opinion(object)` with an Opinion on the newest words; `pending()` while there is none, or no words.

    `unfinished` is asked for the sentence that is being typed, as written."""

    opinion = Signal(object)
    pending = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self._facts: Facts | None = None
        self._results: dict[str, Result] = {}
        self._answered = -1
        self.pace: Pace = "typing"
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.check_now)
        self._first = AfterPaint(self)  # a post that is opened is painted before it is checked
        self._first.due.connect(self.check_now)
        self._then: Callable[[], object] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._go_on)
        session.style_changed.connect(self.check_now)
        self.unfinished: Callable[[], str] = lambda: ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        session.checker.more_to_say.connect(self._hear_more)

    def follow(self, draft: Draft | None, facts: Facts | None) -> None:
        """Check this draft from now on."""
        self._draft, self._facts = draft, facts
        self._results = {}
        self._then = None
        self._soon.stop()
        self._first.stop()
        self._rest.stop()
        self.pending.emit()
        if draft is not None:
            self._first.start()

    def take_facts(self, facts: Facts) -> None:
        """Something beside the words changed: exceptions, register, what is left as it is."""
        self._facts = facts
        self._tell()

    def touched(self) -> None:
        """Something was typed."""
        self._rest.start()
        if self.pace != "asked":
            self._soon.start(PACE_MS[self.pace])

    @Slot()
    def check_now(self) -> None:
        """Ask at once."""
        self._soon.stop()
        self._first.stop()
        draft, facts = self._draft, self._facts
        if draft is None or facts is None:
            return
        typing = self.unfinished() if self._rest.isActive() else ""
        subjects = subjects_of(draft, facts, self._session.names.channels, self._session.platforms, typing)
        names, version = list(subjects), draft.version

        def done(results: list[Result]) -> None:
            if self._draft is not draft:
                return
            if draft.version != version:
                # The words have moved on: an answer to old ones is dropped, and the newest are asked about.
                if not self._soon.isActive() and (self.pace != "asked" or self._then is not None):
                    self.check_now()
                return
            self._results = dict(zip(names, results, strict=True))
            self._answered = version
            self._tell()
            self._go_on()

        self._session.checker.check("draft", list(subjects.values()), self, done)

    def ask(self, then: Callable[[], object]) -> None:
        """Check the words as they stand, whatever the pace, then do `then`; after a while without an answer, too."""
        self._then = then
        self._rest.stop()
        self._patience.start()
        self.check_now()

    @Slot()
    def _rested(self) -> None:
        if self.pace != "asked":
            self.check_now()

    @Slot()
    def _hear_more(self) -> None:
        """The language engines have read what they had not when the checks answered last."""
        draft = self._draft
        if draft is not None and self._results and (self.pace != "asked" or draft.version == self._answered):
            self.check_now()

    @Slot()
    def _go_on(self) -> None:
        self._patience.stop()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell(self) -> None:
        if self._draft is None or self._facts is None or not self._results:
            return
        if is_blank(self._draft):
            self.pending.emit()
            return
        present = {name: result for name, result in self._results.items() if not name or self._has(name)}
        channels = self._session.names.channels
        made: Opinion = opinion_of(self._draft, self._facts, present, channels, stamp(utc_now()))
        self.opinion.emit(made)

    def _has(self, variant_id: str) -> bool:
        return self._draft is not None and any(one.id == variant_id for one in self._draft.post.variants)
