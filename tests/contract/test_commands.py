"""The table of commands names what the panes can do: a name that no pane knows any more is found here, not by a person."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from ui.bridge.session import Session
from ui.commands import NEEDS_POST, OFFERED, verbs
from ui.frame import Frame
from ui.panes import write_more
from ui.panes.calendar import CalendarPane
from ui.panes.campaigns import CampaignsPane
from ui.panes.library import LibraryPane
from ui.panes.review import ReviewPane
from ui.panes.settings import SettingsPane
from ui.panes.style import StylePane
from ui.panes.today import TodayPane
from ui.panes.write import WritePane
from ui.places import Places
from ui.preferences import Preferences
from ui.theme.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PANES: dict[str, type[QWidget]] = {
    "today": TodayPane,
    "write": WritePane,
    "review": ReviewPane,
    "library": LibraryPane,
    "calendar": CalendarPane,
    "campaigns": CampaignsPane,
    "style": StylePane,
    "settings": SettingsPane,
}
NAMES = [name for name, *_ in verbs()]


@pytest.fixture
def places(qapp: QCoreApplication) -> Iterator[Places]:
    Theme(qapp).apply(qapp)  # type: ignore[arg-type]
    window = Frame(Preferences())
    window.furnish()
    session = Session(window)
    places = Places(window, session)
    yield places
    places.close()
    session.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("place", PANES)
def test_what_a_place_offers_is_what_its_pane_can_do(place: str) -> None:
    can = {name for name in NAMES if callable(getattr(PANES[place], name, None))}

    assert OFFERED.get(place, frozenset()) == can


def test_only_commands_are_offered_and_only_places_offer_them() -> None:
    assert set().union(*OFFERED.values()) | NEEDS_POST <= set(NAMES)
    assert set(OFFERED) <= set(PANES)
    assert len(NAMES) == len(set(NAMES))


def test_every_command_is_done_by_the_window_or_by_some_place(places: Places) -> None:
    own = set(places._own())

    assert own | set().union(*OFFERED.values()) == set(NAMES)
    assert own & set().union(*OFFERED.values()) == set()


def test_the_rail_goes_to_these_places(places: Places) -> None:
    assert {place.id for place in places.window.rail_places()} == set(PANES)
    for name, pane in PANES.items():
        places.go(name)
        assert type(places.current) is pane


def test_what_the_menu_of_a_post_does_are_operations_that_exist() -> None:
    """Every name it asks for is one of them, and none stands there for nothing."""
    tree = ast.parse(Path(write_more.__file__).read_text("utf-8"))
    asked = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "self._do"
        and isinstance(node.args[0], ast.Constant)
    }

    assert asked == set(write_more.operations())
