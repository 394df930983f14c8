"""Signs that nobody sees or that nobody wrote: where they are in order, and where they are left over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from editorial.model.span import Span
from editorial.text.passages import Passage, Spot


class Fault(NamedTuple):
    """The name of a message, and what should stand instead (None: nobody can know)."""

    message: str
    instead: str | None


_SUSPECT = regex.compile(
    r"[[\p{Cf}\p{Co}\p{Cc}\u115f\u1160\u2028\u2029\u2800\u3164\uffa0\ufffd\ufffe\uffff\u034f]--[\n\r\t]]++",
    regex.VERSION1,
)
_UNSEEN = frozenset(
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u2800\u3164\ufeff\uffa0"
)
_MARKS = frozenset("\u061c\u200e\u200f")
_OPEN = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_OVERRIDES = frozenset("\u202d\u202e")
_CLOSE = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}
_RIGHT_TO_LEFT = regex.compile(r"[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Nko}\p{Adlam}]")
_BREAKS_WORDS = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Balinese}\p{Javanese}]")
_JOINS = regex.compile(
    r"[\p{Arabic}\p{Syriac}\p{Mongolian}\p{Nko}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}"
    r"\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Khmer}\p{Tibetan}\p{Balinese}\p{Javanese}\p{Myanmar}]"
)
_EMOJI_BEFORE = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\U000e007f]")
_FLAG = regex.compile(r"\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_HIGH = r"[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]"
"""Second bytes of UTF-8 as Windows-1252 shows them."""
_PAIR = rf"[ÃÂ]{_HIGH}"
_BROKEN = regex.compile(
    rf"(?:(?<!\p{{Lu}}){_PAIR}|{_PAIR}(?=\p{{Ll}})|â(?:€|\u0080){_HIGH}|(?<=\p{{Ll}})[ÅÄ]{_HIGH}(?=\p{{L}}|\b)"
    rf"|ðŸ{_HIGH}{{2}}|(?:à[¸¹]{_HIGH}){{2,}}|(?:[ÐÑ]{_HIGH}){{3,}})+"
)
"""After a capital a pair may be a word in capitals and the mark that closes it (IRMÃ»)."""


def faults(passage: Passage) -> Iterator[Spot]:
    """Each run of signs that do not belong, with what is wrong and what should stand instead."""
    text = passage.text
    if text.isascii() and text.isprintable():
        return
    broken = [(match.span(), _mended(match[0])) for match in _BROKEN.finditer(text)]
    explained = [span for span, meant in broken if meant is not None]
    explained += [match.span() for match in _FLAG.finditer(text)] if "\U0001f3f4" in text else []
    for match in _SUSPECT.finditer(text):
        for at in range(match.start(), match.end()):
            if not any(start <= at < end for start, end in explained):
                yield from _of(text, at)
    yield from _directions(text)
    yield from ((Span(*span), Fault("broken", meant)) for span, meant in broken if meant is not None)


def _of(text: str, at: int) -> Iterator[Spot]:
    sign, span = text[at], Span(at, at + 1)
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if sign == "\ufffd":
        yield span, Fault("lost", None)
    elif sign in "\u2028\u2029\x0b\x0c\x85":
        yield span, Fault("break", "\n")
    elif sign in _MARKS:
        if not _RIGHT_TO_LEFT.search(text):
            yield span, Fault("unseen", "")
    elif sign in _OPEN or sign in _CLOSE:
        return
    elif sign in _UNSEEN or "\U000e0000" <= sign <= "\U000e007f":
        if not _has_use(sign, before, after):
            yield span, Fault("unseen", "")
    elif regex.match(r"\p{Co}", sign):
        yield span, Fault("private", None)
    elif regex.match(r"\p{Cc}", sign) or sign in "\ufffe\uffff":
        yield span, Fault("control", "")


def _has_use(sign: str, before: str, after: str) -> bool:
    """Whether a sign does, between these two, what it was made for."""
    if sign == "\u200b":
        return bool(_BREAKS_WORDS.match(before) or _BREAKS_WORDS.match(after))
    if sign == "\u200d" and _EMOJI_BEFORE.match(before):
        return bool(after)
    if sign in "\u200c\u200d\u034f\u180e":
        return bool(_JOINS.match(before)) or (sign == "\u200d" and bool(_JOINS.match(after)))
    return False


def _directions(text: str) -> Iterator[Spot]:
    """Marks of direction that are never closed in their paragraph, close nothing, or turn letters around."""
    if not any(sign in text for sign in (*_OPEN, *_CLOSE)):
        return
    start = 0
    for line in text.split("\n"):
        waiting: list[int] = []
        for at, sign in enumerate(line, start):
            if sign in _OVERRIDES:
                yield Span(at, at + 1), Fault("turned", "")
            if sign in _OPEN:
                waiting.append(at)
            elif sign in _CLOSE:
                if waiting and text[waiting[-1]] in _CLOSE[sign]:
                    opened = waiting.pop()
                    if text[opened] in _OVERRIDES:
                        yield Span(at, at + 1), Fault("turned", "")
                else:
                    yield Span(at, at + 1), Fault("direction", "")
        yield from ((Span(at, at + 1), Fault("direction", "")) for at in waiting if text[at] not in _OVERRIDES)
        start += len(line) + 1


def _mended(run: str) -> str | None:
    """What was meant before somebody read UTF-8 as Windows-1252; None where that does not explain it."""
    try:
        raw = b"".join(_byte(sign) for sign in run)
        return raw.decode("utf-8")
    except UnicodeError:
        return None


def _byte(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")
