"""Alt texts: missing, empty of meaning, or longer than the network takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.counting import measure, overflow
from rules.media._facts import files

META = RuleMeta(
    title="Alt text",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "missing": "“{name}” has no alt text. Say in a sentence what it shows to somebody who cannot see it.",
        "file_name": "This alt text is a file name. Say what the picture shows.",
        "opens": "Screen readers already say that it is a picture. Begin with what it shows.",
        "same": "This alt text repeats the post. Say what the picture adds.",
        "over": "This alt text is {over} {unit} too long for {network}, which takes {limit}.",
        "wordy": "This alt text has {count} characters. Up to {most} are easy to listen to.",
    },
    options={
        "max_characters": Option(default=150, about="The most characters that are easy to listen to", unit="characters")
    },
)

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif"})
_OPENING = re.compile(
    r"\s*(?:an? |the |this is an? )?(?:image|picture|photo|photograph|pic|graphic|screenshot|illustration)s? "
    r"(?:of|showing|that shows) (?P<first>(?:an?|the)(?= )|\w+)"
    r"|\s*(?:รูปภาพของ|ภาพของ|รูปของ|bild von |foto von |image de |photo de |imagen de |foto de |immagine di )",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"\s*(?:[\w-]+\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg|mp4|mov)|(?:img|dsc[nf]?|pxl|screenshot)[_-]?\d{2,}\w*)\s*",
    re.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture's alt text; none for stories and reels of networks that take no alt text."""
    platform = context.subject.platform
    if platform is not None and "alt" not in platform.fields and context.subject.kind in ("story", "reel"):
        return
    texts = {reading.text.strip() for reading in context.prose("text", "title")}
    for index, medium in files(context, "image", "file"):
        if medium.kind == "file" and PurePath(medium.name).suffix.lower() not in _PICTURES:
            continue
        name = f"media[{index}].alt"
        reading = context.reading(name)
        if reading is None or not reading.text.strip():
            if not medium.alt.strip():
                key = f"{medium.sha256}:alt"
                yield context.finding(name, Span(0, 0), "missing", key=key, name=medium.name)
            continue
        found = _judged(context, reading, medium.name, texts)
        if found is not None:
            yield found


def _judged(context: RuleContext, reading: Reading, file: str, texts: set[str]) -> Finding | None:
    text = reading.text
    whole = Span(0, len(text))
    if _FILE.fullmatch(text) or text.strip().casefold() in {file.casefold(), PurePath(file).stem.casefold()}:
        return context.finding(reading.name, whole, "file_name")
    if text.strip() in texts:
        return context.finding(reading.name, whole, "same")
    platform = context.subject.platform
    facts = platform.fields.get("alt") if platform is not None else None
    if platform is not None and facts is not None and facts.limit is not None:
        length = measure(text, facts)
        if not length.fits and length.limit is not None:
            return context.finding(
                reading.name, overflow(text, facts) or whole, "over", over=length.count - length.limit, unit="characters",
                network=platform.title, limit=length.limit,
            )  # fmt: skip
    opening = _OPENING.match(text)
    if opening is not None:
        start = len(opening[0]) - len(opening[0].lstrip())
        first = opening["first"] or ""
        suggestions = (first[0].upper() + first[1:],) if first else ()
        return context.finding(reading.name, Span(start, opening.end()), "opens", suggestions=suggestions)
    most = context.whole("max_characters")
    if len(text) > most:
        return context.finding(
            reading.name, Span(most, len(text)), "wordy", level="suggestion", count=len(text), most=most
        )
    return None
