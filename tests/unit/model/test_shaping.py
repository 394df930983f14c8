"""Turning and cutting a picture, as pure changes."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editorial.model.framing import crop_box, turned_size
from editorial.model.post import Cut, Shape
from editorial.model.shaping import as_it_came, turned_by, with_cut, with_focus, with_own_focus

parts = st.floats(0, 1)


def test_a_turn_there_and_back_leaves_everything_where_it_was():
    shape = Shape(focus=(0.2, 0.7), cuts=(Cut(platform="x", ratio=1.0, focus=(0.1, 0.9)),))
    there = turned_by(shape, 90)
    back = turned_by(there, -90)
    assert there.turn == 90
    assert back.turn == 0
    assert back.focus == pytest.approx(shape.focus)
    assert back.cuts[0].focus == pytest.approx((0.1, 0.9))


def sides(box):
    left, top, right, bottom = box
    return right - left, bottom - top


@example((0.0, 0.0), 200, 201)
@given(st.tuples(parts, parts), st.integers(100, 4000), st.integers(100, 4000))
def test_a_square_keeps_the_same_pixels_when_the_picture_is_turned(focus, width, height):
    before = crop_box(width, height, 1.0, focus)
    after = crop_box(*turned_size(width, height, 90), 1.0, turned_by(Shape(focus=focus), 90).focus)
    # One that is a square but for a pixel is left whole, so its sides change places.
    assert sorted(sides(after)) == sorted(sides(before))
    assert abs(after[0] - (height - before[3])) <= 1
    assert abs(after[1] - before[0]) <= 1


def test_each_network_has_one_cut_and_none_where_it_is_left_whole():
    shape = with_cut(with_cut(with_cut(Shape(), "x", 1.0), "threads", 0.8), "x", 1.5)
    assert {cut.platform: cut.ratio for cut in shape.cuts} == {"x": 1.5, "threads": 0.8}
    assert with_cut(shape, "x", 0).cut_for("x") is None


def test_a_network_keeps_its_own_point_in_another_shape_and_gives_it_back():
    shape = with_own_focus(with_cut(Shape(), "x", 1.0), "x", (0.1, 1.4))
    cut = with_cut(shape, "x", 0.8).cut_for("x")
    assert cut is not None
    assert cut.focus == (0.1, 1.0)
    assert with_own_focus(shape, "x", None).cuts[0].focus is None


def test_as_it_came_keeps_what_is_said_of_a_video():
    shape = Shape(turn=90, cover=2.0, captions=("0" * 64, "a.srt"), cuts=(Cut(platform="x", ratio=1.0),))
    assert as_it_came(with_focus(shape, (0, 0))) == Shape(cover=2.0, captions=("0" * 64, "a.srt"))
