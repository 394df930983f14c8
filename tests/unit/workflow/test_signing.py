"""Yeses in steps on a real workspace: recorded against exact bytes, void when these change, approved with the last."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from newsroom import TOO_LONG, Newsroom, refused

from editorial.errors import UserError
from editorial.library.people import campaigns, channels, people, save_campaign, save_channel, save_group, save_person
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.desk import Campaign, Group, Person
from editorial.model.signoff import OUTSIDE, SignoffStep
from editorial.workflow.approving import Decision
from editorial.workflow.outside import FromOutside, record_outside
from editorial.workflow.signing import history_of, turns_of, withdraw

FACTS = SignoffStep(name="Facts", who=("person-eve",))
EDITOR = SignoffStep(name="Editor")


@pytest.fixture
def eve(room: Newsroom) -> Person:
    """A fact checker who is a writer here."""
    made = Person(id="person-eve", name="Eve Lind", initials="", roles=frozenset({"writer"}))
    save_person(room.library, Command(who=room.noor.id), made)
    return made


def steps(room: Newsroom, *named: SignoffStep) -> None:
    """The steps of the account on X."""
    save_channel(room.library, Command(who=room.noor.id), dataclasses.replace(room.x, signoff=named))
    room.x = channels(room.library)[0]


def waiting(room: Newsroom, post: Post) -> str:
    found = turns_of(room.desk, room.post(post))
    return found[room.variant(post).id].said() if found else ""


def outside(room: Newsroom, post: Post, *, by: Person | None = None, **said: Any) -> ChangeSet:
    variant = room.variant(post)
    decision = Decision(variant=variant.id, digest=variant.revision.digest if variant.revision else "")
    given = FromOutside(**{"name": "Mr Sato", "file": None, **said})
    command = Command(who=(by or room.ben).id)
    return record_outside(room.desk, command, post.id, [decision], room.verdicts(post), given)


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    file = tmp_path / "yes.eml"
    file.write_text("From: sato@example.org\n\nLooks good to us.", encoding="utf-8")
    return file


def test_where_nobody_named_steps_one_editor_approves_and_the_yes_is_kept(room: Newsroom) -> None:
    post = room.approved()
    assert room.state(post) == "approved"
    (yes,) = history_of(room.desk, post)[room.variant(post).id]
    assert (yes.person, yes.step_name, yes.stands, yes.evidence) == (room.ben.id, "Editor", True, None)


def test_the_steps_open_one_after_the_other(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    assert waiting(room, post) == "Waiting for Eve Lind (Facts)"
    with refused("waits for “Facts”"):
        room.approve(post)
    first = room.approve(post, by=eve)
    assert (first.verb, first.label) == ("sign", "Yes recorded. Waiting for Noor Haddad or Ben Okafor (Editor)")
    assert room.state(post) == "in_review"
    assert room.rows("SELECT count(*) FROM approvals") == [(0,)]
    second = room.approve(post)
    assert (second.verb, room.state(post)) == ("approve", "approved")


def test_a_campaign_asks_before_the_account_does(room: Newsroom, eve: Person) -> None:
    campaign = Campaign(id="spring", name="Spring", signoff=(FACTS,))
    save_campaign(room.library, Command(who=room.noor.id), campaign)
    assert campaigns(room.library)[0].signoff == (FACTS,)
    steps(room, EDITOR)
    post = room.written()
    room.save(post, campaign="spring")
    room.submit(post)
    assert waiting(room, post) == "Waiting for Eve Lind (Facts)"


def test_one_person_cannot_sign_two_steps(room: Newsroom) -> None:
    steps(room, SignoffStep(name="Facts"), EDITOR)
    post = room.submitted()
    room.approve(post)
    with refused("in an earlier step (Facts)"):
        room.approve(post)
    room.approve(post, by=room.noor)
    assert room.state(post) == "approved"


def test_all_of_a_group_have_to_say_yes(room: Newsroom, eve: Person) -> None:
    save_group(room.library, Command(who=room.noor.id), Group(id="desk", name="Desk", members=(room.ben.id, eve.id)))
    steps(room, SignoffStep(name="Desk", who=("desk",), need="all"))
    post = room.submitted()
    room.approve(post)
    with refused("said yes to"):
        room.approve(post)
    assert waiting(room, post) == "Waiting for Eve Lind (Desk)"
    room.approve(post, by=eve)
    assert room.state(post) == "approved"


def test_whoever_wrote_it_signs_no_step(room: Newsroom) -> None:
    steps(room, SignoffStep(name="Facts", who=(room.ana.id,)), EDITOR)
    post = room.submitted()
    with refused("yourself"):
        room.approve(post, by=room.ana)
    assert waiting(room, post) == "Nobody who may is left to say yes (Facts)"


def test_the_deputy_of_one_who_is_away_signs_in_their_place(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    away = dataclasses.replace(eve, away_until=dt.date(2026, 11, 24), deputy=room.noor.id)
    save_person(room.library, Command(who=room.noor.id), away)
    post = room.submitted()
    assert waiting(room, post) == "Waiting for Noor Haddad (Facts)"
    room.approve(post, by=room.noor)
    (yes,) = history_of(room.desk, post)[room.variant(post).id]
    assert (yes.person, yes.behalf) == (room.noor.id, eve.id)
    room.approve(post)
    assert room.state(post) == "approved"


def test_a_deputy_cannot_fill_a_step_of_all_alone(room: Newsroom, eve: Person) -> None:
    steps(room, SignoffStep(name="Both", who=(room.ben.id, eve.id), need="all"))
    away = dataclasses.replace(eve, away_until=dt.date(2026, 11, 24), deputy=room.ben.id)
    save_person(room.library, Command(who=room.noor.id), away)
    post = room.submitted()
    room.approve(post)
    with refused("You have said yes to G-1 “Jackets” in this step already"):
        room.approve(post)
    assert room.state(post) == "in_review"
    assert waiting(room, post) == "Waiting for Eve Lind (Both)"
    save_person(room.library, Command(who=room.noor.id), dataclasses.replace(away, deputy=room.noor.id))
    room.approve(post, by=room.noor)
    assert room.state(post) == "approved"


def test_every_yes_takes_a_full_check(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted(TOO_LONG)
    with refused("cannot be approved yet"):
        room.approve(post, by=eve)
    assert room.rows("SELECT count(*) FROM signoffs") == [(0,)]


def test_other_bytes_make_every_yes_void_and_say_when(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    room.approve(post, by=eve)
    room.take_back(post)
    room.edit(post, "Other words.")
    room.submit(post)
    (yes,) = history_of(room.desk, post)[room.variant(post).id]
    assert yes.revoked_at
    assert waiting(room, post) == "Waiting for Eve Lind (Facts)"


def test_coming_back_to_the_same_bytes_keeps_the_yes(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    room.approve(post, by=eve)
    before = room.post(post).shared.content.text
    room.take_back(post)
    room.edit(post, "Other words.")
    room.edit(post, before)
    room.submit(post)
    assert waiting(room, post) == "Waiting for Noor Haddad or Ben Okafor (Editor)"


def test_a_signer_who_then_worked_on_it_has_to_be_asked_anew(room: Newsroom, eve: Person) -> None:
    steps(room, SignoffStep(name="Facts", who=(eve.id, room.noor.id)), EDITOR)
    post = room.submitted()
    room.approve(post, by=eve)
    before = room.post(post).shared.content.text
    room.take_back(post)
    room.edit(post, "Other words.", by=eve)
    room.edit(post, before, by=eve)
    room.submit(post)
    assert waiting(room, post) == "Waiting for Noor Haddad (Facts)"


@pytest.mark.parametrize("how", ["return", "revoke"])
def test_returning_and_revoking_make_yeses_void(room: Newsroom, eve: Person, how: str) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    room.approve(post, by=eve)
    if how == "return":
        room.return_(post)
        room.submit(post)
    else:
        room.approve(post)
        room.revoke(post)
    assert all(not yes.stands for yes in history_of(room.desk, post)[room.variant(post).id])
    assert waiting(room, post) == "Waiting for Eve Lind (Facts)"


def test_undoing_a_return_brings_the_yes_back(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    room.approve(post, by=eve)
    room.undo(room.return_(post), by=room.ben)
    assert waiting(room, post) == "Waiting for Noor Haddad or Ben Okafor (Editor)"


def test_ones_own_yes_can_be_taken_back_until_it_is_approved(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    done = room.approve(post, by=eve)
    assert not done.undoable
    with refused("no yes of yours"):
        withdraw(room.desk, Command(who=room.ben.id), post.id)
    withdraw(room.desk, Command(who=eve.id), post.id)
    assert waiting(room, post) == "Waiting for Eve Lind (Facts)"
    room.approve(post, by=eve)
    room.approve(post)
    with refused("your yes was part of that"):
        withdraw(room.desk, Command(who=eve.id), post.id)


def test_a_yes_behind_an_approved_version_stays_while_a_change_is_written(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.submitted()
    room.approve(post, by=eve)
    room.approve(post)
    room.change(post)
    with refused("your yes was part of that"):
        withdraw(room.desk, Command(who=eve.id), post.id)
    assert [yes.stands for yes in history_of(room.desk, room.post(post))[room.variant(post).id]] == [True, True]


def test_a_yes_in_a_step_does_not_wash_the_hands_of_those_who_wrote(room: Newsroom, eve: Person) -> None:
    steps(room, FACTS, EDITOR)
    post = room.written()
    room.edit(post, "On Saturday we mend jackets.", by=room.noor)
    room.submit(post)
    room.approve(post, by=eve)
    with refused("yourself"):
        room.approve(post, by=room.noor)


def test_the_history_holds_ids_and_digests_alone(room: Newsroom, mail: Path) -> None:
    steps(room, SignoffStep(name="Client", who=(OUTSIDE,)), EDITOR)
    post = room.submitted()
    outside(room, post, file=mail, note="By telephone first.")
    written = " ".join(row.data for row in room.rows("SELECT data FROM journal WHERE verb = 'sign'"))
    assert room.variant(post).revision.digest in written  # type: ignore[union-attr]
    assert not any(word in written for word in ("Sato", "telephone", "Client", "yes.eml"))


def test_a_yes_from_outside_counts_with_its_evidence(room: Newsroom, mail: Path) -> None:
    steps(room, SignoffStep(name="Client", who=(OUTSIDE,)), EDITOR)
    post = room.submitted()
    with refused("not among those who are asked"):
        room.approve(post)
    outside(room, post, file=mail, note="By telephone first.")
    (yes,) = history_of(room.desk, post)[room.variant(post).id]
    assert (yes.behalf, yes.person) == ("Mr Sato", room.ben.id)
    assert yes.evidence is not None
    assert (yes.evidence["name"], yes.evidence["note"]) == ("yes.eml", "By telephone first.")
    assert room.desk.store.check(yes.evidence["sha256"]).read_bytes() == mail.read_bytes()
    room.approve(post)  # who passed the yes on has not said it
    assert room.state(post) == "approved"


def test_it_counts_as_the_editors_own_where_nobody_outside_is_asked(room: Newsroom, mail: Path) -> None:
    steps(room, SignoffStep(name="Facts"), EDITOR)
    post = room.submitted()
    outside(room, post, file=mail)
    with refused("in an earlier step (Facts)"):
        room.approve(post)


def test_a_yes_from_outside_is_refused_without_its_evidence(room: Newsroom, tmp_path: Path, mail: Path) -> None:
    post = room.submitted()
    empty = tmp_path / "empty.eml"
    empty.touch()
    for file in (None, tmp_path / "gone.eml", empty, tmp_path):
        with pytest.raises(UserError):
            outside(room, post, file=file)
    with pytest.raises(UserError, match="who said yes"):
        outside(room, post, file=mail, name=" ")
    with refused("Only an editor"):
        outside(room, post, file=mail, by=room.ana)
    assert room.rows("SELECT count(*) FROM signoffs") == [(0,)]


def test_nobody_records_a_yes_to_their_own_words(room: Newsroom, mail: Path) -> None:
    steps(room, SignoffStep(name="Client", who=(OUTSIDE,)))
    post = room.submitted(by=room.noor)
    with refused("yourself"):
        outside(room, post, file=mail, by=room.noor)


def test_one_person_alone_signs_every_step_and_it_is_marked(room: Newsroom) -> None:
    steps(room, SignoffStep(name="Facts"), EDITOR)
    for other in people(room.library)[1:]:
        save_person(room.library, Command(who=room.noor.id), dataclasses.replace(other, active=False))
    post = room.submitted(by=room.noor)
    room.approve(post, by=room.noor)
    room.approve(post, by=room.noor)
    assert room.state(post) == "approved"
    assert room.rows("SELECT alone FROM approvals") == [(1,)]
