"""A room with one rule in it: subjects made of a few words, and what the rule says about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, cast

from editorial.checking.engines.builtin import Builtin
from editorial.checking.proofreader import Proofreader
from editorial.model.desk import Author, Campaign
from editorial.model.finding import Finding, Measure
from editorial.model.platform import Counting, Fact, FieldFacts, Limit, Platform
from editorial.model.style import HouseStyle, Layer, RuleSetting
from editorial.model.subject import Field, MediumFacts, Recent, Sibling, Subject
from editorial.platforms.schema import UNITS
from editorial.rulekit.context import Readings, RuleContext
from editorial.rulekit.registry import discover
from editorial.rulekit.rule import Rule
from editorial.settings.helpers import Helpers
from editorial.text.likeness import marks

KNOWN = {
    "field", "fields", "language", "authors", "register", "media", "network", "kind", "scope", "link", "limits",
    "options", "tone_band", "declared", "disclosure", "ai_use", "byline", "tags", "today", "brief", "lists", "siblings",
    "recent", "unread", "variety",
}  # fmt: skip
"""What a situation on a rule's page may say."""


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule that comes with Proofdesk, by id."""
    return {rule.id: rule for rule in discover("rules").rules}


def network(said: Mapping[str, Any]) -> Platform:
    """A made-up network: `name`, `kinds`, the values by their dotted names, those in `unsure` of low confidence, and a
    table for each field (`text = { limit = 40, counting = "codepoints" }`)."""
    unsure = set(said.get("unsure", ()))
    facts: dict[str, Fact] = {}

    def fact(name: str, value: object) -> Fact:
        facts[name] = Fact(
            value=value, source="made up", checked=dt.date(2026, 1, 1), confidence="low" if name in unsure else "high"
        )
        return facts[name]

    fields = {}
    for name in ("text", "title", "description", "first_comment", "alt"):
        table = said.get(name, {} if name == "text" else None)
        if table is None:
            continue
        counting = cast("Counting", table.get("counting", "codepoints"))
        fact(f"field.{name}.counting", counting)
        limit = fact(f"field.{name}.limit", table["limit"]) if "limit" in table else None
        if "refused" in table:
            fact(f"field.{name}.refused", table["refused"])
        if table.get("required"):
            fact(f"field.{name}.required", True)
        also = []
        for second in table.get("also", ()):
            value = fact(f"field.{name}.also.{second['unit']}", second["value"])
            also.append(Limit(value=second["value"], unit=second["unit"], fact=value))
        fields[name] = FieldFacts(
            name=name,
            becomes=name,
            label=table.get("label", name.capitalize()),
            counting=counting,
            unit=UNITS[counting],
            limit=Limit(value=table["limit"], unit=UNITS[counting], fact=limit) if limit else None,
            also=tuple(also),
            fold=table.get("fold"),
            required=table.get("required", False),
            refused=table.get("refused", ""),
        )
    for name, value in said.items():
        if "." in name:
            fact(name, value)
    kinds = tuple(said.get("kinds", ("post",)))
    return Platform(
        id="made_up", name=said.get("name", "Kanal"), surface="", icon="", kinds=kinds, fields=fields, facts=facts
    )


def subject(text: str, situation: Mapping[str, Any] | None = None) -> Subject:
    """A post with this text in the field that the situation names (`text` unless it says another)."""
    said = situation or {}
    assert set(said) <= KNOWN, f"unknown in a situation: {sorted(set(said) - KNOWN)}"
    fields = [Field(name=said.get("field", "text"), text=text)]
    fields += [Field(name=name, text=value) for name, value in said.get("fields", {}).items()]
    media = tuple(
        MediumFacts(**{key: tuple(value) if isinstance(value, list) else value for key, value in medium.items()})
        for medium in said.get("media", ())
    )
    brief = None
    if "tone_band" in said or "brief" in said:
        band = {dial: (float(low), float(high)) for dial, (low, high) in said.get("tone_band", {}).items()}
        brief = Campaign(**{"id": "c", "name": "Spring", "tone_band": band, **_frozen(said.get("brief", {}))})
    return Subject(
        id="example",
        fields=tuple(fields),
        platform=network(said["network"]) if "network" in said else None,
        kind=said.get("kind", "post"),
        language=said.get("language", "en"),
        authors=tuple(said.get("authors", ())),
        register=tuple(_author(one) for one in said.get("register", ())),
        media=media,
        link=said.get("link", ""),
        tags=tuple(said.get("tags", ())),
        byline=said.get("byline", ""),
        disclosure=said.get("disclosure", ""),
        ai_use=said.get("ai_use", ""),
        declared=said.get("declared", {}),
        today=said.get("today"),
        limits=said.get("limits", {}),
        scope=said.get("scope", "full"),
        variety=said.get("variety", ""),
        unread=tuple(said.get("unread", ())),
        brief=brief,
        siblings=tuple(_sibling(at, one) for at, one in enumerate(said.get("siblings", ()))),
        recent=tuple(_recent(one) for one in said.get("recent", ())),
    )


def _sibling(at: int, said: Mapping[str, Any]) -> Sibling:
    """Another network's version of the post: its `text`, and whatever else the table says of it."""
    given = {key: value for key, value in _frozen(said).items() if key not in ("text", "title")}
    fields = tuple(Field(name=name, text=said[name]) for name in ("text", "title") if name in said)
    made_up = {"channel": f"other-{at}", "platform": f"other_{at}", "name": "Nebenan", "language": "en"}
    return Sibling(**{**made_up, **given, "fields": fields})


def _recent(said: Mapping[str, Any]) -> Recent:
    """A post of the last weeks with this `text`, and whatever else the table says of it."""
    given = {key: value for key, value in said.items() if key != "text"}
    made_up = {"id": "earlier", "reference": "G-198", "language": "en", "days_ago": 12}
    return Recent(**{**made_up, "excerpt": said["text"][:160], "marks": marks(said["text"]), **given})


def _author(said: str | Mapping[str, Any]) -> Author:
    """One of the register: a desk of that name, or whatever the table says of it."""
    if isinstance(said, str):
        return Author(id=said, name=said, kind="desk")
    return Author(**{"id": said["name"], **_frozen(said)})


def _frozen(said: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in said.items()}


def heard(
    rule_id: str,
    post: Subject,
    options: Mapping[str, object] | None = None,
    lists: Mapping[str, Sequence[str]] | None = None,
) -> list[Finding | Measure]:
    """Everything the rule says about the post, at its own level, with these options and the house's own `lists`."""
    rule = rules()[rule_id]
    if "grammar" in rule.meta.needs and post.remarks is None:
        post = proofread(post, lists)
    setting = RuleSetting(level=rule.meta.level, options=options or {})
    words = {name: tuple(listed) for name, listed in (lists or {}).items()}
    context = RuleContext(rule.id, rule.meta, setting, post, Readings(post, post.language), words)
    return list(rule.check(context))


@cache
def _proofreader() -> Proofreader:
    metas = {name: rule.meta for name, rule in rules().items()}
    return Proofreader(Helpers(engine="built-in"), metas, builtin=Builtin())


def proofread(post: Subject, lists: Mapping[str, Sequence[str]] | None = None) -> Subject:
    """The post as the built-in language engines have read it."""
    words = {name: tuple(listed) for name, listed in (lists or {}).items()}
    style = HouseStyle(name="room", version="", text="", base=Layer(name="Base"), lists=words)
    read = _proofreader().read([post], style)[0]
    return replace(read, unread=post.unread)


def findings(rule_id: str, text: str, situation: Mapping[str, Any] | None = None, **options: object) -> list[Finding]:
    """The rule's findings about a post with this text, by place."""
    said = situation or {}
    found = heard(rule_id, subject(text, said), {**said.get("options", {}), **options}, said.get("lists"))
    return sorted((one for one in found if isinstance(one, Finding)), key=lambda one: (one.field, one.span))


def measured(rule_id: str, text: str, key: str, situation: Mapping[str, Any] | None = None) -> Any:
    """The one measure of this key that the rule takes."""
    values = [
        one.value for one in heard(rule_id, subject(text, situation)) if isinstance(one, Measure) and one.key == key
    ]
    assert len(values) == 1, values
    return values[0]
