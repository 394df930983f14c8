"""Articles as Markdown files with YAML front matter, for the builders of websites."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from editorial.exporters.articles import Article, ArticleTool, articles
from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.tool import Carried


def shared_head(article: Article) -> dict[str, object]:
    """What every builder calls the same: title, description, tags; what is empty is left out."""
    values: dict[str, object] = {"title": article.title, "description": article.summary, "tags": article.tags}
    return {key: value for key, value in values.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatterExporter(ArticleTool):
    """The exporter of one builder: `place` is where an article's file stands, `picture_folder` where its pictures do, `head`
    what its front matter says. `needs_time`: the file is named after the day."""

    place: Callable[[Article], str]
    picture_folder: Callable[[Article], str]
    head: Callable[[Article], Mapping[str, object]]
    clock: Literal["account", "utc", "offset"] = "offset"
    carries: frozenset[Carried] = frozenset({"article", "title", "description", "link", "byline"})

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """None: the alt texts stand in the front matter."""
        return []

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """The pictures of each article, by their number."""
        found: dict[str, tuple[Path, str]] = {}
        for article in articles(rows, options):
            for (name, _alt), medium in zip(article.pictures, article.row.media, strict=True):
                if medium.path is not None:
                    found[f"{self.picture_folder(article)}/{name}"] = (medium.path, medium.sha256)
        return found

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """A file for each article."""
        return {self.place(article): (article.row,) for article in articles(rows, options)}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """Front matter, an empty line, the text as approved, a line end."""
        return {
            self.place(article): f"---\n{_yaml(self.head(article))}---\n\n{article.row.text}\n".encode()
            for article in articles(rows, options)
        }

    def _of_media(self, row: Row, options: Options) -> Iterator[Problem]:
        """None: any number of files stand beside the article."""
        yield from ()


def _yaml(values: Mapping[str, object]) -> str:
    return yaml.safe_dump(dict(values), allow_unicode=True, sort_keys=False, width=10_000)
