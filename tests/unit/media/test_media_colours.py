"""How pictures and videos are coded: colours, bits, sound, rate, tracks."""

from __future__ import annotations

import struct
from fractions import Fraction
from typing import Any

import av
import pytest
from media_samples import scene
from PIL import Image, ImageCms

from editorial.media.icc import name_of


def profile_named(words: str, *, version: int = 4, space: bytes = b"RGB ") -> bytes:
    """A colour profile with nothing but a name."""
    if version == 2:
        text = words.encode("latin-1") + b"\0"
        body = b"desc" + bytes(4) + struct.pack(">I", len(text)) + text
    else:
        text = words.encode("utf-16-be")
        body = b"mluc" + bytes(4) + struct.pack(">IIHHII", 1, 12, 0x656E, 0x5553, len(text), 28) + text
    head = bytes(16) + space + bytes(108)
    return head + struct.pack(">I", 1) + b"desc" + struct.pack(">II", 144, len(body)) + body


@pytest.mark.parametrize("version", [2, 4])
@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("sRGB IEC61966-2.1", "sRGB"),
        ("Display P3", "Display P3"),
        ("Adobe RGB (1998)", "Adobe RGB"),
        ("ProPhoto RGB", "ProPhoto RGB"),
        ("Our own scanner", "Our own scanner"),
    ],
)
def test_a_profile_is_called_by_its_usual_name(words, name, version):
    assert name_of(profile_named(words, version=version)) == name


def test_a_profile_of_another_kind_or_a_broken_one_says_so():
    assert name_of(profile_named("Coated FOGRA39", space=b"CMYK")) == "CMYK"
    assert name_of(profile_named("Dot gain", space=b"GRAY")) == "grey"
    assert name_of(b"short") == ""
    assert name_of(profile_named("Display P3")[:150]) == ""


def test_the_colours_of_a_picture(probe, samples):
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    said = {
        "plain.jpg": {},
        "tagged.jpg": {"icc_profile": srgb},
        "wide.png": {"icc_profile": profile_named("Display P3")},
        "wide.webp": {"icc_profile": profile_named("Adobe RGB (1998)")},
        "wide.heic": {"icc_profile": profile_named("Display P3")},
        "plain.avif": {},
    }
    found = {name: probe.facts(samples.picture(name, **options)).colour_space for name, options in said.items()}
    assert found == {
        "plain.jpg": "sRGB",
        "tagged.jpg": "sRGB",
        "wide.png": "Display P3",
        "wide.webp": "Adobe RGB",
        "wide.heic": "Display P3",
        "plain.avif": "sRGB",
    }


def test_a_camera_marks_adobe_rgb_in_its_own_way(probe, samples):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA001] = 0xFFFF
    exif.get_ifd(0x8769)[0xA005] = {1: "R03"}
    assert probe.facts(samples.picture("camera.jpg", exif=exif)).colour_space == "Adobe RGB"


@pytest.mark.parametrize(
    ("mode", "name", "space", "bits"),
    [
        ("CMYK", "a.jpg", "CMYK", 8),
        ("CMYK", "a.tiff", "CMYK", 8),
        ("L", "a.jpg", "grey", 8),
        ("LA", "a.png", "grey", 8),
        ("1", "a.png", "grey", 1),
        ("I;16", "a.png", "grey", 16),
    ],
)
def test_the_kind_of_pixels_counts_first(probe, samples, mode, name, space, bits):
    facts = probe.facts(samples.picture(name, Image.new(mode, (16, 16))))
    assert (facts.colour_space, facts.bits, facts.pixel_format) == (space, bits, mode)


def test_an_hdr_still_says_so(probe, samples):
    data = samples.picture("a.avif").read_bytes()
    at = data.index(b"colrnclx")
    facts = probe.facts(samples.raw("b.avif", data[: at + 8] + struct.pack(">HHH", 9, 16, 9) + data[at + 14 :]))
    assert (facts.colour_space, facts.hdr) == ("BT.2020", "PQ")


def film(samples: Any, name: str, frames: list[int], rate: int = 25, **settings: Any) -> Any:
    """A video whose pictures stand at these times (in 1/`rate` s)."""
    path = samples.folder / name
    pixels = settings.pop("pix_fmt", "yuv420p")
    codec = settings.pop("codec", "libx264")
    with av.open(str(path), "w") as target:
        stream: Any = target.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = 160, 90, pixels
        stream.codec_context.time_base = Fraction(1, rate)
        for key, value in settings.items():
            setattr(stream.codec_context, key, value)
        for at in frames:
            picture = av.VideoFrame.from_image(scene())
            picture.pts, picture.time_base = at, Fraction(1, rate)
            target.mux(stream.encode(picture))
        target.mux(stream.encode())
    return path


def test_a_video_says_how_it_is_coded(probe, samples):
    facts = probe.facts(samples.video("a.mp4"))
    assert (facts.profile, facts.pixel_format, facts.bits, facts.pixel_shape) == ("High", "yuv420p", 8, 1.0)
    assert (facts.sample_rate, facts.channels, facts.variable_rate, facts.interlaced) == (48000, 2, False, False)
    assert (facts.colour_space, facts.hdr, facts.subtitles, facts.rotation) == ("", "", (), 0)


@pytest.mark.parametrize(("turn", "rotation"), [(90, 270), (-90, 90), (180, 180)])
def test_a_turned_video_says_how(probe, samples, turn, rotation):
    assert probe.facts(samples.video("turned.mp4", rotation=turn, frames=3)).rotation == rotation


def test_ten_bits_and_hdr_are_named(probe, samples):
    path = film(samples, "hdr.mp4", [0, 1, 2], codec="libx265", pix_fmt="yuv420p10le", color_primaries=9, color_trc=18)
    facts = probe.facts(path)
    assert (facts.bits, facts.pixel_format, facts.colour_space, facts.hdr) == (10, "yuv420p10le", "BT.2020", "HLG")
    assert (facts.codecs, facts.profile) == (("hevc",), "Main 10")


def test_pixels_that_are_not_square_are_measured_as_shown(probe, samples):
    facts = probe.facts(film(samples, "dv.mp4", [0, 1, 2], sample_aspect_ratio=Fraction(4, 3)))
    assert (facts.width, facts.height, facts.pixel_shape) == (213, 90, 1.3333)


def test_a_rate_that_varies_is_noticed(probe, samples):
    steady = film(samples, "steady.mp4", list(range(40)), rate=50)
    wild = film(samples, "wild.mp4", [at * 3 + at % 2 for at in range(40)], rate=50)
    assert [probe.facts(path).variable_rate for path in (steady, wild)] == [False, True]


def test_the_languages_of_subtitles_are_named(probe, samples):
    path = samples.folder / "subs.mkv"
    with av.open(str(samples.video("a.mp4"))) as source, av.open(str(path), "w") as target:
        film = source.streams.video[0]
        copy = target.add_stream_from_template(film)
        words: Any = [target.add_mux_stream("subrip") for _ in range(2)]
        words[0].metadata["language"] = "eng"
        for track in words:
            packet = av.Packet(b"Hello")
            packet.stream, packet.pts, packet.dts, packet.duration = track, 0, 0, 500
            packet.time_base = Fraction(1, 1000)
            target.mux(packet)
        for packet in source.demux(film):
            if packet.dts is not None:
                packet.stream = copy
                target.mux(packet)
    assert probe.facts(path).subtitles == ("eng", "und")


def test_sound_alone_is_audio(probe, samples):
    path = samples.folder / "talk.m4a"
    with av.open(str(path), "w", format="ipod") as target:
        track: Any = target.add_stream("aac", rate=44100, layout="mono")
        silence = av.AudioFrame(format=track.format.name, layout="mono", samples=1024)
        for plane in silence.planes:
            plane.update(bytes(plane.buffer_size))
        for index in range(20):
            silence.sample_rate, silence.pts = 44100, index * 1024
            target.mux(track.encode(silence))
        target.mux(track.encode())
    facts = probe.facts(path)
    assert (facts.kind, facts.codecs, facts.sample_rate, facts.channels) == ("audio", ("aac",), 44100, 1)
    assert facts.seconds == pytest.approx(0.46, abs=0.06)
