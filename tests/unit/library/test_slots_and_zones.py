"""The wall time is the truth; the instant beside it follows the zone data."""

from __future__ import annotations

import pytest
from newsroom import Clock, Newsroom

from editorial.errors import UserError
from editorial.library.people import save_channel
from editorial.library.transaction import Command
from editorial.model.post import Channel


def test_a_time_is_kept_as_wall_time_and_sorted_by_its_instant(room: Newsroom) -> None:
    post = room.written()
    room.set_time(post, "2026-12-01T09:00")
    variant = room.variant(post)
    assert variant.slot is not None
    assert (variant.slot.local.isoformat(), variant.slot.zone) == ("2026-12-01T09:00:00", "Europe/Paris")
    assert variant.slot_utc == "2026-12-01T08:00:00.000Z"


def test_moving_a_time_across_the_change_of_clocks_moves_the_instant(room: Newsroom) -> None:
    post = room.written()
    room.set_time(post, "2027-03-27T09:00")
    assert room.variant(post).slot_utc == "2027-03-27T08:00:00.000Z"
    room.set_time(post, "2027-03-28T09:00")
    assert room.variant(post).slot_utc == "2027-03-28T07:00:00.000Z"


def test_a_time_can_be_taken_away(room: Newsroom) -> None:
    post = room.written()
    room.set_time(post, "2026-12-01T09:00")
    room.save(post, slots={room.variant(post).id: None})
    assert (room.variant(post).slot, room.variant(post).slot_utc) == (None, "")


def test_new_zone_data_move_the_instant_and_not_the_wall_time(room: Newsroom) -> None:
    post = room.written()
    room.set_time(post, "2026-12-01T09:00")
    # As if these had been written under the data of a year in which Paris kept summer time.
    room.tamper(
        "UPDATE variants SET slot_utc = '2026-12-01T07:00:00.000Z'",
        "UPDATE settings SET value = '\"1999a\"' WHERE key = 'zone_data'",
    )
    before = room.library.version()
    again = Newsroom(room.folder, Clock())
    variant = again.variant(post)
    assert variant.slot_utc == "2026-12-01T08:00:00.000Z"
    assert variant.slot is not None
    assert variant.slot.local.isoformat() == "2026-12-01T09:00:00"
    assert again.library.version() == before, "no change of the post, so no history"
    again.close()


def test_a_zone_that_is_none_is_refused(room: Newsroom) -> None:
    with pytest.raises(UserError, match="is not a time zone"):
        save_channel(room.library, Command(who=room.noor.id), Channel(id="c", platform="x", name="A", zone="Mars/Base"))
