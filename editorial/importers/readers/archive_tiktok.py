"""What TikTok gives to its users as JSON: a list of videos with their day and address, seldom with words."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.importers.incoming import Found, Incoming, Trouble
from editorial.importers.json_source import Table, read_json, tables, words
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.times import iso_time

_FILES = ("user_data_tiktok.json", "user_data.json")
_LISTS = (("Post", "Posts", "VideoList"), ("Video", "Videos", "VideoList"), ("Activity", "Videos", "VideoList"))


class TikTokArchive:
    """See `editorial.importers.reader.Reader`."""

    id = "tiktok"
    label = "Archive of TikTok"
    about = "What TikTok sends as “your data”, as JSON: every video comes in as published."

    def recognises(self, opened: Opened) -> float:
        """Sure where the file is there."""
        return 1.0 if opened.name in _FILES or any(opened.inside(name) for name in _FILES) else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The videos, as they stand there."""
        file = next((found for name in _FILES if (found := opened.inside(name))), "")
        whole = read_json(opened, file)
        for path in _LISTS:
            for at, entry in enumerate(tables(whole, *path), start=1):
                yield _video(entry, f"{opened.place(file)}, {at}")


def _video(entry: Table, place: str) -> Found:
    try:
        day, _space, clock = words(entry, "Date", "date").replace(" UTC", "").partition(" ")
        published = iso_time(f"{day} {clock}Z")
    except ValueError:
        return Trouble(place=place, message="It says no time that can be read.", hint="Download the archive again.")
    link = words(entry, "Link", "link")
    return Incoming(
        place=place,
        key=link,
        title=words(entry, "Title", "title") or f"TikTok {day}",
        texts=(words(entry, "Title", "title"),),
        kind="video",
        networks=("tiktok",),
        is_out=True,
        published_at=published,
        published_link=link,
    )


READER = TikTokArchive()
