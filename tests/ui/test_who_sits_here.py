"""The menu under the name at the top: who may sit down, and where somebody new comes from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtWidgets import QApplication, QWidget

from ui.panes.settings import SettingsPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def ana(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ana Ruiz") as hands:
        yield hands


def opened(hands: Hands) -> QWidget:
    hands.click(hands.window.top.person_button)
    until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    return menu


def test_an_owner_adds_somebody_from_the_menu_of_people(ana: Hands) -> None:
    session = ana.session
    owner = next(one for one in session.names.people.values() if "owner" in one.roles)
    session.choose_person(owner.id)
    until(lambda: session.person is not None and session.person.id == owner.id)
    ana.click("Add somebody…", opened(ana))
    assert ana.window.places is not None
    settings = ana.window.places.panes["settings"]
    assert isinstance(settings, SettingsPane)
    assert settings.people.form.isVisible()
    assert settings.people.form.isAncestorOf(ana.window.focusWidget())


def test_who_is_no_owner_is_not_led_to_a_form_they_cannot_save(ana: Hands) -> None:
    person = next(one for one in ana.session.names.people.values() if "owner" not in one.roles)
    ana.session.choose_person(person.id)
    until(lambda: ana.session.person is not None and ana.session.person.id == person.id)
    menu = opened(ana)
    assert ana.button("Add somebody…", menu) is None
    menu.close()
