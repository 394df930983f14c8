"""How common English words are: frequencies on the Zipf scale, from a list that comes with the program."""

from __future__ import annotations

import gzip
import unicodedata
from functools import cache
from importlib.resources import files

from editorial.text.inflections import base_forms

COMMON = 4.0
"""From here on a word is known to everybody: about the thousandth occurrence in 90 million words."""
RARE = 2.75
"""Below this a word is jargon to the general reader: under fifty occurrences in 90 million words (the cuts of Rakedzon and
others, "Automatic jargon identifier for scientists engaging with the public", PLOS ONE, 2017, on this scale)."""


def zipf(word: str) -> float:
    """How often English uses `word`: log10 of its occurrences in a thousand million words.

    "the" is 7.7, "bicycle" 4.0, "mitigate" 3.5, "upcycle" 0: a word outside the 60,000 commonest forms (2.38 is the last)
    counts as 0, and so does a number. Case, curly apostrophes and a possessive 's make no difference; a hyphenated word
    that is not listed is as common as the rarest of its parts.
    """
    return _zipf(_plain(word))


def is_rare(word: str) -> bool:
    """Whether a general reader may not know `word`: it and what it may be an inflection of are all below `RARE`, and it is
    no number ("2026", "3.5%", "5pm" never are)."""
    if any(map(str.isdigit, word)):
        return False
    return any(max(map(_zipf, base_forms(part))) < RARE for part in _parts(_plain(word)))


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKC", word).lower().replace("’", "'").replace("‐", "-").strip("-'.")


def _parts(plain: str) -> list[str]:
    return [plain] if plain in _table() else [part for part in plain.split("-") if part]


def _zipf(plain: str) -> float:
    table = _table()
    found = table.get(plain, 0.0)
    if plain.endswith("'s"):
        return max(found, table.get(plain[:-2], 0.0))
    if not found and plain.endswith("'"):
        return table.get(plain[:-1], 0.0)
    if not found and "-" in plain:
        return min((table.get(part, 0.0) for part in plain.split("-") if part), default=0.0)
    return found


@cache
def _table() -> dict[str, float]:
    found: dict[str, float] = {}
    packed = files("resources").joinpath("lexicons", "words_en.tsv.gz").read_bytes()
    for line in gzip.decompress(packed).decode("utf-8").splitlines():
        value, _, words = line.partition("\t")
        found.update(dict.fromkeys(words.split(" "), float(value)))
    return found
