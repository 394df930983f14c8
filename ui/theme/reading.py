"""The editor's letters: the interface's own, with the line height that longer texts need.

QPlainTextEdit knows no line height but the font's, so the font is registered a second time under a name of its own with
a larger gap between lines. Only two numbers of its tables and its name differ; nothing is written to disk.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

LINE_HEIGHT = 1.6
_FACES = {"Inter": ("Proof", "Inter-Regular.ttf"), "Literata": ("Proofing", "Literata-Regular.ttf")}


def with_line_height(data: bytes, old: str, new: str, line_height: float = LINE_HEIGHT) -> bytes:
    """A TrueType font with that line height (in parts of its size) and with `old` replaced by `new` in its names.

    `new` must be as long as `old`. Raises ValueError when a table is missing.
    """
    if len(old) != len(new):
        raise ValueError("the new name must be as long as the old one")
    tables = _tables(data)
    units = struct.unpack_from(">H", data, tables["head"][0] + 18)[0]
    changed = bytearray(data)
    start = tables["hhea"][0]
    ascent, descent = struct.unpack_from(">hh", data, start + 4)
    gap = max(0, round(units * line_height) - (ascent - descent))
    # Half of the gap above and half below keeps the words in the middle of their line.
    above = gap // 2
    struct.pack_into(">hhh", changed, start + 4, ascent + above, descent - (gap - above), 0)
    metrics = tables["OS/2"][0]
    struct.pack_into(">hhh", changed, metrics + 68, ascent + above, descent - (gap - above), 0)
    struct.pack_into(">HH", changed, metrics + 74, ascent + above, -(descent - (gap - above)))
    name_start, name_size = tables["name"]
    names = bytes(changed[name_start : name_start + name_size])
    for encoding in ("utf-16-be", "latin-1"):
        names = names.replace(old.encode(encoding), new.encode(encoding))
    changed[name_start : name_start + name_size] = names
    return bytes(changed)


def _tables(data: bytes) -> dict[str, tuple[int, int]]:
    count = struct.unpack_from(">H", data, 4)[0]
    found: dict[str, tuple[int, int]] = {}
    for at in range(count):
        tag, _sum, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * at)
        found[tag.decode("latin-1")] = (offset, length)
    missing = {"head", "hhea", "OS/2", "name"} - set(found)
    if missing:
        raise ValueError(f"tables are missing: {', '.join(sorted(missing))}")
    return found


@lru_cache(maxsize=4)
def reading_family(face: str = "Inter") -> str:
    """The family to write in: registered once; the plain face where the font cannot be changed."""
    new, file_name = _FACES[face]
    new = (new + face)[: len(face)]
    data = (files("resources") / "fonts" / file_name).read_bytes()
    number = QFontDatabase.addApplicationFontFromData(with_line_height(data, face, new))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else face


def reading_font(px: int, face: str = "Inter") -> QFont:
    """The editor's font at `px` pixels."""
    font = QFont()
    font.setFamilies([reading_family(face), "Noto Sans Thai", "Noto Color Emoji"])
    font.setPixelSize(px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
