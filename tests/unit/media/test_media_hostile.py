"""Hostile files: each is refused in one sentence, in bounded memory, and the next file is read as if nothing had been."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hostile_samples import (
    mp4_of_samples,
    mp4_of_shells,
    mp4_of_tracks,
    png_of_frames,
    vp9_of_size,
    webm_of_tracks,
    wide_bmp,
    wide_png,
    wide_tiff,
    with_size,
)
from media_samples import gif_bytes
from metadata_samples import billion_laughs
from PIL import Image, PngImagePlugin

from editorial.media.probe import Probe
from editorial.model.subject import MediumFacts


def assert_refused(facts: MediumFacts, words: str = "") -> None:
    assert re.fullmatch(r"“[^”]+” [^.]+\.", facts.problem), facts.problem
    assert facts.hint
    assert words in facts.problem


def peak_bytes(probe: Probe) -> int:
    status = Path(f"/proc/{probe.pid}/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


@pytest.fixture(scope="module")
def guarded():
    """One probe for all hostile files of this module."""
    with Probe(deadline=20) as own:
        yield own


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("bomb.png", wide_png(), "50 megapixels"),
        ("bomb.tiff", wide_tiff(), "50 megapixels"),
        ("bomb.bmp", wide_bmp(), "50 megapixels"),
        ("long.gif", gif_bytes(100_000), "1,000 frames"),
        ("tracks.mp4", mp4_of_tracks(100_000), "damaged"),
        ("shells.mp4", mp4_of_shells(1_000_000), ""),
        ("tracks.webm", webm_of_tracks(1_000_000), "damaged"),
        ("text.heic", b"Dear editor,\nthe picture follows.\n", "not a picture or video"),
        ("text.avif", b"Dear editor,\nthe picture follows.\n", "not a picture or video"),
        ("list.tiff", b"#EXTM3U\nfile:///etc/passwd\n", "playlist"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_file_is_refused_in_one_sentence(guarded, samples, name, data, words):
    assert_refused(guarded.facts(samples.raw(name, data)), words)
    assert guarded.facts(samples.picture("next.png")).width == 160
    if sys.platform == "linux":
        assert peak_bytes(guarded) < 500_000_000


@pytest.mark.parametrize("name", ["bomb.heic", "bomb.avif"])
def test_a_small_file_that_claims_3600_megapixels_is_refused(guarded, samples, name):
    data = samples.picture(name).read_bytes()
    assert_refused(guarded.facts(samples.raw(name, with_size(data, 60_000, 60_000))))


def test_a_webp_bomb_is_refused(guarded, samples):
    path = samples.picture("bomb.webp", Image.new("RGB", (8_000, 8_000)), quality=1, method=0)
    assert path.stat().st_size < 400_000
    assert_refused(guarded.facts(path), "50 megapixels")


def test_an_animated_png_that_claims_100_000_frames_is_refused(guarded, samples):
    data = samples.moving("m.png").read_bytes()
    assert_refused(guarded.facts(samples.raw("long.png", png_of_frames(data, 100_000))), "1,000 frames")


def test_a_video_that_claims_a_thousand_million_pictures_is_refused(guarded, samples):
    data = samples.video("v.mp4").read_bytes()
    assert_refused(guarded.facts(samples.raw("endless.mp4", mp4_of_samples(data, 0x3FFFFFFF))))


def test_a_video_whose_first_picture_claims_4000_megapixels_is_refused(guarded, samples):
    data = samples.video("v.webm", codec="libvpx-vp9", sound="").read_bytes()
    assert_refused(guarded.facts(samples.raw("wide.webm", vp9_of_size(data, 65_536, 65_536))))


@pytest.mark.parametrize("name", ["l.jpg", "l.png", "l.webp", "l.tiff", "l.avif", "l.heic"])
def test_metadata_that_swell_are_refused(guarded, samples, name):
    options: dict[str, object] = {"xmp": billion_laughs()}
    if name == "l.png":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", billion_laughs().decode())
        options = {"pnginfo": info}
    elif name == "l.tiff":
        options = {"tiffinfo": {700: billion_laughs()}}
    assert_refused(guarded.facts(samples.picture(name, **options)), "exhaust")


@pytest.mark.parametrize("name", ["whole.heic", "whole.tiff", "whole.bmp"])
@pytest.mark.parametrize("part", [0.4, 0.9])
def test_a_picture_cut_short_is_called_damaged(guarded, samples, name, part):
    noise = Image.effect_noise((160, 90), 80).convert("RGB")
    assert_refused(guarded.facts(samples.cut(samples.picture(name, noise), part)), "damaged or incomplete")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("large.heic", {"preset": "ultrafast"}),
        ("large.avif", {"speed": 10}),
        ("large.tiff", {"compression": "tiff_lzw"}),
    ],
)
def test_a_decoder_that_needs_more_than_it_may_have_is_given_up(samples, name, options):
    code = "from editorial.media import limits, probe_child\nlimits.MEMORY_BYTES = 120_000_000\nprobe_child.main()\n"
    large = Image.new("RGB" if "tiff" not in name else "CMYK", (3_600, 3_600) if "tiff" not in name else (5_400, 5_400))
    path = samples.picture(name, large, **options)
    with Probe(command=[sys.executable, "-c", code]) as own:
        assert_refused(own.facts(path))
        assert own.facts(samples.picture("light.png")).width == 160
