"""A capital that is missing, or one too many."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Capital letter", "warning")

check = spoken
