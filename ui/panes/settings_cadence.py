"""How often an account posts: what the calendar warns of."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from editorial.model.cadence import APART_MINUTES, MOST_A_DAY, SILENT_DAYS
from editorial.model.post import CALENDAR
from ui.panes.settings_inputs import NumbersField

_NAMES = ("apart", "most", "silent")
_MOST = 1440


class CadenceField(NumbersField):
    """Three numbers, each of which may stay empty for what is usual; 0 warns of nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        usual = self.tr(
            "The calendar marks what is nearer, more or longer. Empty: %1 minutes, %2 a day, %3 days; 0: never."
        )
        for place, number in (("%1", APART_MINUTES), ("%2", MOST_A_DAY), ("%3", SILENT_DAYS)):
            usual = usual.replace(place, str(number))
        super().__init__(
            self.tr("How often it posts"),
            (
                self.tr("At least %1 minutes apart"),
                self.tr("At most %1 a day"),
                self.tr("Silent for at most %1 days"),
            ),
            (self.tr("Minutes apart"), self.tr("Posts a day"), self.tr("Days of silence")),
            usual,
            parent,
            most=_MOST,
        )

    def show_limits(self, limits: Mapping[str, int]) -> None:
        """Show what an account says."""
        self.set_numbers([limits.get(f"{CALENDAR}{name}") for name in _NAMES])

    @property
    def limits(self) -> dict[str, int]:
        """The limits that were written, by their names in an account."""
        return {
            f"{CALENDAR}{name}": number for name, number in zip(_NAMES, self.numbers, strict=True) if number is not None
        }
