"""Quotations, and whether a sentence says who is speaking."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import regex

from editorial.model.span import Span
from editorial.text.passages import Passage
from rules.attribution._words import QUOTED, outside

_VERBS = """
say says said saying tell tells told telling write writes wrote writing ask asks asked asking add adds added adding explain
explains explained explaining recall recalls recalled recalling reply replies replied replying note notes noted noting argue
argues argued arguing insist insists insisted warn warns warned admit admits admitted joke jokes joked laugh laughs laughed
continue continues continued remark remarks remarked call calls called calling describe describes described describing claim
claims claimed answer answers answered announce announces announced shout shouts shouted whisper whispers whispered think
thinks thought sum sums summed put puts quip quips quipped smile smiles smiled accept accepts accepted concede concedes conceded
counsel counsels counselled advise advises advised cite cites cited suggest suggests suggested believe believes believed point
points pointed complain complains complained comment comments commented state states stated confirm confirms confirmed promise
promises promised urge urges urged read reads proclaim proclaims proclaimed declare declares declared boast boasts boasted
"""
_SAYING = regex.compile(
    rf"(?<!\w)(?:{'|'.join(_VERBS.split())}|according to|in the words of|quot(?:e|es|ed|ing))(?!\w)", regex.I
)
_NAME = regex.compile(
    r"(?<!\w)\p{Lu}[\p{L}'’.-]*+ (?:(?:de|van|von|der|al|bin|da|di|le|la) )*+\p{Lu}[\p{L}'’-]++|(?:^|\s)[—–-]\s?\p{Lu}"
)
_AFTER = regex.compile(
    r"(?<=[,—–-][”\"»]) (?:he|she|they|it|one|\p{Lu}\p{L}++(?: \p{Lu}\p{L}++)?) \p{Ll}"
    r"|(?<=[?!…][”\"»]) (?:he|she|they|it|one) \p{Ll}"
    r"|(?<=[,?!…][”\"»]) \p{Ll}++(?:s|ed) (?:\p{Lu}|he|she|they|the|one)"
)
_NOT_PROSE = regex.compile(r"(?<!\w)@\w|https?://|www\.")
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}'’-]*+")
_SMALL_WORDS = "a an and as at but by for from in into nor of off on or over so the to up with yet"
_SMALL = frozenset(_SMALL_WORDS.split())


def quotations(passage: Passage, least: int) -> list[Span]:
    """What reads like a sentence somebody said: at least so many words in quotation marks, from a capital to a mark, and no
    title of a work."""
    return [
        Span(*match.span())
        for match in QUOTED.finditer(passage.masked)
        if _is_speech(passage.text[match.start() + 1 : match.end() - 1], least)
    ]


def _is_speech(words: str, least: int) -> bool:
    said, words = _WORD.findall(words), words.strip()
    if len(said) < least or words.isupper() or not words[0].isupper() or words[-1] not in ".!?…,":
        return False
    weighty = [word for word in said[1:] if word.casefold() not in _SMALL]
    return sum(word[0].isupper() or word[0].isdigit() for word in weighty) <= 0.6 * len(weighty)


def speakers(passage: Passage) -> list[Span]:
    """The sentences that say who is speaking, outside what is quoted: a verb of saying, a name, an account, a link."""
    quoted = [match.span() for match in QUOTED.finditer(passage.text)]
    signs = sorted(
        (match.start(), match.end())
        for pattern in (_SAYING, _NAME, _AFTER, _NOT_PROSE)
        for match in pattern.finditer(passage.text)
    )
    return list(outside(signs, quoted))


def near(starts: Sequence[int], place: Span, window: int) -> Span:
    """From the beginning of the sentence `window` before a place to the beginning of the one behind the last that is as far
    after it; `starts` are where the sentences of the text begin."""
    first = bisect_right(starts, place.start) - 1 - window
    after = max(bisect_left(starts, place.end), 1) + window
    return Span(
        min(starts[first], place.start) if first > 0 else 0,
        max(starts[after], place.end) if after < len(starts) else max(place.end, 10**9),
    )
