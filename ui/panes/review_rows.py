"""What one row of the review queue says: state, title, when it goes out, what is new, what stands in the way, who reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QObject

from editorial.library.filters import QueueLine
from editorial.library.records import VariantRow
from ui.bridge.session import Session
from ui.kit.rows import Row
from ui.models.queue import Arrived
from ui.panes.write_head import state_words
from ui.theme.icons import STATE_ICONS
from ui.times import since_words, time_words
from ui.words import many


@dataclass(frozen=True, slots=True)
class Mark:
    """What the checks said of a post's networks in review: how much must be fixed and is not allowed, and how much else."""

    must: int
    other: int


class QueueRows(QObject):
    """Makes the words of the rows. `marks` is by post; `readers` are the other people who have a post before them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.marks: dict[str, Mark] = {}
        self.readers: Mapping[str, tuple[str, ...]] = {}

    @property
    def must(self) -> frozenset[str]:
        """The posts that are known to have something that must be fixed."""
        return frozenset(post_id for post_id, mark in self.marks.items() if mark.must)

    def line(self, arrived: Arrived, line: QueueLine | None) -> Row:
        """The words of one row."""
        row = arrived.row
        waiting = [one for one in row.variants if one.state == "in_review"]
        state = "in_review" if waiting else "changes_wanted"
        here = waiting or [one for one in row.variants if one.state == "changes_wanted"] or list(row.variants)
        missed = line is not None and line.section == "missed"
        shown = "missed" if missed else state
        mark = self.marks.get(row.id)
        again = [self.tr("changed since your yes")] if line is not None and line.back else []
        parts = [*self._reading(row.id), *again, *self._about(arrived, here, state), self._networks(here)]
        return Row(
            id=row.id,
            title=row.name,
            detail=" · ".join(part for part in parts if part),
            state=state_words(shown),
            state_icon=STATE_ICONS[shown],
            mark="error" if mark is not None and mark.must and waiting else "",
            right=self._when(here),
            tip=f"G-{row.number}" + (f" · {self._must_words(mark)}" if mark is not None and mark.must else ""),
        )

    def _about(self, arrived: Arrived, here: list[VariantRow], state: str) -> list[str]:
        by = self._session.names.person(here[0].by) if here else ""
        since = since_words(min(one.since for one in here)) if here else ""
        if state != "in_review":
            reason = next((one.reason for one in here if one.reason), "")
            said = self.tr("returned by %1, %2").replace("%1", by).replace("%2", since)
            return [f"{said}: {reason}" if reason else said]
        parts = [self.tr("Exception asked")] if any(one.exception_asked for one in here) else []
        asked = {one.reviewer for one in here}
        me = self._session.person
        if asked != {""} and me is not None:
            names = [self._asked(one) for one in asked if one and one != me.id]
            parts += [self.tr("asked of %1").replace("%1", name) for name in names if name]
        if arrived.news is None:
            parts.append(self.tr("from %1, %2").replace("%1", by).replace("%2", since))
        elif arrived.news:
            parts.append(
                many(
                    arrived.news,
                    self.tr("1 word changed since you looked"),
                    self.tr("%n words changed since you looked"),
                )
            )
        else:
            parts.append(self.tr("nothing changed since you looked"))
        return parts

    def _asked(self, name: str) -> str:
        return self._session.names.party(name)

    def _reading(self, post_id: str) -> list[str]:
        names = [self._session.names.person(one) for one in self.readers.get(post_id, ())]
        if not names:
            return []
        return [self.tr("%1 is reading this").replace("%1", ", ".join(names))]

    def _networks(self, here: list[VariantRow]) -> str:
        known = self._session.platforms
        names = list(dict.fromkeys(known[one.platform].name for one in here if one.platform in known))
        return ", ".join(names) if len(names) < 3 else many(len(here), "", self.tr("%n networks"))

    def _must_words(self, mark: Mark) -> str:
        return many(mark.must, self.tr("1 thing must be fixed"), self.tr("%n things must be fixed"))

    def _when(self, here: list[VariantRow]) -> str:
        """When the first of them goes out: the hour today, the weekday this week, else the date."""
        due = [one for one in here if one.slot]
        if not due:
            return ""
        slot = min(due, key=lambda one: one.slot_utc).slot
        assert slot is not None
        today = QDate.currentDate()
        day = QDate(slot.local.year, slot.local.month, slot.local.day)
        away = today.daysTo(day)
        if away == 0:
            return f"{slot.local:%H:%M}"
        if 0 < away < 7:
            return QLocale().dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
        return time_words(slot, zone=False).partition(",")[0]
