"""An article out of a row: what websites, feeds and content systems have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.sheets import free_name, slug
from editorial.exporters.times import output_zone
from editorial.exporters.tool import Tool
from editorial.model.clock import zone

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article on its way: `name` is the part of its address that comes from the title, each another one; `when` its time
    with an offset, None without one."""

    row: Row
    name: str
    when: dt.datetime | None

    @property
    def title(self) -> str:
        """The title that leaves."""
        return str(self.row.outgoing["title"])

    @property
    def summary(self) -> str:
        """The description."""
        return str(self.row.outgoing["description"])

    @property
    def byline(self) -> str:
        """The byline as printed; empty where none leaves."""
        return str(self.row.outgoing["byline"])

    @property
    def link(self) -> str:
        """The link that leaves in a field of its own."""
        return str(self.row.outgoing["link"])

    @property
    def tags(self) -> list[str]:
        """The tags without their sign."""
        return [str(tag).lstrip("#") for tag in self.row.outgoing["tags"]]

    @property
    def is_article(self) -> bool:
        """Whether it is written as an article; else it is a post as networks have them."""
        return self.row.outgoing["kind"] == "article"

    @property
    def html(self) -> str:
        """The text as HTML: an article's Markdown, another post's words line by line."""
        return _markdown().render(self.row.text) if self.is_article else _lines(self.row.text)

    @property
    def pictures(self) -> tuple[tuple[str, str], ...]:
        """The names of its files, numbered, with their alt texts."""
        return tuple((f"{at}.{one.extension}", one.alt) for at, one in enumerate(self.row.media, start=1))

    @property
    def urn(self) -> str:
        """What it is called wherever it goes: the same in every export."""
        return f"urn:uuid:{self.row.variant_id}"


def articles(rows: Sequence[Row], options: Options) -> Iterator[Article]:
    """The rows of one export as articles, each with a name of its own, in their order."""
    taken: set[str] = set()
    for row in rows:
        name = free_name(slug(str(row.outgoing["title"])) or slug(row.label), taken)
        taken.add(name)
        where = zone(output_zone(row, options))
        yield Article(row=row, name=name, when=row.slot.moment.astimezone(where) if row.slot else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleTool(Tool):
    """A tool that takes articles and nothing else."""

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What no article for it can be."""
        if row.outgoing["kind"] != "article":
            message = f"{self.label} takes articles, and this is none."
            fix = "Export it for another tool."
            return [Problem(row=row, field="kind", message=message, fix=fix, fix_kind="posting_pack")]
        found = Tool.problems(self, row, options)
        if not row.outgoing["title"]:
            message = f"{self.label} needs a title, and this article has none."
            found.append(Problem(row=row, field="title", message=message, fix="Give it a title.", fix_kind="edit"))
        return found

    @property
    def cannot(self) -> tuple[str, ...]:
        """Posts that are no articles."""
        return ("posts that are no articles",)


@cache
def _markdown() -> MarkdownIt:
    """CommonMark with tables and struck words. A line end stays one; HTML in a text is shown as it was typed, and not run."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])


def _lines(text: str) -> str:
    paragraphs = "".join(f"<p>{escape(one, quote=False)}</p>\n" for one in text.split("\n\n"))
    return paragraphs.replace("\n", "<br>\n").replace("</p><br>\n", "</p>\n") if text else ""
