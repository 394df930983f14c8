"""A word that no dictionary of the language has."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Unknown word", "warning")

check = spoken
