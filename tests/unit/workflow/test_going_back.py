"""Going back to an earlier text, through the open draft."""

from __future__ import annotations

from newsroom import Clock, Newsroom

from editorial.library.versions import Version, versions_of
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.going_back import go_back, is_as_now, may_go_back


def version(room: Newsroom, post: object, text: str) -> Version:
    found, _further = versions_of(room.library, post.id)  # type: ignore[attr-defined]
    return next(one for one in found if one.text == text)


def test_the_words_of_then_become_an_edit_that_can_be_taken_back(room: Newsroom, clock: Clock) -> None:
    post = room.written("First words.")
    clock.ahead(hours=1)
    room.edit(post, "Second words.")
    draft = Draft(room.post(post))
    standing = go_back(draft, version(room, post, "First words."))

    assert draft.content(SHARED).text == "First words."
    assert not draft.edit().is_empty
    draft.restore(standing)
    assert draft.content(SHARED).text == "Second words."
    assert draft.edit().is_empty


def test_saving_it_is_a_new_version_and_loses_none(room: Newsroom, clock: Clock) -> None:
    post = room.written("First words.")
    clock.ahead(hours=1)
    room.edit(post, "Second words.")
    draft = Draft(room.post(post))
    go_back(draft, version(room, post, "First words."))
    clock.ahead(hours=1)
    room.save(post, contents=draft.edit().contents)

    found, _further = versions_of(room.library, post.id)
    assert [one.text for one in found] == ["First words.", "Second words.", "First words."]


def test_a_network_goes_back_alone_and_gets_its_own_text(room: Newsroom, clock: Clock) -> None:
    post = room.written("Shared.", room.x, room.linkedin)
    room.submit(post)
    clock.ahead(hours=1)
    room.take_back(post)
    room.edit(post, "Shared, but later.")
    draft = Draft(room.post(post))
    there = room.variant(post, room.linkedin)
    submitted = next(one for one in versions_of(room.library, post.id)[0] if one.number and one.place == there.id)
    go_back(draft, submitted)

    assert draft.content(there.id).text == "Shared."
    assert draft.is_own(there.id, "text")
    assert draft.content(room.variant(post, room.x).id).text == "Shared, but later."


def test_what_is_with_an_editor_cannot_be_written_over(room: Newsroom, clock: Clock) -> None:
    post = room.written("Shared.", room.x)
    clock.ahead(hours=1)
    room.edit_network(post, "Only X.")
    clock.ahead(hours=1)
    room.submit(post)
    draft = Draft(room.post(post))

    assert not may_go_back(draft, version(room, post, "Only X."))
    assert may_go_back(draft, version(room, post, "Shared."))


def test_the_words_that_stand_there_now_are_recognised(room: Newsroom, clock: Clock) -> None:
    post = room.written("First.")
    clock.ahead(hours=1)
    room.edit(post, "Second.")
    draft = Draft(room.post(post))

    assert is_as_now(draft, version(room, post, "Second."))
    assert not is_as_now(draft, version(room, post, "First."))


def test_a_shorter_version_keeps_the_pictures_of_the_parts_that_go(room: Newsroom) -> None:
    from editorial.model.post import Medium, Part

    draft = Draft(room.post(room.written("One.")))
    picture = Medium(original="a" * 64, name="a.jpg", kind="picture")
    draft.set_parts(SHARED, [Part(text="One."), Part(text="Two.", media=(picture,))])
    go_back(draft, Version(id="1", place="", at="", since="", who="", texts=("Only one.",)))

    assert draft.content(SHARED).parts == (Part(text="Only one.", media=(picture,)),)
