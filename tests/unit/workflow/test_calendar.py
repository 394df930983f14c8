"""The calendar of a week: what goes out when, on whose clock, what is not ready, and what is worth a second look."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from newsroom import Newsroom

from editorial.library.people import save_campaign, save_channel
from editorial.library.transaction import Command
from editorial.model.clock import parse_local, slot_of
from editorial.model.desk import Campaign
from editorial.model.post import Channel
from editorial.workflow.calendar import Line, Week, month, to_do, week
from editorial.workflow.ideas import assign_text, new_idea
from editorial.workflow.today import tasks

MONDAY = dt.date(2026, 11, 23)


def shown(room: Newsroom, **more: str) -> Week:
    return week(room.library, MONDAY, **more)


def line(room: Newsroom, found: Week | None = None, channel: Channel | None = None) -> Line:
    wanted = channel or room.x
    return next(one for one in (found or shown(room)).lines if one.channel.id == wanted.id)


def times(one: Line) -> list[str]:
    return [f"{cell.at:%a %H:%M}" for day in one.days for cell in day]


def sentences(room: Newsroom) -> set[str]:
    return {notice.sentence for cell in shown(room).cells for notice in cell.notices}


def at(room: Newsroom, time: str, text: str = "", title: str = "Jackets", **more: str) -> str:
    post = room.written(text or f"Words of {title} at {time}.", title=title, **more)
    room.set_time(post, time)
    return post.id


def test_each_account_has_its_row_on_its_own_clock(room: Newsroom) -> None:
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, zone="America/New_York"))
    at(room, "2026-11-24T09:00")

    assert [one.channel.platform for one in shown(room).lines] == ["x", "linkedin_post", "bluesky"]
    assert times(line(room)) == ["Tue 03:00"]


def test_one_zone_can_be_chosen_for_all(room: Newsroom) -> None:
    at(room, "2026-11-29T20:00")

    assert times(line(room)) == ["Sun 20:00"]
    assert times(line(room, shown(room, zone_name="Asia/Bangkok"))) == []
    later = week(room.library, dt.date(2026, 11, 30), zone_name="Asia/Bangkok")
    assert times(line(room, later)) == ["Mon 02:00"]


def test_what_is_not_ready_is_counted_for_each_day(room: Newsroom) -> None:
    post = room.written("Two networks.", room.x, room.linkedin)
    for channel in (room.x, room.linkedin):
        room.set_time(post, "2026-11-25T09:00", channel)
    room.set_time(room.approved(), "2026-11-25T12:00")

    assert [shown(room).not_ready(day) for day in range(7)] == [0, 0, 2, 0, 0, 0, 0]


def test_deleted_posts_are_not_in_it(room: Newsroom) -> None:
    at(room, "2026-11-24T09:00")
    room.tamper("UPDATE posts SET deleted = 1")

    assert shown(room).cells == ()


def test_a_free_time_is_the_one_that_the_account_uses_most(room: Newsroom) -> None:
    for day in (23, 24, 25):
        at(room, f"2026-11-{day}T16:30")
    at(room, "2026-11-26T08:00")

    assert line(room).usual == dt.time(16, 30)
    assert line(room, channel=room.bluesky).usual == dt.time(9)


def test_two_posts_too_near_are_said_and_stop_nothing(room: Newsroom) -> None:
    at(room, "2026-11-24T09:00", title="Jackets")
    at(room, "2026-11-24T09:10", title="Lamps")

    assert sentences(room) == {"“Jackets” and “Lamps” go out 10 min apart; Green & Co wants 30."}


def test_an_account_says_how_near_is_too_near(room: Newsroom) -> None:
    own = replace(room.x, limits={"calendar.apart": 5})
    save_channel(room.library, Command(who=room.noor.id), own)
    at(room, "2026-11-24T09:00", title="Jackets")
    at(room, "2026-11-24T09:10", title="Lamps")

    assert sentences(room) == set()


def test_more_than_the_most_a_day_is_said(room: Newsroom) -> None:
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, limits={"calendar.most": 1}))
    at(room, "2026-11-24T09:00", title="Jackets")
    at(room, "2026-11-24T12:00", title="Lamps")

    assert sentences(room) == {"2 posts on one day; Green & Co wants 1 at most."}


def test_nearly_the_same_words_on_one_day_are_said(room: Newsroom) -> None:
    words = "On Saturday we mend jackets and lamps and toasters behind the station, so bring yours and a friend along."
    at(room, "2026-11-24T09:00", words, title="Jackets")
    at(room, "2026-11-24T15:00", f"{words} Soon!", title="Lamps")
    at(room, "2026-11-25T15:00", words, title="Toasters")

    assert sentences(room) == {"“Jackets” and “Lamps” say nearly the same on one day."}


def test_a_post_outside_the_dates_of_its_campaign_is_said(room: Newsroom) -> None:
    campaign = Campaign(id="spring", name="Spring", ends=dt.date(2026, 11, 23))
    save_campaign(room.library, Command(who=room.noor.id), campaign)
    post = at(room, "2026-11-24T09:00")
    room.save(room.post(post), campaign="spring")

    assert sentences(room) == {"“Jackets” goes out after its campaign “Spring” has ended."}


def test_an_account_that_falls_silent_is_said_at_its_row(room: Newsroom) -> None:
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, limits={"calendar.silent": 3}))
    at(room, "2026-11-23T12:00")

    assert [one.sentence for one in line(room).silences] == [
        "Green & Co says nothing for 6 days here; it wants a post every 3 days."
    ]
    assert line(room, channel=room.bluesky).silences == ()


def test_limits_of_the_calendar_change_no_check(room: Newsroom) -> None:
    own = replace(room.x, limits={"text": 200, "calendar.most": 1})

    assert own.text_limits == {"text": 200}


def test_a_month_counts_by_day_on_either_clock(room: Newsroom) -> None:
    at(room, "2026-11-24T23:00")
    first, after = dt.date(2026, 11, 1), dt.date(2026, 12, 1)

    assert month(room.library, first, after) == {dt.date(2026, 11, 24): {"draft": 1}}
    assert month(room.library, first, after, zone_name="Asia/Bangkok") == {dt.date(2026, 11, 25): {"draft": 1}}


def test_what_is_to_be_done_names_who_does_it(room: Newsroom) -> None:
    at(room, "2026-11-24T09:00", title="Draft")
    review = room.submitted(title="Review")
    room.set_time(review, "2026-11-25T09:00")
    back = room.submitted(title="Back")
    room.set_time(back, "2026-11-26T09:00")
    room.return_(back)
    room.set_time(room.approved(title="Ready"), "2026-11-27T09:00")

    found = [(one.cell.entry.name, one.deed, one.who) for one in to_do(room.library, shown(room))]
    assert [(name, deed) for name, deed, _who in found] == [("Draft", "submit"), ("Review", "look"), ("Back", "answer")]
    assert found[0][2] == ("Ana Ruiz",)
    assert "Ben Okafor" in found[1][2]


def test_a_free_time_becomes_an_idea_with_a_writer_and_a_day(room: Newsroom) -> None:
    made = new_idea(
        room.desk,
        Command(who=room.ben.id),
        room.x.id,
        slot_of(parse_local("2026-11-26T09:00"), "Europe/Paris"),
        title=" Warm  hands ",
        assignee=room.ana.id,
        due=dt.date(2026, 11, 25),
    )

    [cell] = shown(room).cells
    assert (cell.entry.title, cell.entry.state, cell.entry.assignee) == ("Warm hands", "idea", room.ana.id)
    assert cell.entry.text_due == "2026-11-25"
    assert [task.group for task in tasks(room.library, room.ana)] == ["due"]
    room.undo(made, by=room.ben)
    assert shown(room).cells == ()


def test_another_writer_is_named_later_and_undone(room: Newsroom) -> None:
    post = at(room, "2026-11-24T09:00")
    done = assign_text(room.desk, Command(who=room.ben.id), post, room.noor.id, dt.date(2026, 11, 24))

    assert to_do(room.library, shown(room))[0].who == ("Noor Haddad",)
    room.undo(done, by=room.ben)
    assert to_do(room.library, shown(room))[0].who == ("Ana Ruiz",)
