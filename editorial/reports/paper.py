"""Pages for people: typefaces for any script, lines that break where their language does, headings, feet with page numbers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from fpdf import FPDF
from fpdf.image_parsing import preload_image

from editorial.reports.files import written_whole
from editorial.reports.lines import Measure, broken, cut_off
from editorial.reports.speech import Speech, reads_from_right
from editorial.reports.typefaces import for_letters, scripts_of

INK = (17, 24, 39)
SOFT = (90, 99, 114)
LINE = (208, 213, 221)
PALE = (247, 247, 245)
MARGIN = 15.0

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_MISSING = "\u25a1"


class Paper(FPDF):
    """A report on A4 pages. `title` stands at its head and its feet; `texts` is everything that will be printed: the typefaces
    are chosen by it, and what no typeface draws is shown as □ and said on the first page."""

    def __init__(
        self,
        title: str,
        about: str,
        texts: Iterable[str],
        speech: Speech,
        *,
        orientation: Literal["portrait", "landscape"] = "portrait",
        made: dt.datetime | None = None,
    ) -> None:
        super().__init__(orientation=orientation, format="A4")
        faces, self.missing = for_letters([title, about, *texts])
        self._title, self._speech = title, speech
        self._widths: dict[tuple[float, bool], dict[str, float]] = {}
        self.set_title(title)
        self.set_creator("Proofdesk")
        self.set_creation_date(made or dt.datetime.now(dt.UTC))
        for face in faces:
            for style, path in (("", face.path), ("B", face.bold)):
                if path is not None:
                    self.add_font(face.name, style, path, unicode_range=[*face.ranges])
        self.set_fallback_fonts([face.name for face in faces[1:]], exact_match=False)
        self.set_text_shaping(True)
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.c_margin = 0
        self.set_auto_page_break(True, MARGIN + 6)
        self.alias_nb_pages()
        self.add_page()
        self._begin(title, about)

    def _begin(self, title: str, about: str) -> None:
        self.say(title, size=20, bold=True, height=9)
        self.say(about, size=10, color=SOFT, height=5.5)
        if self.missing:
            words = self._speech.say("Letters are missing here, shown as □: no typeface on this computer draws them.")
            self.say(f"{words} ({', '.join(scripts_of(self.missing))})", size=9, color=SOFT, height=5)
        self.ln(4)

    def footer(self) -> None:
        """The title and the number of the page."""
        self.set_y(-MARGIN)
        self._pen(8, SOFT, bold=False)
        self.set_x(self.l_margin)
        self.cell(self.epw, 5, f"{self.shown(self._title)} · {self.page_no()} / {{nb}}", align="L")

    def say(
        self,
        text: str,
        *,
        size: float = 10,
        bold: bool = False,
        color: tuple[int, int, int] = INK,
        height: float = 5.2,
        width: float = 0,
        x: float | None = None,
    ) -> None:
        """A text in full width or from `x`, each of its lines from the side it is read from; below it goes on."""
        left = self.l_margin if x is None else x
        whole = width or self.w - self.r_margin - left
        for paragraph in text.split("\n"):
            align = "R" if reads_from_right(paragraph) else "L"
            for line in self._broken(paragraph, whole, size, bold=bold):
                self.draw(line, left, whole, size=size, bold=bold, color=color, height=height, align=align)

    def draw(
        self,
        line: str,
        left: float,
        width: float,
        *,
        size: float,
        height: float,
        bold: bool = False,
        color: tuple[int, int, int] = INK,
        align: str = "L",
    ) -> None:
        """One line as it is, on the next page where this one is full."""
        self._pen(size, color, bold=bold)
        self.set_x(left)
        self.cell(width, height, line, align=align, new_x="LMARGIN", new_y="NEXT")

    def first_lines(self, text: str, width: float, most: int, size: float, *, bold: bool = False) -> list[str]:
        """How a text breaks in that width, at most so many lines of it; the last one says when there is more. A single line
        is cut within a word."""
        flat = " ".join(text.split())
        measure = self._measure(size, bold=bold)
        if most == 1:
            return [cut_off(self.shown(flat), width, measure)]
        found = self._broken(flat, width, size, bold=bold)
        return found if len(found) <= most else [*found[: most - 1], cut_off(f"{found[most - 1]} …", width, measure)]

    def height_of(self, text: str, width: float, height: float, size: float) -> float:
        """How high a text stands in that width."""
        return height * sum(len(self._broken(one, width, size, bold=False)) for one in text.split("\n"))

    def _broken(self, paragraph: str, width: float, size: float, *, bold: bool) -> list[str]:
        return broken(self.shown(paragraph), width, self._measure(size, bold=bold))

    def _measure(self, size: float, *, bold: bool) -> Measure:
        """How wide letters are in that size, each word asked once."""
        known = self._widths.setdefault((size, bold), {})

        def measure(letters: str) -> float:
            if letters not in known:
                self._pen(size, INK, bold=bold)
                known[letters] = self.get_string_width(letters)
            return known[letters]

        return measure

    def shown(self, text: str) -> str:
        """A line as it is drawn: with signs for controls, □ for what cannot be drawn."""
        text = _CONTROLS.sub("\u2423", text)
        if self.missing:
            text = "".join(_MISSING if letter in self.missing else letter for letter in text)
        return text

    def size_within(self, picture: Path, width: float, height: float) -> tuple[float, float]:
        """How large a picture stands in a box of that size."""
        _name, _image, info = preload_image(self.image_cache, picture)
        scale = min(width / info.width, height / info.height)
        return info.width * scale, info.height * scale

    def room_for(self, height: float) -> None:
        """Go on with the next page where less than this is left, unless no page has so much."""
        if height < self.eph and self.will_page_break(height):
            self.add_page()

    def rule(self) -> None:
        """A thin line across."""
        self.set_draw_color(*LINE)
        self.set_line_width(0.2)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())

    def save(self, path: Path) -> None:
        """Write it there, whole or not at all."""
        data = bytes(self.output())
        with written_whole(path) as aside:
            aside.write_bytes(data)

    def _pen(self, size: float, color: tuple[int, int, int], *, bold: bool) -> None:
        self.set_font("text", "B" if bold else "", size)
        self.set_text_color(*color)
