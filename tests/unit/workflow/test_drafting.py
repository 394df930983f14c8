"""A draft in one window: each field follows the shared text until it is edited in a network, and words are never lost."""

from __future__ import annotations

from newsroom import TEXT, Newsroom

from editorial.library.transaction import Command
from editorial.model.clock import Slot, parse_local
from editorial.workflow import writing
from editorial.workflow.drafting import SHARED, Draft


def test_a_network_follows_the_shared_text(room: Newsroom) -> None:
    draft = Draft(room.written())
    (x,) = [variant.id for variant in draft.post.variants]
    draft.set_value(SHARED, "text", "New words")
    assert draft.value(x, "text") == "New words"
    assert not draft.is_own(x, "text")


def test_editing_one_field_of_a_network_separates_exactly_that_field(room: Newsroom) -> None:
    draft = Draft(room.written())
    (x,) = [variant.id for variant in draft.post.variants]
    assert draft.set_value(x, "text", "Only on X") is True
    assert draft.set_value(x, "text", "Only on X, twice") is False
    draft.set_value(SHARED, "text", "New words")
    draft.set_value(SHARED, "first_comment", "Link in bio")
    assert draft.value(x, "text") == "Only on X, twice"
    assert draft.value(x, "first_comment") == "Link in bio"
    assert [draft.is_own(x, name) for name in ("text", "first_comment", "title")] == [True, False, False]


def test_typing_what_is_there_already_separates_nothing(room: Newsroom) -> None:
    draft = Draft(room.written())
    (x,) = [variant.id for variant in draft.post.variants]
    assert draft.set_value(x, "text", TEXT) is False
    assert not draft.is_own(x, "text")
    assert draft.edit().is_empty


def test_a_field_can_follow_the_shared_text_again(room: Newsroom) -> None:
    draft = Draft(room.written())
    (x,) = [variant.id for variant in draft.post.variants]
    draft.set_value(x, "text", "Only on X")
    draft.follow_shared(x, "text")
    assert draft.value(x, "text") == TEXT


def test_followers_are_the_networks_that_would_change_with_the_shared_text(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin, room.bluesky)
    room.submit(post, room.linkedin)
    draft = Draft(room.post(post))
    x, _linkedin, bluesky = (variant.id for variant in draft.post.variants)
    draft.set_value(x, "text", "Only on X")
    assert draft.followers("text") == [bluesky]
    assert draft.followers("title") == [x, bluesky]


def test_a_network_has_a_language_and_a_title_of_its_own(room: Newsroom) -> None:
    draft = Draft(room.written(language="en"))
    (x,) = [variant.id for variant in draft.post.variants]
    draft.set_language_of(x, "th")
    assert draft.content(x).language == "th"
    draft.set_language_of(x, "")
    assert draft.content(x).language == "en"


def test_a_submitted_network_shows_what_was_submitted_and_takes_no_typing(room: Newsroom) -> None:
    post = room.submitted()
    draft = Draft(room.post(post))
    (x,) = [variant.id for variant in draft.post.variants]
    draft.set_value(SHARED, "text", "New words")
    assert draft.value(x, "text") == TEXT
    assert not draft.may_edit(x)


def test_only_what_differs_is_saved(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    draft = Draft(post)
    x, linkedin = (variant.id for variant in post.variants)
    draft.set_value(x, "text", "Only on X")
    draft.set_head("title", "Coats")
    draft.set_slot(linkedin, Slot(local=parse_local("2026-12-01T09:00"), zone="Europe/Paris"))
    edit = draft.edit()
    assert set(edit.contents) == {x}
    assert (edit.title, edit.authors, set(edit.slots)) == ("Coats", None, {linkedin})


def test_what_is_saved_is_what_was_typed(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    draft = Draft(post)
    x, linkedin = (variant.id for variant in post.variants)
    draft.set_value(SHARED, "text", "กรุงเทพ 🧥\nSecond line")
    draft.set_value(x, "tags", ("#reuse",))
    writing.save(room.desk, Command(who=room.ana.id), post.id, draft.edit())
    again = Draft(room.post(post))
    assert again.value(linkedin, "text") == again.value(x, "text") == "กรุงเทพ 🧥\nSecond line"
    assert (again.value(x, "tags"), again.value(linkedin, "tags")) == (("#reuse",), ())
    assert again.edit().is_empty


def test_the_version_grows_with_every_edit(room: Newsroom) -> None:
    draft = Draft(room.written())
    seen = [draft.version]
    for text in ("a", "ab", "ab"):
        draft.set_value(SHARED, "text", text)
        seen.append(draft.version)
    assert seen == sorted(seen)
    assert seen[-1] == seen[-2], "the same words are no edit"


def test_unsaved_words_come_back_from_safe_keeping(room: Newsroom) -> None:
    post = room.written("Jackets.", room.x, room.linkedin)
    draft = Draft(post)
    draft.set_value(SHARED, "text", "Typed and not saved")
    draft.set_value(post.variants[0].id, "title", "Own")
    draft.set_head("authors", ("Ana Ruiz",))
    later = Draft(room.post(post))
    assert later.take_words(draft.words()) == []
    assert later.edit() == draft.edit()


def test_kept_words_whose_ground_has_moved_are_named_and_not_put_over_the_new_ones(room: Newsroom) -> None:
    post = room.written()
    draft = Draft(post)
    draft.set_value(SHARED, "text", "Typed and not saved")
    kept = draft.words()
    room.edit(post, "Saved in another window")
    later = Draft(room.post(post))
    assert later.take_words(kept) == [SHARED]
    assert later.value(SHARED, "text") == "Saved in another window"


def test_nothing_unsaved_is_nothing_to_keep(room: Newsroom) -> None:
    assert Draft(room.written()).words() == {}
