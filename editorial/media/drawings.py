"""Draws the pictures and the video of the demo and of the samples: `python -m editorial.media.drawings FOLDER [NAME…]`.

They are drawn where they are needed, so that none has to be carried along, and look the same every time. It runs in a
process of its own (see `editorial.demo.pictures`): the window must not import Pillow or av.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editorial.errors import BugError
from editorial.media.canvas import Canvas
from editorial.media.motifs import MOTIFS, sprout

FILM: Final = "seedling.mp4"
_RATE, _SECONDS, _SOUND = 25, 4, 48_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """One picture: what it shows, its size, and the two colours of its light."""

    motif: str
    size: tuple[int, int]
    above: str
    below: str


DRAWINGS: Final[dict[str, Drawing]] = {
    "toaster.jpg": Drawing(motif="toaster", size=(1600, 900), above="#9DB89A", below="#E3C58B"),
    "lamp.jpg": Drawing(motif="lamp", size=(1440, 810), above="#4A6794", below="#93B3AE"),
    "boxes.jpg": Drawing(motif="boxes", size=(1200, 675), above="#D3B5AB", below="#A2929E"),
    "packing-hall.jpg": Drawing(motif="hall", size=(1200, 675), above="#93B899", below="#4B6658"),
    "bee.jpg": Drawing(motif="bee", size=(1440, 1800), above="#BCD3DA", below="#E9DDB7"),
    "hive.jpg": Drawing(motif="hive", size=(1080, 1080), above="#C8D8CF", below="#E7DDBB"),
    "seedling.jpg": Drawing(motif="seedling", size=(1440, 1440), above="#DCE5D3", below="#EFE3CB"),
    "thread.jpg": Drawing(motif="spool", size=(1440, 1800), above="#E6D6CF", below="#C2B5C4"),
    "seeds.png": Drawing(motif="seeds", size=(1200, 627), above="#B9C7B0", below="#DDCFAE"),
    "kettle.jpg": Drawing(motif="kettle", size=(1440, 1080), above="#DDC9B5", below="#B8A59B"),
    "jacket.jpg": Drawing(motif="jacket", size=(1440, 1440), above="#E4DAC8", below="#C4C9CC"),
    "opening-hours.jpg": Drawing(motif="clock", size=(1440, 1800), above="#5E7488", below="#96A3A6"),
}
"""By file name; the ending says the format."""


def draw(name: str, folder: Path, *, width: int | None = None, quality: int = 88) -> Path:
    """Draws one picture into `folder`, in its own size or `width` pixels wide; returns its path.

    Raises BugError for a name that is not in DRAWINGS.
    """
    drawing = DRAWINGS.get(name)
    if drawing is None:
        raise BugError(f"there is no drawing “{name}”")
    size = drawing.size if width is None else (width, round(width * drawing.size[1] / drawing.size[0]))
    canvas = Canvas(size, drawing.above, drawing.below)
    MOTIFS[drawing.motif](canvas)
    path = folder / name
    if path.suffix == ".png":
        canvas.picture().quantize(128).save(path, optimize=True)
    else:
        canvas.picture().save(path, quality=quality, optimize=True)
    return path


def film(folder: Path) -> Path:
    """A seedling that grows for four seconds, 1280 × 720, H.264 and quiet AAC, as `FILM` in `folder`."""
    import av

    path = folder / FILM
    frame_from: Any = av.VideoFrame
    with av.open(str(path), "w", options={"movflags": "+faststart", "fflags": "+bitexact"}) as container:
        target: Any = container
        pictures = target.add_stream("libx264", rate=_RATE)
        pictures.width, pictures.height, pictures.pix_fmt = 1280, 720, "yuv420p"
        pictures.options = {"preset": "ultrafast", "crf": "18", "profile": "high"}
        sound = target.add_stream("aac", rate=_SOUND)
        frames = _RATE * _SECONDS
        for number in range(frames):
            canvas = Canvas((1280, 720), "#DCE5D3", "#EFE3CB", sharpness=1)
            sprout(canvas, min(1.0, 1.15 * number / frames))
            target.mux(pictures.encode(frame_from.from_image(canvas.picture())))
        target.mux(pictures.encode())
        quiet = av.AudioFrame(format=sound.format.name, layout="stereo", samples=1024)
        quiet.sample_rate = _SOUND
        for plane in quiet.planes:
            plane.update(bytes(plane.buffer_size))
        for number in range(_SOUND * _SECONDS // 1024):
            quiet.pts = number * 1024
            target.mux(sound.encode(quiet))
        target.mux(sound.encode())
    return path


def main(arguments: Sequence[str]) -> None:
    """Draws the named files, or all of them, and prints the name of each when it is there."""
    folder = Path(arguments[0])
    for name in arguments[1:] or (*DRAWINGS, FILM):
        made = film(folder) if name == FILM else draw(name, folder)
        print(made.name, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
