"""The cases that networks publish, read from `published/` (its README says where each is from)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One published case: its text and whatever is expected of it."""

    name: str
    text: str
    says: dict[str, Any]


def cases(file: str, section: str) -> list[Case]:
    """A section of a file, in order."""
    told = json.loads((FOLDER / file).read_text("utf-8"))[section]
    return [Case(name=one.get("name", ""), text=_text(one["text"]), says=one) for one in told]


def named(case: Case) -> str:
    """What pytest shows of a case."""
    return (case.name or ascii(case.text))[:70]


def grapheme_breaks() -> list[list[str]]:
    """The texts of GraphemeBreakTest, each as its clusters."""
    lines = (FOLDER / "GraphemeBreakTest-18.0.0.txt").read_text("utf-8").splitlines()
    return [
        [
            "".join(chr(int(point, 16)) for point in cluster.split() if point != "×")
            for cluster in line.strip("÷ ").split("÷")
        ]
        for line in lines
        if not line.startswith("#")
    ]


def emoji_sequences() -> list[tuple[float, str]]:
    """Emoji of several code points, each with the version of Unicode's emoji that it came with."""
    found: list[tuple[float, str]] = []
    version = 0.0
    for line in (FOLDER / "emoji-sequences-18.0.txt").read_text("utf-8").splitlines():
        if line.startswith("## Emoji "):
            version = float(line.removeprefix("## Emoji "))
        elif not line.startswith("#"):
            words = (word.replace("+", "_200D_").split("_") for word in line.split())
            found += [(version, "".join(chr(int(point, 16)) for point in word)) for word in words]
    return found


def _text(told: str | list[tuple[str, int]]) -> str:
    return told if isinstance(told, str) else "".join(piece * times for piece, times in told)
