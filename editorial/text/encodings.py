"""In which letters bytes are written, where nothing says it: by whether words of one language come out."""

from __future__ import annotations

import codecs
import unicodedata
from collections import Counter
from itertools import pairwise

from charset_normalizer import from_bytes

_SIGNS = frozenset("“”„‘’‚«»‹›–—…•·€£°©®™§¿¡ª№²³½¼×\xa0")
_WESTERN = (
    "äöüß",
    "àâæçéèêëîïôœùûüÿ",
    "áéíñóúüªº",
    "àèéìíîòóùú",
    "áâãàçéêíóôõúü",
    "áàâäéèêëíïóöúü",
    "æøåéèêóòôü",
    "åäöéüà",
    "áðéíóúýþæö",
)
_CENTRAL = (
    "äöüß",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž",
    "áéíóöőúüű",
    "ăâîșțşţ",
    "čćđšž",
)
_CYRILLIC = ("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")
_THAI = ("".join(chr(code) for code in (*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C))),)
_THAI_FIRST = frozenset("เแโใไ")
"""Vowels that are written before their consonant."""
_CANDIDATES = (
    ("cp1252", _WESTERN),
    ("iso8859-15", _WESTERN),
    ("mac_roman", _WESTERN),
    ("cp1250", _CENTRAL),
    ("cp1254", ("çğıİöşüâîû",)),
    ("cp1251", _CYRILLIC),
    ("cp874", _THAI),
)
"""Encodings with the letters of their languages beyond ASCII; of equals the first is taken, as it is the commonest."""
_LATIN = "\u0370"
"""The first letter beyond Latin script and its marks."""
_SURE = 0.95
LOOKED_AT = 100_000
"""Bytes that are enough for a guess."""


def text_of(raw: bytes) -> str | None:
    """Bytes as text: UTF-16 with its mark, UTF-8, or what is likeliest; None where they are no text."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        found = "utf-16"
    else:
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            found = guess_encoding(raw)
    return raw.decode(found, "replace") if found else None


def guess_encoding(raw: bytes) -> str:
    """The likeliest encoding of bytes that are not UTF-8; empty where they are no text in any."""
    sample = raw[:LOOKED_AT]
    for by_word in (False, True):  # words of another language stand in many a line
        best, share = "", 0.0
        for encoding, languages in _CANDIDATES:
            found = _share(sample, encoding, languages, by_word=by_word)
            if found > share:
                best, share = encoding, found
        if share >= _SURE:
            return best
    guessed = from_bytes(sample).best()
    return guessed.encoding if guessed is not None else ""


def _share(sample: bytes, encoding: str, languages: tuple[str, ...], *, by_word: bool) -> float:
    """How many of the letters beyond ASCII belong to the language of their line or word."""
    alphabets = [frozenset(letters + letters.upper()) for letters in languages]
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    fitting = whole = 0
    for line in text.split() if by_word else text.splitlines():
        if line.isascii():
            continue
        letters = Counter(one for one in line if not one.isascii() and one not in _SIGNS)
        signs = sum(one in _SIGNS for one in line)
        odd = sum(_is_odd(before, after) for before, after in pairwise(f" {line}"))
        best = max(sum(count for one, count in letters.items() if one in alphabet) for alphabet in alphabets)
        fitting += signs + max(best - odd, 0)
        whole += signs + letters.total()
    return fitting / whole if whole else 0.0


def _is_odd(before: str, after: str) -> bool:
    """Whether no word has these two letters side by side: a capital after a small one, two scripts, a vowel sign on nothing."""
    if unicodedata.category(after) == "Mn":
        return not _is_beyond(before)
    if before in _THAI_FIRST:
        return not _is_beyond(after)
    if not after.isascii() and before.islower() and after.isupper():
        return True
    return before.isalpha() and after.isalpha() and _is_beyond(before) != _is_beyond(after)


def _is_beyond(letter: str) -> bool:
    return letter > _LATIN and letter not in _SIGNS
