"""The window's start: paint first, then everything heavy."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

from editorial.settings.places import data_folder
from ui.bridge.garbage import collect_on_this_thread
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme.theme import Theme, system_text_scale
from ui.tongue import chosen, speak
from ui.windows import Windows, place_window


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The few words that the window takes."""
    parser = argparse.ArgumentParser(prog="proofdesk", allow_abbrev=False)
    parser.add_argument("demo", nargs="?", choices=("demo",), help="a throw-away workspace of realistic samples")
    parser.add_argument("--workspace", metavar="DIR", help="open this workspace")
    parser.add_argument("--as", dest="who", default="", metavar="NAME", help="sit down as this person")
    parser.add_argument("--theme", choices=("system", "light", "dark"))
    return parser.parse_args(list(arguments))


SWITCH_S = 0.0005
"""A thread that wants to go on waits no longer for another one: with Python's own 5 ms reading a page of a list, which lets go
at every row, took seconds while the checks of a queue were gathered."""


def make_application() -> QApplication:
    """The application with its name and icon; colours come with the theme."""
    sys.setswitchinterval(SWITCH_S)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["proofdesk"])
    collect_on_this_thread(app)
    app.setApplicationName("Proofdesk")
    app.setDesktopFileName("proofdesk")
    icon = Path(__file__).parent.parent / "resources" / "icons" / "proofdesk.svg"
    app.setWindowIcon(QIcon(str(icon)))
    return app


def run_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed."""
    given = parse(arguments)
    if not _has_screen():
        print(
            "There is no screen to open the window on. Use a verb (`proofdesk --help`), or run it under `xvfb-run`.",
            file=sys.stderr,
        )
        return 1
    _trace_of_an_end()
    app = make_application()
    preferences = Preferences.load()
    speak(app, chosen(preferences.language))
    theme = Theme(
        app,
        mode=given.theme or preferences.theme,
        contrast=preferences.contrast,
        still=preferences.still,
        scale=preferences.scale * system_text_scale(),
    )
    app.setPalette(QPalette(theme.color("surface")))
    window = MainWindow(preferences)
    windows = Windows(window)
    sys.excepthook = _Report(windows)
    throw_away = _throw_away_folder() if given.demo else None
    workspace = Path(given.workspace) if given.workspace else None
    _end_in_order(windows)

    def begin() -> None:
        theme.apply(app)
        window.begin(workspace, given.who, demo=throw_away)

    _AfterFirstPaint(window, begin)
    place_window(window)
    window.show()
    code = app.exec()
    windows.finish()
    if throw_away is not None:
        import shutil

        shutil.rmtree(throw_away, ignore_errors=True)
    return code


def _trace_of_an_end() -> None:
    """Where the program is ended by a fault below Python, what it was doing stands in a file to be sent: nothing can be said
    on the screen any more. The file of the run before is kept beside it."""
    import faulthandler

    place = data_folder() / "last-end.txt"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and place.stat().st_size:
            place.replace(place.with_name("end-before.txt"))
        # Only the thread that was hit: the others go on while the file is written, and reading one of them can end it half-way.
        faulthandler.enable(place.open("w", encoding="utf-8"), all_threads=False)
    except OSError:
        return  # A full disk is no reason not to open.


def _throw_away_folder() -> Path:
    import tempfile

    return Path(tempfile.mkdtemp(prefix="proofdesk-demo-"))


class _AfterFirstPaint(QObject):
    """Does something once, as soon as a window has been painted: a timer alone would come before the screen is ready."""

    def __init__(self, window: MainWindow, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return False

    @Slot()
    def _go(self) -> None:
        self._then()
        self.deleteLater()


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _end_in_order(windows: Windows) -> None:
    """When the system asks the program to end, close each window as a person would: what was typed is saved first.

    Python runs the handler at the next tick of the window's own timer, a second away at most.
    """

    def close(_number: int, _frame: object) -> None:
        windows.close_all()

    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), close)


class _Report:
    """Our own faults: shown as a card with what to send, never swallowed; the words typed stay safe."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        if not issubclass(kind, KeyboardInterrupt):
            self._windows.front.show_report(text)
