"""Articles and posts for content systems, feeds and calendars, with letters that their files have signs for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from export_room import FACEBOOK, PARIS, PICTURE, X, options, row

from editorial.exporters.base import Exporter, Row
from editorial.model.post import Channel

GOLDEN = Path(__file__).parents[2] / "golden"
BLOG = Channel(id="0-blog", platform="blog", name="Green & Co", zone=PARIS, byline_place="field", link_place="field")
TEXT = "## A heading\n\n- first\n- second: **bold** & <b>\n\n---\nสวัสดี 👩🏽‍🚀 ]]> &amp; שלום"
SECOND = replace(PICTURE, sha256="cd" * 32, alt="", credit="", extension="png", size=9_000)
WANTED = options(media_prefix="https://cdn.example.org/posts", extras={"site": "https://example.org/"})


def article(text: str = TEXT, *, title: str = "Mend: it's “worth” it", number: int = 1, **given: object) -> Row:
    return row(text, number=number, channel=BLOG, kind="article", title=title, **given)


def articles() -> list[Row]:
    return [
        article(description="Why we mend.\nTwo lines.", byline="Ana Ruiz", tags=("#repair", "green"), media=[PICTURE]),
        article("The same title again", number=2, at="2026-12-02T18:30", byline="Bo <Lee>", tags=("green",)),
        article("Thai", title="ซ่อมเสื้อ", number=3, at="2026-12-24T18:30", zone="Asia/Bangkok", byline="Ana Ruiz"),
        article("Some day", title="Without a time", number=4, at=""),
    ]


def posts() -> list[Row]:
    """An article, and posts as networks have them."""
    linked = replace(FACEBOOK, link_place="field")
    return [
        articles()[0],
        row("First line & <b>\nsecond line\n\nAnother paragraph ]]>", number=5, media=[PICTURE, SECOND]),
        row("Read it", number=6, channel=linked, link="https://example.org/a?b=c&d=e", tags=("#one, two",)),
        row("No time", number=7, at="", channel=X),
    ]


def is_golden(exporter: Exporter, rows: list[Row]) -> None:
    """Every row is taken, and the files are those that were looked at."""
    assert [exporter.problems(one, WANTED) for one in rows] == [[] for _ in rows]
    folder = GOLDEN / exporter.id
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert exporter.files(rows, WANTED) == found
