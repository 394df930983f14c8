"""The cut of a picture that leaves. Runs in the probe's child only."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

from PIL import Image, ImageSequence, PngImagePlugin

from editorial.errors import UserError
from editorial.media import crediting, limits
from editorial.media.files import keep, opened, room
from editorial.media.jpeg_segments import stripped
from editorial.media.pictures import PictureFacts, bare, decoding, facts_of, flat, orientation_of, upright
from editorial.media.renditions import Recipe, Rendition, fitted
from editorial.model.framing import crop_box, turned_size

EXTENSIONS: Final = {"jpeg": "jpg"}
_QUALITIES: Final = (90, 84, 78, 70, 62)
_SHRINK: Final = 0.85
_MAX_SHRINKS: Final = 14
_ORIENTATION: Final = 0x0112
_TURNS: Final = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


def render(path: Path, form: str, name: str, out_dir: Path, recipe: Recipe) -> Rendition:
    """Makes the file a recipe asks for, under its hash in `out_dir`; the same bytes and recipe give the same bytes.

    Where nothing has to change and nothing private is in the file, its bytes are copied. Else its credits stay (see
    `crediting.STAYS`), whatever the recipe strips; a GIF has no place for them.

    Raises:
        UserError: the file cannot be read, cannot become what is asked, or the disk is full.
    """
    facts = facts_of(path, form, name)
    target = recipe.format or form
    whole = turned_size(facts.width, facts.height, recipe.turn)
    box = recipe.box or crop_box(*whole, recipe.ratio)
    size = recipe.size or fitted(box[2] - box[0], box[3] - box[1], recipe.max_px)
    untouched = size == whole and facts.orientation == 1 and not recipe.turn
    same_pixels = target == form and untouched
    dirty = recipe.strip and (facts.hidden or bool(facts.private))
    too_heavy = recipe.max_bytes is not None and path.stat().st_size > recipe.max_bytes
    if same_pixels and not dirty and not too_heavy:
        with opened(path, name) as file:
            return copied(file, out_dir, form, size)
    target = _saved_as(target, facts.transparent)
    if facts.frames > 1:
        if target != form:
            raise UserError(
                f"“{name}” moves, and a {target.upper()} picture cannot.",
                hint="Choose another picture for this network, or save one frame of it.",
                code="media_animated",
            )
        data, size = _animation(path, form, name, facts, box, size, recipe)
    else:
        data, size = _still(path, form, name, target, facts, box, size, recipe, same_pixels and not too_heavy)
    return copied(io.BytesIO(data), out_dir, target, size)


def _saved_as(form: str, transparent: bool) -> str:
    """What a picture becomes that has to be saved anew: networks show what these can hold."""
    return ("png" if transparent else "jpeg") if form in ("heif", "tiff", "bmp") else form


def copied(source: Any, out_dir: Path, form: str, size: tuple[int, int]) -> Rendition:
    """Keeps the bytes of an open file as a rendition in `out_dir`."""
    with room(out_dir):
        sha, count, path = keep(source, out_dir, lambda sha: out_dir / f"{sha}.{EXTENSIONS.get(form, form)}")
    return Rendition(sha256=sha, bytes=count, format=form, width=size[0], height=size[1], path=path)


def too_heavy_to_save(name: str, allowed: int) -> UserError:
    """No quality and size we would stand for fits into the bytes that are allowed."""
    return UserError(
        f"“{name}” does not fit into {allowed / 1_000_000:.2f} MB.",
        hint="Choose JPEG, make it smaller or shorter, and add it again.",
        code="media_too_heavy",
    )


def _still(
    path: Path,
    form: str,
    name: str,
    target: str,
    facts: PictureFacts,
    box: tuple[int, int, int, int],
    size: tuple[int, int],
    recipe: Recipe,
    same_pixels: bool,
) -> tuple[bytes, tuple[int, int]]:
    packet = crediting.packet(facts.metadata)
    if same_pixels and target == "jpeg" and recipe.strip:
        with opened(path, name) as file:
            light = stripped(file.read(), packet)
        if light is not None:
            return light, size
    with decoding(path, form, name) as source:
        source.load()
        options = {**_kept_metadata(source, recipe.strip), **_credited(packet, target)}
        lossless = form == "webp" and _lossless_webp(path, name)
        image = _cut(_turned(upright(source), recipe.turn), box, size)
        if target == "jpeg" and image.mode != "CMYK":
            image = flat(image)
        elif target == "png" and image.mode in ("CMYK", "YCbCr", "LAB", "HSV"):
            image = image.convert("RGB")
            options.pop("icc_profile", None)
        bare(image)
        for candidate, quality in _attempts(image, target, lossless):
            more: dict[str, Any] = {"lossless": True} if lossless else {}
            if target in ("jpeg", "webp", "avif"):
                more["quality"] = quality
            data = _saved(candidate, target, {**options, **more})
            if recipe.max_bytes is None or len(data) <= recipe.max_bytes:
                return data, candidate.size
    raise too_heavy_to_save(name, recipe.max_bytes or 0)


def _attempts(image: Image.Image, target: str, lossless: bool) -> Iterator[tuple[Image.Image, int]]:
    """The picture in falling quality, then in falling size."""
    qualities = _QUALITIES if target in ("jpeg", "webp", "avif") and not lossless else _QUALITIES[:1]
    for quality in qualities:
        yield image, quality
    for step in range(1, _MAX_SHRINKS + 1):
        scale = _SHRINK**step
        yield _cut(image, (0, 0, *image.size), fitted(*image.size, _scaled(image.size, scale))), qualities[-1]


def _scaled(size: tuple[int, int], scale: float) -> tuple[int, int]:
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def _animation(
    path: Path,
    form: str,
    name: str,
    facts: PictureFacts,
    box: tuple[int, int, int, int],
    size: tuple[int, int],
    recipe: Recipe,
) -> tuple[bytes, tuple[int, int]]:
    allowed = recipe.max_bytes
    if facts.frames * size[0] * size[1] > limits.MAX_ANIMATION_PIXELS:
        raise limits.too_much(name)
    with decoding(path, form, name) as source:
        loop = int(cast("dict[Any, Any]", source.info).get("loop", 1))
        frames: list[Image.Image] = []
        durations: list[int] = []
        for frame in ImageSequence.Iterator(source):
            frames.append(bare(_cut(_turned(frame.convert("RGBA"), recipe.turn), box, size)))
            durations.append(int(cast("dict[Any, Any]", frame.info).get("duration", 0)))
        options: dict[str, Any] = {
            "save_all": True,
            "append_images": frames[1:],
            "duration": durations,
            "loop": loop,
            **({"disposal": 2} if form == "gif" else {}),
            **({"quality": _QUALITIES[0]} if form in ("webp", "avif") else {}),
            **_credited(crediting.packet(facts.metadata), form),
        }
        data = _saved(frames[0], form, options)
    if allowed is not None and len(data) > allowed:
        raise too_heavy_to_save(name, allowed)
    return data, size


def _turned(image: Image.Image, turn: int) -> Image.Image:
    """The picture turned by `turn` degrees clockwise; Pillow counts the other way."""
    return image.transpose(_TURNS[turn]) if turn in _TURNS else image


def _cut(image: Image.Image, box: tuple[int, int, int, int], size: tuple[int, int]) -> Image.Image:
    """A copy, cropped and scaled; colour tables give way to true colours where pixels have to be mixed."""
    image = image.crop(box) if box != (0, 0, *image.size) else image.copy()
    if image.size == size:
        return image
    if image.mode.startswith("I"):
        image = flat(image)
    elif image.mode in ("1", "P", "PA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    return cast("Image.Image", cast("Any", image).resize(size, Image.Resampling.LANCZOS))


def _kept_metadata(source: Image.Image, strip: bool) -> dict[str, Any]:
    """The colour profile; with `strip` off also EXIF, with its orientation done."""
    icc: object = cast("dict[Any, Any]", source.info).get("icc_profile")
    kept: dict[str, Any] = {"icc_profile": icc} if isinstance(icc, bytes) and icc else {}
    if not strip:
        exif = source.getexif()
        if orientation_of(source) != 1:
            exif[_ORIENTATION] = 1
        if len(exif):
            kept["exif"] = exif.tobytes()
    return kept


def _credited(packet: bytes, form: str) -> dict[str, Any]:
    """How Pillow is told to write a packet into this format."""
    if not packet or form not in ("jpeg", "webp", "avif", "png"):
        return {}
    if form != "png":
        return {"xmp": packet}
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet.decode())
    return {"pnginfo": info}


def _saved(image: Image.Image, form: str, options: dict[str, Any]) -> bytes:
    fixed: dict[str, dict[str, Any]] = {
        "jpeg": {"optimize": True, "progressive": True},
        "webp": {"method": 4},
        "avif": {"speed": 6, "max_threads": 1},
    }
    data = io.BytesIO()
    image.save(data, form.upper(), **{**fixed.get(form, {}), **options})
    return data.getvalue()


def _lossless_webp(path: Path, name: str) -> bool:
    with opened(path, name) as file:
        return b"VP8L" in file.read(4096)
