"""The calendar asks the library for a span of days: by the index of times, never for everything."""

from __future__ import annotations

import datetime as dt

from newsroom import Newsroom
from sqlalchemy import event

from editorial.library import calendar as store
from editorial.library.transaction import Command
from editorial.workflow.writing import create


def at(hour: int, day: int = 24) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, tzinfo=dt.UTC)


def asked_of(room: Newsroom) -> list[str]:
    """The statements that reach the file from now on."""
    said: list[str] = []
    event.listen(room.library.engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    return said


def test_a_span_holds_its_first_moment_and_not_its_last(room: Newsroom) -> None:
    for hour in ("09:00", "10:00", "11:00"):
        room.set_time(room.written(title=hour), f"2026-11-24T{hour}")

    assert [one.title for one in store.entries(room.library, at(8), at(10))] == ["09:00", "10:00"]


def test_one_account_can_be_asked_for_alone(room: Newsroom) -> None:
    post = room.written("Two.", room.x, room.linkedin)
    for channel in (room.x, room.linkedin):
        room.set_time(post, "2026-11-24T09:00", channel)

    found = store.entries(room.library, at(0), at(23), channel=room.linkedin.id)
    assert [one.platform for one in found] == ["linkedin_post"]


def test_the_index_of_times_is_used(room: Newsroom) -> None:
    said = asked_of(room)
    store.entries(room.library, at(0), at(23))
    list(store.counts_by_minute(room.library, at(0), at(23)))
    store.counts_by_day(room.library, at(0).date(), at(0, 25).date())
    store.nearest(room.library, room.x.id, at(0), dt.timedelta(days=14), before=True)
    spans = [one for one in said if "slot_utc >=" in one]

    assert len(spans) == 4
    for one in spans:
        plan = " ".join(str(row) for row in room.rows(f"EXPLAIN QUERY PLAN {one.replace('?', '1')}"))
        assert "slot_utc" in plan, plan
        assert "SCAN variants" not in plan, plan


def test_a_week_asks_no_more_often_for_many_posts_than_for_few(room: Newsroom) -> None:
    room.set_time(room.written(title="One"), "2026-11-24T09:00")
    said = asked_of(room)
    store.entries(room.library, at(0), at(23))
    few = len(said)
    for number in range(12):
        room.set_time(room.written(title=f"More {number}"), "2026-11-24T12:00")
    said.clear()
    store.entries(room.library, at(0), at(23))

    assert len(said) == few


def test_what_has_no_time_comes_with_the_furthest_first(room: Newsroom) -> None:
    room.written(title="Draft")
    room.approved(title="Approved")
    room.submitted(title="Review")
    create(room.desk, Command(who=room.ana.id), title="Idea", channels=[room.x.id], idea=True)
    room.exported(title="Exported")

    assert [one.title for one in store.without_time(room.library)] == ["Approved", "Review", "Draft", "Idea"]
    assert [one.title for one in store.without_time(room.library, limit=1)] == ["Approved"]
    assert store.count_without_time(room.library) == 4


def test_a_network_with_words_of_its_own_gives_those(room: Newsroom) -> None:
    post = room.written("Shared words.", room.x, room.linkedin)
    room.edit_network(post, "Own words.", room.linkedin)
    ids = [room.variant(post, channel).id for channel in (room.x, room.linkedin)]

    assert list(store.texts(room.library, ids).values()) == ["Shared words.", "Own words."]


def test_what_is_held_is_said(room: Newsroom) -> None:
    post = room.approved()
    room.set_time(post, "2026-11-24T09:00")
    room.hold(post)

    assert [one.held for one in store.entries(room.library, at(0), at(23))] == [True]


def test_first_words_and_picture_are_read_apart(room: Newsroom) -> None:
    post = room.written("  First   words.\nMore.")

    look = store.looks(room.library, [post.id])[post.id]
    assert (look.words, look.picture) == ("First words. More.", "")
