"""Quotation marks, dashes, dots and spaces."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Typography",
    level="suggestion",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="medium",
)

check = spoken
