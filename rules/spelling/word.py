"""A word that no dictionary of the language has."""

from __future__ import annotations

from editorial.rulekit.engines import spoken
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Unknown word",
    level="warning",
    scope="wording",
    messages={"said": "{said}"},
    needs=("grammar",),
    confidence="medium",
)

check = spoken
