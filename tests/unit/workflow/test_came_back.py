"""A changed post comes back to whoever approved it: at the top, with the difference since that approval."""

from __future__ import annotations

from newsroom import TEXT, Newsroom

from editorial.library import review
from editorial.library.queue import QueueFilter, Reader, queue_lines
from editorial.library.records import Post
from editorial.library.signoffs import last_yes_of
from editorial.model.clock import stamp


def changed(room: Newsroom, post: Post, text: str) -> None:
    room.change(post)
    room.edit(post, text)
    room.submit(post)


def lines(room: Newsroom, who: str) -> list[tuple[str, bool]]:
    reader = Reader(person=who)
    return [(one.id, one.back) for one in queue_lines(room.library, QueueFilter(), reader, stamp(room.clock()))]


def test_it_stands_first_for_its_approver_alone(room: Newsroom) -> None:
    room.clock.ahead(minutes=1)
    first = room.submitted("Another one that waits for longer.")
    room.clock.ahead(minutes=1)
    post = room.approved()
    room.clock.ahead(minutes=1)
    changed(room, post, "Other words.")
    assert lines(room, room.ben.id) == [(post.id, True), (first.id, False)]
    assert lines(room, room.noor.id) == [(first.id, False), (post.id, False)]


def test_the_difference_is_the_one_since_the_approval_not_since_the_last_look(room: Newsroom) -> None:
    post = room.approved()
    variant = room.variant(post).id
    changed(room, post, "Second words.")
    second = room.variant(post).revision
    assert second is not None
    review.note_look(room.library, room.ben.id, {variant: second.id}, stamp(room.clock()))
    room.take_back(post)
    room.edit(post, "Third words.")
    room.submit(post)
    with room.library.reading() as connection:
        said = last_yes_of(connection, room.ben.id, [variant])
        approved = next(one for one in review.revisions_of(connection, variant) if one.id == said[variant])
        assert last_yes_of(connection, room.noor.id, [variant]) == {}
    assert approved.content.text == TEXT


def test_what_was_approved_as_it_stands_has_not_come_back(room: Newsroom) -> None:
    post = room.approved()
    room.revoke(post)
    assert lines(room, room.ben.id) == [(post.id, False)]
