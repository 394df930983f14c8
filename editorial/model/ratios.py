"""Shapes of pictures, width by height: read from words, compared, and said in words."""

from __future__ import annotations

from fractions import Fraction

TOLERANCE = 0.01
"""How far a shape may be off, as a share: a pixel row more or less is not seen."""

_LARGEST_NUMBER = 16


def ratio_of(word: object) -> float | None:
    """A shape written "16:9", or as a number; None for anything else, and for one without width or height.

    >>> ratio_of("4:5")
    0.8
    """
    if isinstance(word, int | float) and not isinstance(word, bool):
        return float(word) if word > 0 else None
    wide, colon, high = str(word).partition(":")
    try:
        value = float(wide) / float(high) if colon else 0.0
    except (ValueError, ZeroDivisionError):
        return None
    return value if value > 0 else None


def same_ratio(one: float, other: float) -> bool:
    """True when two shapes differ by less than anybody sees."""
    return abs(one / other - 1) <= TOLERANCE


def ratio_words(ratio: float) -> str:
    """A shape as people write it: "9:16", or "2.35:1" where no small numbers fit.

    >>> ratio_words(1080 / 566)
    '1.91:1'
    """
    near = Fraction(ratio).limit_denominator(_LARGEST_NUMBER)
    if 0 < near.numerator <= _LARGEST_NUMBER and same_ratio(float(near), ratio):
        return f"{near.numerator}:{near.denominator}"
    return f"{ratio:.2f}:1"
