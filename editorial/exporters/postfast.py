"""PostFast's CSV upload: one file for all accounts, times with their offset.

Read at help.postfa.st (csv-format, 21 April 2026): at most 200 rows and 10 MB; every row names its account by PostFast's
own id; several addresses are separated by commas; a time that has passed fails. What the columns for kinds of posts take is
not known here: they stay empty, and stories and reels are refused.
"""

from __future__ import annotations

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import Column, account_in, addresses, field_of, text_of
from editorial.exporters.table import TableExporter
from editorial.exporters.tool import ANY, MediaRule
from editorial.model.clock import zone


def _time(row: Row, options: Options) -> str:
    if row.slot is None:
        return ""
    return row.slot.moment.astimezone(zone(options.zone or row.slot.zone)).isoformat(timespec="seconds")


EXPORTER = TableExporter(
    id="postfast",
    label="PostFast",
    about="One CSV for all accounts, for PostFast's upload. From help.postfa.st (CSV format), as of 21 April 2026.",
    columns=(
        Column(name="scheduled_at", write=_time, needed=True),
        Column(name="account_id", write=account_in("postfast"), needed=True),
        Column(name="content", write=text_of, needed=True),
        Column(name="media_urls", write=addresses()),
        Column(name="first_comment", write=field_of("first_comment")),
        Column(name="fb_content_type"),
        Column(name="ig_publish_type"),
        Column(name="yt_is_short"),
        Column(name="pinterest_board_id"),
    ),
    most_rows=200,
    most_bytes=10_000_000,
    clock="offset",
    needs_time=True,
    media=MediaRule(pictures=ANY, videos=1),
    carries=frozenset({"first_comment", "video"}),
    account_word="account id",
    one_file=True,
)
