"""How aggressive a post sounds: insults, threats, telling off, contempt, swearing, and how loud it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.dials import Hit, dial, hits, report
from editorial.rulekit.rule import Option, RuleMeta
from rules.tone._shout import shouting

META = RuleMeta(
    title="Sounds aggressive",
    level="warning",
    scope="wording",
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "outside": "{why}. With the others like it the post scores {score} of 100 for aggression; "
        "your house style takes {most} at most. {instead}.",
        "alone": "{why}. {instead}.",
    },
    options={"band_max": Option(default=25, about="The most aggression a post may show, from 0 to 100")},
)


REACH = 60
"""Characters before a word in which a mention or a denial of it may stand."""
_SPARED = re.compile(
    r"\b(?:(?:calls?|called|calling|label(?:l?ed|s)?|words?|terms?|insults?|slurs?|not|never|hardly|\w+n['’]t)"
    r"(?:[ \t]+[\w'’-]+){0,3}|(?:nobody|no one|none)(?:[ \t]+[\w'’-]+){0,6})[ \t]+$",
    re.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The aggression dial with its evidence; words are judged in English only (or where a text is
    too short to tell its language), loudness in every language."""
    book = dial("tone_aggression.en")
    readings = list(context.prose())
    known = (*context.listed("acronyms"), *context.listed("brand"), *context.listed("names"), *context.listed("terms"))
    found = [hit for reading in readings for hit in shouting(reading, known)]
    if context.language in ("en", ""):
        found += [hit for reading in readings for hit in hits(reading, book) if not _spared(reading, hit)]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))


def _spared(reading: Reading, hit: Hit) -> bool:
    """True where the word is talked about or denied, not used ("he called me an idiot", "nobody here is an idiot")."""
    since = max(0, hit.span.start - REACH)
    return _SPARED.search(reading.text, since, hit.span.start) is not None
