"""Steps of a sign-off in the forms of accounts and campaigns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editorial.model.desk import Group, Person
from editorial.model.signoff import ANY_EDITOR, FACTS_FIRST, OUTSIDE, USUAL, SignoffStep
from ui.bridge.session import Names
from ui.panes.steps_field import StepsField
from ui.theme.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> StepsField:
    names = Names()
    noor = Person(id="noor", name="Noor & Co", initials="", roles=frozenset({"writer"}))
    names.people = {"noor": noor}
    names.groups = {"legal": Group(id="legal", name="Legal", members=("noor",))}
    made = StepsField("Who says yes", names, "In this order.")
    qtbot.addWidget(made)
    return made


def told(field: StepsField) -> list[str]:
    return [step.name for step in field.value]


def test_without_steps_it_is_one_editor(field: StepsField) -> None:
    assert field.value == ()
    assert field.is_valid
    field.set_value(USUAL)
    assert field.value == ()


def test_the_ready_choice_is_facts_then_editor(field: StepsField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        field.ready_button.click()
    assert field.value == FACTS_FIRST
    field.usual_button.click()
    assert field.value == ()


def test_steps_are_moved_and_taken_away_with_buttons(field: StepsField) -> None:
    field.set_value(tuple(SignoffStep(name=name) for name in ("One", "Two", "Three")))
    field._lines[2].up.click()
    assert told(field) == ["One", "Three", "Two"]
    assert not field._lines[0].up.isEnabled()
    assert not field._lines[2].down.isEnabled()
    field._lines[0].gone.click()
    assert told(field) == ["Three", "Two"]


def test_who_says_yes_is_chosen_from_people_groups_editors_and_outside(field: StepsField) -> None:
    field.set_value((SignoffStep(name="Client"),))
    line = field._lines[0]
    assert [choice.id for choice in line._offered()] == [ANY_EDITOR, OUTSIDE, "legal", "noor"]
    for name, on in ((ANY_EDITOR, False), (OUTSIDE, True), ("legal", True)):
        line._toggled(name, on)
    line.need.setCurrentIndex(1)
    line._needed()
    assert field.value == (SignoffStep(name="Client", who=(OUTSIDE, "legal"), need="all"),)
    assert line.who_button.text() == "Somebody outside, Legal"


def test_whoever_is_named_takes_the_place_of_any_editor(field: StepsField) -> None:
    field.ready_button.click()
    line = field._lines[0]
    line._toggled("noor", True)
    assert line.step.who == ("noor",)
    line._toggled(ANY_EDITOR, True)
    assert line.step.who == ("noor", ANY_EDITOR)


def test_a_wheel_that_scrolls_past_changes_no_step(field: StepsField) -> None:
    field.ready_button.click()
    need = field._lines[0].need
    here = QPointF(need.rect().center())
    turn = QWheelEvent(
        here,
        QPointF(need.mapToGlobal(need.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(need, turn)
    assert need.currentData() == "any"


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((SignoffStep(name=" "),), "Every step needs a name."),
        ((SignoffStep(name="A"), SignoffStep(name="A")), "Two steps have the same name."),
        ((SignoffStep(name="A", who=()),), "Choose who says yes in every step."),
    ],
)
def test_what_is_missing_is_said(field: StepsField, steps: tuple[SignoffStep, ...], said: str) -> None:
    field.set_value(steps)
    field.say_wrong()
    assert (field.is_valid, field.error) == (False, said)
