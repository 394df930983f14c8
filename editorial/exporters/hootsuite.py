"""Hootsuite's Bulk Composer: one CSV without a header for each account: date and time, message, link.

Read 1 September 2026, as notes that cite help.hootsuite.com (bulk schedule) and users' reports of 2015 and 2016 give it:
at most 350 messages; times in steps of five minutes and at least ten minutes ahead, in the date order that is chosen at
the upload; no pictures; the same message twice on one day is refused, and one refused row refuses the whole file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from editorial.exporters.base import Choice, Options, Problem, Row
from editorial.exporters.sheets import by_account, left_over, table
from editorial.exporters.times import (
    MINUTE,
    ambiguous,
    as_value,
    output_zone,
    said,
    same_time_later,
    wall_time,
    whole_step,
)
from editorial.model.clock import Slot

MOST_ROWS = 350
STEP_MINUTES = 5
AHEAD = 10 * MINUTE
DATE_ORDER = Choice(
    name="date_order",
    label="Order of the date, as chosen in Hootsuite's upload",
    values={"mdy": "month/day/year", "dmy": "day/month/year"},
)
_FORMATS = {"mdy": "%m/%d/%Y %H:%M", "dmy": "%d/%m/%Y %H:%M"}


class Hootsuite:
    """The exporter `hootsuite`."""

    id = "hootsuite"
    label = "Hootsuite"
    about = (
        "A CSV for each account, for Hootsuite's Bulk Composer. Its rules were last checked on 1 September 2026 "
        "(from notes that cite help.hootsuite.com, “bulk schedule”)."
    )
    options: tuple[Choice, ...] = (DATE_ORDER,)
    takes_media = False

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What a row of time, message and link cannot carry."""
        found = list(left_over(row, self.label, link_column=True))
        if row.media:
            found.append(
                Problem(
                    row=row,
                    field="media",
                    message="This file has no column for pictures.",
                    fix="Post it by hand.",
                    fix_kind="posting_pack",
                )
            )
        if not row.text.strip():
            message = "Hootsuite needs a message, and this post has no text."
            found.append(Problem(row=row, field="text", message=message, fix="Write a text.", fix_kind="edit"))
        if row.slot is None:
            found.append(
                Problem(
                    row=row,
                    field="slot",
                    message="Hootsuite needs a time, and this post has none.",
                    fix="Give it a time.",
                    fix_kind="move_time",
                )
            )
        else:
            found += ambiguous(row, options, self.label) or list(self._of_time(row, row.slot, options))
        return found

    def _of_time(self, row: Row, slot: Slot, options: Options) -> Iterator[Problem]:
        local, earliest = wall_time(slot, output_zone(row, options)), options.now + AHEAD
        if slot.moment < earliest:
            message = f"{local:%H:%M} is less than ten minutes ahead, and Hootsuite needs ten."
        elif local.minute % STEP_MINUTES:
            message = f"{local:%H:%M}, but Hootsuite takes steps of five minutes."
        else:
            return
        better = whole_step(max(slot.moment, earliest), STEP_MINUTES)
        value = as_value(better, slot)
        time = dt.datetime.fromisoformat(value)
        yield Problem(
            row=row,
            field="slot",
            message=message,
            fix=f"Move it to {time:%H:%M}." if time.date() == slot.local.date() else f"Move it to {said(time)}.",
            fix_kind="move_time",
            value=value,
        )

    def clashes(self, rows: Sequence[Row], options: Options) -> list[Problem]:
        """The same message a second time on one day of one account."""
        found: list[Problem] = []
        seen: dict[tuple[str, dt.date, str], Row] = {}
        for row in rows:
            if row.slot is None:
                continue
            day = wall_time(row.slot, output_zone(row, options)).date()
            earlier = seen.setdefault((row.channel.id, day, row.text), row)
            if earlier is not row:
                found.append(
                    Problem(
                        row=row,
                        field="text",
                        message=f"{earlier.label} says the same on that day, and Hootsuite refuses that.",
                        fix="Move it to another day, or say it in other words.",
                        fix_kind="move_time",
                        value=same_time_later(row.slot, options.now + AHEAD),
                    )
                )
        return found

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """Everything that goes in goes in whole."""
        return []

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """One file an account, at most 350 rows each."""
        return by_account(self, rows, options, MOST_ROWS)

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The CSV files."""
        form = _FORMATS[options.chosen(DATE_ORDER)]
        return {
            name: table(self._row(row, options, form) for row in group)
            for name, group in self.layout(rows, options).items()
        }

    def _row(self, row: Row, options: Options, form: str) -> tuple[str, ...]:
        time = wall_time(row.slot, output_zone(row, options)).strftime(form) if row.slot else ""
        return time, row.text, str(row.outgoing["link"])


EXPORTER = Hootsuite()
