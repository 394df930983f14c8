"""Buffer's bulk upload: one CSV for each channel.

Read 17 September 2026, as notes that cite support.buffer.com/article/926 give it: the header is case-sensitive; times
are in the channel's zone and an empty one takes the next place in the queue; at most 100 posts a file on paid plans; one
picture, by a public direct address ending in .jpg or .png, at most 5 MB; no video, carousel or first comment; text and
picture cannot both be missing. A tag must exist in Buffer beforehand, so none is written. Files for Pinterest have one more
column, `Board Name`; it is not written here, so pins are refused.
"""

from __future__ import annotations

from collections.abc import Iterator

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.columns import Column, address, text_of, time_as
from editorial.exporters.table import TableExporter
from editorial.exporters.tool import MediaRule


def _board(row: Row, _options: Options) -> Iterator[Problem]:
    if row.platform.id == "pinterest":
        yield Problem(
            row=row,
            field="channel",
            message="Buffer needs the board of a pin, and its file has no column for it here.",
            fix="Export it for Pinterest's own upload, or post it by hand.",
            fix_kind="posting_pack",
        )


EXPORTER = TableExporter(
    id="buffer",
    label="Buffer",
    about=(
        "A CSV for each channel, for Buffer's bulk upload. Its rules were last checked on 17 September 2026 "
        "(from notes that cite support.buffer.com/article/926)."
    ),
    columns=(
        Column(name="Text", write=text_of, needed=True),
        Column(name="Image URL", write=address(0)),
        Column(name="Tags"),
        Column(name="Posting Time", write=time_as("%Y-%m-%d %H:%M"), needed=True),
    ),
    most_rows=100,
    media=MediaRule(extensions=("jpg", "png"), most_bytes=5_000_000),
    rules=(_board,),
)
