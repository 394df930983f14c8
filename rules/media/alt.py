"""Alt texts: missing, empty of meaning, or longer than the network takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from editorial.model.finding import Finding, Level, Measure
from editorial.model.span import Span
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.counting import measure, overflow
from rules.media._alt_words import bare, is_file_name, opening
from rules.media._facts import files

META = RuleMeta(
    title="Alt text",
    level="error",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "missing": "“{name}” has no alt text. Say in a sentence what it shows to somebody who cannot see it.",
        "offered": "“{name}” has no alt text here, but the file brings one. Take it, or say what the picture shows.",
        "file_name": "This alt text is a file name. Say what the picture shows.",
        "opens": "Screen readers already say that it is a picture. Begin with what it shows.",
        "same": "This alt text repeats the post. Say what the picture adds.",
        "twins": "“{other}” has this alt text too. Say what is different here.",
        "over": "This alt text is {over} {unit} too long for {network}, which takes {limit}.",
        "wordy": "This alt text has {count} characters. Up to {most} are easy to listen to.",
    },
    options={
        "max_characters": Option(
            default=150, about="The most characters that are easy to listen to", unit="characters"
        ),
        "required": Option(default=False, about="Whether a picture without an alt text stops a post"),
    },
)

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".avif"})
_UNITS = {"bytes": "bytes", "words": "words"}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture's alt text; none where the network takes no alt text in such posts, nor for
    pictures that only decorate."""
    platform = context.subject.platform
    field = platform.fields.get("alt") if platform is not None else None
    if platform is not None and (field is None or not field.shown):
        return
    said = {bare(reading.text): "" for reading in context.prose("text", "title")}
    for index, medium in files(context, "image", "file"):
        if medium.kind == "file" and PurePath(medium.name).suffix.lower() not in _PICTURES:
            continue
        name = f"media[{index}].alt"
        reading = context.reading(name)
        if reading is None or not reading.text.strip():
            if not medium.alt.strip() and not medium.decorative:
                yield _missing(context, name, medium)
            continue
        found = _judged(context, reading, medium.name, said)
        said.setdefault(bare(reading.text), medium.name)
        if found is not None:
            yield found


def _missing(context: RuleContext, name: str, medium: MediumFacts) -> Finding:
    own = medium.metadata.get("Iptc4xmpCore:AltTextAccessibility", "")
    return context.finding(
        name, Span(0, 0), "offered" if own else "missing", level=None if context.flag("required") else "warning",
        key=f"{medium.sha256}:alt", name=medium.name, suggestions=(own,) if own else (),
    )  # fmt: skip


def _judged(context: RuleContext, reading: Reading, file: str, said: dict[str, str]) -> Finding | None:
    """The gravest objection; `said` are the post's texts and earlier alt texts, with the file each belongs to."""
    text, whole = reading.text, Span(0, len(reading.text))
    over = _over(context, reading)
    if over is not None:
        return over
    if is_file_name(text, file):
        return context.finding(reading.name, whole, "file_name", level="warning")
    other = said.get(bare(text))
    if other is not None:
        return context.finding(reading.name, whole, "twins" if other else "same", level="warning", other=other)
    idle = opening(text)
    if idle is not None:
        instead = (idle.instead,) if idle.instead else ()
        return context.finding(reading.name, idle.span, "opens", level="warning", suggestions=instead)
    most = context.whole("max_characters")
    if len(text) <= most:
        return None
    span = Span(most, len(text))
    return context.finding(reading.name, span, "wordy", level="suggestion", count=len(text), most=most)


def _over(context: RuleContext, reading: Reading) -> Finding | None:
    """Longer than the network takes, counted as it counts; it stops a post only where that figure is sure."""
    platform = context.subject.platform
    facts = platform.fields.get("alt") if platform is not None else None
    if platform is None or facts is None:
        return None
    length = measure(reading.text, facts, limit=context.subject.limits.get("alt"))
    if length.limit is None or length.count <= length.limit:
        return None
    sure = platform.may_block("field.alt.limit") and platform.may_block("field.alt.counting")
    level: Level | None = None if sure else "warning"
    return context.finding(
        reading.name, overflow(reading.text, facts, length.limit) or Span(0, len(reading.text)), "over", level=level,
        over=length.count - length.limit, unit=_UNITS.get(length.unit, "characters"), network=platform.title,
        limit=f"{length.limit:,}",
    )  # fmt: skip
