"""What is in a picture, and its small version. Runs in the probe's child only: Pillow opens hostile bytes here."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from PIL import AvifImagePlugin, Image, ImageOps, features

from editorial.errors import UserError
from editorial.media import limits
from editorial.media.colours import colours_of
from editorial.media.described import described
from editorial.media.files import make_folder, opened, room, temporary
from editorial.media.sniff import gif_frames, too_many_frames

_DECODERS: Final = {
    "png": "PNG",
    "jpeg": "JPEG",
    "webp": "WEBP",
    "gif": "GIF",
    "avif": "AVIF",
    "heif": "HEIF",
    "tiff": "TIFF",
    "bmp": "BMP",
}
_ORIENTATION: Final = 0x0112
_TURNS: Final = {3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270}
"""Degrees clockwise for each EXIF orientation (CIPA DC-008, 4.6.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFacts:
    """As in `MediumFacts`; `orientation` as in EXIF (1 is upright); `hidden` where metadata may hold more than `private`
    names: a maker's note, or metadata that cannot be read."""

    width: int
    height: int
    frames: int
    animated: bool
    transparent: bool
    rotation: int
    pixel_format: str
    colour_space: str
    hdr: str
    bits: int
    private: tuple[str, ...]
    metadata: Mapping[str, str]
    orientation: int
    hidden: bool


@contextlib.contextmanager
def decoding(path: Path, form: str, name: str) -> Generator[Image.Image]:
    """A picture opened by the one decoder of its format, under our limits.

    Raises:
        UserError: too large, or damaged. MemoryError passes.
    """
    Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS
    _prepare(form, name)
    with opened(path, name) as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(file, formats=[_DECODERS[form]]) as image:
                yield image
        except (UserError, MemoryError, ImportError):
            raise
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise UserError(
                f"“{name}” has more than {limits.MAX_PIXELS // 1_000_000} megapixels, too many to open safely.",
                hint="Save it smaller and add it again.",
                code="media_too_much",
            ) from error
        except Exception as error:  # Pillow raises a dozen kinds on damaged files, from struct.error to SyntaxError
            raise limits.damaged(name) from error


def _prepare(form: str, name: str) -> None:
    """Makes the decoder of a format ready, on one thread: each more would take its share of the memory allowed."""
    if form == "avif":
        AvifImagePlugin.DEFAULT_MAX_THREADS = 1
        if not features.check("avif"):
            raise _no_decoder(name, "an AVIF")
    elif form == "heif":
        try:
            import pillow_heif
        except ImportError as error:
            raise _no_decoder(name, "a HEIC") from error
        decoder: Any = pillow_heif
        decoder.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)


def _no_decoder(name: str, kind: str) -> UserError:
    return UserError(
        f"“{name}” is {kind} picture, which this installation cannot read.",
        hint="Save it as JPEG and add that.",
        code="media_unsupported",
    )


def facts_of(path: Path, form: str, name: str) -> PictureFacts:
    """Reads a picture to its end (JPEG at an eighth of its size) and says what it is.

    Raises:
        UserError: damaged, too large, too many frames.
    """
    with decoding(path, form, name) as image:
        image.verify()
    frames = 1
    if form == "gif":
        with opened(path, name) as file:
            frames = gif_frames(file, name)
    with decoding(path, form, name) as image:
        if form in ("webp", "png", "avif"):
            frames = int(getattr(image, "n_frames", 1))
            if frames > limits.MAX_FRAMES:
                raise too_many_frames(name)
        width, height = image.size
        if form == "jpeg":
            image.draft(image.mode, (max(1, width // 8), max(1, height // 8)))
        mode = image.mode
        image.load()
        told = described(image, name)
        colours = colours_of(image, path, form, name)
        orientation = orientation_of(image)
        if orientation >= 5:
            width, height = height, width
        stored = int(cast("dict[Any, Any]", image.info).get("original_orientation") or orientation)
        return PictureFacts(
            width=width,
            height=height,
            frames=max(1, frames),
            animated=frames > 1,
            transparent=_transparent(image),
            rotation=_TURNS.get(stored, 0),
            pixel_format=mode,
            colour_space=colours.space,
            hdr=colours.hdr,
            bits=colours.bits,
            private=told.private,
            metadata=told.values,
            orientation=orientation,
            hidden=told.hidden,
        )


def orientation_of(image: Image.Image) -> int:
    """EXIF orientation, 1 to 8; 1 when there is none or it makes no sense."""
    try:
        value: object = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # hostile EXIF fails in as many ways as hostile pictures
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _transparent(image: Image.Image) -> bool:
    """Whether any pixel of the first frame lets the ground through; an opaque alpha channel does not count."""
    if not image.has_transparency_data:
        return False
    alpha = (image if image.mode in ("RGBA", "LA") else image.convert("RGBA")).getchannel("A")
    low, _ = cast("tuple[int, int]", alpha.getextrema())
    return low < 255


def upright(image: Image.Image) -> Image.Image:
    """The picture as it is meant to be seen."""
    return ImageOps.exif_transpose(image) if orientation_of(image) != 1 else image


def flat(image: Image.Image) -> Image.Image:
    """RGB or grey, on white where it was transparent: what JPEG can hold."""
    if image.has_transparency_data:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        return ground.convert("RGB")
    if image.mode.startswith("I"):
        wide: Any = image.convert("I")  # 16 bits a pixel
        return cast("Image.Image", wide.point(_high_byte).convert("L"))
    return image if image.mode in ("L", "RGB") else image.convert("RGB")


def _high_byte(value: Any) -> Any:
    return value / 256


def thumbnail(path: Path, form: str, name: str, out: Path, max_px: int) -> None:
    """Writes the upright picture, at most `max_px` wide and high, without metadata: JPEG for .jpg, else PNG."""
    with decoding(path, form, name) as image:
        if form == "jpeg":
            image.draft("RGB", (max_px, max_px))
        image.load()
        save_small(upright(image), out, max_px)


def save_small(image: Image.Image, out: Path, max_px: int) -> None:
    """Writes a small version of a decoded picture in one step (0600); one that is there is replaced."""
    jpeg = out.suffix.lower() in (".jpg", ".jpeg")
    if jpeg or image.mode.startswith("I"):
        small = flat(image)
    else:
        small = image.convert("RGBA" if image.has_transparency_data else "RGB")
    small.thumbnail((max_px, max_px))
    bare(small)
    data = io.BytesIO()
    small.save(data, "JPEG" if jpeg else "PNG")
    with room(out.parent), temporary(make_folder(out.parent)) as temp:
        temp.write_bytes(data.getvalue())
        temp.replace(out)


def bare(image: Image.Image) -> Image.Image:
    """Forgets everything about a picture but its pixels and which colour is transparent."""
    info = cast("dict[Any, Any]", image.info)
    image.info = {key: info[key] for key in ("transparency",) if key in info}
    return image
