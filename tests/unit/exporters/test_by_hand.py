"""The posting desk: what goes out by hand on one day, and that it went."""

from __future__ import annotations

import datetime as dt

import pytest
from export_room import NOW, PARIS, Room
from sqlalchemy import select

from editorial.errors import Conflict, Refused, UserError
from editorial.exporters.by_hand import TARGET, ByHand, it_is_out, of_day
from editorial.library import schema
from editorial.library.uses import uses_of
from editorial.workflow import reviewing

TODAY = dt.date(2026, 11, 30)


def today(room: Room, zone: str = PARIS, **given: dict[str, str]) -> ByHand:
    return of_day(room.desk, TODAY, zone, **given)


def test_the_day_holds_what_is_approved_in_the_order_of_its_times(room: Room) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    late = room.approved("Late", x, at="2026-11-30T18:00")
    early = room.approved("Early", facebook, at="2026-11-30T08:00")
    room.approved("Tomorrow", x, at="2026-12-01T00:00")
    room.approved("Some day", x, at="")
    room.written("Not yet", x, at="2026-11-30T12:00")
    assert [row.post_id for row in today(room).rows] == [early.id, late.id]


def test_a_day_is_that_of_the_clock_before_which_one_sits(room: Room) -> None:
    room.approved("Half past eleven at night in Paris", room.account("x"), at="2026-11-29T23:30")
    assert not today(room).rows
    assert len(today(room, "Asia/Bangkok").rows) == 1


def test_a_time_that_has_just_passed_is_no_obstacle(room: Room) -> None:
    post = room.approved("Now", room.account("x"), at="2026-11-30T09:55")
    (row,) = today(room).rows
    assert row.slot is not None
    assert row.slot.moment < NOW
    it_is_out(room.desk, room.command(), row)
    assert room.states(post) == ["published"]


def test_what_went_out_is_recorded_as_it_was_approved(room: Room) -> None:
    post = room.approved("Now", room.account("x"), at="2026-11-30T12:00")
    (row,) = today(room).rows
    it_is_out(room.desk, room.command(), row, " https://x.com/green/1 ")
    assert not today(room).rows
    assert [(use.target, use.variant) for use in uses_of(room.library, post.id)] == [(TARGET, row.variant_id)]
    with room.library.reading() as connection:
        outing = connection.execute(select(schema.outings)).one()
        sent = connection.execute(select(schema.export_rows)).one()
    assert (outing.link, outing.revision) == ("https://x.com/green/1", row.revision_id)
    assert sent.digest == row.digest


def test_it_is_taken_back_in_one_step(room: Room) -> None:
    post = room.approved("Now", room.account("x"), at="2026-11-30T12:00")
    (row,) = today(room).rows
    done = it_is_out(room.desk, room.command(), row)
    room.library.undo(room.command(), done.entry)
    assert room.states(post) == ["approved"]
    assert [one.post_id for one in today(room).rows] == [post.id]


def test_what_is_held_or_has_moved_on_is_named_and_not_handed_out(room: Room) -> None:
    x = room.account("x")
    held, moved = (room.approved(text, x, at="2026-11-30T12:00") for text in ("Held", "Moved on"))
    reviewing.hold(room.desk, room.command(), held.id, [], "Wait for the photo.")
    found = today(room, held={moved.variants[0].id: "House style has moved on: too long."})
    assert not found.rows
    assert sorted(one.field for one in found.problems) == ["held", "style"]


def test_one_that_was_changed_in_between_does_not_count_as_out(room: Room) -> None:
    post = room.approved("Now", room.account("x"), at="2026-11-30T12:00")
    (row,) = today(room).rows
    reviewing.revoke(room.desk, room.command(), post.id, [], "The event is off.")
    with pytest.raises(Conflict, match="has changed since you looked"):
        it_is_out(room.desk, room.command(), row)


def test_one_whose_newer_draft_is_open_is_refused(room: Room) -> None:
    post = room.approved("Now", room.account("x"), at="2026-11-30T12:00")
    reviewing.change(room.desk, room.command(), post.id)
    (row,) = today(room).rows
    with pytest.raises(Refused, match="is being changed"):
        it_is_out(room.desk, room.command(), row)


def test_a_link_that_is_none_changes_nothing(room: Room) -> None:
    post = room.approved("Now", room.account("x"), at="2026-11-30T12:00")
    (row,) = today(room).rows
    with pytest.raises(UserError, match="not a web address"):
        it_is_out(room.desk, room.command(), row, "my post")
    assert room.states(post) == ["approved"]
