"""The places of one window, as whoever serves them sees them: which there are, which is in front, and the way to each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from ui.folds import fold, folded
from ui.panes.write import WritePane

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.frame import Frame
    from ui.panes.review import ReviewPane
    from ui.panes.settings import SettingsPane


class Rooms(QObject):
    """Owns the panes of one open workspace. A kind of rooms says how a place is made (`_make`)."""

    def __init__(self, window: Frame, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self.session = session
        self.panes: dict[str, QWidget] = {}
        self.folds: dict[str, list[str]] = {}
        """Which columns are folded, by place; for places that are made later."""

    def _make(self, place: str) -> QWidget:
        """The pane of a place, wired; asked for once each."""
        raise NotImplementedError

    @property
    def window(self) -> Frame:
        """The window they are in."""
        return self._window

    @property
    def current(self) -> QWidget | None:
        """The place in front."""
        return self._window.stack.currentWidget()

    @property
    def place(self) -> str:
        """The id of the place in front."""
        return next((name for name, pane in self.panes.items() if pane is self.current), "")

    @property
    def post_id(self) -> str:
        """The post in front, in whichever place; empty where there is none."""
        pane = self.current
        return str(getattr(pane, "post_in_front", "") or getattr(pane, "post_id", ""))

    @Slot(str)
    def go(self, place: str) -> None:
        """Show a place, making it the first time; a form with unsaved words is asked about first."""
        ask = getattr(self.current, "ask_before_leaving", None)
        if ask is None or self.current is self.panes.get(place):
            self._show(place)
        else:
            self._window.rail.set_current(self.place or place)
            ask(partial(self._show, place))

    def _show(self, place: str) -> None:
        self.save_now()
        before, focus = self.current, self._window.focusWidget()
        pane = self._made(place)
        self._window.stack.setCurrentWidget(pane)
        self._window.rail.set_current(place)
        # The first place of a workspace leaves the keyboard to whoever opened it.
        if before is not pane and before in self.panes.values():
            self._bring_keyboard(pane, focus)

    def _bring_keyboard(self, pane: QWidget, focus: QWidget | None) -> None:
        """Where one goes, the keys go: to where the place is begun with, and its ring is seen if the last one was."""
        start = next((one for one in getattr(pane, "starts", ()) if one.isVisible()), None) or pane.nextInFocusChain()
        while start is not pane and start is not None and not _stops(start, pane):
            start = start.nextInFocusChain()
        if start is not None and start is not pane:
            pointed = not getattr(focus, "shows_focus", True)
            start.setFocus(Qt.FocusReason.PopupFocusReason if pointed else Qt.FocusReason.OtherFocusReason)

    def _made(self, place: str) -> QWidget:
        """The pane of a place, made if need be."""
        pane = self.panes.get(place)
        if pane is None:
            pane = self.panes[place] = self._make(place)
            self._window.stack.addWidget(pane)
            fold(pane, self.folds.get(place, ()))
        return pane

    def folded(self) -> dict[str, list[str]]:
        """Which columns are folded, by place, to be kept with the window."""
        return {**self.folds, **{place: folded(pane) for place, pane in self.panes.items()}}

    @property
    def write(self) -> WritePane:
        """The writing place, made if need be."""
        pane = self._made("write")
        assert isinstance(pane, WritePane)
        return pane

    @property
    def settings(self) -> SettingsPane | None:
        """The settings, once they were visited."""
        return self.panes.get("settings")  # type: ignore[return-value]

    @Slot(str)
    def open_post(self, post_id: str) -> None:
        """Open a post where it is written, with the cursor in its text."""
        pane = self.write
        self.go("write")
        pane.write_on(post_id)

    @Slot(str)
    def open_review(self, post_id: str) -> None:
        """Open a post where it is reviewed."""
        self.go("review")
        review: ReviewPane = self.panes["review"]  # type: ignore[assignment]
        review.open(post_id)

    def say(self, words: str) -> None:
        """A few words at the bottom that go away by themselves."""
        self._window.say(words)

    def offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, with the way back."""
        self._window.undo_bar.show_undo(words, undo)

    def after_saving(self, then: Callable[[], object]) -> None:
        """Do something once everything typed is in the workspace."""
        if "write" in self.panes:
            self.write.after_saving(then)
        else:
            then()

    def save_now(self) -> None:
        """Save what was typed; before leaving a place, closing the window or opening another workspace."""
        if "write" in self.panes:
            self.write.save_now()


def _stops(one: QWidget, pane: QWidget) -> bool:
    """Whether the Tab key would stop at it, in this place."""
    reached = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reached and pane.isAncestorOf(one) and one.isEnabled() and one.isVisible()
