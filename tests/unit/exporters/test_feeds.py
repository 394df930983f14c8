"""RSS, Atom and JSON Feed: byte for byte, read back by a reader of XML and JSON, and what no feed can carry."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from export_room import FACEBOOK, PICTURE, options, row
from hypothesis import given
from hypothesis import strategies as st
from site_rows import WANTED, article, is_golden, posts

from editorial.exporters.atom import EXPORTER as ATOM
from editorial.exporters.base import Problem, Row
from editorial.exporters.feeds import FeedExporter
from editorial.exporters.json_feed import EXPORTER as JSON_FEED
from editorial.exporters.rss import EXPORTER as RSS

FEEDS = [RSS, ATOM, JSON_FEED]
each_feed = pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.id)
SPACES = {"a": "http://www.w3.org/2005/Atom", "media": "http://search.yahoo.com/mrss/"}


def fields(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(one.field, one.fix_kind) for one in problems]


def read(feed: FeedExporter, one: Row) -> Any:
    """The one item of a feed, as a program reads it."""
    [data] = feed.files([one], WANTED).values()
    if feed is JSON_FEED:
        return json.loads(data)["items"][0]
    return fromstring(data).find("channel/item" if feed is RSS else "a:entry", SPACES)


@each_feed
def test_the_files_are_the_golden_ones(feed: FeedExporter) -> None:
    is_golden(feed, posts())


@each_feed
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1).filter(str.strip))
def test_any_text_comes_back_or_is_refused(feed: FeedExporter, text: str) -> None:
    one = row(text + " ]]>")
    if problems := feed.problems(one, WANTED):
        assert fields(problems) == [("text", "edit")]
        return
    item = read(feed, one)
    if feed is RSS:
        shown = item.findtext("description").strip()
        words = shown.replace("<br>\n", "\n").replace("</p>\n<p>", "\n\n").removeprefix("<p>").removesuffix("</p>")
        assert words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == one.text
    else:
        assert (item["content_text"] if feed is JSON_FEED else item.findtext("a:content", None, SPACES)) == one.text


@each_feed
def test_an_item_keeps_its_name_and_says_when(feed: FeedExporter) -> None:
    item = read(feed, article())
    if feed is JSON_FEED:
        name, when = item["id"], item["date_published"]
    elif feed is ATOM:
        name, when = item.findtext("a:id", None, SPACES), item.findtext("a:published", None, SPACES)
    else:
        name, when = item.findtext("guid"), parsedate_to_datetime(item.findtext("pubDate")).isoformat()
    assert (name, when) == ("urn:uuid:variant-1-0-blog", "2026-12-01T09:00:00+01:00")


@each_feed
def test_what_no_feed_can_carry_is_refused(feed: FeedExporter) -> None:
    assert fields(feed.problems(row(parts=["and more"], kind="thread"), WANTED)) == [("text[1]", "posting_pack")]
    assert fields(feed.problems(row(kind="story"), WANTED)) == [("kind", "posting_pack")]
    assert fields(feed.problems(row(channel=FACEBOOK, first_comment="More"), WANTED)) == [("first_comment", "edit")]
    assert fields(feed.problems(row(media=[PICTURE]), options(extras=WANTED.extras))) == [("media", "address")]


def test_only_rss_asks_for_the_website() -> None:
    assert fields(RSS.problems(row(), options())) == [("site", "")]
    assert ATOM.problems(row(), options()) == []
    assert JSON_FEED.problems(row(), options()) == []


def test_a_picture_brings_its_alt_text() -> None:
    one = row(media=[PICTURE])
    assert read(RSS, one).findtext("media:content/media:description", None, SPACES) == "A jacket"
    assert read(ATOM, one).find("a:link[@rel='enclosure']", SPACES).get("title") == "A jacket"
    assert read(JSON_FEED, one)["attachments"][0]["title"] == "A jacket"
