"""A hold over everything, an account, a campaign or a search: what it keeps back, what it lists, and the way out of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Newsroom, refused

from editorial.errors import Conflict, UserError
from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.library.holds import Hold, Scope
from editorial.library.lists import post_rows
from editorial.library.people import save_campaign
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.desk import Campaign, Person
from editorial.workflow import reviewing
from editorial.workflow.holding import (
    Covered,
    covered,
    end_hold,
    hold_named,
    release_posts,
    standing,
    start_hold,
    tick_stopped,
)

REASON = "Recall of the lamp."


def start(room: Newsroom, scope: Scope = "all", what: str = "", *, by: Person | None = None) -> Hold:
    done = start_hold(room.desk, Command(who=(by or room.ana).id), scope, what, REASON)
    return hold_named(room.desk, done.created)


def under(room: Newsroom, hold: Hold) -> list[str]:
    return [line.one.post for line in covered(room.desk, hold).waiting]


def release(room: Newsroom, hold: Hold, post: Post, *, digest: str = "", by: Person | None = None) -> ChangeSet:
    variant = room.variant(post)
    seen = variant.revision.digest if variant.revision else ""
    return release_posts(room.desk, Command(who=(by or room.ben).id), hold.id, {variant.id: digest or seen})


def ready(room: Newsroom) -> list[str]:
    return [row.post_id for row in plan(room.desk, "json", Options(now=room.clock())).ready]


def test_a_hold_of_everything_keeps_approved_posts_back_with_its_reason(room: Newsroom) -> None:
    post = room.approved()
    assert ready(room) == [post.id]
    hold = start(room)
    assert under(room, hold) == [post.id]
    found = plan(room.desk, "json", Options(now=room.clock()))
    assert not found.ready
    assert [one.message for one in found.problems] == ["It is on hold: Recall of the lamp."]
    variant = room.variant(post)
    assert (variant.held, variant.held_reason) == (True, REASON)
    assert post_rows(room.library, [post.id])[0].variants[0].held


def test_a_post_that_is_approved_later_is_caught_and_says_so(room: Newsroom) -> None:
    start(room)
    post = room.submitted()
    done = room.approve(post)
    assert done.label == "Approved; on hold: Recall of the lamp."
    assert room.state(post) == "approved"
    assert ready(room) == []


def test_a_hold_that_begins_between_looking_and_writing_stops_the_export(room: Newsroom, tmp_path: Path) -> None:
    room.approved()
    planned = plan(room.desk, "json", Options(now=room.clock()))
    start(room)
    with pytest.raises(Conflict, match="nothing was exported"):
        write(room.desk, Command(who=room.ben.id), planned, tmp_path / "out")


def test_only_the_account_is_held(room: Newsroom) -> None:
    post = room.approved("Jackets on Saturday.", room.x, room.linkedin)
    hold = start(room, "account", room.linkedin.id)
    assert [line.one.channel for line in covered(room.desk, hold).waiting] == [room.linkedin.id]
    found = plan(room.desk, "json", Options(now=room.clock()))
    assert [row.channel.id for row in found.ready] == [room.x.id]
    assert not room.variant(post).held


def test_a_campaign_catches_what_joins_it_later(room: Newsroom) -> None:
    save_campaign(room.library, Command(who=room.noor.id), Campaign(id="spring", name="Spring"))
    other = room.approved()
    hold = start(room, "campaign", "spring")
    assert under(room, hold) == []
    room.save(other, campaign="spring")
    assert under(room, hold) == [other.id]


@pytest.mark.parametrize("words", ["lamp", "LAMP cheap", "lamps"])
def test_a_search_finds_words_in_what_leaves(room: Newsroom, words: str) -> None:
    lamp = room.approved("Our cheap lamps are here. Come and see.")
    room.approved("Jackets on Saturday.")
    assert under(room, start(room, "search", words)) == [lamp.id]


def test_a_search_looks_at_the_approved_words_while_they_are_being_changed(room: Newsroom) -> None:
    lamp = room.approved("Our cheap lamps are here. Come and see.")
    room.change(lamp)
    room.edit(lamp, "Nothing to see.")
    assert under(room, start(room, "search", "lamp")) == [lamp.id]
    assert ready(room) == []


def test_a_search_reads_thai(room: Newsroom) -> None:
    post = room.approved("โคมไฟของเรามาแล้ว")
    assert under(room, start(room, "search", "โคมไฟ")) == [post.id]


def test_what_sits_in_tools_is_listed_soonest_first_to_be_stopped_by_hand(room: Newsroom) -> None:
    late, soon, past = room.exported(title="Late"), room.exported(title="Soon"), room.exported(title="Past")
    for post, at in ((late, "2026-11-28T09:00"), (soon, "2026-11-24T09:00"), (past, "2026-11-20T09:00")):
        room.set_time(post, at)
    hold = start(room)
    found = covered(room.desk, hold)
    assert [line.name for line in found.to_stop] == ["Soon", "Late"]
    tick_stopped(room.desk, Command(who=room.ana.id), hold.id, [room.variant(soon).id])
    assert [line.name for line in covered(room.desk, hold).to_stop] == ["Late"]
    room.clock.ahead(days=7)
    assert [(line.name, line.passed) for line in covered(room.desk, hold).to_stop] == [("Late", True)]


def test_a_tick_can_be_taken_back(room: Newsroom) -> None:
    post = room.exported()
    hold = start(room)
    done = tick_stopped(room.desk, Command(who=room.ana.id), hold.id, [room.variant(post).id])
    room.undo(done)
    assert len(covered(room.desk, hold).to_stop) == 1


def test_only_what_sits_in_a_tool_can_be_ticked(room: Newsroom) -> None:
    post = room.approved()
    hold = start(room)
    with refused("does not sit in a scheduling tool"):
        tick_stopped(room.desk, Command(who=room.ana.id), hold.id, [room.variant(post).id])


def test_posts_are_released_one_by_one_after_a_look(room: Newsroom) -> None:
    first, second = room.approved(), room.approved("Another one.")
    hold = start(room)
    room.clock.ahead(minutes=1)
    with refused("Only an editor"):
        release(room, hold, first, by=room.ana)
    with pytest.raises(Conflict):
        release(room, hold, first, digest="0" * 64)
    release(room, hold, first)
    assert ready(room) == [first.id]
    assert under(room, hold) == [second.id]


def test_a_later_version_of_a_released_post_is_caught_again(room: Newsroom) -> None:
    post = room.approved()
    hold = start(room)
    room.clock.ahead(minutes=1)
    release(room, hold, post)
    room.clock.ahead(minutes=1)
    room.change(post)
    room.edit(post, "Other words.")
    room.submit(post)
    room.approve(post)
    assert under(room, hold) == [post.id]
    assert ready(room) == []


def test_a_hold_ends_only_when_every_post_was_looked_at(room: Newsroom) -> None:
    post = room.approved()
    hold = start(room)
    room.clock.ahead(minutes=1)
    with refused("would go out at once"):
        end_hold(room.desk, Command(who=room.ben.id), hold.id)
    release(room, hold, post)
    with refused("Only an editor"):
        end_hold(room.desk, Command(who=room.ana.id), hold.id)
    end_hold(room.desk, Command(who=room.ben.id), hold.id)
    assert standing(room.desk) == []
    with refused("has ended already"):
        end_hold(room.desk, Command(who=room.ben.id), hold.id)


def test_undoing_a_hold_ends_it_and_keeps_what_was_done_under_it(room: Newsroom) -> None:
    post = room.exported()
    done = start_hold(room.desk, Command(who=room.ana.id), "all", "", REASON)
    tick_stopped(room.desk, Command(who=room.ben.id), done.created, [room.variant(post).id])
    room.undo(done)
    assert standing(room.desk) == []
    ended = hold_named(room.desk, done.created)
    assert (ended.ended_by, len(covered(room.desk, ended).outside)) == (room.ana.id, 1)


def test_undoing_a_release_keeps_the_post_back_again(room: Newsroom) -> None:
    post = room.approved()
    hold = start(room)
    room.clock.ahead(minutes=1)
    room.undo(release(room, hold, post), by=room.ben)
    assert under(room, hold) == [post.id]


def test_releasing_a_single_post_does_not_get_around_a_standing_hold(room: Newsroom) -> None:
    post = room.approved()
    room.hold(post)
    start(room)
    with refused("A hold stands over it"):
        reviewing.release(room.desk, Command(who=room.ben.id), post.id, [])
    assert room.variant(post).held


def test_a_hold_needs_a_reason_and_something_to_hold(room: Newsroom) -> None:
    for scope, what, reason in (("all", "", " "), ("account", "nowhere", "R"), ("search", " ", "R"), ("some", "", "R")):
        with pytest.raises(UserError):
            start_hold(room.desk, Command(who=room.ana.id), scope, what, reason)  # type: ignore[arg-type]
    assert room.rows("SELECT count(*) FROM holds") == [(0,)]


def test_two_holds_have_to_be_left_one_by_one(room: Newsroom) -> None:
    post = room.approved()
    first, second = start(room), start(room, "account", room.x.id)
    room.clock.ahead(minutes=1)
    release(room, first, post)
    assert ready(room) == []
    release(room, second, post)
    assert ready(room) == [post.id]


def test_the_history_does_not_hold_the_words_of_a_hold(room: Newsroom) -> None:
    start(room, "search", "lamp")
    assert "lamp" not in room.rows("SELECT data FROM journal WHERE verb = 'hold'")[0].data


def test_holds_are_told_with_what_they_are_about(room: Newsroom) -> None:
    start(room, "account", room.x.id)
    (found,) = standing(room.desk)
    assert isinstance(found, Covered)
    assert (found.what, found.hold.number, found.hold.by) == ("Green & Co", 1, room.ana.id)
