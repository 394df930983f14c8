"""A comma, an apostrophe or another mark."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Punctuation", "suggestion")

check = spoken
