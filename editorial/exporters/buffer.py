"""Buffer's bulk upload: one CSV for each channel.

Read 17 September 2026, as notes that cite support.buffer.com/article/926 give it: the header is case-sensitive; times
are in the channel's zone and an empty one takes the next place in the queue; at most 100 posts a file on paid plans; one
picture, by a public direct address ending in .jpg or .png, at most 5 MB; no video, carousel or first comment; text and
picture cannot both be missing. A tag must exist in Buffer beforehand, so none is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editorial.exporters.base import Choice, Options, Problem, Row
from editorial.exporters.sheets import by_account, left_over, table
from editorial.exporters.times import ambiguous, output_zone, wall_time

HEADER = ("Text", "Image URL", "Tags", "Posting Time")
MOST_ROWS = 100
MOST_BYTES = 5_000_000
PICTURES = ("jpg", "png")


class Buffer:
    """The exporter `buffer`."""

    id = "buffer"
    label = "Buffer"
    about = (
        "A CSV for each channel, for Buffer's bulk upload. Its rules were last checked on 17 September 2026 "
        "(from notes that cite support.buffer.com/article/926)."
    )
    options: tuple[Choice, ...] = ()
    takes_media = True

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What a row of Text, Image URL, Tags and Posting Time cannot carry."""
        found = [*left_over(row, self.label, link_column=False), *ambiguous(row, options, self.label)]
        found += self._of_media(row, options)
        if not row.text.strip() and not row.media:
            found.append(
                Problem(
                    row=row,
                    field="text",
                    message="It has neither a text nor a picture.",
                    fix="Write a text.",
                    fix_kind="edit",
                )
            )
        return found

    def _of_media(self, row: Row, options: Options) -> Iterator[Problem]:
        if not row.media:
            return
        first = row.media[0]
        if any(medium.kind == "video" for medium in row.media):
            yield self._by_hand(row, "Buffer's file takes no video.")
        elif len(row.media) > 1:
            yield self._by_hand(row, f"Buffer's file takes one picture a post, and this has {len(row.media)}.")
        elif first.extension not in PICTURES:
            yield self._of_picture(row, "Buffer takes .jpg and .png pictures only.", "Save the picture as JPEG or PNG.")
        elif first.size > MOST_BYTES:
            size = f"{first.size / 1_000_000:.1f} MB"
            yield self._of_picture(
                row, f"Buffer takes pictures of 5 MB at most, and this has {size}.", "Make it smaller."
            )
        elif not options.media_prefix:
            yield Problem(
                row=row,
                field="media",
                message="Buffer fetches pictures from the web, and this one has no public address.",
                fix="Say where you will put the export's media folder, or post it by hand.",
                fix_kind="address",
            )

    def _by_hand(self, row: Row, message: str) -> Problem:
        fix = "Post it by hand."
        return Problem(row=row, field="media", message=message, fix=fix, fix_kind="posting_pack")

    def _of_picture(self, row: Row, message: str, fix: str) -> Problem:
        return Problem(row=row, field="media", message=message, fix=fix, fix_kind="edit")

    def clashes(self, rows: Sequence[Row], options: Options) -> list[Problem]:
        """Buffer's rows do not mind each other."""
        return []

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """Alt text and credit of the picture, which have no column."""
        found: list[Problem] = []
        for at, medium in enumerate(row.media):
            for name, word, text in (("alt", "alt text", medium.alt), ("credit", "the credit", medium.credit)):
                if text and not (name == "credit" and text in row.text):
                    found.append(
                        Problem(
                            row=row,
                            field=f"media[{at}].{name}",
                            message=f"Buffer's file has no column for {word}.",
                            fix=f"Add it in Buffer after the upload: {text}",
                        )
                    )
        return found

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """One file a channel, at most 100 rows each."""
        return by_account(self, rows, options, MOST_ROWS)

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The CSV files."""
        return {
            name: table([HEADER, *(self._row(row, options) for row in group)])
            for name, group in self.layout(rows, options).items()
        }

    def _row(self, row: Row, options: Options) -> tuple[str, ...]:
        picture = options.media_url(row.media[0]) if row.media else ""
        time = f"{wall_time(row.slot, output_zone(row, options)):%Y-%m-%d %H:%M}" if row.slot else ""
        return row.text, picture, "", time


EXPORTER = Buffer()
