"""A network that went its own way hears of changes of the shared text, and takes over what it likes."""

from __future__ import annotations

from newsroom import Newsroom

from editorial.library.transaction import Command
from editorial.model.post import Part
from editorial.workflow import writing
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.following import changes_for, is_translation, left_behind, take_over

THREE = "We mend jackets on Saturday. Bring yours to the station. It is free."
OWN = "We mend jackets on Saturday. Come early, friends! It is free."


def apart(room: Newsroom, own: str = OWN) -> tuple[Draft, str]:
    """A draft for X and LinkedIn whose X went its own way."""
    draft = Draft(room.written(THREE, room.x, room.linkedin))
    x = draft.post.variants[0].id
    draft.set_value(x, "text", own)
    return draft, x


def saved(room: Newsroom, draft: Draft) -> Draft:
    writing.save(room.desk, Command(who=room.ana.id), draft.post.id, draft.edit())
    return Draft(room.post(draft.post))


def test_a_field_that_separates_remembers_the_shared_words_it_began_from(room: Newsroom) -> None:
    draft, x = apart(room)
    assert draft.base_of(x, "text") == THREE
    again = saved(room, draft)
    assert again.base_of(x, "text") == THREE
    assert again.edit().is_empty


def test_what_a_field_began_from_comes_back_after_a_crash(room: Newsroom) -> None:
    draft, x = apart(room)
    found = Draft(room.post(draft.post))
    assert found.take_words(draft.words()) == []
    assert found.base_of(x, "text") == THREE


def test_a_field_that_follows_again_forgets_what_it_began_from(room: Newsroom) -> None:
    draft, x = apart(room)
    draft = saved(room, draft)
    draft.follow_shared(x, "text")
    assert saved(room, draft).post.variant(x).base == {}


def test_a_change_of_the_shared_text_is_told_to_networks_with_words_of_their_own_only(room: Newsroom) -> None:
    draft, x = apart(room)
    assert left_behind(draft) == []
    draft.set_value(SHARED, "text", THREE.replace("Saturday", "Sunday"))
    assert left_behind(draft) == [x]


def test_other_spaces_are_no_change(room: Newsroom) -> None:
    draft, _x = apart(room)
    draft.set_value(SHARED, "text", THREE.replace(". ", ".\n\n"))
    assert left_behind(draft) == []


def test_a_changed_sentence_is_taken_over_alone_at_its_place(room: Newsroom) -> None:
    draft, x = apart(room)
    now = "We mend jackets on Sunday. Bring yours to the station. It is free. See you there."
    draft.set_value(SHARED, "text", now)
    sunday, there = changes_for(draft, x, "text")
    assert (sunday.deed, sunday.is_own, there.deed) == ("changed", False, "added")
    take_over(draft, x, "text", [sunday])
    assert draft.value(x, "text") == "We mend jackets on Sunday. Come early, friends! It is free."
    assert [one.after for one in changes_for(draft, x, "text")] == ["See you there."]
    take_over(draft, x, "text", changes_for(draft, x, "text"))
    assert draft.value(x, "text") == "We mend jackets on Sunday. Come early, friends! It is free. See you there."
    assert left_behind(draft) == []


def test_a_sentence_that_the_shared_text_lost_goes_where_it_is_taken_over(room: Newsroom) -> None:
    draft, x = apart(room)
    draft.set_value(SHARED, "text", "We mend jackets on Saturday. Bring yours to the station.")
    (gone,) = changes_for(draft, x, "text")
    assert gone.deed == "removed"
    take_over(draft, x, "text", [gone])
    assert str(draft.value(x, "text")).strip() == "We mend jackets on Saturday. Come early, friends!"


def test_keeping_ones_own_words_ends_the_question(room: Newsroom) -> None:
    draft, x = apart(room)
    draft.set_value(SHARED, "text", "Quite other words.")
    draft.keep_mine(x, "text")
    assert left_behind(draft) == []
    assert draft.value(x, "text") == OWN
    assert saved(room, draft).base_of(x, "text") == "Quite other words."


def test_a_submitted_network_is_compared_with_what_was_submitted(room: Newsroom) -> None:
    post = room.written(THREE, room.x)
    room.submit(post, room.x)
    draft = Draft(room.post(post))
    x = draft.post.variants[0].id
    draft.set_value(SHARED, "text", THREE.replace("free", "two euros"))
    assert [one.after for one in changes_for(draft, x, "text")] == ["It is two euros."]


def test_the_way_back_restores_words_and_what_they_are_compared_with(room: Newsroom) -> None:
    draft, x = apart(room)
    draft.set_value(SHARED, "text", THREE.replace("Saturday", "Sunday"))
    before = draft.standing([x])
    take_over(draft, x, "text", changes_for(draft, x, "text"))
    draft.restore(before)
    assert draft.value(x, "text") == OWN
    assert left_behind(draft) == [x]


def test_a_thread_takes_a_sentence_over_in_the_part_that_holds_it(room: Newsroom) -> None:
    draft, x = apart(room)
    draft.set_parts(x, [Part(text="We mend jackets on Saturday. Come early, friends!"), Part(text="It is free.")])
    draft.set_value(
        SHARED, "text", "We mend coats on Saturday. Bring yours to the station. It is really free. Ask Ben."
    )
    take_over(draft, x, "text", changes_for(draft, x, "text"))
    assert [part.text for part in draft.content(x).parts] == [
        "We mend coats on Saturday. Come early, friends!",
        "It is really free. Ask Ben.",
    ]


def test_a_translation_remembers_its_source_and_keeps_its_words(room: Newsroom) -> None:
    draft = Draft(room.written(THREE, room.x, room.linkedin))
    x = draft.post.variants[0].id
    draft.translate(x, "th")
    assert is_translation(draft, x)
    draft.set_value(x, "text", "วันเสาร์นี้เราซ่อมเสื้อ")
    draft.set_value(SHARED, "text", THREE.replace("Saturday", "Sunday"))
    assert left_behind(draft) == [x]
    take_over(draft, x, "text", changes_for(draft, x, "text"))
    assert draft.value(x, "text") == "วันเสาร์นี้เราซ่อมเสื้อ"
    assert left_behind(draft) == []


def test_a_thread_that_follows_again_has_one_part_and_keeps_its_pictures(room: Newsroom) -> None:
    draft, x = apart(room)
    draft.set_parts(x, [Part(text="One."), Part(text="Two.")])
    draft.set_kind(x, "thread")
    draft.follow_shared(x, "text")
    assert [part.text for part in draft.content(x).parts] == [THREE]
    assert draft.content(x).kind == "post"
