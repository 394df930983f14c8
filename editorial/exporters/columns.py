"""The columns of a table: what they are called, and what a row says in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from editorial.exporters.base import Options, Row
from editorial.exporters.times import output_zone, wall_time

Write = Callable[[Row, Options], str]
"""What a row says in one column."""


def nothing(_row: Row, _options: Options) -> str:
    """A column that stays empty: the tool fills it, or nobody needs it."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`name` is the header as the tool spells it, `also` the other spellings that were seen in its files. `needed`: a file
    without it is not the tool's. `idle` is what stands there when it says nothing, such as FALSE."""

    name: str
    write: Write = nothing
    also: tuple[str, ...] = ()
    needed: bool = False
    idle: str = ""

    def is_called(self, header: str) -> bool:
        """Whether a cell of a header row means this column: upper case and spaces at the edges do not matter."""
        return _plain(header) in {_plain(name) for name in (self.name, *self.also)}

    def is_missed(self, row: Row, options: Options) -> bool:
        """Whether a row says something here, which a file without this column would lose."""
        return self.write(row, options) not in ("", self.idle)

    def is_in(self, header: Iterable[str]) -> bool:
        """Whether a header row has this column."""
        return any(self.is_called(cell) for cell in header)


def _plain(header: str) -> str:
    return " ".join(header.replace("\ufeff", "").split()).casefold()


def text_of(row: Row, _options: Options) -> str:
    """The text as approved."""
    return row.text


def account_in(tool: str) -> Write:
    """What the tool of that id calls the account; empty where nobody has said."""
    return lambda row, _options: row.channel.exporter_names.get(tool, "").strip()


def field_of(name: str) -> Write:
    """A field of the approved snapshot: `link`, `title`, `first_comment`, `description`."""
    return lambda row, _options: str(row.outgoing[name])


def time_as(form: str, *, utc: bool = False) -> Write:
    """The time in a strftime form, in the zone of the file; empty for a post without one."""

    def write(row: Row, options: Options) -> str:
        if row.slot is None:
            return ""
        return wall_time(row.slot, "UTC" if utc else output_zone(row, options)).strftime(form)

    return write


def addresses(kind: str = "", *, between: str = ",") -> Write:
    """The public addresses of a row's files, of one kind (`image`, `video`) or of all."""
    return lambda row, options: between.join(
        options.media_url(one) for one in row.media if kind in ("", one.kind) and options.media_prefix
    )


def address(at: int) -> Write:
    """The public address of one file of the row, by its place."""
    return lambda row, options: options.media_url(row.media[at]) if at < len(row.media) else ""


def alt_of(at: int) -> Write:
    """The alt text of one file of the row, by its place."""
    return lambda row, _options: row.media[at].alt if at < len(row.media) else ""
