"""Sentences and words of short posts, as spans of the original text.

General splitters are made for books: they cut at "Dr.", miss a list without full stops and know nothing of emoji. This
one follows what posts do: a line is a sentence, whatever it ends with.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from editorial.model.span import Span
from editorial.text.abbreviations import BEFORE_NUMBER, MAY_END, NEVER_END, STARTERS
from editorial.text.mask import masked
from editorial.text.thai import has_thai, word_spans

HARD_WRAP = 60
"""A line at least this long that stops in mid-sentence, before a line in lower case or at a comma, was wrapped by an
editor."""

_EMOJI = r"[[\p{Extended_Pictographic}--[©®™\u2139]]\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\ufe0e\ufe0f\u20e3]"

_LINE = regex.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_FURNITURE = regex.compile(
    r"(?:\s*+(?:(?:[-*+•·‣▪◦●○■□▶►➤→>]++|#{1,6}+|\(?\d{1,2}+[.)]|\(?[A-Za-z]\)|RT\b:?|\(?\d{1,2}+/(?:\d{1,2}+|n)\)?)(?:\s++|$)"
    rf"|\d\ufe0f?\u20e3|{_EMOJI}++))*+\s*+",
    regex.VERSION1,
)
_THREAD_MARK = regex.compile(r"(?<=\s)\(?\d{1,2}+/(?:\d{1,2}+|n)?\)?\s*+$")
_WORD = regex.compile(
    r"""(?!\d\ufe0f?\u20e3|\u2139)
    (?: (?:\p{L}\p{M}*+\.){2,}+ (?:\p{L}(?![\p{L}\p{M}\p{N}]))?                 # U.S., e.g.
      | [$€£¥]?+ [\p{L}\p{N}][\p{L}\p{N}\p{M}]*+
        (?: ['’‐‑-]++ [\p{L}\p{N}][\p{L}\p{N}\p{M}]*+                           # eco-friendly, don't
          | (?<=\d)[.,:] \d[\p{L}\p{N}]*+                                       # 1,000  3.5  v2.1  9:30
          | \.(?=\p{Ll}{2}) [\p{L}\p{N}\p{M}]++                                 # Node.js
        )*+ (?:(?<=\d)\s?%)?+ )""",
    regex.VERBOSE | regex.VERSION1,
)
_END = regex.compile(
    rf"""(?P<mark>(?<![.!?…‽])[.!?…‽]++ ["'”’»)\]*_]*+) (?=\s|$|{_EMOJI})
    | (?P<wide>[。！？｡।॥؟۔]++ [」』）》”’"]*+)
    | (?P<emoji>(?<!{_EMOJI}){_EMOJI}++) (?=\s*+["“‘(¡¿]?+\p{{Lu}})""",
    regex.VERBOSE | regex.VERSION1,
)
_THAI_GAP = regex.compile(r"(?<=[\p{Thai}\p{M}])[ \t\u00a0\u200b]++|[ \t\u00a0]++(?=\p{Thai})", regex.VERSION1)
_NEXT = regex.compile(r"[\s\"'“‘«(\[*_]*+([\p{L}\p{N}]++)(\.?)")
_BEFORE = regex.compile(r"[^\s\"'“‘«(\[/*_]*$")
_LEAD = regex.compile(rf"(?:[\s:;,|]|{_EMOJI})*+", regex.VERSION1)
_HEARTS = frozenset("❤♥💚💙💛🧡💜🖤🤍🤎💖💕💗🩷🩵")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span without the bullet or emoji before it, and the spans of its words (at least one)."""

    span: Span
    words: tuple[Span, ...]

    @property
    def length(self) -> int:
        """How many words it has."""
        return len(self.words)


def sentences(text: str, language: str) -> Iterator[Sentence]:
    """The sentences of a post, in order, never overlapping; each has at least one word.

    A sentence ends at . ! ? … (and the marks of other scripts), at the end of a line, or at emoji before a capital
    once three words stand; not at abbreviations, initials, decimals, versions or domain dots. Every bullet is one, and
    so is a line without any mark. Links, handles, tags, code, emoji, bullets and thread marks ("2/5") are no words; a
    number is one word with its currency or percent sign, so are "eco-friendly" and "don't".

    Thai marks neither words nor sentences: there a sentence is a stretch between spaces. With `language` "th" its words
    come from PyThaiNLP's dictionary, which is loaded at the first of them (a second); with any other language, an unknown
    one included, a word is a run of letters, mostly a whole phrase. Chinese and Japanese have their full stops, but a
    word is a run of letters as well. Such counts are good for finding long stretches, not for grades.
    """
    prose = masked(text)
    for start, end in _blocks(prose):
        yield from _split(prose, start, end, language)


def _blocks(prose: str) -> Iterator[tuple[int, int]]:
    """The stretches that hold no sentence end of layout: lines, joined where an editor wrapped them."""
    start = end = -1
    for line in _LINE.finditer(prose):
        if start >= 0 and _is_wrapped(prose, start, end, line.start()):
            end = line.end()
            continue
        if start >= 0:
            yield start, end
        start, end = line.span()
    if start >= 0:
        yield start, end


def _is_wrapped(prose: str, start: int, end: int, following: int) -> bool:
    last = max(start, prose.rfind("\n", start, end) + 1)
    return (
        following - end <= 2
        and prose.count("\n", end, following) <= 1
        and end - last >= HARD_WRAP
        and (prose[end - 1].isalnum() or prose[end - 1] in ",-–—&")
        and (prose[following].islower() or prose[end - 1] == ",")
    )


def _split(prose: str, start: int, end: int, language: str) -> Iterator[Sentence]:
    furniture = _FURNITURE.match(prose, start, end)
    start = furniture.end() if furniture is not None else start
    mark = _THREAD_MARK.search(prose, max(start, end - 12), end)
    if mark is not None:
        end = mark.start()
    words = list(_thai_words(prose, start, end) if language == "th" else _words(prose, start, end))
    if not words:
        return
    thai = language == "th" or (not language and has_thai(prose[start:end]))
    done = 0
    for stop in _stops(prose, start, end, language, words, thai=thai):
        first = done
        while done < len(words) and words[done][0] < stop:
            done += 1
        if done > first:
            yield _sentence(prose, start, max(stop, words[done - 1][1]), words[first:done])
        start = stop
    if done < len(words):
        yield _sentence(prose, start, end, words[done:])


def _words(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _WORD.finditer(prose, start, end))


def _thai_words(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for first, last in _words(prose, start, end):
        run = prose[first:last]
        if has_thai(run):
            yield from ((first + begin, first + stop) for begin, stop in word_spans(run))
        else:
            yield first, last


def _sentence(prose: str, start: int, end: int, words: list[tuple[int, int]]) -> Sentence:
    lead = _LEAD.match(prose, start, end)
    first = min(lead.end() if lead is not None else start, words[0][0])
    last = max(len(prose[first:end].rstrip()) + first, words[-1][1])
    return Sentence(Span(first, last), tuple(Span(*word) for word in words))


def _stops(
    prose: str, start: int, end: int, language: str, words: list[tuple[int, int]], *, thai: bool
) -> Iterator[int]:
    """Where sentences end inside one block, in order."""
    if thai:
        gaps = {gap.end() for gap in _THAI_GAP.finditer(prose, start, end)}
        marks = {match.end() for match in _END.finditer(prose, start, end) if match["emoji"] is None}
        yield from sorted(gaps | marks)
        return
    index = since = 0
    for match in _END.finditer(prose, start, end):
        while index < len(words) and words[index][0] < match.start():
            index += 1
        if match["emoji"] is not None:
            ends = index - since >= 3 and not _HEARTS.intersection(match[0])
        elif match["wide"] is not None:
            ends = True
        else:
            ends = index > since and _ends_sentence(prose, start, match, end, language)
        if ends:
            since = index
            yield match.end()


def _ends_sentence(prose: str, start: int, match: regex.Match[str], end: int, language: str) -> bool:
    """Whether these marks end a sentence, judged by the word before and the word after."""
    following = _NEXT.match(prose, match.end(), end)
    if following is None:
        return True
    after = following[1]
    lower = after[0].islower()
    marks = match[0].rstrip("\"'”’»)]*_")
    if "!" in marks or "?" in marks or "‽" in marks:
        return not (lower and len(marks) < len(match[0]))  # "Really?" he asked
    if marks != ".":
        return not lower  # an ellipsis before a small letter is a pause
    before = _BEFORE.search(prose, max(start, match.start() - 24), match.start())
    token = before[0].lower() if before is not None else ""
    starter = after in STARTERS and not (len(after) == 1 and following[2])
    if token in NEVER_END:
        return False
    if token in BEFORE_NUMBER:
        return not after[0].isdigit()
    if "." in token and all(len(piece) <= 2 for piece in token.split(".")):  # U.S., p.m., e.g., z.B.
        return not lower and (starter or token in MAY_END)
    if len(token) == 1 and token.isalpha():
        return starter  # an initial
    if token in MAY_END:
        return not lower and not after[0].isdigit()
    return not (language == "de" and token.isdigit() and len(token) <= 2)  # am 3. Mai
