"""Words that do not agree in number, gender or person."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Words that do not agree", "warning")

check = spoken
