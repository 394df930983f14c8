"""One wish, one transaction: retries are harmless, conflicts are told, nothing is half done."""

from __future__ import annotations

import pytest
from newsroom import TEXT, Newsroom

from editorial.errors import Conflict, UserError
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.transaction import Command, Transaction
from editorial.model.post import Content, Part
from editorial.workflow import reviewing, writing


def test_the_same_command_twice_is_done_once_and_answered_alike(room: Newsroom) -> None:
    command = Command(who=room.ana.id)
    first = writing.create(room.desk, command, title="Bees", channels=[room.x.id])
    again = writing.create(room.desk, command, title="Bees", channels=[room.x.id])
    assert again == first
    assert room.rows("SELECT count(*) FROM posts") == [(1,)]


def test_a_retried_approval_is_one_approval(room: Newsroom) -> None:
    post = room.submitted()
    command = Command(who=room.ben.id)
    verdicts = room.verdicts(post)
    assert room.approve(post, room.x, command=command, verdicts=verdicts) == room.approve(
        post, room.x, command=command, verdicts=verdicts
    )
    assert room.rows("SELECT count(*) FROM approvals") == [(1,)]


def test_a_retried_undo_is_one_undo(room: Newsroom) -> None:
    done = room.edit(room.written(), "Other words.")
    command = Command(who=room.ana.id)
    assert room.library.undo(command, done.entry) == room.library.undo(command, done.entry)


def test_saving_on_an_old_base_is_a_conflict_that_names_both(room: Newsroom) -> None:
    post = room.written()
    room.edit(post, "Saved first.")
    old = ContentEdit(base_rev=post.shared.rev, content=post.shared.content.with_text("Saved second."))
    with pytest.raises(Conflict) as caught:
        room.save(post, contents={"": old})
    assert (caught.value.mine, caught.value.theirs) == (str(post.shared.rev), str(post.shared.rev + 1))
    assert room.post(post).shared.content.text == "Saved first."


def test_a_conflict_in_one_network_writes_nothing_of_the_others(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    room.edit_network(post, "Saved first.")
    x, linkedin = post.variants
    with pytest.raises(Conflict):
        room.save(
            post,
            title="Not this",
            contents={
                linkedin.id: ContentEdit(base_rev=1, content=linkedin.stored.content.with_text("Nor this")),
                x.id: ContentEdit(base_rev=1, content=x.stored.content.with_text("Nor that")),
            },
        )
    assert room.post(post).title == "Jackets"
    assert room.post(post).variants[1].stored.content.text == ""


def test_two_windows_may_save_different_networks(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    room.edit_network(post, "For X.")
    room.edit_network(post, "For LinkedIn.", room.linkedin)
    now = room.post(post)
    assert [one.content(now.shared.content).text for one in now.variants] == ["For X.", "For LinkedIn."]


def test_an_operation_that_fails_half_way_leaves_nothing(room: Newsroom) -> None:
    post = room.written()
    before = room.library.version()

    def work(transaction: Transaction) -> str:
        from editorial.library import review

        review.set_post_columns(transaction, post.id, archived=True)
        raise UserError("The power went.")

    with pytest.raises(UserError, match="power"):
        room.library.operate(Command(who=room.ana.id), "archive", work)
    assert not room.post(post).archived
    assert room.library.version() == before


def test_a_picture_that_is_not_in_the_workspace_cannot_be_used(room: Newsroom) -> None:
    from editorial.model.post import Medium

    post = room.written()
    lost = Content(parts=(Part(text=TEXT, media=(Medium(original="ab" * 32, name="lost.jpg", kind="image"),)),))
    with pytest.raises(UserError, match="not in the workspace"):
        room.save(post, contents={"": ContentEdit(base_rev=room.post(post).shared.rev, content=lost)})


def test_a_change_set_names_what_it_touched(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    done = room.submit(post, room.x)
    assert done.kinds == {"variant"}
    assert done.posts == {post.id}
    assert done.variants == (room.variant(post).id,)
    assert done.label == "Submitted for review"


def test_an_empty_edit_is_empty() -> None:
    assert PostEdit().is_empty
    assert not PostEdit(title="").is_empty


def test_a_thread_keeps_its_parts_in_order(room: Newsroom) -> None:
    post = room.written()
    words = Content(kind="thread", parts=tuple(Part(text=f"Part {at}") for at in range(12)), tags=("#b", "#a"))
    room.save(post, contents={"": ContentEdit(base_rev=room.post(post).shared.rev, content=words)})
    assert room.post(post).shared.content == words


def test_a_post_that_is_gone_is_told_plainly(room: Newsroom) -> None:
    with pytest.raises(UserError, match="no longer there"):
        room.post("never-was")
    with pytest.raises(UserError, match="no longer there"):
        reviewing.hold(room.desk, Command(who=room.ana.id), "never-was", [], "Why not")
    with pytest.raises(UserError, match="no longer there"):
        reviewing.archive(room.desk, Command(who=room.ana.id), "never-was")
