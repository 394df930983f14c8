"""A post whose time has passed never leaves in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Newsroom, refused

from editorial.errors import Conflict
from editorial.exporters.base import Options, discover
from editorial.exporters.run import plan, write
from editorial.library.transaction import Command
from editorial.workflow.scheduling import send_now

SOON = "2026-11-23T11:00"  # in Paris, one hour after the clock of the tests


@pytest.mark.parametrize("target", sorted(discover()))
def test_every_export_refuses_a_missed_post(room: Newsroom, target: str) -> None:
    post = room.approved()
    room.set_time(post, SOON)
    room.clock.ahead(hours=1)
    found = plan(room.desk, target, Options(now=room.clock()))
    assert not found.ready
    assert [one.missed for one in found.problems if one.field == "slot"] == [True]


def test_a_time_that_passes_between_looking_and_writing_stops_the_export(room: Newsroom, tmp_path: Path) -> None:
    post = room.approved()
    room.set_time(post, SOON)
    planned = plan(room.desk, "json", Options(now=room.clock()))
    assert len(planned.ready) == 1
    room.clock.ahead(hours=1)
    with pytest.raises(Conflict, match="has passed while you looked"):
        write(room.desk, Command(who=room.ben.id), planned, tmp_path / "out")
    assert room.state(post) == "approved"


@pytest.mark.parametrize("target", ["buffer", "hootsuite", "json", "pack", "publer", "sprout"])
def test_it_leaves_once_somebody_says_that_it_goes_out_now(room: Newsroom, target: str) -> None:
    post = room.approved()
    room.set_time(post, SOON)
    room.clock.ahead(hours=3, minutes=2, seconds=11)
    done = send_now(room.desk, Command(who=room.ben.id), post.id, [room.variant(post).id])
    slot = room.variant(post).slot
    assert slot is not None
    assert slot.local.isoformat(timespec="minutes") == "2026-11-23T13:20"
    assert room.state(post) == "approved"
    assert len(plan(room.desk, target, Options(now=room.clock())).ready) == 1
    room.undo(done)
    assert not plan(room.desk, target, Options(now=room.clock())).ready


@pytest.mark.parametrize("target", sorted(discover()))
def test_no_tool_calls_it_missed_any_more(room: Newsroom, target: str) -> None:
    post = room.approved()
    room.set_time(post, SOON)
    room.clock.ahead(hours=3)
    send_now(room.desk, Command(who=room.ben.id), post.id, [room.variant(post).id])
    assert not [one for one in plan(room.desk, target, Options(now=room.clock())).problems if one.missed]


def test_what_was_not_missed_is_not_sent_now(room: Newsroom) -> None:
    post = room.approved()
    with refused("was not missed"):
        send_now(room.desk, Command(who=room.ben.id), post.id, [room.variant(post).id])
