"""Which colours a picture means. Runs in the probe's child only; Pillow has opened the picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from PIL import ExifTags, Image

from editorial.media.files import opened
from editorial.media.icc import PRIMARIES, TRANSFERS, name_of

_MODES: Final = {"CMYK": "CMYK", "LAB": "Lab", "1": "grey", "L": "grey", "LA": "grey", "I": "grey", "F": "grey"}
_COLOUR_SPACE: Final = 0xA001
_INTEROP: Final = 0x0001
_HEAD: Final = 65_536
"""Bytes of a HEIF or AVIF file in which its properties stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """As in `MediumFacts`; `bits` are per channel, 0 where that is not known."""

    space: str
    hdr: str = ""
    bits: int = 0


def colours_of(image: Image.Image, path: Path, form: str, name: str) -> Colours:
    """The colour space of an open picture: its kind of pixels, then its code points or profile, then EXIF, else sRGB, which
    is what readers take untagged pictures for."""
    with opened(path, name) as file:
        head = file.read(_HEAD if form in ("heif", "avif") else 64)
    bits = _bits(head, image, form)
    plain = _MODES.get(image.mode.partition(";")[0])
    if plain:
        return Colours(space=plain, bits=bits)
    coded = head.find(b"colrnclx")
    if coded >= 0:
        primaries, transfer = (int.from_bytes(head[coded + at : coded + at + 2], "big") for at in (8, 10))
        space = {1: "sRGB"}.get(primaries) or PRIMARIES.get(primaries, "")
        if space:
            return Colours(space=space, hdr=TRANSFERS.get(transfer, ""), bits=bits)
    profile: object = cast("dict[Any, Any]", image.info).get("icc_profile")
    named = name_of(profile) if isinstance(profile, bytes) else ""
    return Colours(space=named or _by_exif(image), bits=bits)


def _bits(head: bytes, image: Image.Image, form: str) -> int:
    if form == "png":
        return head[24]
    at = head.find(b"pixi") if form in ("heif", "avif") else -1
    if 0 <= at < len(head) - 10:
        return head[at + 9]
    return 16 if image.mode.startswith("I;16") else 8


def _by_exif(image: Image.Image) -> str:
    """Adobe RGB as cameras mark it (DCF 2.0: uncalibrated, interoperability R03), else sRGB."""
    try:
        exif = image.getexif()
        if exif.get_ifd(ExifTags.IFD.Exif).get(_COLOUR_SPACE) != 0xFFFF:
            return "sRGB"
        mark = str(exif.get_ifd(ExifTags.IFD.Interop).get(_INTEROP, ""))
    except Exception:  # hostile EXIF fails in as many ways as hostile pictures
        return "sRGB"
    return "Adobe RGB" if mark.startswith("R03") else "sRGB"
