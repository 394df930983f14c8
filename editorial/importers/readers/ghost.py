"""The export of a Ghost site: posts as Markdown, published ones as published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from editorial.importers.incoming import Found, Incoming, Trouble
from editorial.importers.json_source import Table, read_json, table, tables, words
from editorial.importers.markdown import as_markdown
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.times import iso_time

_OUT = ("published", "sent")


class GhostExport:
    """See `editorial.importers.reader.Reader`. Pages stay out."""

    id = "ghost"
    label = "Ghost (JSON)"
    about = "The JSON that Ghost exports under Settings: every post, as Markdown."

    def recognises(self, opened: Opened) -> float:
        """By what stands at its beginning."""
        begins = opened.head[:4000]
        known = b'"exported_on"' in begins or (b'"posts_tags"' in opened.head and b'"posts"' in opened.head)
        return 0.95 if opened.suffix == ".json" and known else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The posts in the order of the file."""
        whole = read_json(opened)
        inside = next(iter(tables(whole, "db")), table(whole))
        data = table(inside, "data") or inside
        tags = _named(data, "posts_tags", "tag_id", "tags")
        authors = _named(data, "posts_authors", "author_id", "users")
        for at, post in enumerate(tables(data, "posts"), start=1):
            if words(post, "type") in ("", "post"):
                yield _post(post, f"{opened.place()}, {at}", tags, authors)


def _named(data: Table, pairs: str, column: str, names: str) -> Mapping[str, list[str]]:
    """The names that belong to each post."""
    known = {words(one, "id"): words(one, "name") for one in tables(data, names)}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for pair in tables(data, pairs):
        if name := known.get(words(pair, column)):
            found[words(pair, "post_id")].append(name)
    return found


def _post(post: Table, place: str, tags: Mapping[str, list[str]], authors: Mapping[str, list[str]]) -> Found:
    out = words(post, "status") in _OUT
    written = words(post, "published_at")
    try:
        when = iso_time(written) if written else ""
    except ValueError:
        return Trouble(place=place, message="It says no time that can be read.", hint="Export the site again.")
    when = f"{when}+00:00" if "T" in when and not when.endswith("+00:00") else when
    id_ = words(post, "id")
    return Incoming(
        place=place,
        key=id_,
        title=words(post, "title"),
        texts=(as_markdown(words(post, "html")) or words(post, "plaintext"),),
        kind="article",
        description=words(post, "custom_excerpt"),
        labels=tuple(tags.get(id_, ())),
        authors=tuple(authors.get(id_, ())),
        networks=("ghost",),
        is_out=out,
        published_at=when if out else "",
        published_link=words(post, "canonical_url") if out else "",
        when="" if out else when,
    )


READER = GhostExport()
