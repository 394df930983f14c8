"""Limits on what a network makes of a text: its paragraphs, and the web address it forms from a title."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import quote

from editorial.model.platform import FieldFacts, Limit
from editorial.model.span import Span
from editorial.text.counting import count, overflow

_LATIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ħ": "h"}
)
_DASHES = " \u00a0\u2013\u2014/.-"
_DROPPED = "\u00a9\u00ae\u00b0\u2122"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph (`block`) or the address (`slug`) that is longer than `limit`; `span` is what stands for it in the text:
    the paragraph's words from the first that no longer fits, the whole title."""

    what: Literal["block", "slug"]
    span: Span
    count: int
    limit: Limit


def too_long(text: str, field: FieldFacts) -> Iterator[Piece]:
    """Each piece of a field that is too long for the network; nothing where it limits none.

    A paragraph goes from one line end to the next (Tumblr's text block, npf-spec.md, 2024).
    """
    if field.slug_limit is not None:
        length = len(slug_of(text))
        if length > field.slug_limit.value:
            yield Piece(what="slug", span=Span(0, len(text)), count=length, limit=field.slug_limit)
    if field.block_limit is None:
        return
    alone, start = replace(field, limit=field.block_limit, also=()), 0
    for paragraph in text.split("\n"):
        over = overflow(paragraph, alone)
        if over is not None:
            length = count(paragraph, field.counting, link_cost=field.link_cost)
            yield Piece(what="block", span=over.shifted(start), count=length, limit=field.block_limit)
        start += len(paragraph) + 1


def slug_of(title: str) -> str:
    """The end of the address that WordPress forms from a title, before it is cut to fit: small letters, hyphens for spaces,
    Latin letters without their accents, every byte of other letters as %XX (sanitize_title_with_dashes and remove_accents
    in wp-includes/formatting.php, 2024; near enough to be counted, not to be published)."""
    pieces: list[str] = []
    for letter in unicodedata.normalize("NFC", title).lower().translate(_LATIN):
        plain = unicodedata.normalize("NFD", letter)[0]
        if letter in _DASHES:
            pieces.append("-")
        elif plain.isascii():
            pieces.append(plain if plain.isalnum() or plain == "_" else "")
        elif unicodedata.category(letter)[0] != "P" and letter not in _DROPPED:
            pieces.append(quote(letter, safe="", errors="ignore").lower())
    return "-".join(word for word in "".join(pieces).split("-") if word)
