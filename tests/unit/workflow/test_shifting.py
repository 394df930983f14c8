"""Moving posts: one or many at once, with what would clash said first, and never what has left."""

from __future__ import annotations

import pytest
from newsroom import Newsroom, refused

from editorial.errors import UserError
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.clock import Slot, parse_local, slot_of
from editorial.workflow.shifting import later, move_many, plan_move, plan_shift

PARIS = "Europe/Paris"


def timed(room: Newsroom, time: str, title: str = "Jackets") -> Post:
    post = room.written(f"Words about {title}.", title=title)
    room.set_time(post, time)
    return room.post(post)


def when(room: Newsroom, post: Post) -> str:
    slot = room.variant(post).slot
    return slot.local.isoformat(timespec="minutes") if slot else ""


def test_several_move_in_one_step_that_one_undo_takes_back(room: Newsroom) -> None:
    first, second = timed(room, "2026-11-24T09:00"), timed(room, "2026-11-25T10:00", "Lamps")
    ids = [room.variant(first).id, room.variant(second).id]
    plan = plan_shift(room.desk, ids, days=2)
    done = move_many(room.desk, Command(who=room.ana.id), plan.slots)

    assert [when(room, first), when(room, second)] == ["2026-11-26T09:00", "2026-11-27T10:00"]
    assert done.label == "2 posts moved"
    room.undo(done)
    assert [when(room, first), when(room, second)] == ["2026-11-24T09:00", "2026-11-25T10:00"]


def test_a_move_keeps_the_approval(room: Newsroom) -> None:
    post = room.approved()
    room.set_time(post, "2026-11-24T09:00")
    move_many(
        room.desk,
        Command(who=room.ana.id),
        {room.variant(post).id: slot_of(parse_local("2026-11-27T09:00"), PARIS)},
    )

    assert room.state(post) == "approved"


def test_clashes_are_said_before_anything_moves(room: Newsroom) -> None:
    post = timed(room, "2026-11-24T09:00")
    timed(room, "2026-11-26T09:10", "Lamps")
    plan = plan_shift(room.desk, [room.variant(post).id], days=2)

    assert [one.kind for one in plan.clashes] == ["near"]
    assert when(room, post) == "2026-11-24T09:00"


def test_a_clash_that_is_there_already_is_not_said_again(room: Newsroom) -> None:
    posts = [timed(room, "2026-11-24T09:00"), timed(room, "2026-11-24T09:10", "Lamps")]
    plan = plan_shift(room.desk, [room.variant(one).id for one in posts], days=1)

    assert plan.clashes == ()


def test_what_has_left_stays_and_says_so(room: Newsroom) -> None:
    gone, here = room.exported(title="Gone"), timed(room, "2026-11-25T10:00")
    room.tamper(
        "UPDATE variants SET slot_local='2026-11-24T09:00', slot_zone='Europe/Paris', "
        "slot_utc='2026-11-24T08:00:00.000Z' WHERE state='exported'"
    )
    ids = [room.variant(gone).id, room.variant(here).id]
    plan = plan_shift(room.desk, ids, days=1)

    assert list(plan.slots) == [ids[1]]
    assert [one.entry.variant for one in plan.stuck] == [ids[0]]
    slot = slot_of(parse_local("2026-11-27T09:00"), PARIS)
    assert plan_move(room.desk, ids[0], slot).stuck
    with refused("“Gone” cannot be moved: it is exported."):
        move_many(room.desk, Command(who=room.ana.id), dict.fromkeys(ids, slot))
    assert when(room, here) == "2026-11-25T10:00"


def test_a_gap_is_refused_with_the_next_time_that_exists(room: Newsroom) -> None:
    post = timed(room, "2027-03-27T02:30")
    [stuck] = plan_shift(room.desk, [room.variant(post).id], days=1).stuck

    assert stuck.why.code == "slot_gap"
    assert "03:00" in stuck.why.hint


def test_a_repeated_hour_is_asked(room: Newsroom) -> None:
    slot = Slot(local=parse_local("2026-10-24T02:30"), zone=PARIS)

    with pytest.raises(UserError) as caught:
        later(slot, days=1)
    assert caught.value.code == "slot_fold"
    assert later(slot, days=2).local == parse_local("2026-10-26T02:30")


def test_a_time_can_be_taken_away(room: Newsroom) -> None:
    post = timed(room, "2026-11-24T09:00")
    move_many(room.desk, Command(who=room.ana.id), {room.variant(post).id: None})

    assert when(room, post) == ""
