"""Facts that differ between the networks of one post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from editorial.model.finding import Elsewhere, Finding, Measure
from editorial.model.span import Span
from editorial.model.subject import Field, Sibling
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import passages
from rules.links._found import link_field
from rules.message._agree import Place, Version, conflicts
from rules.message._facts import facts_in, words_in
from rules.message._others import lead_apart, misspelt, only_link

META = RuleMeta(
    title="Two networks disagree",
    level="warning",
    scope="platform",
    moment="submit",
    needs=("siblings", "register"),
    confidence="medium",
    messages={
        "fact": "Here it says “{here}”, and {name} has “{there}”. Make the two agree, or say how they differ.",
        "link": "This link leads elsewhere than the one for {name}. Use the same page for both.",
        "name": "{name} has “{there}”, and so has your house's list of names. Write it like that here.",
    },
    options={
        "links": Option(default=True, about="Also compare where the links lead"),
        "translations": Option(default=True, about="Also compare networks in another language, as suggestions"),
    },
)

BASES = ("text", "title", "description", "first_comment")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding at each fact that another network has otherwise; all networks that do are named."""
    if not context.subject.siblings:
        return
    mine = [field for field in context.subject.fields if field.base in BASES and field.text.strip()]
    texts = [(field.name, field.text) for field in mine]
    version = _version(mine, context.language)
    apart: dict[tuple[str, Span], list[tuple[Elsewhere, bool]]] = {}
    for sibling in context.subject.siblings:
        language = sibling.language.partition("-")[0] or context.language
        theirs = [field for field in sibling.fields if field.base in BASES and field.text.strip()]
        others = [(field.name, field.text) for field in theirs]
        if others != texts and (language == context.language or context.flag("translations")):
            for one, other in conflicts(version, _version(theirs, language)):
                place = _place(sibling, other.field, other.span, dict(others)[other.field])
                apart.setdefault((one.field, one.span), []).append((place, language == context.language))
            yield from _names(context, sibling, texts, others)
        if context.flag("links"):
            yield from _links(context, sibling, texts, others, same_language=language == context.language)
    for (name, span), places in apart.items():
        here, there = span.of(dict(texts)[name]), places[0][0].match
        sure = any(same_language for _place, same_language in places)
        put = (there,) if sure and _shape(here) == _shape(there) else ()
        yield context.finding(
            name, span, "fact", suggestions=put, level=None if sure else "suggestion", confidence=None if sure else "low",
            elsewhere=tuple(place for place, _same in places), here=here, there=there, name=places[0][0].where,
        )  # fmt: skip


def _version(fields: Iterable[Field], language: str) -> Version:
    places: list[Place] = []
    words: list[frozenset[str]] = []
    for field in fields:
        for passage in passages(field.text, language):
            for span, fact in passage.remembered(("message.facts",), facts_in):
                sentence = (field.name, passage.start, fact.sentence)
                places.append(Place(field.name, span.shifted(passage.start), fact, sentence))
            words += [found for _span, found in passage.remembered(("message.facts", "words"), words_in)]
    return Version(places, words, language)


def _links(
    context: RuleContext,
    sibling: Sibling,
    texts: list[tuple[str, str]],
    others: list[tuple[str, str]],
    *,
    same_language: bool,
) -> Iterator[Finding]:
    mine, theirs = only_link(texts, link_field(context)), only_link(others, sibling.link)
    if mine is not None and theirs is not None and lead_apart(mine[2], theirs[2], same_language=same_language):
        place = Elsewhere(where=sibling.name, match=theirs[2], id=sibling.channel, field=theirs[0], span=theirs[1])
        key = f"link:{mine[2]}:{sibling.channel}" if mine[0] == "link" else ""
        yield context.finding(mine[0], mine[1], "link", elsewhere=(place,), key=key, name=sibling.name)


def _names(
    context: RuleContext, sibling: Sibling, texts: list[tuple[str, str]], others: list[tuple[str, str]]
) -> Iterator[Finding]:
    names = tuple(dict.fromkeys(context.listed("names")))
    for field, span, name, where, there in misspelt(names, texts, others):
        place = _place(sibling, where, there, dict(others)[where])
        yield context.finding(
            field, span, "name", suggestions=(name,), elsewhere=(place,), name=sibling.name, there=name
        )


def _place(sibling: Sibling, field: str, span: Span, text: str) -> Elsewhere:
    return Elsewhere(where=sibling.name, match=span.of(text), id=sibling.channel, field=field, span=span)


def _shape(said: str) -> str:
    """How a fact is written: one can stand for another only in the same form."""
    return regex.sub(r"\d+", "0", regex.sub(r"(?<=\p{L})\p{L}+", "", said)) if regex.search(r"\d", said) else ""
