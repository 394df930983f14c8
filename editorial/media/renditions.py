"""The file that leaves: what it should be like, and what was made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PictureFormat = Literal["", "jpeg", "png"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What to do with an original, in this order: turn upright, crop, make smaller, strip, save.

    `ratio` is width by height: the middle is kept. `max_px` is a box (width, height) to fit in; nothing is made larger.
    `strip` removes everything but the colour profile and the credits; `format` empty keeps the original's (HEIC, TIFF and
    BMP become JPEG or PNG where anything has to change). `max_bytes` lowers the JPEG or WebP quality first (to 62) and then
    the size. For videos only `strip` and `max_bytes` count: a video is never encoded again.
    """

    max_px: tuple[int, int] | None = None
    ratio: float | None = None
    strip: bool = True
    format: PictureFormat = ""
    max_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """A finished file: hash and number of its bytes, its format and size in pixels as shown, and where it stands."""

    sha256: str
    bytes: int
    format: str
    width: int
    height: int
    path: Path


def fitted(width: int, height: int, box: tuple[int, int] | None) -> tuple[int, int]:
    """The size that fits into `box` with the same shape; never larger than it is, never below one pixel.

    >>> fitted(4000, 3000, (1080, 1080))
    (1080, 810)
    """
    if box is None:
        return width, height
    scale = min(1.0, box[0] / width, box[1] / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
