"""Tables: CSV in any spelling, and Excel; the schedulers' own exports and bulk files among them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import islice

from editorial.importers.columns import NO_TOOL, field_of, signature_of
from editorial.importers.incoming import Found, Trouble
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.sheet_rows import Sheet, open_sheet
from editorial.importers.table_rows import RowReader
from editorial.importers.times import is_unclear, says_order

_SUFFIXES = (".csv", ".tsv", ".tab")
_SHOWN = 6
_WEIGHED = 40
_TIMES = ("when", "date", "published_at")


class TableReader:
    """See `editorial.importers.reader.Reader`."""

    id = "table"
    label = "Table (CSV or Excel)"
    about = "A CSV or Excel table, or the file of a scheduling tool: one post a row."

    def recognises(self, opened: Opened) -> float:
        """Sure of a CSV by its name and of an Excel file by what is inside."""
        if opened.is_office:
            return 0.9 if opened.inside("workbook.xml") else 0.0
        if opened.is_folder or opened.is_zip:
            return 0.0
        return 0.9 if opened.suffix in _SUFFIXES else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """The columns with our fields, how it is written, and its first rows."""
        sheet = open_sheet(opened, choices)
        fields = fields_of(sheet, choices)
        with closing(sheet.rows()) as rows:
            first = tuple(tuple(cells) for _line, cells in islice(rows, _SHOWN))
        unclear, _order = _order_of_dates(sheet, fields, choices)
        return Look(
            tool=sheet.tool.label,
            encoding=sheet.encoding,
            separator=sheet.separator,
            columns=tuple(zip(sheet.header, fields, strict=True)),
            first_rows=first,
            signature=signature_of(sheet.header),
            unclear_date=unclear,
        )

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """Each row that is not empty."""
        sheet = open_sheet(opened, choices)
        fields = fields_of(sheet, choices)
        _unclear, order = _order_of_dates(sheet, fields, choices)
        reader = RowReader(opened, sheet, fields, order)
        with closing(sheet.rows()) as rows:
            for line, cells in rows:
                found = reader.read(line, cells)
                if found is not None:
                    yield found
        for name in sheet.others:
            yield Trouble(
                place=opened.place(name),
                message="This sheet is not read: only the first one that names its columns is.",
                hint="Save it as a file of its own, and bring that in as well.",
            )


def fields_of(sheet: Sheet, choices: Choices) -> tuple[str, ...]:
    """Our field for each column: as chosen, else by its place in the tool's file, else by its name."""
    found: list[str] = []
    for at, name in enumerate(sheet.header):
        if name in choices.fields:
            found.append(choices.fields[name])
        elif sheet.positions:
            found.append(sheet.positions[at] if at < len(sheet.positions) else "")
        else:
            found.append(field_of(name, sheet.tool))
    if sheet.tool is NO_TOOL and found.count("text") > 1:
        _leave_one_text(sheet, found, choices)
    if "text" not in found and "title" not in found and sheet.tool is NO_TOOL and len(found) == 1:
        found[0] = "text"
    return tuple(found)


def _leave_one_text(sheet: Sheet, fields: list[str], choices: Choices) -> None:
    """Of several columns whose names may mean the text, the one that was chosen is it, else the one with the longest cells."""
    at_all = [at for at, name in enumerate(fields) if name == "text"]
    chosen = [at for at in at_all if sheet.header[at] in choices.fields]
    with closing(sheet.rows()) as rows:
        first = [cells for _line, cells in islice(rows, _WEIGHED)]
    weight = {at: sum(len(cells[at]) for cells in first if at < len(cells)) for at in at_all}
    kept = chosen or [max(at_all, key=lambda at: weight[at])]
    for at in at_all:
        if at not in kept:
            fields[at] = ""


def _order_of_dates(sheet: Sheet, fields: tuple[str, ...], choices: Choices) -> tuple[str, bool | None]:
    """A date that may be read in two ways, where nothing says how; and whether the day stands first (None: not known)."""
    if choices.day_first is not None:
        return "", choices.day_first
    if sheet.tool.day_first is not None:
        return "", sheet.tool.day_first
    columns = [at for at, name in enumerate(fields) if name in _TIMES]
    unclear, orders = "", set[bool]()
    if columns:
        with closing(sheet.rows()) as rows:
            for _line, cells in rows:
                for at in columns:
                    cell = cells[at] if at < len(cells) else ""
                    order = says_order(cell)
                    if order is not None:
                        orders.add(order)
                    elif not unclear and is_unclear(cell):
                        unclear = cell
                if unclear and len(orders) > 1:  # both stand in the file, so neither says how a third is meant
                    return unclear, None
    return ("", orders.pop()) if len(orders) == 1 else (unclear, None)


READER = TableReader()
