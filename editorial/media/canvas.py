"""A sheet to draw simple shapes on, in coordinates that do not depend on its size. Runs in a child process only."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PIL import Image, ImageDraw

Point = tuple[float, float]
Colour = str | tuple[int, int, int, int]


class Canvas:
    """A picture whose middle is (0, 0) and whose shorter side reaches from -1 to 1; y grows downwards.

    It is drawn `sharpness` times as large and made smaller at the end, which gives smooth edges.
    """

    def __init__(self, size: tuple[int, int], above: str, below: str, *, sharpness: int = 2) -> None:
        """An even gradient from `above` to `below`, along the diagonal."""
        self.size = size
        self.large = (size[0] * sharpness, size[1] * sharpness)
        self.unit = min(self.large) / 2
        ramp: Any = Image.linear_gradient("L").rotate(20, resample=Image.Resampling.BILINEAR, expand=True)
        side = ramp.width // 5
        ramp = ramp.crop((side, side, ramp.width - side, ramp.height - side)).resize(self.large)
        self.image = Image.composite(Image.new("RGB", self.large, below), Image.new("RGB", self.large, above), ramp)
        self._pen = ImageDraw.Draw(self.image, "RGBA")

    @property
    def reach(self) -> Point:
        """The right and lower edge: at least 1 each, more for the longer side."""
        return self.large[0] / 2 / self.unit, self.large[1] / 2 / self.unit

    def picture(self) -> Image.Image:
        """What was drawn, in its final size."""
        image: Any = self.image
        return image.resize(self.size, Image.Resampling.LANCZOS) if self.large != self.size else self.image

    def box(self, left: float, top: float, right: float, bottom: float, fill: Colour, *, radius: float = 0.0) -> None:
        """An upright rectangle, with round corners where `radius` is given."""
        self._pen.rounded_rectangle(self._rect(left, top, right, bottom), radius * self.unit, fill=fill)

    def disc(self, x: float, y: float, rx: float, fill: Colour, ry: float | None = None) -> None:
        """A filled circle, or an upright ellipse."""
        ry = rx if ry is None else ry
        self._pen.ellipse(self._rect(x - rx, y - ry, x + rx, y + ry), fill=fill)

    def shape(self, points: Sequence[Point], fill: Colour) -> None:
        """A filled polygon."""
        self._pen.polygon([self._at(point) for point in points], fill=fill)

    def line(self, points: Sequence[Point], fill: Colour, width: float) -> None:
        """A line with round ends and joints."""
        thick = max(1, round(width * self.unit))
        self._pen.line([self._at(point) for point in points], fill=fill, width=thick, joint="curve")
        for point in (points[0], points[-1]):
            self.disc(point[0], point[1], width / 2, fill)

    def leaf(self, x: float, y: float, length: float, angle: float, fill: Colour, *, slim: float = 0.32) -> None:
        """A leaf that begins at (x, y) and points to `angle` degrees (0 right, 90 up)."""
        turn = math.radians(-angle)
        outline: list[Point] = []
        for step in range(41):
            along = step / 20 if step <= 20 else 2 - step / 20
            side = math.sin(math.pi * along**0.8) * slim * (1 if step <= 20 else -1)
            outline.append((along * length, side * length / 2))
        cos, sin = math.cos(turn), math.sin(turn)
        self.shape([(x + px * cos - py * sin, y + px * sin + py * cos) for px, py in outline], fill)

    def ground(self, top: float, fill: Colour) -> None:
        """A table, or the earth: everything from `top` down."""
        across, down = self.reach
        self.box(-across - 0.1, top, across + 0.1, down + 0.1, fill)

    def shade(self, x: float, y: float, rx: float) -> None:
        """The soft shadow under a thing that stands at (x, y)."""
        for step in range(6):
            self.disc(x, y, rx * (1.12 - step * 0.05), (40, 36, 30, 10), ry=0.07 * (1.3 - step * 0.12))

    def _at(self, point: Point) -> Point:
        return self.large[0] / 2 + point[0] * self.unit, self.large[1] / 2 + point[1] * self.unit

    def _rect(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        return (*self._at((left, top)), *self._at((right, bottom)))
