"""Adding LanguageTool: what this computer offers, progress, a way to stop."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.checking.engines.adding import Readiness, Way, look_around, percent_in
from ui.kit.banner import Banner
from ui.kit.busy import BusyBar
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.dialogs import Confirm, confirm
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.panes.settings_inputs import RadioField

if TYPE_CHECKING:
    from ui.bridge.session import Session

STOP_MS = 4_000
_KEPT = 4_000


class AddGrammar(Sheet):
    """Signal: `added()` when LanguageTool is there."""

    added = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent.window(), parent.tr("Add grammar checking"), width_px=480)
        self._process: QProcess | None = None
        self._ways: dict[str, Way] = {}
        self._said = ""
        self._stopped = False
        words = self.tr(
            "LanguageTool finds mistakes of grammar and spelling in eight languages. It runs on this computer and takes up "
            "to 1 GB of memory while you write; your texts stay here."
        )
        self.body.addWidget(Label(words, self, wrap=True))
        self.java = Banner(self.tr("Looking for Java…"), "info", self)
        self.body.addWidget(self.java)
        self.way: RadioField | None = None
        self._choices = QVBoxLayout()
        self.body.addLayout(self._choices)
        self.bar = BusyBar(self.tr("Progress"), self)
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.line = Label("", self, color="ink-soft", wrap=True)
        self.line.hide()
        self.body.addWidget(self.line)
        self._cancel = SecondaryButton(self.tr("Cancel"), self)
        self.add_button_now = PrimaryButton(self.tr("Add it"), self)
        self.add_button_now.setEnabled(False)
        self.add_button(self._cancel)
        self.add_button(self.add_button_now)
        self._cancel.clicked.connect(self.stop)
        self.add_button_now.clicked.connect(self.begin)
        session.ops.run(self, look_around, self._take)

    def _take(self, found: Readiness) -> None:
        self._ways = {way.id: way for way in found.ways}
        self.java.set_text(found.java, "info" if found.has_java else "warning")
        words = {
            "maven": (
                self.tr("Put together here"),
                self.tr("With Maven, which is on this computer: about 130 MB, once."),
            ),
            "download": (
                self.tr("Download"),
                self.tr("The whole LanguageTool, checked when it is here: about 260 MB, once."),
            ),
        }
        self.way = RadioField(self.tr("How"), [(way.id, *words[way.id]) for way in found.ways], self)
        self.way.set_value(found.ways[0].id)
        self._choices.addWidget(self.way)
        self.adjustSize()
        self.add_button_now.setEnabled(found.has_java)

    @Slot()
    def begin(self) -> None:
        """Do it the chosen way."""
        if self.way is None:
            return
        way = self._ways[self.way.value]
        self._said, self._stopped = "", False
        self.add_button_now.setEnabled(False)
        self.way.setEnabled(False)
        self.bar.begin()
        self.bar.show()
        self._say(self.tr("This takes a minute or more. Go on writing meanwhile, or stop it at any time."))
        process = self._process = QProcess(self)
        process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)  # so that all of it can be stopped
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed_to_start)
        process.started.connect(self._started)
        process.start(way.command[0], list(way.command[1:]))

    @Slot()
    def _started(self) -> None:
        """Whatever takes the sheet away, a key or the end of the window, takes along what it started."""
        if self._process is not None:
            pid = self._process.processId()
            self.destroyed.connect(lambda: _end_group(pid, signal.SIGTERM))

    def close_sheet(self) -> None:
        """Stop what runs, then close."""
        process = self._process
        if process is not None and process.state() != QProcess.ProcessState.NotRunning:
            process.blockSignals(True)
            _end_group(process.processId(), signal.SIGTERM)
            if not process.waitForFinished(STOP_MS):
                _end_group(process.processId(), signal.SIGKILL)
                process.waitForFinished(STOP_MS)
        super().close_sheet()

    @Slot()
    def stop(self) -> None:
        """Stop it, or close the sheet when nothing runs."""
        process = self._process
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            self.close_sheet()
            return
        self._stopped = True
        self._say(self.tr("Stopping…"))
        _end_group(process.processId(), signal.SIGTERM)
        if not process.waitForFinished(STOP_MS):
            _end_group(process.processId(), signal.SIGKILL)

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        new = self._process.readAllStandardOutput().data().decode("utf-8", "replace")
        self._said = (self._said + new)[-_KEPT:]
        percent = percent_in(new)
        if percent is not None:
            self.bar.set_end(100)
            self.bar.setValue(percent)

    @Slot()
    def _failed_to_start(self) -> None:
        if self._process is not None and self._process.error() == QProcess.ProcessError.FailedToStart:
            self._over(self.tr("The program for it could not be started."))

    @Slot()
    def _finished(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        self._process = None
        if self._stopped:
            self._over(self.tr("Stopped. Nothing was added."))
        elif process.exitCode() == 0 and process.exitStatus() == QProcess.ExitStatus.NormalExit:
            self.added.emit()
            self.close_sheet()
        else:
            lines = [line for line in self._said.replace("\r", "\n").splitlines() if line.strip()]
            self._over(lines[-1].strip() if lines else self.tr("It ended without a word."))

    def _over(self, words: str) -> None:
        self.bar.hide()
        if self.way is not None:
            self.way.setEnabled(True)
        self.add_button_now.setEnabled(True)
        self._say(words)

    def _say(self, words: str) -> None:
        self.line.setText(words)
        self.line.show()


def _end_group(pid: int, how: signal.Signals) -> None:
    """Signal a session that we started; harmless when it is gone."""
    if pid > 0:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, how)


def ask_consent(parent: QWidget, address: str, yes: Callable[[], object]) -> Confirm:
    """Ask once before any text goes to a server beyond this computer."""
    words = parent.tr(
        "%1 is not on this computer. If you agree, it gets every text you write or review here, paragraph by paragraph, "
        "as you type: also what is not published yet. It does not get bylines, pictures or anything else.\n\n"
        "A mark at the top of the window reminds you while it is in use. You can go back in Settings at any time."
    ).replace("%1", address)
    return confirm(parent, parent.tr("Send your texts to this server?"), words, parent.tr("Agree and use it"), yes)
