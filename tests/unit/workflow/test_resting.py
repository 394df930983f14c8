"""A post rests on each account before it goes out again; its later copies count, and nobody is kept from being early."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from newsroom import Newsroom

from editorial.library.people import save_channel
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.post import Channel
from editorial.model.rest import cool_down
from editorial.workflow import writing
from editorial.workflow.resting import rested, rests_of
from editorial.workflow.today import tasks
from editorial.workflow.together import Together, change_together


def out(room: Newsroom, post: Post) -> Post:
    """Exported."""
    room.step(post, "export", "exported")
    return room.post(post)


def evergreen(room: Newsroom, *posts: Post) -> None:
    change_together(room.desk, Command(who=room.noor.id), [one.id for one in posts], Together(evergreen=True))


def rests_for(room: Newsroom, days: int | None, channel: Channel) -> None:
    save_channel(room.library, Command(who=room.noor.id), replace(channel, cool_down=days))


def test_a_post_that_never_left_rests_nowhere(room: Newsroom) -> None:
    assert rests_of(room.desk, room.approved().id) == ()


def test_a_rest_says_where_when_and_until_when(room: Newsroom) -> None:
    post = out(room, room.approved())
    room.clock.ahead(days=12)

    (rest,) = rests_of(room.desk, post.id)

    assert (rest.channel, rest.number, rest.days_ago) == (room.x.id, post.number, 12)
    assert rest.again == dt.date(2026, 12, 23)
    assert not rest.is_over


def test_it_is_over_on_the_day_itself(room: Newsroom) -> None:
    post = out(room, room.approved())
    room.clock.ahead(days=30)

    assert rests_of(room.desk, post.id)[0].is_over


def test_the_time_it_was_given_counts_not_the_day_of_the_export(room: Newsroom) -> None:
    post = room.written()
    room.set_time(post, "2026-12-10T09:00")
    room.submit(post)
    room.approve(post)
    out(room, post)

    (rest,) = rests_of(room.desk, post.id)

    assert rest.last == dt.date(2026, 12, 10)
    assert rest.days_ago == -17


def test_an_account_has_its_own_rest_and_none_means_thirty_days(room: Newsroom) -> None:
    assert cool_down(room.x, room.desk.platforms) == 30
    assert cool_down(replace(room.x, cool_down=0), room.desk.platforms) == 0

    rests_for(room, 7, room.x)
    post = out(room, room.approved())

    assert rests_of(room.desk, post.id)[0].again == dt.date(2026, 11, 30)


def test_a_copy_that_went_out_makes_the_first_one_rest_anew(room: Newsroom) -> None:
    post = out(room, room.approved())
    room.clock.ahead(days=40)
    copy = room.post(writing.use_again(room.desk, Command(who=room.ana.id), post.id).created)
    room.submit(copy)
    room.approve(copy)
    out(room, copy)
    room.clock.ahead(days=3)

    (rest,) = rests_of(room.desk, post.id)

    assert (rest.number, rest.days_ago) == (copy.number, 3)


def test_the_ready_again_list_holds_evergreens_that_have_rested(room: Newsroom) -> None:
    first, second, usual = (out(room, room.approved(title=name)) for name in ("First", "Second", "Usual"))
    evergreen(room, first, second)
    assert rested(room.desk) == []

    room.clock.ahead(days=31)
    third = out(room, room.approved(title="Third"))
    evergreen(room, third)

    assert sorted(rested(room.desk)) == sorted([first.id, second.id])
    assert usual.id not in rested(room.desk)


def test_a_new_draft_from_the_library_knows_from_when_its_words_are_and_keeps_the_labels(room: Newsroom) -> None:
    post = out(room, room.approved())
    change_together(room.desk, Command(who=room.ana.id), [post.id], Together(add_labels=("Winter",)))
    room.clock.ahead(days=40)

    copy = room.post(writing.use_again(room.desk, Command(who=room.ana.id), post.id).created)

    assert copy.declared["words_of"] == "2026-11-23"
    with room.library.reading() as connection:
        from editorial.library.labels import labels_of

        assert labels_of(connection, [copy.id]) == {copy.id: ("Winter",)}


def test_the_ready_again_list_begins_with_the_one_that_was_out_longest_ago(room: Newsroom) -> None:
    first = out(room, room.approved(title="First"))
    room.clock.ahead(days=1)
    second = out(room, room.approved(title="Second"))
    evergreen(room, second, first)
    room.clock.ahead(days=40)

    assert rested(room.desk) == [first.id, second.id]


def test_what_may_be_stale_is_listed_in_the_new_draft_and_not_in_the_old_post(room: Newsroom) -> None:
    post = out(room, room.approved("Come on 12 May and bring your jacket. This year it costs €12."))
    room.clock.ahead(days=200)
    copy = room.post(writing.use_again(room.desk, Command(who=room.ana.id), post.id).created)

    def stale(one: Post) -> list[str]:
        findings = room.verdicts(one)[room.variant(one).id].result.findings
        return [finding.match for finding in findings if finding.rule == "message.stale"]

    assert stale(copy) == ["12 May", "This year", "€12"]
    assert stale(post) == []


def test_an_approved_post_past_its_last_day_is_not_as_planned_instead_of_ready(room: Newsroom) -> None:
    post = room.approved()
    change_together(room.desk, Command(who=room.noor.id), [post.id], Together(expires="2026-11-24"))
    assert [(one.group, one.standing) for one in tasks(room.library, room.ben)] == [("ready", "")]

    room.clock.ahead(days=3)

    assert [(one.group, one.standing) for one in tasks(room.library, room.ben)] == [("wrong", "past_last_day")]
