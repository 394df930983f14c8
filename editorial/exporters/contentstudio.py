"""ContentStudio's bulk upload: one CSV for each account. Unconfirmed.

From the code of a public program that cites ContentStudio's help article 564; the page itself was not read: four columns,
dd/mm/yyyy hh:mm, at most 500 rows, UTF-8 with a byte order mark.
"""

from __future__ import annotations

from editorial.exporters.columns import Column, address, field_of, text_of, time_as
from editorial.exporters.table import TableExporter
from editorial.exporters.tool import MediaRule

EXPORTER = TableExporter(
    id="contentstudio",
    label="ContentStudio",
    about=(
        "A CSV for each account, for ContentStudio's bulk upload. Unconfirmed: from a program that cites its help article "
        "564, the page itself was not read. Try it with one post first."
    ),
    columns=(
        Column(name="Date and Time", write=time_as("%d/%m/%Y %H:%M"), needed=True),
        Column(name="Message", write=text_of, needed=True),
        Column(name="Image URL", write=address(0)),
        Column(name="Link", write=field_of("link")),
    ),
    most_rows=500,
    byte_order_mark=True,
    needs_time=True,
    needs_text=True,
    media=MediaRule(),
    carries=frozenset({"link"}),
    unconfirmed=True,
)
