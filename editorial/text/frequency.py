"""How common English words are: frequencies on the Zipf scale, from a list that comes with the program."""

from __future__ import annotations

import gzip
import unicodedata
from functools import cache
from importlib.resources import files

COMMON = 4.0
"""From here on a word is known to everybody: about the thousandth occurrence in 90 million words."""
RARE = 2.75
"""Below this a word is jargon to the general reader: under fifty occurrences in 90 million words (the cuts of Rakedzon and
others, "Automatic jargon identifier for scientists engaging with the public", PLOS ONE, 2017, on this scale)."""

_POSSESSIVE = ("'s", "'")


def zipf(word: str) -> float:
    """How often English uses `word`: log10 of its occurrences in a thousand million words.

    "the" is 7.7, "bicycle" 4.0, "mitigate" 3.5, "upcycle" 0: a word outside the 60,000 commonest forms (2.38 is the last)
    counts as 0, and so does a number. Case, curly apostrophes and a possessive 's make no difference; a hyphenated word
    that is not listed is as common as the rarest of its parts.
    """
    lower = unicodedata.normalize("NFC", word).lower().replace("’", "'").replace("‑", "-").strip("-'.")
    table = _table()
    found = table.get(lower)
    if found is not None:
        return found
    for end in _POSSESSIVE:
        if lower.endswith(end):
            return table.get(lower.removesuffix(end), 0.0)
    if "-" in lower:
        return min((table.get(part, 0.0) for part in lower.split("-") if part), default=0.0)
    return 0.0


def is_rare(word: str) -> bool:
    """Whether a general reader may not know `word`: below `RARE`, and no number ("2026", "3.5%", "5pm" never are)."""
    return zipf(word) < RARE and not any(map(str.isdigit, word))


@cache
def _table() -> dict[str, float]:
    found: dict[str, float] = {}
    packed = files("resources").joinpath("lexicons", "words_en.tsv.gz").read_bytes()
    for line in gzip.decompress(packed).decode("utf-8").splitlines():
        value, _, words = line.partition("\t")
        found.update(dict.fromkeys(words.split(" "), float(value)))
    return found
