"""The first step of an export: which approved posts, by day and by account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.exporters.base import Row
from ui.kit.fields import CheckList, ChoiceField, DateField
from ui.kit.text import Label, note
from ui.sheets.export_words import ExportWords
from ui.theme.theme import theme_of

SIDE_PX = 27
BIG_PX = 22


class WhatPage(QWidget):
    """Signals: `changed()` when other days are asked for, `counted()` when the number below was renewed."""

    changed = Signal()
    counted = Signal()

    def __init__(self, words: ExportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._known: tuple[str, ...] = ()
        self._rows: Sequence[Row] = ()
        spans = [
            ("all", self.tr("Everything that is approved")),
            ("week", self.tr("What goes out in the next 7 days")),
            ("between", self.tr("What goes out between two days")),
        ]
        self.span = ChoiceField(self.tr("Posts"), spans, parent=self)
        self.span.set_value("all")
        self.since = DateField(self.tr("From"), parent=self)
        self.until = DateField(self.tr("To"), parent=self)
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
        left.addWidget(self.span)
        left.addWidget(self._days)
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
        self.span.changed.connect(self._span_changed)
        self.since.changed.connect(self.changed)
        self.until.changed.connect(self.changed)
        self.accounts.changed.connect(self._count)

    @property
    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day; None for no limit."""
        today = dt.datetime.now().astimezone().date()
        if self.span.value == "week":
            return today, today + dt.timedelta(days=6)
        return (self.since.value, self.until.value) if self.span.value == "between" else (None, None)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The account ids ticked."""
        return self.accounts.value

    @property
    def total(self) -> int:
        """How many approved networks of posts that is."""
        ticked = set(self.chosen)
        return sum(row.channel.id in ticked for row in self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what there is in those days."""
        ticked = set(self.chosen) | ({row.channel.id for row in rows} - set(self._known))
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
        self.accounts.setVisible(bool(ordered))
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
            self.said.setText(self.tr("approved, for %1").replace("%1", accounts))
        timeless = sum(row.slot is None for row in chosen)
        if timeless:
            self.apart.setText(self.tr("%1 of them without a time").replace("%1", str(timeless)))
        elif self.days != (None, None):
            self.apart.setText(self.tr("Posts without a time are not among them."))
        elif not self._rows:
            self.apart.setText(
                self.tr("What was exported once is not exported again. The Library shows it under “Exported”.")
            )
        self.apart.setVisible(bool(timeless) or self.days != (None, None) or not self._rows)
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
