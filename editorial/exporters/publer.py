"""Publer's bulk upload: one CSV of twelve columns for each account, none of which may be deleted.

Header and rules read at publer.com/blog/ultimate-csv-bulk-scheduler-social-media and publer.com/help (“How to use a CSV
file”), as notes of 2026 give them; the same header stands in nine public programs. Several addresses are separated by
commas, several alt texts and comments by ||; an empty date takes the next free place. The zone of the dates (taken as the
workspace's own) and the limit of 500 rows are not confirmed by Publer.
"""

from __future__ import annotations

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import Column, addresses, field_of, text_of, time_as
from editorial.exporters.row_rules import without
from editorial.exporters.table import TableExporter
from editorial.exporters.tool import ANY, MediaRule

_BETWEEN = "||"
_SUBTYPES = {"story": "story", "reel": "reel"}


def _alts(row: Row, _options: Options) -> str:
    """The alt texts in the order of the files, so that each keeps its place."""
    alts = [medium.alt for medium in row.media]
    return _BETWEEN.join(alts) if any(alts) else ""


def _subtype(row: Row, _options: Options) -> str:
    return _SUBTYPES.get(str(row.outgoing["kind"]), "")


EXPORTER = TableExporter(
    id="publer",
    label="Publer",
    about=(
        "A CSV for each account, for Publer's bulk scheduler, with the twelve columns of its own blank file. "
        "From publer.com/help, looked at in 2026."
    ),
    columns=(
        Column(
            name="Date - Intl. format or prompt",
            write=time_as("%Y-%m-%d %H:%M"),
            also=("Date - Intl. format",),
            needed=True,
        ),
        Column(name="Text", write=text_of, needed=True),
        Column(name="Link(s) - Separated by comma for FB carousels", write=field_of("link"), also=("Link(s)",)),
        Column(name="Media URL(s) - Separated by comma", write=addresses(), also=("Media URL(s)",)),
        Column(name="Title - For the video, pin, PDF ..", write=field_of("title"), also=("Title",)),
        Column(name="Label(s) - Separated by comma", also=("Label(s)",)),
        Column(name="Alt text(s) - Separated by ||", write=_alts, also=("Alt text(s)",)),
        Column(name="Comment(s) - Separated by ||", write=field_of("first_comment"), also=("Comment(s)",)),
        Column(name="Pin board, FB album, or Google category"),
        Column(name="Post subtype - I.e. story, reel, PDF ..", write=_subtype, also=("Post subtype",)),
        Column(name="CTA - For Facebook links or Google"),
        Column(name="Reminder - For stories, reels, shorts, and TikToks"),
    ),
    most_rows=500,
    media=MediaRule(pictures=ANY, videos=1),
    carries=frozenset({"link", "title", "first_comment", "alt", "story", "reel", "video"}),
    rules=(
        without("Publer", "media", _BETWEEN, lambda row: (one.alt for one in row.media)),
        without("Publer", "first_comment", _BETWEEN, lambda row: [str(row.outgoing["first_comment"])]),
    ),
)
