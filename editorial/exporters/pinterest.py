"""Pinterest's own bulk upload: one CSV of pins for each account.

Rules from a reference of 1 October 2026 with upload tests of its own, which cites help.pinterest.com (bulk upload), and the
same header in seven public programs: dates in UTC, an empty one publishes at once; at most 200 pins; one picture or video by
its public direct address; a video needs a thumbnail (mm:ss); title at most 100 and description at most 500 characters; the
link, and the file, only once in one upload. The pin's description is the approved text.
"""

from __future__ import annotations

from collections.abc import Iterator

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.columns import Column, account_in, address, field_of, text_of, time_as
from editorial.exporters.letters import no_longer, text_no_longer
from editorial.exporters.row_rules import only_once
from editorial.exporters.table import TableExporter
from editorial.exporters.times import minutes_of
from editorial.exporters.tool import MediaRule


def _thumbnail(row: Row, _options: Options) -> str:
    """The frame that stands for a video, as mm:ss: the chosen one, else the first."""
    if not row.media or row.media[0].kind != "video":
        return ""
    return minutes_of(row.media[0].cover or 0)


def _title(row: Row, _options: Options) -> Iterator[Problem]:
    if not row.outgoing["title"]:
        message = "Pinterest needs a title, and this pin has none."
        yield Problem(row=row, field="title", message=message, fix="Give it a title in the draft.", fix_kind="edit")


EXPORTER = TableExporter(
    id="pinterest",
    label="Pinterest",
    about=(
        "A CSV of pins for each account, for Pinterest's own bulk upload; it sends the result by e-mail. Its rules were "
        "last checked on 1 October 2026 (from a reference that cites help.pinterest.com)."
    ),
    columns=(
        Column(name="Title", write=field_of("title"), needed=True),
        Column(name="Media URL", write=address(0), needed=True),
        Column(name="Pinterest board", write=account_in("pinterest"), needed=True),
        Column(name="Thumbnail", write=_thumbnail),
        Column(name="Description", write=text_of),
        Column(name="Link", write=field_of("link")),
        Column(name="Publish date", write=time_as("%Y-%m-%dT%H:%M:%S", utc=True)),
        Column(name="Keywords"),
    ),
    most_rows=200,
    clock="utc",
    needs_time=True,
    media=MediaRule(videos=1, extensions=("jpg", "png", "mp4"), needed=True),
    carries=frozenset({"title", "link", "video", "cover"}),
    networks={"pinterest": "Pinterest"},
    account_word="board",
    rules=(_title, no_longer("Pinterest", "title", 100), text_no_longer("Pinterest", 500)),
    clash_rules=(
        only_once("Pinterest", "link", "link", field_of("link")),
        only_once("Pinterest", "picture", "media", address(0)),
    ),
)
