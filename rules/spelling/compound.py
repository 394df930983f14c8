"""Words written together, apart or with a hyphen where the language does it otherwise."""

from __future__ import annotations

from editorial.rulekit.engines import spoken, spoken_meta

META = spoken_meta("One word or two", "warning")

check = spoken
