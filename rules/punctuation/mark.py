"""A comma, an apostrophe or another mark."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Punctuation",
    level="suggestion",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="medium",
)

check = spoken
