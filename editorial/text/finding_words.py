"""Finding words in a text, and putting others in their place: what the bar of “Find” rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from editorial.model.span import Span

_WORDLIKE = regex.compile(r"[\p{L}\p{N}\p{M}_]")
_UNSPACED = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Han}\p{Hiragana}\p{Katakana}]")
_GOES_ON = regex.compile("[\u0300-\u036f\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
"""What belongs to the sign before it: a hit that stops here would tear a letter from its accent, or an emoji apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for. Without `match_case` letters are compared as Unicode folds them ("ß" is "ss"). `whole_words` takes
    no part of a longer word; in scripts that write without spaces, where words are not told apart, it asks for nothing."""

    words: str
    match_case: bool = False
    whole_words: bool = False


def hits(text: str, wanted: Wanted) -> list[Span]:
    """Where it stands, in order, never overlapping; in code points of `text`. Nothing is found of nothing."""
    if not wanted.words:
        return []
    return [span for span in _raw(text, wanted) if _is_whole(text, span, whole_words=wanted.whole_words)]


def replaced(text: str, wanted: Wanted, words: str) -> tuple[str, int]:
    """The text with `words` in the place of every hit, and how many there were."""
    found = hits(text, wanted)
    parts: list[str] = []
    done = 0
    for span in found:
        parts += (text[done : span.start], words)
        done = span.end
    return "".join((*parts, text[done:])), len(found)


def _raw(text: str, wanted: Wanted) -> Iterator[Span]:
    if wanted.match_case:
        yield from _plain(text, wanted.words)
        return
    words, folded = wanted.words.casefold(), text.casefold()
    if len(folded) == len(text):  # each letter is one folded, so that places are the same
        yield from _plain(folded, words)
        return
    starts: list[int] = []
    for at, letter in enumerate(text):
        starts.extend([at] * len(letter.casefold()))
    starts.append(len(text))
    since = 0
    while (at := folded.find(words, since)) >= 0:
        end = at + len(words)
        begins = at == 0 or starts[at - 1] != starts[at]
        ends = starts[end] != starts[end - 1]
        if begins and ends:
            yield Span(starts[at], starts[end])
            since = end
        else:
            since = at + 1


def _plain(text: str, words: str) -> Iterator[Span]:
    at = text.find(words)
    while at >= 0:
        yield Span(at, at + len(words))
        at = text.find(words, at + len(words))


def _is_whole(text: str, span: Span, *, whole_words: bool) -> bool:
    after = text[span.end : span.end + 1]
    before = text[span.start - 1 : span.start] if span.start else ""
    if (after and _GOES_ON.match(after)) or before == "\u200d" or _GOES_ON.match(text, span.start):
        return False
    if not whole_words:
        return True
    return not (_joins(before, text[span.start]) or _joins(text[span.end - 1], after))


def _joins(left: str, right: str) -> bool:
    """Whether two neighbours are parts of one word."""
    if not left or not right or _UNSPACED.match(left) or _UNSPACED.match(right):
        return False
    return _WORDLIKE.match(left) is not None and _WORDLIKE.match(right) is not None
