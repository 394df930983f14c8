"""WordPress: a file of its exchange form (WXR 1.2) for each account, for Tools, Import.

Read in WordPress/wordpress-importer (November 2025): without `wp:wxr_version` a file is refused; texts may be written as any
XML writes them; a post of the same title and time is taken for one that is there already; authors are matched on the screen of
the import; pictures are fetched from `wp:attachment_url` once its box is ticked, and the first becomes the post's picture.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Literal

from editorial.exporters.articles import Article, ArticleTool, articles
from editorial.exporters.base import Choice, Options, Problem, Row, RowMedium
from editorial.exporters.feeds import SITE
from editorial.exporters.letters import no_controls
from editorial.exporters.row_rules import Rule
from editorial.exporters.sheets import by_account, slug
from editorial.exporters.tool import ANY_MEDIA, Carried, MediaRule
from editorial.exporters.xml_files import document, said

STATUS = Choice(
    name="wordpress_status",
    label="How WordPress takes them in",
    values={"draft": "As drafts", "pending": "For review", "future": "Scheduled"},
)
_SPACES = {
    "xmlns:excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:wp": "http://wordpress.org/export/1.2/",
}
_FORM = "%Y-%m-%d %H:%M:%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPress(ArticleTool):
    """The exporter `wxr`."""

    clock: Literal["account", "utc", "offset"] = "offset"
    media: MediaRule = ANY_MEDIA
    carries: frozenset[Carried] = frozenset({"article", "title", "description", "byline", "alt", "credit"})
    options: tuple[Choice, ...] = (STATUS, SITE)
    rules: tuple[Rule, ...] = (no_controls("WordPress"),)

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What WordPress cannot take."""
        found = ArticleTool.problems(self, row, options)
        if options.chosen(STATUS) == "future" and row.slot is None:
            message = "WordPress needs a time to schedule it, and this post has none."
            found.append(Problem(row=row, field="slot", message=message, fix="Give it a time.", fix_kind="move_time"))
        return found

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """A file for each account."""
        return {f"{name}.xml": group for name, group in by_account(self.id, rows, options).items()}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The bytes of each file."""
        return {name: _file(group, options) for name, group in self.layout(rows, options).items()}


def _file(rows: Sequence[Row], options: Options) -> bytes:
    items, site = list(articles(rows, options)), options.chosen(SITE)
    logins = _logins(items)
    root = ET.Element("rss", {"version": "2.0", **_SPACES})
    channel = said(root, "channel")
    said(channel, "title", rows[0].channel.name)
    said(channel, "link", site)
    said(channel, "description", "")
    said(channel, "pubDate", format_datetime(options.now))
    said(channel, "wp:wxr_version", "1.2")
    said(channel, "wp:base_site_url", site)
    said(channel, "wp:base_blog_url", site)
    for name, login in logins.items():
        author = said(channel, "wp:author")
        said(author, "wp:author_login", login)
        said(author, "wp:author_display_name", name)
    number = 0
    for item in items:
        number += 1
        login = logins.get(item.byline, "")
        _post(channel, item, login, number, options)
        for at, medium in enumerate(item.row.media, start=1):
            _attachment(channel, item, medium, login, number + at, number, options)
        number += len(item.row.media)
    return document(root)


def _logins(items: Sequence[Article]) -> Mapping[str, str]:
    """A name to sign in by for each byline, each another one."""
    found: dict[str, str] = {}
    for item in items:
        if item.byline and item.byline not in found:
            plain = slug(item.byline) or "author"
            found[item.byline] = plain if plain not in found.values() else f"{plain}-{len(found) + 1}"
    return found


def _post(channel: ET.Element, item: Article, login: str, number: int, options: Options) -> None:
    status = options.chosen(STATUS)
    element = _item(channel, item.title, login, item.urn)
    said(element, "content:encoded", item.html)
    said(element, "excerpt:encoded", item.summary)
    for name, text in _facts(item, number, status, "post", item.name):
        said(element, name, text)
    for tag in item.tags:
        said(element, "category", tag, domain="post_tag", nicename=slug(tag))
    if item.row.media:
        _meta(element, "_thumbnail_id", str(number + 1))


def _attachment(
    channel: ET.Element, item: Article, medium: RowMedium, login: str, number: int, parent: int, options: Options
) -> None:
    address = options.media_url(medium)
    element = _item(channel, medium.alt or medium.file, login, address)
    said(element, "content:encoded", "")
    said(element, "excerpt:encoded", medium.credit)
    for name, text in _facts(item, number, "inherit", "attachment", medium.sha256[:16], parent=parent):
        said(element, name, text)
    said(element, "wp:attachment_url", address)
    if medium.alt:
        _meta(element, "_wp_attachment_image_alt", medium.alt)


def _item(channel: ET.Element, title: str, login: str, guid: str) -> ET.Element:
    element = said(channel, "item")
    said(element, "title", title)
    said(element, "dc:creator", login)
    said(element, "guid", guid, isPermaLink="false")
    return element


def _facts(
    item: Article, number: int, status: str, kind: str, name: str, *, parent: int = 0
) -> Iterator[tuple[str, str]]:
    """What WordPress keeps of a post; without a time it is dated by the import."""
    local = item.when.strftime(_FORM) if item.when else ""
    utc = item.row.slot.moment.strftime(_FORM) if item.row.slot else ""
    yield "wp:post_id", str(number)
    yield "wp:post_date", local
    yield "wp:post_date_gmt", utc
    yield "wp:comment_status", "closed"
    yield "wp:ping_status", "closed"
    yield "wp:post_name", name
    yield "wp:status", status
    yield "wp:post_parent", str(parent)
    yield "wp:menu_order", "0"
    yield "wp:post_type", kind
    yield "wp:post_password", ""
    yield "wp:is_sticky", "0"


def _meta(element: ET.Element, key: str, value: str) -> None:
    meta = said(element, "wp:postmeta")
    said(meta, "wp:meta_key", key)
    said(meta, "wp:meta_value", value)


EXPORTER = WordPress(
    id="wxr",
    label="WordPress",
    about="A file for each account, for Tools, Import in WordPress (WXR 1.2). From its importer, November 2025.",
)
