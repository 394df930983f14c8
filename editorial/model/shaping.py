"""Changing what is made of a picture: turned, cut for one network, another point in sight. Pure; each answers a new Shape."""

from __future__ import annotations

from dataclasses import replace

from editorial.model.framing import Point, turned_point
from editorial.model.post import Cut, Shape


def turned_by(shape: Shape, degrees: int) -> Shape:
    """Turned by 90 or -90 degrees more, clockwise; every point stays on what it showed."""
    return replace(
        shape,
        turn=(shape.turn + degrees) % 360,
        focus=turned_point(shape.focus, degrees),
        cuts=tuple(replace(cut, focus=turned_point(cut.focus, degrees) if cut.focus else None) for cut in shape.cuts),
    )


def with_focus(shape: Shape, point: Point) -> Shape:
    """Another point that must stay in sight, for all networks that have none of their own."""
    return replace(shape, focus=_inside(point))


def with_cut(shape: Shape, platform: str, ratio: float) -> Shape:
    """Cut to `ratio` (width by height) for one network; 0 leaves it whole there. A point of its own stays."""
    before = shape.cut_for(platform)
    others = tuple(cut for cut in shape.cuts if cut.platform != platform)
    if ratio <= 0:
        return replace(shape, cuts=others)
    return replace(shape, cuts=(*others, Cut(platform=platform, ratio=ratio, focus=before.focus if before else None)))


def with_own_focus(shape: Shape, platform: str, point: Point | None) -> Shape:
    """A point of its own for one network's cut, or none again. A network that is not cut has none."""
    return replace(
        shape,
        cuts=tuple(
            replace(cut, focus=_inside(point) if point is not None else None) if cut.platform == platform else cut
            for cut in shape.cuts
        ),
    )


def as_it_came(shape: Shape) -> Shape:
    """Neither turned nor cut; what is said of a video (cover, captions, other shapes) stays."""
    return replace(shape, turn=0, focus=(0.5, 0.5), cuts=())


def _inside(point: Point) -> Point:
    x, y = (round(min(max(part, 0.0), 1.0), 4) for part in point)
    return x, y
