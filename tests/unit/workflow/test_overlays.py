"""Calendars of others over ours: .ics files, read for the days that are shown, and refused when they are no such thing."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import Newsroom

from editorial.errors import UserError
from editorial.library.transaction import Command
from editorial.workflow.overlays import MOST_BYTES, Happening, add_file, files, happenings, overlays, remove_file

MONDAY, NEXT = dt.date(2026, 11, 23), dt.date(2026, 11, 30)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n"


def saved(folder: Path, *events: str, name: str = "Holidays.ics") -> Path:
    inside = "".join(f"BEGIN:VEVENT\r\nUID:{at}\r\n{event}\r\nEND:VEVENT\r\n" for at, event in enumerate(events))
    path = folder / name
    path.write_bytes(f"{HEAD}{inside}END:VCALENDAR\r\n".encode())
    return path


def read(path: Path, zone: str = "Europe/Paris") -> list[Happening]:
    return happenings(path, MONDAY, NEXT, zone)


def said(path: Path, zone: str = "Europe/Paris") -> list[str]:
    return [f"{one.day:%a} {one.name}" + (f" {one.starts:%H:%M}" if one.starts else "") for one in read(path, zone)]


def test_whole_days_and_times_are_read_on_the_clock_that_is_shown(tmp_path: Path) -> None:
    path = saved(
        tmp_path,
        "SUMMARY:Fair\r\nDTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261126",
        "SUMMARY:Talk\r\nDTSTART:20261127T200000Z\r\nDTEND:20261127T210000Z",
    )

    assert said(path) == ["Tue Fair", "Wed Fair", "Fri Talk 21:00"]
    assert said(path, "Asia/Bangkok")[-1] == "Sat Talk 03:00"
    assert {one.calendar for one in read(path)} == {"Holidays"}


@pytest.mark.parametrize(
    ("start", "rule", "days"),
    [
        ("19700105", "FREQ=WEEKLY", ["Mon"]),
        ("20261101", "FREQ=DAILY;COUNT=25", ["Mon", "Tue", "Wed"]),
        ("20000229", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["Thu"]),
        ("19900125", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25", ["Wed"]),
        ("20251126", "FREQ=YEARLY;UNTIL=20261125", []),
        ("20201126", "FREQ=YEARLY", ["Thu"]),
        ("20260127", "FREQ=MONTHLY;INTERVAL=5", ["Fri"]),
        ("20260131", "FREQ=MONTHLY;BYMONTHDAY=-1", []),
        ("20261109", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", ["Mon", "Fri"]),
        ("20261116", "FREQ=WEEKLY;INTERVAL=2", []),
    ],
)
def test_a_rule_is_followed_into_the_week(tmp_path: Path, start: str, rule: str, days: list[str]) -> None:
    path = saved(tmp_path, f"SUMMARY:Day\r\nDTSTART;VALUE=DATE:{start}\r\nRRULE:{rule}")

    assert [one.split()[0] for one in said(path)] == days


def test_left_out_and_added_days_and_what_is_cancelled(tmp_path: Path) -> None:
    path = saved(
        tmp_path,
        "SUMMARY:Desk\r\nDTSTART:20261101T090000Z\r\nRRULE:FREQ=DAILY\r\n"
        "EXDATE:20261124T090000Z,20261125T090000Z,20261126T090000Z,20261127T090000Z,20261128T090000Z",
        "SUMMARY:Extra\r\nDTSTART;VALUE=DATE:20260101\r\nRDATE;VALUE=DATE:20261126",
        "SUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261126",
    )

    assert said(path) == ["Mon Desk 10:00", "Sun Desk 10:00", "Thu Extra"]


def test_a_file_is_remembered_and_taken_away_again(room: Newsroom, tmp_path: Path) -> None:
    path = saved(tmp_path, "SUMMARY:Fair\r\nDTSTART;VALUE=DATE:20261124")
    add_file(room.library, Command(who=room.ana.id), path)
    add_file(room.library, Command(who=room.ana.id), path)

    assert files(room.library) == [path]
    assert [one.name for one in overlays(room.library, MONDAY, NEXT, "UTC").happenings] == ["Fair"]
    done = remove_file(room.library, Command(who=room.ana.id), path)
    assert files(room.library) == []
    room.undo(done)
    assert files(room.library) == [path]


def test_a_file_that_went_away_is_said_and_hides_no_other(room: Newsroom, tmp_path: Path) -> None:
    gone = saved(tmp_path, "SUMMARY:Gone\r\nDTSTART;VALUE=DATE:20261124", name="gone.ics")
    here = saved(tmp_path, "SUMMARY:Here\r\nDTSTART;VALUE=DATE:20261124")
    for path in (gone, here):
        add_file(room.library, Command(who=room.ana.id), path)
    gone.unlink()
    found = overlays(room.library, MONDAY, NEXT, "UTC")

    assert [one.name for one in found.happenings] == ["Here"]
    assert [one.place for one in found.problems] == [str(gone)]


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    assert said(saved(tmp_path, "SUMMARY:Fair\r\nDTSTART;VALUE=DATE:20261124")) == ["Tue Fair"]
    assert said(saved(tmp_path, "SUMMARY:Market\r\nDTSTART;VALUE=DATE:20261124")) == ["Tue Market"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"\x00\x01\x02",
        b"BEGIN:VCALENDAR\x00",
        b"<?xml version='1.0'?><a/>",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n",
        b"\xff\xfeB\x00E\x00G\x00",
    ],
)
def test_what_is_no_calendar_is_refused_and_not_remembered(room: Newsroom, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "wrong.ics"
    path.write_bytes(content)

    with pytest.raises(UserError) as caught:
        add_file(room.library, Command(who=room.ana.id), path)
    assert caught.value.place == str(path)
    assert caught.value.hint
    assert files(room.library) == []


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.ics"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    with pytest.raises(UserError, match="larger than"):
        read(path)


def test_a_folder_is_no_calendar(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read(tmp_path)


def test_rules_that_would_go_on_for_ever_end(tmp_path: Path) -> None:
    endless = [
        f"SUMMARY:Often\r\nDTSTART:00010101T000000Z\r\nRRULE:{rule}"
        for rule in (
            "FREQ=SECONDLY",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=YEARLY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2;BYSECOND=0,1,2",
        )
    ]
    assert isinstance(read(saved(tmp_path, *endless)), list)
    counted = "SUMMARY:Day\r\nDTSTART;VALUE=DATE:00010101\r\nRRULE:FREQ=DAILY;COUNT=999999999"
    with pytest.raises(UserError, match="too long to follow"):
        read(saved(tmp_path, *[counted] * 200))


@given(st.text(max_size=300))
def test_no_event_breaks_the_reading_of_others(tmp_path_factory: pytest.TempPathFactory, odd: str) -> None:
    folder = tmp_path_factory.mktemp("ics")
    event = "SUMMARY:Fair\r\nDTSTART;VALUE=DATE:20261124"
    broken = odd.replace("\r", " ").replace("\n", " ").encode("utf-8", "replace").decode()
    path = saved(folder, f"SUMMARY:{broken}\r\nDTSTART:20261124T0900\r\nRRULE:{broken}", event)

    with contextlib.suppress(UserError):
        assert "Tue Fair" in said(path)
