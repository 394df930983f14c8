"""Series: posts that come again, made ahead from a template; one day moves or is left out without the others."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import Newsroom, refused

from editorial.errors import UserError
from editorial.library.calendar import CalendarEntry, entries
from editorial.library.series import all_series
from editorial.library.templates import save_template
from editorial.library.transaction import Command
from editorial.model.clock import parse_local
from editorial.model.series import DAYS, LAST, Occurrence, Repeat, Series, SeriesDay, repeat_of
from editorial.model.template import Template
from editorial.workflow.series import (
    change_from,
    end_series,
    make_ahead,
    move_day,
    occurrences,
    planned,
    save_series,
    skip_day,
)

START = dt.date(2026, 11, 24)
TUESDAYS = Series(
    id="bees",
    name="Bee diary",
    channels=("to-x",),
    rule=Repeat(days=(1,)).rule,
    time=dt.time(9, 30),
    zone="Europe/Paris",
    starts=START,
)
REPEATS = st.one_of(
    st.builds(
        Repeat,
        every=st.integers(1, 12),
        days=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    ),
    st.builds(Repeat, unit=st.just("month"), every=st.integers(1, 12), month_day=st.integers(1, 31)),
    st.builds(
        Repeat,
        unit=st.just("month"),
        every=st.integers(1, 12),
        days=st.integers(0, 6).map(lambda day: (day,)),
        nth=st.sampled_from((1, 2, 3, 4, LAST)),
    ),
)


def days(found: list[Occurrence]) -> list[str]:
    return [f"{one.local:%d %b %H:%M}" for one in found]


def kept(room: Newsroom, series: Series = TUESDAYS) -> Series:
    save_series(room.desk, Command(who=room.ana.id), series)
    return series


def ahead(room: Newsroom, until: dt.date = dt.date(2026, 12, 15)) -> None:
    make_ahead(room.desk, Command(who=room.ana.id), ["bees"], until)


def out(room: Newsroom) -> list[CalendarEntry]:
    return entries(room.library, dt.datetime(2026, 11, 1, tzinfo=dt.UTC), dt.datetime(2027, 3, 1, tzinfo=dt.UTC))


def times(room: Newsroom) -> list[str]:
    return [f"{one.slot.local:%d %b %H:%M}" for one in out(room) if one.slot]


@given(REPEATS)
def test_a_rule_reads_back_as_it_was_written(repeat: Repeat) -> None:
    assert repeat_of(repeat.rule) == repeat


@given(REPEATS)
def test_no_time_lies_outside_the_days_asked_for(repeat: Repeat) -> None:
    series = replace(TUESDAYS, rule=repeat.rule)
    first, after = dt.date(2027, 1, 10), dt.date(2027, 3, 1)

    for one in occurrences(series, {}, first, after):
        assert first <= one.local.date() < after
        assert repeat.unit == "month" or DAYS[one.day.weekday()] in series.rule


def test_every_second_week_and_the_last_friday_of_a_month() -> None:
    second = replace(TUESDAYS, rule=Repeat(every=2, days=(1,)).rule)
    friday = replace(TUESDAYS, rule=Repeat(unit="month", days=(4,), nth=LAST).rule)

    assert days(occurrences(second, {}, START, dt.date(2026, 12, 31))) == [
        "24 Nov 09:30",
        "08 Dec 09:30",
        "22 Dec 09:30",
    ]
    assert days(occurrences(friday, {}, START, dt.date(2027, 1, 31))) == [
        "27 Nov 09:30",
        "25 Dec 09:30",
        "29 Jan 09:30",
    ]


def test_a_day_moved_across_the_edge_is_found_where_it_goes_out() -> None:
    moved = {
        dt.date(2026, 12, 1): SeriesDay(
            series="bees", day=dt.date(2026, 12, 1), moved_to=parse_local("2026-11-29T08:00")
        ),
    }

    assert days(occurrences(TUESDAYS, moved, START, dt.date(2026, 11, 30))) == ["24 Nov 09:30", "29 Nov 08:00"]
    assert days(occurrences(TUESDAYS, moved, dt.date(2026, 11, 30), dt.date(2026, 12, 9))) == ["08 Dec 09:30"]


def test_posts_are_made_ahead_once(room: Newsroom) -> None:
    kept(room)
    ahead(room)
    ahead(room)

    assert times(room) == ["24 Nov 09:30", "01 Dec 09:30", "08 Dec 09:30", "15 Dec 09:30"]
    assert {one.state for one in out(room)} == {"idea"}
    assert {one.series for one in out(room)} == {"bees"}


def test_a_template_gives_them_its_words(room: Newsroom) -> None:
    template = Template(id="diary", name="Diary", title="Bee diary", words={"text": "What the {hive} did this week."})
    save_template(room.library, Command(who=room.ana.id), template)
    kept(room, replace(TUESDAYS, template="diary"))
    ahead(room, START)

    [entry] = out(room)
    assert entry.state == "draft"
    assert room.post(entry.post).shared.content.text == "What the {hive} did this week."


def test_what_is_planned_has_no_post_yet(room: Newsroom) -> None:
    kept(room)
    ahead(room, START)

    assert days(planned(room.library, START, dt.date(2026, 12, 9))) == ["01 Dec 09:30", "08 Dec 09:30"]


def test_one_day_moves_and_the_others_stay(room: Newsroom) -> None:
    kept(room)
    move_day(room.desk, Command(who=room.ana.id), "bees", dt.date(2026, 12, 1), parse_local("2026-12-02T08:00"))
    ahead(room, dt.date(2026, 12, 8))
    move_day(room.desk, Command(who=room.ana.id), "bees", dt.date(2026, 12, 8), parse_local("2026-12-09T08:00"))

    assert times(room) == ["24 Nov 09:30", "02 Dec 08:00", "09 Dec 08:00"]


def test_one_day_is_left_out_with_its_post(room: Newsroom) -> None:
    kept(room)
    ahead(room)
    done = skip_day(room.desk, Command(who=room.ana.id), "bees", dt.date(2026, 12, 1))

    assert times(room) == ["24 Nov 09:30", "08 Dec 09:30", "15 Dec 09:30"]
    ahead(room)
    assert len(times(room)) == 3
    room.undo(done)
    assert len(times(room)) == 4


def test_a_post_that_somebody_has_is_not_left_out(room: Newsroom) -> None:
    kept(room)
    ahead(room, START)
    post = room.post(out(room)[0].post)
    room.edit(post, "The bees are awake.")
    room.submit(post)

    with refused("has been submitted already"):
        skip_day(room.desk, Command(who=room.ana.id), "bees", START)


def test_changed_from_here_on_keeps_what_was_before_and_what_was_written(room: Newsroom) -> None:
    kept(room)
    ahead(room)
    written = next(one for one in out(room) if one.slot and one.slot.local.day == 8)
    room.clock.ahead(hours=1)
    room.edit(room.post(written.post), "The bees sleep.")
    thursdays = replace(TUESDAYS, rule=Repeat(days=(3,)).rule)
    made = change_from(room.desk, Command(who=room.ana.id), dt.date(2026, 12, 1), thursdays).created

    assert times(room) == ["24 Nov 09:30", "08 Dec 09:30"]
    make_ahead(room.desk, Command(who=room.ana.id), [made], dt.date(2026, 12, 11))
    assert times(room) == ["24 Nov 09:30", "03 Dec 09:30", "08 Dec 09:30", "10 Dec 09:30"]
    assert [one.ends for one in all_series(room.library)] == [dt.date(2026, 11, 30), None]


def test_an_ended_series_plans_nothing_more(room: Newsroom) -> None:
    kept(room)
    ahead(room)
    end_series(room.desk, Command(who=room.ana.id), "bees", dt.date(2026, 12, 1))

    assert times(room) == ["24 Nov 09:30", "01 Dec 09:30"]
    assert planned(room.library, START, dt.date(2027, 3, 1)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"channels": ()},
        {"rule": "FREQ=SECONDLY"},
        {"rule": "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"},
        {"rule": "nonsense"},
        {"ends": START - dt.timedelta(days=1)},
        {"zone": "Mars/Olympus"},
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_kept(room: Newsroom, wrong: dict[str, object]) -> None:
    with pytest.raises(UserError):
        save_series(room.desk, Command(who=room.ana.id), replace(TUESDAYS, **wrong))
    assert all_series(room.library) == []


def test_a_time_that_the_clocks_skip_becomes_the_next_one(room: Newsroom) -> None:
    room.clock.ahead(days=120)
    kept(room, replace(TUESDAYS, rule=Repeat(days=(6,)).rule, time=dt.time(2, 30)))
    make_ahead(room.desk, Command(who=room.ana.id), ["bees"], dt.date(2027, 3, 28))

    found = entries(room.library, dt.datetime(2027, 3, 28, tzinfo=dt.UTC), dt.datetime(2027, 3, 29, tzinfo=dt.UTC))
    assert [f"{one.slot.local:%H:%M}" for one in found if one.slot] == ["03:00"]
