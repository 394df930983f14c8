"""What is kept of a picture for one network, worked out before any pixel is touched: crop sheet, captions, preview and the
file that leaves all ask here, so that they agree to the pixel."""

from __future__ import annotations

from dataclasses import dataclass

from editorial.model.media_spec import MediaKind, MediaSpec, Size, media_spec
from editorial.model.platform import Platform
from editorial.model.post import Shape

Point = tuple[float, float]
Box = tuple[int, int, int, int]

SAME_SHAPE = 0.005
"""A picture whose shape is this near to the wanted one is not cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """`turn` is in degrees clockwise, `whole` the size once turned, `box` what stays (left, top, right, bottom in pixels of
    the turned picture, right and bottom excluded), `size` what leaves: the box, made smaller where the network asks."""

    turn: int
    whole: Size
    box: Box
    size: Size

    @property
    def is_cut(self) -> bool:
        """True where something is taken away."""
        return self.box != (0, 0, *self.whole)

    @property
    def changes(self) -> bool:
        """True where the picture does not leave as it is."""
        return bool(self.turn) or self.is_cut or self.size != self.whole

    @property
    def region(self) -> tuple[float, float, float, float]:
        """The box in parts (0 to 1) of the turned picture."""
        (width, height), (left, top, right, bottom) = self.whole, self.box
        return left / width, top / height, right / width, bottom / height


def framing(size: Size, shape: Shape, platform: Platform, kind: MediaKind = "image") -> Framing:
    """How a file of `size` (as shown before it is turned) leaves for `platform`. Videos are neither turned nor cut nor made
    smaller. Raises ValueError for a size without width or height."""
    if kind == "video":
        return framed(size, MediaSpec())
    cut = shape.cut_for(platform.id)
    focus = cut.focus if cut is not None and cut.focus is not None else shape.focus
    return framed(size, media_spec(platform, kind), turn=shape.turn, ratio=cut.ratio if cut else 0.0, focus=focus)


def framed(
    size: Size, spec: MediaSpec, *, turn: int = 0, ratio: float = 0.0, focus: Point = (0.5, 0.5), fit: bool = True
) -> Framing:
    """The same from single values; `ratio` is width by height (0: not cut), `fit` makes it no larger than `spec` says."""
    if min(size) < 1:
        raise ValueError(f"no picture: {size}")
    whole = turned_size(*size, turn)
    box = crop_box(*whole, ratio, focus)
    left = (box[2] - box[0], box[3] - box[1])
    return Framing(turn=turn % 360, whole=whole, box=box, size=spec.fitted(left) if fit else left)


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
    return max(0, min(whole - part, int(focus * whole - part / 2)))


def turned_point(point: Point, turn: int) -> Point:
    """Where a point of a picture, in parts of it, stands after a further turn by `turn` degrees clockwise.

    >>> turned_point((0.25, 0.0), 90)
    (1.0, 0.25)
    """
    x, y = point
    for _ in range(turn % 360 // 90):
        x, y = 1.0 - y, x
    return x, y
