"""Small words that several places share."""

from __future__ import annotations


def many(count: int, one: str, more: str) -> str:
    """`one` for a single thing, `more` else, with %n replaced by the figure; both come translated."""
    return (one if count == 1 else more).replace("%n", f"{count:,}".replace(",", "\u202f"))
