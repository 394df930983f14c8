"""JSON Feed 1.1, as jsonfeed.org has it: an `id` and a text for each item, dates with their offset, files as attachments."""

from __future__ import annotations

import json

from editorial.exporters.articles import Article
from editorial.exporters.base import RowMedium
from editorial.exporters.feeds import Feed, FeedExporter, media_type


def _write(feed: Feed) -> bytes:
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.channel.name,
        **({"home_page_url": feed.site} if feed.site else {}),
        "items": [_item(item, feed) for item in feed.items],
    }
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _item(item: Article, feed: Feed) -> dict[str, object]:
    pictures = [feed.address(one) for one in item.row.media if one.kind != "video"]
    values: dict[str, object] = {
        "id": item.urn,
        "external_url": item.link,
        "title": item.title,
        ("content_html" if item.is_article else "content_text"): item.html if item.is_article else item.row.text,
        "summary": item.summary,
        "image": pictures[0] if pictures else "",
        "date_published": item.when.isoformat(timespec="seconds") if item.when else "",
        "authors": [{"name": item.byline}] if item.byline else [],
        "tags": item.tags,
        "language": str(item.row.outgoing["language"]),
        "attachments": [_attachment(one, feed) for one in item.row.media],
    }
    return {key: value for key, value in values.items() if value or key == "content_text"}


def _attachment(medium: RowMedium, feed: Feed) -> dict[str, object]:
    found: dict[str, object] = {"url": feed.address(medium), "mime_type": media_type(medium)}
    return {**found, **({"title": medium.alt} if medium.alt else {}), "size_in_bytes": medium.size}


EXPORTER = FeedExporter(
    id="json_feed",
    label="JSON Feed",
    about="A JSON feed for each account, with whole texts and pictures. As jsonfeed.org has version 1.1.",
    write=_write,
    ending="json",
)
