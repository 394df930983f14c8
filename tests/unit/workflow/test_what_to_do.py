"""What a refusal tells somebody to do fits where the post stands and who they are."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from editorial.errors import Refused, UserError
from editorial.library.transaction import Command
from editorial.model.status import STEPS, State
from editorial.workflow import commenting, holding, reviewing, signing, writing
from editorial.workflow.guard import what_then


def test_who_may_not_is_told_whom_to_ask(room: Newsroom) -> None:
    post = room.submitted()
    with pytest.raises(Refused) as caught:
        reviewing.return_(room.desk, Command(who=room.ana.id), post.id, [], "Why?")
    assert caught.value.hint == "Ask an editor to do it."


def test_a_step_that_cannot_be_taken_now_says_which_can(room: Newsroom) -> None:
    post = room.written()
    with pytest.raises(Refused) as caught:
        room.approve(post, digest="d" * 64)
    assert caught.value.hint
    room.submit(post)
    with pytest.raises(Refused, match="cannot be submitted") as caught:
        writing.submit(room.desk, Command(who=room.ana.id), post.id)
    assert caught.value.hint == "Take it back to change it."


def test_a_comment_of_nothing_a_hold_that_ended_and_a_yes_that_is_not_there_have_a_way_on(room: Newsroom) -> None:
    post = room.submitted()
    ben = Command(who=room.ben.id)
    with pytest.raises(UserError) as empty:
        commenting.comment(room.desk, ben, post.id, " ")
    with pytest.raises(Refused) as no_yes:
        signing.withdraw(room.desk, ben, post.id)
    hold = holding.start_hold(room.desk, Command(who=room.ben.id), "all", "", "Recall.").created
    holding.end_hold(room.desk, Command(who=room.ben.id), hold)
    with pytest.raises(Refused) as ended:
        holding.end_hold(room.desk, Command(who=room.ben.id), hold)
    assert [one.value.hint for one in (empty, no_yes, ended)] == [
        "Write a few words.",
        "Look at the post again: it may not count any more.",
        "The Hold page lists those that stand.",
    ]


@pytest.mark.parametrize(
    ("state", "verb", "hint"),
    [
        ("idea", "submit", "Write its first words."),
        ("draft", "approve", "Submit it first."),
        ("draft", "export", "It has to be approved first."),
        ("draft", "take_back", "It can be written on as it is."),
        ("in_review", "change", "Take it back to change it."),
        ("in_review", "export", "An editor approves or returns it first."),
        ("approved", "submit", "Open it for changes, or take the approval away."),
        ("approved", "confirm", "Export it first."),
        ("published", "change", "Open it for a correction to change it."),
    ],
)
def test_what_to_do_fits_the_state(state: State, verb: str, hint: str) -> None:
    assert state not in STEPS[verb].since
    assert what_then(state, verb) == hint
