"""What is in a video or a sound file. Runs in the probe's child only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import islice, pairwise
from pathlib import Path
from statistics import median
from typing import Any, Final

from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from editorial.media import limits, xmp
from editorial.media.containers import decoding, film_of, first_frame
from editorial.media.described import xmp_values
from editorial.media.icc import PRIMARIES, TRANSFERS

_ALIASES: Final = {"libdav1d": "av1", "libaom-av1": "av1", "libvpx": "vp8", "libvpx-vp9": "vp9", "libopus": "opus",
                   "mp3float": "mp3"}  # fmt: skip
_PLACE_WORDS: Final = ("location", "gps", "geo")
_TELEMETRY: Final = ("gopro met", "camm", "djmd", "dbgi")
_NAMES: Final = {
    "artist": "dc:creator",
    "author": "dc:creator",
    "copyright": "dc:rights",
    "title": "dc:title",
    "description": "dc:description",
    "comment": "dc:description",
    "creation_time": "photoshop:DateCreated",
    "date": "photoshop:DateCreated",
}
_APPLE: Final = "com.apple.quicktime."
_PICTURES_LOOKED_AT: Final = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFacts:
    """As in `MediumFacts`: size as shown, after rotation and pixel shape; zero where there is no picture."""

    width: int = 0
    height: int = 0
    seconds: float = 0.0
    fps: float = 0.0
    codecs: tuple[str, ...] = ()
    profile: str = ""
    pixel_format: str = ""
    colour_space: str = ""
    hdr: str = ""
    bits: int = 0
    rotation: int = 0
    pixel_shape: float = 1.0
    variable_rate: bool = False
    interlaced: bool = False
    bitrate_kbps: int = 0
    has_audio: bool = False
    has_picture: bool = False
    sample_rate: int = 0
    channels: int = 0
    subtitles: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])


def facts_of(path: Path, form: str, name: str) -> VideoFacts:
    """Opens a video, decodes its first picture and says what it is.

    Raises:
        UserError: damaged, a frame too large, or a codec that is not on the list.
    """
    with decoding(path, form, name) as container:
        film = film_of(container)
        sound = next(iter(container.streams.audio), None)
        if film is None and sound is None:
            raise limits.damaged(name)
        values, private = _metadata(container, name)
        facts = VideoFacts(
            seconds=_seconds(container, film),
            codecs=tuple(_codec(stream) for stream in (film, sound) if stream is not None),
            bitrate_kbps=round(container.bit_rate / 1000),
            has_audio=sound is not None,
            has_picture=film is not None,
            sample_rate=int(sound.codec_context.sample_rate or 0) if sound is not None else 0,
            channels=int(sound.codec_context.channels or 0) if sound is not None else 0,
            subtitles=tuple(str(track.metadata.get("language") or "und") for track in container.streams.subtitles),
            private=private,
            metadata=values,
        )
        return facts if film is None else _with_picture(facts, film, first_frame(container, film, name))


def _with_picture(facts: VideoFacts, film: VideoStream, frame: VideoFrame) -> VideoFacts:
    codec: Any = film.codec_context
    shape = float(film.sample_aspect_ratio or 1) or 1.0
    size = (round(frame.width * shape), frame.height)
    width, height = size[::-1] if frame.rotation % 180 else size
    components: Any = frame.format.components
    return replace(
        facts,
        width=width,
        height=height,
        fps=round(float(film.average_rate or film.guessed_rate or 0), 3),
        profile=str(film.profile or ""),
        pixel_format=frame.format.name,
        colour_space=PRIMARIES.get(_known(codec.color_primaries, frame.color_primaries), ""),
        hdr=TRANSFERS.get(_known(codec.color_trc, frame.color_trc), ""),
        bits=max((int(part.bits) for part in components), default=0),
        rotation=-frame.rotation % 360,
        pixel_shape=round(shape, 4),
        variable_rate=_varies(film),
        interlaced=frame.interlaced_frame,
    )


def _known(*values: object) -> int:
    """The first code point that says something (2 is "unspecified" in ITU-T H.273)."""
    return next((int(value) for value in values if isinstance(value, int) and value not in (0, 2)), 2)


def _varies(film: VideoStream) -> bool:
    """Whether more than one picture in twenty stands much longer or shorter than most, by the container's index; False
    where the index does not name every picture (Matroska)."""
    entries: Any = film.index_entries
    times = sorted(entry.timestamp for entry in islice(entries, _PICTURES_LOOKED_AT))
    if film.frames and len(times) < min(film.frames, _PICTURES_LOOKED_AT):
        return False
    steps = [after - before for before, after in pairwise(times) if after > before]
    if len(steps) < 10:
        return False
    usual = median(steps)
    return sum(abs(step - usual) > usual / 4 for step in steps) * 20 > len(steps)


def _seconds(container: InputContainer, film: VideoStream | None) -> float:
    if container.duration:
        return round(container.duration / 1_000_000, 3)
    if film and film.duration and film.time_base:
        return round(float(film.duration * Fraction(film.time_base)), 3)
    return 0.0


def _codec(stream: Any) -> str:
    context = stream.codec_context
    name = str(context.name) if context else "unknown"
    return _ALIASES.get(name, name)


def _metadata(container: InputContainer, name: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Values by XMP's names (a packet of XMP wins over the container's own), and what they give away."""
    told: dict[str, str] = {}
    values: dict[str, str] = {}
    private: set[str] = set()
    for metadata in (container.metadata, *(stream.metadata for stream in container.streams)):
        for key, value in metadata.items():
            low, text = key.lower(), value.lower()
            if low == "xmp":
                packet = xmp_values(value.encode(), name)
                told = {**packet.values, **told}
                private |= set(packet.private)
            elif any(word in low for word in _PLACE_WORDS) or (low == "handler_name" and _is_telemetry(text)):
                private.add("gps")
            elif "serial" in low:
                private.add("serial")
            elif metadata is container.metadata and value.strip() and (known := _NAMES.get(low.removeprefix(_APPLE))):
                values.setdefault(known, value.strip()[: xmp.MAX_VALUE])
    return {**values, **told}, tuple(sorted(private))


def _is_telemetry(handler: str) -> bool:
    return any(word in handler for word in _TELEMETRY)
