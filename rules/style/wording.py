"""Wordy, worn or redundant phrases."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Wording",
    level="suggestion",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="low",
)

check = spoken
