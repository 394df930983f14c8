"""What a network's cut leaves of a picture."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from rules.media._facts import Size, ratio

Region = tuple[float, float, float, float]

TOLERANCE = 0.01
"""How far a shape may be off, as a share: a pixel row more or less is not seen."""


def same_shape(one: float, other: float) -> bool:
    """True when two shapes (width by height) differ by less than anybody sees."""
    return abs(one / other - 1) <= TOLERANCE


def shapes(platform: Platform, name: str) -> list[str]:
    """The shapes called `name`, as written ("4:5"); empty where none is published."""
    fact = platform.fact(name)
    if fact is None:
        return []
    value = cast("list[object]", fact.value) if isinstance(fact.value, list) else [fact.value]
    return [str(word) for word in value if ratio(word) is not None]


def wanted_shape(platform: Platform | None, medium: MediumFacts) -> float:
    """The shape that the picture will be cut to: the desk's own cut, else the one the network insists on; 0 for none."""
    if medium.crop:
        return medium.crop
    required = shapes(platform, f"media.{medium.kind}_ratio_required") if platform is not None else []
    return (ratio(required[0]) or 0.0) if len(required) == 1 else 0.0


def _shares(medium: MediumFacts, shape: float) -> tuple[float, float]:
    """The shares of width and height that a cut to `shape` keeps."""
    if not shape or not medium.ratio or same_shape(medium.ratio, shape):
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


def shape_words(shape: float) -> str:
    """A shape as people write it: "9:16", or "2.35:1" where no small numbers fit."""
    near = Fraction(shape).limit_denominator(16)
    if 0 < near.numerator <= 16 and same_shape(float(near), shape):
        return f"{near.numerator}:{near.denominator}"
    return f"{shape:.2f}:1"
