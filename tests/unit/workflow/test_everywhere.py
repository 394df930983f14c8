"""The same change in all networks: whole words, own texts, and nothing that has left."""

from __future__ import annotations

from newsroom import Newsroom

from editorial.model.post import Part
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.everywhere import change_everywhere, places_of, replaced, standing

TEXT = "We mend jackets on Saturday. See you Saturday!"


def test_only_whole_words_are_changed() -> None:
    assert replaced("Mend the mender's mend, mend-it.", "mend", "sew") == "Mend the mender's sew, sew-it."
    assert [span.start for span in places_of("41 of 410 and 41", "41")] == [0, 14]


def test_thai_words_are_found_where_no_space_parts_them() -> None:
    assert replaced("วันเสาร์นี้ซ่อมเสื้อ", "เสาร์", "อาทิตย์") == "วันอาทิตย์นี้ซ่อมเสื้อ"


def test_words_with_signs_at_their_ends_and_emoji_are_found() -> None:
    assert replaced("Free! 🧵 Free!", "Free!", "Two euros 🪡.") == "Two euros 🪡. 🧵 Two euros 🪡."
    assert replaced("a", "", "b") == "a"


def test_it_is_said_where_the_words_stand_and_who_follows(room: Newsroom) -> None:
    post = room.written(TEXT, room.x, room.linkedin, room.bluesky)
    room.submit(post, room.bluesky)
    draft = Draft(room.post(post))
    x, linkedin, bluesky = (variant.id for variant in draft.post.variants)
    draft.set_value(x, "text", "Saturday is mending day.")
    found = standing(draft, "Saturday")
    assert [(one.name, one.times, one.is_open) for one in found] == [
        (SHARED, 2, True),
        (x, 1, True),
        (bluesky, 2, False),
    ]
    assert found[0].follows == (linkedin,)


def test_the_change_is_made_in_the_chosen_texts_and_never_in_what_has_left(room: Newsroom) -> None:
    post = room.written(TEXT, room.x, room.linkedin, room.bluesky)
    room.submit(post, room.bluesky)
    draft = Draft(room.post(post))
    x, linkedin, bluesky = (variant.id for variant in draft.post.variants)
    draft.set_value(x, "text", "Saturday is mending day.")
    draft.set_value(x, "first_comment", "Until Saturday.")
    assert change_everywhere(draft, "Saturday", "Sunday", [SHARED, x, bluesky]) == 4
    assert draft.value(x, "text") == "Sunday is mending day."
    assert draft.value(x, "first_comment") == "Until Sunday."
    assert draft.value(linkedin, "text") == TEXT.replace("Saturday", "Sunday")
    assert not draft.is_own(linkedin, "text")
    assert draft.value(bluesky, "text") == TEXT


def test_every_part_of_a_thread_is_changed(room: Newsroom) -> None:
    draft = Draft(room.written(TEXT, room.x, room.linkedin))
    x = draft.post.variants[0].id
    draft.set_parts(x, [Part(text="On Saturday."), Part(text="Yes, Saturday.")])
    change_everywhere(draft, "Saturday", "Sunday", [x])
    assert [part.text for part in draft.content(x).parts] == ["On Sunday.", "Yes, Sunday."]
    assert draft.value(SHARED, "text") == TEXT
