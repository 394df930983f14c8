"""Types into an editor as a person would, and times every key until it is painted."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

LATEST = 5.0
"""Seconds after which a key that is not painted means that nothing can be measured."""

_painted: dict[int, float] = {}


def watch_paint(kind: type[QPlainTextEdit]) -> None:
    """Note the end of each paint event of this kind of editor; before the first one is made."""

    def paintEvent(self: QPlainTextEdit, event: QPaintEvent) -> None:
        QPlainTextEdit.paintEvent(self, event)
        _painted[id(self)] = time.perf_counter()

    kind.paintEvent = paintEvent  # type: ignore[method-assign]


def painted_at(editor: QPlainTextEdit) -> float:
    """When the editor was last painted (time.perf_counter)."""
    return _painted.get(id(editor), 0.0)


def handle_events() -> None:
    """Handle what has come, or sleep until something comes, as a program does in its event loop.

    A loop that asks without sleeping (QTest.qWait(0)) would hold Python's lock, and the library's thread would wait for it
    5 ms (sys.getswitchinterval) at each of its queries.
    """
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def wait_for_paint(editor: QPlainTextEdit, since: float) -> float:
    """Handle events until the editor has been painted after `since`; returns when that was."""
    while painted_at(editor) < since:
        handle_events()
        if time.perf_counter() > since + LATEST:
            raise TimeoutError("a key was not painted")
    return painted_at(editor)


def sit_down(editor: QPlainTextEdit) -> None:
    """Make the editor the one that the keys go to."""
    window = editor.window()
    window.raise_()
    window.activateWindow()
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    if not QTest.qWaitForWindowActive(window, round(LATEST * 1000)):
        raise TimeoutError("the window did not become active")


def put_cursor(editor: QPlainTextEdit, block: int) -> None:
    """Put the cursor at the end of a paragraph, in view."""
    cursor = QTextCursor(editor.document().findBlockByNumber(block))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QTest.qWait(200)


def type_text(editor: QPlainTextEdit, words: str, gap_ms: float) -> list[float]:
    """Type key by key, `gap_ms` apart or as fast as they are painted; milliseconds from each key to its paint."""
    taken: list[float] = []
    for letter in words:
        began = time.perf_counter()
        QTest.keyPress(editor, letter)
        taken.append((wait_for_paint(editor, began) - began) * 1000)
        QTest.keyRelease(editor, letter)
        rest = gap_ms - (time.perf_counter() - began) * 1000
        if rest >= 1:
            QTest.qWait(round(rest))
    return taken
