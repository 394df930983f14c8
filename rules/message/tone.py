"""A post that sounds unlike itself on another network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files

from editorial.model.finding import Elsewhere, Finding, Measure
from editorial.model.span import Span
from editorial.model.subject import Sibling
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.dials import Dial, Hit, dial, hits
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Sounds different elsewhere",
    level="suggestion",
    scope="platform",
    moment="submit",
    needs=("siblings",),
    languages=("en",),
    confidence="medium",
    messages={
        "apart": "This scores {here} of 100 for {dial}, and {name} {there}. If that is not on purpose, bring them closer.",
    },
    options={
        "most": Option(default=20, about="How far apart two networks of a post may be on one dial, in points of 100"),
        "dials": Option(
            default=["tone_pressure.en", "tone_warmth.en", "tone_formality.en"],
            about="The dials that are compared, by their files",
        ),
    },
)

EXCERPT = 80


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each dial on which this network is far from most of the others; the nearest and the farthest of
    several are never both called odd."""
    mine = list(context.prose())
    others = [(one, _readings(one)) for one in context.subject.siblings if one.language in ("", context.language)]
    others = [(one, texts) for one, texts in others if [text.text for text in texts] != [text.text for text in mine]]
    if not others:
        return
    for book in _books(context.words("dials")):
        here, _hits = _score(book, mine)
        if here is None:
            continue
        apart: list[tuple[int, int, Elsewhere]] = []
        for other, texts in others:
            there, found = _score(book, texts)
            if there is not None and abs(there - here) > context.number("most"):
                apart.append((abs(there - here), there, _place(other, texts, found)))
        if not apart or len(apart) * 2 <= len(context.subject.siblings):
            continue
        apart.sort(key=lambda row: -row[0])
        yield context.finding(
            "text", Span(0, 0), "apart", key=book.name, elsewhere=tuple(place for _by, _there, place in apart),
            here=here, dial=book.name, name=apart[0][2].where, there=apart[0][1],
        )  # fmt: skip


def _books(names: Iterable[str]) -> Iterator[Dial]:
    """The dials of these files; a name that no file has is passed over."""
    for name in names:
        if (files("resources") / "lexicons" / f"{name}.toml").is_file():
            yield dial(name)


def _readings(sibling: Sibling) -> list[Reading]:
    bases = ("text", "title", "description", "first_comment")
    return [Reading(field, "en") for field in sibling.fields if field.base in bases and field.text.strip()]


def _score(book: Dial, readings: Sequence[Reading]) -> tuple[int | None, list[Hit]]:
    found = [hit for reading in readings for hit in hits(reading, book)]
    return book.score([hit.weighs for hit in found], sum(reading.word_count for reading in readings)), found


def _place(sibling: Sibling, readings: Sequence[Reading], found: list[Hit]) -> Elsewhere:
    """The weightiest piece of evidence there; without any, the beginning."""
    field, span = readings[0].name, Span(0, min(EXCERPT, len(readings[0].text)))
    if found:
        strongest = max(found, key=lambda hit: abs(hit.weighs))
        field, span = strongest.field, strongest.span
    text = next(reading.text for reading in readings if reading.name == field)
    return Elsewhere(where=sibling.name, match=span.of(text), id=sibling.channel, field=field, span=span)
