"""Real pictures and videos, made by script."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import av
import pillow_heif
from films import two_scenes
from PIL import Image, ImageCms, TiffImagePlugin

pillow_heif.register_heif_opener()


def scene(width: int = 160, height: int = 90) -> Image.Image:
    """Red above, blue below, with a green corner at the top left: shows which way is up."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width, height // 2))
    image.paste("green", (0, 0, width // 4, height // 4))
    return image


def png_bytes(width: int, height: int, data: bytes = b"") -> bytes:
    """A grey PNG with a header of any size; `data` are its compressed rows."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def gif_bytes(frames: int) -> bytes:
    """A GIF of `frames` one-pixel frames."""
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    return head + frame * frames + b";"


def phone_exif(orientation: int = 6) -> bytes:
    """What a telephone writes: the way it was held, where it was, and its number."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif.get_ifd(0x8769)[0xA431] = "SN-00471"
    place = exif.get_ifd(0x8825)
    place[1], place[3] = "N", "E"
    place[2] = place[4] = tuple(TiffImagePlugin.IFDRational(value) for value in (48, 51, 30))
    return exif.tobytes()


class Samples:
    """Writes sample files into one folder and returns their paths."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def raw(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def picture(self, name: str, image: Image.Image | None = None, **options: Any) -> Path:
        path = self.folder / name
        (image or scene()).save(path, **options)
        return path

    def phone(self, name: str = "phone.jpg", orientation: int = 6, **options: Any) -> Path:
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        return self.picture(
            name, quality=90, exif=phone_exif(orientation), icc_profile=profile, comment=b"taken by Ana", **options
        )

    def moving(self, name: str, frames: int = 3, size: tuple[int, int] = (160, 90)) -> Path:
        pictures = [Image.new("RGB", size, (80 * index, 10, 10)) for index in range(frames)]
        return self.picture(name, pictures[0], save_all=True, append_images=pictures[1:], duration=100, loop=0)

    def video(
        self,
        name: str,
        *,
        codec: str = "libx264",
        sound: str = "aac",
        rotation: int = 0,
        metadata: dict[str, str] | None = None,
        faststart: bool = False,
        frames: int = 25,
    ) -> Path:
        path = self.folder / name
        options = {"movflags": "+faststart"} if faststart else {}
        with av.open(str(path), "w", options=options) as target:
            film: Any = target.add_stream(codec, rate=25)
            film.width, film.height, film.pix_fmt = 160, 90, "yuv420p"
            if rotation:
                film.set_display_rotation(rotation)
            target.metadata.update(metadata or {})
            track: Any = target.add_stream(sound, rate=48000) if sound else None
            for _ in range(frames):
                target.mux(film.encode(av.VideoFrame.from_image(scene())))
            target.mux(film.encode())
            if track:
                silence = av.AudioFrame(format=track.format.name, layout="stereo", samples=960)
                for plane in silence.planes:
                    plane.update(bytes(plane.buffer_size))
                for index in range(frames * 2):
                    silence.sample_rate, silence.pts = 48000, index * 960
                    target.mux(track.encode(silence))
                target.mux(track.encode())
        return path

    def two_scenes(self, name: str, size: tuple[int, int] = (160, 90)) -> Path:
        """A second of red, then a second of blue; 25 pictures a second."""
        return two_scenes(self.folder / name, size)

    def cut(self, path: Path, part: float) -> Path:
        """The first part of a file, as a broken transfer leaves it."""
        data = path.read_bytes()
        return self.raw(f"cut-{path.name}", data[: int(len(data) * part)])
