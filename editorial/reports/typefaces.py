"""The letters of printed reports: our own typefaces, and those of the computer for scripts that ours lack.

Each typeface is asked for its own script only, so that signs which join letters (of an emoji of several, above all) stay with
the letters they join.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

Range = tuple[int, int]

_JOINERS = (0x200D, 0xFE0F, 0x20E3)
"""What makes one emoji of several: left to the typeface of emoji."""
_PLAIN: tuple[Range, ...] = ((0x20, 0x200C), (0x200E, 0x20E2), (0x20E4, 0xFE0E), (0xFE10, 0x10FFFF))
_ALL: tuple[Range, ...] = ((0x20, 0x10FFFF),)
_UNSEEN = frozenset("\n\t\u200b\u200c\u200d\u200e\u200f\ufe0e\ufe0f\u2028\u2029\u2066\u2067\u2068\u2069")
"""What needs no letter: it is not drawn, or was split at before."""
_OF_COMPUTERS = (
    *("NotoSansCJK-Regular", "NotoSansCJKsc-Regular", "NotoSansSC-Regular", "NotoSansJP-Regular", "NotoSansKR-Regular"),
    *(
        "SourceHanSans",
        "wqy-zenhei",
        "wqy-microhei",
        "DroidSansFallback",
        "msyh",
        "simsun",
        "YuGothR",
        "meiryo",
        "malgun",
    ),
    *("PingFang", "Hiragino Sans GB", "AppleSDGothicNeo", "Arial Unicode", "ARIALUNI"),
    *("NotoSansDevanagari-Regular", "NotoSansBengali-Regular", "NotoSansTamil-Regular", "NotoLoopedLao-Regular"),
    *("Nirmala", "LeelawUI", "NotoSans-Regular", "NotoSansSymbols", "DejaVuSans", "segoeui", "seguisym"),
)
"""Typefaces of many computers, those with the most letters first, by the beginning of their files' names."""
_ENDINGS = (".ttf", ".ttc", ".otf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """One file of letters: `ranges` are the letters it is asked for; `bold` stands for it where the text is bold."""

    name: str
    path: Path
    ranges: tuple[Range, ...] = _ALL
    bold: Path | None = None

    def has(self, letter: str) -> bool:
        """Whether it draws a letter."""
        code = ord(letter)
        return any(first <= code <= last for first, last in self.ranges) and code in _letters(self.path)


def own() -> tuple[Typeface, ...]:
    """The typefaces that come with the program, the usual one first."""
    folder = Path(str(files("resources") / "fonts"))
    right = ((0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC))
    return (
        Typeface(name="text", path=folder / "Inter-Regular.ttf", bold=folder / "Inter-SemiBold.ttf", ranges=_PLAIN),
        Typeface(
            name="thai",
            path=folder / "NotoSansThai-Regular.ttf",
            bold=folder / "NotoSansThai-SemiBold.ttf",
            ranges=((0xE00, 0xE7F),),
        ),
        Typeface(name="arabic", path=folder / "print" / "NotoSansArabic-Regular.ttf", ranges=right),
        Typeface(name="hebrew", path=folder / "print" / "NotoSansHebrew-Regular.ttf", ranges=right),
        Typeface(name="emoji", path=folder / "print" / "NotoEmoji-Regular.ttf"),
    )


def for_letters(texts: Iterable[str]) -> tuple[tuple[Typeface, ...], frozenset[str]]:
    """The typefaces that these texts need, and the letters that none on this computer draws."""
    faces = list(own())
    missing = {letter for text in texts for letter in text} - _UNSEEN
    missing = {one for one in missing if not any(face.has(one) for face in faces)}
    for at, path in enumerate(_of_this_computer() if missing else ()):
        found = {one for one in missing if ord(one) in _letters(path)}
        if found:
            faces.append(Typeface(name=f"computer{at}", path=path, ranges=_PLAIN))
            missing -= found
        if not missing:
            break
    return tuple(faces), frozenset(missing)


def scripts_of(letters: Iterable[str]) -> list[str]:
    """The scripts of these letters, by the first word of their names: "Cjk", "Devanagari"."""
    return sorted({unicodedata.name(letter, "Unknown").split()[0].split("-")[0].title() for letter in letters})


def _of_this_computer() -> Iterator[Path]:
    """Files of known typefaces where computers keep them, those with the most letters first."""
    there = {path.name: path for folder in _folders() for path in _fonts_in(folder)}
    for beginning in _OF_COMPUTERS:
        for name in sorted(there):
            if name.startswith(beginning):
                yield there[name]


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )


def _fonts_in(folder: Path) -> Iterator[Path]:
    for place, _folders_there, names in os.walk(folder):
        yield from (Path(place) / name for name in names if name.lower().endswith(_ENDINGS))


@cache
def _letters(path: Path) -> frozenset[int]:
    """The letters that a file draws; none for one that cannot be read."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with path.open("rb") as file, cast("Any", TTFont(file, lazy=True, fontNumber=0)) as font:
            return frozenset(font.getBestCmap() or ())
    except (TTLibError, OSError):
        return frozenset()
