"""The short number of a post as people write it: G-214, g214, 214."""

from __future__ import annotations

import re

LARGEST = 2**31 - 1
_ALONE = re.compile(r"\s*(?:[Gg]\s?[-\u2010-\u2013]?\s?|#)?([0-9]{1,10})\s*")
_LEADING = re.compile(r"\s*[Gg][-\u2010-\u2013]([0-9]{1,10})(?![0-9\w-])")


def label(number: int) -> str:
    """The short number as it is said: "G-214"."""
    return f"G-{number}"


def number_in(words: str) -> int:
    """The post that somebody means: words that are nothing but its number, or a pasted line that begins with it ("G-214
    “Repair café” · In review"). 0 when they mean none."""
    found = _ALONE.fullmatch(words) or _LEADING.match(words)
    number = int(found[1]) if found else 0
    return number if number <= LARGEST else 0


def is_reference(words: str) -> bool:
    """True for words that can mean nothing but one post: "G-214", or a pasted line. A bare figure may also stand in a text."""
    return number_in(words) > 0 and words.strip()[:1].casefold() == "g"
