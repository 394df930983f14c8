"""The plan of one campaign."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.desk import Campaign, Objective
from ui.kit.fields import DateField, Field, TagField, TextField
from ui.panes.settings_form import RecordForm, Tick
from ui.panes.settings_inputs import NumbersField, RadioField

_ALL = 100


class CampaignForm(RecordForm):
    """Everything the checks and the writers know of a campaign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Campaign(id="", name="")
        self.name = TextField(self.tr("Name"), placeholder=self.tr("Spring reuse"))
        self.objective = RadioField(self.tr("What it is for"), self._objectives())
        self.goal = TextField(
            self.tr("Goal"),
            self.tr(
                "Five questions make it a good one. Specific: what exactly? Measurable: how will you know? "
                "Attainable: can you do it? Relevant: why does it matter? By when?"
            ),
            lines=3,
            placeholder=self.tr("Collect 400 old jackets at the shop by 30 April, to mend and give away."),
        )
        self.audience = TextField(self.tr("Who it speaks to"), placeholder=self.tr("Families near the shop"))
        self.message = TextField(
            self.tr("What it says"), self.tr("One sentence that every post comes back to."), lines=2
        )
        self.starts, self.ends = DateField(self.tr("Starts")), DateField(self.tr("Ends"))
        self.key_terms = TagField(self.tr("Words that should appear"), self.tr("A comma or Enter adds one."))
        self.off_limits = TagField(
            self.tr("Topics to keep out"), self.tr("Such as “horsepower”, or a product that is not out yet.")
        )
        self.tone = NumbersField(
            self.tr("Tone of its posts"),
            (self.tr("Sales pressure: at most %1 of 100"), self.tr("Warmth: from %1 to %2 of 100")),
            (self.tr("Most sales pressure"), self.tr("Least warmth"), self.tr("Most warmth")),
            self.tr("Leave a number out to go by the house style."),
        )
        self.budget = TextField(self.tr("Money"), placeholder=self.tr("1,200 € for pictures and ads"))
        self.closed = Tick(
            self.tr("This campaign is closed"), self.tr("It is not offered for new posts; its posts stay as they are.")
        )
        self.add(self.name)
        self.add(self.objective)
        self.add(self.goal)
        self.add(self.audience)
        self.add(self.message)
        self.add(self.starts, self.ends)
        self.add(self.key_terms)
        self.add(self.off_limits)
        self.add(self.tone)
        self.add(self.budget)
        self.add(self.closed)

    def show_record(self, record: Campaign, *, is_new: bool) -> None:
        self._shown = record
        self.name.set_text(record.name)
        self.objective.set_value(record.objective)
        self.goal.set_text(record.goal)
        self.audience.set_text(record.audience)
        self.message.set_text(record.message)
        self.starts.set_value(record.starts)
        self.ends.set_value(record.ends)
        self.key_terms.set_value(record.key_terms)
        self.off_limits.set_value(record.off_limits)
        self.budget.set_text(record.budget)
        self.closed.box.setChecked(not record.active)
        self.closed.setVisible(not is_new)
        pressure, warmth = record.tone_band.get("pressure"), record.tone_band.get("warmth")
        self.tone.set_numbers(
            (
                round(pressure[1]) if pressure else None,
                round(warmth[0]) if warmth else None,
                round(warmth[1]) if warmth else None,
            )
        )

    def record(self) -> Campaign:
        return replace(
            self._shown,
            name=self.name.text,
            objective=cast("Objective", self.objective.value or "awareness"),
            goal=self.goal.text,
            audience=self.audience.text,
            message=self.message.text,
            starts=self.starts.value,
            ends=self.ends.value,
            key_terms=self.key_terms.value,
            off_limits=self.off_limits.value,
            tone_band=self._tone_band(),
            budget=self.budget.text,
            active=not self.closed.box.isChecked(),
        )

    def has_loose_ends(self) -> bool:
        whole = self.starts.is_valid and self.ends.is_valid and self.tone.is_valid
        return not whole or super().has_loose_ends()

    def wrong(self) -> Field | None:
        for day in (self.starts, self.ends):
            if not day.is_valid:
                day.set_error(self.tr("This is not a date. Write it like 2026-12-01."))
                return day
        if not self.tone.is_valid:
            return self.tone
        _pressure, least, most = self.tone.numbers
        if least is not None and most is not None and least > most:
            self.tone.set_error(self.tr("The first number for warmth is larger than the second."))
            return self.tone
        return None

    def field_of(self, error: UserError) -> Field | None:
        by_code = {"no_name": self.name, "refused": self.name, "bad_dates": self.ends}
        return by_code.get(error.code)

    def _tone_band(self) -> dict[str, tuple[float, float]]:
        pressure, least, most = self.tone.numbers
        band = {dial: values for dial, values in self._shown.tone_band.items() if dial not in ("pressure", "warmth")}
        if pressure is not None:
            lowest = self._shown.tone_band.get("pressure", (0, _ALL))[0]
            band["pressure"] = (min(lowest, pressure), pressure)
        if least is not None or most is not None:
            band["warmth"] = (least or 0, _ALL if most is None else most)
        return band

    def _objectives(self) -> list[tuple[str, str, str]]:
        return [
            ("awareness", self.tr("To be known"), self.tr("People who never heard of you should remember you.")),
            ("sales", self.tr("To sell"), self.tr("People who know you should buy, book or sign up.")),
            ("loyalty", self.tr("To keep people"), self.tr("People who came once should stay and come back.")),
        ]
