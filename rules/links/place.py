"""Links where the network has no use for them: as plain words, too many, or too long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from editorial.model.finding import Finding, Level, Measure
from editorial.model.platform import Platform
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.links._found import link_field, links_in

META = RuleMeta(
    title="Link does not work here",
    level="error",
    scope="platform",
    moment="submit",
    messages={
        "plain": "Readers cannot tap a link in a text on {network}. Say where they find it, for instance “{phrase}”.",
        "lost": "{network} shows no link that can be tapped, and nothing here says where to find it. Add “{phrase}”.",
        "over": "This is link {count}, and {network} takes {limit} in a post. Take one out.",
        "long": "This link has {count} characters, and {network} takes {limit}. Use a shorter one.",
    },
    options={
        "phrases": Option(
            default=[
                *("Link in bio", "de: Link in der Bio", "es: Enlace en la bio", "fr: Lien en bio", "it: Link in bio"),
                *("nl: Link in bio", "pl: Link w bio", "pt: Link na bio", "sv: Länk i bio", "th: ลิงก์อยู่ในไบโอ"),
            ],
            about="What to write instead of a link; with a language before a colon for that language alone",
        )
    },
)

_LANGUAGE = regex.compile(r"([a-z]{2}): *(.+)")
_LEAD = regex.compile(r"(?:.*[:→➡👉⬇]\ufe0f?)?[\s\p{Extended_Pictographic}\ufe0f\u200d-]*")
_REST = regex.compile(r"[\s.!\p{Extended_Pictographic}\ufe0f\u200d]*")
_SAID = regex.compile(r"\b(?:bio|profil\w*|perfil|profilo)\b|ไบโอ|โปรไฟล์", regex.IGNORECASE)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each link that cannot be tapped, or for those beyond what the network takes."""
    platform = context.subject.platform
    if platform is None:
        return
    texts = list(context.prose("text", "description", "first_comment"))
    clickable = platform.fact("links.clickable")
    if clickable is not None and clickable.value is False:
        yield from _plain(context, platform, texts, low=clickable.confidence == "low")
    yield from _count(context, platform, texts)
    longest, link = platform.number("links.max_length"), link_field(context)
    if longest is not None and len(link) > longest:
        yield context.finding(
            "link", Span(0, len(link)), "long", level=None if platform.may_block("links.max_length") else "warning",
            key=f"long:{link}", count=f"{len(link):,}", network=platform.name, limit=f"{longest:,.0f}",
        )  # fmt: skip


def _plain(context: RuleContext, platform: Platform, texts: list[Reading], *, low: bool) -> Iterator[Finding]:
    phrase = _phrase(context)
    said: dict[str, Any] = {"network": platform.name, "phrase": phrase or "Link in bio"}
    any_link = False
    for reading in texts:
        for span in links_in(context, reading):
            any_link = True
            instead = _instead(reading.text, span, phrase, context.language)
            level: Level = "suggestion" if low else "warning"
            yield context.finding(reading.name, span, "plain", level=level, suggestions=instead, **said)
    first = next((reading for reading in texts if reading.name == "text"), None)
    if not link_field(context) or any_link or first is None:
        return
    if not any(_SAID.search(reading.text) or (phrase and phrase in reading.text) for reading in texts):
        end = Span(len(first.text), len(first.text))
        put = (f"\n\n{phrase}",) if phrase else ()
        yield context.finding("text", end, "lost", level="suggestion", suggestions=put, key="lost", **said)


def _phrase(context: RuleContext) -> str:
    """The house's words in the language of the post: those for it, else English ones for English; else none."""
    named: dict[str, str] = {}
    for entry in context.words("phrases"):
        match = _LANGUAGE.fullmatch(entry)
        named.setdefault(match[1] if match is not None else "", match[2] if match is not None else entry)
    return named.get(context.language, named.get("", "") if context.language in ("en", "") else "")


def _instead(text: str, span: Span, phrase: str, language: str) -> tuple[str, ...]:
    """The phrase, where the link stands by itself or after a colon; within a sentence no words of ours would fit."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    before, after = text[start : span.start], text[span.end : end if end >= 0 else len(text)]
    if not phrase or not _LEAD.fullmatch(before) or not _REST.fullmatch(after):
        return ()
    small = any(letter.isalpha() for letter in before) and language not in ("de", "th")
    return (phrase[:1].lower() + phrase[1:] if small else phrase,)


def _count(context: RuleContext, platform: Platform, texts: list[Reading]) -> Iterator[Finding]:
    most = platform.number("links.max")
    for reading in texts if most is not None else ():
        seen: list[str] = []
        for span in links_in(context, reading):
            if span.of(reading.text) in seen:
                continue
            seen.append(span.of(reading.text))
            if reading.field.base == "text" and len(seen) > (most or 0):
                yield context.finding(
                    reading.name, span, "over", level=None if platform.may_block("links.max") else "warning",
                    count=len(seen), network=platform.name, limit=f"{most:.0f}",
                )  # fmt: skip
