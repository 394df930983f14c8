"""The arithmetic of `editorial.model.framing`, under the roof of media: it needs no picture and no Pillow."""

from editorial.model.framing import (
    Box,
    Framing,
    Point,
    crop_box,
    framed,
    framing,
    leaving_box,
    turned_point,
    turned_size,
)

__all__ = [
    "Box",
    "Framing",
    "Point",
    "crop_box",
    "framed",
    "framing",
    "leaving_box",
    "turned_point",
    "turned_size",
]
