"""Which backups stay as they grow old."""

from __future__ import annotations

import datetime as dt
import itertools

import hypothesis.strategies as st
from hypothesis import given

from editorial.library.thinning import DAYS, MONTHS, WEEKS, too_many

NOW = dt.datetime(2026, 11, 29, 12, 0, tzinfo=dt.UTC)


def ago(**by: float) -> dt.datetime:
    return NOW - dt.timedelta(**by)


def kept(*moments: dt.datetime) -> set[dt.datetime]:
    return set(moments) - too_many(moments, NOW)


def test_everything_of_the_last_two_days_stays() -> None:
    hourly = [ago(hours=hour) for hour in range(48)]
    assert kept(*hourly) == set(hourly)


def test_of_an_older_day_the_newest_stays() -> None:
    day = [ago(days=4, hours=hour) for hour in range(3)]
    assert kept(ago(hours=1), *day) == {ago(hours=1), day[0]}


def test_after_the_days_come_weeks_and_then_months() -> None:
    daily = [ago(days=day) for day in range(1000)]
    left = sorted(kept(*daily), reverse=True)
    assert len(left) <= 3 + DAYS + WEEKS + MONTHS
    gaps = [(newer - older).days for newer, older in itertools.pairwise(left)]
    assert set(gaps[:13]) == {1}
    assert max(gaps[13:23]) == 7
    assert max(gaps) == 31
    assert (NOW - left[-1]).days > 600


def test_the_newest_stays_however_old_it_is() -> None:
    assert kept(ago(days=4000)) == {ago(days=4000)}


def test_what_a_wrong_clock_made_stays() -> None:
    assert kept(ago(days=-400), ago(days=1)) == {ago(days=-400), ago(days=1)}


def test_nothing_is_left_of_nothing() -> None:
    assert too_many([], NOW) == set()


MOMENTS = st.lists(st.integers(-100, 2000).map(lambda hours: ago(hours=hours * 7)))


@given(MOMENTS)
def test_thinning_again_removes_nothing_more_and_never_the_newest(moments: list[dt.datetime]) -> None:
    left = kept(*moments)
    assert too_many(left, NOW) == set()
    assert not moments or max(moments) in left


@given(MOMENTS)
def test_only_backups_that_are_there_may_go(moments: list[dt.datetime]) -> None:
    assert too_many(moments, NOW) <= set(moments)
