"""What RSS, Atom and JSON Feed have in common: one feed for each account, its items, and what no feed can carry."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from editorial.exporters.articles import Article, articles
from editorial.exporters.base import Choice, Options, Problem, Row, RowMedium
from editorial.exporters.letters import no_controls
from editorial.exporters.row_rules import Rule
from editorial.exporters.sheets import by_account
from editorial.exporters.tool import ANY_MEDIA, Carried, MediaRule, Tool
from editorial.model.post import Channel

SITE = Choice(name="site", label="Address of the website")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One feed on its way: `site` is the address that it belongs to, empty where nobody gave one."""

    channel: Channel
    site: str
    items: tuple[Article, ...]
    options: Options

    @property
    def urn(self) -> str:
        """What the feed is called: the same in every export."""
        return f"urn:uuid:{self.channel.id}"

    def address(self, medium: RowMedium) -> str:
        """Where a file of an item is reachable."""
        return self.options.media_url(medium)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedExporter(Tool):
    """The exporter of one form of feed: `write` makes its bytes, `ending` is that of the file's name. `needs_site`: the
    form asks for the website's address."""

    write: Callable[[Feed], bytes]
    ending: str
    needs_site: bool = False
    clock: Literal["account", "utc", "offset"] = "offset"
    media: MediaRule = ANY_MEDIA
    carries: frozenset[Carried] = frozenset(
        {"title", "description", "link", "byline", "alt", "credit", "article", "video"}
    )
    options: tuple[Choice, ...] = (SITE,)
    rules: tuple[Rule, ...] = ()

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What no item of a feed can carry."""
        return [
            *Tool.problems(self, row, options),
            *no_controls(self.label)(row, options),
            *self._of_site(row, options),
        ]

    def _of_site(self, row: Row, options: Options) -> Iterator[Problem]:
        if self.needs_site and not options.chosen(SITE):
            yield Problem(
                row=row,
                field="site",
                message=f"{self.label} asks for the address of the website that the feed belongs to.",
                fix="Write it beside the tool, as the address of the website.",
            )

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """A feed for each account."""
        return {f"{name}.{self.ending}": group for name, group in by_account(self.id, rows, options).items()}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The bytes of each feed."""
        return {
            name: self.write(
                Feed(
                    channel=group[0].channel,
                    site=options.chosen(SITE),
                    items=tuple(articles(group, options)),
                    options=options,
                )
            )
            for name, group in self.layout(rows, options).items()
        }


def media_type(medium: RowMedium) -> str:
    """The kind of a file as the web names it: image/jpeg."""
    guessed, _encoding = mimetypes.guess_type(f"a.{medium.extension}", strict=False)
    return guessed or ("video/mp4" if medium.kind == "video" else "application/octet-stream")
