"""Which format a file really has, by its first bytes and its outline, before any decoder sees it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final, Literal

from editorial.errors import UserError
from editorial.media import limits

_BRANDS: Final = {b"qt  ": "mov", b"3gp": "3gp", b"3g2": "3gp", b"M4A ": "m4a", b"avif": "avif", b"avis": "avif"}
_HEIF: Final = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
_TIFF: Final = (b"II*\0", b"MM\0*")
_QUICKTIME: Final = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_MAX_BOXES: Final = 100_000
_EBML: Final = b"\x1a\x45\xdf\xa3"
_SEGMENT: Final = b"\x18\x53\x80\x67"

_KNOWN: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"#EXTM3U", "is a playlist, not a video", "Export the video itself as MP4."),
    (b"ffconcat", "is a list of other files, not a video", "Export the video itself as MP4."),
    (b"<svg", "is an SVG drawing, which networks do not take", "Save it as PNG."),
    (b"<?xml", "is an XML file (perhaps an SVG drawing)", "Save it as PNG, or as MP4."),
    (b"%PDF", "is a PDF document", "Save the page as PNG or JPEG."),
    (b"8BPS", "is a Photoshop file", "Save it as JPEG or PNG."),
    (b"ID3", "is a sound file", "Add it as part of a video (MP4)."),
    (b"OggS", "is an Ogg file", "Save it as MP4 or WebM."),
    (b"FLV", "is a Flash video", "Save it as MP4."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sniffed:
    """The family and format of a file; `whole` is False where its outline says that bytes are missing at the end."""

    kind: Literal["image", "video"]
    format: str
    whole: bool = True


def sniff(file: BinaryIO, size: int, name: str) -> Sniffed:
    """The format of an open file of `size` bytes.

    Raises:
        UserError: empty, or no format on the list; says what it is where that is known, and what to save it as.
    """
    head = file.read(64)
    if not size:
        raise UserError(f"“{name}” is empty (0 bytes).", hint="Save or copy it again.", code="media_empty")
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Sniffed(kind="image", format="png")
    if head.startswith(b"\xff\xd8\xff"):
        return Sniffed(kind="image", format="jpeg")
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return Sniffed(kind="image", format="gif")
    if head[:4] in _TIFF:
        if _is_raw(file, head):
            raise UserError(f"“{name}” is a camera's raw picture.", hint="Save it as JPEG.", code="media_unsupported")
        return Sniffed(kind="image", format="tiff")
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return Sniffed(kind="image", format="bmp")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Sniffed(kind="image", format="webp", whole=int.from_bytes(head[4:8], "little") + 8 <= size)
    if head.startswith(_EBML):
        return _matroska(file, size)
    if head[4:8] == b"ftyp":
        return _iso(file, size, head)
    if head[4:8] in _QUICKTIME:
        return Sniffed(kind="video", format="mov", whole=_boxes_fit(file, size))
    raise _refused(head, name)


def _refused(head: bytes, name: str) -> UserError:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, what, cure in _KNOWN:
        if start.startswith(magic):
            return UserError(f"“{name}” {what}.", hint=cure, code="media_unsupported")
    return UserError(
        f"“{name}” is not a picture or video that Proofdesk can read.",
        hint="Add a JPEG, PNG, WebP, HEIC or GIF picture, or an MP4, MOV or WebM video.",
        code="media_unsupported",
    )


def _iso(file: BinaryIO, size: int, head: bytes) -> Sniffed:
    brand = head[8:12]
    compatible = {head[at : at + 4] for at in range(16, min(int.from_bytes(head[:4], "big"), len(head)), 4)}
    form = _BRANDS.get(brand) or _BRANDS.get(brand[:3]) or "mp4"
    if brand in _HEIF:
        form = "avif" if compatible & {b"avif", b"avis"} else "heif"
    return Sniffed(kind="image" if form in ("avif", "heif") else "video", format=form, whole=_boxes_fit(file, size))


def _is_raw(file: BinaryIO, head: bytes) -> bool:
    """Whether a TIFF is a camera's raw file: Canon's mark, Adobe's DNG version (tag 50706), or a first picture that is
    only a small version of another (tag 254, TIFF 6.0)."""
    if head[8:10] == b"CR":
        return True
    order: Literal["little", "big"] = "little" if head[:2] == b"II" else "big"
    file.seek(int.from_bytes(head[4:8], order))
    count = min(int.from_bytes(file.read(2), order), 200)
    entries = file.read(12 * count)
    for at in range(0, len(entries) - 11, 12):
        tag = int.from_bytes(entries[at : at + 2], order)
        if tag == 50706 or (tag == 254 and int.from_bytes(entries[at + 8 : at + 12], order) & 1):
            return True
    return False


def _boxes_fit(file: BinaryIO, size: int) -> bool:
    """Whether every top-level box of an ISO base media file (ISO/IEC 14496-12, 4.2) ends inside the file."""
    at = 0
    for _ in range(_MAX_BOXES):
        if at + 8 > size:
            return True
        file.seek(at)
        length = int.from_bytes(file.read(4), "big")
        file.read(4)
        if length == 1:
            length = int.from_bytes(file.read(8), "big")
        if length == 0:
            return True
        if length < 8 or at + length > size:
            return False
        at += length
    return True


def _matroska(file: BinaryIO, size: int) -> Sniffed:
    """Matroska or WebM (RFC 8794, RFC 9559): the header's DocType, and whether the segment ends inside the file."""
    file.seek(0)
    head = file.read(4096)
    form = "webm" if b"\x42\x82\x84webm" in head[:200] else "mkv"
    at = head.find(_SEGMENT)
    if at < 0 or at + 5 > len(head):
        return Sniffed(kind="video", format=form, whole=False)
    width = 9 - head[at + 4].bit_length()
    value = int.from_bytes(head[at + 4 : at + 4 + width], "big") & ((1 << 7 * width) - 1)
    unknown = value == (1 << 7 * width) - 1
    return Sniffed(kind="video", format=form, whole=unknown or at + 4 + width + value <= size)


def gif_frames(file: BinaryIO, name: str) -> int:
    """How many frames a GIF holds, by its blocks alone (GIF89a specification, 18 to 27).

    Raises:
        UserError: more frames than `limits.MAX_FRAMES`, or the file ends inside a block.
    """
    file.seek(0)
    head = file.read(13)
    if len(head) < 13:
        raise limits.damaged(name)
    _skip(file, _colours(head[10]), name)
    frames = 0
    while (mark := file.read(1)) not in (b"", b";"):
        if mark == b"!":
            _skip(file, 1, name)
        elif mark == b",":
            frames += 1
            if frames > limits.MAX_FRAMES:
                raise too_many_frames(name)
            try:
                (flags,) = struct.unpack("<8xB", file.read(9))
            except struct.error as error:
                raise limits.damaged(name) from error
            _skip(file, _colours(flags) + 1, name)
        else:
            break
        while (length := file.read(1)) not in (b"", b"\0"):
            _skip(file, length[0], name)
        if not length:
            raise limits.damaged(name)
    return frames


def too_many_frames(name: str) -> UserError:
    """An animation longer than anybody posts."""
    return UserError(
        f"“{name}” has more than {limits.MAX_FRAMES:,} frames.",
        hint="Shorten the animation, or save it as an MP4 video.",
        code="media_too_much",
    )


def _colours(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _skip(file: BinaryIO, count: int, name: str) -> None:
    if len(file.read(count)) < count:
        raise limits.damaged(name)
