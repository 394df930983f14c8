"""A JPEG without its metadata, its pixels untouched (ISO/IEC 10918-1, annex B)."""

from __future__ import annotations

import re
from typing import Final

_NEXT_MARKER: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_APP0, _APP2, _APP14, _APP15 = 0xE0, 0xE2, 0xEE, 0xEF
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MAX_PACKET: Final = 65_000
_COMMENT: Final = 0xFE
_SCAN: Final = 0xDA
_END: Final = 0xD9


def stripped(data: bytes, packet: bytes = b"") -> bytes | None:
    """The same picture with its colour profile and nothing else but `packet`, which becomes its XMP: no EXIF, IPTC,
    comments, small previews, and no further pictures behind the first. None where the segments do not hold together."""
    kept = [b"\xff\xd8"]
    own = _XMP + packet if packet and len(packet) <= _MAX_PACKET else b""
    at = 2
    while found := _NEXT_MARKER.search(data, at):
        marker, start = data[found.start() + 1], found.end()
        if marker == _END:
            return b"".join([*kept, b"\xff\xd9"])
        length = int.from_bytes(data[start : start + 2], "big")
        at = start + length
        if length < 2 or at > len(data):
            return None
        body = data[start + 2 : at]
        if own and marker != _APP0:
            kept.append(b"\xff\xe1" + (len(own) + 2).to_bytes(2, "big") + own)
            own = b""
        if marker == _APP0 and body.startswith(b"JFIF\0"):
            kept.append(b"\xff\xe0\x00\x10" + body[:12] + b"\0\0")
        elif not (_APP0 <= marker <= _APP15 or marker == _COMMENT) or _needed(marker, body):
            kept.append(data[found.start() : at])
        if marker == _SCAN:
            following = _NEXT_MARKER.search(data, at)
            if following is None:
                return None
            kept.append(data[at : following.start()])
            at = following.start()
    return None


def _needed(marker: int, body: bytes) -> bool:
    """Whether colours would change without this segment."""
    return (marker == _APP2 and body.startswith(b"ICC_PROFILE\0")) or (marker == _APP14 and body.startswith(b"Adobe"))
