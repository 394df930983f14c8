"""The printed calendar: a week by accounts, a month by days; what does not fit goes on or is counted."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from newsroom import TEXT, Newsroom
from pdf_reading import drawn, pages, words

from editorial.reports.calendar_paper import write_calendar
from editorial.reports.planned import Shown, months_of, weeks_of

MONDAY = dt.date(2026, 11, 30)


def planned(room: Newsroom, at: str, title: str, *accounts: object) -> None:
    post = room.written(TEXT, *accounts, title=title)  # type: ignore[arg-type]
    for account in accounts or (room.x,):
        room.set_time(post, at, account)  # type: ignore[arg-type]


def week(room: Newsroom, folder: Path, first: dt.date = MONDAY, last: dt.date = MONDAY, **shown: object) -> bytes:
    path = folder / "week.pdf"
    write_calendar(weeks_of(room.desk, first, last, Shown(**shown)), path)  # type: ignore[arg-type]
    return path.read_bytes()


def month(room: Newsroom, folder: Path, first: dt.date = MONDAY, last: dt.date = MONDAY) -> bytes:
    path = folder / "month.pdf"
    write_calendar(months_of(room.desk, first, last, Shown()), path)
    return path.read_bytes()


def test_a_week_shows_each_account_and_what_goes_out(room: Newsroom, tmp_path: Path) -> None:
    planned(room, "2026-12-01T09:00", "Jackets", room.x, room.linkedin)
    planned(room, "2026-12-07T09:00", "Next week")
    found = words(week(room, tmp_path))
    assert "Mon 30 Nov 2026 – Sun 6 Dec 2026" in found
    assert found.count("a draft: Jackets") == 2
    assert "09:00" in found
    assert "Bluesky" in found
    assert "Next week" not in found


def test_a_span_of_days_takes_every_week_of_it(room: Newsroom, tmp_path: Path) -> None:
    planned(room, "2026-12-07T09:00", "Next week")
    data = week(room, tmp_path, last=MONDAY + dt.timedelta(days=9))
    assert pages(data) == 2
    assert "Next week" in words(data, page=1)


def test_all_times_may_stand_on_one_clock(room: Newsroom, tmp_path: Path) -> None:
    planned(room, "2026-12-01T23:30", "Late")
    found = words(week(room, tmp_path, zone="Asia/Tokyo"))
    assert "07:30" in found
    assert "Asia/Tokyo" in found


def test_only_the_accounts_that_were_asked_for(room: Newsroom, tmp_path: Path) -> None:
    planned(room, "2026-12-01T09:00", "Jackets", room.x, room.linkedin)
    found = words(week(room, tmp_path, channels=(room.x.id,)))
    assert found.count("Jackets") == 1
    assert "LinkedIn" not in found


def test_a_day_that_is_longer_than_a_page_goes_on_on_the_next(room: Newsroom, tmp_path: Path) -> None:
    for at in range(40):
        planned(room, f"2026-12-01T{at // 4:02}:{at % 4 * 15:02}", f"No{at:02}")
    data = week(room, tmp_path)
    assert pages(data) >= 2
    found = words(data)
    assert [found.count(f"No{at:02}") for at in range(40)] == [1] * 40


def test_a_month_shows_a_post_once_with_its_networks_and_counts_the_rest(room: Newsroom, tmp_path: Path) -> None:
    planned(room, "2026-12-01T09:00", "J", room.x, room.linkedin)
    for at in range(9):
        planned(room, f"2026-12-02T{at:02}:00", f"Post {at}")
    found = words(month(room, tmp_path, dt.date(2026, 12, 5), dt.date(2026, 12, 5)))
    assert "December 2026" in found
    assert "09:00 J · X, LinkedIn" in found
    assert "Post 0" in found
    assert "5 more" in found


def test_months_have_a_page_each(room: Newsroom, tmp_path: Path) -> None:
    data = month(room, tmp_path, dt.date(2026, 11, 30), dt.date(2027, 1, 1))
    assert pages(data) == 3
    assert "January 2027" in words(data, page=2)


def test_what_is_not_ready_is_told_from_what_is(room: Newsroom, tmp_path: Path) -> None:
    ready = room.approved()
    room.set_time(ready, "2026-12-01T09:00", by=room.ben)
    planned(room, "2026-12-02T09:00", "Not yet")
    found = words(week(room, tmp_path))
    assert "● 09:00" in found
    assert "○ 09:00" in found


def test_titles_in_any_script_are_drawn(room: Newsroom, tmp_path: Path) -> None:
    for at, title in enumerate(("เปิดเวิร์กช็อป", "ורשה", "ورشة", "👍🏽 ok"), 1):
        planned(room, f"2026-12-0{at}T09:00", title)
    glyphs = drawn(week(room, tmp_path))
    assert [one for one in glyphs if one.number == 0] == []
    there = {letter for one in glyphs for letter in one.letters}
    assert set("เปิดเวิร์กช็อปורשהورشة👍") <= there
