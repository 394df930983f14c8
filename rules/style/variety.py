"""A word or form of another variety of the language."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Word of another region", "suggestion", confidence="low")

check = spoken
