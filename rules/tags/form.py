"""Tags that the network cuts short, that listeners cannot make out, or that stand there twice."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.tags._found import in_sentence, loose_tags, plain, tags_in
from rules.tags._words import words_of

META = RuleMeta(
    title="Tag could be written better",
    level="suggestion",
    scope="wording",
    messages={
        "words": "Screen readers read this tag as one word. Give each word a capital: “{instead}”.",
        "house": "Your house writes this tag “{instead}”.",
        "cut": "Networks end this tag after “{kept}”. Leave the sign in it out.",
        "digits": "Digits alone make no tag. Add a word to it.",
        "space": "A space after “#” makes it no tag. Take the space out.",
        "twice": "This tag stands here twice. One is enough.",
    },
    options={
        "capitals": Option(default=True, about="Ask for a capital for each word of a tag (English)"),
        "twice": Option(default=True, about="Ask to take out a tag that stands in a text twice"),
    },
)

_CUT = regex.compile(r"(?:[-&/+’']\p{L}[\p{L}\p{N}\p{M}_]*+|\.(?:\p{Ll}{2,}+|\d++)(?!\.))++(?<!['’]s)(?![#\p{L}]|://)")
_DIGITS = regex.compile(r"(?:(?<=[#＃][\p{L}\p{N}_]+ )[#＃]\d++(?![\p{L}\p{N}_])|[#＃]\d++(?= [#＃]\p{L}))")
_SPACE = regex.compile(r"(?<=\S )[#＃] +(?=\p{L}\p{Ll}+)")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """What is amiss with each tag of the texts, and with those of the list that stand in none of them."""
    house = {plain(tag): tag for tag in context.listed("tags")}
    known = {plain(name.replace(" ", "")) for name in (*context.listed("names"), *context.listed("brand"))}
    for reading in context.prose():
        if "#" not in reading.text and "＃" not in reading.text:
            continue
        seen: set[str] = set()
        for span in tags_in(context, reading):
            tag = span.of(reading.text)
            yield from _judged(context, reading, span, house, known)
            if plain(tag) in seen and context.flag("twice"):
                yield _again(context, reading, span)
            seen.add(plain(tag))
        for span, (message, instead) in reading.each(("tags.form",), _broken):
            yield context.finding(reading.name, span, message, suggestions=instead)
    for tag in loose_tags(context):
        better = _better(context, tag, house, known)
        if better is not None and tag.startswith(("#", "＃")):
            yield context.finding("tags", Span(0, 0), better[0], key=tag, instead=better[1])


def _judged(
    context: RuleContext, reading: Reading, span: Span, house: dict[str, str], known: set[str]
) -> Iterator[Finding]:
    cut = _CUT.match(reading.text, span.end)
    if cut is not None:
        whole = Span(span.start, cut.end())
        pieces = regex.split(r"[^\p{L}\p{N}\p{M}_]+", whole.of(reading.text)[1:])
        joined = pieces[0] + "".join(piece[:1].upper() + piece[1:] for piece in pieces[1:])
        put = () if "&" in cut[0] else (f"#{joined[:1].upper()}{joined[1:]}" if len(pieces[0]) > 2 else f"#{joined}",)
        yield context.finding(reading.name, whole, "cut", suggestions=put, kept=span.of(reading.text))
        return
    better = _better(context, span.of(reading.text), house, known)
    if better is not None:
        yield context.finding(reading.name, span, better[0], suggestions=(better[1],), instead=better[1])


def _better(context: RuleContext, tag: str, house: dict[str, str], known: set[str]) -> tuple[str, str] | None:
    """The message and a better spelling, where there is one."""
    own = house.get(plain(tag))
    if own is not None:
        own = own if own.startswith(("#", "＃")) else f"#{own}"
        return None if own == tag else ("house", own)
    words = (
        words_of(tag[1:]) if context.flag("capitals") and context.language == "en" and plain(tag) not in known else ()
    )
    return ("words", "#" + "".join(word.capitalize() for word in words)) if words else None


def _again(context: RuleContext, reading: Reading, span: Span) -> Finding:
    """Outside a sentence the second of two goes, with the space before it; inside one the writer must reword."""
    text = reading.text
    start = len(text[: span.start].rstrip(" "))
    alone = (
        not in_sentence(reading, span) and start and text[start - 1] != "\n" and text[span.end : span.end + 1] in " \n"
    )
    if alone:
        return context.finding(reading.name, Span(start, span.end), "twice", suggestions=("",))
    return context.finding(reading.name, span, "twice")


def _broken(passage: Passage) -> Iterator[Spot]:
    if "#" not in passage.text and "＃" not in passage.text:
        return
    for match in _DIGITS.finditer(passage.text):
        yield Span(*match.span()), ("digits", ())
    for match in _SPACE.finditer(passage.text):
        yield Span(*match.span()), ("space", ("#",))
