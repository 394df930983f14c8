"""Quotation marks, apostrophes, dashes and dots as a language prints them, made of what a keyboard has."""

from __future__ import annotations

from typing import NamedTuple

import regex

THIN = "\u202f"
"""The narrow no-break space that French puts inside its marks."""


class Marks(NamedTuple):
    """The marks of one language: outer ones, inner ones."""

    opens: str
    closes: str
    inner_opens: str
    inner_closes: str


_ENGLISH = Marks("“", "”", "‘", "’")
MARKS = {
    "en": _ENGLISH,
    "de": Marks("„", "“", "‚", "‘"),
    "fr": Marks(f"«{THIN}", f"{THIN}»", "‘", "’"),
    "es": Marks("«", "»", "‘", "’"),
    "it": _ENGLISH,
    "pt": _ENGLISH,
    "nl": _ENGLISH,
    "th": _ENGLISH,
}
"""By language; where a language is not named here its quotation marks stay as they are typed."""

APOSTROPHE = "’"


class Better(NamedTuple):
    """`words` in the place of so many code points (`taken`) before the cursor."""

    taken: int
    words: str


_TOKEN = regex.compile(r"\S*$")
_LINK = regex.compile(r"(?i)(?:https?:|ftp:|mailto:|www\.)|\w@\w")
_CODE = regex.compile(r"[`=<>{}\\|]|\w[(\[_/]|/\w|\./|::|->")
_HANDLE = regex.compile(r"[\"'“”„«‘’‚(\[]*[@#]\w")
_BEFORE_OPENING = regex.compile(r"[\s(\[{/\-–—“„«‘‚¿¡]")
_UNSPACED = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Han}\p{Hiragana}\p{Katakana}]")
_DASHES = regex.compile(r"(?<=\s)--(?=\s$)|(?<=[\p{L}\p{N}\p{M}])--(?=[\p{L}\p{N}]$)")
_DECADE = regex.compile(r"(?<![^\s(])‘(?=\d\ds$)")


def better(before: str, language: str) -> Better | None:
    """What is better than the last signs of `before`, a paragraph up to the cursor whose last sign was typed just now.

    `language` is a code such as "de" or "de-AT". None where nothing is: in links, in words that look like code, inside
    backticks, in handles and tags, for quotation marks of a language that has none here.
    """
    sign = before[-1:]
    if not sign:
        return None
    if before.count("`") % 2:
        return None
    marks = MARKS.get(language.partition("-")[0].lower())
    if sign == '"' and marks is not None:
        return _outer(before[:-1], marks)
    if sign == "'" and marks is not None:
        return _inner(before[:-1], marks)
    if before.endswith("...") and not before.endswith("...."):
        return None if _is_apart(before[:-3]) else Better(3, "…")
    if before[-3:-1] == "--":
        return _dash(before)
    return _apostrophe_after_all(before, marks) if marks is not None else None


def _token(before: str) -> str:
    found = _TOKEN.search(before[-200:])
    return found[0] if found is not None else ""


def _is_apart(before: str) -> bool:
    """Whether the word that ends here is no prose: a link, code, a handle or a tag."""
    token = _token(before)
    return bool(_LINK.search(token) or _CODE.search(token) or _HANDLE.match(token))


def _is_open(before: str, opens: str, closes: str) -> bool:
    return before.count(opens.strip(THIN)) > before.count(closes.strip(THIN))


def _outer(before: str, marks: Marks) -> Better | None:
    token, open_ = _token(before), _is_open(before, marks.opens, marks.closes)
    if _LINK.search(token) or _CODE.search(token):
        return Better(1, marks.closes) if open_ and token.startswith(marks.opens.strip(THIN)) else None
    last = before[-1:]
    if open_ and before.endswith(marks.opens):
        return Better(1, marks.closes.lstrip(THIN))
    if open_ and THIN in marks.closes and last and last in f" \xa0{THIN}":
        return Better(2, marks.closes)  # in French a blank is typed before the mark
    if last.isdigit() and not open_:
        return None  # inches, seconds
    if not last or _BEFORE_OPENING.match(last) or (not open_ and _UNSPACED.match(last)):
        return Better(1, marks.opens)
    return Better(1, marks.closes)


def _inner(before: str, marks: Marks) -> Better | None:
    token = _token(before)
    if _LINK.search(token) or _CODE.search(token):
        return None
    last = before[-1:]
    if last.isdigit() and not _is_open(before, marks.inner_opens, marks.inner_closes):
        return None  # feet, minutes
    if not last or _BEFORE_OPENING.match(last):
        return Better(1, marks.inner_opens)
    if marks.inner_closes != APOSTROPHE and _is_open(before, marks.inner_opens, marks.inner_closes):
        return Better(1, marks.inner_closes)
    return Better(1, APOSTROPHE)


def _dash(before: str) -> Better | None:
    """“word -- word” and “word--word”, once the sign behind shows that no option (`--all`) and no arrow is meant."""
    if _DASHES.search(before, max(0, len(before) - 4)) is None or _is_apart(before[:-3]):
        return None
    return Better(3, "–" + before[-1])


def _apostrophe_after_all(before: str, marks: Marks) -> Better | None:
    """A letter shows that the mark before it closed nothing (“‚hab’s”), or opened nothing (“’90s”)."""
    sign, quote = before[-1], before[-2:-1]
    if quote == marks.inner_closes != APOSTROPHE and sign.isalpha() and before[-3:-2].isalpha():
        return Better(2, APOSTROPHE + sign)
    if sign == "s" and _DECADE.search(before, max(0, len(before) - 5)):
        return Better(4, APOSTROPHE + before[-3:])
    return None
