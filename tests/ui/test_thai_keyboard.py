"""The real window under a Thai keyboard: real keys, pressed by position, reach text, shortcuts and the letters of Review."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtWidgets import QApplication

from ui.kit.palette import CommandPalette

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
K, A, CONTROL = 45, 38, 37
"""Keys as X11 numbers them, whatever stands on them."""


@pytest.fixture(scope="module")
def _thai_layout() -> Iterator[None]:
    if not shutil.which("xdotool") or QApplication.platformName() != "xcb":
        pytest.skip("needs a virtual screen with xdotool")
    # As Thai desks have it: Thai in front, Latin behind it.
    subprocess.run(["setxkbmap", "-layout", "th,us"], check=True)
    yield
    subprocess.run(["setxkbmap", "-layout", "us"], check=True)


@pytest.fixture(scope="module")
def hands(_thai_layout: None, ready_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    ana.submit("Thank you", "Thank you to everyone who came to the repair café on Saturday.", ("linkedin_post",))
    ana.close()
    with sitting(workspace, "Ben Okafor") as found:
        subprocess.run(["xdotool", "windowfocus", "--sync", str(int(found.window.winId()))], check=True)
        yield found


def press(*keys: int) -> None:
    """Press keys by position, all but the last one held."""
    *held, last = [str(key) for key in keys]
    for key in held:
        subprocess.run(["xdotool", "keydown", key], check=True)
    subprocess.run(["xdotool", "key", last], check=True)
    for key in reversed(held):
        subprocess.run(["xdotool", "keyup", key], check=True)


def test_shortcuts_are_where_they_are_on_a_latin_keyboard(hands: Hands) -> None:
    palette = hands.window.findChild(CommandPalette)
    assert palette is not None

    press(CONTROL, K)

    until(palette.isVisible, "Ctrl and the key of K open the palette")
    palette.close()


def test_a_text_gets_thai_letters(hands: Hands) -> None:
    places = hands.window.places
    assert places is not None
    places.new_draft()
    until(lambda: hands.write.draft is not None and hands.write.page.isVisible())
    hands.write.page.editor.setFocus()
    hands.settle()

    press(A)
    press(K)

    until(lambda: hands.write.page.editor.text == "ฟา", f"typed: {hands.write.page.editor.text!r}")


def test_the_letters_of_review_work_by_position(hands: Hands) -> None:
    places = hands.window.places
    assert places is not None
    places.go("review")
    review = places.panes["review"]
    until(review.approve_button.isEnabled)  # type: ignore[attr-defined]
    review.list.setFocus()  # type: ignore[attr-defined]
    hands.settle()

    press(A)

    until(lambda: not review.approve_button.isVisible(), "the key of A approves")  # type: ignore[attr-defined]
