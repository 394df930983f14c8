"""What a network's cut leaves of a picture."""

from __future__ import annotations

from editorial.model.media_spec import Size, shapes_of
from editorial.model.platform import Platform
from editorial.model.ratios import ratio_of, same_ratio
from editorial.model.subject import MediumFacts

Region = tuple[float, float, float, float]


def wanted_shape(platform: Platform | None, medium: MediumFacts) -> float:
    """The shape that the picture will be cut to: the desk's own cut, else the one the network insists on; 0 for none."""
    if medium.crop:
        return medium.crop
    required = shapes_of(platform, f"media.{medium.kind}_ratio_required") if platform is not None else ()
    return (ratio_of(required[0]) or 0.0) if len(required) == 1 else 0.0


def _shares(medium: MediumFacts, shape: float) -> tuple[float, float]:
    """The shares of width and height that a cut to `shape` keeps."""
    if not shape or not medium.ratio or same_ratio(medium.ratio, shape):
        return 1.0, 1.0
    return min(1.0, shape / medium.ratio), min(1.0, medium.ratio / shape)


def region_left(medium: MediumFacts, shape: float) -> Region:
    """The part of the picture (left, top, right, bottom, 0 to 1) that a cut to `shape` leaves: as large as can be, its
    middle as near to the picture's point of focus as the edges allow."""
    across, down = _shares(medium, shape)
    left = min(max(medium.focus[0] - across / 2, 0.0), 1.0 - across)
    top = min(max(medium.focus[1] - down / 2, 0.0), 1.0 - down)
    return round(left, 4), round(top, 4), round(left + across, 4), round(top + down, 4)


def size_left(medium: MediumFacts, shape: float) -> Size:
    """How many pixels a cut to `shape` leaves."""
    across, down = _shares(medium, shape)
    return round(across * medium.width), round(down * medium.height)


def loss(medium: MediumFacts, shape: float) -> str:
    """How much of the picture a cut takes away, in words: "44%"."""
    across, down = _shares(medium, shape)
    return f"{1 - across * down:.0%}"
