"""The same change to many posts in one go: counted before, taken back in one step, and what cannot be changed says why."""

from __future__ import annotations

import pytest
from newsroom import Newsroom
from sqlalchemy import select

from editorial.errors import UserError
from editorial.library.labels import labels_of
from editorial.library.schema import posts
from editorial.library.transaction import Command
from editorial.workflow.together import MOST, Together, change_together, outlook


def heads(room: Newsroom, *ids: str) -> list[tuple[object, ...]]:
    with room.library.reading() as connection:
        query = select(posts.c.reuse, posts.c.expires, posts.c.archived, posts.c.assignee).where(posts.c.id.in_(ids))
        return [tuple(row) for row in connection.execute(query.order_by(posts.c.seq))]


def labels(room: Newsroom, post_id: str) -> tuple[str, ...]:
    with room.library.reading() as connection:
        return labels_of(connection, [post_id]).get(post_id, ())


def test_all_of_it_is_one_step_and_one_step_back(room: Newsroom) -> None:
    one, other = room.approved(title="One"), room.approved(title="Other")
    wanted = Together(
        add_labels=("spring", "Tips"), expires="2026-12-31", evergreen=True, archived=True, assignee=room.ana.id
    )

    done = change_together(room.desk, Command(who=room.noor.id), [one.id, other.id], wanted)

    assert heads(room, one.id, other.id) == [("evergreen", "2026-12-31", True, room.ana.id)] * 2
    assert labels(room, one.id) == ("spring", "Tips")
    assert done.posts == {one.id, other.id}

    room.library.undo(Command(who=room.noor.id), done.entry)

    assert heads(room, one.id, other.id) == [("", None, False, "")] * 2
    assert labels(room, one.id) == ()


def test_the_outlook_counts_what_changes_what_is_so_and_what_stays(room: Newsroom) -> None:
    fits, waits, so = room.approved(title="Fits"), room.submitted(title="Waits"), room.approved(title="So")
    change_together(room.desk, Command(who=room.noor.id), [so.id], Together(archived=True))

    found = outlook(room.desk, [fits.id, waits.id, so.id, "gone"], Together(archived=True))

    assert (found.changes, found.same) == ((fits.id,), (so.id,))
    assert [(one.label, one.reason) for one in found.kept] == [
        (f"G-{waits.number}", "It is in review, and an editor waits for it."),
        ("A post", "It is no longer there."),
    ]


def test_what_stays_is_said_with_the_answer_and_the_others_are_changed(room: Newsroom) -> None:
    fits, waits = room.approved(title="Fits"), room.submitted(title="Waits")

    done = change_together(room.desk, Command(who=room.noor.id), [fits.id, waits.id], Together(archived=True))

    assert done.label == "1 archived"
    assert done.notes == (f"G-{waits.number}: It is in review, and an editor waits for it.",)
    assert [row[2] for row in heads(room, fits.id, waits.id)] == [True, False]


def test_a_last_day_before_the_time_of_a_network_is_told_before_it_is_set(room: Newsroom) -> None:
    post = room.written()
    room.set_time(post, "2026-12-10T09:00")

    assert outlook(room.desk, [post.id], Together(expires="2026-12-09")).too_late == (post.id,)
    assert outlook(room.desk, [post.id], Together(expires="2026-12-10")).too_late == ()


def test_labels_are_added_and_taken_whatever_their_capitals(room: Newsroom) -> None:
    one, other = room.written(title="One"), room.written(title="Other")
    who = Command(who=room.ana.id)
    change_together(room.desk, who, [one.id], Together(add_labels=("Spring",)))

    change_together(room.desk, Command(who=room.ana.id), [other.id], Together(add_labels=("#spring",)))
    assert labels(room, other.id) == ("Spring",)

    change_together(room.desk, Command(who=room.ana.id), [one.id, other.id], Together(remove_labels=("SPRING",)))
    assert labels(room, one.id) == labels(room, other.id) == ()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Together(add_labels=(" \0 ",)), "no_name"),
        (Together(add_labels=("x" * 61,)), "long_label"),
        (Together(expires="tomorrow"), "bad_date"),
        (Together(expires="20261231"), "bad_date"),
        (Together(campaign="none"), "no_campaign"),
        (Together(assignee="nobody"), "no_person"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused_and_says_what_to_do(
    room: Newsroom, wanted: Together, code: str
) -> None:
    post = room.written()

    with pytest.raises(UserError) as refused:
        change_together(room.desk, Command(who=room.ana.id), [post.id], wanted)

    assert (refused.value.code, bool(refused.value.hint)) == (code, True)


def test_more_posts_than_one_step_takes_are_refused(room: Newsroom) -> None:
    with pytest.raises(UserError, match="at most 5,000"):
        outlook(room.desk, [str(at) for at in range(MOST + 1)], Together(evergreen=True))
