"""The windows of one program run: further ones beside the first, and where each of them stood."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from editorial.settings.own_files import change_own, read_own
from ui.main_window import MainWindow
from ui.tongue import chosen, speak

if TYPE_CHECKING:
    from ui.places import Places

_STEP_PX = 32
_FARTHEST_PX = 100_000
_FILE = "windows.json"


class Windows(QObject):
    """Knows every window. The last one closed ends the program as before; an earlier one goes alone."""

    def __init__(self, first: MainWindow) -> None:
        super().__init__()
        self.all: list[MainWindow] = []
        self._take(first)

    def _take(self, window: MainWindow) -> None:
        taken = {one.slot for one in self.all}
        window.slot = next(number for number in range(len(taken) + 1) if number not in taken)
        self.all.append(window)
        window.closing.connect(self._closing)
        window.furnished.connect(self._folds)
        window.beside_asked.connect(self.beside)
        # Every window is made anew, once what asked for it has returned.
        window.language_asked.connect(self._language_asked, Qt.ConnectionType.QueuedConnection)

    @Slot(object, str)
    def beside(self, window: MainWindow, post_id: str = "", place: str = "") -> MainWindow:
        """A further window on the same workspace, for the same person; with a post it opens that one, else the place."""
        other = MainWindow(window.preferences)
        self._take(other)
        stood = place_window(other)
        if not stood:
            other.resize(window.size())
            other.move(window.pos().x() + _STEP_PX, window.pos().y() + _STEP_PX)
        other.show()
        other.begin_beside(window, post_id, place)
        other.raise_()
        other.activateWindow()
        return other

    @Slot(str)
    def _language_asked(self, preference: str) -> None:
        self.speak(chosen(preference))

    def speak(self, language: str) -> None:
        """All windows again in another language, each with its post or in its place, where it stood."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        speak(app, language)
        for window in list(self.all):
            session, places = window.session, window.places
            if session is not None:
                session.checker.speak(language)
            post_id = places.post_id if places is not None else ""
            frame = window.geometry()
            place = places.place if places is not None and not post_id else ""
            self.beside(window, post_id, place).setGeometry(frame)
            window.close()

    @property
    def front(self) -> MainWindow:
        """The window in front, else the newest."""
        return next((one for one in self.all if one.isActiveWindow()), self.all[-1])

    @Slot(object)
    def _closing(self, window: MainWindow) -> None:
        keep_place(window)
        if len(self.all) == 1:
            return
        self.all.remove(window)
        window.finish()
        window.deleteLater()

    @Slot(object)
    def _folds(self, places: Places) -> None:
        places.folds = kept_folds(places.window.slot)  # type: ignore[attr-defined]

    def close_all(self) -> None:
        """Close every window as a person would: what was typed is saved first."""
        for window in list(self.all):
            window.close()

    def finish(self) -> None:
        """End what the remaining windows hold."""
        for window in self.all:
            window.finish()


def kept_places() -> dict[str, dict[str, Any]]:
    """What was kept of each window, by its number; nothing where the file is missing or unreadable."""
    return {name: one for name, one in read_own(_FILE).items() if isinstance(one, dict)}


def kept_folds(slot: int) -> dict[str, list[str]]:
    """Which columns were folded in a window, by place."""
    found = kept_places().get(str(slot), {}).get("folded")
    places = found.items() if isinstance(found, dict) else ()
    return {place: [str(one) for one in columns] for place, columns in places if isinstance(columns, list)}


def keep_place(window: MainWindow) -> None:
    """Remember size, place and folded columns of a window. A full disk only means that it opens as usual."""
    frame = window.normalGeometry()
    known = {
        "frame": [frame.x(), frame.y(), frame.width(), frame.height()],
        "maximized": window.isMaximized(),
        "folded": window.places.folded() if window.places is not None else {},
    }
    with contextlib.suppress(OSError):
        change_own(_FILE, lambda kept: {**kept, str(window.slot): known})


def place_window(window: MainWindow) -> bool:
    """Put a window where it stood last, if that is on a screen; False when nothing is known."""
    known = kept_places().get(str(window.slot), {})
    frame = known.get("frame")
    if not (
        isinstance(frame, list)
        and len(frame) == 4
        and all(isinstance(one, int) and abs(one) < _FARTHEST_PX for one in frame)
    ):
        return False
    wanted = QRect(*frame)
    if not any(_is_seen(wanted, screen.availableGeometry()) for screen in QGuiApplication.screens()):
        return False
    window.setGeometry(wanted)
    if known.get("maximized"):
        window.showMaximized()
    return True


def _is_seen(frame: QRect, screen: QRect) -> bool:
    """True when enough of a window is on a screen to take hold of it."""
    seen = frame.intersected(screen)
    return seen.width() >= 200 and seen.height() >= 120
