"""The posting pack: a folder for each post with all that somebody needs who posts it by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from editorial.exporters.base import Options, Row, RowMedium, TakesEverything
from editorial.exporters.sheets import free_name, slug
from editorial.exporters.times import minutes_of, output_zone, said, wall_time

_FIELDS = ("title", "description", "first_comment", "link")


class PostingPack(TakesEverything):
    """The exporter `pack`: nothing is left out, so nothing is refused.

    A folder holds `text.txt` (of a thread `text-1-of-3.txt` …), the other fields that leave as files of their own, byte for
    byte as approved; pictures and videos with numbers in their order (of a thread, the number of the part before it);
    `alt-texts.txt`; and `about.txt`, which says where and when, and what has to be set by hand.
    """

    id = "pack"
    label = "Posting pack"
    about = "A folder for each post, to post it by hand: the words, numbered pictures, alt texts, place and time."
    takes_media = False

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """Each file beside the words of its post, by its number."""
        found: dict[str, tuple[Path, str]] = {}
        for folder, row in _folders(rows, options).items():
            for name, medium in _numbered(row):
                if medium.path is not None:
                    found[f"{folder}/{name}.{medium.extension}"] = (medium.path, medium.sha256)
                captions = medium.captions
                if captions is not None and captions.path is not None:
                    found[f"{folder}/{name}.{captions.extension}"] = (captions.path, captions.sha256)
        return found

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """The file that says of each post what it is."""
        return {f"{folder}/about.txt": (row,) for folder, row in _folders(rows, options).items()}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The words."""
        return {
            f"{folder}/{name}": text.encode("utf-8")
            for folder, row in _folders(rows, options).items()
            for name, text in _words(row, options)
        }


def _folders(rows: Sequence[Row], options: Options) -> Mapping[str, Row]:
    """posting-pack-2026-11-30/2026-12-01-0900-g-12-x-green-co: they sort by time; each is another one."""
    found: dict[str, Row] = {}
    for row in rows:
        when = f"{wall_time(row.slot, output_zone(row, options)):%Y-%m-%d-%H%M}" if row.slot else "no-time"
        stem = f"posting-pack-{options.today}/{when}-{slug(row.label)}-{slug(f'{row.platform.id} {row.channel.name}')}"
        found[free_name(stem, found)] = row
    return found


def _numbered(row: Row) -> Iterator[tuple[str, RowMedium]]:
    """The files that leave with their numbers: "1", "2"; of a thread "2-1" for the first of the second part."""
    parts = row.outgoing["parts"]
    files = iter(row.media)
    for part, said_part in enumerate(parts, start=1):
        for at, _medium in enumerate(said_part["media"], start=1):
            medium = next(files, None)
            if medium is not None:
                yield (f"{part}-{at}" if len(parts) > 1 else str(at)), medium


def _words(row: Row, options: Options) -> Iterator[tuple[str, str]]:
    yield "about.txt", _about(row, options)
    texts = row.texts
    for at, text in enumerate(texts, start=1):
        if text:
            yield (f"text-{at}-of-{len(texts)}.txt" if len(texts) > 1 else "text.txt"), text
    for name in _FIELDS:
        if row.outgoing[name]:
            yield f"{name.replace('_', '-')}.txt", str(row.outgoing[name])
    alts = [f"{name}.{medium.extension}: {medium.alt}" for name, medium in _numbered(row) if medium.alt]
    if alts:
        yield "alt-texts.txt", "\n".join(alts) + "\n"


def _about(row: Row, options: Options) -> str:
    zone_name = output_zone(row, options)
    when = f"{said(wall_time(row.slot, zone_name))} ({zone_name})" if row.slot else "No time was set."
    lines = [f"{row.label} {row.title}", f"{row.platform.title}: {row.channel.name}", when]
    if str(row.outgoing["kind"]) != "post":
        lines.append(f"Post it as: {row.outgoing['kind']}")
    if row.outgoing["byline"] and row.outgoing["byline"] not in row.text:
        lines.append(f"By: {row.outgoing['byline']}")
    for name, medium in _numbered(row):
        if medium.credit and medium.credit not in row.text:
            lines.append(f"{name}.{medium.extension}, credit: {medium.credit}")
        if medium.cover is not None:
            lines.append(f"{name}.{medium.extension}, cover: the frame at {minutes_of(medium.cover)}")
    if row.outgoing["ai_use"] == "generated" and not row.outgoing["disclosure"]:
        lines.append("Set the network's label for content made with AI.")
    lines.append(f"Seal of what was approved: {row.digest}")
    return "\n".join(lines) + "\n"


EXPORTER = PostingPack()
