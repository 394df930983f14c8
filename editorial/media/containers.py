"""Opening a video, and its first picture. Runs in the probe's child only."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from pathlib import Path
from typing import Final

import av
import av.logging
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from editorial.errors import UserError
from editorial.media import limits

DEMUXERS: Final = {"mp4": "mov", "mov": "mov", "m4a": "mov", "3gp": "mov", "webm": "matroska", "mkv": "matroska"}
_CODECS: Final = (
    "h264,hevc,av1,libdav1d,libaom-av1,vp8,vp9,libvpx,libvpx-vp9,mpeg4,mpeg2video,h263,mjpeg,prores,"
    "aac,mp3,mp3float,opus,libopus,vorbis,flac,alac,ac3,eac3,amrnb,amrwb,pcm_s16le,pcm_s16be,pcm_s24le,pcm_f32le,"
    "mov_text,subrip,webvtt,ass,ssa"
)


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
    if DEMUXERS[form] != "mov":
        del options["export_xmp"]
    try:
        with av.open(
            str(path.absolute()), mode="r", format=DEMUXERS[form], options=options, metadata_errors="replace"
        ) as container:
            yield container
    except (UserError, MemoryError, ImportError):
        raise
    except Exception as error:  # ffmpeg's errors, and what its half-built objects raise
        raise limits.damaged(name) from error


def film_of(container: InputContainer) -> VideoStream | None:
    """The moving picture; the cover of a sound file is none."""
    return next((s for s in container.streams.video if not s.disposition & Disposition.attached_pic), None)


def first_frame(container: InputContainer, film: VideoStream, name: str) -> VideoFrame:
    """The first picture that can be decoded.

    Raises:
        UserError: damaged, too large, or a codec that is not on the list.
    """
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
