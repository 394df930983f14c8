"""Posts that say nearly the same are found across the library, newest first, a block at a time."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from editorial.library.transaction import Command
from editorial.workflow import alikes, writing
from editorial.workflow.alikes import Alikes

LAMPS = "We mended 41 lamps on Friday, and the oldest of them was from 1931. Come by next week with yours."
KETTLES = "Nobody throws a kettle away in our street, because Tom opens every one of them on Tuesday evenings."


def whole(room: Newsroom) -> Alikes:
    found = Alikes()
    while not found.is_done:
        found.read_on(room.library)
    return found


def test_posts_that_say_nearly_the_same_stand_together_newest_first(room: Newsroom) -> None:
    first = room.written(LAMPS, title="First")
    room.written(KETTLES, title="Kettles")
    second = room.written(LAMPS.replace("Friday", "Saturday"), title="Second")
    third = room.written(LAMPS, title="Third")

    (group,) = whole(room).groups

    assert group.posts == [third.id, second.id, first.id]
    assert group.shares[0] == 1.0
    assert all(share >= alikes.SHARE for share in group.shares)


def test_different_posts_and_short_ones_stand_alone(room: Newsroom) -> None:
    for text in (LAMPS, KETTLES, "Open today.", "Open today.", ""):
        room.written(text)

    assert whole(room).groups == []


def test_a_copy_that_was_made_by_using_a_post_again_is_not_told(room: Newsroom) -> None:
    post = room.approved(LAMPS)
    writing.use_again(room.desk, Command(who=room.ana.id), post.id)

    assert whole(room).groups == []


def test_archived_and_deleted_posts_are_left_out(room: Newsroom) -> None:
    one, other = room.written(LAMPS), room.written(LAMPS)
    room.written(KETTLES)
    writing.delete_post(room.desk, Command(who=room.ana.id), other.id)
    assert whole(room).groups == []
    assert one.id


def test_it_goes_on_where_it_stopped_and_finds_pairs_across_blocks(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alikes, "BLOCK", 2)
    old = room.written(LAMPS, title="Old")
    for at in range(3):
        room.written(f"{KETTLES} {at} {at * 7} things like that were never heard of before {at * 3}.")
    new = room.written(LAMPS, title="New")

    found = Alikes()
    begun = [found.read_on(room.library)]
    while not found.is_done:
        begun.append(found.read_on(room.library))

    assert begun[0] == 0
    assert [new.id, old.id] in [group.posts for group in found.groups]
    assert found.seen == 5
