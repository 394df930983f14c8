"""The archive of a Mastodon account: `outbox.json`, in a zip, a folder, or by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from editorial.importers.incoming import Found, Incoming, IncomingMedium, Trouble
from editorial.importers.json_source import Table, read_json, table, tables, words
from editorial.importers.markdown import as_words
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.times import iso_time

_FILE = "outbox.json"
_PUBLIC = "https://www.w3.org/ns/activitystreams#Public"


class MastodonArchive:
    """See `editorial.importers.reader.Reader`. What was not public and what others wrote stays out."""

    id = "mastodon"
    label = "Archive of Mastodon"
    about = "What a Mastodon server gives as the archive of an account: every public post comes in as published."

    def recognises(self, opened: Opened) -> float:
        """Sure where there is an outbox."""
        return 1.0 if opened.name == _FILE or opened.inside(_FILE) else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The public posts, as they stand there."""
        file = opened.inside(_FILE)
        for at, entry in enumerate(tables(read_json(opened, file), "orderedItems"), start=1):
            yield _post(entry, f"{opened.place(file)}, {at}")


def _post(entry: Table, place: str) -> Found:
    note = table(entry, "object")
    if words(entry, "type") != "Create" or not note:
        return Trouble(place=place, message="This is a post of somebody else, repeated.", hint="It stays out.")
    if _PUBLIC not in (*_readers(note.get("to")), *_readers(note.get("cc"))):
        return Trouble(place=place, message="This was not public.", hint="It stays out.")
    try:
        published = iso_time(words(note, "published") or words(entry, "published"))
    except ValueError:
        return Trouble(place=place, message="It says no time that can be read.", hint="Download the archive again.")
    text, tags = as_words(words(note, "content")), tables(note, "tag")
    warning = words(note, "summary")
    languages = list(table(note, "contentMap"))
    return Incoming(
        place=place,
        key=words(note, "id", "url"),
        texts=(f"{warning}\n\n{text}" if warning else text,),
        language=languages[0] if languages else "",
        tags=tuple(
            name for one in tags if words(one, "type") == "Hashtag" and (name := words(one, "name")) in text.split()
        ),
        networks=("mastodon",),
        media=tuple(
            IncomingMedium(name=address.lstrip("/"), alt=words(one, "name"))
            for one in tables(note, "attachment")
            if (address := words(one, "url"))
        ),
        is_out=True,
        published_at=published,
        published_link=words(note, "url", "id"),
    )


def _readers(value: Any) -> list[str]:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return [one for one in items if isinstance(one, str)]


READER = MastodonArchive()
