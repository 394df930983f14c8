"""Approved under another house style: what did not run counts as a doubt, and a second look is asked for one or for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from newsroom import Newsroom, engine, refused

from editorial.checking.engine import Result
from editorial.errors import Conflict
from editorial.library.transaction import Command
from editorial.model.subject import Subject
from editorial.workflow.judging import in_process
from editorial.workflow.moved_on import look_again, moved_on

STRICT = '[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 4\n'


def test_a_must_fix_check_that_did_not_run_is_a_doubt(room: Newsroom) -> None:
    room.approved()
    room.new_style('[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 90\n')

    def check(subjects: Sequence[Subject]) -> list[Result]:
        found = in_process(room.desk, engine())(subjects)
        return [replace(one, not_run=(*one.not_run, "readability.sentence_length (too slow)")) for one in found]

    (held,) = moved_on(room.desk, check)
    assert (held.errors, len(held.not_checked)) == ((), 1)
    assert held.sentence.startswith("House style has moved on: Not checked: ")
    assert room.held() == []


def test_a_second_look_takes_the_approvals_away(room: Newsroom) -> None:
    posts = [room.approved(), room.approved("Another one that is long enough to be stopped.")]
    room.new_style(STRICT)
    held = room.held()
    assert len(held) == 2
    with refused("Only an editor"):
        look_again(room.desk, Command(who=room.ana.id), held)
    done = look_again(room.desk, Command(who=room.ben.id), held)
    assert done.label == "2 posts back in review"
    assert [room.state(post) for post in posts] == ["in_review", "in_review"]
    assert room.held() == []
    room.undo(done, by=room.ben)
    assert [room.state(post) for post in posts] == ["approved", "approved"]


def test_a_second_look_leaves_a_changed_one_a_draft_that_does_not_leave(room: Newsroom) -> None:
    post = room.approved()
    room.change(post)
    room.new_style(STRICT)
    look_again(room.desk, Command(who=room.ben.id), room.held())
    variant = room.variant(post)
    assert (variant.state, variant.approved) == ("draft", None)


def test_a_second_look_at_what_was_decided_meanwhile_is_a_conflict(room: Newsroom) -> None:
    post = room.approved()
    room.new_style(STRICT)
    held = room.held()
    room.revoke(post)
    with pytest.raises(Conflict):
        look_again(room.desk, Command(who=room.ben.id), held)
