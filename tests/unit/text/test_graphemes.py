"""Graphemes: the quick way knows only letters and marks that join by one rule."""

from __future__ import annotations

import re

import pytest
import regex

from editorial.text import graphemes as module
from editorial.text.graphemes import graphemes

POINTS = [chr(point) for point in (*range(0xD800), *range(0xE000, 0x10000), *range(0x1F000, 0x1FC00))]


@pytest.mark.parametrize(
    ("letters", "unicode"),
    [
        (module._MARKS, r"[[\p{GCB=Extend}\p{GCB=SpacingMark}]--\p{InCB=Linker}]"),
        (module._CONTROLS, r"[\p{GCB=Control}\p{GCB=CR}\p{GCB=LF}]"),
        (module._LETTERS, r"[\p{GCB=Other}\p{GCB=LV}\p{GCB=LVT}]"),
    ],
    ids=["marks", "controls", "letters"],
)
def test_the_classes_of_the_quick_way_are_those_of_unicode(letters: str, unicode: str) -> None:
    """A newer Unicode that gives one of them another part fails here, not in somebody's count."""
    ours, theirs = re.compile(f"[{letters}]"), regex.compile(unicode, regex.VERSION1)
    assert [ascii(point) for point in POINTS if ours.match(point) and not theirs.match(point)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("น้ำ", 1),
        ("\u0301a", 2),
        ("a\n\u0301", 3),
        ("\u0301\u0301", 1),
        ("한국\u1112\u1161\u11ab", 3),
        ("a\r\n\r", 3),
        ("\u0600\u0661 and e\u0301", 7),
        ("one 👨\u200d👩\u200d👧\nน้ำ\n🇫🇷🇬🇧", 10),
        ("", 0),
    ],
)
def test_quick_or_not_the_count_is_the_same(text: str, found: int) -> None:
    assert graphemes(text) == found
