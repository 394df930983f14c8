"""The name of a colour space, from a profile (ICC.1:2022, 9.2.41) or from code points (ITU-T H.273, tables 2 and 3)."""

from __future__ import annotations

from typing import Final

PRIMARIES: Final = {1: "BT.709", 4: "BT.470M", 5: "BT.601", 6: "BT.601", 7: "BT.601", 9: "BT.2020", 11: "DCI-P3",
                    12: "Display P3"}  # fmt: skip
"""Colour primaries as video names them; a still picture calls the first sRGB."""

TRANSFERS: Final = {16: "PQ", 18: "HLG"}
"""The transfer functions of high dynamic range."""

_KNOWN: Final = (
    ("srgb", "sRGB"),
    ("display p3", "Display P3"),
    ("dci-p3", "DCI-P3"),
    ("dci p3", "DCI-P3"),
    ("adobe rgb", "Adobe RGB"),
    ("adobergb", "Adobe RGB"),
    ("prophoto", "ProPhoto RGB"),
    ("rec2020", "BT.2020"),
    ("rec. 2020", "BT.2020"),
    ("bt.2020", "BT.2020"),
    ("itu-r bt. 2020", "BT.2020"),
    ("itu-r bt.2020", "BT.2020"),
)
_SPACES: Final = {b"CMYK": "CMYK", b"GRAY": "grey", b"Lab ": "Lab"}


def name_of(profile: bytes) -> str:
    """ "sRGB", "Display P3" …; the profile's own words where it is none of the usual ones; empty where it says nothing."""
    if len(profile) < 132:
        return ""
    space = profile[16:20]
    if space in _SPACES:
        return _SPACES[space]
    words = _description(profile)
    low = words.lower()
    return next((name for mark, name in _KNOWN if mark in low), words[:60])


def _description(profile: bytes) -> str:
    """The text of the tag `desc`, as version 2 (ASCII) or version 4 (UTF-16) writes it."""
    count = min(int.from_bytes(profile[128:132], "big"), 100)
    for at in range(132, 132 + 12 * count, 12):
        if profile[at : at + 4] != b"desc":
            continue
        start, size = (int.from_bytes(profile[at + off : at + off + 4], "big") for off in (4, 8))
        body = profile[start : start + min(size, 2_000)]
        if body[:4] == b"desc":
            return body[12 : 12 + int.from_bytes(body[8:12], "big")].decode("latin-1").strip("\0 ")
        if body[:4] == b"mluc":
            length, offset = (int.from_bytes(body[at : at + 4], "big") for at in (20, 24))
            return body[offset : offset + length].decode("utf-16-be", "replace").strip("\0 ")
    return ""
