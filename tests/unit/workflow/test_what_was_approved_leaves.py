"""Promise 1: what was approved is what leaves."""

from __future__ import annotations

import pytest
from newsroom import TEXT, Newsroom, refused
from PIL import Image

from editorial.errors import Conflict
from editorial.library.edits import ContentEdit
from editorial.library.lists import exportable
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.post import Content, Medium, Part
from editorial.workflow import after_leaving, writing
from editorial.workflow.moved_on import leave_as_approved

OTHER = "On Sunday we mend jackets behind the station."


def leaving(room: Newsroom) -> list[str]:
    return [variant for _post, variant in exportable(room.library)]


def sealed(room: Newsroom, post: Post) -> str:
    revision = room.variant(post).revision
    assert revision is not None
    return revision.digest


# -------------------------------------------------------------------------------------------------- frozen and stale


def test_submitting_freezes_the_words(room: Newsroom) -> None:
    post = room.submitted()
    room.edit(post, OTHER)
    now = room.post(post)
    assert now.variants[0].content(now.shared.content).text == TEXT
    assert now.variants[0].is_stale(now.shared.content)


def test_a_post_that_nobody_touched_is_not_stale(room: Newsroom) -> None:
    post = room.submitted(authors=("Ana Ruiz",))
    now = room.post(post)
    assert not now.variants[0].is_stale(now.shared.content)


def test_a_picture_that_was_cut_on_submitting_makes_nothing_stale(room: Newsroom, tmp_path) -> None:
    Image.new("RGB", (800, 600), "green").save(tmp_path / "jacket.jpg")
    facts = writing.add_media(room.desk, Command(who=room.ana.id), tmp_path / "jacket.jpg")
    medium = Medium(original=facts.sha256, name=facts.name, kind=facts.kind, alt="A green jacket on a hook")
    post = room.written()
    words = Content(parts=(Part(text=TEXT, media=(medium,)),))
    room.save(post, contents={"": ContentEdit(base_rev=room.post(post).shared.rev, content=words)})
    room.submit(post)
    now = room.post(post)
    assert now.variants[0].revision is not None
    assert now.variants[0].revision.content.media[0].rendition
    assert not now.variants[0].is_stale(now.shared.content)


def test_an_approved_post_is_not_voided_by_what_happens_to_the_shared_text(room: Newsroom) -> None:
    post = room.approved()
    room.edit(post, OTHER)
    assert room.state(post) == "approved"
    assert leaving(room) == [room.variant(post).id]


def test_a_byline_that_is_added_later_does_not_reach_what_was_submitted(room: Newsroom) -> None:
    post = room.submitted()
    before = room.verdicts(post)[room.variant(post).id].digest
    room.save(post, authors=("Ana Ruiz",), language="de")
    assert room.verdicts(post)[room.variant(post).id].digest == before == sealed(room, post)
    room.approve(post)
    assert room.state(post) == "approved"


def test_a_frozen_network_cannot_be_written_to(room: Newsroom) -> None:
    post = room.submitted()
    with pytest.raises(Conflict, match="no longer a draft"):
        room.edit_network(post, OTHER)


def test_a_change_of_time_alone_leaves_the_approval_where_it_is(room: Newsroom) -> None:
    post = room.approved()
    room.set_time(post, "2026-12-01T09:00")
    assert room.state(post) == "approved"
    assert leaving(room) == [room.variant(post).id]


# ------------------------------------------------------------------------------------------------ changing it again


def test_a_changed_post_stays_ready_as_approved_until_the_change_is_submitted(room: Newsroom) -> None:
    post = room.approved()
    room.change(post)
    room.edit(post, OTHER)
    assert room.state(post) == "draft"
    assert leaving(room) == [room.variant(post).id]
    assert room.variant(post).approved.content.text == TEXT  # type: ignore[union-attr]
    room.submit(post)
    assert leaving(room) == []
    assert room.variant(post).approved is None
    assert room.rows("SELECT revoked_reason FROM approvals") == [("changed",)]


def test_a_change_can_stop_the_approved_version_at_once(room: Newsroom) -> None:
    post = room.approved()
    room.change(post, stop=True)
    assert leaving(room) == []


def test_opening_a_post_for_changes_changes_nothing_yet(room: Newsroom) -> None:
    post = room.approved("Jackets.", room.x, room.linkedin)
    room.change(post)
    room.edit_network(post, "Other words for LinkedIn.", room.linkedin)
    room.save(post, title="A new working title")
    assert room.state(post) == "draft", "what is open for changes stays open until its own words come back"


def test_words_that_come_back_get_their_approval_back_on_saving(room: Newsroom) -> None:
    post = room.approved()
    seal = sealed(room, post)
    room.change(post)
    room.edit(post, OTHER)
    done = room.edit(post, TEXT)
    assert done.notes == ("restored",)
    assert (room.state(post), sealed(room, post)) == ("approved", seal)


def test_words_that_come_back_get_their_approval_back_on_submitting(room: Newsroom) -> None:
    post = room.approved()
    room.change(post)
    done = room.submit(post)
    assert done.notes == ("restored",)
    assert room.state(post) == "approved"
    assert leaving(room) == [room.variant(post).id]
    assert room.rows("SELECT count(*) FROM approvals") == [(1,)]


def test_a_stopped_version_needs_to_be_submitted_to_go_on(room: Newsroom) -> None:
    post = room.approved()
    room.change(post, stop=True)
    room.edit(post, OTHER)
    room.edit(post, TEXT)
    assert room.state(post) == "draft"
    room.submit(post)
    assert room.state(post) == "approved"
    assert not room.variant(post).stopped


def test_one_byte_less_is_not_what_was_approved(room: Newsroom) -> None:
    post = room.approved()
    room.change(post)
    room.edit(post, TEXT[:-1])
    assert room.state(post) == "draft"
    room.submit(post)
    assert room.state(post) == "in_review"


def test_a_shared_text_that_moved_on_does_not_slip_into_what_is_opened_again(room: Newsroom) -> None:
    post = room.approved()
    room.edit(post, OTHER)
    room.change(post)
    now = room.post(post)
    assert now.variants[0].content(now.shared.content).text == TEXT
    assert "text" in now.variants[0].own


def test_a_revoked_approval_is_over(room: Newsroom) -> None:
    post = room.approved()
    room.revoke(post)
    assert leaving(room) == []
    room.take_back(post)
    room.edit(post, OTHER)
    room.edit(post, TEXT)
    assert room.state(post) == "draft"


# ------------------------------------------------------------------------------------------------- after it has left


def test_a_correction_says_that_the_copy_outside_differs(room: Newsroom) -> None:
    post = room.exported()
    room.correct(post)
    variant = room.variant(post)
    assert (variant.state, variant.outside_note) == ("draft", "The copy outside differs.")
    assert leaving(room) == []


def test_what_a_tool_refused_never_was_outside(room: Newsroom) -> None:
    post = room.exported()
    after_leaving.refuse(room.desk, Command(who=room.ben.id), post.id, [], "Picture too large")
    room.correct(post)
    assert room.variant(post).outside_note == "Picture too large"


def test_a_correction_that_comes_back_to_what_left_does_not_leave_twice(room: Newsroom) -> None:
    post = room.exported()
    room.correct(post)
    room.submit(post)
    assert (room.state(post), room.variant(post).outside_note) == ("exported", "")
    assert leaving(room) == []


def test_a_correction_passes_review_like_anything_else(room: Newsroom) -> None:
    post = room.exported()
    room.correct(post)
    room.edit(post, OTHER)
    room.submit(post)
    assert room.state(post) == "in_review"
    room.approve(post)
    assert room.variant(post).outside_note == "The copy outside differs."
    assert leaving(room) == [room.variant(post).id]


# ------------------------------------------------------------------------------------------- the house style moves on

STRICT = '[rules."readability.sentence_length"]\nlevel = "{level}"\nmax_words = 4\n'


def test_a_new_error_holds_what_was_approved_under_the_old_house_style(room: Newsroom) -> None:
    post = room.approved()
    assert room.held() == []
    room.new_style(STRICT.format(level="error"))
    (held,) = room.held()
    assert held.variant.id == room.variant(post).id
    assert held.sentence.startswith("House style has moved on: ")
    assert room.state(post) == "approved", "nothing is voided in silence"


@pytest.mark.parametrize("level", ["warning", "suggestion"])
def test_levels_below_error_never_raise_the_question(room: Newsroom, level: str) -> None:
    room.approved()
    room.new_style(STRICT.format(level=level))
    assert room.held() == []


def test_what_is_being_changed_is_judged_as_it_was_approved(room: Newsroom) -> None:
    post = room.approved()
    room.change(post)
    room.edit(post, "Short now.")
    room.new_style(STRICT.format(level="error"))
    assert len(room.held()) == 1


def test_an_editor_leaves_it_as_approved_and_that_is_recorded(room: Newsroom) -> None:
    room.approved()
    room.new_style(STRICT.format(level="error"))
    with refused("Only an editor"):
        leave_as_approved(room.desk, Command(who=room.ana.id), room.held())
    done = leave_as_approved(room.desk, Command(who=room.ben.id), room.held())
    assert room.held() == []
    version = room.desk.style().version
    assert room.rows("SELECT kept_style FROM approvals")[0].kept_style.startswith(version)
    assert room.rows(f"SELECT verb, who FROM journal WHERE seq = {done.entry}") == [("keep_approval", room.ben.id)]


def test_the_next_change_of_style_asks_again(room: Newsroom) -> None:
    room.approved()
    room.new_style(STRICT.format(level="error"))
    leave_as_approved(room.desk, Command(who=room.ben.id), room.held())
    room.new_style(STRICT.format(level="error").replace("4", "3"))
    assert len(room.held()) == 1


def test_an_error_that_was_allowed_at_the_approval_is_no_news(room: Newsroom) -> None:
    post = room.submitted("Bring your jacket on Saturday. " * 12)
    room.waive(post, room.errors(post)[0])
    room.approve(post)
    room.new_style('[rules."readability.grade"]\nmax_grade = 20\n')
    assert room.held() == []


def test_what_has_left_is_not_asked_about(room: Newsroom) -> None:
    room.exported()
    room.new_style(STRICT.format(level="error"))
    assert room.held() == []
