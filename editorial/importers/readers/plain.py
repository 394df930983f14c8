"""Texts without anything beside them: one post a file."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.importers.decoding import encoding_of
from editorial.importers.incoming import Found, Incoming
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look

_LARGEST = 4_000_000


class PlainText:
    """See `editorial.importers.reader.Reader`."""

    id = "plain"
    label = "Plain text"
    about = "A file of plain text: one post."

    def recognises(self, opened: Opened) -> float:
        """By its name alone."""
        return 0.5 if opened.suffix == ".txt" and not opened.is_folder and not opened.is_zip else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Which letters it is written in."""
        return Look(encoding=encoding_of(opened, choices.encoding))

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The one post."""
        encoding = encoding_of(opened, choices.encoding)
        text = opened.read(most=_LARGEST).decode(encoding).replace("\r\n", "\n").strip()
        yield Incoming(place=opened.place(), texts=(text,))


READER = PlainText()
