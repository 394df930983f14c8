"""Who is asked to look: a person, a group, nobody in particular; absences, deputies, and what the returner keeps."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from newsroom import MONDAY, Clock, Newsroom, refused

from editorial.errors import Conflict, Refused
from editorial.library.filters import QueueFilter
from editorial.library.people import save_group, save_person
from editorial.library.readings import note_reading, readers, stop_reading
from editorial.library.transaction import Command
from editorial.model.asking import answers_for, looks_instead
from editorial.model.desk import Group, Person
from editorial.workflow import reviewing, writing
from editorial.workflow.asking import assign, queue_of
from editorial.workflow.today import tasks

TODAY = dt.date(2026, 11, 23)
DESK = Group(id="desk", name="News desk", members=("ben", "noor"))


def somebody(name: str, *roles: str, away: str = "", deputy: str = "") -> Person:
    until = dt.date.fromisoformat(away) if away else None
    return Person(id=name, name=name.title(), initials="", roles=frozenset(roles), away_until=until, deputy=deputy)


ANA, BEN, NOOR = somebody("ana", "writer"), somebody("ben", "editor"), somebody("noor", "owner")


def meant(reviewer: str, everybody: tuple[Person, ...], today: dt.date = TODAY) -> list[str]:
    """Who is meant by a reviewer on that day."""
    return [one.id for one in everybody if reviewer in answers_for(one, (DESK,), everybody, today)]


def test_a_post_for_nobody_in_particular_waits_for_every_editor(room: Newsroom) -> None:
    post = room.submitted()

    assert [[one.post.id for one in tasks(room.library, who)] for who in (room.ben, room.noor)] == [[post.id]] * 2


@pytest.mark.parametrize(("reviewer", "asked"), [("ben", ["ben"]), ("desk", ["ben", "noor"]), ("gone", [])])
def test_a_named_person_or_group_is_asked_alone(reviewer: str, asked: list[str]) -> None:
    assert meant(reviewer, (ANA, BEN, NOOR)) == asked


def test_the_deputy_is_asked_in_the_place_of_somebody_who_is_away_until_the_last_day() -> None:
    everybody = (ANA, somebody("ben", "editor", away="2026-11-23", deputy="noor"), NOOR)

    assert meant("ben", everybody) == ["noor"]
    assert meant("ben", everybody, TODAY + dt.timedelta(days=1)) == ["ben"]


def test_a_circle_of_absences_leaves_it_with_the_one_who_was_asked() -> None:
    ben = somebody("ben", "editor", away="2026-12-05", deputy="noor")
    noor = somebody("noor", "owner", away="2026-12-05", deputy="ben")

    assert looks_instead(ben, (ben, noor), TODAY) == ben


def test_the_returner_is_asked_when_it_is_submitted_again(room: Newsroom) -> None:
    post = room.submitted()
    room.return_(post, by=room.noor)
    room.submit(post)

    assert room.variant(post).reviewer == room.noor.id


def test_the_writer_may_name_who_looks_and_take_it_back_to_nobody(room: Newsroom) -> None:
    post = room.written()
    writing.submit(room.desk, Command(who=room.ana.id), post.id, reviewer=room.ben.id)
    assert room.variant(post).reviewer == room.ben.id
    room.take_back(post)
    writing.submit(room.desk, Command(who=room.ana.id), post.id, reviewer="")

    assert room.variant(post).reviewer == ""


def test_nobody_is_asked_who_could_not_approve_it(room: Newsroom) -> None:
    post = room.written(by=room.ben)
    with refused("Ana Ruiz is no editor here"):
        writing.submit(room.desk, Command(who=room.ben.id), post.id, reviewer=room.ana.id)
    with refused("You cannot ask yourself"):
        writing.submit(room.desk, Command(who=room.ben.id), post.id, reviewer=room.ben.id)

    assert room.state(post) == "draft"


def test_somebody_else_is_asked_in_one_step_that_can_be_undone(room: Newsroom) -> None:
    post = room.submitted()
    done = assign(room.desk, Command(who=room.ben.id), post.id, [], room.noor.id)
    assert [one.post.id for one in tasks(room.library, room.noor)] == [post.id]
    assert tasks(room.library, room.ben) == []
    room.undo(done, by=room.ben)

    assert room.variant(post).reviewer == ""
    assert room.state(post) == "in_review"


def test_a_post_that_is_with_its_writer_cannot_be_given_to_another_editor(room: Newsroom) -> None:
    post = room.written()
    with pytest.raises(Refused):
        assign(room.desk, Command(who=room.ben.id), post.id, [], room.noor.id)


def test_today_asks_the_group_and_the_deputy(room: Newsroom) -> None:
    post = room.submitted()
    save_group(room.library, Command(who=room.noor.id), Group(id="desk", name="News desk", members=(room.ben.id,)))
    assign(room.desk, Command(who=room.ben.id), post.id, [], "desk")
    assert [one.group for one in tasks(room.library, room.ben)] == ["waiting"]
    away = replace(room.ben, away_until=MONDAY.date(), deputy=room.noor.id)
    save_person(room.library, Command(who=room.noor.id), away)

    assert [one.group for one in tasks(room.library, room.noor)] == ["waiting"]
    assert tasks(room.library, away) == []


@pytest.mark.parametrize("gone", ["no editor any more", "left", "group closed", "group empty", "deputy is no editor"])
def test_a_post_whose_reviewer_cannot_look_any_more_waits_for_any_editor(room: Newsroom, gone: str) -> None:
    post = room.submitted()
    noor, desk = Command(who=room.noor.id), Group(id="desk", name="News desk", members=(room.ben.id,))
    save_group(room.library, noor, desk)
    assign(room.desk, Command(who=room.ana.id), post.id, [], "desk" if "group" in gone else room.ben.id)
    assert tasks(room.library, room.noor) == []
    writer = frozenset({"writer"})
    changed: dict[str, Person | Group] = {
        "no editor any more": replace(room.ben, roles=writer),
        "left": replace(room.ben, active=False),
        "group closed": replace(desk, active=False),
        "group empty": replace(desk, members=()),
        "deputy is no editor": replace(room.ben, away_until=MONDAY.date(), deputy=room.ana.id),
    }
    now = changed[gone]
    save = save_group if isinstance(now, Group) else save_person
    save(room.library, Command(who=room.noor.id), now)  # type: ignore[arg-type]

    assert [one.group for one in tasks(room.library, room.noor)] == ["waiting"]
    assert [line.section for line in queue_of(room.desk, room.noor, QueueFilter())] == ["turn"]


def test_a_newer_version_is_not_returned_by_somebody_who_saw_the_older_one(room: Newsroom) -> None:
    post = room.submitted()
    seen = room.variant(post).revision
    assert seen is not None
    room.take_back(post)
    room.edit(post, "Other words altogether.")
    room.submit(post)
    with pytest.raises(Conflict):
        reviewing.return_(
            room.desk, Command(who=room.ben.id), post.id, [], "Why?", seen={room.variant(post).id: seen.digest}
        )

    assert room.state(post) == "in_review"


def test_who_reads_is_forgotten_after_a_minute(room: Newsroom) -> None:
    post, other = room.submitted(), room.submitted(title="Other")
    note_reading(room.library, room.ben.id, other.id)
    note_reading(room.library, room.ben.id, post.id)
    note_reading(room.library, room.noor.id, post.id)
    assert readers(room.library) == {post.id: (room.ben.id, room.noor.id)}
    stop_reading(room.library, room.noor.id, other.id)
    stop_reading(room.library, room.noor.id, post.id)
    assert readers(room.library) == {post.id: (room.ben.id,)}
    clock = room.clock
    assert isinstance(clock, Clock)
    clock.ahead(seconds=61)

    assert readers(room.library) == {}
