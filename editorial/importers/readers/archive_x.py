"""The archive that X gives to its users: `data/tweets.js` in a zip or a folder."""

from __future__ import annotations

import html
from collections.abc import Iterator

from editorial.importers.incoming import Found, Incoming, IncomingMedium, Trouble
from editorial.importers.joining import Single, put_together
from editorial.importers.json_source import Table, read_json, table, tables, words
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.times import iso_time

_FILES = ("data/tweets.js", "data/tweet.js")
_FURTHER = ("data/tweets-part", "data/tweet-part")


class XArchive:
    """See `editorial.importers.reader.Reader`. Posts of others that were repeated stay out; what answers a post of one's own
    goes on with its thread."""

    id = "x"
    label = "Archive of X"
    about = "What X sends as “your archive”: every post comes in as published, a thread as one."

    def recognises(self, opened: Opened) -> float:
        """Sure where the file of posts is there."""
        return 1.0 if any(opened.inside(name) for name in _FILES) else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The posts and threads, as they stand there."""
        return put_together(self._singles(opened))

    def _singles(self, opened: Opened) -> Iterator[Single | Trouble]:
        files = [found for name in _FILES if (found := opened.inside(name))]
        further = [name for name in opened.names if any(part in name for part in _FURTHER) and name.endswith(".js")]
        name = _user_name(opened)
        media = {
            path.rpartition("/")[2]: path for path in opened.names if "tweets_media/" in path or "tweet_media/" in path
        }
        for file in (*files, *sorted(further)):
            for at, entry in enumerate(tables(read_json(opened, file)), start=1):
                yield _post(entry.get("tweet") or entry, f"{opened.place(file)}, {at}", name, media)


def _user_name(opened: Opened) -> str:
    file = opened.inside("data/account.js")
    found = tables(read_json(opened, file)) if file else []
    return words(table(found[0], "account"), "username") if found else ""


def _post(found: object, place: str, name: str, media: dict[str, str]) -> Single | Trouble:
    tweet = table(found)
    id_ = words(tweet, "id_str", "id")
    text = words(tweet, "full_text", "text")
    try:
        published = iso_time(_ordered(words(tweet, "created_at")))
    except ValueError:
        return Trouble(place=place, message="It says no time that can be read.", hint="Download the archive again.")
    if text.startswith("RT @"):
        return Trouble(place=place, message="This is a post of somebody else, repeated.", hint="It stays out.")
    entities = table(tweet, "entities")
    for link in tables(entities, "urls"):
        text = text.replace(words(link, "url") or "\0", words(link, "expanded_url", "url"))
    pictures = tables(tweet, "extended_entities", "media") or tables(entities, "media")
    for picture in pictures:
        text = text.replace(words(picture, "url") or "\0", "")
    address = f"https://x.com/{name}/status/{id_}" if name else f"https://x.com/i/status/{id_}"
    post = Incoming(
        place=place,
        key=id_,
        texts=(html.unescape(text).strip(),),
        language=_language(words(tweet, "lang")),
        networks=("x",),
        media=tuple(IncomingMedium(name=path) for one in pictures if (path := _file(one, id_, media))),
        is_out=True,
        published_at=published,
        published_link=address if id_ else "",
    )
    # Only a post of this account stands in its archive: what a stranger wrote is not found there, and is not gone on with.
    return Single(post=post, answers=words(tweet, "in_reply_to_status_id_str", "in_reply_to_status_id"))


def _ordered(written: str) -> str:
    """“Wed Nov 15 12:00:00 +0000 2023” as other programs write it."""
    parts = written.split()
    if len(parts) != 6:
        return written
    _day, month, day, clock, offset, year = parts
    return f"{day} {month} {year} {clock} {offset}"


def _file(picture: Table, id_: str, media: dict[str, str]) -> str:
    """Where the file of a picture lies; its address where it is not in the archive."""
    address = words(picture, "media_url_https", "media_url")
    base = address.rpartition("/")[2]
    stem = f"{id_}-{base.partition('.')[0]}."
    return media.get(f"{id_}-{base}") or next((path for file, path in media.items() if file.startswith(stem)), address)


def _language(code: str) -> str:
    return code if code not in ("und", "zxx", "qme", "qst", "qht", "art") else ""


READER = XArchive()
