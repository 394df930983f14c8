"""What a tool said against rows of its file: an error file or pasted words, brought back to the posts they are about."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from editorial.errors import UserError
from editorial.library.exports import BatchRow
from editorial.text.encodings import text_of

LARGEST = 5_000_000
"""Bytes: an error file says a sentence for each row."""
_LONG_ENOUGH = 20
"""Characters by which a text that the tool cut off is still told from others."""
_HEADER_WITHIN = 10
_MOST_ROWS = 1000
_REASONS = re.compile(
    r"error|reason|problem|issue|detail|fail|fehler|grund|erreur|raison|errore|motivo|fout|ข้อผิดพลาด|เหตุผล|ปัญหา",
    re.IGNORECASE,
)
_STATUS = re.compile(r"statu[st]|result|message|estado|stato|สถานะ|ผล", re.IGNORECASE)
_ROW = "row|line|zeile|ligne|fila|línea|riga|linha|regel"
_NUMBERS = re.compile(rf"^\s*({_ROW}|#|no\.?|number|แถว|บรรทัด)", re.IGNORECASE)
_WENT_WELL = re.compile(
    r"^\s*(ok|okay|success(ful(ly)?)?|scheduled|posted|published|created|imported|done|true|200|สำเร็จ)\W*$",
    re.IGNORECASE,
)
_NAMED_ROW = re.compile(rf"(?:\b(?:{_ROW}|post|record|entry)|แถว(?:ที่)?|บรรทัด(?:ที่)?|#)\s*[#:]?\s*(\d+)", re.IGNORECASE)
_BETWEEN = r"\s*(?:,\s*and|,|&|-|–|and|to)\s*"
_NAMED_ROWS = re.compile(
    rf"\b(?:rows|lines|posts|records|entries|(?:row|line|post)\(s\))\s*[#:]?\s*(\d+(?:{_BETWEEN}\d+)+)\b", re.IGNORECASE
)
_RANGE = re.compile(r"(\d+)(?:\s*(?:-|–|to)\s*(\d+))?", re.IGNORECASE)
_LABEL = re.compile(r"\bG-(\d+)\b")
_AROUND = " \t-–—:;,.“”\"'‘’…"
_EMPTY_QUOTES = re.compile(r"[“”\"'‘’]\s*[“”\"'‘’]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One thing that the tool said: the network it is about (`variant`, empty where none was recognised), why, and the line of
    the file or of the pasted words, from 1."""

    variant: str
    reason: str
    line: int


def read_complaints(said: bytes | str, rows: Sequence[BatchRow], *, header: bool = True) -> list[Complaint]:
    """What an error file or pasted words say against the rows of an export, in the order in which it is said.

    A row is recognised by its words, by its post's short number, or by its number in the file; `header` says whether that file
    has a line of column names, which tools count or do not: where words were recognised as well, they tell. What
    went well is left out. Raises UserError for a file that is no text or much too large.
    """
    text = _text_of(said)
    known = _Known(rows, header=header)
    table = _table_of(text)
    found = list(_of_table(table, known) if table else _of_lines(text, known))
    return [Complaint(variant=known.variant_of(one), reason=one.reason, line=one.line) for one in found]


def _text_of(said: bytes | str) -> str:
    if isinstance(said, str):
        return said
    if len(said) > LARGEST:
        raise UserError(
            "This file is too large for a list of what did not go in.",
            hint="Paste the lines that matter instead.",
            code="large_errors",
        )
    text = text_of(said)
    if text is None or "\0" in text:
        raise UserError(
            "This is no text, so it says nothing about the posts.",
            hint="Save the tool’s list as CSV, or paste it.",
            code="no_text",
        )
    return text


@dataclass(slots=True)
class _Said:
    """A complaint on its way: recognised by words (`row`), or so far by a number in the file alone."""

    reason: str
    line: int
    row: BatchRow | None = None
    number: int = 0


class _Known:
    """The rows by their words and numbers."""

    def __init__(self, rows: Sequence[BatchRow], *, header: bool) -> None:
        self._by_text: dict[str, BatchRow] = {}
        for row in rows:
            self._by_text.setdefault(_plain(row.texts[0] if row.texts else ""), row)
        self._by_text.pop("", None)
        self._by_number = {row.number: row for row in rows}
        single = len({row.file for row in rows}) == 1
        self._by_position = {row.position or at: row for at, row in enumerate(rows, 1)} if single else {}
        self._before = 1 if header else 0
        self._offsets: dict[int, int] = {}

    def by_text(self, cell: str) -> BatchRow | None:
        """The row with these words, or whose words begin like this and were cut off."""
        plain = _plain(cell).rstrip("….")
        exact = self._by_text.get(_plain(cell))
        if exact is not None or len(plain) < _LONG_ENOUGH:
            return exact
        near = [row for text, row in self._by_text.items() if text.startswith(plain)]
        return near[0] if len(near) == 1 else None

    def within(self, line: str) -> tuple[BatchRow, str] | None:
        """The row whose words stand in a line, and the rest of the line."""
        plain = _plain(line)
        for text, row in sorted(self._by_text.items(), key=lambda pair: -len(pair[0])):
            for words in (text, text[:60]) if len(text) > _LONG_ENOUGH else (text,):
                if len(words) >= min(_LONG_ENOUGH, len(text)) and words in plain:
                    return row, plain.replace(words, " ")
        return None

    def by_label(self, line: str) -> BatchRow | None:
        """The row of the post whose short number stands there."""
        named = _LABEL.search(line)
        return self._by_number.get(int(named[1])) if named else None

    def learn(self, number: int, row: BatchRow) -> None:
        """The tool calls this row by this number."""
        if row.position:
            offset = number - row.position
            self._offsets[offset] = self._offsets.get(offset, 0) + 1

    def variant_of(self, said: _Said) -> str:
        """The network that a complaint is about, once everything has been read; empty where none was recognised."""
        row = said.row
        if row is None and said.number:
            before = max(self._offsets, key=lambda one: self._offsets[one]) if self._offsets else self._before
            row = self._by_position.get(said.number - before)
        return row.variant if row is not None else ""


def _plain(text: str) -> str:
    """The words alone; a tool that shows its list as a page may have written & as &amp;."""
    return " ".join(html.unescape(text).split())


def _table_of(text: str) -> list[tuple[int, list[str]]]:
    """The lines of a table with their numbers; empty where it is none: a table has the same two columns or more throughout.
    A title may stand above."""
    marks = (",", ";", "\t")
    begins = next((one for one in text.splitlines()[:_HEADER_WITHIN] if any(mark in one for mark in marks)), "")
    if not begins:
        return []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(marks, key=begins.count))
    rows: list[tuple[int, list[str]]] = []
    try:
        for cells in reader:
            filled = sum(bool(cell.strip()) for cell in cells)
            if filled > 1 or (filled and rows):
                rows.append((reader.line_num, cells))
    except csv.Error:
        return []
    widths = [len(cells) for _line, cells in rows]
    usual = max(widths, key=widths.count, default=0)
    return rows if len(rows) > 1 < usual and widths.count(usual) >= 0.8 * len(rows) else []


def _of_table(table: Sequence[tuple[int, list[str]]], known: _Known) -> Iterator[_Said]:
    at = _names_at(table, known)
    names = table[at][1] if at is not None else ()
    for line, cells in table if at is None else table[at + 1 :]:
        named = dict(zip(names, cells, strict=False))
        found = next(((cell, row) for cell in cells if (row := known.by_text(cell)) is not None), None)
        row = found[1] if found else next((row for cell in cells if (row := known.by_label(cell)) is not None), None)
        number = _number_in(named)
        reason = _reason_of(named, cells, found[0] if found else "")
        if not reason or _WENT_WELL.match(reason):
            continue
        if row is not None and number:
            known.learn(number, row)
        yield _Said(reason=reason, line=line, row=row, number=number)


def _names_at(table: Sequence[tuple[int, list[str]]], known: _Known) -> int | None:
    """The line of column names: the first, or one below a title; None for a table without."""
    for at, (_line, cells) in enumerate(table[:_HEADER_WITHIN]):
        if any(known.by_text(cell) for cell in cells):
            return None
        if len(list(filter(str.strip, cells))) > 1 and any(
            _REASONS.search(one) or _STATUS.search(one) for one in cells
        ):
            return at
    return None


def _number_in(named: Mapping[str, str]) -> int:
    for name, cell in named.items():
        if _NUMBERS.match(name) and cell.strip().isdecimal():
            return int(cell)
    return 0


def _reason_of(named: Mapping[str, str], cells: Sequence[str], text: str) -> str:
    """What the tool said: the column that is called so, else the last words of the line that are not the post's own."""
    for wanted in (_REASONS, _STATUS):
        said = [cell.strip() for name, cell in named.items() if wanted.search(name) and cell.strip() and cell != text]
        if said:
            return "; ".join(dict.fromkeys(said))
    if named:
        return ""
    rest = [cell.strip() for cell in cells if cell.strip() and cell != text and re.search(r"[^\W\d_]{2}", cell)]
    return rest[-1] if rest else ""


def _of_lines(text: str, known: _Known) -> Iterator[_Said]:
    for line, words in enumerate(text.splitlines(), start=1):
        if not words.strip() or _WENT_WELL.match(words):
            continue
        several = _NAMED_ROWS.search(words)
        named = several or _NAMED_ROW.search(words)
        numbers = _numbers_of(named[1]) if named else [0]
        rest = words.replace(named[0], " ", 1) if named else words
        held = known.within(rest)
        row = known.by_label(words)
        if row is not None:
            rest = _LABEL.sub(" ", rest)
        elif held is not None:
            row, rest = held
        if row is not None and numbers[0] and not several:
            known.learn(numbers[0], row)
        reason = _plain(_EMPTY_QUOTES.sub(" ", rest)).strip(_AROUND) or _plain(words)
        for number in numbers:
            yield _Said(reason=reason, line=line, row=row if not several else None, number=number)


def _numbers_of(named: str) -> list[int]:
    """3, 4 and 7-9 are five rows; a range that is longer than any file is its beginning alone."""
    found: list[int] = []
    for first, last in _RANGE.findall(named):
        count = int(last) - int(first) + 1 if last else 1
        found += range(int(first), int(first) + (count if 0 < count <= _MOST_ROWS else 1))
    return found
