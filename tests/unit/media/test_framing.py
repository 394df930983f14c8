"""The part of a picture that stays holds the focus, has the wanted shape and never leaves the picture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editorial.media.framing import crop_box, leaving_box, turned_size
from editorial.media.renditions import centre_crop
from editorial.model.post import Cut, Shape

SIDES = st.integers(min_value=1, max_value=6000)
PARTS = st.floats(min_value=0, max_value=1)
RATIOS = st.floats(min_value=0.2, max_value=5)


@given(width=SIDES, height=SIDES, ratio=RATIOS, focus=st.tuples(PARTS, PARTS))
def test_the_box_lies_in_the_picture_and_holds_the_focus(
    width: int, height: int, ratio: float, focus: tuple[float, float]
) -> None:
    left, top, right, bottom = crop_box(width, height, ratio, focus)

    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    assert left - 1 <= focus[0] * width <= right + 1
    assert top - 1 <= focus[1] * height <= bottom + 1
    assert (left, right) == (0, width) or (top, bottom) == (0, height)


@given(width=SIDES, height=SIDES, ratio=RATIOS)
def test_the_middle_is_kept_as_before_there_was_a_focus(width: int, height: int, ratio: float) -> None:
    assert crop_box(width, height, ratio) == centre_crop(width, height, ratio)


def test_a_network_without_a_cut_gets_the_whole_picture() -> None:
    shape = Shape(cuts=(Cut(platform="square", ratio=1.0, focus=(0.0, 0.5)),), focus=(1.0, 0.5))

    assert leaving_box(400, 300, shape, "wide") == (0, 0, 400, 300)
    assert leaving_box(400, 300, shape, "square") == (0, 0, 300, 300)


def test_a_quarter_turn_swaps_the_sides() -> None:
    assert turned_size(400, 300, 90) == (300, 400)
    assert turned_size(400, 300, 180) == (400, 300)
