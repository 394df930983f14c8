"""What the technical media rules say, how gravely, and where they point."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings, rules

from editorial.model.ratios import ratio_words, same_ratio
from editorial.model.subject import MediumFacts
from rules.media._cuts import loss, region_left, size_left
from rules.media._facts import named, plain

VIDEO = {"name": "talk.mp4", "kind": "video", "sha256": "cd" * 32, "width": 1920, "height": 1080}
PICTURE = {"name": "hero.jpg", "kind": "image", "sha256": "ab" * 32, "format": "jpeg"}
REELS = {"media.video_ratio_required": "9:16", "media.video_min_px": [540, 960]}


def said(rule: str, medium: dict[str, Any], network: dict[str, Any] | None = None, **options: object) -> list[Any]:
    situation: dict[str, Any] = {"media": [medium]}
    if network is not None:
        situation["network"] = network
    return findings(rule, "A post.", situation, **options)


# ------------------------------------------------------------------------------------------------------------- the cut


@given(
    st.integers(1, 9000),
    st.integers(1, 9000),
    st.floats(0.2, 5.0),
    st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_a_cut_stays_inside_the_picture_and_has_the_shape_asked_for(width, height, shape, focus):
    medium = MediumFacts(name="a", width=width, height=height, focus=focus)
    left, top, right, bottom = region_left(medium, shape)
    assert 0 <= left <= right <= 1
    assert 0 <= top <= bottom <= 1
    if not same_ratio(medium.ratio, shape):
        assert min(right - left, bottom - top) == pytest.approx(
            min(shape / medium.ratio, medium.ratio / shape), abs=2e-4
        )
        assert max(right - left, bottom - top) == pytest.approx(1, abs=2e-4)


def test_a_cut_keeps_the_point_of_focus_in_its_middle_where_it_can():
    wide = MediumFacts(name="a", width=400, height=100, focus=(0.9, 0.5))
    assert region_left(wide, 1.0) == (0.75, 0.0, 1.0, 1.0)
    assert region_left(MediumFacts(name="a", width=400, height=100, focus=(0.4, 0.5)), 1.0) == (0.275, 0.0, 0.525, 1.0)
    assert size_left(wide, 1.0) == (100, 100)
    assert loss(wide, 1.0) == "75%"


def test_a_pixel_more_or_less_is_no_cut():
    assert region_left(MediumFacts(name="a", width=1080, height=1916), 9 / 16) == (0.0, 0.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("shape", "words"), [(0.5625, "9:16"), (1.0, "1:1"), (0.8, "4:5"), (1.91, "1.91:1"), (2.39, "2.39:1")]
)
def test_a_shape_is_said_as_people_write_it(shape, words):
    assert ratio_words(shape) == words


# ---------------------------------------------------------------------------------------------------------- resolution


def test_what_a_cut_leaves_is_judged_as_well_as_the_whole():
    [found] = said("media.resolution", VIDEO, REELS)
    assert found.message == (
        "Cut to 9:16, “talk.mp4” keeps 608 × 1,080 pixels, which looks soft on most screens. "
        "At least 720 × 1,280 pixels should be left."
    )
    assert found.level == "warning"
    assert found.region == (0.3418, 0.0, 0.6582, 1.0)


def test_below_the_least_after_the_cut_is_as_grave_as_before():
    [found] = said("media.resolution", {**VIDEO, "width": 1280, "height": 720}, REELS)
    assert (found.level, found.message.startswith("Cut to 9:16, “talk.mp4” keeps 405 × 720 pixels")) == ("error", True)
    [unsure] = said("media.resolution", {**VIDEO, "width": 1280, "height": 720}, {**REELS, "unsure": list(REELS)})
    assert unsure.level == "warning"
    [small] = said("media.resolution", {**VIDEO, "width": 400, "height": 300}, REELS)
    assert small.message.startswith("“talk.mp4” is 400 × 300 pixels.")
    assert small.region is None


def test_hd_is_one_setting_for_every_network():
    small = {**VIDEO, "width": 854, "height": 480}
    networks = [None, {"name": "Kanal"}, {"name": "Other", "media.video_min_px": [32, 32]}]
    assert [len(said("media.resolution", small, network)) for network in networks] == [1, 1, 1]
    assert [said("media.resolution", small, network, hd=False) for network in networks] == [[], [], []]
    for width, height in ((1280, 720), (720, 1280), (1080, 1080)):
        assert said("media.resolution", {**VIDEO, "width": width, "height": height}, {"name": "Kanal"}) == []


def test_where_a_network_stops_at_720_lines_that_is_enough():
    ceiling = {"media.video_max_px": [1280, 1024], "media.video_recommended_px": [[1280, 720], [720, 1280]]}
    assert said("media.resolution", {**VIDEO, "width": 1280, "height": 720}, ceiling) == []
    assert said("media.resolution", {**VIDEO, "width": 720, "height": 1280}, ceiling) == []
    [found] = said("media.resolution", VIDEO, ceiling)
    assert "takes up to 1,280 × 1,024 pixels" in found.message
    assert found.level == "warning"


def test_a_picture_that_the_network_makes_smaller_itself_is_only_mentioned():
    large = {**PICTURE, "width": 6000, "height": 4000}
    assert [one.level for one in said("media.resolution", large, {"media.image_max_px": [4000, 4000]})] == [
        "suggestion"
    ]
    assert [one.level for one in said("media.resolution", large, {"media.image_max_pixels": 20_000_000})] == ["error"]
    [found] = said("media.resolution", large, {"media.image_max_side_sum": 9_000})
    assert "9,000 pixels in width and height" in found.message


# --------------------------------------------------------------------------------------------------------------- shape


def test_a_shape_points_at_what_a_cut_would_leave():
    network = {"media.image_ratio_min": "4:5", "media.image_ratio_max": "1.91:1"}
    [tall] = said("media.ratio", {**PICTURE, "width": 800, "height": 1600}, network)
    assert tall.region == (0.0, 0.1875, 1.0, 0.8125)
    assert "takes 38% away" in tall.message
    [wide] = said("media.ratio", {**PICTURE, "width": 3000, "height": 1000, "focus": [1.0, 0.5]}, network)
    assert wide.region is not None
    assert wide.region[2] == 1.0


def test_a_cut_by_the_desk_is_judged_instead_of_the_whole():
    network = {"media.image_ratio_min": "4:5"}
    assert said("media.ratio", {**PICTURE, "width": 800, "height": 1600, "crop": 0.8}, network) == []
    [found] = said("media.ratio", {**PICTURE, "width": 800, "height": 800, "crop": 0.5}, network)
    assert found.message.startswith("The cut of “hero.jpg” is 1:2")


def test_one_shape_for_all_is_asked_only_where_the_network_cuts_all_alike():
    media = [{**PICTURE, "width": 1080, "height": 1080}, {**PICTURE, "name": "b.jpg", "width": 1080, "height": 1350}]
    network = {"media.one_ratio_for_all": True}
    [found] = findings("media.ratio", "A post.", {"media": media, "network": network})
    assert (found.field, "1:1" in found.message) == ("media[1]", True)
    assert findings("media.ratio", "A post.", {"media": media, "network": {"name": "Kanal"}}) == []


# ----------------------------------------------------------------------------------------------------- time and coding


def test_a_video_too_long_points_at_what_is_too_much():
    [found] = said("media.duration", {**VIDEO, "seconds": 152.5}, {"media.video_max_seconds": 140})
    assert found.seconds == (140.0, 152.5)


def test_advice_waits_until_nothing_is_wrong():
    network = {"media.video_fps_max": 60, "media.video_bitrate_mbps_1080p": 8}
    thin = {**VIDEO, "bitrate_kbps": 900, "fps": 120.0}
    assert [one.level for one in said("media.encoding", thin, network)] == ["error"]
    assert [one.level for one in said("media.encoding", {**thin, "fps": 30.0}, network)] == ["suggestion"]
    assert said("media.encoding", {**thin, "fps": 30.0, "bitrate_kbps": 4000}, network) == []


def test_the_sound_is_judged_by_its_coding_its_rate_and_its_channels():
    network = {"media.video_codecs": ["h264", "aac-lc"], "media.audio_max_hz": 48_000, "media.audio_max_channels": 2}
    medium = {**VIDEO, "codecs": ["h264", "opus"], "sample_rate": 96_000, "channels": 6}
    messages = [one.message for one in said("media.encoding", medium, network)]
    assert len(messages) == 3
    assert any("OPUS" in message and "AAC" in message for message in messages)
    assert any("96 kHz" in message and "48 kHz" in message for message in messages)
    assert any("6 channels" in message for message in messages)
    assert (
        said("media.encoding", {**medium, "codecs": ["h264", "aac"], "sample_rate": 48_000, "channels": 2}, network)
        == []
    )


FACTS: dict[str, Any] = {
    "media.video_fps_max": 30, "media.video_max_bitrate_mbps": 5, "media.gif_max_frames": 10, "media.gif_max_px": [100, 100],
    "media.image_max_pixels": 1000, "media.one_ratio_for_all": True, "media.ignores_rotation": True,
    "media.audio_max_hz": 44_100, "media.images_supported": False,
}  # fmt: skip
BROKEN = [
    ("media.encoding", {**VIDEO, "fps": 60.0, "bitrate_kbps": 9_000, "rotation": 90, "sample_rate": 48_000}),
    ("media.format", {**PICTURE, "format": "gif", "animated": True, "frames": 20, "width": 200, "height": 200}),
    ("media.resolution", {**PICTURE, "width": 200, "height": 200}),
    ("media.count", PICTURE),
]


@pytest.mark.parametrize(("rule", "medium"), BROKEN)
def test_only_what_is_sure_stops_a_post(rule, medium):
    assert {one.level for one in said(rule, medium, FACTS)} == {"error"}
    assert {one.level for one in said(rule, medium, {**FACTS, "unsure": list(FACTS)})} == {"warning"}


@pytest.mark.parametrize("rule", ["media.encoding", "media.colour", "media.cover", "media.captions"])
def test_nothing_is_said_of_what_is_not_known(rule):
    for kind in ("image", "video", "audio", "file"):
        assert said(rule, {"name": "a", "kind": kind}, {**FACTS, "media.gif_max_px": [1, 1]}) == []


@pytest.mark.parametrize(
    "rule",
    ["media.encoding", "media.colour", "media.cover", "media.captions", "media.format", "media.ratio"],
)
def test_a_file_that_cannot_be_read_is_not_judged_further(rule):
    for medium in (VIDEO, PICTURE):
        broken = {
            **medium,
            "problem": "It breaks off.",
            "fps": 900.0,
            "colour_space": "CMYK",
            "has_audio": True,
            "seconds": 9.0,
        }
        assert said(rule, broken, FACTS) == []


# -------------------------------------------------------------------------------------------------------------- colours


def test_display_p3_is_mentioned_only_where_the_network_asks_for_srgb():
    phone = {**PICTURE, "colour_space": "Display P3"}
    assert said("media.colour", phone) == said("media.colour", phone, {"name": "Kanal"}) == []
    assert [one.level for one in said("media.colour", phone, {"media.colour_space": "sRGB"})] == ["suggestion"]


def test_the_colours_of_print_are_a_warning_everywhere():
    assert [one.level for one in said("media.colour", {**PICTURE, "colour_space": "CMYK"})] == ["warning"]


@pytest.mark.parametrize(
    ("network", "level", "word"),
    [
        ({"media.image_formats": ["jpeg"]}, "warning", "black or white"),
        ({"media.image_formats": ["jpeg", "png"]}, "suggestion", "dark screen"),
        ({"media.image_formats": ["jpeg", "png"], "media.transparency": "black"}, "warning", "black or white"),
    ],
)
def test_a_transparent_picture_is_as_grave_as_what_becomes_of_it(network, level, word):
    [found] = said("media.colour", {**PICTURE, "format": "png", "transparent": True}, network)
    assert (found.level, word in found.message) == (level, True)


# --------------------------------------------------------------------------------------------------- captions and cover


def test_captions_are_asked_from_the_length_that_the_house_says():
    clip = {**VIDEO, "has_audio": True, "seconds": 12.0}
    assert len(said("media.captions", clip)) == 1
    assert said("media.captions", clip, from_seconds=15) == []
    assert said("media.captions", {**clip, "subtitles": ["und"]}) == []


def test_a_cover_is_asked_where_the_network_shows_one():
    assert said("media.cover", VIDEO, {"name": "Kanal"}) == []
    assert [one.level for one in said("media.cover", VIDEO, {"media.thumbnail_min_width": 640})] == ["suggestion"]


def test_a_cover_of_another_shape_than_the_cut_video_is_noticed():
    medium = {**VIDEO, "cover": "c.jpg", "cover_size": [1080, 1920], "cover_bytes": 1000}
    [found] = said("media.cover", medium, {"name": "Kanal"})
    assert "another shape" in found.message
    assert said("media.cover", {**medium, "crop": 9 / 16}, {"name": "Kanal"}) == []


@pytest.mark.parametrize(
    ("words", "one"),
    [(("jpg", "JPEG", ".jpeg"), "jpeg"), (("heic", "HEIF"), "heif"), (("h264-high", "avc1", "H.264"), "h264")],
)
def test_one_format_has_one_name(words, one):
    assert {plain(word) for word in words} == {one}
    assert named("heif") == "HEIC"


def test_no_media_rule_opens_a_file(monkeypatch):
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a rule gets facts, never files")

    media = [{**VIDEO, "has_audio": True, "seconds": 9.0, "cover": "c.jpg", "captions": "c.srt"}, PICTURE]
    ids = [rule for rule in rules() if rule.startswith("media.")]
    for rule in ids:
        findings(rule, "A post.", {"media": media, "network": FACTS})
    for target in ("builtins.open", "os.open", "io.open", "pathlib.Path.open", "os.stat"):
        monkeypatch.setattr(target, forbidden)
    found = [one for rule in ids for one in findings(rule, "A post.", {"media": media, "network": FACTS})]
    monkeypatch.undo()
    assert found
