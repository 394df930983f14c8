"""A campaign's post that names none of its key terms."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.message._terms import in_tags, term_pattern
from rules.tags._found import tags_in

META = RuleMeta(
    title="Key term is missing",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("brief",),
    messages={
        "none": "No key term of “{campaign}” stands in this post. Work one in: {terms}.",
        "few": "Of the key terms of “{campaign}”, {count} stands here, and your house asks for {least}. Work one in: {terms}.",
    },
    options={
        "least": Option(default=1, about="How many key terms a post should name", unit="terms"),
        "terms": Option(default=list[str](), about="Key terms for every post, beside those of its campaign"),
    },
)

MOST_SHOWN = 4
SAMPLE = 1_000
"""Characters that tell which alphabet a post is in."""
_LATIN = regex.compile(r"\p{Latin}")
_LETTER = regex.compile(r"\p{L}")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The measure `message` with the terms found, and one finding for the whole post when there are too few.

    A term in another alphabet than the post's says nothing of it and does not count.
    """
    brief, readings = context.subject.brief, list(context.prose())
    wanted = dict.fromkeys((*(brief.key_terms if brief is not None else ()), *context.words("terms")))
    if not readings or not wanted:
        return
    latin = _is_latin(max((reading.masked for reading in readings), key=len)[:SAMPLE])
    terms = [term for term in wanted if term.strip() and _is_latin(term) == latin]
    tags = (
        *context.subject.tags,
        *(span.of(reading.text) for reading in readings for span in tags_in(context, reading)),
    )
    present = [term for term in terms if _stands(term, readings) or in_tags(term, tags, verbs=True)]
    yield Measure(key="message", value={"key_terms": {"present": present, "of": terms}})
    least = min(context.whole("least"), len(terms))
    if len(present) < least:
        missing = [f"“{term}”" for term in terms if term not in present][:MOST_SHOWN]
        yield context.finding(
            "text", Span(0, 0), "few" if present else "none", key=f"terms:{brief.id if brief is not None else ''}",
            campaign=brief.name if brief is not None else "your house", terms=_listed(missing),
            count=len(present), least=least,
        )  # fmt: skip


def _stands(term: str, readings: list[Reading]) -> bool:
    pattern = term_pattern(term, verbs=True)
    return any(pattern.search(reading.masked) for reading in readings)


def _is_latin(text: str) -> bool:
    return len(_LATIN.findall(text)) * 2 >= len(_LETTER.findall(text))


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
