"""Sprout Social's bulk scheduling: one CSV for each account, its header taken letter by letter.

Read at support.sproutsocial.com/hc/en-us/articles/115005864203 (its picture is of 17 October 2023): `date`, `time_24hr` and
`message_text` must be there, the order of the date is chosen at the import, at most 350 rows, posts at least ten minutes
ahead and ten minutes apart. The column of the picture, `public_image_url`, was seen in one public program only.
"""

from __future__ import annotations

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import Column, address, text_of, time_as
from editorial.exporters.hootsuite import DATE_ORDER
from editorial.exporters.row_rules import spaced
from editorial.exporters.table import TableExporter
from editorial.exporters.times import MINUTE
from editorial.exporters.tool import MediaRule

_FORMS = {"mdy": time_as("%m/%d/%Y"), "dmy": time_as("%d/%m/%Y")}
_MINUTES = 10


def _date(row: Row, options: Options) -> str:
    return _FORMS[options.chosen(DATE_ORDER)](row, options)


EXPORTER = TableExporter(
    id="sprout",
    label="Sprout Social",
    about=(
        "A CSV for each account, for Sprout Social's bulk scheduling. From support.sproutsocial.com, looked at in 2026; "
        "the column for the picture is not confirmed there."
    ),
    columns=(
        Column(name="date", write=_date, needed=True),
        Column(name="time_24hr", write=time_as("%H:%M"), needed=True),
        Column(name="message_text", write=text_of, needed=True),
        Column(name="public_image_url", write=address(0), also=("image_url",)),
    ),
    most_rows=350,
    ahead=_MINUTES * MINUTE,
    needs_time=True,
    needs_text=True,
    media=MediaRule(),
    options=(DATE_ORDER,),
    clash_rules=(spaced("Sprout Social", _MINUTES),),
)
