"""The steps of a sign-off as accounts and campaigns name them: name, who, any or all, and their order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from editorial.model.signoff import ANY_EDITOR, FACTS_FIRST, OUTSIDE, USUAL, Need, SignoffStep
from ui.kit.buttons import IconButton, QuietButton, SecondaryButton
from ui.kit.fields import Combo, Field
from ui.kit.menu import Choice, SearchMenu

if TYPE_CHECKING:
    from ui.bridge.session import Names

_BUTTON_PX = 28


class StepsField(Field):
    """Signal: `changed()`. Without any step the posts go the usual way: one editor."""

    changed = Signal()

    def __init__(self, label: str, names: Names, help_text: str, parent: QWidget | None = None) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, help_text, parent)
        self._names = names
        self._lines: list[_StepLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.add_button = QuietButton(self.tr("Add a step"), self._holder, icon_name="plus")
        self.ready_button = QuietButton(self.tr("Facts, then editor"), self._holder)
        self.usual_button = QuietButton(self.tr("One editor"), self._holder)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.add_button, self.ready_button, self.usual_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows)
        column.addLayout(buttons)
        self.add_button.clicked.connect(self._add)
        self.ready_button.clicked.connect(self._facts_first)
        self.usual_button.clicked.connect(self._usual)
        self._show_buttons()

    @property
    def value(self) -> tuple[SignoffStep, ...]:
        """The steps in order; none for the usual way."""
        steps = tuple(line.step for line in self._lines)
        return () if steps == USUAL else steps

    def set_value(self, steps: tuple[SignoffStep, ...]) -> None:
        """Show these steps, without a signal."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [_StepLine(step, self._names, self) for step in steps]
        for line in self._lines:
            self._rows.addWidget(line)
        self._show_buttons()

    @property
    def is_valid(self) -> bool:
        """True when every step has a name of its own and somebody to say yes."""
        names = [line.step.name for line in self._lines]
        return all(names) and len(set(names)) == len(names) and all(line.step.who for line in self._lines)

    def say_wrong(self) -> None:
        """Say what is missing."""
        names = [line.step.name for line in self._lines]
        if not all(names):
            self.set_error(self.tr("Every step needs a name."))
        elif len(set(names)) < len(names):
            self.set_error(self.tr("Two steps have the same name."))
        elif not self.is_valid:
            self.set_error(self.tr("Choose who says yes in every step."))

    def _put(self, steps: tuple[SignoffStep, ...], *, focus: int = -1) -> None:
        self.set_value(steps)
        if 0 <= focus < len(self._lines):
            self._lines[focus].name.setFocus()
        self.tell()

    def tell(self) -> None:
        """A step was changed."""
        self.set_error("")
        self.changed.emit()

    @Slot()
    def _add(self) -> None:
        steps = tuple(line.step for line in self._lines)
        self._put((*steps, SignoffStep(name="" if steps else self.tr("Editor"))), focus=len(steps))

    @Slot()
    def _facts_first(self) -> None:
        named = (self.tr("Facts"), self.tr("Editor"))
        self._put(tuple(replace(step, name=name) for step, name in zip(FACTS_FIRST, named, strict=True)), focus=0)

    @Slot()
    def _usual(self) -> None:
        self._put(())

    def move(self, line: QWidget, by: int) -> None:
        """Take a step further up or down."""
        at = self._place(line)
        steps = [one.step for one in self._lines]
        to = at + by
        if 0 <= to < len(steps):
            steps.insert(to, steps.pop(at))
            self._put(tuple(steps))
            button = self._lines[to].up if by < 0 else self._lines[to].down
            (button if button.isEnabled() else self._lines[to].name).setFocus()

    def remove(self, line: QWidget) -> None:
        """Take a step away."""
        at = self._place(line)
        self._put(tuple(one.step for place, one in enumerate(self._lines) if place != at))
        self.add_button.setFocus()

    def _place(self, line: QWidget) -> int:
        return next(at for at, one in enumerate(self._lines) if one is line)

    def _show_buttons(self) -> None:
        for at, line in enumerate(self._lines):
            line.up.setEnabled(at > 0)
            line.down.setEnabled(at < len(self._lines) - 1)
        self.ready_button.setVisible(not self._lines)
        self.usual_button.setVisible(bool(self._lines))


class _StepLine(QWidget):
    """One step: its name, who says yes, whether one of them will do, and the buttons that move it."""

    def __init__(self, step: SignoffStep, names: Names, field: StepsField) -> None:
        super().__init__(field)
        self._step, self._names, self._field = step, names, field
        self.name = QLineEdit(step.name, self)
        self.name.setPlaceholderText(self.tr("Facts"))
        self.name.setAccessibleName(self.tr("Name of the step"))
        self.need = Combo(self)
        self.need.addItem(self.tr("Any of"), "any")
        self.need.addItem(self.tr("All of"), "all")
        self.need.setCurrentIndex(self.need.findData(step.need))
        self.need.setAccessibleName(self.tr("How many of them"))
        self.who_button = SecondaryButton("", self, small=True)
        self.who_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._menu = SearchMenu(self.tr("Who says yes?"), self, multiple=True)
        self.up = IconButton(self.tr("Earlier"), "chevron-up", parent=self, size_px=_BUTTON_PX)
        self.down = IconButton(self.tr("Later"), "chevron-down", parent=self, size_px=_BUTTON_PX)
        self.gone = IconButton(self.tr("Take this step away"), "x", parent=self, size_px=_BUTTON_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 2)
        row.addWidget(self.need)
        row.addWidget(self.who_button, 3)
        for button in (self.up, self.down, self.gone):
            row.addWidget(button)
        self.name.textEdited.connect(self._named)
        self.need.activated.connect(self._needed)
        self.who_button.clicked.connect(self._ask)
        self._menu.toggled.connect(self._toggled)
        self.up.clicked.connect(_Do(field.move, self, -1))
        self.down.clicked.connect(_Do(field.move, self, 1))
        self.gone.clicked.connect(_Do(field.remove, self))
        self._show_who()

    @property
    def step(self) -> SignoffStep:
        """The step as it stands."""
        return replace(self._step, name=self._step.name.strip())

    @Slot(str)
    def _named(self, text: str) -> None:
        self._step = replace(self._step, name=text)
        self._field.tell()

    @Slot()
    def _needed(self) -> None:
        need: Need = "all" if self.need.currentData() == "all" else "any"
        self._step = replace(self._step, need=need)
        self._field.tell()

    def _offered(self) -> list[Choice]:
        chosen = self._step.who
        people = [one for one in self._names.people.values() if one.active or one.id in chosen]
        groups = [one for one in self._names.groups.values() if one.active or one.id in chosen]
        return [
            Choice(id=ANY_EDITOR, text=self.tr("Any editor"), checked=ANY_EDITOR in chosen),
            Choice(id=OUTSIDE, text=self.tr("Somebody outside"), checked=OUTSIDE in chosen),
            *(Choice(id=one.id, text=one.name, group=self.tr("Groups"), checked=one.id in chosen) for one in groups),
            *(Choice(id=one.id, text=one.name, group=self.tr("People"), checked=one.id in chosen) for one in people),
        ]

    @Slot()
    def _ask(self) -> None:
        self._menu.set_choices(self._offered())
        self._menu.open_at(self.who_button)

    @Slot(str, bool)
    def _toggled(self, name: str, on: bool) -> None:
        who = tuple(one for one in self._step.who if one != name)
        if on and who == (ANY_EDITOR,):
            who = ()  # "any editor" stands there before anybody was asked; whoever is named takes its place
        self._step = replace(self._step, who=(*who, name) if on else who)
        self._menu.set_choices(self._offered())
        self._show_who()
        self._field.tell()

    def _show_who(self) -> None:
        words = [one.text for one in self._offered() if one.checked]
        said = ", ".join(words) or self.tr("Choose…")
        self.who_button.setText(said)
        self.who_button.setToolTip(said)
        self.who_button.setAccessibleName(self.tr("Who says yes: %1").replace("%1", said))


class _Do:
    """Calls something with these values when clicked."""

    def __init__(self, run: Callable[..., None], *values: object) -> None:
        self._run, self._values = run, values

    def __call__(self) -> None:
        self._run(*self._values)
