"""What was remarked on the open post, beside the page; a returned post's points come first, as a checklist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.workflow.threads import Points, Thread
from ui.bridge.session import Session
from ui.kit.buttons import QuietButton
from ui.kit.hairline import Hairline
from ui.kit.layouts import empty
from ui.kit.text import Label, heading
from ui.panes.thread_view import Seen, ThreadView, Unsent
from ui.words import many


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarked:
    """The threads of the open post, and how each is shown."""

    points: Points | None
    threads: tuple[Thread, ...]
    seen: dict[str, Seen]


class Remarks(QWidget):
    """Signal: `asked(str, str, str)` as ThreadView's."""

    asked = Signal(str, str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Remarked | None = None
        self._views: dict[str, ThreadView] = {}
        self._all = False
        self.unsent: Unsent = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 12, 10)
        self._column.setSpacing(8)
        self.hide()

    def show_threads(self, shown: Remarked | None) -> None:
        """Show these threads, or nothing; the field that is being written in stays."""
        if shown == self._shown:
            return
        writing = next((view.writing for view in self._views.values() if view.has_focus), None)
        focus = self.window().focusWidget()
        held = next((name for name, view in self._views.items() if focus is not None and view.isAncestorOf(focus)), "")
        pointed = not getattr(focus, "shows_focus", True)
        self._shown = shown
        self._views = {}
        empty(self._column)
        self.setVisible(shown is not None and bool(shown.threads or shown.points))
        if shown is None:
            return
        points = shown.points.threads if shown.points is not None else ()
        if shown.points is not None:
            self._add_points(shown.points)
        known = {one.root.id for one in points}
        others = [one for one in shown.threads if one.root.id not in known]
        self._add_others([one for one in others if one.is_open], first=shown.points is None)
        self._add_settled([one for one in others if not one.is_open])
        self._column.addWidget(Hairline(self))
        for view in self._views.values() if writing is not None else ():
            if writing[1] in view.thread.ids:
                view.write(*writing)
        if held and writing is None:
            self._keep_keyboard(held, Qt.FocusReason.PopupFocusReason if pointed else Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Show the same threads to somebody else, who may have written others of them."""
        shown, self._shown = self._shown, None
        self.show_threads(shown)

    def _keep_keyboard(self, held: str, reason: Qt.FocusReason) -> None:
        """The buttons were made anew: the focus stays at the same thread, or goes on to the next that is open."""
        names = list(self._views)
        after = [self._views[name] for name in (names[names.index(held) :] if held in names else names)]
        to = next((view for view in after if view.thread.is_open), after[0] if after else None)
        if to is not None:
            to.take_keyboard(reason)

    def show_current(self, comment_id: str) -> None:
        """Mark the thread whose passage is shown."""
        for name, view in self._views.items():
            view.set_current(name == comment_id)

    def _add_points(self, points: Points) -> None:
        who = self._session.names.person(points.who)
        title = heading(back_words(who, points.answered, len(points.threads)), self)
        title.setWordWrap(True)
        self._column.addWidget(title)
        if points.reason and not any(one.is_reason for one in points.threads):
            self._column.addWidget(Label(points.reason, self, wrap=True))
        for one in points.threads:
            self._column.addWidget(self._view(one))

    def _add_others(self, threads: Sequence[Thread], *, first: bool) -> None:
        if threads:
            self._column.addWidget(heading(self.tr("Comments") if first else self.tr("Other comments"), self))
        for one in threads:
            self._column.addWidget(self._view(one))

    def _add_settled(self, threads: Sequence[Thread]) -> None:
        if not threads:
            return
        words = many(len(threads), self.tr("Show 1 resolved comment"), self.tr("Show %n resolved comments"))
        button = QuietButton(self.tr("Hide what is resolved") if self._all else words, self, color="ink-soft")
        button.clicked.connect(self._turn)
        self._column.addWidget(button)
        for one in threads if self._all else ():
            self._column.addWidget(self._view(one))

    def _view(self, thread: Thread) -> ThreadView:
        shown = self._shown
        seen = shown.seen.get(thread.root.id, Seen()) if shown is not None else Seen()
        view = ThreadView(self._session, thread, seen, self.unsent, self)
        view.asked.connect(self.asked)
        self._views[thread.root.id] = view
        return view

    @Slot()
    def _turn(self) -> None:
        self._all = not self._all
        self.renew()


def back_words(who: str, answered: int, whole: int) -> str:
    """Who gave a post back, and how much of it is answered: "Back from Ben: 1 of 4 answered"."""
    if not whole:
        return QCoreApplication.translate("Remarks", "Back from %1").replace("%1", who)
    words = QCoreApplication.translate("Remarks", "Back from %1: %2 of %3 answered")
    return words.replace("%1", who).replace("%2", str(answered)).replace("%3", str(whole))
