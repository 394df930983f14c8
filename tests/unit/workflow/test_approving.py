"""A yes belongs to exact bytes, to a second pair of eyes, and to a post without errors that nobody allowed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import TOO_LONG, Newsroom, refused
from sqlalchemy.exc import IntegrityError

from editorial.errors import Conflict, UserError
from editorial.library import review
from editorial.library.edits import ContentEdit
from editorial.library.people import save_person
from editorial.library.transaction import Command
from editorial.workflow import approving, reviewing, writing
from editorial.workflow.gather import Passed


def test_an_approval_records_what_it_passed_under(room: Newsroom) -> None:
    post = room.approved()
    with room.library.reading() as connection:
        approval = review.approval_of(connection, room.variant(post).id)
    assert approval is not None
    assert room.variant(post).approved is not None
    assert approval.digest == room.rows("SELECT digest FROM revisions")[0].digest
    assert (approval.approver, approval.submitter, approval.alone) == (room.ben.id, room.ana.id, False)
    assert approval.style_version == room.desk.style().version
    assert "length.limit" in approval.rules
    assert approval.facts_version
    assert room.rows("SELECT count(*) FROM style_versions") == [(1,)]


def test_another_digest_is_a_conflict_and_approves_nothing(room: Newsroom) -> None:
    post = room.submitted()
    seen = room.variant(post).revision
    room.take_back(post)
    room.edit(post, "Other words.")
    room.submit(post)
    assert seen is not None
    with pytest.raises(Conflict) as caught:
        room.approve(post, digest=seen.digest)
    assert caught.value.mine == seen.digest
    assert caught.value.theirs == room.variant(post).revision.digest  # type: ignore[union-attr]
    assert room.state(post) == "in_review"


def test_one_wrong_digest_among_several_approves_none(room: Newsroom) -> None:
    post = room.submitted("Jackets on Saturday.", room.x, room.linkedin)
    right = room.variant(post).revision
    assert right is not None
    decisions = [
        approving.Decision(variant=room.variant(post).id, digest=right.digest),
        approving.Decision(variant=room.variant(post, room.linkedin).id, digest="0" * 64),
    ]
    with pytest.raises(Conflict):
        approving.approve(room.desk, Command(who=room.ben.id), post.id, decisions, room.verdicts(post))
    assert {one.state for one in room.post(post).variants} == {"in_review"}


def test_a_verdict_on_other_words_is_no_verdict(room: Newsroom) -> None:
    post = room.submitted()
    other = room.submitted("Something else.")
    stranger = next(iter(room.verdicts(other).values()))
    with pytest.raises(Conflict, match="not checked as it stands"):
        room.approve(post, verdicts={room.variant(post).id: stranger})


def test_nothing_is_approved_unchecked(room: Newsroom) -> None:
    post = room.submitted()
    with pytest.raises(Conflict, match="not checked"):
        room.approve(post, verdicts={})


def test_a_house_style_that_changed_during_the_check_asks_for_another(room: Newsroom) -> None:
    post = room.submitted()
    verdicts = room.verdicts(post)
    room.new_style('[rules."readability.sentence_length"]\nlevel = "warning"\nmax_words = 4\n')
    with pytest.raises(Conflict, match="house style has changed"):
        room.approve(post, verdicts=verdicts)


# ------------------------------------------------------------------------------------------------------------ four eyes


def test_who_submitted_it_cannot_approve_it(room: Newsroom) -> None:
    post = room.submitted(by=room.noor)
    with refused("You worked on “Jackets” yourself"):
        room.approve(post, by=room.noor)


def test_who_typed_in_it_cannot_approve_it_though_another_submitted(room: Newsroom) -> None:
    post = room.written()
    room.edit(post, "Jackets and coats on Saturday.", by=room.ben)
    room.submit(post)
    with refused("You worked on"):
        room.approve(post, by=room.ben)
    room.approve(post, by=room.noor)
    assert room.state(post) == "approved"


def test_who_wrote_the_first_words_cannot_approve_them(room: Newsroom) -> None:
    post = room.written(by=room.ben)
    room.submit(post)
    with refused("You worked on"):
        room.approve(post, by=room.ben)


def test_words_typed_in_one_network_do_not_bar_from_another(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    room.edit_network(post, "Jackets, for LinkedIn.", room.linkedin, by=room.ben)
    room.submit(post)
    room.approve(post, room.x, by=room.ben)
    with refused("You worked on"):
        room.approve(post, room.linkedin, by=room.ben)


def test_shared_words_bar_from_every_network_even_when_saved_with_own_ones(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    now = room.post(post)
    x = room.variant(post)
    room.save(
        post,
        by=room.ben,
        contents={
            "": ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text("Coats.")),
            x.id: ContentEdit(
                base_rev=x.stored.rev, content=x.stored.content.with_text("Hats."), own=frozenset({"text"})
            ),
        },
    )
    room.submit(post)
    with refused("You worked on"):
        room.approve(post, room.linkedin, by=room.ben)


def test_approving_one_network_does_not_wash_the_hands_for_another(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    room.edit_network(post, "Jackets, for LinkedIn.", room.linkedin, by=room.ben)
    room.submit(post)
    room.approve(post, room.x, by=room.noor)
    with refused("You worked on"):
        room.approve(post, room.linkedin, by=room.ben)


def test_moving_the_time_is_not_writing(room: Newsroom) -> None:
    post = room.submitted()
    room.set_time(post, "2026-12-01T09:00", by=room.ben)
    room.approve(post, by=room.ben)
    assert room.state(post) == "approved"


def test_the_only_person_may_approve_their_own_work_and_it_is_marked(room: Newsroom) -> None:
    for person in (room.ana, room.ben):
        save_person(room.library, Command(who=room.noor.id), replace(person, active=False))
    post = room.submitted(by=room.noor)
    room.approve(post, by=room.noor)
    with room.library.reading() as connection:
        approval = review.approval_of(connection, room.variant(post).id)
    assert approval is not None
    assert approval.alone


def test_the_file_itself_refuses_an_approval_of_ones_own_work(room: Newsroom) -> None:
    room.approved()
    with pytest.raises(IntegrityError, match="four_eyes"):
        room.tamper("UPDATE approvals SET approver = submitter")


# ----------------------------------------------------------------------------------------------- errors and exceptions


def test_a_standing_error_refuses_the_approval_and_is_named(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    with refused("cannot be approved yet: "):
        room.approve(post)
    assert room.state(post) == "in_review"


def test_an_exception_lets_an_error_stand(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    room.waive(post, room.errors(post)[0])
    room.approve(post)
    assert room.state(post) == "approved"


def test_an_exception_counts_to_the_end_of_its_last_day_and_not_longer(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    room.waive(post, room.errors(post)[0], until="2026-11-24")
    room.clock.ahead(days=1)
    with room.library.reading() as connection:
        (waiver,) = review.waivers_of(connection, post.id)
    assert waiver.holds("2026-11-24T23:59:59.999Z")
    assert not waiver.holds("2026-11-25T00:00:00.000Z")
    room.clock.ahead(days=1)
    with refused("cannot be approved yet"):
        room.approve(post)


def test_an_exception_on_one_network_is_none_on_another(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG, room.x, room.bluesky)
    room.waive(post, room.errors(post)[0])
    room.approve(post, room.x)
    with refused("cannot be approved yet"):
        room.approve(post, room.bluesky)


def test_an_exception_for_the_whole_post_answers_the_question_of_one_network(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    error = room.errors(post)[0]
    writing.ask_exception(
        room.desk,
        Command(who=room.ana.id),
        post.id,
        room.variant(post).id,
        fingerprint=error.fingerprint,
        rule=error.rule,
        quote=error.match,
        reason="It is a poem.",
    )
    room.waive(post, error, whole_post=True)
    with room.library.reading() as connection:
        (waiver,) = review.waivers_of(connection, post.id)
    assert (waiver.variant, waiver.asked_reason, waiver.granted_by) == ("", "It is a poem.", room.ben.id)


def test_an_exception_ends_when_it_is_taken_back(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    room.waive(post, room.errors(post)[0])
    with room.library.reading() as connection:
        (waiver,) = review.waivers_of(connection, post.id)
    reviewing.end_exception(room.desk, Command(who=room.ben.id), post.id, waiver.id)
    with refused("cannot be approved yet"):
        room.approve(post)


def test_a_writer_cannot_allow_an_exception(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    with refused("Only an editor"):
        room.waive(post, room.errors(post)[0], by=room.ana)


def test_nobody_allows_an_exception_for_their_own_words(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG, by=room.ben)
    with refused("You worked on"):
        room.waive(post, room.errors(post)[0], by=room.ben)


def test_an_exception_needs_a_reason_and_a_real_date(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    error = room.errors(post)[0]
    with pytest.raises(UserError, match="needs a reason"):
        room.waive(post, error, reason=" ")
    with pytest.raises(UserError, match="is not a date"):
        room.waive(post, error, until="tomorrow")


def test_only_errors_need_an_exception(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    with refused("Only something that must be fixed"):
        room.waive(post, replace(room.errors(post)[0], level="warning"))


def test_a_must_fix_rule_that_did_not_run_counts_as_an_error(room: Newsroom) -> None:
    post = room.submitted()
    (name, passed) = next(iter(room.verdicts(post).items()))
    broken = replace(passed.result, not_run=("length.limit (took too long)",))
    with refused("Not checked: "):
        room.approve(post, verdicts={name: replace(passed, result=broken)})
    assert room.state(post) == "in_review"


def test_a_piece_of_advice_that_did_not_run_does_not_stand_in_the_way(room: Newsroom) -> None:
    post = room.submitted()
    (name, passed) = next(iter(room.verdicts(post).items()))
    verdict: Passed = replace(passed, result=replace(passed.result, not_run=("readability.grade (took too long)",)))
    room.approve(post, verdicts={name: verdict})
    assert room.rows("SELECT not_run FROM approvals") == [('["readability.grade (took too long)"]',)]
