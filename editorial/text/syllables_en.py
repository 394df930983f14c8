"""Syllables of English words: a dictionary for those it knows, and for the rest their parts or their spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import regex

from editorial.text.frequency import zipf
from editorial.text.numerals import spoken

Known = Callable[[str], int]
"""The dictionary's count for a word in lower case; 0 when it is not in it."""

_PIECES = regex.compile(r"\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[%$€£¥]")
_HYPHENS = regex.compile(r"[-‐‑]+")
_INITIALS = regex.compile(r"(?:\p{L}\.){2,}\p{L}?|(?:\p{L}\.)+\p{L}")
_HISS = regex.compile(r"(?:[sxz]|[cs]h|[cgsz]e)$")
_VOWELS = regex.compile(r"[aeiouy]+")
_SIGNS = {"%": 2, "$": 2, "€": 2, "£": 1, "¥": 1}
_HANDLE = 2
"""A handle inside a sentence is a name that nobody can count; two is what names mostly have."""

_SUFFIXES = (
    ("able", 2), ("ible", 2), ("ness", 1), ("less", 1), ("ment", 1), ("ship", 1), ("able's", 2), ("ful", 1), ("ish", 1),
    ("ing", 1), ("ers", 1), ("er", 1), ("ly", 1), ("ist", 1), ("ists", 1), ("ism", 2), ("ity", 2), ("ize", 1), ("ise", 1),
)  # fmt: skip
_EVERYDAY = 3.5
"""On the Zipf scale: rarer pieces are found in too many words by chance ("cudd-ly")."""
_PREFIXES = frozenset({"un", "re", "up", "co", "de", "in", "on"})


def english(word: str, known: Known) -> int:
    """Syllables of an English word as read aloud; at least 1. `word` is as written, case and all.

    The dictionary has the first word; then digits are read out (years in pairs, more than four digits as one a pair),
    capitals spelled, and what is left is taken apart into words it knows; the last resort is the spelling.
    """
    if word.startswith("@"):
        return _HANDLE
    plain = unicodedata.normalize("NFC", word).replace("’", "'")
    if _INITIALS.fullmatch(plain):
        return sum(_letter(char) for char in plain.lower() if char.isalpha())
    total = 0
    for part in _HYPHENS.split(plain):
        for piece in _PIECES.findall(part):
            if piece in _SIGNS:
                total += _SIGNS[piece]
            elif piece[0].isdigit():
                total += spoken(piece.replace(".", ":") if part[0] in _SIGNS else piece, "en")
            else:
                total += _word(piece, known, beside_digits=part != piece and any(map(str.isdigit, part)))
    return max(total, 1)


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
            return count + (1 if "s" in end and _HISS.search(word.removesuffix(end)) else 0)
    if word.endswith("ed") and (count := known(word[:-1]) or known(word[:-2])):
        return count + (1 if word[-3] in "td" else 0)
    for end, more in _SUFFIXES:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= 3:
            doubled = known(stem[:-1]) if stem[-1] == stem[-2] else 0
            count = known(stem) or known(stem + "e") or (known(stem[:-1] + "y") if stem[-1] == "i" else 0) or doubled
            if count:
                return count + more
    return _compound(word, known) or spelled(word)


def _compound(word: str, known: Known) -> int:
    """Two everyday words written together ("workbench"), the longest first; 0 when there is no such pair."""
    if len(word) > 40:
        return 0
    for cut in range(len(word) - 4, 1, -1):
        head, tail = word[:cut], word[cut:]
        if (head in _PREFIXES or (cut >= 4 and zipf(head) >= _EVERYDAY)) and zipf(tail) >= _EVERYDAY:
            count, more = known(head), known(tail)
            if count and more:
                return count + more
    return 0


_SILENT_E = (
    "base|care|eye|fire|fore|grave|here|hide|home|house|life|like|love|make|more|name|note|safe|side|some|space|stone|"
    "there|time|use|ware|where|whole|wide"
)
_RESPELLINGS: tuple[tuple[regex.Pattern[str], str], ...] = tuple(
    (regex.compile(pattern, regex.VERBOSE), plain)
    for pattern, plain in (
        # A dot parts two vowels that are both spoken.
        (r"'", ""),
        (r"^mc", "mac"),
        (r"^every?(?=[^aeiou])", "evr"),
        (rf"(?<=^(?:{_SILENT_E}))(?<=e)(?=[^aeiour])(?!(?:[dstxn]|st|rs)$)", "E"),
        (r"eE", ""),
        (r"(?<=[fstm]|[aw]r)e(?=h[aeo])", ""),  # household
        (r"call(?=y$)", "cl"),
        (r"(?<=[^aeiou])y(?=ing)", "y."),  # trying
        (r"^y(?=[aeiou])|(?<=[aeiouw])y(?=[aeiou])|(?<=[ntl])y(?=[ao])", "j"),  # yard, player, canyon
        (r"(?<=[^aeiou])y(?=[aeiou])", "y."),  # flyer
        (r"qu(?=[aeioy])", "q"),
        (r"gu(?=i(?!ty)|e(?!s?$)|ar[ad])|(?<=[aeioun])gues?$", "g"),  # guess, league
        (r"(?<=[aeiours])ques?$", "q"),
        (  # completely, useful, homeless, movement
            r"""(?<=[aeiouy][^aeiouy]|[aeiouy][^aeiouy][^aeiouyl]|[aeiouy][lr][^aeiouy])(?<![tdbcfgkpsz]l)e
            (?=(?:ly|ful(?:ly)?|less(?:ly|ness)?|ness|ments?)$)""",
            "",
        ),
        (r"sms?$", "sem"),
        (r"(?<=[cst])ia(?=l|n(?!c|s?t))|sia$", "a"),  # special, musician
        (r"(?<=ll|[ln])io(?=n)|(?<=l)ia(?=m)|(?<=r)ia(?=g)", "o"),  # million, marriage
        (r"(?<=[cstxg])io(?=u|n)", "o"),  # nation, religious
        (r"(?<=[cg])eou(?=s)|(?<=g)eo(?=n)", "o"),
        (r"(?<=[ct])ien(?=[ct])", "en"),  # patient
        (r"ia|io|iu|ie(?=[tr]s?$|t[yi]|(?<!^pri)st(?![srlh])|sts$|n[tcai]|r[ae])|ya", "i.a"),
        (r"ua(?=[lt]|r[iy]|$)|uo(?!y)|uu|ue(?=n)", "u.o"),
        (r"eo(?!p)|ea(?=l[im]|t[io][novy]|ct)|oe(?=[tmr])|ii|(?<=[rh]|id)ea$|oa$|eu(?=m|s$)", "e.o"),
        (r"(?<=[aeou])i(?=ngs?$|sm|st|sh$)|(?<=a)i(?=c)|(?<=^co)i(?=nc)", ".i"),  # doing, being
        (r"^re(?=[aeiu](?!d|s|l$|lly|r|p|ch|m))", "re."),
        (r"^co(?=o[rp]|[ae](?![tscrkul]))", "co."),
        (r"(?<=rr)ed$", ""),
        (r"(?<=[bcdfgkptsxz]l|[^aeiouy]r)e[sd]?$", "a"),  # table, acre
        (r"(?<=[bcdfgkptz])l(?=ing)", "al"),  # settling
        (r"(?<=[sxz]|[cs]h|[cg])es$", "as"),
        (r"(?<=[^aeiouytd])ed$|(?<=[^aeiouy])es?$", ""),
    )
)


def spelled(word: str) -> int:
    """A guess from the spelling alone: groups of vowels once silent letters are gone and spoken ones parted; at least 1.

    `word` is in lower case. Nineteen of twenty words of the dictionary come out right.
    """
    plain = word
    for pattern, better in _RESPELLINGS:
        plain = pattern.sub(better, plain)
    return max(1, len(_VOWELS.findall(plain)))
