"""Somebody else's picture without a licence, or against it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Level, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import Licence, commercial, licence_of, ours, outside, plain, printed

META = RuleMeta(
    title="Licence of a picture",
    level="error",
    scope="post",
    moment="submit",
    needs=("media", "brief"),
    messages={
        "missing": "“{name}” comes from outside, and no licence is noted. Note under which one it may be used.",
        "refused": "“{name}” is under “{licence}”, which your house style does not take. Choose another picture.",
        "nc": "“{name}” may not be used commercially ({licence}), and this post sells something. Choose another picture.",
        "nd": "“{name}” may not be changed ({licence}), and it is noted as changed. Use it as it came.",
        "sa": "“{name}” was changed and must be passed on under {licence}. Say so in the credit.",
        "editorial": "“{name}” is for editorial use only, and this post sells something. Choose another picture.",
        "expired": "The licence of “{name}” ended on {until}. Renew it, or choose another picture.",
        "soon": "The licence of “{name}” ends on {until}, in {days} days.",
        "territory": "“{name}” is licensed for {territory}, and this account is read in {missing}. Choose another picture.",
    },
    options={
        "accepted": Option(default=list[str](), about="The licences that are taken here; none for any that is named"),
        "territories": Option(
            default=list[str](), about="The countries this account is read in, as licences name them"
        ),
        "soon_days": Option(
            default=0, about="How many days ahead to tell of a licence that ends; 0 for never", unit="days"
        ),
    },
)

_EVERYWHERE = regex.compile(
    r"world|global|all countries|everywhere|international|weltweit|monde|mundial|mondo|wereld", regex.I
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each file that is not ours, the gravest first. A conflict is an error only where the file is
    noted as coming from outside; everything else is a warning at most."""
    for index, medium in files(context, "image", "video", "audio", "file"):
        if ours(medium):
            continue
        found = next(_conflicts(context, medium, licence_of(medium)), None)
        if found is not None:
            message, level, values = found
            level = level if outside(medium) else _least(level)
            yield about(context, index, medium, message, level=level, **values)


def _least(level: Level | None) -> Level:
    return "suggestion" if level == "suggestion" else "warning"


Conflict = tuple[str, Level | None, dict[str, str]]


def _conflicts(context: RuleContext, medium: MediumFacts, licence: Licence) -> Iterator[Conflict]:
    named = {"licence": licence.name}
    if not licence.commercial and commercial(context):
        yield "nc", None, named
    if licence.editorial and commercial(context):
        yield "editorial", None, {}
    if not licence.changes and medium.rights.get("changed") == "yes":
        yield "nd", None, named
    yield from _ended(context, medium)
    yield from _elsewhere(context, medium)
    accepted = {plain(name) for name in context.words("accepted")}
    if licence.known and accepted and plain(licence.name) not in accepted:
        yield "refused", "warning", named
    if not licence.known and outside(medium):
        yield "missing", "warning", {}
    changed = licence.alike and medium.rights.get("changed") == "yes"
    if changed and not licence_of(MediumFacts(name="", licence=printed(context, medium))).alike:
        yield "sa", "warning", named


def _ended(context: RuleContext, medium: MediumFacts) -> Iterator[Conflict]:
    today, until = context.subject.today, medium.rights.get("until", "").strip()
    if today is None or not until:
        return
    try:
        left = (dt.date.fromisoformat(until) - today).days
    except ValueError:
        return
    if left < 0:
        yield "expired", None, {"until": until}
    elif left <= context.whole("soon_days") > 0:
        yield "soon", "suggestion", {"until": until, "days": str(left)}


def _elsewhere(context: RuleContext, medium: MediumFacts) -> Iterator[Conflict]:
    territory = medium.rights.get("territory", "").strip()
    if not territory or _EVERYWHERE.search(territory):
        return
    allowed = {plain(one) for one in regex.split(r"[,;/]| and ", territory)}
    missing = [one for one in context.words("territories") if plain(one) not in allowed]
    if missing:
        yield "territory", None, {"territory": territory, "missing": ", ".join(missing)}
