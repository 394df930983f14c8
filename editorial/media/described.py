"""What a picture says of itself: credits and rights, and what it gives away. Runs in the probe's child only.

Of the three kinds of metadata XMP wins, then IPTC's older form, then EXIF (Metadata Working Group, Guidelines 2.0, 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from PIL import ExifTags, Image

from editorial.errors import UserError
from editorial.media import iptc, xmp

_SERIALS: Final = (0xA431, 0xA435, 0xC62F)
_SERIAL_WORDS: Final = (b"serialnumber", b"lensserial")
_FACE_WORDS: Final = (b"mwg-rs", b"mpreg:", b"personinimage")
_MAKER_NOTE: Final = 0x927C
_IPTC_RESOURCE: Final = 0x0404
_IPTC_TAG: Final = 33723
_XMP_TAG: Final = 700
_EXIF_NAMES: Final = {0x013B: "dc:creator", 0x8298: "dc:rights", 0x010E: "dc:description"}
_TAKEN: Final = 0x9003
_PNG_NAMES: Final = {
    "Author": "dc:creator",
    "Copyright": "dc:rights",
    "Description": "dc:description",
    "Title": "dc:title",
    "Source": "photoshop:Source",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """`values` by XMP's names; `private` as in `MediumFacts`; `hidden` where metadata may hold more than it names: a
    maker's note, or metadata that cannot be read."""

    values: Mapping[str, str] = field(default_factory=dict[str, str])
    private: tuple[str, ...] = ()
    hidden: bool = False


def described(image: Image.Image, name: str) -> Described:
    """Reads the metadata of an open picture.

    Raises:
        UserError: XMP that is made to exhaust a reader.
    """
    values: dict[str, str] = {}
    private: set[str] = set()
    hidden = False
    for packet in _packets(image):
        found, odd = _xmp(packet, name)
        values = {**found.values, **values}
        private |= set(found.private)
        hidden |= odd
    values = {**_old_values(image), **values}
    try:
        told, secrets, noted = _exif(image)
        values = {**told, **values}
        private |= secrets
        hidden |= noted
    except Exception:  # hostile EXIF fails in as many ways as hostile pictures
        hidden = True
    info = cast("dict[Any, Any]", image.info)
    plain = {_PNG_NAMES[key]: str(info[key]).strip()[: xmp.MAX_VALUE] for key in _PNG_NAMES if key in info}
    return Described(values={**plain, **values}, private=tuple(sorted(private)), hidden=hidden)


def xmp_values(packet: bytes, name: str) -> xmp.Xmp:
    """What one packet says; nothing where it cannot be read.

    Raises:
        UserError: it is made to exhaust a reader.
    """
    return _xmp(packet, name)[0]


def _xmp(packet: bytes, name: str) -> tuple[xmp.Xmp, bool]:
    """What one packet says, and whether it may say more."""
    try:
        return xmp.read(packet), False
    except xmp.HostileXmp as error:
        raise UserError(
            f"“{name}” carries metadata that are made to exhaust a computer.",
            hint="Do not use it; take the picture from its source again.",
            code="media_hostile",
        ) from error
    except ValueError:
        return xmp.Xmp(private=_guessed(packet)), True


def _guessed(packet: bytes) -> tuple[str, ...]:
    """What a packet that is no XML gives away, by its words."""
    lower = packet.lower()
    found = {"gps"} if b"gpslatitude" in lower or b"gpslongitude" in lower else set[str]()
    found |= {"serial"} if any(word in lower for word in _SERIAL_WORDS) else set()
    found |= {"faces"} if any(word in lower for word in _FACE_WORDS) else set()
    return tuple(sorted(found))


def _packets(image: Image.Image) -> list[bytes]:
    info = cast("dict[Any, Any]", image.info)
    found = [info.get("xmp"), info.get("XML:com.adobe.xmp")]
    tags: Any = getattr(image, "tag_v2", None)
    if tags is not None:
        found.append(tags.get(_XMP_TAG))
    packets = [value.encode() if isinstance(value, str) else value for value in found]
    return list(dict.fromkeys(packet for packet in packets if isinstance(packet, bytes) and packet))


def _old_values(image: Image.Image) -> dict[str, str]:
    resources: object = cast("dict[Any, Any]", image.info).get("photoshop")
    data: object = cast("dict[Any, Any]", resources).get(_IPTC_RESOURCE) if isinstance(resources, dict) else None
    tags: Any = getattr(image, "tag_v2", None)
    if data is None and tags is not None:
        data = tags.get(_IPTC_TAG)
    return iptc.read(data) if isinstance(data, bytes) else {}


def _exif(image: Image.Image) -> tuple[dict[str, str], set[str], bool]:
    """Values, what they give away, and whether a maker's note is there."""
    exif = image.getexif()
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    private: set[str] = set()
    if set(exif.get_ifd(ExifTags.IFD.GPSInfo)) - {0}:
        private.add("gps")
    if any(inner.get(tag) or exif.get(tag) for tag in _SERIALS):
        private.add("serial")
    values = {name: text for tag, name in _EXIF_NAMES.items() if (text := _plain(exif.get(tag)))}
    if taken := _plain(inner.get(_TAKEN)):
        values["photoshop:DateCreated"] = taken
    return values, private, _MAKER_NOTE in inner


def _plain(value: object) -> str:
    """An EXIF text; its two halves (photographer, editor) parted by "; "."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    if not isinstance(text, str):
        return ""
    return "; ".join(part.strip() for part in text.split("\0") if part.strip())[: xmp.MAX_VALUE]
