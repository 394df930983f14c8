"""Letters of mathematics, circles or full width that pose as bold or italic ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Letters that cannot be read aloud",
    level="warning",
    scope="wording",
    messages={
        "letters": "Screen readers spell these signs out or leave them out, and search does not find them. Write “{instead}”.",
        "struck": "Screen readers say nothing of struck letters, and many screens show boxes. Write “{instead}”.",
    },
)

_MATH = r"\U0001d400-\U0001d7ff\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2134"
_CIRCLED = r"\u24b6-\u24e9\U0001f110-\U0001f169"
_BLOCKS = r"\U0001f170-\U0001f189"
_WIDE = r"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_POSED = rf"[{_MATH}{_CIRCLED}{_WIDE}{_BLOCKS}]"
_POSING = regex.compile(rf"{_POSED}\ufe0f?(?:[ '’.,!?&\u00a0-]*+{_POSED}\ufe0f?)+")
_STRUCK = regex.compile(r"(?:[\p{L}\p{N}][\u0332-\u0338\u20d2\u20e5]++ ?){2,}+|(?:\p{L}\p{M}{3,}+ ?){2,}+")
_WIDE_SIGN = regex.compile(rf"[{_WIDE}]")
_BLOCK = regex.compile(rf"[{_BLOCKS}]")
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_STACKED = regex.compile(r"[\p{Thai}\p{Lao}\p{Hebrew}\p{Arabic}\p{Tibetan}\p{Myanmar}\p{Khmer}\p{Devanagari}]")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each run of two posing letters or more, with plain ones to take their place."""
    for reading in context.prose("text", "title", "description", "first_comment", "alt"):
        for span, (message, plain) in reading.each(("text.letters",), _posing):
            yield context.finding(reading.name, span, message, suggestions=(plain,), instead=plain)


def _posing(passage: Passage) -> Iterator[Spot]:
    text = passage.text
    if text.isascii():
        return
    for match in _POSING.finditer(text):
        found = match[0]
        if _WIDE_SIGN.search(found) and _EAST_ASIAN.search(text):
            continue
        if len(_BLOCK.findall(found)) == len(regex.findall(_POSED, found)) < 3:  # blood groups, a parking sign
            continue
        yield Span(*match.span()), ("letters", _plain(found))
    for match in _STRUCK.finditer(text):
        found = match[0].rstrip(" ")
        if not _STACKED.search(found):
            yield Span(match.start(), match.start() + len(found)), ("struck", _without_marks(found))


def _plain(letters: str) -> str:
    """The same letters as everybody types them (Unicode's compatibility form, NFKC)."""
    shown = "".join(chr(ord(one) - 0x1F170 + ord("A")) if _BLOCK.match(one) else one for one in letters)
    return unicodedata.normalize("NFKC", shown).replace("\ufe0f", "")


def _without_marks(letters: str) -> str:
    kept = "".join(one for one in unicodedata.normalize("NFD", letters) if not unicodedata.combining(one))
    return unicodedata.normalize("NFC", kept)
