"""The file that leaves: what it should be like, and what was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

PictureFormat = Literal["", "jpeg", "png"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What to do with an original, in this order: turn upright, crop, make smaller, strip, save.

    `turn` is in degrees clockwise, after the file's own. `box` (left, top, right, bottom in pixels of the turned picture) is
    what stays, and `size` what is made of it, as `editorial.model.framing` works them out; without them, `ratio` is width by
    height (the middle is kept), and `max_px` a box (width, height) to fit in. Nothing is made larger.
    `strip` removes everything but the colour profile and the credits; `format` empty keeps the original's (HEIC, TIFF and
    BMP become JPEG or PNG where anything has to change). `max_bytes` lowers the JPEG or WebP quality first (to 62) and then
    the size. For videos only `strip` and `max_bytes` count: a video is never encoded again.
    """

    max_px: tuple[int, int] | None = None
    ratio: float | None = None
    strip: bool = True
    format: PictureFormat = ""
    max_bytes: int | None = None
    turn: int = 0
    box: tuple[int, int, int, int] | None = None
    size: tuple[int, int] | None = None


def recipe_as_json(recipe: Recipe) -> dict[str, object]:
    """A recipe as JSON, by which files that were made are found again; what was added to recipes later is left out where it
    says nothing, so that older files are found, too."""
    first = {
        "max_px": list(recipe.max_px) if recipe.max_px else None,
        "ratio": recipe.ratio,
        "strip": recipe.strip,
        "format": recipe.format,
        "max_bytes": recipe.max_bytes,
    }
    later = {"turn": recipe.turn, "box": list(recipe.box or ()), "size": list(recipe.size or ())}
    return {**first, **{name: value for name, value in later.items() if value}}


def recipe_from_json(value: Mapping[str, Any]) -> Recipe:
    """The recipe that `recipe_as_json` wrote."""
    known = dict(value)
    for name in ("max_px", "box", "size"):
        known[name] = tuple(int(one) for one in known[name]) if known.get(name) else None
    return Recipe(**known)


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
