"""Undo is a compensating entry, for everything but the decisions that are revoked or corrected instead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsroom import TEXT, Newsroom, refused

from editorial.errors import Conflict
from editorial.library import journal, review
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import campaigns, channels, people, save_campaign, save_channel, save_person, set_setting
from editorial.library.posts import read_post
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.desk import Campaign, Person
from editorial.model.post import Channel
from editorial.workflow import after_leaving, commenting, reviewing, writing

Step = Callable[[Newsroom, Post], ChangeSet]


def everything(room: Newsroom, post: Post) -> object:
    """What can be seen of the desk, but for the counts of saves, which only grow."""
    now = read_post(room.library, post.id)
    with room.library.reading() as connection:
        return (
            (now.title, now.authors, now.archived, now.shared.content),
            [
                (one.channel, one.state, one.own, one.stored.content, one.slot, one.held, one.stopped, one.outside_note)
                for one in now.variants
            ],
            [one.revision.digest if one.revision else "" for one in now.variants],
            [one.approved.digest if one.approved else "" for one in now.variants],
            review.waivers_of(connection, post.id),
            review.dismissals_of(connection, post.id),
            [(one.body, one.resolved_at) for one in review.comments_of(connection, post.id)],
            room.rows("SELECT title, shelved, body FROM post_texts"),
            [person.name for person in people(room.library)],
            [channel.name for channel in channels(room.library)],
            [campaign.name for campaign in campaigns(room.library)],
        )


def command(room: Newsroom, name: str = "ana") -> Command:
    return Command(who=getattr(room, name).id)


DRAFT: dict[str, Step] = {
    "save": lambda room, post: room.edit(post, "Other words."),
    "save a network": lambda room, post: room.edit_network(post, "Own words."),
    "save the head": lambda room, post: room.save(post, title="Coats", authors=("Ana Ruiz",)),
    "save a time": lambda room, post: room.set_time(post, "2026-12-01T09:00"),
    "submit": lambda room, post: room.submit(post),
    "add a network": lambda room, post: writing.add_network(room.desk, command(room), post.id, room.linkedin.id),
    "remove a network": lambda room, post: writing.remove_network(room.desk, command(room), room.variant(post).id),
    "delete": lambda room, post: writing.delete_post(room.desk, command(room), post.id),
    "archive": lambda room, post: reviewing.archive(room.desk, command(room), post.id),
    "hold": lambda room, post: room.hold(post),
    "dismiss": lambda room, post: writing.dismiss(room.desk, command(room), post.id, "f" * 16, "tone.pressure"),
    "comment": lambda room, post: commenting.comment(room.desk, command(room), post.id, "Which station?"),
    "ask for an exception": lambda room, post: writing.ask_exception(
        room.desk,
        command(room),
        post.id,
        room.variant(post).id,
        fingerprint="f" * 16,
        rule="length.limit",
        quote="x",
        reason="A poem.",
    ),
    "a person": lambda room, _post: save_person(
        room.library, command(room, "noor"), Person(id="p-mia", name="Mia", initials="", roles=frozenset({"writer"}))
    ),
    "an account": lambda room, _post: save_channel(
        room.library, command(room, "noor"), Channel(id="to-more", platform="threads", name="Green")
    ),
    "a campaign": lambda room, _post: save_campaign(
        room.library, command(room, "noor"), Campaign(id="c", name="Reuse")
    ),
    "a setting": lambda room, _post: set_setting(room.library, command(room, "noor"), "name", "Greener"),
}
REVIEW: dict[str, Step] = {
    "return": lambda room, post: room.return_(post),
    "take back": lambda room, post: room.take_back(post),
}
APPROVED: dict[str, Step] = {
    "revoke": lambda room, post: room.revoke(post),
    "change": lambda room, post: room.change(post),
}
EXPORTED: dict[str, Step] = {
    "refused by the tool": lambda room, post: after_leaving.refuse(room.desk, command(room), post.id, [], "Too large"),
    "correct": lambda room, post: room.correct(post),
}


def comes_back(room: Newsroom, post: Post, step: Step) -> None:
    before = everything(room, post)
    done = step(room, post)
    assert done.undoable
    undone = room.undo(done)
    assert everything(room, post) == before
    assert undone.label == f"Undone: {done.label}"
    assert undone.entry > done.entry
    with room.library.reading() as connection:
        assert journal.verify(connection).fault == ""


@pytest.mark.parametrize("name", DRAFT)
def test_undo_takes_back_what_was_done_to_a_draft(room: Newsroom, name: str) -> None:
    comes_back(room, room.written(), DRAFT[name])


@pytest.mark.parametrize("name", REVIEW)
def test_undo_takes_back_what_was_done_in_review(room: Newsroom, name: str) -> None:
    comes_back(room, room.submitted(), REVIEW[name])


@pytest.mark.parametrize("name", APPROVED)
def test_undo_takes_back_what_was_done_to_an_approved_post(room: Newsroom, name: str) -> None:
    comes_back(room, room.approved(), APPROVED[name])


@pytest.mark.parametrize("name", EXPORTED)
def test_undo_takes_back_what_was_done_after_it_left(room: Newsroom, name: str) -> None:
    comes_back(room, room.exported(), EXPORTED[name])


def test_undo_of_a_submitted_change_brings_the_old_approval_back(room: Newsroom) -> None:
    post = room.approved()
    room.change(post)
    room.edit(post, "Other words.")
    comes_back(room, post, lambda room, post: room.submit(post))


def test_a_new_post_is_taken_back_and_its_number_is_not_given_again(room: Newsroom) -> None:
    done = writing.create(room.desk, command(room), title="Bees", channels=[room.x.id])
    number = room.post(done.created).number
    room.undo(done)
    with pytest.raises(Exception, match="no longer there"):
        room.post(done.created)
    assert room.written().number == number + 1


def test_an_approval_is_revoked_and_not_undone(room: Newsroom) -> None:
    post = room.submitted()
    done = room.approve(post)
    assert not done.undoable
    with refused("cannot be undone"):
        room.undo(done, by=room.ben)
    assert room.state(post) == "approved"


def test_a_confirmation_is_taken_back(room: Newsroom) -> None:
    post = room.exported()
    done = after_leaving.confirm(room.desk, command(room), post.id, [], "https://x.com/green/1")
    room.undo(done)
    assert room.state(post) == "exported"
    assert room.rows("SELECT link FROM outings WHERE ended_at IS NULL") == []


def test_undo_happens_once(room: Newsroom) -> None:
    post = room.written()
    done = room.edit(post, "Other words.")
    room.undo(done)
    with refused("undone already"):
        room.undo(done)


def test_an_undo_is_not_undone(room: Newsroom) -> None:
    done = room.edit(room.written(), "Other words.")
    with refused("cannot be undone"):
        room.undo(room.undo(done))


def test_an_entry_that_never_was_cannot_be_undone(room: Newsroom) -> None:
    with refused("cannot be undone"):
        room.library.undo(command(room), 4711)


def test_it_is_too_late_once_somebody_worked_on_it(room: Newsroom) -> None:
    post = room.written()
    done = room.edit(post, "Other words.")
    room.edit(post, "Third words.")
    with refused("somebody has worked on it since"):
        room.undo(done)
    assert room.post(post).shared.content.text == "Third words."


def test_it_is_too_late_to_unsubmit_what_was_approved(room: Newsroom) -> None:
    post = room.written()
    done = room.submit(post)
    room.approve(post)
    with refused("somebody has worked on it since"):
        room.undo(done)
    assert room.state(post) == "approved"


def test_several_steps_are_taken_back_one_after_the_other(room: Newsroom) -> None:
    post = room.written()
    first = room.edit(post, "Second words.")
    second = room.edit(post, "Third words.")
    room.undo(second)
    room.undo(first)
    assert room.post(post).shared.content.text == TEXT


def test_a_count_of_saves_never_goes_back_so_no_window_saves_over_words_it_has_not_seen(room: Newsroom) -> None:
    post = room.written()
    done = room.edit(post, "Second words.")
    seen = room.post(post)
    room.undo(done)
    room.edit(post, "Words of another window.")
    late = ContentEdit(base_rev=seen.shared.rev, content=seen.shared.content.with_text("Mine."))
    with pytest.raises(Conflict):
        writing.save(room.desk, command(room), post.id, PostEdit(contents={"": late}))
