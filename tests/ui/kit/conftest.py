"""The kit on an offscreen window, dressed as the program is."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme.theme import Theme


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    theme = qapp.findChild(Theme) or Theme(qapp)
    theme.apply(qapp)
    return theme


@pytest.fixture(autouse=True)
def theme(dressed: Theme) -> Theme:
    dressed.set_scale(1.0)
    dressed.set_mode("light")
    return dressed
