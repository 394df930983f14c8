"""All rules there are, found by walking a package: nothing here knows one by name."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import cast

from editorial.errors import BugError, UserError
from editorial.rulekit.datarule import load_data_rule
from editorial.rulekit.rule import FAMILIES, Check, CodeRule, Rule, RuleMeta


@dataclass(frozen=True, slots=True)
class Registry:
    """The rules by id, in the order of their ids. BugError for two of one id."""

    rules: tuple[Rule, ...]
    _by_id: dict[str, Rule] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.rules, key=lambda rule: rule.id))
        object.__setattr__(self, "rules", ordered)
        object.__setattr__(self, "_by_id", {rule.id: rule for rule in ordered})
        for one, other in pairwise(ordered):
            if one.id == other.id:
                raise BugError(f"Two rules are called {one.id}: {one.origin} and {other.origin}.")

    def get(self, rule_id: str) -> Rule | None:
        """The rule of that id, if there is one."""
        return self._by_id.get(rule_id)

    def nearest(self, rule_id: str) -> str:
        """The id most like a misspelt one; empty when none is near."""
        near = difflib.get_close_matches(rule_id, self._by_id, n=1)
        return near[0] if near else ""

    def metas(self) -> dict[str, RuleMeta]:
        """What each rule says of itself, by id, as the house style reads it."""
        return {rule.id: rule.meta for rule in self.rules}


def discover(*packages: str) -> Registry:
    """The rules of these packages, named as for an import: a folder for each family, in it a `.py` with META and `check` or
    a `.yml` for each rule, and beside each its page `.md`. Names that begin with `_` are helpers.

    BugError for an unknown family, a rule without META, `check` or page, a page without a rule, a data rule that cannot
    be read. Patterns of data rules are compiled when first used; their `prepare` does it now.
    """
    return Registry(tuple(rule for package in packages for rule in _rules(package)))


def _rules(package: str) -> Iterator[Rule]:
    for family in sorted(files(package).iterdir(), key=lambda entry: entry.name):
        if not family.is_dir() or family.name.startswith(("_", ".")):
            continue
        entries = {entry.name: entry for entry in family.iterdir() if not entry.name.startswith(("_", "."))}
        stems = sorted({name.rpartition(".")[0] for name in entries if name.endswith((".py", ".yml", ".md"))})
        if stems and family.name not in FAMILIES:
            raise BugError(f"{package}/{family.name}: there is no family “{family.name}”; a new one needs a decision.")
        for stem in stems:
            yield _rule(package, family.name, stem, entries)


def _rule(package: str, family: str, stem: str, entries: dict[str, Traversable]) -> Rule:
    rule_id, place = f"{family}.{stem}", f"{package}/{family}/{stem}"
    code, data, page = (entries.get(f"{stem}.{end}") for end in ("py", "yml", "md"))
    if page is None:
        raise BugError(f"{place}: the rule has no page; write {stem}.md beside it.")
    if (code is None) == (data is None):
        raise BugError(f"{place}: a page needs one rule beside it, {stem}.py or {stem}.yml.")
    text = page.read_text(encoding="utf-8")
    if data is not None:
        try:
            return load_data_rule(data.read_text("utf-8"), rule_id, text, f"{place}.yml", prepare=False)
        except UserError as error:
            raise BugError(str(error)) from error
    module = importlib.import_module(f"{package}.{family}.{stem}")
    meta, check = getattr(module, "META", None), getattr(module, "check", None)
    if not isinstance(meta, RuleMeta) or not callable(check):
        raise BugError(f"{place}.py: a rule needs META and check; begin a helper's name with “_”.")
    return CodeRule(id=rule_id, meta=meta, page=text, origin=f"{place}.py", function=cast("Check", check))
