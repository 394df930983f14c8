"""Articles of a site made of files: Markdown with front matter, as Hugo, Jekyll and Astro have them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import cast

import regex

from editorial.errors import UserError
from editorial.importers.files import no_end, parse_front_matter
from editorial.importers.incoming import Found, Incoming, Trouble
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.times import Unclear, iso_time

_SUFFIXES = (".md", ".markdown", ".mdx")
_FENCES = {"---": "---", "+++": "+++"}
_LARGEST = 4_000_000
_DATED = regex.compile(r"(\d{4}-\d{2}-\d{2})-")
_DATES = ("date", "pubDate", "publishDate", "published_at", "updatedDate")
_YES = ("true", "yes")


class FrontMatterFiles:
    """See `editorial.importers.reader.Reader`. Drafts come in as drafts, all others as published."""

    id = "frontmatter"
    label = "Site of Markdown files (Hugo, Jekyll, Astro)"
    about = "A folder of Markdown files with front matter: one article a file, as published unless it says draft."

    def recognises(self, opened: Opened) -> float:
        """By the names inside; a single file is rather a post of ours."""
        return 0.4 if opened.suffix in _SUFFIXES or any(name.endswith(_SUFFIXES) for name in opened.names) else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """An article for each file."""
        for name in (name for name in opened.names if name.endswith(_SUFFIXES)):
            yield self._one(opened, name)
        if not opened.names:
            yield self._one(opened, "")

    def _one(self, opened: Opened, name: str) -> Found:
        place = opened.place(name)
        try:
            text = opened.read(name, _LARGEST).decode("utf-8-sig").replace("\r\n", "\n")
            values, body = _parted(text, place)
            return _article(values, body, name or opened.name, place)
        except UserError as error:
            return Trouble(place=error.place or place, message=error.message, hint=error.hint)
        except UnicodeError:
            return Trouble(place=place, message="The file is not in UTF-8.", hint="Save it as UTF-8.")


def _parted(text: str, place: str) -> tuple[Mapping[str, object], str]:
    first, _line, rest = text.partition("\n")
    fence = _FENCES.get(first.strip())
    if fence is None:
        return {}, text.strip()
    matter, end, body = f"\n{rest}\n".partition(f"\n{fence}\n")
    matter = matter.removeprefix("\n")
    if not end:
        raise no_end(place)
    if fence == "---":
        return parse_front_matter(matter, id_=place).values, body.strip()
    try:
        return tomllib.loads(matter), body.strip()
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UserError(
            "The front matter cannot be read: it is not TOML.",
            hint="See what stands between the lines of +++.",
            place=place,
        ) from error


def _article(values: Mapping[str, object], body: str, name: str, place: str) -> Found:
    date = next((str(values[key]) for key in _DATES if values.get(key)), "")
    dated = _DATED.match(name.rpartition("/")[2])
    try:
        published = iso_time(date or (dated[1] if dated else "")) if date or dated else ""
    except Unclear:
        hint = "Write the date as 2026-12-01."
        return Trouble(place=place, message=f"“{date}” may be read in two ways.", hint=hint)
    except ValueError:
        return Trouble(place=place, message=f"“{date[:60]}” is not a time.", hint="Write the date as 2026-12-01.")
    out = str(values.get("draft", "")).lower() not in _YES and str(values.get("published", "true")).lower() in _YES
    named = (*_list(values.get("platforms")), *_list(values.get("channels")))
    out = out and bool(published) and not named
    return Incoming(
        place=place,
        key=name,
        title=str(values.get("title") or name.rpartition("/")[2].rpartition(".")[0]),
        texts=(body,),
        kind="post" if named else "article",
        language=str(values.get("lang") or values.get("language") or ""),
        description=str(values.get("description") or values.get("summary") or values.get("excerpt") or ""),
        labels=(*_list(values.get("tags")), *_list(values.get("categories"))),
        authors=_list(values.get("authors") or values.get("author")),
        networks=named or ("blog",),
        is_out=out,
        published_at=published if out else "",
        when="" if out else published,
    )


def _list(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    items = cast("list[object]", value) if isinstance(value, list) else []
    return tuple(item for item in items if isinstance(item, str) and item)


READER = FrontMatterFiles()
