"""The review queue as a query: sections, order, filters, and what is new since somebody looked."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from editorial.library.filters import Order, QueueFilter
from editorial.library.people import save_campaign
from editorial.library.queue import news_of
from editorial.library.review import note_look
from editorial.library.transaction import Command
from editorial.model.clock import stamp
from editorial.model.desk import Campaign, Person
from editorial.workflow.asking import assign, queue_of


def queue(room: Newsroom, who: Person | None = None, **wanted: object) -> list[tuple[str, str]]:
    """Section and title of each line, as a person sees the queue."""
    person = who or room.ben
    lines = queue_of(room.desk, person, QueueFilter(**wanted))  # type: ignore[arg-type]
    return [(line.section, room.post(line.id).title) for line in lines]


def test_what_waits_for_others_and_what_was_missed_stand_apart(room: Newsroom) -> None:
    room.submitted(title="Mine to read")
    returned = room.submitted(title="Returned")
    room.return_(returned)
    room.submitted(title="By Ben himself", by=room.ben)
    asked = room.submitted(title="Asked of Noor")
    assign(room.desk, Command(who=room.ana.id), asked.id, [], room.noor.id)
    late = room.written(title="Late")
    room.set_time(late, "2026-11-23T11:00")
    room.submit(late)
    room.clock.ahead(hours=2)

    assert queue(room) == [
        ("turn", "Mine to read"),
        ("others", "Returned"),
        ("others", "By Ben himself"),
        ("others", "Asked of Noor"),
        ("missed", "Late"),
    ]
    assert ("turn", "Asked of Noor") in queue(room, room.noor)
    assert queue(room, named=True) == []
    assert queue(room, room.noor, named=True) == [("turn", "Asked of Noor")]


def test_a_post_of_which_one_network_is_still_to_go_out_is_not_missed(room: Newsroom) -> None:
    post = room.written("Two networks.", room.x, room.linkedin, title="Half late")
    room.set_time(post, "2026-11-23T11:00", room.x)
    room.set_time(post, "2026-11-24T11:00", room.linkedin)
    room.submit(post)
    room.clock.ahead(hours=2)

    assert queue(room) == [("turn", "Half late")]


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        ("due", ["Tomorrow", "In a week", "No time"]),
        ("waiting", ["No time", "In a week", "Tomorrow"]),
        ("newest", ["Tomorrow", "In a week", "No time"]),
        ("writer", ["No time", "In a week", "Tomorrow"]),
    ],
)
def test_the_order_is_the_one_that_was_asked_for(room: Newsroom, order: Order, titles: list[str]) -> None:
    for title, at, author in (
        ("No time", "", "Ana Ruiz"),
        ("In a week", "2026-11-30T09:00", "bea Lund"),
        ("Tomorrow", "2026-11-24T09:00", "Cem Aydin"),
    ):
        post = room.written(title=title, authors=(author,))
        if at:
            room.set_time(post, at)
        room.submit(post)
        room.clock.ahead(minutes=5)

    assert [title for _section, title in queue(room, order=order)] == titles


def test_filters_keep_to_a_network_a_campaign_a_writer_or_certain_posts(room: Newsroom) -> None:
    save_campaign(room.library, Command(who=room.noor.id), Campaign(id="mend", name="Mend"))
    one = room.written("Words.", room.x, title="On X", authors=("Ana Ruiz",))
    room.save(one, campaign="mend")
    room.submit(one)
    two = room.submitted("Words.", room.linkedin, title="On LinkedIn", authors=("Bea Lund",))

    assert queue(room, platform="x") == [("turn", "On X")]
    assert queue(room, campaign="mend") == [("turn", "On X")]
    assert queue(room, writer="bea lund") == [("turn", "On LinkedIn")]
    assert queue(room, posts=frozenset({two.id})) == [("turn", "On LinkedIn")]
    assert queue(room, posts=frozenset[str]()) == []


def test_somebody_who_is_no_editor_waits_with_the_others(room: Newsroom) -> None:
    room.submitted(title="Words")

    assert queue(room, room.ana) == [("others", "Words")]


def test_words_that_changed_since_one_looked_are_counted_once_for_all_networks(room: Newsroom) -> None:
    post = room.submitted("Boxes come in three sizes.", room.x, room.linkedin)
    assert news_of(room.library, room.ben.id, [post.id]) == {post.id: None}
    seen = {one.id: one.revision.id for one in room.post(post).variants if one.revision}
    note_look(room.library, room.ben.id, seen, stamp(room.library.now()))
    assert news_of(room.library, room.ben.id, [post.id]) == {post.id: 0}
    room.take_back(post)
    room.edit(post, "Boxes come in four sizes now.")
    room.submit(post)

    assert news_of(room.library, room.ben.id, [post.id]) == {post.id: 2}
    assert news_of(room.library, room.noor.id, [post.id]) == {post.id: None}
