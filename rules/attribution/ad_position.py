"""Advertising that says so where nobody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.counting import measure
from rules.attribution._ads import ACCEPTED, Label, labels, tie

META = RuleMeta(
    title="Advertising told too late",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "fold": "{network} hides what stands behind {fold} {unit}, and “{words}” stands behind it. Move it to the start.",
        "late": "“{words}” comes after {count} characters. Move it to the start.",
        "low": "“{words}” stands in line {line}. Move it to the start.",
        "tags": "“{words}” stands among {count} tags, where nobody looks for it. Move it to the start.",
        "aside": "“{words}” stands outside the post's own text. Put it at the start of the text.",
    },
    options={
        "accepted": ACCEPTED,
        "first_characters": Option(
            default=200, about="How early it must come where the network shows the whole text", unit="characters"
        ),
        "first_lines": Option(default=3, about="In which of the first lines it must stand; 0 for any", unit="lines"),
        "max_tags": Option(default=2, about="Among how many tags it may stand at most", unit="tags"),
        "use_fold": Option(
            default=True, about="Whether it must come before the place where the network folds the text"
        ),
    },
)

_TAGS = regex.compile(r"(?:[#＃][\w]++\s*+){2,}")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding at the first label where not even that one comes early enough."""
    if tie(context) is None:
        return
    found = labels(context)
    said = [_judged(context, label) for label in found]
    if not found or None in said:
        return
    first = next((at for at, label in enumerate(found) if label.field == "text"), 0)
    message, values = said[first] or ("aside", {})
    label = found[first]
    yield context.finding(label.field, label.span, message, words=label.words, **values)


def _judged(context: RuleContext, label: Label) -> tuple[str, dict[str, Any]] | None:
    """What is wrong with the place of a label; None where it is seen at once."""
    if label.field == "title":
        return None
    reading = context.reading(label.field)
    if label.field != "text" or reading is None:
        return "aside", {}
    text, platform = reading.text, context.subject.platform
    if label.tag:
        pile = next((match for match in _TAGS.finditer(text) if match.start() <= label.span.start < match.end()), None)
        count = pile[0].count("#") + pile[0].count("＃") if pile is not None else 0
        if count > context.whole("max_tags") and label.span.start > 0:
            return "tags", {"count": count}
    facts = platform.fields.get("text") if platform is not None else None
    before = text[: label.span.end]
    if facts is not None and facts.fold and context.flag("use_fold"):
        if measure(before, facts).count > facts.fold:
            unit = "words" if facts.unit == "words" else "characters"
            return "fold", {"network": platform.title if platform else "", "fold": facts.fold, "unit": unit}
    elif label.span.start > context.whole("first_characters"):
        return "late", {"count": label.span.start}
    line = sum(bool(one.strip()) for one in before[: label.span.start].split("\n")[:-1]) + 1
    if context.whole("first_lines") and line > context.whole("first_lines"):
        return "low", {"line": line}
    return None
