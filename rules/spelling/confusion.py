"""A real word where another one is meant."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Wrong word", "warning")

check = spoken
