"""The check worker as the window sees it: a process that answers with the newest words' findings, or is replaced."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal, Slot

from editorial.checking.engine import Result
from editorial.checking.protocol import decode_result, encode_subjects
from editorial.model.style import HouseStyle
from editorial.model.subject import Subject
from ui.tongue import spoken

SILENCE_MS = 12_000
"""A worker that answers nothing for so long is stuck, and is replaced."""
START_MS = 60_000
"""A worker that has not warmed up gets longer: a busy computer takes its time over the first words."""
FULL_MS = 25_000
"""How long a decision waits for the language engines."""
_MOST_RESTARTS = 3

Answer = Callable[[list[Result]], object]


@dataclass(slots=True)
class _Request:
    number: int
    lane: str
    asked: dict[str, object]
    owner: QObject
    done: Answer
    full: bool = False


class Checker(QObject):
    """Signals: `ready()` when the worker has warmed up; `state_changed(str)` with "" or a sentence to show;
    `language_changed(str, str, str)` with the condition of LanguageTool (`editorial.checking.engines.tool.Condition`), what
    is wrong, and the host beyond this computer that gets the texts; `more_to_say()` when the language engines have read more,
    so that asking again would say it."""

    ready = Signal()
    state_changed = Signal(str)
    language_changed = Signal(str, str, str)
    more_to_say = Signal()

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._command = list(command) or [sys.executable, "-m", "ui", "serve", "--speak", spoken()]
        self._number = 0
        self._waiting: dict[int, _Request] = {}
        self._next: dict[str, _Request] = {}
        self._style: HouseStyle | None = None
        self._words: list[str] = []
        self.language = ("asleep", "", "")
        """How LanguageTool is: what `language_changed` said last."""
        self._restarts = 0
        self._is_warm = False
        self._closing = False
        self._buffer = b""
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE_MS)
        self._silence.timeout.connect(self._stuck)
        self._held: dict[str, tuple[_Request, dict[str, Any]]] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(FULL_MS)
        self._patience.timeout.connect(self._out_of_patience)
        self._process: QProcess | None = None

    def start(self) -> None:
        """Start the worker; harmless when it runs."""
        if self._process is not None or self._closing:
            return
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._drain_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process = process
        self._is_warm = False
        self._buffer = b""
        process.start()
        self._send({"op": "words", "request": self._new_number(), "words": self._words})
        self._send({"op": "warm", "request": self._new_number()})

    def speak(self, language: str) -> None:
        """Have the checks speak another language from now on: the worker is replaced by one that does."""
        self._command = [*self._command[:-1], language] if "--speak" in self._command else self._command
        if self._process is not None:
            self._process.closeWriteChannel()

    def set_style(self, style: HouseStyle) -> None:
        """The house style for all checks from now on."""
        self._style = style

    def set_words(self, words: Sequence[str]) -> None:
        """The house's and the person's own words, which are never marked."""
        if list(words) != self._words:
            self._words = list(words)
            self._send({"op": "words", "request": self._new_number(), "words": self._words})
            self.more_to_say.emit()

    def read_helpers(self) -> None:
        """The person chose other language engines."""
        self._send({"op": "helpers", "request": self._new_number()})
        self.more_to_say.emit()

    def check(
        self, lane: str, subjects: Sequence[Subject], owner: QObject, done: Answer, *, full: bool = False
    ) -> None:
        """Check `subjects`; of several requests of one owner in one lane only the newest is answered: other windows have lanes
        of their own. `done` runs on this thread.

        `full` is for decisions: where a check of the language engines could block, it is answered when they have read
        everything, or after a while.
        """
        lane = f"{lane}/{id(owner)}"
        request = _Request(self._new_number(), lane, encode_subjects(subjects), owner, done, full)
        self._held.pop(lane, None)
        if full:
            self._patience.start()
        self.start()
        if any(waiting.lane == lane for waiting in self._waiting.values()):
            self._next[lane] = request
        else:
            self._post(request)

    @property
    def is_busy(self) -> bool:
        """True while an answer is on its way."""
        return bool(self._waiting)

    def close(self) -> None:
        """Let the worker end; one that does not is killed."""
        self._closing = True
        self._silence.stop()
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            if not process.waitForFinished(1500):
                process.kill()
                process.waitForFinished(1000)

    def _new_number(self) -> int:
        self._number += 1
        return self._number

    def _post(self, request: _Request) -> None:
        self._waiting[request.number] = request
        version = self._style.version if self._style else ""
        self._send({"op": "check", "request": request.number, **request.asked, "style": version})
        self._silence.start(SILENCE_MS if self._is_warm else START_MS)

    def _send(self, message: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(QByteArray(json.dumps(message, ensure_ascii=False).encode("utf-8") + b"\n"))

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, reply: dict[str, Any]) -> None:
        if reply.get("event") == "language":
            self.language = (reply["state"], reply["sentence"], reply["remote"])
            self.language_changed.emit(*self.language)
            if reply["said"]:
                self._ask_again()
                self.more_to_say.emit()
            return
        if reply.get("ready"):
            self._is_warm = True
            if self._silence.isActive():
                self._silence.start(SILENCE_MS)
            self.ready.emit()
            return
        request = self._waiting.get(reply["request"])
        if request is None:
            return
        if "need_style" in reply and self._style is not None:
            self._send({"op": "style", "request": 0, "text": self._style.text, "name": self._style.name})
            del self._waiting[request.number]
            self._post(request)
            return
        del self._waiting[request.number]
        if not self._waiting:
            self._silence.stop()
        newer = self._next.pop(request.lane, None)
        if newer is not None:
            self._post(newer)
        if "error" in reply:
            self.state_changed.emit(self.tr("Checks are paused: %1").replace("%1", reply["error"]["message"]))
            return
        self._restarts = 0
        if request.full and reply["reading"] and newer is None and self._patience.isActive():
            self._held[request.lane] = (request, reply)
        else:
            self._deliver(request, reply)

    def _deliver(self, request: _Request, reply: dict[str, Any]) -> None:
        if shiboken6.isValid(request.owner):
            self.state_changed.emit("")
            request.done([decode_result(item) for item in reply["results"]])

    def _ask_again(self) -> None:
        """Those who wait for the language engines may get their answer now."""
        held, self._held = self._held, {}
        for request, _reply in held.values():
            self._post(replace(request, number=self._new_number()))

    @Slot()
    def _out_of_patience(self) -> None:
        """What is known has to do; what was not read stands in the answer."""
        held, self._held = self._held, {}
        for request, reply in held.values():
            self._deliver(request, reply)

    @Slot()
    def _drain_errors(self) -> None:
        if self._process is not None:
            sys.stderr.buffer.write(self._process.readAllStandardError().data())

    @Slot()
    def _stuck(self) -> None:
        if self._process is not None:
            self._process.kill()

    @Slot()
    def _failed(self) -> None:
        if self._process is not None and self._process.error() == QProcess.ProcessError.FailedToStart:
            self.state_changed.emit(self.tr("Checks are paused: their program could not be started."))

    @Slot()
    def _finished(self) -> None:
        """A worker that ended is replaced, and asked again what was open; after three times in a row it stays off."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if self._closing:
            return
        self._restarts += 1
        open_ones = [*self._waiting.values(), *self._next.values()]
        self._waiting.clear()
        self._next.clear()
        if self._restarts > _MOST_RESTARTS:
            self.state_changed.emit(self.tr("Checks are paused: they stopped several times. Save and start again."))
            return
        self.start()
        newest = {request.lane: request for request in sorted(open_ones, key=lambda one: one.number)}
        for request in newest.values():
            self._post(request)
