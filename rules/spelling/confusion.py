"""A real word where another one is meant."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Wrong word",
    level="warning",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="medium",
)

check = spoken
