"""What a PDF really draws: glyph by glyph from its bytes and the typefaces in it, without the library that wrote it."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from fontTools.ttLib import TTFont

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_SHOWN = re.compile(
    rb"/(?P<font>F\d+) [\d.]+ Tf|(?P<x>[-\d.]+) (?P<y>[-\d.]+) T[dm]\b|\((?P<text>(?:[^()\\]|\\.)*)\) ?Tj", re.DOTALL
)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn glyph: the letters it stands for, its number in its typeface (0: none was found), and where it stands."""

    page: int
    face: str
    letters: str
    number: int
    has_shape: bool
    x: float
    y: float


class _Face:
    def __init__(self, objects: dict[int, bytes], body: bytes) -> None:
        self.name = re.search(rb"/BaseFont /(\S+)", body)[1].decode()
        inner = objects[_reference(body, b"DescendantFonts")]
        self._numbers = _stream(objects[_reference(inner, b"CIDToGIDMap")])
        described = objects[_reference(inner, b"FontDescriptor")]
        self._font = TTFont(io.BytesIO(_stream(objects[_reference(described, b"FontFile2")])))
        self._letters = _unicode(_stream(objects[_reference(body, b"ToUnicode")]))

    def glyph(self, code: int) -> tuple[str, int, bool]:
        number = int.from_bytes(self._numbers[2 * code : 2 * code + 2], "big")
        shape = self._font["glyf"][self._font.getGlyphName(number)]
        return self._letters.get(code, ""), number, bool(shape.numberOfContours)


def drawn(data: bytes) -> list[Glyph]:
    """Every glyph of a file, page by page."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(data)}
    faces: dict[str, _Face] = {}
    for body in objects.values():
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body):
            if name.decode() not in faces:
                faces[name.decode()] = _Face(objects, objects[int(number)])
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b(?!s)", body)]
    found: list[Glyph] = []
    for page, body in enumerate(pages):
        found += _of_page(_stream(objects[_reference(body, b"Contents")]), page, faces)
    return found


def words(data: bytes, page: int | None = None) -> str:
    """The letters of a file in the order in which they are drawn."""
    return "".join(one.letters for one in drawn(data) if page in (None, one.page))


def pages(data: bytes) -> int:
    """How many pages it has."""
    return len(re.findall(rb"/Type /Page\b(?!s)", data))


def _of_page(content: bytes, page: int, faces: dict[str, _Face]) -> Iterator[Glyph]:
    face, x, y = None, 0.0, 0.0
    for hit in _SHOWN.finditer(content):
        if hit["font"]:
            face = faces[hit["font"].decode()]
        elif hit["x"]:
            x, y = float(hit["x"]), float(hit["y"])
        elif face is not None:
            text = re.sub(rb"\\(.)", lambda one: _ESCAPES.get(one[1], one[1]), hit["text"], flags=re.DOTALL)
            for at in range(0, len(text), 2):
                letters, number, has_shape = face.glyph(int.from_bytes(text[at : at + 2], "big"))
                yield Glyph(page, face.name, letters, number, has_shape, x, y)


def _reference(body: bytes, name: bytes) -> int:
    return int(re.search(rb"/" + name + rb" \[?(\d+) 0 R", body)[1])


def _stream(body: bytes) -> bytes:
    head, _, rest = body.partition(b"stream\n")
    length = int(re.search(rb"/Length (\d+)", head)[1])
    return zlib.decompress(rest[:length]) if b"FlateDecode" in head else rest[:length]


def _unicode(table: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, letters in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(letters.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letters in re.findall(rb"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            start = int.from_bytes(bytes.fromhex(letters.decode()), "big")
            for at, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                found[code] = chr(start + at)
    return found
