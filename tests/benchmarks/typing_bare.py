"""The baseline of the typing trial: a bare QPlainTextEdit beside a worker that is as busy. Obeys lines on its input."""

from __future__ import annotations

import json
import sys

import texts
import typist
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit

from editorial.bootstrap import toolbox
from editorial.checking.protocol import encode_subjects
from editorial.checking.subjects import Surroundings, shared_subject, subject_for
from editorial.model.post import Content, Part


class BareEditor(QPlainTextEdit):
    """Nothing of ours."""


class BusyWorker:
    """The same worker, asked about the same text again as soon as it has answered."""

    def __init__(self, text: str) -> None:
        content = Content(parts=(Part(text=text),), language="en")
        around = Surroundings()
        platform = toolbox().platforms()["blog"]
        channel = toolbox().plain_channel(platform)
        subjects = [subject_for("v", content, channel, platform, around), shared_subject("", content, around)]
        request = {"op": "check", "request": 1, "style": "", **encode_subjects(subjects)}
        self._line = json.dumps(request, ensure_ascii=False).encode("utf-8") + b"\n"
        self._on = False
        self._process = QProcess()
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.start(sys.executable, ["-m", "ui", "serve"])

    def _read(self) -> None:
        if self._process.readAllStandardOutput().endsWith(b"\n") and self._on:
            self._process.write(self._line)

    def begin(self) -> None:
        self._on = True
        self._process.write(self._line)

    def stop(self) -> None:
        self._on = False

    def close(self) -> None:
        self._process.closeWriteChannel()
        self._process.waitForFinished(3000)


def main() -> None:
    app = QApplication([])
    typist.watch_paint(BareEditor)
    start = json.loads(sys.stdin.readline())
    text = texts.prose(start["words"])
    editor = BareEditor()
    editor.setFrameShape(QFrame.Shape.NoFrame)
    font = QFont(start["families"])
    font.setPixelSize(start["pixels"])
    editor.setFont(font)
    editor.setPlainText(text)
    editor.resize(start["width"], start["height"])
    editor.show()
    QTest.qWaitForWindowExposed(editor)
    worker = BusyWorker(text)
    QTimer.singleShot(0, lambda: print("{}", flush=True))
    QTest.qWait(100)
    for line in sys.stdin:
        order = json.loads(line)
        typist.sit_down(editor)
        typist.put_cursor(editor, order["block"])
        worker.begin()
        QTest.qWait(300)
        taken = typist.type_text(editor, order["text"], order["gap"])
        worker.stop()
        print(json.dumps({"taken": taken}), flush=True)
    worker.close()
    del app


if __name__ == "__main__":
    main()
