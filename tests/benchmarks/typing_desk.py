"""The typing and answering trials in the real window. Obeys lines on its input."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import texts
import typist
import workspace
from figures import peak_memory, yardstick
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.app import make_application
from ui.editor.draft_editor import DraftEditor
from ui.main_window import MainWindow
from ui.panes.write import WritePane
from ui.preferences import Preferences
from ui.theme.theme import Theme

PATIENCE_MS = 30_000


class Heartbeat:
    """The longest time for which the window did not come back to its events."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def wait_until(true: Any, what: str) -> None:
    """Handle events until something has happened."""
    clock = QElapsedTimer()
    clock.start()
    while not true():
        QTest.qWait(2)
        if clock.elapsed() > PATIENCE_MS:
            raise TimeoutError(what)


class _Then:
    """Takes an answer of the checks and lets the waiting end."""

    def __init__(self, answers: list[object], waiting: QEventLoop) -> None:
        self._answers = answers
        self._waiting = waiting

    def __call__(self, results: object) -> None:
        self._answers.append(results)
        self._waiting.quit()


class Desk:
    """The window with the writing place open."""

    def __init__(self, app: QApplication, words: int, folder: Path) -> None:
        self.ids = workspace.found(
            folder / "workspace",
            {"article": ("blog", texts.prose(words)), "post": ("linkedin_post", texts.prose(300, 3))},
        )
        theme = Theme(app, mode="light", scale=1.0)
        theme.apply(app)
        self.window = MainWindow(Preferences())
        self.window.show()
        self.window.begin(folder / "workspace", "Ana Ruiz")
        wait_until(lambda: self.window.places is not None, "the workspace was not opened")
        assert self.window.places is not None
        self.window.places.go("write")
        self.pane: WritePane = self.window.places.write
        assert self.window.session is not None
        self.checker = self.window.session.checker

    def open(self, title: str) -> DraftEditor:
        """Open a post and wait for the first answer of the checks."""
        self.pane.open_post(self.ids[title])
        wait_until(lambda: self.pane.draft is not None and self.pane.draft.post.id == self.ids[title], "not opened")
        wait_until(lambda: bool(self.pane.opinion.results), "no answer of the checks")
        QTest.qWait(500)
        return self.pane.page.editor

    def type(self, order: dict[str, Any]) -> dict[str, Any]:
        """The typing trial: keys while the worker is always busy with the newest words."""
        editor = self.pane.page.editor
        typist.sit_down(editor)
        typist.put_cursor(editor, order["block"])
        QTest.qWait(300)
        feeding = QTimer()
        feeding.setInterval(5)
        feeding.timeout.connect(lambda: None if self.checker.is_busy else self.pane.checker.check_now())
        feeding.start()
        QTest.qWait(300)
        taken = typist.type_text(editor, order["text"], order["gap"])
        feeding.stop()
        beat = Heartbeat()
        QTest.qWait(1000)
        wait_until(lambda: not self.checker.is_busy, "no answer of the checks")
        QTest.qWait(300)
        return {"taken": taken, "focus": editor.hasFocus(), "hitch": beat.longest}

    def answer(self, rounds: int) -> dict[str, Any]:
        """From the last key to the new finding on screen, in a post of 300 words; and what the worker takes of it."""
        editor = self.open("post")
        typist.sit_down(editor)
        waits: list[float] = []
        for _ in range(rounds):
            typist.put_cursor(editor, editor.document().blockCount() - 1)
            before = len(editor.toPlainText())
            typist.type_text(editor, " Ask for the the drum.", 0)
            began = time.perf_counter()
            typist.type_text(editor, " A", 0)
            lines = editor.underlines
            assert lines is not None
            wait_until(lambda lines=lines, before=before: any(one.start > before for one in lines.marks), "no finding")
            waits.append((typist.wait_for_paint(editor, time.perf_counter() - 0.05) - began) * 1000)
            editor.replace(before, before + len(" Ask for the the drum. A"), "")
            QTest.qWait(600)
        return {"waits": waits, "worker": self._worker_alone(rounds), "yardstick": yardstick() * 1000}

    def _worker_alone(self, rounds: int) -> list[float]:
        """Milliseconds from handing a request to the worker to its answer, unpacked."""
        from ui.panes.write_facts import subjects_of

        draft, facts, session = self.pane.draft, self.pane.facts, self.window.session
        assert draft is not None
        assert facts is not None
        assert session is not None
        taken: list[float] = []
        for _ in range(rounds):
            answered: list[object] = []
            began = time.perf_counter()
            subjects = subjects_of(draft, facts, session.names.channels, session.platforms)
            arrived = QEventLoop()
            self.checker.check("alone", list(subjects.values()), self.pane, _Then(answered, arrived))
            QTimer.singleShot(PATIENCE_MS, arrived, arrived.quit)
            arrived.exec()
            taken.append((time.perf_counter() - began) * 1000)
            if not answered:
                raise TimeoutError("no answer of the worker")
        return taken

    def memory(self) -> dict[str, int]:
        """Peaks of the window and of its worker, in bytes."""
        process = self.checker._process
        return {"window": peak_memory(), "worker": peak_memory(process.processId()) if process else 0}


def main() -> None:
    start = json.loads(sys.stdin.readline())
    typist.watch_paint(DraftEditor)
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(app, start["words"], Path(folder))
        editor = desk.open("article")
        view = desk.pane.page.scroll.viewport()
        font = editor.font()
        print(
            json.dumps(
                {
                    "width": editor.width(),
                    "height": view.height(),
                    "families": font.families(),
                    "pixels": font.pixelSize(),
                }
            ),
            flush=True,
        )
        for line in sys.stdin:
            order = json.loads(line)
            match order["do"]:
                case "type":
                    reply = desk.type(order)
                case "answer":
                    reply = desk.answer(order["rounds"])
                case _:
                    reply = desk.memory()
            print(json.dumps(reply), flush=True)
        desk.window.close()
        desk.window.finish()


if __name__ == "__main__":
    main()
