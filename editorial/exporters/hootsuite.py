"""Hootsuite's Bulk Composer: one CSV without a header for each account: date and time, message, link.

Read 1 September 2026, as notes that cite help.hootsuite.com (bulk schedule) and users' reports of 2015 and 2016 give it:
at most 350 messages; times in steps of five minutes and at least ten minutes ahead, in the date order that is chosen at
the upload; no pictures; the same message twice on one day is refused, and one refused row refuses the whole file.
"""

from __future__ import annotations

from editorial.exporters.base import Choice, Options, Row
from editorial.exporters.columns import Column, field_of, text_of, time_as
from editorial.exporters.row_rules import said_once
from editorial.exporters.table import TableExporter
from editorial.exporters.times import MINUTE

DATE_ORDER = Choice(
    name="date_order",
    label="Order of the date, as chosen in Hootsuite's upload",
    values={"mdy": "month/day/year", "dmy": "day/month/year"},
)
_FORMS = {"mdy": time_as("%m/%d/%Y %H:%M"), "dmy": time_as("%d/%m/%Y %H:%M")}
_AHEAD = 10 * MINUTE


def _time(row: Row, options: Options) -> str:
    return _FORMS[options.chosen(DATE_ORDER)](row, options)


EXPORTER = TableExporter(
    id="hootsuite",
    label="Hootsuite",
    about=(
        "A CSV for each account, for Hootsuite's Bulk Composer. Its rules were last checked on 1 September 2026 "
        "(from notes that cite help.hootsuite.com, “bulk schedule”)."
    ),
    columns=(
        Column(name="date time", write=_time),
        Column(name="message", write=text_of),
        Column(name="link", write=field_of("link")),
    ),
    header=False,
    most_rows=350,
    ahead=_AHEAD,
    step=5,
    needs_time=True,
    needs_text=True,
    carries=frozenset({"link"}),
    options=(DATE_ORDER,),
    clash_rules=(said_once("Hootsuite", 1, _AHEAD),),
)
