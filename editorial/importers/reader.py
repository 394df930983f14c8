"""What every reader is: it recognises a kind of file and finds the posts in it.

Adding one is adding one module to `editorial.importers.readers` with a READER of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from editorial.errors import UserError
from editorial.importers.incoming import Found
from editorial.importers.opening import Opened
from editorial.model.clock import zone
from editorial.model.parts import parts_in

_DOCUMENTS = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-", b"{\\rtf")
"""How older Word and Excel, PDF and rich text begin."""
_INSIDE_DOCUMENTS = ("META-INF/manifest.xml", "ppt/presentation.xml", ".iwa")
"""What only OpenDocument, PowerPoint and Apple's documents have inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the person chose; empty means as it is guessed.

    `reader` is the id of a reader. For tables: `encoding`, `separator`, `fields` (our field for a column's name, "" to leave it
    out), `day_first` (whether 03/04/2026 is the third of April; None: not said). `zone` is that of times that name none.
    `accounts` says which account a word of the source means, by id; that of "" takes the posts that name none. `again` brings
    in what is here already. Raises UserError for a zone that is none.
    """

    reader: str = ""
    encoding: str = ""
    separator: str = ""
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    day_first: bool | None = None
    zone: str = ""
    accounts: Mapping[str, str] = field(default_factory=dict[str, str])
    again: bool = False

    def __post_init__(self) -> None:
        if self.zone:
            zone(self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a reader says of a source before it reads the posts.

    For tables: `tool` is whose export it is, `encoding` and `separator` how it is written, `columns` its column names with
    our field for each ("" is left out), `first_rows` its first cells as they stand. `signature` stands for the column names.
    `unclear_date` is a date of it that may be read in two ways; empty when none is.
    """

    tool: str = ""
    encoding: str = ""
    separator: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    first_rows: tuple[tuple[str, ...], ...] = ()
    signature: str = ""
    unclear_date: str = ""


class Reader(Protocol):
    """One kind of source."""

    @property
    def id(self) -> str:
        """The word for it on the command line."""
        ...

    @property
    def label(self) -> str:
        """What it is called."""
        ...

    @property
    def about(self) -> str:
        """One line: which files these are, and what comes of them."""
        ...

    def recognises(self, opened: Opened) -> float:
        """How sure it is that this is its kind, from 0 to 1."""
        ...

    def look(self, opened: Opened, choices: Choices) -> Look:
        """What there is to see before anything is read. Raises UserError for a source that is none."""
        ...

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """Every post in it, in order, and what cannot come in; the same each time. Raises UserError where it must stop."""
        ...


def discover(package: str = "editorial.importers.readers") -> dict[str, Reader]:
    """The readers by id: every module of the package that has a READER. BugError for two of one id."""
    return parts_in(package, "READER")


def reader_for(opened: Opened, choices: Choices) -> Reader:
    """The reader that was chosen, or the one that is surest. Raises UserError when none knows this kind."""
    readers = discover()
    if choices.reader:
        if choices.reader not in readers:
            raise UserError(
                f"There is no reader “{choices.reader}”.",
                hint=f"There are: {', '.join(readers)}.",
                code="unknown_reader",
            )
        return readers[choices.reader]
    sure = {one.id: one.recognises(opened) for one in readers.values()}
    best = max(sure, key=lambda one: sure[one])
    if sure[best] <= 0:
        raise _unknown(opened, readers)
    return readers[best]


def _unknown(opened: Opened, readers: Mapping[str, Reader]) -> UserError:
    """What can be done about a file that nobody reads."""
    place, code = str(opened.path), "unknown_kind"
    if opened.head.startswith(_DOCUMENTS) or any(name.endswith(_INSIDE_DOCUMENTS) for name in opened.names):
        return UserError(
            "Documents of this kind are not read.",
            hint="Save it as .docx, .xlsx or CSV, and bring that in.",
            place=place,
            code=code,
        )
    if any(name.endswith((".html", ".htm")) for name in opened.names):
        return UserError(
            "This archive is made of pages to look at (HTML), which are not read.",
            hint="Ask for it again where it comes from, and choose JSON as its form.",
            place=place,
            code=code,
        )
    if opened.is_zip:
        return UserError(
            "This zip is no archive that is known.",
            hint="Unpack it, and choose the file in it that holds the posts.",
            place=place,
            code=code,
        )
    return UserError(
        "Nothing in this can be brought in.",
        hint=f"These kinds are known: {', '.join(one.label for one in readers.values())}.",
        place=place,
        code=code,
    )
