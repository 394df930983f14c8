"""Instants, wall times, gaps and folds."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.errors import UserError
from editorial.model.clock import Slot, instant, parse_local, slot_of, stamp, zone

PARIS = "Europe/Paris"


def test_an_instant_is_sortable_text_in_utc() -> None:
    moment = dt.datetime(2026, 11, 23, 10, 11, 50, 123456, tzinfo=zone("Asia/Bangkok"))
    assert stamp(moment) == "2026-11-23T03:11:50.123Z"
    assert instant(stamp(moment)) == moment.replace(microsecond=123000)


def test_a_naive_moment_is_no_instant() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        stamp(dt.datetime(2026, 11, 23, 10))  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    ("zone_name", "wanted", "offered"),
    [
        (PARIS, "2027-03-28T02:00", "03:00"),
        (PARIS, "2027-03-28T02:30", "03:00"),
        (PARIS, "2027-03-28T02:59", "03:00"),
        ("America/New_York", "2027-03-14T02:15", "03:00"),
        ("Australia/Lord_Howe", "2027-10-03T02:10", "02:30"),
        ("America/Santiago", "2027-09-05T00:30", "01:00"),
        ("Pacific/Apia", "2011-12-30T12:00", "31 December, 00:00"),
    ],
)
def test_a_time_that_the_clocks_skip_is_refused_with_the_next_one_that_exists(
    zone_name: str, wanted: str, offered: str
) -> None:
    with pytest.raises(UserError) as caught:
        slot_of(parse_local(wanted), zone_name)
    assert caught.value.code == "slot_gap"
    assert caught.value.hint == f"The next time that exists is {offered}."


@pytest.mark.parametrize("wanted", ["2027-03-28T01:59", "2027-03-28T03:00"])
def test_the_minutes_around_a_gap_are_ordinary(wanted: str) -> None:
    assert slot_of(parse_local(wanted), PARIS).local == parse_local(wanted)


def test_a_time_that_comes_twice_is_asked_for() -> None:
    with pytest.raises(UserError) as caught:
        slot_of(parse_local("2026-10-25T02:30"), PARIS)
    assert caught.value.code == "slot_fold"


def test_each_of_the_two_has_its_own_instant() -> None:
    first, second = (slot_of(parse_local("2026-10-25T02:30"), PARIS, fold) for fold in (0, 1))
    assert stamp(first.moment) == "2026-10-25T00:30:00.000Z"
    assert stamp(second.moment) == "2026-10-25T01:30:00.000Z"


def test_an_ordinary_time_has_no_fold_whatever_is_said() -> None:
    assert slot_of(parse_local("2026-12-01T09:00"), PARIS, 1) == Slot(local=parse_local("2026-12-01T09:00"), zone=PARIS)


@given(
    st.datetimes(parse_local("2000-01-01T00:00"), parse_local("2035-01-01T00:00")),
    st.sampled_from([PARIS, "Asia/Kathmandu", "UTC"]),
)
def test_a_slot_keeps_its_wall_time_and_its_instant_reads_back_to_it(local: dt.datetime, zone_name: str) -> None:
    local = local.replace(second=0, microsecond=0)
    try:
        slot = slot_of(local, zone_name, 0)
    except UserError:  # in a gap
        return
    assert slot.moment.astimezone(zone(zone_name)).replace(tzinfo=None) == local


@pytest.mark.parametrize("name", ["Mars/Base", "", "../etc/passwd", "CET-1\0", "europe/"])
def test_a_zone_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(UserError) as caught:
        zone(name)
    assert caught.value.code == "unknown_zone"


@pytest.mark.parametrize("text", ["2026-12-01T09:00", "2026-12-01 09:00", " 2026-12-01T09:00:00 "])
def test_a_wall_time_is_read_from_iso_text(text: str) -> None:
    assert parse_local(text).isoformat() == "2026-12-01T09:00:00"


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-13-01T09:00", "9:00", "2026-12-01T09:00Z", "2026-12-01T09:00+01:00"]
)
def test_anything_else_is_no_wall_time(text: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_local(text)
    assert caught.value.code == "bad_time"
