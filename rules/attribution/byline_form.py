"""A byline that is not written as the register has it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

import regex

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import author_of, bare, printed
from rules.attribution._placeholders import placeholder
from rules.attribution._titles import taken_off

META = RuleMeta(
    title="Byline not as in the register",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "by": "The byline begins with “By”, and pages add that themselves. Write “{wanted}”.",
        "former": "“{name}” is a former name. The register has “{wanted}”.",
        "spelled": "The register writes “{name}” as “{wanted}”.",
        "near": "“{name}” is not in the author register. Is it “{wanted}”?",
        "unknown": "“{name}” is not in the author register. Add the name there, or correct the byline.",
        "left": "“{name}” no longer writes here, says the register. Name somebody else, or correct the register.",
        "order": "Write the first name first: “{wanted}”.",
        "capitals": "Write the byline with capitals at the start of its words only: “{wanted}”.",
    },
    options={
        "known": Option(default=True, about="Whether every name must stand in the author register"),
        "order": Option(default="first last", about="“first last” or “last, first”"),
        "prefix": Option(default=False, about="Whether bylines begin with “By” here"),
    },
)

_TURNED = regex.compile(
    r"(\p{Lu}[\p{L}'’-]++(?: \p{Lu}[\p{L}'’-]++)?),\s*+(\p{Lu}[\p{L}.'’-]*+(?: \p{Lu}[\p{L}.'’-]*+)?)"
)
_ONE_CASE = regex.compile(r"(?:\p{Lu}[\p{Lu}'’-]++(?: |$)){2,}|(?:\p{Ll}[\p{Ll}'’-]++(?: |$)){2,}")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each name; its suggestion is the whole name as it should be."""
    for name in printed(context.subject):
        message, wanted = _judged(context, name)
        if message:
            fix = (wanted,) if wanted else ()
            yield context.finding(
                "authors", NOWHERE, message, suggestions=fix, key=f"{name}:{message}", name=bare(name), wanted=wanted
            )


def _judged(context: RuleContext, printed_name: str) -> tuple[str, str]:
    """What is wrong with a name, and how to write it; nothing where it is right."""
    name = bare(printed_name)
    if not name or placeholder(name):
        return "", ""
    turned = _TURNED.fullmatch(name)
    if turned is not None and context.option("order") == "first last":
        return "order", f"{turned[2]} {turned[1]}"
    author = author_of(context.subject, name)
    if author is None and author_of(context.subject, taken_off(name)[1]) is not None:
        return "", ""  # a title is another rule's
    if author is not None and not author.active:
        return "left", ""
    if author is not None and name != author.name:
        former = name.casefold() in {old.casefold() for old in author.former_names}
        return ("former" if former else "spelled"), author.name
    if author is None:
        message, wanted = _stranger(context, name)
        if message:
            return message, wanted
    if name != printed_name.strip() and not context.flag("prefix"):
        return "by", name
    return "", ""


def _stranger(context: RuleContext, name: str) -> tuple[str, str]:
    """A name that the register does not hold: the nearest one that it does, or how to write it."""
    known = [author.name for author in context.subject.register if author.active]
    if known and context.flag("known"):
        by_fold = {one.casefold(): one for one in known}
        near = difflib.get_close_matches(name.casefold(), by_fold, n=1, cutoff=0.8)
        return ("near", by_fold[near[0]]) if near else ("unknown", "")
    if _ONE_CASE.fullmatch(name):
        return "capitals", name.title() if name.isascii() and "'" not in name else ""
    return "", ""
