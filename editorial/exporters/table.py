"""One exporter for every tool that takes a table of rows: a tool is described by its columns and its rules."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from editorial.errors import UserError
from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.columns import Column
from editorial.exporters.sheets import by_account, table
from editorial.exporters.tool import Tool


@dataclass(frozen=True, slots=True, kw_only=True)
class TableExporter(Tool):
    """The exporter of one tool.

    `most_rows` and `most_bytes` (0: any) cut a file. `header` False: the columns have no names in the file.
    """

    columns: tuple[Column, ...]
    most_rows: int = 0
    most_bytes: int = 0
    header: bool = True
    byte_order_mark: bool = False
    one_file: bool = False
    encode: Callable[[Iterable[Sequence[str]]], bytes] = table

    @property
    def takes_blank(self) -> bool:
        """Whether its columns have names, which a blank file can say."""
        return self.header

    @property
    def names_accounts(self) -> bool:
        """Always: its files are named after accounts, or its rows name them."""
        return True

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What this tool's row cannot carry."""
        return Tool.problems(self, row, options) or list(self._of_template(row, options))

    def _of_template(self, row: Row, options: Options) -> Iterator[Problem]:
        """What a row says in a column that the tool's own blank file, as it was given, does not have."""
        if not (self.header and options.header):
            return
        for column in self.columns:
            if not column.is_in(options.header) and column.is_missed(row, options):
                yield Problem(
                    row=row,
                    field="template",
                    message=f"Your blank file of {self.label} has no column “{column.name}”, and this post needs it.",
                    fix="Download a newer blank file from the tool, or export without one.",
                )

    # -- the files -----------------------------------------------------------------------------------------------------

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """The files by name, none longer than the tool takes, in rows and in bytes."""
        if self.one_file:
            groups = {f"{self.id}-all-accounts-{options.today}": tuple(rows)} if rows else {}
        else:
            groups = by_account(self.id, rows, options)
        found: dict[str, tuple[Row, ...]] = {}
        for name, group in groups.items():
            parts = list(self._parts(group, options))
            for at, part in enumerate(parts, start=1):
                suffix = f"-part-{at:02}-of-{len(parts):02}" if len(parts) > 1 else ""
                found[f"{name}{suffix}.csv"] = part
        return found

    def _parts(self, rows: Sequence[Row], options: Options) -> Iterator[tuple[Row, ...]]:
        """Rows in files that are full: the next row would be one too many, or make the file too large."""
        part: list[Row] = []
        base = size = len(self._bytes([], options))
        for row in rows:
            more = len(self._bytes([row], options)) - base if self.most_bytes else 0
            full = len(part) == (self.most_rows or math.inf) or size + more > (self.most_bytes or math.inf)
            if part and full:
                yield tuple(part)
                part, size = [], base
            part.append(row)
            size += more
        if part:
            yield tuple(part)

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The bytes of each file."""
        return {name: self._bytes(group, options) for name, group in self.layout(rows, options).items()}

    def _bytes(self, rows: Sequence[Row], options: Options) -> bytes:
        columns = self.columns_for(options)
        lines: list[list[str]] = [[column.name for column in columns]] if self.header else []
        lines += [[column.write(row, options) for column in columns] for row in rows]
        mark = b"\xef\xbb\xbf" if self.byte_order_mark else b""
        return mark + self.encode(lines)

    def columns_for(self, options: Options) -> tuple[Column, ...]:
        """Ours in their order, or as the tool's own blank file has them: its names, its order, what we do not know left
        empty. Raises UserError for a file that lacks a column without which it is not this tool's."""
        if not (self.header and options.header):
            return self.columns
        lacking = [one.name for one in self.columns if one.needed and not one.is_in(options.header)]
        if lacking:
            raise UserError(
                f"This is no blank file of {self.label}: there is no column “{lacking[0]}”.",
                hint=f"Download the blank file for bulk uploads from {self.label}, or export without one.",
                code="not_the_tools_file",
            )
        return tuple(self._named(cell) for cell in options.header)

    def _named(self, header: str) -> Column:
        known = next((one for one in self.columns if one.is_called(header)), None)
        return replace(known, name=header) if known is not None else Column(name=header)
