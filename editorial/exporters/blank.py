"""A scheduling tool's own blank file, as people download it: its first row says the columns of an export."""

from __future__ import annotations

import csv
from pathlib import Path

from editorial.errors import UserError
from editorial.text.encodings import text_of

_LARGEST = 1_000_000
_MOST_COLUMNS = 500
_ZIP = b"PK\x03\x04"
_SEPARATORS = ",;\t"


def read_header(path: Path) -> tuple[str, ...]:
    """The cells of the first row, as they stand there. Raises UserError for a file that is none, or no table of text."""
    try:
        if not path.is_file():
            raise UserError("There is no such file.", hint="Choose it again.", place=str(path)[:200], code="no_file")
        size = path.stat().st_size
        raw = path.read_bytes() if size <= _LARGEST else b""
    except OSError as error:
        raise UserError(
            f"The blank file cannot be read: {error.strerror}.",
            hint="See whether you may read it, then choose it again.",
            place=str(path)[:200],
            code="unreadable",
        ) from error
    if raw.startswith(_ZIP):
        raise _none(path, "This is an Excel file", "Open it in a spreadsheet program and save it as CSV.")
    if size > _LARGEST:
        raise _none(path, f"This file has {size:,} bytes, which no blank file has", "Choose the tool's own blank file.")
    text = text_of(raw)
    if text is None or "\0" in text:
        raise _none(path, "This is not a file of text", "Choose the tool's own blank CSV file.")
    lines = text.splitlines(keepends=True)
    try:
        rows = [next(csv.reader(lines, delimiter=separator)) if lines else [] for separator in _SEPARATORS]
    except csv.Error as error:
        raise _none(path, "This table cannot be read", "Choose the tool's own blank CSV file.") from error
    best = max(rows, key=lambda row: (len(row), not any('"' in cell for cell in row)))
    cells = tuple(cell.strip() for cell in best)
    while cells and not cells[-1]:
        cells = cells[:-1]
    if not cells:
        raise _none(path, "The first row of this file is empty", "Choose the tool's own blank CSV file.")
    if len(cells) > _MOST_COLUMNS:
        raise _none(path, f"This table has {len(cells)} columns", "Choose the tool's own blank CSV file.")
    return cells


def _none(path: Path, said: str, hint: str) -> UserError:
    return UserError(f"{said}.", hint=hint, place=str(path)[:200], code="not_the_tools_file")
