"""What to ask of the editing program, from the facts of all chosen networks."""

from __future__ import annotations

from itertools import combinations

import pytest

from editorial.model.media_spec import media_spec
from editorial.model.subject import MediumFacts
from editorial.model.video_request import broken_by, requests_for
from editorial.platforms.loader import load_platforms

PLATFORMS = load_platforms()
WIDE = MediumFacts(
    name="talk.mp4", kind="video", format="mp4", width=1920, height=1080, seconds=45, fps=30, codecs=("h264", "aac"),
    bytes=20_000_000, bitrate_kbps=6_000, has_audio=True,
)  # fmt: skip


def of(*names: str, facts: MediumFacts | None = None):
    return requests_for([PLATFORMS[name] for name in names], facts)


def test_one_network_is_asked_for_exactly_what_it_states():
    (found,) = of("facebook_story")
    assert (found.container, found.codec, found.sound) == ("mp4", "h264", "aac")
    assert (found.size, found.ratio) == ((1080, 1920), "9:16")
    assert (found.most_seconds, found.least_seconds, found.fps) == (60, 3, 30)


def test_several_networks_share_the_strictest_setting():
    (found,) = of("facebook_story", "instagram_reel", "instagram_story", "facebook_reel")
    assert found.networks == ("facebook_story", "instagram_reel", "instagram_story", "facebook_reel")
    assert found.size == (1080, 1920)
    assert (found.most_seconds, found.most_bytes) == (60, 100_000_000)
    assert found.most_kbps == 25_000


def test_networks_that_exclude_each_other_get_a_setting_each():
    found = of("youtube_video", "facebook_reel", "x")
    assert [one.networks for one in found] == [("youtube_video", "x"), ("facebook_reel",)]
    assert [one.ratio for one in found] == ["16:9", "9:16"]


def test_the_shape_of_the_video_is_kept_where_it_is_taken():
    square = MediumFacts(name="a.mp4", kind="video", width=800, height=800)
    assert of("x", "facebook", facts=square)[0].ratio == "1:1"
    assert of("youtube_video", facts=square)[0].ratio == "16:9"


def test_a_network_that_takes_less_makes_it_smaller():
    (found,) = of("x", "linkedin_post", facts=WIDE)
    assert found.size == (1280, 720)


@pytest.mark.parametrize("names", [*combinations(sorted(PLATFORMS), 2)], ids="+".join)
def test_every_setting_fits_every_network_that_it_is_for(names: tuple[str, str]):
    for request in of(*names):
        assert all(side % 2 == 0 for side in request.size)
        for name in request.networks:
            spec = media_spec(PLATFORMS[name], "video")
            assert spec.fitted(request.size) == request.size, name
            assert spec.shortfall(request.size) is None, name
            assert spec.takes(request.size[0] / request.size[1]), name
    asked = [name for request in of(*names) for name in request.networks]
    assert sorted(asked) == sorted(names)


def test_what_a_network_does_not_take_is_named():
    assert broken_by(WIDE, PLATFORMS["facebook"]) == ()
    assert broken_by(WIDE, PLATFORMS["facebook_reel"]) == ("shape",)
    bad = MediumFacts(
        name="a.mkv", kind="video", format="mkv", width=320, height=180, seconds=4000, fps=120, codecs=("vp9", "opus"),
        bytes=5_000_000_000, bitrate_kbps=90_000, has_audio=True,
    )  # fmt: skip
    assert set(broken_by(bad, PLATFORMS["instagram_reel"])) == {
        *("format", "codec", "sound", "shape", "soft", "long", "heavy", "fps", "bitrate"),
    }
    assert "small" in broken_by(bad, PLATFORMS["facebook_story"])
