"""Grapheme clusters: what a reader takes for one sign (UAX #29)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece\u200c\u20d0-\u20f0"
    "\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\uff9e\uff9f\U0001f3fb-\U0001f3ff"
)
_CONTROLS = "\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_LETTERS = (
    "\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u05be\u05c0\u05c3\u05c6\u05ca-\u05ff\u0606-\u060f\u061b"
    "\u061d-\u064a\u0660-\u066f\u0671-\u06d5\u06de\u06e5\u06e6\u06e9\u06ee-\u06ff\u0e00-\u0e30\u0e32\u0e3b-\u0e46\u0e4f-\u0eb0\u0eb2"
    "\u0ebd-\u0ec7\u0ecf-\u0eff\u10a0-\u10ff\u1e00-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20cf\u20f1-\u2cee\u2e00-\u3029"
    "\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\uf900-\ufb1d\ufb1f-\ufdff\ufe30-\ufefe\uff00-\uff9d\uffa0-\uffef"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff\U00020000-\U000323af"
)
_RARE = re.compile(f"[^{_MARKS}{_CONTROLS}{_LETTERS}]")
"""What joins with its neighbours by more than one rule of UAX #29: U+200D, flags, jamo, conjuncts, signs before digits."""
_MARKED = re.compile(f"(?<=[^{_CONTROLS}])[{_MARKS}]")
"""Where, in a text without those, two code points are one grapheme."""


def graphemes(text: str) -> int:
    """How many extended grapheme clusters a text has, by Unicode 18, with its rule for Indic conjuncts (GB9c).

    Lines of common letters and marks are counted without the full rules, which take ten times as long.
    """
    if "\r" in text:
        return len(clusters().findall(text))
    if text.isascii():
        return len(text)
    if _RARE.search(text) is None:
        return len(text) - len(_MARKED.findall(text))
    lines = text.split("\n")
    return len(lines) - 1 + sum(map(_of_line, lines))


def _of_line(line: str) -> int:
    if line.isascii():
        return len(line)
    return len(line) - len(_MARKED.findall(line)) if _RARE.search(line) is None else len(clusters().findall(line))


@cache
def clusters() -> regex.Pattern[str]:
    """The pattern of one extended grapheme cluster."""
    import regex

    return regex.compile(r"\X")
