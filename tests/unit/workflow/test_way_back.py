"""An act that is taken back takes nothing else with it: what was typed since stays, here or from another window."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from editorial.model.post import Medium, Part
from editorial.workflow.drafting import SHARED, Draft, Standing
from editorial.workflow.parting import split_at
from editorial.workflow.way_back import taken_back

LAMP = Medium(original="a" * 64, name="lamp.png", kind="image")


@pytest.fixture
def draft(room: Newsroom) -> Draft:
    return Draft(room.post(room.written("We mend. Come by.", room.x, room.linkedin)))


def x_of(draft: Draft) -> str:
    return next(one.id for one in draft.post.variants if one.platform == "x")


def back(draft: Draft, before: Standing, after: Standing) -> bool:
    found = taken_back(draft.standing(list(before.contents)), before, after)
    if found is not None:
        draft.restore(found)
    return found is not None


def test_words_typed_after_a_picture_was_taken_out_stay_when_it_comes_back(draft: Draft) -> None:
    draft.set_value(SHARED, "media", (LAMP,))
    before = draft.standing([SHARED])
    draft.set_value(SHARED, "media", ())
    after = draft.standing([SHARED])
    draft.set_value(SHARED, "text", "We mend. Come by at nine.")

    assert back(draft, before, after)
    assert draft.content(SHARED).parts == (Part(text="We mend. Come by at nine.", media=(LAMP,)),)


def test_a_network_that_was_reworded_since_keeps_its_own_words(draft: Draft) -> None:
    x = x_of(draft)
    before = draft.standing([x])
    draft.set_value(x, "media", (LAMP,))
    after = draft.standing([x])
    draft.set_value(x, "text", "Mending.")

    assert back(draft, before, after)
    assert (draft.own_fields(x), draft.content(x).text, draft.content(x).media) == ({"text"}, "Mending.", ())
    assert draft.base_of(x, "text") == "We mend. Come by."


def test_a_text_that_was_cut_and_then_written_on_stays_cut(draft: Draft) -> None:
    x = x_of(draft)
    before = draft.standing([x])
    split_at(draft, x, 0, 8)
    after = draft.standing([x])
    draft.set_parts(x, [*draft.content(x).parts[:1], Part(text="Come by at nine.")])

    assert not back(draft, before, after)
    assert [part.text for part in draft.content(x).parts] == ["We mend.", "Come by at nine."]


def test_letting_a_network_go_its_own_way_is_not_taken_back_over_its_new_words(draft: Draft) -> None:
    x = x_of(draft)
    before = draft.standing([x])
    draft.translate(x, "th")
    after = draft.standing([x])
    draft.set_value(x, "text", "เราซ่อม")

    assert not back(draft, before, after)
    assert draft.content(x).text == "เราซ่อม"


def test_with_nothing_typed_since_all_is_as_it_was(draft: Draft) -> None:
    x = x_of(draft)
    before = draft.standing([SHARED, x])
    split_at(draft, x, 0, 8)
    draft.set_value(SHARED, "first_comment", "Hello")

    assert back(draft, before, draft.standing([SHARED, x]))
    assert draft.standing([SHARED, x]) == before
