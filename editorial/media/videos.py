"""The first picture of a video, and a copy without its place. Runs in the probe's child only."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, cast

import av
from PIL import Image

from editorial.errors import UserError
from editorial.media.containers import DEMUXERS, decoding, film_of, first_frame
from editorial.media.cutting import copied, too_heavy_to_save
from editorial.media.files import make_folder, opened, room, temporary
from editorial.media.pictures import save_small
from editorial.media.renditions import Recipe, Rendition
from editorial.media.video_facts import facts_of

_HALF_A_PICTURE: Final = 0.008
"""Seconds that a picture may come too early, since times are rounded."""

_MUXERS: Final = {"m4a": "ipod", "mkv": "matroska"}


def thumbnail(path: Path, form: str, name: str, out: Path, max_px: int) -> bool:
    """Writes the first picture, upright; False for sound alone."""
    with decoding(path, form, name) as container:
        film = film_of(container)
        if film is None:
            return False
        save_small(_upright(first_frame(container, film, name), max_px), out, max_px)
        return True


def frame(path: Path, form: str, name: str, out: Path, max_px: int, second: float) -> float | None:
    """Writes the picture that is seen at `second`, upright, as PNG or JPEG by the ending of `out`; answers its own second (the
    last picture's where the video ends before), None for sound alone."""
    with decoding(path, form, name) as container:
        film = film_of(container)
        if film is None:
            return None
        seen: Any = first_frame(container, film, name)
        if second > 0:
            container.seek(int(second * 1_000_000), backward=True)
            for at in container.decode(film):
                seen = at
                if float(at.time or 0.0) + _HALF_A_PICTURE >= second:
                    break
        save_small(_upright(seen, max_px), out, max_px)
        return round(float(seen.time or 0.0), 3)


def _upright(seen: Any, max_px: int) -> Image.Image:
    """A frame as a picture, no larger than `max_px` and turned as the video asks."""
    scale = min(1.0, max_px / max(seen.width, seen.height))
    small: Any = seen.reformat(max(1, round(seen.width * scale)), max(1, round(seen.height * scale)), "rgb24")
    image = cast("Image.Image", small.to_image())
    return image.rotate(seen.rotation, expand=True) if seen.rotation % 360 else image


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
    options = {"fflags": "+bitexact", **({"movflags": "+faststart"} if DEMUXERS[form] == "mov" else {})}
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
