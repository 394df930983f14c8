"""The rows of a table as cells of text, whichever kind of file it stands in."""

from __future__ import annotations

import csv
import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from typing import cast

from editorial.errors import UserError
from editorial.importers.columns import NO_TOOL, Tool, field_of, is_header, tool_of, tools
from editorial.importers.decoding import encoding_of
from editorial.importers.opening import Opened, damaged
from editorial.importers.reader import Choices
from editorial.importers.times import is_time
from editorial.importers.xml_guard import refuse_dtd

SEPARATORS = (",", ";", "\t", "|")
"""What may stand between cells."""
MOST_COLUMNS = 500
MOST_ROWS = 1_048_576
LONGEST_CELL = 4_000_000
_SAMPLE = 40
csv.field_size_limit(LONGEST_CELL)

Line = tuple[int, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: its column names ("Column 1" where it has none), and how it is written. `positions` are our fields where the
    tool's file has no names."""

    opened: Opened
    header: tuple[str, ...]
    has_header: bool
    tool: Tool = field(default=NO_TOOL)
    encoding: str = ""
    separator: str = ""
    positions: tuple[str, ...] = ()

    def rows(self) -> Generator[Line]:
        """Line number (1-based) and cells of each row below the names; each time from the start."""
        lines = _excel(self.opened) if self.opened.is_office else _text(self.opened, self.encoding, self.separator)
        with closing(lines):
            yield from islice(lines, int(self.has_header), None)


def open_sheet(opened: Opened, choices: Choices) -> Sheet:
    """The table in a file. Raises UserError for a file that holds none."""
    if opened.is_office:
        encoding = separator = ""
        first = _first_of(_excel(opened))
    else:
        encoding = encoding_of(opened, choices.encoding)
        separator = choices.separator or _separator(opened, encoding)
        first = _first_of(_text(opened, encoding, separator))
    if not first or not any(cell.strip() for row in first for cell in row):
        raise UserError(
            "There is nothing in this table.", hint="Choose another file.", place=str(opened.path), code="empty_file"
        )
    width = max(len(row) for row in first)
    if width > MOST_COLUMNS:
        raise UserError(
            f"This table has {width:,} columns, and at most {MOST_COLUMNS} are read.",
            hint="Choose another separator, or take out what is not needed.",
            place=str(opened.path),
            code="too_many",
        )
    named = is_header(first[0])
    tool = tool_of(first[0]) if named else _tool_by_places(first)
    names = first[0] if named else ()
    header = tuple((names[at].strip() if at < len(names) else "") or f"Column {at + 1}" for at in range(width))
    return Sheet(
        opened=opened,
        header=header,
        has_header=named,
        tool=tool,
        encoding=encoding,
        separator=separator,
        positions=() if named else (tool.positions or _guess_places(first, width)),
    )


def _first_of(lines: Generator[Line]) -> list[Sequence[str]]:
    with closing(lines):
        return [cells for _line, cells in islice(lines, _SAMPLE)]


def _tool_by_places(first: Sequence[Sequence[str]]) -> Tool:
    """Whose file without column names it may be: the one with the fewest columns that has its time where the rows have it."""
    times = [at for at in range(4) if all(at < len(row) and is_time(row[at]) for row in first)]
    width = max(len(row) for row in first)
    fitting = [
        one for one in tools() if one.positions and width <= len(one.positions) and one.positions.index("when") in times
    ]
    return min(fitting, key=lambda one: len(one.positions), default=NO_TOOL)


def _guess_places(first: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """The longest column is the text, and the first one of times the time."""
    sums = [sum(len(row[at]) for row in first if at < len(row)) for at in range(width)]
    fields = [""] * width
    when = next((at for at in range(width) if all(at < len(row) and is_time(row[at]) for row in first)), None)
    if when is not None:
        fields[when] = "when"
    fields[max((at for at in range(width) if at != when), key=lambda at: sums[at], default=0)] = "text"
    return tuple(fields)


def _separator(opened: Opened, encoding: str) -> str:
    """The one that makes the most columns whose names are known, then the most columns that are the same in each row."""

    def worth(separator: str) -> tuple[int, int, int]:
        try:
            rows = _first_of(_text(opened, encoding, separator))
        except UserError:
            return (0, 0, 0)
        if not rows:
            return (0, 0, 0)
        widths = [len(row) for row in rows if len(row) > 1]
        usual = max(set(widths), key=widths.count) if widths else 1
        known = sum(bool(field_of(cell, tool_of(rows[0]))) for cell in rows[0])
        return (known if usual > 1 else 0, widths.count(usual) if usual > 1 else 0, usual)

    return max(SEPARATORS, key=worth)


def _text(opened: Opened, encoding: str, separator: str) -> Generator[Line]:
    with opened.stream() as raw, io.TextIOWrapper(raw, encoding=encoding, newline="") as stream:
        reader = csv.reader(stream, delimiter=separator)
        begins = 1
        try:
            for cells in reader:
                yield begins, cells
                begins = reader.line_num + 1
        except csv.Error as error:
            raise UserError(
                "A cell has no end: somewhere above, a quotation mark opens and is not closed.",
                hint="Close it, or write two for one that belongs to the text.",
                place=opened.place(line=begins),
                code="bad_table",
            ) from error
        except UnicodeError as error:
            raise UserError(
                f"This file is not in {encoding}.",
                hint="Choose another encoding, or save the file as UTF-8.",
                place=opened.place(line=begins),
                code="encoding",
            ) from error


def _excel(opened: Opened) -> Generator[Line]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    refuse_dtd(opened)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and extensions that nobody reads here
            book = load_workbook(opened.path, read_only=True, data_only=True, keep_links=False)
            with closing(book):
                sheet = book.worksheets[0]
                sheet.reset_dimensions()
                rows = cast("Iterable[Sequence[object]]", sheet.iter_rows(max_row=MOST_ROWS, values_only=True))
                for line, cells in enumerate(rows, start=1):
                    yield line, [_cell(value) for value in cells[: MOST_COLUMNS + 1]]
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError, OSError) as error:
        raise damaged(str(opened.path)) from error
    except SyntaxError as error:  # what XML parsers raise
        raise damaged(str(opened.path)) from error


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return value.replace(microsecond=0).isoformat(sep=" ")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
