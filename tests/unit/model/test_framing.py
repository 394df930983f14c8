"""What is kept of a picture for a network, before any pixel is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.framing import crop_box, framed, framing, leaving_box, turned_point, turned_size
from editorial.model.media_spec import MediaSpec, media_spec
from editorial.model.post import Cut, Shape
from editorial.model.ratios import ratio_of, ratio_words, same_ratio
from editorial.platforms.loader import load_platforms

sides = st.integers(1, 9000)
sizes = st.tuples(sides, sides)
parts = st.floats(0, 1)
points = st.tuples(parts, parts)
ratios = st.floats(0.05, 20)
turns = st.sampled_from([0, 90, 180, 270])


@given(sizes, ratios, points)
def test_a_box_lies_inside_and_holds_the_point_that_must_stay(size, ratio, focus):
    left, top, right, bottom = crop_box(*size, ratio, focus)
    assert 0 <= left < right <= size[0]
    assert 0 <= top < bottom <= size[1]
    assert left - 1 <= focus[0] * size[0] <= right + 1
    assert top - 1 <= focus[1] * size[1] <= bottom + 1


@given(sizes, ratios, points)
def test_a_box_has_the_shape_asked_for_to_a_pixel_and_is_as_large_as_can_be(size, ratio, focus):
    left, top, right, bottom = crop_box(*size, ratio, focus)
    width, height = right - left, bottom - top
    assert width == size[0] or height == size[1]
    if (width, height) != size:
        assert abs(width - height * ratio) <= max(1, ratio)


@given(sizes, ratios)
def test_a_box_stands_in_the_middle_where_no_other_point_matters(size, ratio):
    left, top, right, bottom = crop_box(*size, ratio)
    assert abs(left - (size[0] - right)) <= 1
    assert abs(top - (size[1] - bottom)) <= 1


@given(sizes, turns, points)
def test_a_point_comes_back_after_four_quarter_turns(size, turn, point):
    there = turned_point(point, turn)
    assert turned_point(there, 360 - turn) == pytest.approx(point)
    assert all(0 <= part <= 1 for part in there)
    assert turned_size(*turned_size(*size, turn), 360 - turn) == size


@given(sizes, st.integers(1, 60_000_000), st.integers(2, 20_000), st.integers(1, 5000))
def test_what_leaves_keeps_within_every_limit_and_is_never_made_larger(size, pixels, both, across):
    spec = MediaSpec(most_pixels=pixels, most_sides=both, most_width=across)
    width, height = spec.fitted(size)
    assert width <= size[0]
    assert height <= size[1]
    assert width <= across
    if min(width, height) > 1:
        assert width * height <= pixels
        assert width + height <= both


def test_a_largest_size_counts_whichever_way_a_picture_is_turned():
    spec = MediaSpec(largest=((1920, 1080),))
    assert spec.fitted((4000, 2250)) == (1920, 1080)
    assert spec.fitted((2250, 4000)) == (1080, 1920)
    assert spec.fitted((800, 600)) == (800, 600)


def test_a_network_gets_its_own_cut_around_its_own_point():
    platforms = load_platforms()
    shape = Shape(
        focus=(0.5, 0.5),
        cuts=(Cut(platform="instagram_feed", ratio=0.8, focus=(1.0, 0.5)), Cut(platform="x", ratio=1.0)),
    )
    feed = framing((4000, 3000), shape, platforms["instagram_feed"])
    assert feed.box == (1600, 0, 4000, 3000)
    assert feed.size == (1440, 1800)
    assert framing((4000, 3000), shape, platforms["x"]).box == (500, 0, 3500, 3000)
    assert not framing((4000, 3000), shape, platforms["mastodon"]).is_cut


def test_a_network_without_a_cut_gets_the_whole_picture():
    shape = Shape(cuts=(Cut(platform="square", ratio=1.0, focus=(0.0, 0.5)),), focus=(1.0, 0.5))
    assert leaving_box(400, 300, shape, "wide") == (0, 0, 400, 300)
    assert leaving_box(400, 300, shape, "square") == (0, 0, 300, 300)


def test_a_turn_comes_before_the_cut():
    shape = Shape(turn=90, focus=(0.5, 0.0), cuts=(Cut(platform="x", ratio=1.0),))
    framed_ = framing((400, 300), shape, load_platforms()["x"])
    assert framed_.whole == (300, 400)
    assert framed_.box == (0, 0, 300, 300)
    assert framed_.changes


def test_a_video_is_neither_turned_nor_cut():
    shape = Shape(turn=90, cuts=(Cut(platform="x", ratio=1.0),))
    assert not framing((1920, 1080), shape, load_platforms()["x"], "video").changes


def test_a_picture_without_a_size_is_refused():
    with pytest.raises(ValueError, match="no picture"):
        framed((0, 10), MediaSpec())


def test_the_usual_shape_of_a_network_comes_first_and_none_that_it_refuses():
    platforms = load_platforms()
    assert media_spec(platforms["instagram_feed"]).ratios[0] == "4:5"
    assert "9:16" not in media_spec(platforms["instagram_feed"]).ratios
    assert media_spec(platforms["instagram_story"]).ratios[0] == "9:16"
    assert media_spec(platforms["linkedin_post"]).ratios[:3] == ("1.91:1", "1:1", "4:5")
    assert media_spec(platforms["facebook_reel"], "video").ratios == ("9:16",)


def test_no_network_is_offered_the_same_shape_twice():
    for platform in load_platforms().values():
        for kind in ("image", "video"):
            found = [ratio_of(word) or 0.0 for word in media_spec(platform, kind).ratios]
            assert all(not same_ratio(a, b) for at, a in enumerate(found) for b in found[:at]), platform.id
            assert found, platform.id


def test_a_network_says_what_a_size_lacks_and_how_sure_it_is():
    platforms = load_platforms()
    feed = media_spec(platforms["instagram_feed"])
    lacks = feed.shortfall((200, 250))
    assert lacks is not None
    assert (lacks.least, lacks.must) == ((320, 0), False)
    assert feed.shortfall((320, 400)) is None
    story = media_spec(platforms["facebook_story"], "video").shortfall((270, 480))
    assert story is not None
    assert (story.least, story.must) == ((540, 960), True)


def test_the_area_that_a_network_covers_is_read_from_its_facts():
    safe = media_spec(load_platforms()["facebook_reel"], "video").safe
    assert safe is not None
    assert (safe.top, safe.bottom, safe.left, safe.right) == (0.14, 0.35, 0.06, 0.06)


@given(st.integers(1, 16), st.integers(1, 16))
def test_a_shape_of_small_numbers_is_said_and_read_back(wide, high):
    assert same_ratio(ratio_of(ratio_words(wide / high)) or 0.0, wide / high)
