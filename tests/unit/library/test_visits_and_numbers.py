"""Finding a post again: by its short number, among those opened last, among the pinned, among the deleted."""

from __future__ import annotations

import pytest
from newsroom import Clock, Newsroom, refused

from editorial.library import visits
from editorial.library.deleted import deleted_posts
from editorial.library.filters import LibraryFilter, PostFilter
from editorial.library.finding import library_ids
from editorial.library.lists import post_ids
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.reference import is_reference, number_in
from editorial.workflow import writing
from editorial.workflow.restoring import restore_post


@pytest.mark.parametrize("words", ["G-214", "g-214", "G214", " 214 ", "#214", "G-214 “Repair café” · In review · X"])
def test_a_short_number_is_read_as_people_write_it(words: str) -> None:
    assert number_in(words) == 214


@pytest.mark.parametrize("words", ["", "G-", "spring 214", "2140000000000", "G-214th street", "99999999999999999999"])
def test_other_words_mean_no_post(words: str) -> None:
    assert number_in(words) == 0


def test_a_bare_figure_may_stand_in_a_text_too() -> None:
    assert not is_reference("214")
    assert is_reference("g-214")


def test_a_number_finds_its_post_first_and_then_texts_that_hold_the_figure(room: Newsroom) -> None:
    first = room.written("One.")
    second = room.written(f"We mended {first.number} toasters.")

    assert post_ids(room.library, PostFilter(words=str(first.number)))[:2] == [first.id, second.id]
    assert post_ids(room.library, PostFilter(words=f"g{first.number}")) == [first.id]


def test_a_pasted_reference_finds_exactly_its_post_in_the_library_too(room: Newsroom) -> None:
    post = room.approved()
    room.approved("Another text of our own.")
    words = f"G-{post.number} “Jackets” · Approved · X"

    assert library_ids(room.library, LibraryFilter(words=words)) == [post.id]
    assert library_ids(room.library, LibraryFilter(words=str(post.number)))[0] == post.id


def test_the_posts_opened_last_come_newest_first_and_each_person_has_their_own(room: Newsroom, clock: Clock) -> None:
    first, second = room.written("One."), room.written("Two.")
    for post in (first, second, first):
        clock.ahead(minutes=1)
        visits.note_visit(room.library, room.ana.id, post.id)

    assert visits.recent(room.library, room.ana.id) == [first.id, second.id]
    assert visits.recent(room.library, room.ana.id, most=1) == [first.id]
    assert visits.recent(room.library, room.ben.id) == []


def test_pinning_is_for_one_person_and_outlives_opening(room: Newsroom) -> None:
    post = room.written()
    visits.set_pinned(room.library, room.ana.id, post.id, pinned=True)
    visits.note_visit(room.library, room.ana.id, post.id)

    assert visits.pinned(room.library, room.ana.id) == [post.id]
    assert not visits.is_pinned(room.library, room.ben.id, post.id)
    visits.set_pinned(room.library, room.ana.id, post.id, pinned=False)
    assert visits.pinned(room.library, room.ana.id) == []


def delete(room: Newsroom, post_id: str) -> ChangeSet:
    return writing.delete_post(room.desk, Command(who=room.ana.id), post_id)


def test_a_deleted_draft_is_listed_with_who_and_when_and_comes_back_as_it_was(room: Newsroom, clock: Clock) -> None:
    post = room.written("Words that stay.")
    clock.ahead(hours=2)
    delete(room, post.id)

    (gone,) = deleted_posts(room.library)
    assert (gone.id, gone.number, gone.who, gone.name) == (post.id, post.number, room.ana.id, "Jackets")
    assert gone.at > post.created_at
    done = restore_post(room.desk, Command(who=room.ben.id), post.id)
    assert done.undoable
    assert room.post(post).shared.content.text == "Words that stay."
    assert deleted_posts(room.library) == []


def test_bringing_back_can_be_undone(room: Newsroom) -> None:
    post = room.written()
    delete(room, post.id)
    done = restore_post(room.desk, Command(who=room.ana.id), post.id)
    room.undo(done)

    assert [one.id for one in deleted_posts(room.library)] == [post.id]


def test_a_post_that_is_there_cannot_be_brought_back(room: Newsroom) -> None:
    post = room.written()

    with refused("not deleted"):
        restore_post(room.desk, Command(who=room.ana.id), post.id)


def test_a_deleted_post_is_neither_recent_nor_pinned(room: Newsroom) -> None:
    post = room.written()
    visits.note_visit(room.library, room.ana.id, post.id)
    visits.set_pinned(room.library, room.ana.id, post.id, pinned=True)
    delete(room, post.id)

    assert visits.recent(room.library, room.ana.id) == []
    assert visits.pinned(room.library, room.ana.id) == []
