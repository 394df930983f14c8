"""Wordy, worn or redundant phrases."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Wording", "suggestion", confidence="low")

check = spoken
