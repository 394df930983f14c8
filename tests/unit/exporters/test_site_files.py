"""WordPress and Ghost: what their files look like, byte for byte, and what real readers find in them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from export_room import PICTURE, options, row
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from site_rows import WANTED, article, articles, is_golden

from editorial.errors import UserError
from editorial.exporters.base import Options, Problem
from editorial.exporters.ghost import EXPORTER as GHOST
from editorial.exporters.wxr import EXPORTER as WORDPRESS

SPACES = {
    "wp": "http://wordpress.org/export/1.2/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
}
ANY_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1).filter(str.strip)


def fields(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(one.field, one.fix_kind) for one in problems]


def of_wordpress(rows: list[Any], wanted: Options = WANTED) -> etree._Element:
    [data] = WORDPRESS.files(rows, wanted).values()
    assert etree.fromstring(data) is not None
    return fromstring(data)


def of_ghost(rows: list[Any], wanted: Options = WANTED) -> dict[str, Any]:
    [data] = GHOST.files(rows, wanted).values()
    return json.loads(data)["db"][0]["data"]


def test_the_files_are_the_golden_ones() -> None:
    is_golden(WORDPRESS, articles())
    is_golden(GHOST, articles())


@given(text=ANY_TEXT, title=ANY_TEXT, ending=st.sampled_from(["", "]]>", "<![CDATA[", "&#0;", "\x00", "\x0b", "￾"]))
def test_any_article_comes_back_from_wordpress_or_is_refused(text: str, title: str, ending: str) -> None:
    one = article(text + ending, title=title)
    problems = WORDPRESS.problems(one, WANTED)
    if problems:
        assert {problem.field for problem in problems} <= {"text", "title"}
        assert all("control character" in problem.message for problem in problems)
        return
    item = of_wordpress([one]).find("channel/item")
    assert item.findtext("title") == one.outgoing["title"]
    [made] = html_of(one)
    assert item.findtext("content:encoded", namespaces=SPACES) == made


def html_of(one: Any) -> list[str]:
    return [post["html"] for post in of_ghost([one])["posts"]]


@given(text=ANY_TEXT, title=ANY_TEXT)
def test_any_title_comes_back_from_ghost(text: str, title: str) -> None:
    one = article(text, title=title[:255])
    assert [post["title"] for post in of_ghost([one])["posts"]] == [one.outgoing["title"]]


@pytest.mark.parametrize("letter", ["\x00", "\x0c", "\x1b", "\x7f", "￿"])
@pytest.mark.parametrize("field", ["title", "description", "byline"])
def test_a_letter_that_xml_cannot_hold_is_said_of_its_field(letter: str, field: str) -> None:
    one = article(**{"title": "T", field: f"a{letter}b"})
    [problem] = WORDPRESS.problems(one, WANTED)
    assert (problem.field, problem.fix_kind) == (field, "edit")
    assert f"U+{ord(letter):04X}" in problem.message


def test_html_in_a_text_is_shown_and_not_run() -> None:
    [made] = html_of(article("<script>alert(1)</script> [x](javascript:alert(1))"))
    assert "<script" not in made
    assert "href" not in made
    assert "&lt;script&gt;" in made


def test_lines_stay_lines_and_tables_are_tables() -> None:
    [made] = html_of(article("Ad\nBody\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
    assert made.startswith("<p>Ad<br />\nBody</p>")
    assert "<td>1</td>" in made


def test_wordpress_takes_drafts_unless_asked_otherwise() -> None:
    assert of_wordpress([article()]).findtext(".//wp:status", namespaces=SPACES) == "draft"
    later = replace(WANTED, extras={"wordpress_status": "future"})
    assert of_wordpress([article()], later).findtext(".//wp:status", namespaces=SPACES) == "future"
    assert fields(WORDPRESS.problems(article(at=""), later)) == [("slot", "move_time")]
    assert WORDPRESS.problems(article(at=""), WANTED) == []
    with pytest.raises(UserError, match="no value"):
        options(extras={"wordpress_status": "publish"}).chosen(WORDPRESS.options[0])


def test_wordpress_gets_each_picture_with_its_alt_text_and_the_first_as_the_posts_own() -> None:
    second = replace(PICTURE, sha256="cd" * 32, alt="A hill", extension="png")
    root = of_wordpress([article(media=[PICTURE, second]), article(number=2)])
    kinds = [one.text for one in root.iterfind(".//wp:post_type", SPACES)]
    assert kinds == ["post", "attachment", "attachment", "post"]
    numbers = [one.text for one in root.iterfind(".//wp:post_id", SPACES)]
    assert numbers == ["1", "2", "3", "4"]
    metas = [(one[0].text, one[1].text) for one in root.iterfind(".//wp:postmeta", SPACES)]
    assert metas == [
        ("_thumbnail_id", "2"),
        ("_wp_attachment_image_alt", "A jacket"),
        ("_wp_attachment_image_alt", "A hill"),
    ]


@pytest.mark.parametrize("exporter", [WORDPRESS, GHOST], ids=["wxr", "ghost"])
def test_what_neither_can_carry_is_refused_with_a_way_out(exporter: Any) -> None:
    assert fields(exporter.problems(row(), WANTED)) == [("kind", "posting_pack")]
    assert fields(exporter.problems(article(title=""), WANTED)) == [("title", "edit")]
    assert fields(exporter.problems(article(link="https://example.org"), WANTED)) == [("link", "edit")]
    assert fields(exporter.problems(article(media=[PICTURE]), options())) == [("media", "address")]


def test_ghost_has_one_picture_and_limits_of_its_own() -> None:
    assert fields(GHOST.problems(article(media=[PICTURE, PICTURE]), WANTED)) == [("media", "posting_pack")]
    assert fields(GHOST.problems(article(title="a" * 256), WANTED)) == [("title", "edit")]
    assert fields(GHOST.problems(article(description="a" * 301), WANTED)) == [("description", "edit")]
    tall = replace(PICTURE, alt="a" * 192)
    assert fields(GHOST.problems(article(media=[tall]), WANTED)) == [("media[0].alt", "edit")]
    assert GHOST.problems(article(title="a" * 255, description="a" * 300), WANTED) == []


def test_everything_ghost_joins_is_in_the_file() -> None:
    data = of_ghost(articles())
    for table, ours, theirs in (("posts_tags", "tag_id", "tags"), ("posts_authors", "author_id", "users")):
        known, posts = {one["id"] for one in data[theirs]}, {one["id"] for one in data["posts"]}
        assert {one[ours] for one in data[table]} == known
        assert {one["post_id"] for one in data[table]} <= posts
    assert {post["status"] for post in data["posts"]} == {"draft"}


def test_the_address_of_the_site_is_one() -> None:
    with pytest.raises(UserError, match="not a public web address") as caught:
        options(extras={"site": "example.org"}).chosen(WORDPRESS.options[1])
    assert "Address of the website" in caught.value.hint
