"""How a text begins, where its title would stand."""

from __future__ import annotations


def opening(text: str, words: int = 8) -> str:
    """The first words in one line, with "…" where more follow; empty for a text without any."""
    first = text.split(maxsplit=words)
    return " ".join(first[:words]) + ("…" if len(first) > words else "")
