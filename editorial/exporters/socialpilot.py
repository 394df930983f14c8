"""SocialPilot's bulk scheduling: one CSV without a header for all accounts. Unconfirmed.

From the code of public programs that use it; no page of SocialPilot's was read: seven columns by their place, the date as
“Oct 08, 2026 4:15 PM”, at most 500 rows; the times of all accounts are read in the one zone that is set there.
"""

from __future__ import annotations

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import Column, account_in, address, field_of, text_of
from editorial.exporters.row_rules import one_zone
from editorial.exporters.table import TableExporter
from editorial.exporters.times import output_zone, wall_time
from editorial.exporters.tool import MediaRule

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NOON = 12


def _time(row: Row, options: Options) -> str:
    """English whatever the computer speaks: strftime would not be."""
    if row.slot is None:
        return ""
    local = wall_time(row.slot, output_zone(row, options))
    hour, half = (local.hour - 1) % _NOON + 1, "PM" if local.hour >= _NOON else "AM"
    return f"{_MONTHS[local.month - 1]} {local.day:02}, {local.year} {hour}:{local.minute:02} {half}"


EXPORTER = TableExporter(
    id="socialpilot",
    label="SocialPilot",
    about=(
        "One CSV for all accounts, for SocialPilot's bulk scheduling. Unconfirmed: from programs that use it, no page of "
        "SocialPilot's was read. Try it with one post first."
    ),
    columns=(
        Column(name="Content", write=text_of),
        Column(name="Image URL", write=address(0)),
        Column(name="Scheduled Date", write=_time),
        Column(name="Account ID", write=account_in("socialpilot")),
        Column(name="First Comment", write=field_of("first_comment")),
        Column(name="Tags"),
        Column(name="Link URL", write=field_of("link")),
    ),
    header=False,
    most_rows=500,
    needs_time=True,
    needs_text=True,
    media=MediaRule(),
    carries=frozenset({"first_comment", "link"}),
    account_word="account id",
    one_file=True,
    unconfirmed=True,
    clash_rules=(one_zone("SocialPilot"),),
)
