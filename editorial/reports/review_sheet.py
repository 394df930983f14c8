"""The review sheet as a workbook: a row for each network of each post, with room for a yes and for remarks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from editorial.reports.entries import Entry
from editorial.reports.files import written_whole
from editorial.reports.speech import ENGLISH, Speech, reads_from_right

COLUMNS = (
    ("Post", 9),
    ("Title", 26),
    ("Network and account", 24),
    ("State", 13),
    ("Time", 17),
    ("Time zone", 16),
    ("By", 18),
    ("Text", 64),
    ("Beside the text", 32),
    ("Alt texts", 36),
    ("To look at", 40),
    ("Comments", 32),
    ("OK?", 8),
    ("Remarks", 40),
)
"""What stands in each column, and how wide it is in letters."""
_MOST = 32_767
"""Letters in one cell: what the programs take."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f]")
_LINE = Side(style="thin", color="D0D5DD")
_EDGE = Border(bottom=_LINE, right=_LINE)
_EMPTY = PatternFill("solid", fgColor="FFFBEB")
_HEAD = PatternFill("solid", fgColor="1F2937")


def write_sheet(found: Sequence[Entry], path: Path, speech: Speech = ENGLISH) -> int:
    """Write the workbook there, whole or not at all; how many rows it has. Every cell is a text: nothing in it is computed."""
    with written_whole(path) as aside:
        _workbook(found, speech).save(aside)
    return len(found)


def _workbook(found: Sequence[Entry], speech: Speech) -> Workbook:
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(speech.say("Review"))
    _set_up(sheet)
    sheet.append([_head(sheet, speech.say(name)) for name, _width in COLUMNS])
    for entry in found:
        sheet.append([_cell(sheet, text) for text in _row(entry, speech)] + [_room(sheet), _room(sheet)])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{len(found) + 1}"
    return book


def _set_up(sheet: Any) -> None:
    sheet.freeze_panes = "C2"
    for at, (_name, width) in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _row(entry: Entry, speech: Speech) -> Iterator[str]:
    slot = entry.slot
    yield entry.label
    yield entry.title
    yield entry.network
    yield speech.say(entry.state)
    yield f"{speech.day(slot.local.date())}, {slot.local:%H:%M}" if slot else ""
    yield slot.zone if slot else ""
    yield entry.authors
    yield entry.text
    yield "\n".join(f"{speech.say(name)}: {text}" for name, text in entry.fields)
    yield entry.alts
    yield "\n".join(one.said(speech) for one in entry.objections)
    yield "\n".join(entry.comments)


def _cell(sheet: Any, text: str) -> Cell:
    """A text as it is, never a formula: marked so for programs that ask again when it is edited."""
    cell = WriteOnlyCell(sheet, value=_shown(text))
    cell.data_type = "s"
    cell.quotePrefix = text[:1] in tuple("=+-@\t")
    from_right = reads_from_right(text)
    cell.alignment = Alignment(
        wrap_text=True,
        vertical="top",
        horizontal="right" if from_right else "left",
        readingOrder=2 if from_right else 1,
    )
    cell.border = _EDGE
    return cell


def _shown(text: str) -> str:
    """Controls as the signs that stand for them; the end of what no cell can hold is said to be missing."""
    seen = _CONTROLS.sub(lambda hit: chr(0x2400 + ord(hit[0])), text)
    return seen if len(seen) <= _MOST else seen[: _MOST - 1] + "…"


def _head(sheet: Any, text: str) -> Cell:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True, color="FFFFFF")
    cell.fill = _HEAD
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    return cell


def _room(sheet: Any) -> Cell:
    """An empty cell to write in."""
    cell = WriteOnlyCell(sheet)
    cell.fill = _EMPTY
    cell.border = _EDGE
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
