"""One answer to whose turn it is: the queue, Today and the notices say the same of every post to every person."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from newsroom import MONDAY, Newsroom

from editorial.library.filters import QueueFilter
from editorial.library.people import channels, save_channel, save_group, save_person
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.desk import Group, Person
from editorial.model.signoff import SignoffStep
from editorial.workflow.asking import assign, queue_of
from editorial.workflow.today import tasks
from editorial.workflow.whose import news_of, waiting_for

LEGAL = SignoffStep(name="Legal", who=("legal",))
EDITOR = SignoffStep(name="Editor")


@pytest.fixture
def eve(room: Newsroom) -> Person:
    """A lawyer who writes here, alone in her group."""
    made = Person(id="person-eve", name="Eve Lind", initials="", roles=frozenset({"writer"}))
    save_person(room.library, Command(who=room.noor.id), made)
    save_group(room.library, Command(who=room.noor.id), Group(id="legal", name="Lawyers", members=(made.id,)))
    return made


def steps(room: Newsroom, *named: SignoffStep) -> None:
    """The steps of the account on X."""
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, signoff=named))
    room.x = channels(room.library)[0]


def asked(room: Newsroom, post: Post, *everybody: Person, since: int = 0) -> list[str]:
    """The first names of those whose turn it is: queue, Today and notices have to agree."""
    found: list[str] = []
    for who in everybody:
        queue = [line.id for line in queue_of(room.desk, who, QueueFilter()) if line.section == "turn"]
        today = [task.post.id for task in tasks(room.library, who) if task.group == "waiting"]
        news = [one.post for one in news_of(room.library, who, since) if one.kind == "asked"]
        turn = [one.post for one in waiting_for(room.library, who, [post.id])]
        assert queue == today == news == turn, who.name
        found += [who.name.split()[0]] if turn else []
    return found


def test_the_open_step_asks_those_it_names_and_nobody_else(room: Newsroom, eve: Person) -> None:
    steps(room, LEGAL, EDITOR)
    post = room.submitted()
    assert asked(room, post, room.noor, room.ana, room.ben, eve) == ["Eve"]
    before = room.library.version()
    room.approve(post, by=eve)
    assert asked(room, post, room.noor, room.ana, room.ben, eve, since=before) == ["Noor", "Ben"]


def test_a_yes_that_opens_no_step_asks_nobody_anew(room: Newsroom, eve: Person) -> None:
    steps(room, SignoffStep(name="Both", who=(room.ben.id, eve.id), need="all"))
    post = room.submitted()
    before = room.library.version()
    room.clock.ahead(minutes=5)
    room.approve(post)
    assert [one.post for one in waiting_for(room.library, eve, [post.id])] == [post.id]
    assert news_of(room.library, eve, before) == []


def test_whoever_typed_in_it_is_not_asked_also_where_no_steps_are_named(room: Newsroom) -> None:
    post = room.written()
    room.edit(post, "Words by Ben.", by=room.ben)
    room.submit(post)
    assert asked(room, room.post(post), room.noor, room.ana, room.ben) == ["Noor"]


def test_the_deputy_hears_of_it_and_whoever_is_away_does_not(room: Newsroom) -> None:
    post = room.submitted()
    before = room.library.version()
    assign(room.desk, Command(who=room.ana.id), post.id, [], room.ben.id)
    away = replace(room.ben, away_until=MONDAY.date() + dt.timedelta(days=1), deputy=room.noor.id)
    save_person(room.library, Command(who=room.noor.id), away)
    assert asked(room, post, room.noor, room.ana, away, since=before) == ["Noor"]


def test_a_reviewer_who_cannot_look_any_more_leaves_it_to_any_editor(room: Newsroom) -> None:
    post = room.submitted()
    assign(room.desk, Command(who=room.ana.id), post.id, [], room.ben.id)
    gone = replace(room.ben, roles=frozenset({"writer"}))
    save_person(room.library, Command(who=room.noor.id), gone)
    assert asked(room, post, room.noor, room.ana, gone) == ["Noor"]


@pytest.mark.parametrize("why", ["left", "group closed", "group empty", "worked on it"])
def test_a_step_that_nobody_is_left_for_comes_to_the_owner(room: Newsroom, eve: Person, why: str) -> None:
    steps(room, LEGAL, EDITOR)
    post = room.written()
    if why == "worked on it":
        room.edit(post, "Words by Eve.", by=eve)
    room.submit(post)
    noor, desk = Command(who=room.noor.id), Group(id="legal", name="Lawyers", members=(eve.id,))
    if why == "left":
        save_person(room.library, noor, replace(eve, active=False))
    elif why != "worked on it":
        empty = replace(desk, active=False) if why == "group closed" else replace(desk, members=())
        save_group(room.library, noor, empty)
    assert asked(room, room.post(post), room.noor, room.ana, room.ben) == ["Noor"]
    (task,) = tasks(room.library, room.noor)
    assert task.lost is not None
    assert (task.lost.step.name, task.lost.is_deserted) == ("Legal", why != "worked on it")
    steps(room)
    assert asked(room, room.post(post), room.noor, room.ana, room.ben) == ["Noor", "Ben"]
    assert [task.lost for task in tasks(room.library, room.noor)] == [None]


def test_many_posts_are_told_apart(room: Newsroom, eve: Person) -> None:
    steps(room, LEGAL, EDITOR)
    first, second = room.submitted(), room.submitted("Other words.", room.linkedin)
    found = {
        who.name: [one.post for one in waiting_for(room.library, who, [first.id, second.id])] for who in (eve, room.ben)
    }
    assert found == {"Eve Lind": [first.id], "Ben Okafor": [second.id]}
