"""Zoho Social's bulk scheduler: one CSV without a header for each account. Unconfirmed.

From one guide of 21 December 2025 that was tried in the field; no page of Zoho's was read: a line break is written as the
two signs \\n, a real one would begin a new post; the text always stands in quotes; a row without a link must not end in
commas; at least one hour ahead. Quotes inside a text were reported to break the row, so such a text is refused here rather
than given other quotes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import Column, addresses, field_of, time_as
from editorial.exporters.letters import taken_for_a_sign
from editorial.exporters.row_rules import without
from editorial.exporters.table import TableExporter
from editorial.exporters.times import MINUTE
from editorial.exporters.tool import MediaRule

_BREAK = "\\n"


def _content(row: Row, _options: Options) -> str:
    return row.text.replace("\n", _BREAK)


def _encoded(rows: Iterable[Sequence[str]]) -> bytes:
    """Time, text in quotes, then what there is: nothing that is empty stands at the end."""
    lines: list[str] = []
    for time, content, *rest in rows:
        while rest and not rest[-1]:
            rest.pop()
        more = [f'"{one}"' if "," in one else one for one in rest]
        lines.append(",".join([time, f'"{content}"', *more]))
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8")


EXPORTER = TableExporter(
    id="zoho",
    label="Zoho Social",
    about=(
        "A CSV for each account, for Zoho Social's bulk scheduler. Unconfirmed: from one guide of 2025, no page of Zoho's "
        "was read. Try it with one post first."
    ),
    columns=(
        Column(name="Schedule Time", write=time_as("%m/%d/%Y %H:%M")),
        Column(name="Post Content", write=_content),
        Column(name="Link", write=field_of("link")),
        Column(name="Media", write=addresses()),
    ),
    header=False,
    most_rows=350,
    ahead=60 * MINUTE,
    needs_time=True,
    needs_text=True,
    media=MediaRule(pictures=10),
    carries=frozenset({"link"}),
    unconfirmed=True,
    rules=(
        without("Zoho Social", "text", '"', lambda row: [row.text]),
        taken_for_a_sign("Zoho Social", r"\\n"),
    ),
    encode=_encoded,
)
