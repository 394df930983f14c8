"""Comments, things left as they are, using a post again, and what Today makes of the time."""

from __future__ import annotations

import pytest
from newsroom import TEXT, Newsroom, refused

from editorial.errors import UserError
from editorial.library import review
from editorial.library.people import campaigns, save_campaign, save_channel
from editorial.library.transaction import Command
from editorial.model.desk import Campaign
from editorial.model.status import OUTSIDE_DIFFERS
from editorial.workflow import commenting, reviewing, writing
from editorial.workflow.today import standing_of, tasks


def test_what_was_left_as_it_is_stays_left_until_it_is_shown_again(room: Newsroom) -> None:
    post = room.written()
    writing.dismiss(room.desk, Command(who=room.ana.id), post.id, "a" * 16, "tone.pressure")
    writing.dismiss(room.desk, Command(who=room.ben.id), post.id, "a" * 16, "tone.pressure")
    with room.library.reading() as connection:
        assert review.dismissals_of(connection, post.id) == {"a" * 16: "tone.pressure"}
    writing.look_again(room.desk, Command(who=room.ana.id), post.id, ["a" * 16, "never"])
    with room.library.reading() as connection:
        assert review.dismissals_of(connection, post.id) == {}


def test_comments_stand_on_their_passage_and_can_be_answered_and_resolved(room: Newsroom) -> None:
    post = room.submitted()
    done = commenting.comment(
        room.desk, Command(who=room.ben.id), post.id, "Which station?", field="text", quote="the station"
    )
    commenting.comment(room.desk, Command(who=room.ana.id), post.id, "North.", answers=done.created)
    commenting.resolve_comment(room.desk, Command(who=room.ben.id), post.id, done.created)
    with room.library.reading() as connection:
        first, second = review.comments_of(connection, post.id)
    assert (first.body, first.quote, first.by, bool(first.resolved_at)) == (
        "Which station?",
        "the station",
        room.ben.id,
        True,
    )
    assert (second.answers, second.resolved_at) == (done.created, "")


def test_an_empty_comment_is_none(room: Newsroom) -> None:
    with pytest.raises(UserError, match="nothing in the comment"):
        commenting.comment(room.desk, Command(who=room.ben.id), room.written().id, " \n ")


def test_a_post_is_used_again_as_a_new_draft_with_the_approved_words(room: Newsroom) -> None:
    old = room.approved(TEXT, room.x, room.linkedin, authors=("Ana Ruiz",))
    room.edit(old, "The shared text moved on.")
    done = writing.use_again(room.desk, Command(who=room.ben.id), old.id)
    new = room.post(done.created)
    assert new.number == old.number + 1
    assert new.authors == ("Ana Ruiz",)
    assert [one.state for one in new.variants] == ["draft", "draft"]
    assert {one.content(new.shared.content).text for one in new.variants} == {TEXT}
    assert room.state(old) == "approved"


def test_a_post_used_again_needs_an_approval_of_its_own(room: Newsroom) -> None:
    done = writing.use_again(room.desk, Command(who=room.ben.id), room.approved().id)
    room.submit(room.post(done.created), by=room.ben)
    assert room.state(room.post(done.created)) == "in_review"


def test_a_post_used_again_leaves_out_closed_accounts(room: Newsroom) -> None:
    old = room.approved(TEXT, room.x, room.linkedin)
    from dataclasses import replace

    save_channel(room.library, Command(who=room.noor.id), replace(room.x, active=False))
    done = writing.use_again(room.desk, Command(who=room.ana.id), old.id)
    assert [one.channel for one in room.post(done.created).variants] == [room.linkedin.id]


def test_numbers_are_given_once_and_in_order(room: Newsroom) -> None:
    assert [room.written().number for _ in range(4)] == [1, 2, 3, 4]


def test_missed_and_should_be_out_are_worked_out_from_the_time(room: Newsroom) -> None:
    approved, exported = room.approved(), room.exported("Other words for Saturday.")
    for post in (approved, exported):
        room.set_time(post, "2026-11-23T11:00")
    assert standing_of(room.variant(approved), room.clock()) == ""
    room.clock.ahead(hours=1)
    assert standing_of(room.variant(approved), room.clock()) == "missed"
    assert standing_of(room.variant(exported), room.clock()) == "should_be_out"


def test_today_shows_each_person_what_asks_for_them(room: Newsroom) -> None:
    waiting = room.submitted()
    back = room.submitted("Coats.")
    room.return_(back)
    groups = {task.post.id: task.group for task in tasks(room.library, room.ana, "Europe/Paris")}
    assert groups == {back.id: "back"}
    groups = {task.post.id: task.group for task in tasks(room.library, room.ben, "Europe/Paris")}
    assert groups == {waiting.id: "waiting"}


def test_a_campaign_ends_after_it_starts(room: Newsroom) -> None:
    import datetime as dt

    wrong = Campaign(id="c", name="Reuse", starts=dt.date(2026, 12, 2), ends=dt.date(2026, 12, 1))
    with pytest.raises(UserError, match="ends before it starts"):
        save_campaign(room.library, Command(who=room.noor.id), wrong)
    assert campaigns(room.library) == []


def test_a_name_is_given_once(room: Newsroom) -> None:
    save_campaign(room.library, Command(who=room.noor.id), Campaign(id="a", name="Reuse"))
    with refused("is there already"):
        save_campaign(room.library, Command(who=room.noor.id), Campaign(id="b", name="REUSE"))


def test_what_was_wrong_in_a_post_that_is_out_is_declared_with_its_correction(room: Newsroom) -> None:
    post = room.exported()
    done = reviewing.correct(room.desk, Command(who=room.ana.id), post.id, wrong=" The day was wrong. ")
    assert room.post(post).declared["correction"] == "The day was wrong."
    assert room.variant(post).outside_note == OUTSIDE_DIFFERS
    assert "day" not in room.rows("SELECT data FROM journal WHERE verb = 'correct'")[0].data
    room.undo(done)
    assert "correction" not in room.post(post).declared
