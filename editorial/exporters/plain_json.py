"""Everything about the approved posts in one JSON file, for programs of one's own; pictures and videos beside it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import orjson

from editorial.exporters.base import Options, Row, RowMedium, TakesEverything, in_one_folder
from editorial.exporters.times import slot_at
from editorial.model.clock import Slot, stamp

SCHEMA = 1
_FORM = orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2


class PlainJson(TakesEverything):
    """The exporter `json`: nothing is left out, so nothing is refused."""

    id = "json"
    label = "JSON"
    about = "One JSON file with everything that was approved, for programs of your own. Its form is ours: schema 1."
    takes_media = True

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """All of them, in the media folder."""
        return in_one_folder(rows)

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """One file for all accounts, named after the day in the chosen zone, else in UTC."""
        return {f"json-all-accounts-{options.today}.json": tuple(rows)} if rows else {}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The file: keys sorted, two spaces, letters as they are, one line end at the end."""
        return {name: _document(group, options) for name, group in self.layout(rows, options).items()}


def _document(rows: Sequence[Row], options: Options) -> bytes:
    # Post by post: all of them as objects would need twice the memory of the file. No line of JSON ends within its words.
    text = io.BytesIO()
    text.write(b'{\n  "posts": [')
    for at, row in enumerate(rows):
        text.write(b",\n    " if at else b"\n    ")
        text.write(orjson.dumps(_entry(row, options), option=_FORM).replace(b"\n", b"\n    "))
    text.write(b'\n  ],\n  "schema": %d\n}\n' % SCHEMA)
    return text.getvalue()


def _entry(row: Row, options: Options) -> dict[str, object]:
    return {
        "post": row.label,
        "post_id": row.post_id,
        "variant": row.variant_id,
        "working_title": row.title,
        "account": {
            "id": row.channel.id,
            "name": row.channel.name,
            "handle": row.channel.handle,
            "platform": row.platform.id,
            "zone": row.channel.zone,
        },
        "slot": _slot(row.slot, options.zone) if row.slot else None,
        "digest": row.digest,
        "revision": row.revision_id,
        "approved_at": row.approved_at,
        "outgoing": row.outgoing,
        "media": [
            {
                "file": f"media/{medium.file}",
                "url": options.media_url(medium),
                "sha256": medium.sha256,
                "kind": medium.kind,
                "alt": medium.alt,
                "credit": medium.credit,
                **_of_a_video(medium),
            }
            for medium in row.media
        ],
    }


def _of_a_video(medium: RowMedium) -> dict[str, object]:
    """Captions and cover, where somebody chose them."""
    found: dict[str, object] = {}
    if medium.captions is not None:
        found["captions"] = {"file": f"media/{medium.captions_file}", "sha256": medium.captions.sha256}
    if medium.cover is not None:
        found["cover_second"] = medium.cover
    return found


def _slot(slot: Slot, zone_name: str) -> dict[str, object]:
    """The wall time as it stands in the calendar (or in the zone that was asked for), and the instant."""
    printed = slot_at(slot.moment, zone_name) if zone_name and zone_name != slot.zone else slot
    return {
        "local": printed.local.isoformat(timespec="minutes"),
        "zone": printed.zone,
        "fold": printed.fold,
        "utc": stamp(slot.moment),
    }


EXPORTER = PlainJson()
