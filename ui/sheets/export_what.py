"""The first step of an export: which approved posts, by day and by account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.exporters.base import Row
from editorial.model.recipe import Recipe
from ui.kit.buttons import QuietButton
from ui.kit.fields import CheckList, ChoiceField, DateField
from ui.kit.text import Label, note
from ui.sheets.export_words import ExportWords
from ui.theme.theme import theme_of

SIDE_PX = 27
BIG_PX = 22
_WEEK = 7


class WhatPage(QWidget):
    """Signals: `changed()` when other days are asked for, `counted()` when the number below was renewed, `recipe_chosen()`,
    and `recipe_deleted(str)` with the id of one that is not wanted any more."""

    changed = Signal()
    counted = Signal()
    recipe_chosen = Signal()
    recipe_deleted = Signal(str)

    def __init__(self, words: ExportWords, parent: QWidget | None = None, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self._words, self._fixed = words, fixed
        self._known: tuple[str, ...] = ()
        self._rows: Sequence[Row] = ()
        self._recipes: Sequence[Recipe] = ()
        self.recipes = ChoiceField(self.tr("Recipe"), parent=self)
        self.delete_button = QuietButton(self.tr("Delete this recipe"), self)
        spans = [
            ("all", self.tr("Everything that is approved")),
            ("week", self.tr("What goes out in the next 7 days")),
            ("between", self.tr("What goes out between two days")),
        ]
        self.span = ChoiceField(self.tr("Posts"), spans, parent=self)
        self.span.set_value("all")
        self.since = DateField(self.tr("From"), parent=self)
        self.until = DateField(self.tr("To"), parent=self)
        self.again = QCheckBox(self.tr("Again, what was exported before and is not out"), self)
        self.accounts = CheckList(self.tr("Accounts"), parent=self)
        self.figure = Label("", self, px=BIG_PX, weight=600, tabular=True)
        self.said = Label("", self, color="ink-soft", wrap=True)
        self.apart = note("", self)
        self._days = QWidget(self)
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(12)
        days.addWidget(self.since)
        days.addWidget(self.until)
        self._days.hide()
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self.recipes)
        left.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.span)
        left.addWidget(self._days)
        left.addWidget(self.again)
        left.addSpacing(4)
        sums = QVBoxLayout()
        sums.setSpacing(4)
        for label in (self.figure, self.said, self.apart):
            sums.addWidget(label)
        left.addLayout(sums)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.accounts)
        right.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(SIDE_PX, 8, SIDE_PX, 16)
        grid.setHorizontalSpacing(48)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setMinimumHeight(theme_of(self).px(240))
        for part in (self.span, self.again):
            part.setVisible(not fixed)
        self.show_recipes(())
        self.recipes.changed.connect(self._recipe_changed)
        self.delete_button.clicked.connect(self._delete_recipe)
        self.span.changed.connect(self._span_changed)
        self.again.toggled.connect(self.changed)
        self.since.changed.connect(self.changed)
        self.until.changed.connect(self.changed)
        self.accounts.changed.connect(self._count)

    @property
    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day; None for no limit."""
        today = dt.datetime.now().astimezone().date()
        recipe = self.recipe
        if recipe is not None:
            return (today, today + dt.timedelta(days=recipe.days - 1)) if recipe.days else (None, None)
        if self.span.value == "week":
            return today, today + dt.timedelta(days=_WEEK - 1)
        return (self.since.value, self.until.value) if self.span.value == "between" else (None, None)

    def insist(self) -> bool:
        """Whether the days can be read; where one cannot, its field says so and takes the keyboard."""
        asked = self.recipe is None and self.span.value == "between"
        return not asked or all(day.insist() for day in (self.until, self.since))

    # -- recipes -----------------------------------------------------------------------------------------------------

    @property
    def recipe(self) -> Recipe | None:
        """The chosen recipe; None where somebody chooses for themselves."""
        return next((one for one in self._recipes if one.id == self.recipes.value), None)

    @property
    def days_ahead(self) -> int:
        """How many days from today the choice reaches; 0 for everything, and for days of the calendar."""
        return _WEEK if self.span.value == "week" else 0

    def show_recipes(self, found: Sequence[Recipe]) -> None:
        """Offer these; none where the posts are fixed."""
        before = self.recipes.value
        found = self._recipes = () if self._fixed else found
        self.recipes.set_choices([("", self.tr("None, choose here")), *((one.id, one.name) for one in found)])
        self.recipes.set_value(before if any(one.id == before for one in found) else "")
        self.recipes.setVisible(bool(found))
        self._recipe_changed()

    @Slot()
    def _recipe_changed(self) -> None:
        free = self.recipe is None
        self.delete_button.setVisible(not free)
        for part in (self.span, self.again):
            part.setVisible(free and not self._fixed)
        self._days.setVisible(free and self.span.value == "between")
        self.accounts.setVisible(free and bool(self._rows))
        self.recipe_chosen.emit()
        self.changed.emit()

    @Slot()
    def _delete_recipe(self) -> None:
        if self.recipe is not None:
            self.recipe_deleted.emit(self.recipe.id)

    # ------------------------------------------------------------------------------------------------------------------

    @property
    def again_wanted(self) -> bool:
        """Whether what has left before is wanted, too; where the posts are fixed, they are what is asked for again."""
        return self._fixed or (self.recipe is None and self.again.isChecked())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The account ids ticked, or those of the recipe."""
        recipe = self.recipe
        if recipe is None:
            return self.accounts.value
        named = {channel for part in recipe.parts for channel in part.channels}
        return tuple(one for one in self._known if one in named or not named)

    @property
    def total(self) -> int:
        """How many approved networks of posts that is."""
        ticked = set(self.chosen)
        return sum(row.channel.id in ticked for row in self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what there is in those days."""
        ticked = set(self.accounts.value) | ({row.channel.id for row in rows} - set(self._known))
        self._rows = rows
        counts: dict[str, int] = {}
        names: dict[str, str] = {}
        for row in rows:
            counts[row.channel.id] = counts.get(row.channel.id, 0) + 1
            names[row.channel.id] = self._words.account(row)
        ordered = sorted(counts, key=lambda one: (-counts[one], names[one].casefold()))
        self._known = tuple(dict.fromkeys([*self._known, *ordered]))
        # A box would read the & of a name as the mark of a key.
        words = {one: f"{names[one]} ({counts[one]})".replace("&", "&&") for one in ordered}
        self.accounts.set_choices(list(words.items()), sorted(ticked))
        self.accounts.setVisible(bool(ordered) and self.recipe is None)
        self._count()

    @property
    def sentence(self) -> str:
        """The step in a few words."""
        said = self.tr("What: %1 approved").replace("%1", str(self.total))
        days = self._words.days(*self.days)
        return f"{said}, {days}" if days else said

    @Slot()
    def _count(self) -> None:
        ticked = set(self.chosen)
        chosen = [row for row in self._rows if row.channel.id in ticked]
        self.figure.setText(str(len(chosen)))
        if not self._rows and self.days == (None, None):
            self.said.setText(self.tr("Nothing approved is waiting to go out."))
        elif not self._rows:
            self.said.setText(self.tr("Nothing approved is waiting to go out in these days."))
        else:
            accounts = self._words.accounts(len({row.channel.id for row in chosen}))
            said = self.tr("to export again, for %1") if self._fixed else self.tr("approved, for %1")
            self.said.setText(said.replace("%1", accounts))
        sent = sum(row.sent for row in chosen)
        timeless = sum(row.slot is None for row in chosen)
        if sent and not self._fixed:
            self.apart.setText(self.tr("%1 of them were exported before").replace("%1", str(sent)))
        elif timeless:
            self.apart.setText(self.tr("%1 of them without a time").replace("%1", str(timeless)))
        elif self.days != (None, None):
            self.apart.setText(self.tr("Posts without a time are not among them."))
        elif not self._rows:
            self.apart.setText(
                self.tr("What was exported once stays out unless “again” is ticked. “Past exports” shows what left.")
            )
        self.apart.setVisible(
            bool(sent and not self._fixed) or bool(timeless) or self.days != (None, None) or not self._rows
        )
        self.counted.emit()

    @Slot()
    def _span_changed(self) -> None:
        today = dt.datetime.now().astimezone().date()
        between = self.span.value == "between"
        if between and self.since.value is None and self.until.value is None:
            self.since.set_value(today)
            self.until.set_value(today + dt.timedelta(days=6))
        self._days.setVisible(between)
        self.changed.emit()
