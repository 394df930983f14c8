"""Another clock for the calendar, by the name of its zone."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import ChoiceField
from ui.kit.sheet import Sheet
from ui.panes.settings_inputs import ZoneField


class AskZone(Sheet):
    """Signals: `first_chosen(str)` for the clock of all times, `second_chosen(str)` for the one beside it."""

    first_chosen = Signal(str)
    second_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Another time zone"), width_px=440)
        self.zone = ZoneField(self.tr("Time zone"), self)
        self.zone.set_zones(sorted(available_timezones()))
        self.use = ChoiceField(
            self.tr("For"),
            [("first", self.tr("All times")), ("second", self.tr("A second clock beside them"))],
            parent=self,
        )
        self.body.addWidget(self.zone)
        self.body.addWidget(self.use)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.button = PrimaryButton(self.tr("Show it"), self)
        self.add_button(cancel)
        self.add_button(self.button)
        cancel.clicked.connect(self.close_sheet)
        self.button.clicked.connect(self._choose)
        self.zone.submitted.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        if problem := self.zone.problem():
            self.zone.set_error(problem)
            return
        zone_name, use = self.zone.value, self.use.value
        self.close_sheet()
        (self.first_chosen if use == "first" else self.second_chosen).emit(zone_name)
