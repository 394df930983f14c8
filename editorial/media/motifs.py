"""What the pictures of the demo show: toasters, boxes, bees, seedlings, in muted colours. Runs in a child process only."""

from __future__ import annotations

import math
from collections.abc import Callable

from editorial.media.canvas import Canvas

Motif = Callable[[Canvas], None]

_CREAM, _INK, _STEEL, _RUST, _MOSS, _HONEY = "#F4EDE0", "#3B3A38", "#AEB4B5", "#B5694A", "#6E8B62", "#E0AC4C"
_CARD, _CARD_SIDE, _CARD_TOP, _TAPE = "#C79F72", "#AD855A", "#DDBB92", "#EBDCC3"


def toaster(canvas: Canvas) -> None:
    """A toaster on a long table, with two slices in it."""
    canvas.ground(0.45, "#B98F68")
    canvas.shade(0.0, 0.52, 0.72)
    for left in (-0.38, 0.04):
        canvas.box(left, -0.48, left + 0.34, 0.1, "#C98F55", radius=0.1)
        canvas.box(left + 0.04, -0.43, left + 0.3, 0.1, "#E8C48F", radius=0.08)
    canvas.box(-0.62, -0.16, 0.62, 0.48, _STEEL, radius=0.17)
    canvas.box(-0.62, -0.16, 0.62, 0.02, "#C5CACA", radius=0.09)
    canvas.box(-0.46, 0.1, 0.3, 0.16, "#C5CACA", radius=0.03)
    for foot in (-0.48, 0.36):
        canvas.box(foot, 0.46, foot + 0.12, 0.52, _INK, radius=0.02)
    canvas.box(0.6, -0.02, 0.72, 0.06, _INK, radius=0.03)
    canvas.disc(0.44, 0.3, 0.09, _INK)
    canvas.line([(0.44, 0.3), (0.44, 0.23)], _CREAM, 0.025)
    canvas.line([(-1.25, 0.58), (-0.92, 0.48)], _RUST, 0.06)
    canvas.line([(-0.92, 0.48), (-0.76, 0.43)], _STEEL, 0.025)


def lamp(canvas: Canvas) -> None:
    """A desk lamp with its light on."""
    canvas.ground(0.5, "#8A6F5A")
    for step in range(9):
        canvas.shape([(0.3, -0.3), (0.85 + step * 0.03, 0.56), (-0.25 - step * 0.03, 0.56)], (255, 232, 170, 16))
    canvas.shade(-0.45, 0.58, 0.36)
    canvas.box(-0.72, 0.5, -0.18, 0.58, "#33525B", radius=0.04)
    canvas.line([(-0.45, 0.52), (-0.62, -0.1), (0.12, -0.55)], "#3F6670", 0.05)
    canvas.disc(-0.62, -0.1, 0.06, "#33525B")
    canvas.shape([(0.02, -0.66), (0.22, -0.76), (0.62, -0.32), (0.1, -0.16)], "#3F6670")
    canvas.disc(0.34, -0.24, 0.11, "#FFE9B0")
    canvas.line([(0.62, -0.32), (0.1, -0.16)], "#33525B", 0.05)


def _parcel(canvas: Canvas, x: float, bottom: float, width: float, height: float) -> None:
    lift, side = height * 0.3, width * 0.28
    canvas.shade(x + side / 2, bottom + 0.01, (width + side) * 0.55)
    left, right, top = x - width / 2, x + width / 2, bottom - height
    canvas.box(left, top, right, bottom, _CARD)
    slant = [(right, top), (right + side, top - lift), (right + side, bottom - lift), (right, bottom)]
    canvas.shape(slant, _CARD_SIDE)
    canvas.shape([(left, top), (left + side, top - lift), (right + side, top - lift), (right, top)], _CARD_TOP)
    canvas.box(x - width * 0.07, top, x + width * 0.07, top + height * 0.3, _TAPE)
    near, far = x - width * 0.07, x + width * 0.07
    canvas.shape([(near, top), (near + side, top - lift), (far + side, top - lift), (far, top)], _TAPE)


def boxes(canvas: Canvas) -> None:
    """Three boxes: small, middle and large."""
    canvas.ground(0.4, "#8F9C8A")
    _parcel(canvas, 0.58, 0.52, 0.82, 0.86)
    _parcel(canvas, -0.28, 0.58, 0.58, 0.56)
    _parcel(canvas, -0.88, 0.64, 0.38, 0.32)


def hall(canvas: Canvas) -> None:
    """Shelves of the packing hall, half empty at last."""
    across, down = canvas.reach
    canvas.ground(0.78, "#5E6B60")
    for row, shelf in enumerate((-0.42, 0.18, 0.78)):
        for place in range(-5, 6):
            width = 0.22 + 0.1 * ((place * 7 + row * 5) % 3)
            if (place + 2 * row) % 4 and abs(place * 0.4) + width / 2 < across:
                high = 0.18 + 0.07 * ((place + row) % 3)
                canvas.box(place * 0.4 - width / 2, shelf - high, place * 0.4 + width / 2, shelf, _CARD)
                canvas.box(place * 0.4 - 0.025, shelf - high, place * 0.4 + 0.025, shelf - high / 2, _TAPE)
        canvas.box(-across, shelf, across, shelf + 0.05, "#47534A")
    for post in (-1.3, -0.4, 0.5, 1.4):
        canvas.box(post, -down, post + 0.05, 0.85, "#47534A")


def bee(canvas: Canvas) -> None:
    """A bee over a head of clover."""
    for x, y, turn in ((-0.5, 0.95, 70), (0.1, 1.0, 95), (0.55, 0.98, 115)):
        canvas.line([(x, 1.6), (x, y - 0.2)], "#56734F", 0.035)
        canvas.leaf(x, y + 0.15, 0.5, turn, _MOSS)
        for step in range(14):
            angle = step * 2.4
            radius = 0.05 * math.sqrt(step)
            canvas.disc(x + radius * math.cos(angle), y - 0.28 + radius * math.sin(angle), 0.06, (198, 146, 176, 210))
    canvas.disc(-0.1, -0.5, 0.2, (255, 255, 255, 150), ry=0.36)
    canvas.disc(0.2, -0.46, 0.17, (255, 255, 255, 130), ry=0.31)
    canvas.disc(0.0, -0.05, 0.5, _HONEY, ry=0.3)
    for x, high in ((-0.26, 0.245), (-0.02, 0.295), (0.22, 0.26)):
        canvas.disc(x, -0.05, 0.07, _INK, ry=high)
    canvas.disc(0.5, -0.08, 0.18, _INK)
    canvas.disc(0.56, -0.13, 0.035, _CREAM)
    canvas.line([(0.56, -0.22), (0.68, -0.4)], _INK, 0.02)
    canvas.line([(0.48, -0.24), (0.52, -0.44)], _INK, 0.02)
    canvas.shape([(-0.49, -0.1), (-0.6, -0.03), (-0.48, 0.02)], _INK)


def hive(canvas: Canvas) -> None:
    """A straw hive in a meadow."""
    canvas.ground(0.5, "#8DA177")
    canvas.shade(0.0, 0.62, 0.66)
    canvas.box(-0.62, 0.52, 0.62, 0.62, "#7B5B3E", radius=0.02)
    for row in range(7):
        half = 0.58 * math.cos(row * 0.215)
        top = 0.38 - row * 0.15
        canvas.box(-half, top, half, top + 0.16, "#D6A95B" if row % 2 else "#C99A4C", radius=0.08)
    canvas.disc(0.0, 0.42, 0.12, _INK, ry=0.09)
    for x, y in ((-0.75, -0.1), (0.7, 0.2), (0.55, -0.45)):
        canvas.disc(x - 0.01, y - 0.05, 0.04, (255, 255, 255, 170), ry=0.05)
        canvas.disc(x, y, 0.05, _INK, ry=0.035)
        canvas.disc(x - 0.01, y, 0.02, _HONEY, ry=0.033)


def sprout(canvas: Canvas, grown: float) -> None:
    """A seedling in a pot; `grown` goes from 0 (earth) to 1 (four leaves)."""
    canvas.ground(0.62, "#C9B79C")
    canvas.shade(0.0, 0.72, 0.46)
    tip = 0.12 - 0.72 * grown
    canvas.line([(0.0, 0.2), (0.02 * grown, (tip + 0.2) / 2), (0.0, tip)], "#5F8A4E", 0.04)
    if grown > 0.2:
        size = (grown - 0.2) / 0.8
        canvas.leaf(0.0, tip, 0.55 * size, 28, "#7FA869", slim=0.42)
        canvas.leaf(0.0, tip, 0.55 * size, 152, "#6E985A", slim=0.42)
        canvas.leaf(0.0, (tip + 0.2) / 2, 0.36 * size, 14, "#6E985A", slim=0.4)
        canvas.leaf(0.0, (tip + 0.2) / 2, 0.36 * size, 170, "#7FA869", slim=0.4)
    canvas.disc(0.0, 0.15, 0.38, "#6B5140", ry=0.06)
    canvas.shape([(-0.4, 0.16), (0.4, 0.16), (0.3, 0.74), (-0.3, 0.74)], _RUST)
    canvas.box(-0.45, 0.12, 0.45, 0.26, "#C17A5A", radius=0.03)


def seedling(canvas: Canvas) -> None:
    """A seedling in a clay pot."""
    sprout(canvas, 1.0)


def spool(canvas: Canvas) -> None:
    """A spool of thread and a needle."""
    canvas.ground(0.58, "#D2C3B4")
    canvas.shade(-0.1, 0.68, 0.5)
    canvas.box(-0.36, -0.42, 0.16, 0.56, "#4F7C86")
    for row in range(14):
        y = -0.4 + row * 0.07
        canvas.line([(-0.36, y), (0.16, y + 0.035)], "#5F929C" if row % 2 else "#416C75", 0.02)
    for y in (-0.5, 0.6):
        canvas.box(-0.48, y - 0.07, 0.28, y + 0.07, "#C29A6B", radius=0.06)
    thread = [(0.16 + 0.56 * t + 0.13 * math.sin(7.5 * t), 0.5 - t**2.2) for t in (step / 40 for step in range(41))]
    canvas.line(thread, "#5F929C", 0.022)
    canvas.line([(0.74, -0.56), (0.5, 0.5)], "#8C9395", 0.03)
    canvas.disc(0.725, -0.5, 0.012, _CREAM, ry=0.04)


def seeds(canvas: Canvas) -> None:
    """A packet of seeds, and a few that fell out."""
    canvas.ground(0.66, "#A9977E")
    canvas.shade(-0.2, 0.76, 0.52)
    canvas.box(-0.66, -0.72, 0.22, 0.76, _CREAM, radius=0.03)
    canvas.box(-0.66, -0.72, 0.22, -0.56, _MOSS, radius=0.03)
    canvas.disc(-0.22, 0.02, 0.36, "#E7D9BC")
    canvas.line([(-0.22, 0.26), (-0.22, -0.06)], "#5F8A4E", 0.035)
    canvas.leaf(-0.22, -0.04, 0.26, 35, "#7FA869", slim=0.45)
    canvas.leaf(-0.22, -0.04, 0.26, 145, "#6E985A", slim=0.45)
    for row in (0.5, 0.6):
        canvas.box(-0.5, row - 0.02, 0.04, row + 0.02, "#C9BBA0", radius=0.02)
    for x, y in ((0.45, 0.72), (0.6, 0.62), (0.72, 0.8), (0.9, 0.7), (0.52, 0.86)):
        canvas.disc(x, y, 0.04, "#5E4A38", ry=0.026)


def kettle(canvas: Canvas) -> None:
    """A kettle and two cups."""
    canvas.ground(0.5, "#9C7B66")
    canvas.shade(-0.2, 0.58, 0.55)
    canvas.shape([(0.14, -0.05), (0.5, -0.34), (0.56, -0.28), (0.24, 0.2)], "#4E6E6A")
    canvas.line([(-0.52, -0.1), (-0.46, -0.6), (0.06, -0.6), (0.12, -0.1)], _INK, 0.06)
    canvas.disc(-0.2, 0.2, 0.46, "#5B807B", ry=0.36)
    canvas.disc(-0.2, -0.14, 0.2, "#4E6E6A", ry=0.06)
    canvas.disc(-0.2, -0.21, 0.05, _INK)
    for x in (0.62, 1.0):
        canvas.shade(x, 0.56, 0.18)
        canvas.box(x - 0.15, 0.26, x + 0.15, 0.56, _CREAM, radius=0.05)
        canvas.disc(x, 0.28, 0.15, "#B98A5A", ry=0.035)


def jacket(canvas: Canvas) -> None:
    """A mended jacket with a patch on its sleeve."""
    canvas.shape([(-0.36, -0.5), (-0.84, 0.36), (-0.6, 0.5), (-0.3, 0.0)], "#45627A")
    canvas.shape([(0.36, -0.5), (0.84, 0.36), (0.6, 0.5), (0.3, 0.0)], "#45627A")
    canvas.box(-0.42, -0.54, 0.42, 0.66, "#52738D", radius=0.08)
    canvas.shape([(-0.2, -0.56), (0.2, -0.56), (0.0, -0.2)], "#D9CDB8")
    canvas.line([(0.0, -0.2), (0.0, 0.64)], "#3B5468", 0.02)
    for row in range(4):
        canvas.disc(0.06, -0.05 + row * 0.18, 0.028, _HONEY)
    canvas.shape([(-0.72, 0.06), (-0.52, 0.14), (-0.6, 0.32), (-0.78, 0.24)], "#C98C62")
    for pocket in (-0.32, 0.14):
        canvas.box(pocket, 0.34, pocket + 0.18, 0.52, "#45627A", radius=0.02)


def clock(canvas: Canvas) -> None:
    """A clock over a shop window in winter."""
    canvas.disc(0.0, -0.05, 0.62, _CREAM)
    canvas.disc(0.0, -0.05, 0.55, "#E7DECB")
    for hour in range(12):
        angle = math.tau * hour / 12
        canvas.disc(0.46 * math.cos(angle), -0.05 + 0.46 * math.sin(angle), 0.03 if hour % 3 else 0.045, _INK)
    canvas.line([(0.0, -0.05), (0.22, -0.2)], _INK, 0.05)
    canvas.line([(0.0, -0.05), (0.0, -0.46)], _INK, 0.035)
    canvas.disc(0.0, -0.05, 0.05, _RUST)
    for x, y in ((-0.8, -0.7), (-0.86, 0.2), (0.82, -0.5), (0.74, 0.62), (-0.6, 0.78), (0.1, 0.84), (0.9, 0.1)):
        canvas.disc(x, y, 0.03, (255, 255, 255, 190))


MOTIFS: dict[str, Motif] = {
    motif.__name__: motif
    for motif in (toaster, lamp, boxes, hall, bee, hive, seedling, spool, seeds, kettle, jacket, clock)
}
