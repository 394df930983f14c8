"""Postiz and Mixpost: requests for their interfaces, and the texts as those programs read them."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from export_room import FACEBOOK, PICTURE, X, row
from hypothesis import given
from hypothesis import strategies as st
from site_rows import WANTED, is_golden

from editorial.exporters.base import Problem, Row
from editorial.exporters.mixpost import EXPORTER as MIXPOST
from editorial.exporters.postiz import EXPORTER as POSTIZ
from editorial.model.post import Channel

NAMES = {"postiz": "cm4ean69r0003w8w1cdomox9n", "mixpost": "17"}
ACCOUNT = replace(X, exporter_names=NAMES)
ANY_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1).filter(str.strip)
TRICKY = st.one_of(ANY_TEXT, st.sampled_from(["a &lt; b", "<b>", "&amp;amp;", "1 < 2 & 3", "a\n\n\nb\n"]))


def fields(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(one.field, one.fix_kind) for one in problems]


def sent(exporter: Any, one: Row) -> dict[str, Any]:
    [data] = exporter.files([one], WANTED).values()
    return json.loads(data)


def as_postiz_reads(content: str) -> str:
    """What becomes of a text there on its way to a network without signs of its own."""
    text = content
    for name, sign in (("&amp;", "&"), ("&nbsp;", " "), ("&quot;", '"'), ("&#39;", "'")):
        text = text.replace(name, sign)
    text = re.sub(r"</?p>", "", re.sub("<p>", "\n", text.removeprefix("<p>")))
    return text.replace("&gt;", ">").replace("&lt;", "<")


def as_mixpost_reads(body: str) -> str:
    text = body.replace("<div></div>", "\n").replace("<div>", "\n").replace("</div>", "").removeprefix("\n")
    text = html.unescape(text)
    assert "<" not in text  # or else tags would be taken out of it
    return text


def test_the_files_are_the_golden_ones() -> None:
    thread = row("Part one", number=2, channel=ACCOUNT, parts=["part two"], kind="thread", at="2026-12-02T09:00")
    is_golden(POSTIZ, [row("One & <two>\n\nthree", channel=ACCOUNT, media=[PICTURE]), thread])
    is_golden(MIXPOST, [row("One & “two”\n\nthree", channel=ACCOUNT), replace(thread, slot=None)])


@given(text=TRICKY)
def test_any_text_reaches_the_network_of_postiz_as_it_was(text: str) -> None:
    one = row(text, channel=ACCOUNT)
    if problems := POSTIZ.problems(one, WANTED):
        assert fields(problems) == [("text", "edit")]
        assert re.search("&(amp|lt|gt|nbsp|quot|#39);", text)
        return
    [value] = sent(POSTIZ, one)["posts"][0]["value"]
    assert as_postiz_reads(value["content"]) == one.text


@given(text=TRICKY)
def test_any_text_reaches_the_network_of_mixpost_as_it_was(text: str) -> None:
    one = row(text, channel=ACCOUNT)
    if problems := MIXPOST.problems(one, WANTED):
        assert fields(problems) == [("text", "edit")]
        assert "<" in text
        return
    [part] = sent(MIXPOST, one)["versions"][0]["content"]
    assert as_mixpost_reads(part["body"]) == one.text


def test_postiz_gets_drafts_and_nothing_is_published_by_itself() -> None:
    assert sent(POSTIZ, row(channel=ACCOUNT))["type"] == "draft"
    request = sent(MIXPOST, row(channel=ACCOUNT))
    assert not any(request[name] for name in ("schedule", "schedule_now", "queue"))


def test_a_first_comment_is_the_last_value_of_postiz() -> None:
    page = replace(FACEBOOK, exporter_names=NAMES)
    values = sent(POSTIZ, row("Hello", channel=page, first_comment="More here"))["posts"][0]["value"]
    assert [one["content"] for one in values] == ["<p>Hello</p>", "<p>More here</p>"]


def test_each_post_and_account_has_a_file_of_its_own() -> None:
    twin = replace(ACCOUNT, id="0z-x")
    names = list(POSTIZ.layout([row(channel=ACCOUNT), row(channel=twin), row(number=2, channel=ACCOUNT)], WANTED))
    assert [Path(name).name for name in names] == [
        "g-1-x-green-co.json",
        "g-1-x-green-co-2.json",
        "g-2-x-green-co.json",
    ]
    assert {str(Path(name).parent) for name in names} == {"postiz-2026-11-30"}


@pytest.mark.parametrize(
    ("exporter", "refused", "why"),
    [
        (POSTIZ, row(), ("channel", "name_account")),
        (POSTIZ, row(channel=ACCOUNT, at=""), ("slot", "move_time")),
        (POSTIZ, row(channel=Channel(id="0", platform="pinterest", name="G")), ("channel", "posting_pack")),
        (POSTIZ, row(channel=ACCOUNT, media=[replace(PICTURE, extension="heic")]), ("media", "edit")),
        (MIXPOST, row(), ("channel", "name_account")),
        (MIXPOST, row(channel=ACCOUNT, media=[PICTURE]), ("media", "posting_pack")),
        (MIXPOST, row(channel=ACCOUNT, at="2027-10-31T02:30"), ("slot", "move_time")),
    ],
)
def test_what_they_cannot_take_is_refused_with_a_way_out(exporter: Any, refused: Row, why: tuple[str, str]) -> None:
    assert fields(exporter.problems(refused, WANTED)) == [why]


def test_mixpost_says_that_no_page_of_its_own_was_read() -> None:
    assert MIXPOST.unconfirmed
    assert "Unconfirmed" in MIXPOST.about
    assert "pictures" in MIXPOST.cannot
