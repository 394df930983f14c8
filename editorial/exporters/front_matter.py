"""Articles as Markdown files with YAML front matter, for the builders of websites."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from editorial.exporters.base import Choice, Options, Problem, Row
from editorial.exporters.sheets import free_name, left_over, slug
from editorial.exporters.times import output_zone
from editorial.model.clock import zone

_CARRIES = frozenset({"article", "title", "description", "link"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article on its way: `name` is the part of its address that comes from the title, each another one; `when` its time
    with an offset, None without one; `pictures` the names of its files beside it, with their alt texts."""

    row: Row
    name: str
    when: dt.datetime | None
    pictures: tuple[tuple[str, str], ...]

    @property
    def shared(self) -> dict[str, object]:
        """What every builder calls the same: title, description, tags; what is empty is left out."""
        outgoing = self.row.outgoing
        values: dict[str, object] = {
            "title": str(outgoing["title"]),
            "description": str(outgoing["description"]),
            "tags": [str(tag).lstrip("#") for tag in outgoing["tags"]],
        }
        return {key: value for key, value in values.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatterExporter:
    """The exporter of one builder: `place` is where an article's file stands, `picture_folder` where its pictures do, `head`
    what its front matter says. `needs_time`: the file is named after the day."""

    id: str
    label: str
    about: str
    place: Callable[[Article], str]
    picture_folder: Callable[[Article], str]
    head: Callable[[Article], Mapping[str, object]]
    needs_time: bool = False
    options: tuple[Choice, ...] = ()
    takes_media: bool = False
    takes_blank: bool = False
    unconfirmed: bool = False

    @property
    def cannot(self) -> tuple[str, ...]:
        """Posts that are no articles."""
        return ("posts that are no articles",)

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What no article for a website can carry."""
        if row.outgoing["kind"] != "article":
            message = f"{self.label} takes articles, and this is none."
            fix = "Export it for another tool."
            return [Problem(row=row, field="kind", message=message, fix=fix, fix_kind="posting_pack")]
        found = list(left_over(row, self.label, _CARRIES))
        found = [one for one in found if one.field != "byline"]  # the front matter has a place for it
        if not row.outgoing["title"]:
            message = f"{self.label} needs a title, and this article has none."
            found.append(Problem(row=row, field="title", message=message, fix="Give it a title.", fix_kind="edit"))
        if self.needs_time and row.slot is None:
            message = f"{self.label} needs a time, and this post has none."
            found.append(Problem(row=row, field="slot", message=message, fix="Give it a time.", fix_kind="move_time"))
        return found

    def clashes(self, rows: Sequence[Row], options: Options) -> list[Problem]:
        """None: each article has a file of its own."""
        return []

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """None: the alt texts stand in the front matter."""
        return []

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """The pictures of each article, by their number."""
        found: dict[str, tuple[Path, str]] = {}
        for article in self._articles(rows, options):
            for (name, _alt), medium in zip(article.pictures, article.row.media, strict=True):
                if medium.path is not None:
                    found[f"{self.picture_folder(article)}/{name}"] = (medium.path, medium.sha256)
        return found

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """A file for each article."""
        return {self.place(article): (article.row,) for article in self._articles(rows, options)}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """Front matter, an empty line, the text as approved, a line end."""
        return {
            self.place(article): f"---\n{_yaml(self.head(article))}---\n\n{article.row.text}\n".encode()
            for article in self._articles(rows, options)
        }

    def _articles(self, rows: Sequence[Row], options: Options) -> Iterator[Article]:
        taken: set[str] = set()
        for row in rows:
            name = free_name(slug(str(row.outgoing["title"])) or slug(row.label), taken)
            taken.add(name)
            where = zone(output_zone(row, options))
            pictures = tuple((f"{at}.{one.extension}", one.alt) for at, one in enumerate(row.media, start=1))
            when = row.slot.moment.astimezone(where) if row.slot else None
            yield Article(row=row, name=name, when=when, pictures=pictures)


def _yaml(values: Mapping[str, object]) -> str:
    return yaml.safe_dump(dict(values), allow_unicode=True, sort_keys=False, width=10_000)
