"""The first start ends in a draft whose own text explains the screen and goes with the first key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from editorial.library.workspace import open_library
from editorial.workflow.first_draft import first_draft_of
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.sheets.first_start import FirstStart


@pytest.fixture
def beginner(dressed: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """A window that has never seen a workspace."""
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    window = MainWindow(Preferences())
    window.resize(1280, 800)
    window.show()
    window.begin(None, "")
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield Hands(window)
    window.finish()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begun(hands: Hands, folder: Path, *networks: str, style: str = "") -> None:
    page = hands.window.findChildren(FirstStart)[0]
    until(lambda: bool(page._ticks))
    page.name.set_text("Ana Ruiz")
    page.folder.set_text(str(folder))
    for name in networks:
        page._ticks[name].click()
    if style:
        page.style_choice.set_value(style)
    hands.click("Begin")
    until(lambda: hands.window.places is not None)
    until(lambda: hands.write.draft is not None)


def test_the_first_draft_explains_the_screen_and_the_first_key_writes_over_it(beginner: Hands, tmp_path: Path) -> None:
    begun(beginner, tmp_path / "Desk", "x", "linkedin_post")
    until(lambda: beginner.text.startswith("This is a draft, and its words explain the screen."))
    assert "Above are its tabs." in beginner.text
    assert len(beginner.write.draft.post.variants) == 2  # type: ignore[union-attr]
    beginner.type("Our own first words.")

    assert beginner.text == "Our own first words."
    beginner.saved()
    assert beginner.stored().shared.content.text == "Our own first words."


def test_without_a_network_it_says_where_networks_are_added(beginner: Hands, tmp_path: Path) -> None:
    begun(beginner, tmp_path / "Desk")

    assert "The plus beside it adds the networks it goes to." in beginner.text


def test_a_ready_style_can_be_chosen(beginner: Hands, tmp_path: Path) -> None:
    begun(beginner, tmp_path / "Desk", style="newsroom")

    assert 'extends = "newsroom"' in (tmp_path / "Desk" / "house-style.toml").read_text(encoding="utf-8")
    assert beginner.session.style is not None


def test_a_workspace_that_was_there_gets_no_first_draft(ready_workspace: Path) -> None:
    library = open_library(ready_workspace)
    try:
        assert first_draft_of(library) == ""
    finally:
        library.close()
