"""Every row of the state table: who may take which step from where, and what is said when not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from newsroom import Newsroom, refused

from editorial.errors import UserError
from editorial.library.people import save_person
from editorial.library.transaction import Command
from editorial.model.desk import Person
from editorial.model.status import SAID, STATES, STEPS
from editorial.workflow import after_leaving, reviewing, writing
from editorial.workflow.guard import why_not

TABLE = {
    "write": ({"idea"}, "draft"),
    "submit": ({"draft", "changes_wanted"}, "in_review"),
    "take_back": ({"in_review"}, "draft"),
    "return": ({"in_review"}, "changes_wanted"),
    "approve": ({"in_review"}, "approved"),
    "change": ({"approved"}, "draft"),
    "revoke": ({"approved"}, "in_review"),
    "export": ({"approved", "exported", "refused"}, "exported"),
    "refuse": ({"exported"}, "refused"),
    "confirm": ({"exported"}, "published"),
    "hold": (set(STATES), None),
    "release": (set(STATES), None),
    "archive": (set(STATES), None),
    "restore": (set(STATES), None),
}
"""The table of the design, but for `correct`, which starts from what a tool refused as well."""


def test_the_table_holds_every_step_of_the_design_and_no_other() -> None:
    known = {verb: (set(step.since), step.to) for verb, step in STEPS.items() if verb != "correct"}
    assert known == TABLE
    assert {"exported", "published"} <= STEPS["correct"].since
    assert STEPS["correct"].to == "draft"


@pytest.mark.parametrize("verb", sorted(TABLE))
@pytest.mark.parametrize("state", STATES)
def test_a_step_is_open_from_its_states_and_refused_with_the_reason_from_all_others(
    room: Newsroom, verb: str, state: Any
) -> None:
    post = room.written()
    variant = replace(room.variant(post), state=state)
    said = why_not(room.noor, post, variant, verb)
    if state in TABLE[verb][0]:
        assert said == ""
    else:
        assert said.endswith(f"it is {SAID[state]}.")


@pytest.mark.parametrize("verb", ["return", "approve", "revoke"])
def test_only_an_editor_or_the_owner_decides(room: Newsroom, verb: str) -> None:
    post = room.written()
    variant = replace(room.variant(post), state=next(iter(STEPS[verb].since)))
    assert "Only an editor can do this, and Ana Ruiz is not one here." in why_not(room.ana, post, variant, verb)
    assert why_not(room.ben, post, variant, verb) == ""
    assert why_not(room.noor, post, variant, verb) == ""


def test_submitting_and_taking_back_are_for_the_author_or_another_writer(room: Newsroom) -> None:
    manager = Person(id="person-mia", name="Mia Lind", initials="", roles=frozenset({"manager"}))
    save_person(room.library, Command(who=room.noor.id), manager)
    post = room.written()
    with refused("Only its author or another writer"):
        room.submit(post, by=manager)
    room.submit(post)
    with refused("Only its author or another writer"):
        room.take_back(post, by=manager)
    assert room.state(post) == "in_review"


def test_who_stands_in_the_byline_is_an_author(room: Newsroom) -> None:
    post = room.written(by=room.noor, authors=("Ben Okafor",))
    room.submit(post, by=room.ben)
    assert room.state(post) == "in_review"


def test_somebody_who_left_the_desk_can_do_nothing(room: Newsroom) -> None:
    post = room.submitted()
    save_person(room.library, Command(who=room.noor.id), replace(room.ben, active=False))
    with refused("You are not one of the people"):
        room.approve(post)


def test_an_idea_becomes_a_draft_with_its_first_words(room: Newsroom) -> None:
    done = writing.create(
        room.desk, Command(who=room.ana.id), title="Something on bees", channels=[room.x.id], idea=True
    )
    post = room.post(done.created)
    assert room.state(post) == "idea"
    room.edit(post, "Bees like our roof.")
    assert room.state(post) == "draft"


def test_an_idea_cannot_be_submitted(room: Newsroom) -> None:
    done = writing.create(room.desk, Command(who=room.ana.id), title="Bees", channels=[room.x.id], idea=True)
    with refused("cannot be submitted: it is an idea"):
        room.submit(room.post(done.created))


def test_a_post_without_a_network_cannot_be_submitted(room: Newsroom) -> None:
    done = writing.create(room.desk, Command(who=room.ana.id), title="Bees")
    with refused("goes to no network yet"):
        room.submit(room.post(done.created))


def test_the_way_from_draft_to_published(room: Newsroom) -> None:
    post = room.written()
    room.submit(post)
    assert room.state(post) == "in_review"
    room.approve(post)
    assert room.state(post) == "approved"
    room.step(post, "export", "exported")
    after_leaving.confirm(room.desk, Command(who=room.noor.id), post.id, [], "https://x.com/green/1")
    assert room.state(post) == "published"
    assert room.variant(post).outside_note == "https://x.com/green/1"


def test_returned_posts_go_back_with_the_reason_and_can_be_submitted_again(room: Newsroom) -> None:
    post = room.submitted()
    room.return_(post, "The date is missing.")
    assert room.state(post) == "changes_wanted"
    assert room.variant(post).reason == "The date is missing."
    room.edit(post, "On Saturday, 28 November, we mend jackets.")
    assert room.state(post) == "changes_wanted"
    room.submit(post)
    assert room.state(post) == "in_review"
    assert room.variant(post).reason == ""


@pytest.mark.parametrize("step", ["return_", "revoke", "hold"])
def test_some_steps_need_a_reason(room: Newsroom, step: str) -> None:
    post = room.approved() if step == "revoke" else room.submitted()
    before = room.state(post)
    with pytest.raises(UserError, match="needs a reason"):
        getattr(room, step)(post, "  ")
    assert room.state(post) == before


def test_what_the_tool_refused_says_why(room: Newsroom) -> None:
    post = room.exported()
    after_leaving.refuse(room.desk, Command(who=room.noor.id), post.id, [], "Picture too large")
    assert room.state(post) == "refused"
    assert room.variant(post).outside_note == "Picture too large"


def test_taking_back_a_post_that_was_approved_meanwhile_is_refused(room: Newsroom) -> None:
    post = room.approved()
    with refused("cannot be taken back: it is approved"):
        room.take_back(post)


def test_a_post_that_was_revoked_waits_for_review_again(room: Newsroom) -> None:
    post = room.approved()
    room.revoke(post, "The event is off.")
    variant = room.variant(post)
    assert (variant.state, variant.reason, variant.approved) == ("in_review", "The event is off.", None)


def test_hold_and_release_leave_the_state_as_it_was(room: Newsroom) -> None:
    post = room.approved()
    room.hold(post, "Wait for the photo.")
    assert (room.state(post), room.variant(post).held, room.variant(post).held_reason) == (
        "approved",
        True,
        "Wait for the photo.",
    )
    reviewing.release(room.desk, Command(who=room.ana.id), post.id, [])
    assert (room.state(post), room.variant(post).held) == ("approved", False)


def test_archive_and_bring_back_leave_the_state_as_it_was(room: Newsroom) -> None:
    post = room.approved()
    reviewing.archive(room.desk, Command(who=room.ana.id), post.id)
    assert room.post(post).archived
    reviewing.archive(room.desk, Command(who=room.ana.id), post.id, back=True)
    assert not room.post(post).archived
    assert room.state(post) == "approved"


def test_networks_of_one_post_go_their_own_ways(room: Newsroom) -> None:
    post = room.written("Jackets on Saturday.", room.x, room.linkedin)
    room.submit(post, room.x)
    assert [one.state for one in room.post(post).variants] == ["in_review", "draft"]
    room.approve(post)
    assert [one.state for one in room.post(post).variants] == ["approved", "draft"]


def test_a_submitted_network_cannot_be_taken_off_nor_its_post_deleted(room: Newsroom) -> None:
    post = room.submitted()
    with refused("has been submitted already"):
        writing.remove_network(room.desk, Command(who=room.ana.id), room.variant(post).id)
    with refused("has been submitted or approved"):
        writing.delete_post(room.desk, Command(who=room.ana.id), post.id)


def test_an_account_gets_a_post_once(room: Newsroom) -> None:
    post = room.written()
    with refused("has the post already"):
        writing.add_network(room.desk, Command(who=room.ana.id), post.id, room.x.id)


def test_a_network_taken_off_and_added_again_keeps_its_words(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    room.edit_network(post, "Only for X.")
    writing.remove_network(room.desk, Command(who=room.ana.id), room.variant(post).id)
    assert [one.channel for one in room.post(post).variants] == [room.linkedin.id]
    writing.add_network(room.desk, Command(who=room.ana.id), post.id, room.x.id)
    assert room.variant(post).content(room.post(post).shared.content).text == "Only for X."
