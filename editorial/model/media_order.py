"""The media of a content as one row over all its parts: changed, taken out, put in, moved. Pure; positions count from 0."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from editorial.model.post import Content, Medium, Part


def changed(content: Content, position: int, change: Callable[[Medium], Medium]) -> Content:
    """One medium changed; the same content where there is none at that position."""
    return _each(content, lambda at, medium: (change(medium),) if at == position else (medium,))


def without(content: Content, position: int) -> Content:
    """One medium taken out."""
    return _each(content, lambda at, medium: () if at == position else (medium,))


def with_added(content: Content, media: Sequence[Medium], position: int | None = None) -> Content:
    """Media put before the one at `position`, or behind those of the first part."""
    parts = content.parts or (Part(),)
    first = len(parts[0].media)
    if position is None or position >= len(content.media):
        at_part, at = (0, first) if position is None else (len(parts) - 1, len(parts[-1].media))
    else:
        at_part, at = _place(parts, position)
    row = parts[at_part].media
    there = replace(parts[at_part], media=(*row[:at], *media, *row[at:]))
    return replace(content, parts=(*parts[:at_part], there, *parts[at_part + 1 :]))


def moved(content: Content, position: int, to: int) -> Content:
    """One medium moved to another place of the row; into the part that holds that place now."""
    row = content.media
    if not (0 <= position < len(row) and 0 <= to < len(row)) or position == to:
        return content
    at_part, at = _place(content.parts, to)
    medium, left = row[position], without(content, position)
    if _place(content.parts, position)[0] != at_part and position < to:
        at += 1  # its own part lost nothing
    there = left.parts[at_part].media
    part = replace(left.parts[at_part], media=(*there[:at], medium, *there[at:]))
    return replace(left, parts=(*left.parts[:at_part], part, *left.parts[at_part + 1 :]))


def _place(parts: Sequence[Part], position: int) -> tuple[int, int]:
    for at, part in enumerate(parts):
        if position < len(part.media):
            return at, position
        position -= len(part.media)
    raise IndexError(position)


def _each(content: Content, becomes: Callable[[int, Medium], tuple[Medium, ...]]) -> Content:
    at, parts = 0, list[Part]()
    for part in content.parts:
        row = list[Medium]()
        for medium in part.media:
            row += becomes(at, medium)
            at += 1
        parts.append(replace(part, media=tuple(row)))
    return replace(content, parts=tuple(parts))
