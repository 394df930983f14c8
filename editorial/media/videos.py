"""What is in a video, its first picture, and a copy without its place. Runs in the probe's child only."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, cast

import av
import av.logging
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from editorial.errors import UserError
from editorial.media import limits
from editorial.media.cutting import copied, too_heavy_to_save
from editorial.media.files import make_folder, opened, room, temporary
from editorial.media.pictures import save_small
from editorial.media.renditions import Recipe, Rendition

_DEMUXERS: Final = {"mp4": "mov", "mov": "mov", "m4a": "mov", "3gp": "mov", "webm": "matroska", "mkv": "matroska"}
_MUXERS: Final = {"m4a": "ipod", "mkv": "matroska"}
_CODECS: Final = (
    "h264,hevc,av1,libdav1d,libaom-av1,vp8,vp9,libvpx,libvpx-vp9,mpeg4,mpeg2video,h263,mjpeg,prores,"
    "aac,mp3,mp3float,opus,libopus,vorbis,flac,alac,ac3,eac3,amrnb,amrwb,pcm_s16le,pcm_s16be,pcm_s24le,pcm_f32le"
)
_ALIASES: Final = {"libdav1d": "av1", "libaom-av1": "av1", "libvpx": "vp8", "libvpx-vp9": "vp9", "libopus": "opus"}
_PLACE_WORDS: Final = ("location", "gps", "geo")
_TELEMETRY: Final = ("gopro met", "camm", "djmd", "dbgi")


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFacts:
    """Size as shown, after rotation and pixel shape; zero where there is no picture."""

    width: int = 0
    height: int = 0
    seconds: float = 0.0
    fps: float = 0.0
    codecs: tuple[str, ...] = ()
    bitrate_kbps: int = 0
    has_audio: bool = False
    has_picture: bool = False
    private: tuple[str, ...] = ()


@contextlib.contextmanager
def decoding(path: Path, form: str, name: str) -> Generator[InputContainer]:
    """A video opened by the one demuxer of its format, from the disk only.

    Raises:
        UserError: damaged, or not a video after all. MemoryError passes.
    """
    av.logging.set_level(None)
    options = {
        "protocol_whitelist": "file",
        "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm",
        "codec_whitelist": _CODECS,
        "export_xmp": "1",
    }
    if _DEMUXERS[form] != "mov":
        del options["export_xmp"]
    try:
        with av.open(
            str(path.absolute()), mode="r", format=_DEMUXERS[form], options=options, metadata_errors="replace"
        ) as container:
            yield container
    except (UserError, MemoryError, ImportError):
        raise
    except Exception as error:  # ffmpeg's errors, and what its half-built objects raise
        raise limits.damaged(name) from error


def facts_of(path: Path, form: str, name: str) -> VideoFacts:
    """Opens a video, decodes its first picture and says what it is.

    Raises:
        UserError: damaged, a frame too large, or a codec that is not on the list.
    """
    with decoding(path, form, name) as container:
        film = _film(container)
        audio = list(container.streams.audio)
        if film is None and not audio:
            raise limits.damaged(name)
        facts = VideoFacts(
            seconds=_seconds(container, film),
            codecs=tuple(_codec(stream) for stream in ([film] if film else []) + audio[:1]),
            bitrate_kbps=round(container.bit_rate / 1000),
            has_audio=bool(audio),
            has_picture=film is not None,
            private=_private(container),
        )
        if film is None:
            return facts
        frame = _first_frame(container, film, name)
        width, height = _shown(film, frame)
        return VideoFacts(
            width=width,
            height=height,
            fps=round(float(film.average_rate or film.guessed_rate or 0), 3),
            seconds=facts.seconds,
            codecs=facts.codecs,
            bitrate_kbps=facts.bitrate_kbps,
            has_audio=facts.has_audio,
            has_picture=True,
            private=facts.private,
        )


def thumbnail(path: Path, form: str, name: str, out: Path, max_px: int) -> bool:
    """Writes the first picture, upright; False for sound alone."""
    with decoding(path, form, name) as container:
        film = _film(container)
        if film is None:
            return False
        frame = _first_frame(container, film, name)
        scale = min(1.0, max_px / max(frame.width, frame.height))
        small: Any = frame.reformat(max(1, round(frame.width * scale)), max(1, round(frame.height * scale)), "rgb24")
        image = cast("Image.Image", small.to_image())
        if frame.rotation % 360:
            image = image.rotate(frame.rotation, expand=True)
        save_small(image, out, max_px)
        return True


def render(path: Path, form: str, name: str, out_dir: Path, recipe: Recipe) -> Rendition:
    """Copies a video unchanged, or without metadata where they name a place; its pictures are never encoded again.

    Raises:
        UserError: it cannot be read, has too many bytes for the recipe, or the disk is full.
    """
    facts = facts_of(path, form, name)
    size = (facts.width, facts.height)
    if recipe.strip and facts.private:
        with room(out_dir), temporary(make_folder(out_dir)) as temp:
            _remux(path, form, name, temp)
            made = _kept(temp, name, out_dir, form, size, recipe)
            left = facts_of(made.path, form, name)
        if left.private:
            made.path.unlink()
            raise UserError(
                f"“{name}” keeps the place where it was filmed.",
                hint="Export it again without location, and add that.",
                code="media_private",
            )
        return made
    return _kept(path, name, out_dir, form, size, recipe)


def _kept(path: Path, name: str, out_dir: Path, form: str, size: tuple[int, int], recipe: Recipe) -> Rendition:
    if recipe.max_bytes is not None and path.stat().st_size > recipe.max_bytes:
        raise too_heavy_to_save(name, recipe.max_bytes)
    with opened(path, name) as file:
        return copied(file, out_dir, form, size)


def _remux(path: Path, form: str, name: str, out: Path) -> None:
    """Stream copy of picture, sound and subtitles; no metadata, no telemetry, no chapters, no encoder's name."""
    options = {"fflags": "+bitexact", **({"movflags": "+faststart"} if _DEMUXERS[form] == "mov" else {})}
    with (
        decoding(path, form, name) as source,
        av.open(str(out), mode="w", format=_MUXERS.get(form, form), options=options) as target,
    ):
        wanted = [stream for stream in source.streams if stream.type in ("video", "audio", "subtitle")]
        muxer: Any = target
        copies: dict[int, Any] = {}
        for stream in wanted:
            copy = muxer.add_stream_from_template(stream)
            copy.metadata.clear()
            if language := stream.metadata.get("language"):
                copy.metadata["language"] = language
            copies[stream.index] = copy
        for packet in source.demux(wanted):
            if packet.dts is not None:
                packet.stream = copies[packet.stream.index]
                muxer.mux(packet)


def _film(container: InputContainer) -> VideoStream | None:
    """The moving picture; the cover of a sound file is none."""
    return next((s for s in container.streams.video if not s.disposition & Disposition.attached_pic), None)


def _first_frame(container: InputContainer, film: VideoStream, name: str) -> VideoFrame:
    codec = film.codec_context
    if codec.width * codec.height > limits.MAX_PIXELS:
        raise limits.too_much(name)
    if codec.name not in _CODECS.split(","):
        raise UserError(
            f"“{name}” is encoded as {codec.name}, which networks do not take.",
            hint="Export it as MP4 (H.264 and AAC).",
            code="media_unsupported",
        )
    codec.thread_count = 1
    for frame in container.decode(film):
        return frame
    raise limits.damaged(name)


def _shown(film: VideoStream, frame: VideoFrame) -> tuple[int, int]:
    width, height = frame.width, frame.height
    shape = film.sample_aspect_ratio
    if shape and shape > 0:
        width = round(width * shape)
    return (height, width) if frame.rotation % 180 else (width, height)


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


def _private(container: InputContainer) -> tuple[str, ...]:
    found: set[str] = set()
    for metadata in (container.metadata, *(stream.metadata for stream in container.streams)):
        for key, value in metadata.items():
            low, text = key.lower(), value.lower()
            if any(word in low for word in _PLACE_WORDS) or ("gpslatitude" in text and "xmp" in low):
                found.add("gps")
            if "serial" in low:
                found.add("serial")
            if low == "handler_name" and any(word in text for word in _TELEMETRY):
                found.add("gps")
    return tuple(sorted(found))
