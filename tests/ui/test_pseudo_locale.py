"""A language whose words are 40 % longer: nothing is cut off at 1280 × 800, in any place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting
from every_sheet import SHEETS, WHO, furnish, opened, prepared
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from room_for_words import PLACES, clipped, sections, visit

from ui.theme.theme import Theme

LONGER = 0.4
_ACCENTS = str.maketrans("aeioucnyAEIOUCN", "áéíóúçñýÁÉÍÓÚÇÑ")
_KEPT = re.compile(r"%[1-9n]|&|\n")


class Longer(QTranslator):
    """Every string with accents and 40 % more letters, placeholders as they are."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, number: int = -1) -> str:
        if not source or source.startswith("QPlatform"):
            return source
        parts = _KEPT.split(source)
        marks = [*_KEPT.findall(source), ""]
        said = "".join(part.translate(_ACCENTS) + mark for part, mark in zip(parts, marks, strict=True))
        more = round(len(source) * LONGER)
        return said + (" " + "ëë ëëë ëëëë "[:more] * (1 + more // 12))[:more]


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ben at a window that speaks longer words."""
    longer = Longer()
    app = QApplication.instance()
    assert app is not None
    app.installTranslator(longer)
    try:
        with sitting(copy_of(ready_workspace, tmp_path_factory), "Ben Okafor") as hands:
            yield hands
    finally:
        app.removeTranslator(longer)


@pytest.fixture(scope="module")
def owner(seat: Hands, founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Noor at another such window, with something for each sheet."""
    folder = tmp_path_factory.mktemp("sheets")
    with sitting(prepared(founded, folder), WHO) as hands:
        furnish(hands, folder)
        yield hands


@pytest.mark.parametrize("place", PLACES)
def test_longer_words_are_not_cut_off(seat: Hands, place: str) -> None:
    pane = visit(seat, place)

    assert any("é" in one.text() for one in pane.findChildren(QLabel))
    cut = clipped(seat.window, pane)
    assert cut == [], "\n".join(cut)


def test_longer_words_are_not_cut_off_in_any_section_of_the_settings(seat: Hands) -> None:
    found = [f"{section}: {one}" for section, pane in sections(seat) for one in clipped(seat.window, pane)]

    assert found == [], "\n".join(found)


@pytest.mark.parametrize("name", SHEETS)
def test_longer_words_are_not_cut_off_in_any_sheet(owner: Hands, name: str) -> None:
    with opened(owner, name) as sheet:
        cut = clipped(owner.window, sheet)

        assert cut == [], "\n".join(cut)


def test_the_frame_holds_longer_words(seat: Hands) -> None:
    visit(seat, "today")

    assert clipped(seat.window, seat.window.top) == []


def test_a_string_is_longer_by_the_share_and_keeps_its_places() -> None:
    words = Longer().translate("X", "Approve for %n networks")

    assert "%n" in words
    assert len(words) == round(len("Approve for %n networks") * 1.4)
