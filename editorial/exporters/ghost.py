"""Ghost: one JSON file of drafts for each account, for Settings, Import.

Read at docs.ghost.org/migration/custom and in Ghost's table of fields (August 2026): ids hold inside the file only, `html` is
taken as it is, times are UTC. A title has at most 255 letters, an excerpt 300, the alt text of the one picture 191. Ghost
asks for an e-mail address of each author, which is not known here: it gets one of a domain that never exists.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from editorial.exporters.articles import Article, ArticleTool, articles
from editorial.exporters.base import Options, Row
from editorial.exporters.letters import alt_no_longer, no_longer
from editorial.exporters.row_rules import Rule
from editorial.exporters.sheets import by_account, slug
from editorial.exporters.tool import ONE_PICTURE, Carried, MediaRule

_VERSION = "6.0.0"
_FORM = "%Y-%m-%d %H:%M:%S"

Table = list[dict[str, object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ghost(ArticleTool):
    """The exporter `ghost`."""

    clock: Literal["account", "utc", "offset"] = "utc"
    media: MediaRule = ONE_PICTURE
    carries: frozenset[Carried] = frozenset({"article", "title", "description", "byline", "alt", "credit"})
    rules: tuple[Rule, ...] = (
        no_longer("Ghost", "title", 255),
        no_longer("Ghost", "description", 300),
        alt_no_longer("Ghost", 191),
    )

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """A file for each account."""
        return {f"{name}.json": group for name, group in by_account(self.id, rows, options).items()}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The bytes of each file."""
        return {
            name: (json.dumps(_document(group, options), ensure_ascii=False, indent=2) + "\n").encode()
            for name, group in self.layout(rows, options).items()
        }

    @property
    def cannot(self) -> tuple[str, ...]:
        """What a draft of Ghost has no place for."""
        return (*super(Ghost, self).cannot, "more than one picture", "videos")


def _document(rows: Sequence[Row], options: Options) -> dict[str, object]:
    items = list(articles(rows, options))
    tags = {tag: str(at) for at, tag in enumerate(dict.fromkeys(tag for one in items for tag in one.tags), 1)}
    people = {name: str(at) for at, name in enumerate(dict.fromkeys(one.byline for one in items if one.byline), 1)}
    return {
        "db": [
            {
                "meta": {"exported_on": round(options.now.timestamp() * 1000), "version": _VERSION},
                "data": {
                    "posts": [_post(str(at), one, options) for at, one in enumerate(items, 1)],
                    "posts_meta": list(_pictures(items)),
                    "tags": [{"id": key, "name": name, "slug": slug(name)} for name, key in tags.items()],
                    "posts_tags": _joins(items, tags),
                    "users": [_user(key, name) for name, key in people.items()],
                    "posts_authors": [
                        {"post_id": str(at), "author_id": people[one.byline]}
                        for at, one in enumerate(items, 1)
                        if one.byline
                    ],
                },
            }
        ]
    }


def _post(key: str, item: Article, options: Options) -> dict[str, object]:
    time = item.row.slot.moment.strftime(_FORM) if item.row.slot else None
    made = options.now.strftime(_FORM)
    return {
        "id": key,
        "title": item.title,
        "slug": item.name,
        "html": item.html,
        "comment_id": item.row.variant_id,
        "feature_image": options.media_url(item.row.media[0]) if item.row.media else None,
        "type": "post",
        "status": "draft",
        "visibility": "public",
        "created_at": made,
        "updated_at": made,
        "published_at": time,
        "custom_excerpt": item.summary or None,
    }


def _pictures(items: Sequence[Article]) -> Iterator[dict[str, object]]:
    for at, item in enumerate(items, 1):
        for medium in item.row.media:
            yield {
                "post_id": str(at),
                "feature_image_alt": medium.alt or None,
                "feature_image_caption": medium.credit or None,
            }


def _joins(items: Sequence[Article], tags: dict[str, str]) -> Table:
    return [
        {"post_id": str(at), "tag_id": tags[tag], "sort_order": order}
        for at, item in enumerate(items, 1)
        for order, tag in enumerate(dict.fromkeys(item.tags))
    ]


def _user(key: str, name: str) -> dict[str, object]:
    return {"id": key, "name": name, "slug": slug(name), "email": f"author-{key}@example.invalid"}


EXPORTER = Ghost(
    id="ghost",
    label="Ghost",
    about="A JSON file of drafts for each account, for Ghost's import. From docs.ghost.org/migration/custom, 2026.",
)
