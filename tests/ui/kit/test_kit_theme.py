"""Colours, letters, icons and marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import ui
from editorial.errors import BugError
from ui.kit.busy import BusyBar
from ui.kit.buttons import IconButton
from ui.theme.icons import STATE_ICONS, icon, keep_icon, pixmap
from ui.theme.marks import finding_pixmap
from ui.theme.theme import Theme, theme_of

Place = Callable[..., QWidget]


def test_theme_is_found_from_any_widget(theme: Theme, window: QWidget) -> None:
    assert theme_of(window) is theme


def test_dark_and_light_are_told_apart_and_announced(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")

    assert theme.is_dark
    assert QApplication.palette().window().color() == theme.color("surface")
    assert theme.tokens.surface == "#17181B"


def test_bundled_letters_are_used(theme: Theme) -> None:
    assert QFontInfo(theme.font()).family() == "Inter"
    assert QFontInfo(theme.font(reading=True)).family() == "Literata"
    assert "Noto Sans Thai" in QFontDatabase.families()


def test_scale_makes_letters_and_controls_larger(theme: Theme) -> None:
    theme.set_scale(1.5)

    assert theme.font(12).pixelSize() == 18
    assert theme.px(32) == 48


def test_icon_wears_the_token_and_changes_with_the_theme(theme: Theme) -> None:
    light = _ink(pixmap(theme, "plus", "ink", 48))
    theme.set_mode("dark")

    assert light == QColor(28, 29, 31)
    assert _ink(pixmap(theme, "plus", "ink", 48)) == theme.color("ink")


def test_every_state_has_its_icon(theme: Theme) -> None:
    assert len(set(STATE_ICONS.values())) == len(STATE_ICONS)
    assert all(not icon(theme, name).isNull() for name in STATE_ICONS.values())


def test_kept_icon_follows_the_theme(theme: Theme, placed: Place) -> None:
    button = placed(IconButton("Add", "plus"))
    keep_icon(button, theme, "plus")
    before = button.icon().cacheKey()

    theme.set_mode("dark")

    assert button.icon().cacheKey() != before


def test_unknown_icon_is_our_fault(theme: Theme) -> None:
    with pytest.raises(BugError, match="no icon named"):
        pixmap(theme, "no-such-icon")


@pytest.mark.parametrize(("mark", "token"), [("error", "red"), ("warning", "amber"), ("suggestion", "teal")])
def test_mark_has_its_colour_in_the_middle(theme: Theme, mark: str, token: str) -> None:
    picture = finding_pixmap(theme, mark, 16, 1.0).toImage()

    assert picture.pixelColor(8, 9) == theme.color(token)


def test_no_colour_is_written_in_the_code_of_the_window() -> None:
    hexed = re.compile(r"""["']#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})["']""")
    guilty = [path.name for path in Path(ui.__file__).parent.rglob("*.py") if hexed.search(path.read_text("utf-8"))]

    assert guilty == []


def _ink(picture: QPixmap) -> QColor:
    """The colour in the middle of a plus."""
    image = picture.toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_high_contrast_changes_colours_and_keeps_light_and_dark(theme: Theme) -> None:
    usual = theme.tokens
    theme.set_contrast("high")

    assert theme.tokens.ink_soft != usual.ink_soft
    assert not theme.is_dark
    assert theme.tokens_for(dark=True).surface == "#000000"
    assert QGuiApplication.palette().color(QPalette.ColorRole.WindowText).name() == "#000000"


def test_the_system_is_asked_for_its_contrast(theme: Theme) -> None:
    style = QGuiApplication.styleHints()
    hints = style.accessibility()
    theme.set_contrast("system")

    assert theme.is_high is (hints.contrastPreference() == Qt.ContrastPreference.HighContrast)


def test_nothing_moves_where_nothing_may(theme: Theme, window: QWidget) -> None:
    bar = BusyBar("Copying", window)
    assert bar.maximum() == 0
    theme.set_still(True)

    assert QApplication.cursorFlashTime() == 0
    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 2, 1)
    theme.set_still(False)
    assert bar.maximum() == 0
    assert QApplication.cursorFlashTime() > 0
