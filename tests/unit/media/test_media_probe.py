"""What the probe says about files: sound ones, broken ones and hostile ones."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import stat
import subprocess
import sys
import zlib
from collections.abc import Iterator

import pytest
from media_samples import gif_bytes, phone_exif, png_bytes
from PIL import Image

from editorial.errors import BugError, UserError
from editorial.media.files import opened
from editorial.media.probe import Probe
from editorial.model.subject import MediumFacts

GPS = {"location": "+48.8566+002.3522/"}


@contextlib.contextmanager
def as_somebody_else() -> Iterator[None]:
    """Root may read everything: such tests run as nobody."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def assert_refused(facts: MediumFacts, *words: str) -> None:
    """One sentence that names the file, one that says what to do, no traceback."""
    assert facts.problem.startswith(f"“{facts.name}” ")
    assert facts.problem.endswith(".")
    assert facts.hint.endswith((".", "?"))
    assert "Traceback" not in facts.problem
    for word in words:
        assert word in facts.problem


def test_a_jpeg_from_a_phone_is_measured_as_shown_and_its_secrets_are_named(probe, samples):
    path = samples.phone()
    facts = probe.facts(path)
    assert (facts.kind, facts.format, facts.problem) == ("image", "jpeg", "")
    assert (facts.width, facts.height) == (90, 160)
    assert facts.private == ("gps", "serial")
    assert facts.bytes == path.stat().st_size
    assert facts.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


FORMATS = {".jpg": "jpeg", ".heic": "heif"}


@pytest.mark.parametrize("suffix", ["png", "webp", "jpg", "gif", "avif", "heic", "tiff", "bmp"])
def test_each_picture_format_is_read(probe, samples, suffix):
    facts = probe.facts(samples.picture(f"plain.{suffix}"))
    assert (facts.problem, facts.width, facts.height, facts.animated, facts.private) == ("", 160, 90, False, ())
    assert facts.format == FORMATS.get(f".{suffix}", suffix)


@pytest.mark.parametrize("suffix", ["jpg", "heic", "avif", "png", "webp"])
@pytest.mark.parametrize(("orientation", "rotation"), [(1, 0), (3, 180), (6, 90), (8, 270)])
def test_a_turned_picture_says_how_and_is_measured_as_shown(probe, samples, suffix, orientation, rotation):
    facts = probe.facts(samples.picture(f"turned.{suffix}", exif=phone_exif(orientation)))
    assert facts.rotation == rotation
    assert (facts.width, facts.height) == ((160, 90) if rotation % 180 == 0 else (90, 160))
    assert facts.private == ("gps", "serial")


def test_a_dng_is_a_raw_picture_and_not_a_tiff(probe, samples):
    path = samples.picture("a.tiff", tiffinfo={50706: b"\1\4\0\0"})
    assert_refused(probe.facts(path.rename(path.with_suffix(".dng"))), "raw picture")


def test_the_format_comes_from_the_bytes_not_from_the_name(probe, samples):
    path = samples.picture("real.png")
    assert probe.facts(path.rename(path.with_name("hero.jpg"))).format == "png"


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp", "moving.png"])
def test_an_animation_is_counted(probe, samples, name):
    facts = probe.facts(samples.moving(name))
    assert (facts.frames, facts.animated, facts.problem) == (3, True, "")


def test_transparent_means_that_a_pixel_lets_the_ground_through(probe, samples):
    clear = Image.new("RGBA", (8, 8), (255, 0, 0, 255))
    assert not probe.facts(samples.picture("opaque.png", clear)).transparent
    clear.putpixel((3, 3), (0, 0, 0, 0))
    assert probe.facts(samples.picture("clear.png", clear)).transparent


def test_coordinates_in_xmp_are_found(probe, samples):
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>48,51N</exif:GPSLatitude></x:xmpmeta>'
    assert probe.facts(samples.picture("xmp.jpg", xmp=packet)).private == ("gps",)


def test_an_mp4_is_measured(probe, samples):
    facts = probe.facts(samples.video("clip.mp4", metadata=GPS))
    assert (facts.kind, facts.format, facts.problem) == ("video", "mp4", "")
    assert (facts.width, facts.height, facts.fps, facts.seconds) == (160, 90, 25.0, pytest.approx(1.0, abs=0.1))
    assert facts.codecs == ("h264", "aac")
    assert facts.has_audio
    assert facts.bitrate_kbps > 0
    assert facts.private == ("gps",)


def test_a_webm_is_measured(probe, samples):
    facts = probe.facts(samples.video("clip.webm", codec="libvpx-vp9", sound="libopus"))
    assert (facts.format, facts.codecs, facts.private, facts.problem) == ("webm", ("vp9", "opus"), (), "")


def test_a_silent_video_has_no_sound(probe, samples):
    facts = probe.facts(samples.video("silent.mov", sound=""))
    assert (facts.format, facts.has_audio, facts.codecs) == ("mov", False, ("h264",))


def test_a_video_filmed_upright_is_measured_as_shown(probe, samples):
    facts = probe.facts(samples.video("upright.mp4", rotation=90))
    assert (facts.width, facts.height) == (90, 160)


def test_a_picture_of_2500_megapixels_in_74_bytes_is_refused(probe, samples):
    path = samples.raw("bomb.png", png_bytes(50_000, 50_000, zlib.compress(b"")))
    assert path.stat().st_size < 80
    assert_refused(probe.facts(path), "megapixels")


def test_a_gif_of_100_000_frames_is_refused(probe, samples):
    assert_refused(probe.facts(samples.raw("long.gif", gif_bytes(100_000))), "1,000 frames")


@pytest.mark.parametrize("name", ["whole.jpg", "whole.png", "whole.webp", "moving.gif", "whole.avif"])
@pytest.mark.parametrize("part", [0.4, 0.9])
def test_a_picture_cut_short_is_called_damaged(probe, samples, name, part):
    noise = Image.effect_noise((160, 90), 80).convert("RGB")
    whole = samples.picture(name, noise, **({"save_all": True, "append_images": [noise]} if "moving" in name else {}))
    facts = probe.facts(samples.cut(whole, part))
    assert_refused(facts, "damaged or incomplete")
    assert facts.sha256


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("late.mp4", {}),
        ("early.mp4", {"faststart": True}),
        ("clip.webm", {"codec": "libvpx-vp9", "sound": "libopus"}),
    ],
)
def test_a_video_cut_short_is_called_damaged(probe, samples, name, options):
    assert_refused(probe.facts(samples.cut(samples.video(name, **options), 0.7)), "damaged or incomplete")


def test_a_video_of_noise_is_called_damaged(probe, samples):
    data = bytearray(samples.video("clip.mp4").read_bytes())
    at = data.index(b"moov")
    data[at + 4 : at + 300] = os.urandom(296)
    assert_refused(probe.facts(samples.raw("noise.mp4", bytes(data))), "damaged or incomplete")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n", "playlist"),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", "list of other files"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(64), "camera's raw picture"),
        (b"%PDF-1.7", "PDF"),
    ],
)
def test_a_video_that_is_something_else_says_what_it_is(probe, samples, data, words):
    assert_refused(probe.facts(samples.raw("clip.mp4", data)), words)


def test_text_under_a_picture_name_is_no_picture(probe, samples):
    facts = probe.facts(samples.raw("hero.jpg", b"Dear editor,\nthe picture follows.\n"))
    assert_refused(facts, "not a picture or video")
    assert "JPEG" in facts.hint


def test_an_empty_file_says_so(probe, samples):
    assert_refused(probe.facts(samples.raw("empty.png", b"")), "empty (0 bytes)")


def test_what_is_no_ordinary_file_says_so_and_nothing_waits(probe, samples, tmp_path):
    os.mkfifo(tmp_path / "pipe.mp4")
    assert_refused(probe.facts(tmp_path / "pipe.mp4"), "not an ordinary file")
    assert_refused(probe.facts(tmp_path), "folder")
    assert_refused(probe.facts(tmp_path / "none.jpg"), "does not exist")
    assert_refused(probe.facts(tmp_path / "odd\0name.jpg"), "usable file name")
    assert_refused(probe.facts(tmp_path / ("long" * 100)), "usable file name")


def test_a_file_that_may_not_be_read_says_so(samples):
    closed = samples.picture("closed.png")
    behind = samples.folder / "folder" / "behind.png"
    behind.parent.mkdir()
    closed.chmod(0)
    behind.parent.chmod(0)
    for path in (closed, behind):
        with as_somebody_else(), pytest.raises(UserError, match="may not be read") as caught, opened(path):
            pass
        assert caught.value.hint
    behind.parent.chmod(0o700)


def test_a_name_that_is_not_utf8_is_read_and_shown(probe, samples):
    path = samples.picture("plain.png")
    odd = path.rename(path.with_name(os.fsdecode(b"caf\xe9.png")))
    facts = probe.facts(odd)
    assert (facts.width, facts.name) == (160, "caf?.png")
    clip = samples.video("clip.mp4", frames=2)
    assert probe.facts(clip.rename(clip.with_name(os.fsdecode(b"caf\xe9.mp4")))).width == 160


def test_the_name_given_is_the_one_in_the_words(probe, tmp_path):
    assert probe.facts(tmp_path / "ab12.bin", name="hero.jpg").problem == "“hero.jpg” does not exist."


def test_a_killed_child_is_replaced(samples):
    path = samples.picture("plain.png")
    with Probe() as own:
        assert own.facts(path).width == 160
        first = own.pid
        os.kill(first, signal.SIGKILL)
        os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
        assert own.facts(path).width == 160
        assert own.pid != first
    assert own.pid is None


def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_works(samples, heavy_png):
    heavy, light = samples.raw("heavy.png", heavy_png), samples.picture("light.png")
    with Probe(deadline=0.01) as own:
        assert_refused(own.facts(heavy), "too much memory or time")
        own.deadline = 30
        assert own.facts(light).width == 160
        assert own.facts(heavy).width == 7000


def test_a_file_that_takes_too_much_memory_is_given_up_and_the_next_one_works(samples, tmp_path):
    """The real child under a memory limit that the picture cannot meet."""
    code = "from editorial.media import limits, probe_child\nlimits.MEMORY_BYTES = 120_000_000\nprobe_child.main()\n"
    large = samples.picture("large.png", Image.new("RGB", (6000, 6000)), compress_level=1)
    with Probe(command=[sys.executable, "-c", code]) as own:
        assert_refused(own.facts(large), "too much memory or time")
        assert own.facts(samples.picture("light.png")).width == 160


def test_a_reader_that_does_not_start_is_our_fault_not_the_files(samples):
    with Probe(command=[sys.executable, "-c", "raise SystemExit(1)"]) as own, pytest.raises(BugError):
        own.facts(samples.picture("plain.png"))


def test_the_desk_itself_never_loads_a_decoder():
    code = "import sys, editorial.media.probe, editorial.media.store; print({'PIL', 'av'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


@pytest.mark.parametrize("name", ["phone.jpg", "upright.mp4"])
def test_a_thumbnail_is_upright_small_and_private(probe, samples, tmp_path, name):
    path = samples.phone() if name == "phone.jpg" else samples.video(name, rotation=-90)
    out = tmp_path / "thumbs" / "small.png"
    assert probe.thumbnail(path, out, max_px=64)
    with Image.open(out) as small:
        assert small.size == (36, 64)
        red, blue = small.getpixel((30, 50)), small.getpixel((5, 32))
        assert not small.getexif()
    assert red[0] > 200 > 60 > red[2]
    assert blue[2] > 200 > 60 > blue[0]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_there_is_no_thumbnail_of_a_text(probe, samples, tmp_path):
    assert not probe.thumbnail(samples.raw("a.jpg", b"text"), tmp_path / "small.png")


def test_a_video_shows_the_picture_of_a_second(probe, samples, tmp_path):
    path = samples.two_scenes("two.mp4")
    for second, colour in ((0.2, "red"), (1.6, "blue"), (99.0, "blue")):
        out = tmp_path / f"at-{second}.png"
        at = probe.frame(path, out, second, 200)
        assert at is not None
        assert at == pytest.approx(min(second, 1.96), abs=0.05)
        with Image.open(out) as image:
            red, _, blue = image.convert("RGB").getpixel((10, 10))
        assert (red > blue) is (colour == "red")


def test_sound_and_pictures_have_no_second_to_show(probe, samples, tmp_path):
    assert probe.frame(samples.picture("still.png"), tmp_path / "a.png", 1.0) is None
