"""Which letters a file of text is written in: looked at, guessed where nothing says it, and shown."""

from __future__ import annotations

import codecs

from editorial.errors import UserError
from editorial.importers.opening import Opened
from editorial.text.encodings import LOOKED_AT, guess_encoding

ENCODINGS = (
    *(
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "cp1252",
        "iso8859-15",
        "cp1250",
        "cp1251",
        "cp874",
        "tis-620",
        "shift_jis",
        "gb18030",
    ),
    *("big5", "euc_kr", "mac_roman"),
)
"""What is offered where the guess is wrong."""
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK = 1 << 20
_CONTROL = bytes(sorted({*range(9), 11, 12, *range(14, 27), *range(28, 32)}))
_MOST_CONTROL = 0.01


def encoding_of(opened: Opened, wanted: str = "") -> str:
    """The encoding of a file of text: `wanted`, or what its first bytes say, or UTF-8 where all of it is, or the best guess.

    Raises UserError for a file that is no text, or that is not in the encoding that was wanted.
    """
    marked = next((name for mark, name in _MARKS if opened.head.startswith(mark)), "")
    if wanted:
        try:
            codecs.lookup(wanted)
        except LookupError as error:
            raise UserError(
                f"There is no encoding “{wanted}”.",
                hint=f"Try one of: {', '.join(ENCODINGS)}.",
                code="unknown_encoding",
            ) from error
        _must_read_in(opened, wanted)
        return wanted
    if not marked and _is_binary(opened.head):
        raise UserError(
            "This is not a file of text, whatever its name says.",
            hint="Open it in the program that made it, and save it as CSV or text.",
            place=str(opened.path),
            code="binary",
        )
    if marked:
        _must_read_in(opened, marked)
        return marked
    if reads_in(opened, "utf-8"):
        return "utf-8"
    return _guess(opened)


def _is_binary(head: bytes) -> bool:
    control = len(head) - len(head.translate(None, _CONTROL))
    return control > max(1, _MOST_CONTROL * len(head))


def _must_read_in(opened: Opened, encoding: str) -> None:
    if not reads_in(opened, encoding):
        raise UserError(
            f"This file is not in {encoding}.",
            hint="Choose another encoding, or save the file as UTF-8.",
            place=str(opened.path),
            code="encoding",
        )


def reads_in(opened: Opened, encoding: str) -> bool:
    """Whether all of the file can be read in this encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with opened.stream() as file:
            while piece := file.read(_CHUNK):
                decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _guess(opened: Opened) -> str:
    with opened.stream() as file:
        guessed = guess_encoding(file.read(LOOKED_AT))
    for encoding in (guessed, "cp1252", "latin-1"):
        if encoding and reads_in(opened, encoding):
            return encoding
    raise UserError(
        "Nobody can say in which encoding this file is.",
        hint="Save it as UTF-8.",
        place=str(opened.path),
        code="encoding",
    )
