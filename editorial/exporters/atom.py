"""Atom, as RFC 4287 has it: `id`, `title` and `updated` for feed and entries, an author, times with their offset.

An entry has to have a title; one of a post without a title is empty. What has no time was updated when it was approved.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

from editorial.exporters.articles import Article
from editorial.exporters.feeds import Feed, FeedExporter, media_type
from editorial.exporters.xml_files import document, said
from editorial.model.clock import stamp


def _write(feed: Feed) -> bytes:
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    said(root, "id", feed.urn)
    said(root, "title", feed.channel.name)
    said(root, "updated", stamp(feed.options.now))
    said(said(root, "author"), "name", feed.channel.name)
    if feed.site:
        said(root, "link", rel="alternate", href=feed.site)
    for item in feed.items:
        _entry(root, item, feed)
    return document(root)


def _entry(root: ET.Element, item: Article, feed: Feed) -> None:
    entry = said(root, "entry")
    said(entry, "id", item.urn)
    said(entry, "title", item.title)
    said(entry, "updated", item.row.approved_at)
    if item.when is not None:
        said(entry, "published", item.when.isoformat(timespec="seconds"))
    if item.byline:
        said(said(entry, "author"), "name", item.byline)
    if item.link:
        said(entry, "link", rel="related", href=item.link)
    for tag in item.tags:
        said(entry, "category", term=tag)
    if item.summary:
        said(entry, "summary", item.summary)
    if item.is_article:
        said(entry, "content", item.html, type="html")
    else:
        said(entry, "content", item.row.text, type="text")
    for medium in item.row.media:
        known = {"title": medium.alt} if medium.alt else {}
        said(
            entry,
            "link",
            rel="enclosure",
            href=feed.address(medium),
            type=media_type(medium),
            length=str(medium.size),
            **known,
        )


EXPORTER = FeedExporter(
    id="atom",
    label="Atom",
    about="An Atom feed for each account, with whole texts and pictures. As RFC 4287 has it.",
    write=_write,
    ending="atom",
)
