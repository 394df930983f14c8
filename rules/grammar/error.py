"""Grammar."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Grammar", "warning")

check = spoken
