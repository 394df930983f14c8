"""Articles for the builders of websites: Markdown with front matter, byte for byte, and read back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from export_room import PARIS, PICTURE, X, options, row
from hypothesis import given
from hypothesis import strategies as st

from editorial.exporters.base import Row
from editorial.exporters.front_matter import FrontMatterExporter
from editorial.exporters.run import exporter_named
from editorial.importers.files import parse_document
from editorial.model.post import Channel

GOLDEN = Path(__file__).parents[2] / "golden"
BLOG = Channel(id="0-blog", platform="blog", name="Green & Co", zone=PARIS, byline_place="field", link_place="field")
BUILDERS = ("hugo", "jekyll", "astro")
TEXT = "## A heading\n\n- first\n- second: **bold** & <b>\n\n---\nสวัสดี 👩🏽‍🚀"


def builder(name: str) -> FrontMatterExporter:
    found = exporter_named(name)
    assert isinstance(found, FrontMatterExporter)
    return found


def article(text: str = TEXT, *, title: str = "Mend: it's “worth” it", number: int = 1, **given: object) -> Row:
    return row(text, number=number, channel=BLOG, kind="article", title=title, **given)


def articles() -> list[Row]:
    return [
        article(
            description="Why we mend.\nTwo lines.",
            byline="Ana Ruiz",
            tags=("#repair", "green"),
            media=[PICTURE, replace(PICTURE, sha256="cd" * 32, alt="", extension="png")],
        ),
        article("The same title again", number=2, at="2026-12-02T18:30", link="https://example.org/a?b=c"),
        article("Thai", title="ซ่อมเสื้อ", number=3, at="2026-07-02T18:30", zone="Asia/Bangkok"),
    ]


@pytest.mark.parametrize("name", BUILDERS)
def test_the_files_are_the_golden_ones(name: str) -> None:
    rows = articles()
    assert [builder(name).problems(one, options()) for one in rows] == [[], [], []]
    folder = GOLDEN / name
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.md")}
    assert builder(name).files(rows, options()) == found


@pytest.mark.parametrize("name", BUILDERS)
@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1),
    title=st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(str.strip),
)
def test_any_title_and_text_come_back(name: str, text: str, title: str) -> None:
    one = article(text, title=title)
    [data] = builder(name).files([one], options()).values()
    _empty, head, body = data.decode().split("---\n", 2)
    assert yaml.safe_load(head)["title"] == one.outgoing["title"]
    assert body == f"\n{one.text}\n"


@pytest.mark.parametrize("name", BUILDERS)
def test_our_own_import_reads_them(name: str) -> None:
    [data] = builder(name).files([article(TEXT)], options()).values()
    found = parse_document(data.decode(), id_="a.md")
    assert found.body.strip() == TEXT


@pytest.mark.parametrize("name", BUILDERS)
def test_what_is_no_article_or_has_no_title_stays_out(name: str) -> None:
    assert [one.field for one in builder(name).problems(row("Hello", channel=X), options())] == ["kind"]
    assert [one.field for one in builder(name).problems(article(title=""), options())] == ["title"]
    assert [one.field for one in builder(name).problems(article(first_comment="a"), options())] == ["first_comment"]


def test_jekyll_names_a_file_after_its_day() -> None:
    assert [one.field for one in builder("jekyll").problems(article(at=""), options())] == ["slot"]
    [name] = builder("jekyll").layout([article(at="2026-12-01T23:30")], options(zone="Asia/Bangkok"))
    assert name.startswith("_posts/2026-12-02-")


def test_pictures_stand_where_the_builder_looks_for_them(tmp_path: Path) -> None:
    file = tmp_path / "one.jpg"
    file.write_bytes(b"jpeg")
    one = article(media=[replace(PICTURE, path=file)])
    names = {name: list(builder(name).media_files([one], options())) for name in BUILDERS}
    assert names == {
        "hugo": ["content/posts/mend-it-s-worth-it/1.jpg"],
        "jekyll": ["assets/posts/mend-it-s-worth-it/1.jpg"],
        "astro": ["src/content/blog/mend-it-s-worth-it/1.jpg"],
    }
