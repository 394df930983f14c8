"""Which part of a picture stays: the same arithmetic for the file that leaves, the crop sheet and the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editorial.model.post import Shape

SAME_SHAPE = 0.005
"""A picture whose shape is this near to the wanted one is not cut."""

Box = tuple[int, int, int, int]


def crop_box(width: int, height: int, ratio: float | None, focus: tuple[float, float] = (0.5, 0.5)) -> Box:
    """The largest box (left, top, right, bottom, in pixels) of the wanted shape that has `focus` as near to its middle as
    the edges allow. Without a ratio, or with that of the picture, all of it.

    >>> crop_box(400, 300, 1.0)
    (50, 0, 350, 300)
    >>> crop_box(400, 300, 1.0, (1.0, 0.5))
    (100, 0, 400, 300)
    """
    if not ratio or abs(width / height / ratio - 1) < SAME_SHAPE:
        return 0, 0, width, height
    wide, high = min(width, max(1, round(height * ratio))), min(height, max(1, round(width / ratio)))
    left, top = _start(width, wide, focus[0]), _start(height, high, focus[1])
    return left, top, left + wide, top + high


def turned_size(width: int, height: int, turn: int) -> tuple[int, int]:
    """Width and height of a picture after it was turned by `turn` degrees."""
    return (height, width) if turn % 180 else (width, height)


def leaving_box(width: int, height: int, shape: Shape, platform: str) -> Box:
    """What of the turned picture (`width` by `height` as turned) leaves for a network."""
    cut = shape.cut_for(platform)
    if cut is None:
        return 0, 0, width, height
    return crop_box(width, height, cut.ratio, cut.focus or shape.focus)


def _start(whole: int, part: int, focus: float) -> int:
    # In halves, so that the middle of an odd remainder falls as it does in `centre_crop`.
    return max(0, min(whole - part, int(focus * whole - part / 2)))
