"""What Instagram and Facebook give to their users as JSON, in a zip or a folder. Their letters are broken, and are mended."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator, Sequence

from editorial.importers.incoming import Found, Incoming, IncomingMedium, Trouble
from editorial.importers.json_source import Table, mended, moment, read_json, table, tables, words
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.model.post import Kind

_INSTAGRAM = ("posts_*.json", "reels.json", "stories.json", "igtv_videos.json")
_FACEBOOK = ("your_posts*.json",)
_KINDS: dict[str, tuple[str, Kind]] = {
    "reels.json": ("instagram_reel", "reel"),
    "stories.json": ("instagram_story", "story"),
}


class MetaArchive:
    """See `editorial.importers.reader.Reader`."""

    id = "meta"
    label = "Archive of Instagram or Facebook"
    about = "What Instagram and Facebook send as “your information”, as JSON: every post comes in as published."

    def recognises(self, opened: Opened) -> float:
        """Sure where one of the files of posts is there."""
        return 1.0 if _files(opened, (*_INSTAGRAM, *_FACEBOOK)) else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The posts, as they stand there."""
        for file in _files(opened, _INSTAGRAM):
            network, kind = _KINDS.get(file.rpartition("/")[2], ("instagram", "post"))
            for at, entry in enumerate(_entries(read_json(opened, file)), start=1):
                yield _instagram(entry, f"{opened.place(file)}, {at}", network, kind)
        for file in _files(opened, _FACEBOOK):
            for at, entry in enumerate(_entries(read_json(opened, file)), start=1):
                yield _facebook(entry, f"{opened.place(file)}, {at}")


def _files(opened: Opened, patterns: Sequence[str]) -> list[str]:
    return sorted(
        name
        for name in opened.names
        if any(fnmatch.fnmatchcase(name.rpartition("/")[2], one) for one in patterns)
        and ("posts" in name or "media" in name or "content" in name)
    )


def _entries(value: object) -> list[Table]:
    """The list itself, or the first list of a table: what the key is called has changed over the years."""
    lists = [tables(value), *(tables(one) for one in table(value).values())]
    return next((found for found in lists if found), lists[0])


def _instagram(entry: Table, place: str, network: str, kind: Kind) -> Found:
    media = tables(entry, "media") or [entry]
    caption = words(entry, "title") or words(media[0], "title")
    published = moment(entry.get("creation_timestamp")) or moment(media[0].get("creation_timestamp"))
    files = tuple(IncomingMedium(name=uri) for one in media if (uri := words(one, "uri")))
    return _out(place, mended(caption), published, network, files, kind=kind)


def _facebook(entry: Table, place: str) -> Found:
    text = next((found for one in tables(entry, "data") if (found := words(one, "post"))), "")
    inside = [data for one in tables(entry, "attachments") for data in tables(one, "data")]
    files = tuple(
        IncomingMedium(name=uri, alt=mended(words(medium, "description")))
        for one in inside
        if (medium := table(one, "media")) and (uri := words(medium, "uri"))
    )
    link = next((found for one in inside if (found := words(table(one, "external_context"), "url"))), "")
    if not text and files:
        text = next((found for one in inside if (found := words(table(one, "media"), "description"))), "")
    return _out(place, mended(text), moment(entry.get("timestamp")), "facebook", files, link=link)


def _out(
    place: str,
    text: str,
    published: str,
    network: str,
    files: tuple[IncomingMedium, ...],
    *,
    kind: Kind = "post",
    link: str = "",
) -> Found:
    if not published:
        return Trouble(place=place, message="It says no time that can be read.", hint="Download the archive again.")
    # Neither network says the number of a post here; its first file and its second are the same each time.
    return Incoming(
        place=place,
        key=f"{network}:{published}:{files[0].name if files else ''}",
        texts=(text,),
        kind="carousel" if kind == "post" and len(files) > 1 and network == "instagram" else kind,
        link=link,
        networks=(network,),
        media=files,
        is_out=True,
        published_at=published,
    )


READER = MetaArchive()
