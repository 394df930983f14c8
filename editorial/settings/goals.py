"""How long a person wants a text to become: their own business, kept in a small file of theirs, never in the workspace."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Any, Literal, cast

from editorial.settings.own_files import change_own, read_own
from editorial.text import counting

Unit = Literal["words", "characters"]
_FILE = "goals.json"
MOST_COUNT = 1_000_000
MOST_POSTS = 500
"""Goals of so many posts are kept, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """About so many words, or so many characters (graphemes); `count` is at least 1."""

    count: int
    unit: Unit = "words"

    def reached(self, text: str) -> int:
        """How much of it a text is, in the goal's unit. Words are what stands between blanks."""
        return len(text.split()) if self.unit == "words" else counting.count(text, "graphemes")


def goal_of(post_id: str) -> Goal | None:
    """The goal that this person set for a post; None without one."""
    return _goal(read_own(_FILE).get(post_id))


def set_goal(post_id: str, goal: Goal | None) -> None:
    """Keep a goal, or forget it. A full disk only means that it is asked again."""

    def change(kept: dict[str, object]) -> dict[str, object]:
        kept.pop(post_id, None)
        if goal is not None:
            kept[post_id] = {"count": goal.count, "unit": goal.unit}
        return dict(list(kept.items())[-MOST_POSTS:])

    with contextlib.suppress(OSError):
        change_own(_FILE, change)


def goal_from(words: str, unit: Unit) -> Goal | None:
    """What a person typed as a number; None for what is none, or out of all bounds."""
    figures = "".join(words.split()).replace(",", "").replace(".", "")
    if not figures.isdecimal() or not 0 < int(figures) <= MOST_COUNT:
        return None
    return Goal(count=int(figures), unit=unit)


def _goal(kept: object) -> Goal | None:
    if not isinstance(kept, dict):
        return None
    found = cast("dict[str, Any]", kept)
    count, unit = found.get("count"), found.get("unit")
    if not isinstance(count, int) or not 0 < count <= MOST_COUNT or unit not in ("words", "characters"):
        return None
    return Goal(count=count, unit=unit)
