"""From the start of the process to the first paint: our window, and a bare one of the same size. Both as fresh processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic_ns(), flush=True)
        QApplication.exit()

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
DESK = """
import time
from PySide6.QtWidgets import QApplication, QWidget
from ui.main_window import MainWindow

def paintEvent(self, event):
    QWidget.paintEvent(self, event)
    print(time.monotonic_ns(), flush=True)
    QApplication.exit()

MainWindow.paintEvent = paintEvent
MainWindow.begin = lambda *_given, **_named: None
from ui.app import run_window
run_window([])
"""


def start_times(rounds: int, folder: Path) -> dict[str, list[float]]:
    """Milliseconds of both, one after the other, `rounds` times.

    Byte code is written and read as an installed program has it, after one start of each that does not count.
    """
    settings = {**os.environ, "PROOFDESK_DATA": str(folder), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    taken: dict[str, list[float]] = {"bare": [], "desk": []}
    for turn in range(rounds + 1):
        for name, script in (("bare", BARE), ("desk", DESK)):
            began = time.monotonic_ns()
            done = subprocess.run(
                [sys.executable, "-c", script], env=settings, capture_output=True, text=True, timeout=60, check=True
            )
            if turn:
                taken[name].append((int(done.stdout.split()[0]) - began) / 1e6)
    return taken


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(start_times(int(sys.argv[1]), Path(folder))))


if __name__ == "__main__":
    main()
