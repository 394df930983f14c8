"""A word or form of another variety of the language."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Word of another region",
    level="suggestion",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="low",
)

check = spoken
