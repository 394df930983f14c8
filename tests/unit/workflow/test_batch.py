"""Approving several posts in one go: only clean ones, each as it was shown, and one conflict keeps none of the others back."""

from __future__ import annotations

import pytest
from newsroom import TOO_LONG, Newsroom

from editorial.checking.engine import Result
from editorial.errors import Conflict
from editorial.library.journal import entries
from editorial.library.transaction import Command
from editorial.workflow import writing
from editorial.workflow.batch import Candidate, Hindrance, approve_together, candidate, hindrances, revoke_together
from editorial.workflow.commenting import comment

CLEAN = {
    "One": "On Saturday we mend jackets behind the station. Bring yours along, with a button or two.",
    "Two": "The reading room opens at ten from Monday on. You are welcome to sit down with a cup of tea.",
    "Three": "Our bees have moved to the school garden. You can watch them at work on any sunny afternoon.",
}


def checked(room: Newsroom, one: Candidate) -> dict[str, Result]:
    return {name: passed.result for name, passed in room.verdicts(one.post).items()}


def in_the_way(room: Newsroom, post_id: str) -> tuple[Hindrance, ...]:
    one = candidate(room.desk, room.ben.id, post_id)
    return hindrances(room.desk, one, checked(room, one))


def clean(room: Newsroom, title: str) -> str:
    post = room.submitted(CLEAN[title], room.linkedin, title=title, authors=("Ana Ruiz",))
    assert in_the_way(room, post.id) == (), room.verdicts(post)
    return post.id


def test_clean_posts_are_approved_with_one_entry_each(room: Newsroom) -> None:
    chosen = [candidate(room.desk, room.ben.id, clean(room, title)) for title in ("One", "Two", "Three")]
    results = {name: result for one in chosen for name, result in checked(room, one).items()}
    outcomes = approve_together(room.desk, Command(who=room.ben.id), chosen, results)

    assert [one.error for one in outcomes] == [None, None, None]
    for one in chosen:
        assert room.state(one.post, room.linkedin) == "approved"
        with room.library.reading() as connection:
            verbs = [entry.verb for entry in entries(connection, post=one.post.id)]
            approvals = [entry for entry in entries(connection, post=one.post.id) if entry.verb == "approve"]
        assert verbs.count("approve") == 1
        digest = one.networks[0].revision
        assert digest is not None
        assert approvals[0].data["digests"] == {one.networks[0].id: digest.digest}


def test_one_that_changed_meanwhile_keeps_none_of_the_others_back(room: Newsroom) -> None:
    chosen = [candidate(room.desk, room.ben.id, clean(room, title)) for title in ("One", "Two")]
    results = {name: result for one in chosen for name, result in checked(room, one).items()}
    room.take_back(chosen[0].post)
    room.edit(chosen[0].post, "Other words.")
    room.submit(chosen[0].post)
    first, second = approve_together(room.desk, Command(who=room.ben.id), chosen, results)

    assert isinstance(first.error, Conflict)
    assert room.state(first.post, room.linkedin) == "in_review"
    assert second.error is None
    assert room.state(second.post, room.linkedin) == "approved"


def test_what_was_approved_together_can_be_taken_back_together(room: Newsroom) -> None:
    chosen = [candidate(room.desk, room.ben.id, clean(room, title)) for title in ("One", "Two")]
    results = {name: result for one in chosen for name, result in checked(room, one).items()}
    done = [one.done for one in approve_together(room.desk, Command(who=room.ben.id), chosen, results) if one.done]
    revoke_together(room.desk, Command(who=room.ben.id), done, "By mistake")

    assert [room.state(one.post, room.linkedin) for one in chosen] == ["in_review", "in_review"]


@pytest.mark.parametrize("what", ["findings", "comments", "exception", "held", "gone", "not_yours"])
def test_whatever_an_editor_would_look_at_keeps_a_post_out(room: Newsroom, what: Hindrance) -> None:
    text = TOO_LONG if what in ("findings", "exception") else CLEAN["One"]
    account = room.x if what in ("findings", "exception") else room.linkedin
    by = room.ben if what == "not_yours" else room.ana
    post = room.submitted(text, account, by=by, authors=("Ana Ruiz",))
    if what == "comments":
        comment(room.desk, Command(who=room.ben.id), post.id, "Which button?")
    elif what == "exception":
        finding = room.errors(post)[0]
        writing.ask_exception(
            room.desk,
            Command(who=room.ana.id),
            post.id,
            room.variant(post).id,
            fingerprint=finding.fingerprint,
            rule=finding.rule,
            quote=finding.match,
            reason="The mayor said so.",
        )
    elif what == "held":
        room.hold(post)
    elif what == "gone":
        room.take_back(post)

    assert what in in_the_way(room, post.id)
