"""The whole interface a rule's author sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.meta import FAMILIES, Need, Option, RuleMeta

__all__ = ["FAMILIES", "Check", "CodeRule", "Need", "Option", "Rule", "RuleMeta"]

Check = Callable[[RuleContext], Iterator[Finding | Measure]]


class Rule(Protocol):
    """One rule, whether data or Python: `id` is `family.name`; `page` is its readable page in Markdown."""

    @property
    def id(self) -> str: ...
    @property
    def meta(self) -> RuleMeta: ...
    @property
    def page(self) -> str: ...
    @property
    def origin(self) -> str: ...
    def check(self, context: RuleContext) -> Iterator[Finding | Measure]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRule:
    """A rule whose check is a Python function of one context."""

    id: str
    meta: RuleMeta
    page: str
    origin: str
    function: Check

    def check(self, context: RuleContext) -> Iterator[Finding | Measure]:
        """The findings and measures for one post, in any order."""
        return self.function(context)
