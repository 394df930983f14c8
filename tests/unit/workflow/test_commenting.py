"""Comments: pinned, answered, changed by whoever wrote them, resolved and opened again; suggestions; they are never sealed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import TEXT, Newsroom, refused

from editorial.errors import UserError
from editorial.library.comments import comments_of
from editorial.library.edits import ContentEdit
from editorial.library.journal import entries
from editorial.library.records import Comment, Post
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.desk import Person
from editorial.model.pins import Pin, pin_words
from editorial.model.post import Part
from editorial.model.span import Span
from editorial.workflow import commenting, reviewing, writing
from editorial.workflow.drafting import Draft
from editorial.workflow.threads import Place, Thread, place_of, points_of, threads_of

WORDS = "We fixed 41 jackets. Come on Friday, and bring what is broken."


def say(room: Newsroom, post: Post, body: str, *, by: Person | None = None, **more: object) -> str:
    command = Command(who=(by or room.ben).id)
    return commenting.comment(room.desk, command, post.id, body, **more).created  # type: ignore[arg-type]


def suggest(room: Newsroom, post: Post, quote: str, words: str, **more: object) -> str:
    return say(room, post, "", field="text", quote=quote, suggestion=words, **more)


def do(
    room: Newsroom, verb: str, post: Post, comment: str, *args: str, by: Person | None = None, **more: bool
) -> ChangeSet:
    return getattr(commenting, verb)(room.desk, Command(who=(by or room.ana).id), post.id, comment, *args, **more)


def comments(room: Newsroom, post: Post) -> list[Comment]:
    with room.library.reading() as connection:
        return comments_of(connection, post.id)


def threads(room: Newsroom, post: Post) -> tuple[Thread, ...]:
    return threads_of(comments(room, post))


def where(room: Newsroom, post: Post) -> Place | None:
    return place_of(Draft(room.post(post)), comments(room, post)[0])


# -- pinned ------------------------------------------------------------------------------------------------------------


def test_words_are_followed_through_edits_and_missed_when_they_are_gone(room: Newsroom) -> None:
    post = room.written(WORDS)
    say(room, post, "Which Friday?", field="text", quote="on Friday")
    room.edit(post, "Hello! " + WORDS)
    place = where(room, post)
    assert place is not None
    assert (place.name, place.span.start) == ("", WORDS.index("on Friday") + 7)
    room.edit(post, WORDS.replace("on Friday", "on 4 December"))
    assert where(room, post) is None
    assert comments(room, post)[0].quote == "on Friday"


def test_a_comment_on_one_network_stands_in_its_own_words(room: Newsroom) -> None:
    post = room.written(WORDS, room.x, room.linkedin)
    room.edit_network(post, "On Friday we mend, on Friday we eat.", room.linkedin)
    linkedin = room.variant(post, room.linkedin).id
    say(room, post, "Twice?", variant_id=linkedin, field="text", quote="on Friday")
    place = where(room, post)
    assert place is not None
    assert (place.name, place.span.start) == (linkedin, 19)


def test_a_comment_on_a_network_that_follows_the_shared_text_stands_there(room: Newsroom) -> None:
    post = room.written(WORDS, room.x, room.linkedin)
    say(room, post, "Which?", variant_id=room.variant(post).id, field="text", quote="on Friday")
    place = where(room, post)
    assert place is not None
    assert place.name == ""


def test_pictures_parts_and_moments_are_kept_as_pinned(room: Newsroom) -> None:
    post = room.written(WORDS)
    pins = [Pin(medium="f" * 64, region=(0.1, 0.2, 0.4, 0.5)), Pin(part=2), Pin(medium="f" * 64, second=12.0)]
    for pin in pins:
        say(room, post, "Look.", field="media" if pin.medium else "text", pin=pin)
    assert [one.pin for one in threads(room, post)] == pins


# -- threads -----------------------------------------------------------------------------------------------------------


def test_an_answer_to_an_answer_joins_the_same_thread(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = say(room, post, "Which Friday?")
    second = say(room, post, "The fourth.", by=room.ana, answers=first)
    say(room, post, "Of December?", answers=second)
    (thread,) = threads(room, post)
    assert [one.body for one in thread.answers] == ["The fourth.", "Of December?"]


def test_ones_own_comment_is_changed_and_deleted_and_each_can_be_undone(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = say(room, post, "Wich Friday?")
    changed = do(room, "edit_comment", post, first, "Which Friday?", by=room.ben)
    assert [one.body for one in comments(room, post)] == ["Which Friday?"]
    room.undo(changed)
    gone = do(room, "delete_comment", post, first, by=room.ben)
    assert comments(room, post) == []
    room.undo(gone)
    assert [one.body for one in comments(room, post)] == ["Wich Friday?"]


def test_nobody_puts_words_into_somebody_elses_mouth(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = say(room, post, "Which Friday?")
    with refused("Somebody else wrote this"):
        do(room, "edit_comment", post, first, "Fine.")
    with refused("Somebody else wrote this"):
        do(room, "delete_comment", post, first)


def test_what_was_answered_stays_as_it_was_said(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = say(room, post, "Which Friday?")
    answer = say(room, post, "The fourth.", by=room.ana, answers=first)
    with refused("answered this already"):
        do(room, "edit_comment", post, first, "Which Monday?", by=room.ben)
    with refused("answered this already"):
        do(room, "delete_comment", post, first, by=room.ben)
    do(room, "edit_comment", post, answer, "The fourth of December.")
    assert comments(room, post)[1].body == "The fourth of December."


def test_undo_does_not_take_away_what_somebody_has_answered(room: Newsroom) -> None:
    post = room.written(WORDS)
    said = commenting.comment(room.desk, Command(who=room.ben.id), post.id, "Wich Friday?")
    changed = do(room, "edit_comment", post, said.created, "Which Friday?", by=room.ben)
    answered = commenting.comment(room.desk, Command(who=room.ana.id), post.id, "The fourth.", answers=said.created)
    for late in (changed, said):
        with refused("somebody has worked on it since"):
            room.undo(late, by=room.ben)
    assert [one.body for one in comments(room, post)] == ["Which Friday?", "The fourth."]
    room.undo(answered)
    room.undo(changed, by=room.ben)
    room.undo(said, by=room.ben)
    assert comments(room, post) == []


def test_undoing_a_return_keeps_a_reason_that_was_answered(room: Newsroom) -> None:
    post = room.submitted()
    returned = room.return_(post, "Which Saturday?")
    (reason,) = comments(room, post)
    say(room, post, "The fourth.", by=room.ana, answers=reason.id)
    with refused("somebody has worked on it since"):
        room.undo(returned, by=room.ben)
    assert (room.state(post), len(comments(room, post))) == ("changes_wanted", 2)


def test_a_thread_is_resolved_and_opened_again(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = say(room, post, "Which Friday?")
    do(room, "resolve_comment", post, first)
    assert (threads(room, post)[0].is_open, comments(room, post)[0].resolved_by) == (False, room.ana.id)
    do(room, "reopen_comment", post, first)
    assert threads(room, post)[0].is_open


def test_what_is_no_longer_there_cannot_be_answered(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = say(room, post, "Which Friday?")
    do(room, "delete_comment", post, first, by=room.ben)
    with pytest.raises(UserError, match="no longer there"):
        say(room, post, "The fourth.", answers=first)


# -- suggestions -------------------------------------------------------------------------------------------------------


def test_an_accepted_suggestion_stands_in_the_text_and_its_thread_is_closed(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = suggest(room, post, "on Friday", "on Friday, 4 December")
    room.edit(post, "Hello! " + WORDS)
    done = do(room, "accept_suggestion", post, first)
    assert room.post(post).shared.content.text == "Hello! " + WORDS.replace("on Friday", "on Friday, 4 December")
    (one,) = comments(room, post)
    assert (one.outcome, bool(one.resolved_at)) == ("accepted", True)
    room.undo(done)
    assert room.post(post).shared.content.text == "Hello! " + WORDS
    assert threads(room, post)[0].offers


def test_a_suggestion_for_words_of_one_network_changes_only_that_one(room: Newsroom) -> None:
    post = room.written(WORDS, room.x, room.linkedin)
    room.edit_network(post, "See you on Friday.", room.linkedin)
    linkedin = room.variant(post, room.linkedin).id
    do(room, "accept_suggestion", post, suggest(room, post, "on Friday", "on 4 December", variant_id=linkedin))
    assert room.post(post).shared.content.text == WORDS
    assert room.variant(post, room.linkedin).stored.content.text == "See you on 4 December."


def test_a_suggestion_for_the_second_part_of_a_thread_stays_in_that_part(room: Newsroom) -> None:
    post = room.written(WORDS)
    variant = room.variant(post)
    parts = (Part(text=WORDS), Part(text="Come on Friday, too."))
    change = ContentEdit(
        base_rev=variant.stored.rev, content=replace(variant.stored.content, kind="thread", parts=parts)
    )
    room.save(post, contents={variant.id: change})
    pin = pin_words(parts[1].text, Span(5, 14), part=1)
    first = suggest(room, post, "on Friday", "on 4 December", variant_id=variant.id, pin=pin)
    do(room, "accept_suggestion", post, first)
    texts = [part.text for part in room.variant(post).content(room.post(post).shared.content).parts]
    assert texts == [WORDS, "Come on 4 December, too."]


def test_a_suggestion_whose_words_are_gone_cannot_be_taken_over(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = suggest(room, post, "on Friday", "on 4 December")
    room.edit(post, "We fixed 41 jackets.")
    with refused("The words this was about are gone: “on Friday”"):
        do(room, "accept_suggestion", post, first)
    assert threads(room, post)[0].offers


def test_nothing_is_put_into_what_an_editor_is_reading(room: Newsroom) -> None:
    post = room.submitted(WORDS)
    first = suggest(room, post, "on Friday", "on 4 December")
    with refused("Nobody may write here"):
        do(room, "accept_suggestion", post, first)


def test_a_declined_suggestion_stays_open_with_the_word_that_was_said(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = suggest(room, post, "on Friday", "on 4 December")
    do(room, "decline_suggestion", post, first, "We say weekdays.")
    (thread,) = threads(room, post)
    assert (thread.root.outcome, thread.is_open, [one.body for one in thread.answers]) == (
        "declined",
        True,
        ["We say weekdays."],
    )
    with refused("declined already"):
        do(room, "accept_suggestion", post, first)
    do(room, "reopen_comment", post, first)
    assert threads(room, post)[0].offers


def test_accepted_words_are_offered_again_only_where_the_old_ones_are_back(room: Newsroom) -> None:
    post = room.written(WORDS)
    first = suggest(room, post, "on Friday", "on 4 December")
    do(room, "accept_suggestion", post, first)
    do(room, "reopen_comment", post, first)
    assert (threads(room, post)[0].root.outcome, threads(room, post)[0].is_open) == ("accepted", True)
    room.edit(post, WORDS)
    do(room, "reopen_comment", post, first)
    assert threads(room, post)[0].offers


def test_a_suggestion_needs_words_and_other_ones(room: Newsroom) -> None:
    post = room.written(WORDS)
    for quote, words in (("", "on 4 December"), ("on Friday", "on Friday")):
        with pytest.raises(UserError, match="other ones"):
            suggest(room, post, quote, words)
    suggest(room, post, " on Friday", "")
    assert threads(room, post)[0].offers


def test_who_suggested_may_still_approve_and_the_history_shows_whose_words_were_taken(room: Newsroom) -> None:
    post = room.submitted(TEXT)
    first = suggest(room, post, TEXT.split(maxsplit=1)[0], "Today")
    room.return_(post)
    done = do(room, "accept_suggestion", post, first)
    room.submit(post)
    room.approve(post, by=room.ben)
    assert room.state(post) == "approved"
    with room.library.reading() as connection:
        entry = next(one for one in entries(connection, post=post.id) if one.seq == done.entry)
    assert (entry.who, entry.data["suggested_by"], entry.data["comment"]) == (room.ana.id, room.ben.id, first)


def test_an_editor_who_takes_a_suggestion_over_has_worked_on_the_text(room: Newsroom) -> None:
    post = room.submitted(TEXT)
    first = suggest(room, post, TEXT.split(maxsplit=1)[0], "Today")
    room.return_(post)
    do(room, "accept_suggestion", post, first, by=room.ben)
    room.submit(post)
    with refused("You worked on"):
        room.approve(post, by=room.ben)


# -- points of a return ------------------------------------------------------------------------------------------------


def test_a_returned_post_has_the_reason_and_the_open_threads_as_points(room: Newsroom) -> None:
    post = room.submitted(WORDS)
    say(room, post, "Settled before.", field="text", quote="41 jackets")
    do(room, "resolve_comment", post, comments(room, post)[0].id, by=room.ben)
    asked = say(room, post, "Which Friday?", field="text", quote="on Friday")
    offered = suggest(room, post, "41", "42")
    say(room, post, "Mine.", by=room.ana)
    room.clock.ahead(minutes=1)
    room.return_(post, "Nearly there.")
    points = points_of(room.post(post), comments(room, post))
    assert points is not None
    assert (points.who, points.reason, points.answered) == (room.ben.id, "Nearly there.", 0)
    assert [one.root.body for one in points.threads] == ["Nearly there.", "Which Friday?", ""]
    room.clock.ahead(minutes=1)
    say(room, post, "The fourth.", by=room.ana, answers=asked)
    do(room, "tick", post, points.threads[0].root.id)
    do(room, "accept_suggestion", post, offered)
    points = points_of(room.post(post), comments(room, post))
    assert points is not None
    assert (points.answered, len(points.threads)) == (3, 3)


def test_a_tick_is_taken_away_again(room: Newsroom) -> None:
    post = room.submitted(WORDS)
    room.return_(post)
    first = comments(room, post)[0].id
    do(room, "tick", post, first)
    assert comments(room, post)[0].done_by == room.ana.id
    do(room, "tick", post, first, done=False)
    assert (comments(room, post)[0].done_at, comments(room, post)[0].done_by) == ("", "")


def test_a_second_return_begins_a_new_list(room: Newsroom) -> None:
    post = room.submitted(WORDS)
    asked = say(room, post, "Which Friday?")
    room.return_(post, "First.")
    say(room, post, "The fourth.", by=room.ana, answers=asked)
    do(room, "tick", post, asked)
    room.submit(post)
    room.clock.ahead(minutes=1)
    room.return_(post, "Second.")
    points = points_of(room.post(post), comments(room, post))
    assert points is not None
    assert [one.root.body for one in points.threads if one.is_open] == ["Second.", "Which Friday?"]
    assert points.threads[-1].is_answered(points.since) is False


def test_returning_needs_a_reason_only_without_open_threads_of_ones_own(room: Newsroom) -> None:
    post = room.submitted(WORDS)
    say(room, post, "Somebody else's.", by=room.ana)
    with pytest.raises(UserError, match="needs a reason"):
        room.return_(post, " ")
    say(room, post, "Which Friday?")
    room.return_(post, "")
    assert room.state(post) == "changes_wanted"
    points = points_of(room.post(post), comments(room, post))
    assert points is not None
    assert [one.root.body for one in points.threads] == ["Which Friday?"]


def test_a_draft_has_no_points(room: Newsroom) -> None:
    post = room.written(WORDS)
    say(room, post, "Which Friday?")
    assert points_of(post, comments(room, post)) is None


# -- what they are not -------------------------------------------------------------------------------------------------


def test_comments_are_not_sealed(room: Newsroom) -> None:
    post = room.approved()
    before = room.variant(post).revision
    first = say(room, post, "Lovely.", field="text", quote=TEXT[:5])
    do(room, "resolve_comment", post, first)
    assert room.state(post) == "approved"
    after = room.variant(post).revision
    assert before is not None
    assert after is not None
    assert (after.digest, "Lovely" in str(after.outgoing)) == (before.digest, False)


def test_comments_stay_whatever_happens_to_the_post(room: Newsroom) -> None:
    post = room.written(WORDS, room.x, room.linkedin)
    linkedin = room.variant(post, room.linkedin).id
    say(room, post, "Which Friday?", variant_id=linkedin, field="text", quote="on Friday")
    writing.remove_network(room.desk, Command(who=room.ana.id), linkedin)
    room.save(post, language="de")
    place = where(room, post)
    assert place is not None
    assert place.name == ""
    room.submit(post)
    room.return_(post)
    room.submit(post)
    room.approve(post)
    reviewing.change(room.desk, Command(who=room.ana.id), post.id)
    assert comments(room, post)[0].body == "Which Friday?"


def test_a_network_that_was_taken_off_takes_no_new_comment(room: Newsroom) -> None:
    post = room.written(WORDS, room.x, room.linkedin)
    linkedin = room.variant(post, room.linkedin).id
    writing.remove_network(room.desk, Command(who=room.ana.id), linkedin)
    with pytest.raises(UserError, match="taken off"):
        say(room, post, "Which?", variant_id=linkedin)
