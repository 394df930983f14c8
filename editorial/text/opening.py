"""How a text begins, where its title would stand."""

from __future__ import annotations

from editorial.model.reference import label


def opening(text: str, words: int = 8) -> str:
    """The first words in one line, with "…" where more follow; empty for a text without any."""
    first = text.split(maxsplit=words)
    return " ".join(first[:words]) + ("…" if len(first) > words else "")


def name_of(title: str, text: str, number: int) -> str:
    """What a post is called: its working title, or else its first words, or else its short number."""
    return title or opening(text) or label(number)
