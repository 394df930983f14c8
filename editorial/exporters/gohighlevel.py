"""GoHighLevel's Social Planner, and the many programs that are sold on its base: one CSV for each account.

Read at help.hoopai.com/marketing/social-csv-import and help.kyriossystems.com (13662132): at most 90 rows; at least ten
minutes ahead, an empty time makes a draft; at most ten pictures and one kind of media in a row. The spelling of the header
differs from house to house: with the house's own blank file the columns are taken from there.
"""

from __future__ import annotations

from collections.abc import Iterator

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.columns import Column, field_of, text_of, time_as
from editorial.exporters.table import TableExporter
from editorial.exporters.times import MINUTE
from editorial.exporters.tool import MediaRule


def _files(wanted: str) -> Column:
    names = {"picture": "imageUrls", "gif": "gifUrl", "video": "videoUrls"}

    def write(row: Row, options: Options) -> str:
        found = [options.media_url(one) for one in row.media if _sort(one.kind, one.extension) == wanted]
        return ",".join(url for url in found if url)

    return Column(name=names[wanted], write=write, also=(names[wanted].removesuffix("s"), names[wanted] + "s"))


def _sort(kind: str, extension: str) -> str:
    return "video" if kind == "video" else "gif" if extension == "gif" else "picture"


def _of_gifs(row: Row, _options: Options) -> Iterator[Problem]:
    gifs = sum(_sort(one.kind, one.extension) == "gif" for one in row.media)
    if gifs and len(row.media) > 1:
        yield Problem(
            row=row,
            field="media",
            message="GoHighLevel's file takes one GIF or pictures in one row, and this has more.",
            fix="Post it by hand: export what is left as a posting pack.",
            fix_kind="posting_pack",
        )


EXPORTER = TableExporter(
    id="gohighlevel",
    label="GoHighLevel",
    about=(
        "A CSV for each account, for GoHighLevel's Social Planner and the programs sold on its base. From their help pages, "
        "looked at in 2026; give your house's own blank file where its columns are spelled otherwise."
    ),
    columns=(
        Column(
            name="postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
            write=time_as("%Y-%m-%d %H:%M:%S"),
            also=("postAtSpecificTime",),
            needed=True,
        ),
        Column(name="content", write=text_of, needed=True),
        Column(name="link (OGmetaUrl)", write=field_of("link"), also=("link", "OGmetaUrl")),
        _files("picture"),
        _files("gif"),
        _files("video"),
    ),
    most_rows=90,
    ahead=10 * MINUTE,
    media=MediaRule(pictures=10, videos=1),
    carries=frozenset({"link", "video"}),
    rules=(_of_gifs,),
)
