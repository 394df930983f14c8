"""An "I" under a desk, a "we" under a person."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._people import KINDS, PERSONS, kind_of, printed
from rules.attribution._words import QUOTED, outside, phrases

META = RuleMeta(
    title="Voice and byline differ",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("register",),
    languages=("en", "de", "fr", "es", "it", "nl"),
    confidence="medium",
    messages={
        "i": "This speaks as one person, and the byline “{name}” is {kind}. Name who is speaking, or write “we”.",
        "we": "This speaks for a group, and the byline is {name} alone. Say “I”, or name the desk.",
    },
    options={
        "hits": Option(default=2, about="How many such words there must be outside quotations"),
        "we_under_person": Option(default=False, about="Whether “we” under one person's name is a finding as well"),
    },
)

_I = {
    "en": ("I", "I'm", "I've", "I'll", "I'd", "my", "myself"),
    "de": ("ich", "mir", "mich", "mein", "meine", "meinem", "meinen", "meiner"),
    "fr": ("je", "j'ai", "j'étais", "mon", "ma", "mes", "moi"),
    "es": ("yo", "mi", "mis", "conmigo"),
    "it": ("io", "mio", "mia", "miei", "mie"),
    "nl": ("ik", "mijn", "mezelf"),
}
_WE = {
    "en": ("we", "we're", "we've", "we'll", "our", "ours", "us", "ourselves"),
    "de": ("wir", "uns", "unser", "unsere", "unserem", "unseren", "unserer"),
    "fr": ("nous", "notre", "nos"),
    "es": ("nosotros", "nosotras", "nuestro", "nuestra", "nuestros", "nuestras"),
    "it": ("noi", "nostro", "nostra", "nostri", "nostre"),
    "nl": ("wij", "we", "onze", "ons"),
}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding, at the first such word, where voice and byline differ often enough."""
    names = printed(context.subject)
    kinds = {kind_of(context.subject, name) for name in names}
    if not names or "" in kinds or context.subject.declared.get("genre") == "interview":
        return
    if not kinds & (PERSONS | {"creator"}):
        message, words = "i", _I[context.language]
    elif context.flag("we_under_person") and len(names) == 1:
        message, words = "we", _WE[context.language]
    else:
        return
    found = [(reading.name, span) for reading in context.prose("text") for span, _ in _words(reading, words)]
    if found and len(found) >= context.whole("hits"):
        field, span = found[0]
        kind = KINDS[kind_of(context.subject, names[0])]
        yield context.finding(field, span, message, name=names[0], kind=kind)


def _words(reading: Reading, words: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        prose = passage.masked
        quoted = [match.span() for match in QUOTED.finditer(prose)]
        found = (match.span() for match in phrases(words).finditer(prose) if match[0] not in ("i", "US"))
        yield from ((span, None) for span in outside(found, quoted))

    return reading.each(("voice", words), find)
