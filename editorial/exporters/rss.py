"""RSS 2.0 with the usual additions: full texts, authors' names, pictures with alt texts.

As rssboard.org/rss-specification has it: `title`, `link` and `description` for the feed, dates as in e-mail, a `guid` for
each item; `content:encoded` for the whole text, `dc:creator` for a name without an address, Media RSS for pictures.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from email.utils import format_datetime

from editorial.exporters.articles import Article
from editorial.exporters.feeds import Feed, FeedExporter, media_type
from editorial.exporters.xml_files import document, said

_SPACES = {
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:media": "http://search.yahoo.com/mrss/",
}


def _write(feed: Feed) -> bytes:
    root = ET.Element("rss", {"version": "2.0", **_SPACES})
    channel = said(root, "channel")
    said(channel, "title", feed.channel.name)
    said(channel, "link", feed.site)
    said(channel, "description", feed.channel.name)
    said(channel, "lastBuildDate", format_datetime(feed.options.now))
    for item in feed.items:
        _item(channel, item, feed)
    return document(root)


def _item(channel: ET.Element, item: Article, feed: Feed) -> None:
    element = said(channel, "item")
    for name, text in (("title", item.title), ("link", item.link)):
        if text:
            said(element, name, text)
    said(element, "guid", item.urn, isPermaLink="false")
    if item.when is not None:
        said(element, "pubDate", format_datetime(item.when))
    if item.byline:
        said(element, "dc:creator", item.byline)
    for tag in item.tags:
        said(element, "category", tag)
    if item.summary:
        said(element, "description", item.summary)
    said(element, "content:encoded" if item.summary or item.is_article else "description", item.html)
    for medium in item.row.media:
        address, kind = feed.address(medium), media_type(medium)
        found = said(element, "media:content", url=address, type=kind, fileSize=str(medium.size))
        for name, text in (("media:description", medium.alt), ("media:credit", medium.credit)):
            if text:
                said(found, name, text)


EXPORTER = FeedExporter(
    id="rss",
    label="RSS",
    about="An RSS feed for each account, with whole texts and pictures. As rssboard.org has RSS 2.0.",
    write=_write,
    ending="xml",
    needs_site=True,
)
