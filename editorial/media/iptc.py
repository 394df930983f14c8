"""IPTC's older values (Information Interchange Model 4.2), as JPEG and TIFF carry them in Photoshop's resources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editorial.media.xmp import MAX_VALUE

_NAMES: Final[Mapping[int, str]] = {
    5: "dc:title",
    40: "photoshop:Instructions",
    55: "photoshop:DateCreated",
    80: "dc:creator",
    105: "photoshop:Headline",
    110: "photoshop:Credit",
    115: "photoshop:Source",
    116: "dc:rights",
    120: "dc:description",
}
"""Datasets of record 2 under the names that XMP gives them (IPTC Photo Metadata Standard, mapping table)."""

_MARK: Final = 0x1C
_UTF8: Final = b"\x1b%G"
_MAX_SETS: Final = 1_000


def read(data: bytes) -> dict[str, str]:
    """The values by XMP's names, several of one name joined by "; "; what does not hold together ends the reading."""
    found: dict[str, list[str]] = {}
    at, utf8 = 0, False
    for _ in range(_MAX_SETS):
        if at + 5 > len(data) or data[at] != _MARK:
            break
        record, dataset = data[at + 1], data[at + 2]
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        at += 5
        if length & 0x8000 or at + length > len(data):  # an extended length is for values no caption has
            break
        value = data[at : at + length]
        at += length
        if (record, dataset) == (1, 90):
            utf8 = value == _UTF8
        elif record == 2 and dataset in _NAMES:
            text = _text(value, utf8)
            if text:
                found.setdefault(_NAMES[dataset], []).append(text)
    return {name: "; ".join(said)[:MAX_VALUE] for name, said in found.items()}


def _text(value: bytes, utf8: bool) -> str:
    """What a value says: UTF-8 where that is declared or holds, else Latin 1, which never fails."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("utf-8", "replace") if utf8 else value.decode("latin-1")
    return text.replace("\0", " ").strip()
