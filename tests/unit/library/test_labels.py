"""Labels and collections sort posts for the desk: offered while typing, renamed everywhere, and every step can be undone."""

from __future__ import annotations

import pytest
from newsroom import Newsroom
from sqlalchemy import select

from editorial.errors import Refused, UserError
from editorial.library import labels
from editorial.library.schema import posts
from editorial.library.transaction import Command
from editorial.workflow.together import Together, change_together


@pytest.fixture
def three(room: Newsroom) -> tuple[str, str, str]:
    """Posts labelled Spring; Spring and Tips; nothing."""
    one, other, bare = (room.written(title=name).id for name in ("One", "Other", "Bare"))
    change_together(room.desk, Command(who=room.ana.id), [one, other], Together(add_labels=("Spring",)))
    change_together(room.desk, Command(who=room.ana.id), [other], Together(add_labels=("Tips",)))
    return one, other, bare


def carried(room: Newsroom, *ids: str) -> list[tuple[str, ...]]:
    with room.library.reading() as connection:
        found = labels.labels_of(connection, ids)
    return [found.get(one, ()) for one in ids]


def who(room: Newsroom) -> Command:
    return Command(who=room.ana.id)


def test_the_labels_there_are_with_how_many_posts_carry_them(room: Newsroom, three: tuple[str, str, str]) -> None:
    assert labels.label_counts(room.library) == {"Spring": 2, "Tips": 1}


def test_a_condition_finds_posts_by_label_whatever_its_capitals(room: Newsroom, three: tuple[str, str, str]) -> None:
    with room.library.reading() as connection:
        found = connection.execute(select(posts.c.id).where(labels.with_label("tips"))).scalars().all()
    assert found == [three[1]]


def test_labels_are_offered_by_their_beginning_first(room: Newsroom, three: tuple[str, str, str]) -> None:
    assert labels.labels_like(room.library, "") == ["Spring", "Tips"]
    assert labels.labels_like(room.library, "ip") == ["Tips"]
    assert labels.labels_like(room.library, "sp") == ["Spring"]


def test_a_label_is_renamed_on_every_post_and_back(room: Newsroom, three: tuple[str, str, str]) -> None:
    done = labels.rename_label(room.library, who(room), "Spring", "Spring 2026")
    assert carried(room, *three) == [("Spring 2026",), ("Spring 2026", "Tips"), ()]

    room.library.undo(who(room), done.entry)
    assert carried(room, *three) == [("Spring",), ("Spring", "Tips"), ()]


def test_renaming_to_a_label_that_is_there_joins_the_two_and_undo_parts_them(
    room: Newsroom, three: tuple[str, str, str]
) -> None:
    done = labels.rename_label(room.library, who(room), "Spring", "tips")
    assert carried(room, *three) == [("Tips",), ("Tips",), ()]

    room.library.undo(who(room), done.entry)
    assert carried(room, *three) == [("Spring",), ("Spring", "Tips"), ()]


def test_capitals_alone_can_be_renamed(room: Newsroom, three: tuple[str, str, str]) -> None:
    labels.rename_label(room.library, who(room), "Spring", "SPRING")
    assert carried(room, three[0]) == [("SPRING",)]


def test_a_label_can_be_taken_off_every_post(room: Newsroom, three: tuple[str, str, str]) -> None:
    done = labels.drop_label(room.library, who(room), "Spring")
    assert (carried(room, *three), done.label) == ([(), ("Tips",), ()], "“Spring” taken off 2 posts")


def test_a_label_that_no_post_carries_cannot_be_renamed(room: Newsroom) -> None:
    with pytest.raises(Refused, match="No post carries"):
        labels.rename_label(room.library, who(room), "Autumn", "Fall")


@pytest.mark.parametrize(
    ("written", "kept"), [("  two   words ", "two words"), ("#tag", "tag"), ("a\nb\0c", "a b c"), ("ฤดูร้อน", "ฤดูร้อน")]
)
def test_a_label_is_one_line_without_what_cannot_be_seen(written: str, kept: str) -> None:
    assert labels.tidy(written) == kept


@pytest.mark.parametrize("written", ["", "  ", "#", "\ud800", "\0\n"])
def test_a_label_of_nothing_is_refused(written: str) -> None:
    with pytest.raises(UserError, match="needs a word"):
        labels.tidy(written)


def test_posts_are_kept_together_once_each_in_the_order_they_came(room: Newsroom, three: tuple[str, str, str]) -> None:
    one, other, bare = three
    labels.keep_together(room.library, who(room), "Best of", [other, one])
    done = labels.keep_together(room.library, who(room), "best of", [one, bare])

    (found,) = labels.read_collections(room.library)
    assert (found.name, found.posts) == ("Best of", (other, one, bare))

    room.library.undo(who(room), done.entry)
    assert labels.read_collections(room.library)[0].posts == (other, one)


def test_a_collection_is_left_renamed_and_given_up(room: Newsroom, three: tuple[str, str, str]) -> None:
    made = labels.keep_together(room.library, who(room), "Best of", three).created
    labels.take_out(room.library, who(room), made, three[:2])
    labels.rename_collection(room.library, who(room), made, "The best")
    (found,) = labels.read_collections(room.library)
    assert (found.name, found.posts) == ("The best", three[2:])

    done = labels.drop_collection(room.library, who(room), made)
    assert labels.read_collections(room.library) == []
    room.library.undo(who(room), done.entry)
    assert len(labels.read_collections(room.library)) == 1


def test_two_collections_never_have_one_name(room: Newsroom, three: tuple[str, str, str]) -> None:
    labels.keep_together(room.library, who(room), "Best of", three)
    other = labels.keep_together(room.library, who(room), "Rest", three).created
    with pytest.raises(Refused, match="already"):
        labels.rename_collection(room.library, who(room), other, "BEST OF")


def collected(room: Newsroom, post: str) -> tuple[str, ...]:
    with room.library.reading() as connection:
        return labels.collections_with(connection, post)


def test_one_post_joins_and_leaves_collections_in_one_step(room: Newsroom, three: tuple[str, str, str]) -> None:
    one, other, _bare = three
    labels.keep_together(room.library, who(room), "Best of", [one, other])
    done = labels.change_collections(room.library, who(room), one, add=["Winter", "tips"], leave=["best of"])
    assert collected(room, one) == ("Winter", "tips")
    assert [found.posts for found in labels.read_collections(room.library) if found.name == "Best of"] == [(other,)]

    room.library.undo(who(room), done.entry)
    assert collected(room, one) == ("Best of",)
    assert labels.read_collections(room.library)[0].posts == (one, other)


def test_joining_a_collection_twice_changes_nothing(room: Newsroom, three: tuple[str, str, str]) -> None:
    labels.keep_together(room.library, who(room), "Best of", three)
    labels.change_collections(room.library, who(room), three[0], add=["BEST OF"])
    assert labels.read_collections(room.library)[0].posts == three


@pytest.mark.parametrize(
    ("moved", "beside", "after", "order"),
    [
        ((2,), 0, False, (2, 0, 1)),
        ((0,), 1, True, (1, 0, 2)),
        ((0, 1), 2, True, (2, 0, 1)),
        ((1,), 0, True, (0, 1, 2)),
    ],
)
def test_posts_of_a_collection_get_another_place(
    room: Newsroom,
    three: tuple[str, str, str],
    moved: tuple[int, ...],
    beside: int,
    after: bool,
    order: tuple[int, ...],
) -> None:
    made = labels.keep_together(room.library, who(room), "Best of", three).created
    done = labels.move_in_collection(
        room.library, who(room), made, [three[at] for at in moved], three[beside], after=after
    )
    assert labels.read_collections(room.library)[0].posts == tuple(three[at] for at in order)

    room.library.undo(who(room), done.entry)
    assert labels.read_collections(room.library)[0].posts == three


def test_a_place_beside_a_post_that_is_gone_is_refused(room: Newsroom, three: tuple[str, str, str]) -> None:
    made = labels.keep_together(room.library, who(room), "Best of", three[:2]).created
    with pytest.raises(Refused, match="changed meanwhile"):
        labels.move_in_collection(room.library, who(room), made, [three[0]], three[2], after=True)
