"""Syllables of words that no dictionary holds: numbers, acronyms, compounds, derived words, and Spanish and German."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import regex

Known = Callable[[str], int]
"""The dictionary's count for a word in lower case; 0 when it is not in it."""

_PIECES = regex.compile(r"\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[%$€£¥]")
_HYPHENS = regex.compile(r"[-‐‑]+")
_INITIALS = regex.compile(r"(?:\p{L}\.){2,}\p{L}?|(?:\p{L}\.)+\p{L}")
_VOWELS = regex.compile(r"[aeiouy]+")
_HIATUS = regex.compile(r"ia(?!n\b)|io(?!u|n)|iu|ua(?!r)|uo|eo(?!u)|ya|yo|ii|uu|[aeiou]ing\b|eou(?=s)")
_SILENT = regex.compile(r"(?<=[^aeiouy])es?$|(?<=[^aeiouytd])ed$")
_KEPT = regex.compile(r"(?:[bcdfgkpstxz]l|[^aeiouy]r)e[sd]?$|(?:[sxz]|[cs]h|[cg])es$")
_UNITS = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
_TENS = (0, 1, 2, 2, 2, 2, 2, 3, 2, 2)
_SIGNS = {"%": 2, "$": 2, "€": 2, "£": 1, "¥": 1}
_SUFFIXES = (
    *(
        ("able", 2),
        ("ible", 2),
        ("ness", 1),
        ("less", 1),
        ("ment", 1),
        ("ship", 1),
        ("able's", 2),
        ("ful", 1),
        ("ish", 1),
    ),
    *(
        ("ing", 1),
        ("ers", 1),
        ("er", 1),
        ("or", 1),
        ("est", 1),
        ("ly", 1),
        ("ist", 1),
        ("ists", 1),
        ("ism", 2),
        ("y", 1),
    ),
    *(("ity", 2), ("ize", 1), ("ise", 1), ("al", 1), ("ous", 1)),
)


def english(word: str, known: Known) -> int:
    """Syllables of an English word as read aloud; at least 1. `word` is as written, case and all.

    The dictionary has the first word; then digits are read out (years in pairs, more than four digits as one a pair),
    capitals spelled, and what is left is taken apart into words it knows; the last resort counts groups of vowels.
    """
    plain = unicodedata.normalize("NFC", word).replace("’", "'").replace("‑", "-")
    if _INITIALS.fullmatch(plain):
        return sum(_letter(char) for char in plain.lower() if char.isalpha())
    total = 0
    for part in _HYPHENS.split(plain):
        for piece in _PIECES.findall(part):
            if piece in _SIGNS:
                total += _SIGNS[piece]
            elif piece[0].isdigit():
                total += number(piece.replace(".", ":") if part[0] in _SIGNS else piece)
            else:
                total += _word(piece, known, beside_digits=part != piece)
    return max(total, 1)


def number(digits: str) -> int:
    """Syllables of a number read aloud in English: `2026` five, `1,000` three, `3.5` three, `9:30` three."""
    whole, point, fraction = digits.partition(".")
    if point:
        return number(whole) + 1 + sum(_UNITS[int(char)] for char in fraction if char.isdecimal())
    if ":" in digits:
        return sum(number(piece) for piece in digits.split(":") if piece.strip("0")) or 2
    plain = whole.replace(",", "")
    if not plain.isdecimal() or len(plain) > 4:
        return max(1, (sum(char.isdigit() for char in plain) + 1) // 2)
    value = int(plain)
    if len(plain) == 4 and "," not in whole and 1100 <= value <= 2099 and value % 100 and not 2000 <= value < 2010:
        low = value % 100
        return _below_hundred(value // 100) + (_below_hundred(low) if low > 9 else 1 + _UNITS[low])
    total = 0
    if value >= 1000:
        total += _UNITS[value // 1000] + 2
    if value % 1000 >= 100:
        total += _UNITS[value % 1000 // 100] + 2
    return total + (_below_hundred(value % 100) if value % 100 or not total else 0)


def _below_hundred(value: int) -> int:
    return _UNITS[value] if value < 20 else _TENS[value // 10] + (_UNITS[value % 10] if value % 10 else 0)


def _letter(char: str) -> int:
    return 3 if char == "w" else 1


def _word(piece: str, known: Known, *, beside_digits: bool) -> int:
    lower = piece.lower()
    capitals = piece.isupper() and len(piece) >= 2
    if lower in {"st", "nd", "rd", "th"} and beside_digits:
        return 0
    if lower == "ai" and capitals:
        return 2
    if beside_digits and piece.isupper() and len(piece) <= 3:
        return sum(_letter(char) for char in lower)
    count = known(lower) or known(_bare(lower))
    if count:
        return count
    if (capitals and (len(piece) <= 4 or not _VOWELS.search(lower))) or (beside_digits and len(piece) <= 2):
        return sum(_letter(char) for char in lower)
    return _derived(_bare(lower), known)


def _bare(word: str) -> str:
    """Without accents, which English words borrow: "café", "naïve"."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def _derived(word: str, known: Known) -> int:
    for end in ("'s", "s'", "s", "'"):
        if word.endswith(end) and (count := known(word.removesuffix(end))):
            hisses = regex.search(r"(?:[sxz]|[cs]h|[cg]e|[sz]e)$", word.removesuffix(end))
            return count + (1 if hisses else 0)
    if word.endswith("ed") and (count := known(word[:-1]) or known(word[:-2])):
        return count + (1 if word[-3] in "td" else 0)
    for end, more in _SUFFIXES:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= 3:
            doubled = known(stem[:-1]) if stem[-1] == stem[-2] else 0
            count = known(stem) or known(stem + "e") or (known(stem[:-1] + "y") if stem[-1] == "i" else 0) or doubled
            if count:
                return count + more
    return _compound(word, known) or vowel_groups(word)


def _compound(word: str, known: Known) -> int:
    """Two words it knows, written together; the longest first wins. 0 when there is no such pair."""
    if len(word) > 40:
        return 0
    for cut in range(len(word) - 2, 1, -1):
        head = known(word[:cut])
        if head and (cut >= 3 or word[:cut] in {"un", "re", "up", "co", "de", "in", "on"}):
            tail = known(word[cut:])
            if tail and len(word) - cut >= 3:
                return head + tail
    return 0


def vowel_groups(word: str) -> int:
    """A guess from the spelling alone: groups of vowels, silent endings left out; at least 1."""
    stem = word if _KEPT.search(word) else _SILENT.sub("", word)
    return max(1, len(_VOWELS.findall(stem)) + len(_HIATUS.findall(stem)))


_ES_NUCLEUS = regex.compile(
    r"[iuü]?(?:[aeoáéó])[iuy]?(?![\p{L}--[^aeiouáéíóúü]])|[iuü]?[aeoáéó]|[íú]|[iuüy]+", regex.VERSION1
)
_ES_SILENT = regex.compile(r"(?<=[qg])u(?=[eiéí])|h")
_DE_NUCLEUS = regex.compile(r"aa|ee|oo|ie(?!n\b)|ei|ai|ey|ay|au|äu|eu|ou|[aeiouyäöü]")
_DE_SILENT = regex.compile(r"(?<=q)u")


def spanish(word: str) -> int:
    """Syllables of a Spanish word: strong vowels stand alone, a weak one joins its neighbour unless it is accented."""
    stem = _ES_SILENT.sub("", unicodedata.normalize("NFC", word).lower())
    stem = regex.sub(r"y(?=[aeiouáéíóú])", "j", stem)
    return max(1, len(_ES_NUCLEUS.findall(stem)))


def german(word: str) -> int:
    """Syllables of a German word: single vowels, double vowels and diphthongs."""
    return max(1, len(_DE_NUCLEUS.findall(_DE_SILENT.sub("", unicodedata.normalize("NFC", word).lower()))))
