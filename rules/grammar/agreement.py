"""Words that do not agree in number, gender or person."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Words that do not agree",
    level="warning",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="medium",
)

check = spoken
