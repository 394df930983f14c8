"""What may be loaded before the window is painted for the first time: Qt, the frame's own parts, and little else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ALLOWED = {"PySide6", "shiboken6", "ui", "editorial", "resources", "platformdirs"}
"""Packages that the first paint may wait for. Each one more costs everybody milliseconds at every start."""
HEAVY = {
    "sqlalchemy", "alembic", "sqlite_utils", "pysqlite3", "textstat", "nltk", "lingua", "regex", "PIL", "av", "yaml",
    "tomlkit", "rules",
}  # fmt: skip
LATE = (
    "ui.panes",
    "editorial.library",
    "editorial.checking",
    "editorial.workflow",
    "editorial.text",
    "editorial.media",
)
_QT_HELPERS = {"shibokensupport", "signature_bootstrap", "__feature__"}

SCRIPT = """
import json, sys
at_start = set(sys.modules)
from PySide6.QtWidgets import QApplication, QWidget
from ui.main_window import MainWindow

told = {"begun": False, "loaded": []}

def paintEvent(self, event):
    QWidget.paintEvent(self, event)
    if not told["loaded"]:
        told["loaded"] = sorted(set(sys.modules) - at_start)
        told["begun_before_paint"] = told["begun"]

def begin(self, *given, **named):
    told["begun"] = True
    QApplication.exit()

MainWindow.paintEvent = paintEvent
MainWindow.begin = begin
from ui.app import run_window
run_window([])
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a fresh process had loaded when its window was painted, and whether the heavy part had begun."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PROOFDESK_DATA": str(tmp_path_factory.mktemp("own"))}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=root, env=settings, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def loaded(told: dict[str, object]) -> list[str]:
    modules = told["loaded"]
    assert isinstance(modules, list)
    assert "PySide6.QtWidgets" in modules
    return modules


def test_the_first_paint_waits_for_no_package_that_is_not_listed(loaded: list[str]) -> None:
    packages = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names - _QT_HELPERS
    assert packages <= ALLOWED


def test_the_first_paint_waits_for_nothing_heavy(loaded: list[str]) -> None:
    assert not {name.partition(".")[0] for name in loaded} & HEAVY


def test_the_first_paint_waits_for_no_place_and_no_service(loaded: list[str]) -> None:
    assert not [name for name in loaded if name.startswith(LATE)]


def test_the_workspace_is_opened_after_the_first_paint_and_not_before(told: dict[str, object]) -> None:
    assert told["begun"]
    assert not told["begun_before_paint"]
