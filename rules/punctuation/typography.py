"""Quotation marks, dashes, dots and spaces."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("Typography", "suggestion")

check = spoken
