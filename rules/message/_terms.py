"""An owner's words as patterns: phrases, wildcards, numbers with their units, and how words are bent."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

import regex

_TOKEN = regex.compile(r"\d[\d.,]*+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*+|\*|[^\s\w‐‑-]")
_UNSPACED = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Han}\p{Hiragana}\p{Katakana}]")
_GAP = r"[\s\u00a0‐‑-]*+"
_REST = r"\w*"
_APART = r"[\s\u00a0‐‑-]++"
_BENT = r"(?:es|en|['’]?s)?"
_BENT_MORE = r"(?:ers|er|ing|ed|es|en|['’]?s|e|n|d)?"


@cache
def unit_forms() -> Mapping[str, tuple[str, ...]]:
    """Every form of a unit in small letters, with all forms of the same unit."""
    rows = tomllib.loads((files("resources") / "lexicons" / "units.toml").read_text("utf-8"))["units"]
    return {form: tuple(row) for row in rows for form in row}


@lru_cache(maxsize=500)
def term_pattern(term: str, *, verbs: bool = False) -> regex.Pattern[str]:
    """A pattern that finds a term of the owner's, whatever its capitals.

    `*` stands for any rest of a word; between the words may be spaces or hyphens; a plural or possessive ending is allowed
    (with `verbs` those of verbs as well); a number may be grouped, and a unit after it may be any of its forms: "270-hp"
    also finds "270 hp", "270hp" and "270 horsepower".
    """
    found = list(_TOKEN.finditer(term))
    pieces: list[str] = []
    for at, match in enumerate(found):
        token, before = match[0], found[at - 1][0] if at else ""
        if token == "*":  # noqa: S105
            if not pieces:
                pieces.append(_REST)
            continue
        open_end = at + 1 < len(found) and found[at + 1][0] == "*"
        after_number = before[:1].isdigit()
        if pieces and pieces[0] != _REST:
            glued = found[at - 1].end() == match.start() or not (token[0].isalnum() and before[-1].isalnum())
            pieces.append(_GAP if glued or after_number else _APART)
        pieces.append(_piece(token, after_number=after_number, open_end=open_end, verbs=verbs))
    whole = "".join(pieces) if any(piece != _REST for piece in pieces) else r"(?!)"
    if not _UNSPACED.search(term):
        whole = rf"(?<![\p{{L}}\p{{N}}])(?<!\d[.,])(?:{whole})(?![\p{{L}}\p{{N}}]|[.,]\d)"
    return regex.compile(whole, regex.IGNORECASE | regex.VERSION1)


def _piece(token: str, *, after_number: bool, open_end: bool, verbs: bool) -> str:
    forms = unit_forms().get(token.casefold(), ()) if after_number else ()
    if forms:
        units = "|".join(regex.escape(form) for form in sorted(forms, key=len, reverse=True))
        return rf"(?:{units})" + (_REST if open_end else "")
    if token[0].isdigit():
        return _number(token) + (r"[\w.,]*+" if open_end else "")
    if open_end:
        return regex.escape(token) + _REST
    if token[-1] in "yY" and len(token) > 3:
        more = "|ied|ying" if verbs else ""
        return rf"{regex.escape(token[:-1])}(?:y(?:['’]s)?|ies{more})"
    if token[-1] in "eE" and len(token) > 3 and verbs:
        return rf"{regex.escape(token[:-1])}(?:e(?:['’]?s|n|r|rs|d)?|ing)"
    return regex.escape(token) + (_BENT_MORE if verbs else _BENT if token[-1].isalpha() else "")


def _number(token: str) -> str:
    digits = token.rstrip(".,")
    plain = regex.sub(r"[.,](?=\d{3}(?!\d))", "", digits)
    if not plain.isdecimal() or len(plain) < 4:
        return regex.escape(digits)
    return regex.sub(r"(?<=\d)(?=(?:\d{3})+$)", r"[., \\u00a0’']?", plain)


def in_tags(term: str, tags: tuple[str, ...], *, verbs: bool = False) -> bool:
    """Whether a term stands in one of these tags, whose words are told by their capitals or run together."""
    pattern = term_pattern(term, verbs=verbs)
    glued = regex.compile(pattern.pattern.replace(_APART, ""), regex.IGNORECASE | regex.VERSION1)
    for tag in tags:
        name = tag.lstrip("#＃").replace("_", " ")
        apart = regex.sub(r"(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{L})(?=\d)", " ", name)
        if pattern.search(apart) or glued.fullmatch(name):
            return True
    return False
