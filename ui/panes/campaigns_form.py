"""The plan of one campaign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.desk import Campaign, Objective
from ui.kit.fields import DateField, Field, TagField, TextField
from ui.kit.text import note
from ui.kit.ticks import Tick
from ui.panes.settings_bands import BandsField
from ui.panes.settings_form import RecordForm
from ui.panes.settings_inputs import RadioField
from ui.panes.settings_rows import MilestonesField, TopicsField
from ui.panes.steps_field import StepsField

if TYPE_CHECKING:
    from ui.bridge.session import Names


class CampaignForm(RecordForm):
    """Everything the checks and the writers know of a campaign."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Campaign(id="", name="")
        self.name = TextField(self.tr("Name"), placeholder=self.tr("Spring reuse"))
        self.objective = RadioField(self.tr("What it is for"), self._objectives())
        self._make_goal()
        self.audience = TextField(self.tr("Who it speaks to"), placeholder=self.tr("Families near the shop"))
        self.message = TextField(
            self.tr("What it says"), self.tr("One sentence that every post comes back to."), lines=2
        )
        self.call_to_action = TextField(
            self.tr("What readers should do"), placeholder=self.tr("Bring a jacket to the shop on a Saturday")
        )
        self.milestones = MilestonesField(
            self.tr("Milestones"), self.tr("Tick what is done; the date is when it is due.")
        )
        self.key_terms = TagField(self.tr("Words that should appear"), self.tr("A comma or Enter adds one."))
        self.off_limits = TopicsField(
            self.tr("Topics to keep out"),
            self.tr(
                "Other words for a topic, with commas, find it under any name. With * one stands for every ending: engine*"
            ),
        )
        self.tone = BandsField(
            self.tr("Tone of its posts, from 0 to 100"),
            self.tr("Leave a number out to go by the house style."),
        )
        self.budget = TextField(self.tr("Money"), placeholder=self.tr("1,200 € for pictures and ads"))
        self.steps = StepsField(
            self.tr("Who says yes to its posts"),
            names,
            self.tr("In this order, before the steps of each account. Nobody signs two steps, or a post of their own."),
        )
        self.closed = Tick(
            self.tr("This campaign is closed"), self.tr("It is not offered for new posts; its posts stay as they are.")
        )
        self._lay_out()

    def show_record(self, record: Campaign, *, is_new: bool) -> None:
        self._shown = record
        self.name.set_text(record.name)
        self.objective.set_value(record.objective)
        self.goal.set_text(record.goal)
        self.measure.set_text(record.measure)
        self.baseline.set_text(record.baseline)
        self.target.set_text(record.target)
        self.audience.set_text(record.audience)
        self.message.set_text(record.message)
        self.call_to_action.set_text(record.call_to_action)
        self.starts.set_value(record.starts)
        self.ends.set_value(record.ends)
        self.milestones.set_value(record.milestones)
        self.key_terms.set_value(record.key_terms)
        self.off_limits.show_topics(record.off_limits, record.synonyms)
        self.tone.set_value(record.tone_band)
        self.budget.set_text(record.budget)
        self.closed.box.setChecked(not record.active)
        self.steps.set_value(record.signoff)
        self.closed.setVisible(not is_new)
        self._say_smart()

    def record(self) -> Campaign:
        return replace(
            self._shown,
            name=self.name.text,
            objective=cast("Objective", self.objective.value or "awareness"),
            goal=self.goal.text,
            measure=self.measure.text,
            baseline=self.baseline.text,
            target=self.target.text,
            audience=self.audience.text,
            message=self.message.text,
            call_to_action=self.call_to_action.text,
            starts=self.starts.value,
            ends=self.ends.value,
            milestones=self.milestones.value,
            key_terms=self.key_terms.value,
            off_limits=self.off_limits.topics,
            synonyms=self.off_limits.synonyms,
            tone_band=self.tone.value,
            budget=self.budget.text,
            signoff=self.steps.value,
            active=not self.closed.box.isChecked(),
        )

    def has_loose_ends(self) -> bool:
        dates = self.starts.is_valid and self.ends.is_valid and self.milestones.is_valid
        return not (dates and self.off_limits.is_named and self.tone.is_valid) or super().has_loose_ends()

    def wrong(self) -> Field | None:
        for day in (self.starts, self.ends):
            if not day.is_valid:
                day.set_error(self.tr("This is not a date. Write it like 2026-12-01."))
                return day
        if not self.milestones.is_valid:
            self.milestones.set_error(self.tr("One of these is not a date. Write it like 2026-12-01."))
            return self.milestones
        if not self.milestones.is_named:
            self.milestones.set_error(self.tr("Say what is to be done by that date, or take the date away."))
            return self.milestones
        if not self.off_limits.is_named:
            self.off_limits.set_error(self.tr("Name the topic that the other words are for."))
            return self.off_limits
        if not self.tone.is_valid:
            return self.tone
        if tone := self.tone.turned_round():
            self.tone.set_error(self.tr("%1: the first number is larger than the second.").replace("%1", tone))
            return self.tone
        self.steps.say_wrong()
        return self.steps if self.steps.error else None

    def field_of(self, error: UserError) -> Field | None:
        by_code = {"no_name": self.name, "refused": self.name, "bad_dates": self.ends}
        return by_code.get(error.code)

    def _make_goal(self) -> None:
        self.goal = TextField(
            self.tr("Goal"),
            self.tr("One sentence that says what exactly. The fields below make it one that can be checked."),
            lines=2,
            placeholder=self.tr("Collect 400 old jackets at the shop, to mend and give away."),
        )
        self.measure = TextField(self.tr("What is counted"), placeholder=self.tr("Jackets handed in at the desk"))
        self.baseline = TextField(self.tr("Today’s figure"), placeholder=self.tr("120 last spring"))
        self.target = TextField(self.tr("Target"), placeholder=self.tr("400"))
        self.starts, self.ends = DateField(self.tr("Starts")), DateField(self.tr("Ends: by when it is reached"))
        self.smart = note("", self)
        for field in (self.goal, self.measure, self.baseline, self.target):
            field.changed.connect(self._say_smart)
        self.ends.control.textChanged.connect(self._say_smart)  # type: ignore[attr-defined]

    @Slot()
    def _say_smart(self) -> None:
        """Which of the five things that make a goal one are there."""
        parts = (
            (self.tr("what exactly"), self.goal.text.strip()),
            (self.tr("what is counted"), self.measure.text.strip()),
            (self.tr("today’s figure"), self.baseline.text.strip()),
            (self.tr("the target"), self.target.text.strip()),
            (self.tr("by when"), self.ends.value),
        )
        there = [words for words, value in parts if value]
        missing = [words for words, value in parts if not value]
        if not missing:
            self.smart.setText(self.tr("The goal is complete: %1.").replace("%1", ", ".join(there)))
            return
        said = self.tr("Still open: %1.").replace("%1", ", ".join(missing))
        if there:
            said = f"{self.tr('There: %1.').replace('%1', ', '.join(there))} {said}"
        self.smart.setText(said)

    def _lay_out(self) -> None:
        self.add(self.name)
        self.add(self.objective)
        self.add(self.goal)
        self.add(self.measure)
        self.add(self.baseline, self.target)
        self.add(self.starts, self.ends)
        self.column.addWidget(self.smart)
        for field in (
            self.audience,
            self.message,
            self.call_to_action,
            self.milestones,
            self.key_terms,
            self.off_limits,
            self.tone,
            self.budget,
            self.steps,
            self.closed,
        ):
            self.add(field)

    def _objectives(self) -> list[tuple[str, str, str]]:
        return [
            ("awareness", self.tr("To be known"), self.tr("People who never heard of you should remember you.")),
            ("sales", self.tr("To sell"), self.tr("People who know you should buy, book or sign up.")),
            ("loyalty", self.tr("To keep people"), self.tr("People who came once should stay and come back.")),
        ]
