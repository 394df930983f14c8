"""The kit on an offscreen window, dressed as the program is."""

from __future__ import annotations

import os
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A shown window of 900 by 600 pixels."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def placed(window: QWidget) -> Callable[[QWidget, int, int], QWidget]:
    """Puts a widget on the window and shows it."""

    def place(widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
        widget.setParent(window)
        widget.resize(width, height)
        widget.show()
        return widget

    return place
