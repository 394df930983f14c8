"""The rows of a table as cells of text, whichever kind of file it stands in."""

from __future__ import annotations

import csv
import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any, cast

import regex

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
_HEADER_WITHIN = 10
_TITLE_CELLS = 2
_MOST_COMMAS = 20
"""What a sentence falls into at its commas; more is a table."""
_DECLARED = regex.compile(r"sep=([,;|\t])")
"""The first line with which spreadsheets say what stands between the cells."""
csv.field_size_limit(LONGEST_CELL)

Line = tuple[int, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: its column names ("Column 1" where it has none), how many rows there are down to
    these names (0 without), and how it is written. `positions` are our fields where the
    tool's file has no names. In an Excel file, `at` is the place of the sheet, and `others` are those that are not read."""

    opened: Opened
    header: tuple[str, ...]
    skipped: int
    tool: Tool = field(default=NO_TOOL)
    encoding: str = ""
    separator: str = ""
    positions: tuple[str, ...] = ()
    at: int = 0
    others: tuple[str, ...] = ()

    def rows(self) -> Generator[Line]:
        """Line number (1-based) and cells of each row below the names; each time from the start."""
        lines = (
            _excel(self.opened, self.at) if self.opened.is_office else _text(self.opened, self.encoding, self.separator)
        )
        with closing(lines):
            yield from islice(lines, self.skipped, None)


def open_sheet(opened: Opened, choices: Choices) -> Sheet:
    """The table in a file. Raises UserError for a file that holds none."""
    place, others = _sheets(opened) if opened.is_office else (0, ())
    if opened.is_office:
        encoding = separator = ""
        first = _first_of(_excel(opened, place))
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
    at = header_at(first)
    named = at is not None
    names = first[at] if at is not None else ()
    tool = tool_of(names) if named else _tool_by_places(first)
    header = tuple((names[at].strip() if at < len(names) else "") or f"Column {at + 1}" for at in range(width))
    return Sheet(
        opened=opened,
        header=header,
        skipped=0 if at is None else at + 1,
        tool=tool,
        encoding=encoding,
        separator=separator,
        at=place,
        others=others,
        positions=() if named else (tool.positions or _guess_places(first, width)),
    )


def _first_of(lines: Generator[Line]) -> list[Sequence[str]]:
    with closing(lines):
        return [cells for _line, cells in islice(lines, _SAMPLE)]


def header_at(first: Sequence[Sequence[str]]) -> int | None:
    """The row that says what the columns are: the first, or one below the title and the notes of a plan; None without one."""
    wide = max((len(row) for row in first), default=0)
    most_above = 0
    for at, row in enumerate(first[:_HEADER_WITHIN]):
        filled = sum(bool(cell.strip()) for cell in row)
        if is_header(row) and (filled > 1 or wide == 1) and (not at or filled > most_above):
            return at
        most_above = max(most_above, filled)
        if most_above > _TITLE_CELLS:
            break
    return 0 if first and is_header(first[0]) else None


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
    """The one that makes the most columns whose names are known, then the most columns that are the same in each row. Lines
    that are mostly not parted at all are one column, whatever stands in the others."""
    with opened.stream() as raw, io.TextIOWrapper(raw, encoding=encoding, newline="") as stream, suppress(UnicodeError):
        declared = _DECLARED.fullmatch(stream.readline(_SAMPLE).rstrip())
        if declared is not None:
            return declared[1]

    def worth(separator: str) -> tuple[int, int, int, bool]:
        try:
            rows = [row for row in _first_of(_text(opened, encoding, separator)) if row]
        except UserError:
            rows = []
        widths = [len(row) for row in rows if len(row) > 1]
        usual = max(set(widths), key=widths.count) if widths else 1
        known = max(
            (sum(bool(field_of(cell, tool_of(row))) for cell in row) for row in rows[:_HEADER_WITHIN]), default=0
        )
        if known < 2 and usual <= _MOST_COMMAS and 2 * len(widths) <= len(rows):
            return (0, 0, 1, not widths)
        return (known, widths.count(usual), usual, False)

    return max(SEPARATORS, key=worth)


def _text(opened: Opened, encoding: str, separator: str) -> Generator[Line]:
    with opened.stream() as raw, io.TextIOWrapper(raw, encoding=encoding, newline="") as stream:
        begins = begun = 1
        try:
            first = stream.readline(LONGEST_CELL)
            above = int(_DECLARED.fullmatch(first.rstrip("\r\n")) is not None)
            reader = csv.reader(stream if above else chain([first], stream), delimiter=separator)
            begins += above
            for cells in reader:
                yield begins, cells
                begun, begins = begins, reader.line_num + above + 1
            if begins - begun > 1:
                _refuse_open_end(opened, encoding, separator, begun)
        except csv.Error as error:
            raise _open_end(opened, begins) from error
        except UnicodeError as error:
            raise UserError(
                f"This file is not in {encoding}.",
                hint="Choose another encoding, or save the file as UTF-8.",
                place=opened.place(line=begins),
                code="encoding",
            ) from error


def _refuse_open_end(opened: Opened, encoding: str, separator: str, begins: int) -> None:
    """Raise UserError where the last row has several lines because its quotation mark is never closed."""
    with opened.stream() as raw, io.TextIOWrapper(raw, encoding=encoding, newline="") as stream:
        try:
            for _cells in csv.reader(islice(stream, begins - 1, None), delimiter=separator, strict=True):
                pass
        except csv.Error as error:
            if "end of data" in str(error):
                raise _open_end(opened, begins) from error


def _open_end(opened: Opened, line: int) -> UserError:
    return UserError(
        "A cell has no end: somewhere above, a quotation mark opens and is not closed.",
        hint="Close it, or write two for one that belongs to the text.",
        place=opened.place(line=line),
        code="bad_table",
    )


@contextmanager
def _book(opened: Opened) -> Generator[list[Any]]:
    """The sheets of an Excel file that people see."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    refuse_dtd(opened)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and extensions that nobody reads here
            book = load_workbook(opened.path, read_only=True, data_only=True, keep_links=False)
            with closing(book):
                for sheet in book.worksheets:
                    sheet.reset_dimensions()
                yield [one for one in book.worksheets if one.sheet_state == "visible"] or book.worksheets
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError, OSError) as error:
        raise damaged(str(opened.path)) from error
    except SyntaxError as error:  # what XML parsers raise
        raise damaged(str(opened.path)) from error


def _sheets(opened: Opened) -> tuple[int, tuple[str, ...]]:
    """The place of the first sheet whose columns are named, else of the first with anything in it; and what the others
    are called that have named columns as well."""
    with _book(opened) as book:
        firsts = [[cells for _line, cells in islice(_cells(sheet), _SAMPLE)] for sheet in book]
        named = [at for at, first in enumerate(firsts) if header_at(first) is not None]
        written = [at for at, first in enumerate(firsts) if any(cell for cells in first for cell in cells)]
        return next(iter((*named, *written)), 0), tuple(str(book[at].title) for at in named[1:])


def _excel(opened: Opened, at: int) -> Generator[Line]:
    with _book(opened) as book:
        yield from _cells(book[at])


def _cells(sheet: Any) -> Iterator[Line]:
    rows = cast("Iterable[Sequence[object]]", sheet.iter_rows(max_row=MOST_ROWS, values_only=True))
    for line, cells in enumerate(rows, start=1):
        yield line, [_cell(value) for value in cells[: MOST_COLUMNS + 1]]


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
