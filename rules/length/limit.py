"""How long each field is, and where it gets too long for the network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editorial.model.finding import Finding, Level, Measure
from editorial.model.platform import FieldFacts, Platform, Unit
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import RuleMeta
from editorial.text.counting import Length, count, measure, overflow
from editorial.text.pieces import too_long

META = RuleMeta(
    title="Too long",
    level="error",
    scope="post",
    messages={
        "over": "{over} {unit} too many for {network}: it counts {count} and takes {limit}.",
        "own": "{over} {unit} too many for this account: the text has {count} and the account takes {limit}.",
        "block": "{over} {unit} too many for one paragraph: {network} takes {limit}. Break it in two.",
        "slug": "{network} cuts the web address made of this title: it has {count} bytes, and {limit} fit. Shorten the title.",
        "refused": "{network} does not take the character “{character}”. Delete it.",
        "unseen": "{network} does not take a character that stands here unseen. Delete it.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The measures `length` (the field `text`) and `lengths` (every other), and a finding over what is too much.

    Without a network the texts are only counted in words. Alt texts are measured here and judged by `media.alt`.
    """
    platform = context.subject.platform
    for field in context.subject.fields:
        reading = context.reading(field.name)
        if reading is None:
            continue
        if platform is None:
            yield _measured(field.name, Length(count=reading.word_count, limit=None, unit="words", fits=True))
            continue
        facts = platform.fields.get(field.base)
        if facts is None:
            continue
        facts = facts.in_post(media=bool(context.subject.media))
        own = context.subject.limits.get(field.base)
        words = reading.word_count if context.language != "th" else None
        length = measure(reading.text, facts, limit=own, words=words)
        yield _measured(field.name, length)
        if field.base == "alt":
            continue
        if not length.fits:
            yield _over(context, platform, reading, facts, length)
        if not length.valid:
            yield from _refused(context, platform, reading, facts)
        for piece in too_long(reading.text, facts):
            sure = piece.limit.fact.may_block and platform.may_block(f"field.{facts.name}.counting")
            level: Level | None = None if piece.what == "block" and sure else "warning"
            over = piece.count - piece.limit.value
            yield context.finding(
                reading.name, piece.span, piece.what, level=level, over=f"{over:,}", unit=_unit(piece.limit.unit, over),
                network=platform.title, count=f"{piece.count:,}", limit=f"{piece.limit.value:,}",
            )  # fmt: skip


def _measured(name: str, length: Length) -> Measure:
    if name == "text":
        return Measure(key="length", value=length.as_json())
    return Measure(key="lengths", value=[{"field": name, **length.as_json()}])


def _over(context: RuleContext, platform: Platform, reading: Reading, facts: FieldFacts, length: Length) -> Finding:
    """The limit that is broken first: the field's own, else one of the second ones."""
    own = context.subject.limits.get(reading.field.base)
    published = facts.limit.value if facts.limit is not None else None
    broken = length
    if length.limit is None or length.count <= length.limit:
        broken = next(one for one in length.also if not one.fits)
    limit = broken.limit or 0
    over = broken.count - limit
    span = overflow(reading.text, facts, own) or Span(0, len(reading.text))
    by_account = broken is length and own is not None and (published is None or own < published)
    level = None if by_account or _is_sure(platform, reading, facts, broken, length) else "warning"
    return context.finding(
        reading.name, span, "own" if by_account else "over", level=level, key=f"over:{broken.unit}", over=f"{over:,}",
        unit=_unit(broken.unit, over), network=platform.title, count=f"{broken.count:,}", limit=f"{limit:,}",
    )  # fmt: skip


def _is_sure(platform: Platform, reading: Reading, facts: FieldFacts, broken: Length, length: Length) -> bool:
    """Whether the text is certainly too long: a limit that may block, counted in a way that may, or too long anyhow."""
    name = f"field.{facts.name}"
    if broken is not length:
        return platform.may_block(f"{name}.also.{broken.unit}")
    if facts.limit is None or not facts.limit.fact.may_block:
        return False
    if platform.may_block(f"{name}.counting"):
        return True
    return facts.link_cost is None and count(reading.text, "graphemes") > (broken.limit or 0)


def _refused(context: RuleContext, platform: Platform, reading: Reading, facts: FieldFacts) -> Iterator[Finding]:
    level: Level | None = None if platform.may_block(f"field.{facts.name}.refused") else "warning"
    for match in re.finditer(f"[{re.escape(facts.refused)}]", reading.text) if facts.refused else ():
        start, end = match.span()
        alone = reading.text[start - 1 : start] in ("", " ") and reading.text[end : end + 1] == " "
        message = "refused" if match[0].isprintable() else "unseen"
        yield context.finding(
            reading.name, Span(start, end + alone), message, suggestions=("",), level=level, network=platform.title,
            character=match[0],
        )  # fmt: skip


def _unit(unit: Unit, over: int) -> str:
    word = unit if unit in ("bytes", "words") else "characters"
    return word.removesuffix("s") if over == 1 else word
