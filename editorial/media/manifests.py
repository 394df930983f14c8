"""Whether a file carries Content Credentials (C2PA 2.2, "Embedding manifests"): only that they are there.

Nothing here checks a signature. Only the outlines of files are read, a few bytes at each step.
"""

from __future__ import annotations

from typing import BinaryIO, Final

PRESENT: Final = "present"

_C2PA_UUID: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_MAX_STEPS: Final = 20_000
_LOOK: Final = 128


def c2pa_of(file: BinaryIO, form: str, size: int) -> str:
    """`PRESENT` where a manifest is found in an open file, else empty. JPEG, PNG, WebP and everything made of ISO
    boxes (MP4, MOV, HEIF, AVIF)."""
    look = {"jpeg": _jpeg, "png": _png, "webp": _webp}.get(form, _iso if form in _BOXED else None)
    return PRESENT if look is not None and look(file, size) else ""


_BOXED: Final = frozenset({"mp4", "mov", "m4a", "3gp", "heif", "avif"})


def _jpeg(file: BinaryIO, size: int) -> bool:
    """An APP11 segment that begins a JUMBF box (ISO/IEC 19566-5, annex D) with C2PA's label."""
    at = 2
    for _ in range(_MAX_STEPS):
        file.seek(at)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF or head[1] in (0xDA, 0xD9):
            return False
        length = int.from_bytes(head[2:4], "big")
        if head[1] == 0xEB:
            body = file.read(min(length, _LOOK))
            if body[:2] == b"JP" and b"jumb" in body and b"c2pa" in body:
                return True
        at += 2 + length
        if length < 2 or at > size:
            return False
    return False


def _png(file: BinaryIO, size: int) -> bool:
    at = 8
    for _ in range(_MAX_STEPS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return False
        if head[4:] == b"caBX":
            return True
        at += 12 + int.from_bytes(head[:4], "big")
        if at > size:
            return False
    return False


def _webp(file: BinaryIO, size: int) -> bool:
    at = 12
    for _ in range(_MAX_STEPS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return False
        if head[:4] == b"C2PA":
            return True
        length = int.from_bytes(head[4:], "little")
        at += 8 + length + length % 2
        if at > size:
            return False
    return False


def _iso(file: BinaryIO, size: int) -> bool:
    """A top-level box `uuid` of C2PA's number."""
    at = 0
    for _ in range(_MAX_STEPS):
        file.seek(at)
        head = file.read(32)
        if len(head) < 8:
            return False
        length, body = int.from_bytes(head[:4], "big"), 8
        if length == 1 and len(head) >= 16:
            length, body = int.from_bytes(head[8:16], "big"), 16
        if head[4:8] == b"uuid" and head[body : body + 16] == _C2PA_UUID:
            return True
        if length < 8:
            return False
        at += length
        if at >= size:
            return False
    return False
