"""Files that are made to do harm: small on disk, endless in memory. Each function gives their bytes."""

from __future__ import annotations

import struct
import zlib

from media_samples import png_bytes
from metadata_samples import box

FTYP = box(b"ftyp", b"isom\0\0\0\0isommp41")


def full(kind: bytes, body: bytes) -> bytes:
    """A box with version 0 and no flags."""
    return box(kind, bytes(4) + body)


def with_size(data: bytes, width: int, height: int) -> bytes:
    """The same HEIF or AVIF picture, claiming another size."""
    at = data.index(b"ispe") + 8
    return data[:at] + struct.pack(">II", width, height) + data[at + 8 :]


def png_of_frames(data: bytes, frames: int) -> bytes:
    """The same animated PNG, claiming another number of frames."""
    at = data.index(b"acTL")
    body = b"acTL" + struct.pack(">II", frames, 0)
    return data[:at] + body + struct.pack(">I", zlib.crc32(body)) + data[at + 16 :]


def wide_png() -> bytes:
    """2,500 megapixels of nothing."""
    return png_bytes(50_000, 50_000, zlib.compress(b""))


def wide_tiff() -> bytes:
    """3,600 megapixels in one strip."""
    values = ((256, 60_000), (257, 60_000), (258, 8), (259, 1), (262, 1), (273, 8))
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in values)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(values)) + entries + bytes(4)


def wide_bmp() -> bytes:
    """3,600 megapixels of true colour."""
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0)


def mp4_of_tracks(count: int) -> bytes:
    """A video of `count` empty tracks."""
    tables = b"".join(full(kind, bytes(4)) for kind in (b"stsd", b"stts", b"stsc", b"stco")) + full(b"stsz", bytes(8))
    handler = full(b"hdlr", bytes(4) + b"vide" + bytes(13))
    inner = box(b"mdia", full(b"mdhd", bytes(20)) + handler + box(b"minf", box(b"stbl", tables)))
    return FTYP + box(b"moov", full(b"mvhd", bytes(96)) + box(b"trak", full(b"tkhd", bytes(80)) + inner) * count)


def mp4_of_shells(count: int) -> bytes:
    """A video of `count` tracks with nothing at all in them."""
    return FTYP + box(b"moov", full(b"mvhd", bytes(96)) + box(b"trak") * count)


def element(name: bytes, body: bytes) -> bytes:
    """One element of Matroska."""
    return name + (0x0100_0000_0000_0000 | len(body)).to_bytes(8, "big") + body


def webm_of_tracks(count: int) -> bytes:
    """A WebM of `count` empty tracks."""
    track = element(b"\xae", element(b"\xd7", b"\1") + element(b"\x83", b"\1") + element(b"\x86", b"V_VP9"))
    head = element(b"\x1a\x45\xdf\xa3", b"\x42\x82\x84webm")
    return head + element(b"\x18\x53\x80\x67", element(b"\x16\x54\xae\x6b", track * count))


def mp4_of_samples(data: bytes, count: int) -> bytes:
    """The same MP4, claiming `count` pictures of one byte each."""
    changed = bytearray(data)
    at = data.index(b"stsz")
    changed[at + 8 : at + 16] = struct.pack(">II", 1, count)
    at = data.index(b"stts")
    changed[at + 12 : at + 16] = struct.pack(">I", count)
    return bytes(changed)


def vp9_of_size(data: bytes, width: int, height: int) -> bytes:
    """The same WebM, its first VP9 picture claiming another size (VP9 bitstream, 6.2)."""
    at = data.index(b"\x49\x83\x42", data.index(b"\xa3")) + 3
    bits = int.from_bytes(data[at : at + 5], "big")
    mask = ((1 << 32) - 1) << 4
    bits = bits & ~mask | ((width - 1) << 16 | (height - 1)) << 4
    return data[:at] + bits.to_bytes(5, "big") + data[at + 5 :]
