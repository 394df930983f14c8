"""The calendar file: byte for byte, and as the library of calendar programs reads it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from export_room import FACEBOOK, Room, options, row
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from site_rows import WANTED, is_golden, posts

from editorial.exporters.base import Row
from editorial.exporters.icalendar_file import EXPORTER
from editorial.exporters.run import plan, write


def entries(rows: list[Row]) -> list[Any]:
    [data] = EXPORTER.files(rows, WANTED).values()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    return list(Calendar.from_ical(data).subcomponents)


def test_the_file_is_the_golden_one() -> None:
    is_golden(EXPORTER, posts())


@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1),
    sign=st.sampled_from(["", "\\N", "\\n", "\\;", "\n ", "\x00", "END:VEVENT"]),
)
def test_any_text_comes_back_or_is_refused(text: str, sign: str) -> None:
    one = row(text + sign)
    if problems := EXPORTER.problems(one, WANTED):
        assert [problem.field for problem in problems] == ["text"]
        return
    [event] = entries([one])
    assert str(event["description"]) == one.text


def test_a_post_is_at_its_instant_and_keeps_its_name() -> None:
    one = row(at="2027-10-31T02:30", fold=1)
    [event] = entries([one])
    assert event.start == dt.datetime(2027, 10, 31, 1, 30, tzinfo=dt.UTC)
    assert str(event["uid"]) == one.variant_id
    assert (str(event["transp"]), str(event["status"])) == ("TRANSPARENT", "CONFIRMED")


def test_what_has_no_time_is_a_task() -> None:
    [task] = entries([row(at="")])
    assert task.name == "VTODO"
    assert "dtstart" not in task


def test_other_fields_stand_below_the_words_and_the_link_in_its_own() -> None:
    page = replace(FACEBOOK, link_place="field")
    [event] = entries([row("Hello", channel=page, first_comment="More", link="https://example.org/a;b,c")])
    assert str(event["description"]) == "Hello\n\nFirst comment: More"
    assert str(event["url"]) == "https://example.org/a;b,c"


@pytest.mark.parametrize("link", ["https://e.org/\nBEGIN:VALARM", "https://e.org/\ta"])
def test_a_link_cannot_begin_a_line_of_its_own(link: str) -> None:
    page = replace(FACEBOOK, link_place="field")
    assert [one.field for one in EXPORTER.problems(row(channel=page, link=link), WANTED)] == ["link"]


def test_a_calendar_only_shows_what_goes_out(room: Room, tmp_path: Path) -> None:
    post = room.approved("Lamps", room.account("x"))
    report = write(room.desk, room.command(), plan(room.desk, "icalendar", options()), tmp_path / "out")
    assert report.written == 1
    assert "manifest.json" in report.files
    assert room.states(post) == ["approved"]
    assert len(plan(room.desk, "buffer", options()).ready) == 1
