"""How long a text is, as each network counts it.

Every count is taken from the whole text as typed; a Windows line end counts as one character, trailing line ends count.
Nothing here fails on half a surrogate pair. Positions are code points.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editorial.model.platform import Counting, FieldFacts, Unit
from editorial.model.span import Span
from editorial.text.emoji import emoji_in, listed_emoji
from editorial.text.entities import mastodon_links_and_mentions
from editorial.text.graphemes import clusters, graphemes
from editorial.text.links import web_links
from editorial.text.markup import marked, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable

LINK_COST = 23
"""What a link counts on X (docs.x.com, Counting characters, 2026) and by default on Mastodon (docs.joinmastodon.org, 2026)."""

_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")
_HALF = re.compile("[\ud800-\udfff]")
_METHOD_OF: dict[Unit, Counting] = {
    "weighted": "twitter_weighted",
    "graphemes": "graphemes",
    "codepoints": "codepoints",
    "utf16": "utf16_units",
    "bytes": "utf8_bytes",
    "words": "words",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """How long a text is and may be: `limit` is None where none is published.

    `fits` is True when this limit and those in `also` hold; `valid` is False when the network refuses some of the
    characters, whatever the length; half a surrogate pair, which is no character, is refused by all.
    """

    count: int
    limit: int | None
    unit: Unit
    fits: bool
    valid: bool = True
    also: tuple[Length, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The shape that `count` prints and that `check` gives as `length`."""
        also = [{"count": one.count, "limit": one.limit, "unit": one.unit, "fits": one.fits} for one in self.also]
        return {
            "count": self.count,
            "limit": self.limit,
            "unit": self.unit,
            "fits": self.fits,
            "valid": self.valid,
            "also": also,
        }


def count(text: str, counting: Counting, *, link_cost: int | None = None, warning: str = "") -> int:
    """The length of `text` by one method, and of the content warning that stands before it; never negative.

    - `twitter_weighted`: NFC; a link is `link_cost` (23), an emoji sequence 2, U+0000-10FF, 2000-200D, 2010-201F and
      2032-2037 are 1, all else 2 (twitter-text, config/v3.json, 2021).
    - `graphemes`: extended grapheme clusters (UAX #29 of Unicode 18, with Indic conjuncts).
    - `mastodon`: links with a scheme are `link_cost` (23, or what the server says under characters_reserved_per_url),
      @user@host is @user, then graphemes; a warning counts in full, with its links (StatusLengthValidator).
    - `threads`: code points, but an emoji is its UTF-8 bytes (Threads API: Posts, 2026).
    - `utf16_units`, `codepoints`, `utf8_bytes`: as they say; half a surrogate pair is 1, 1 and 3.
    - `telegram`: UTF-16 units, which are never fewer than code points, after its marks for bold text and the like are
      taken out (Bot API: sendMessage, 2026).
    - `words`: those of `editorial.text.segment`, the same that readability counts, whatever the language: a run of Thai,
      Chinese or Japanese letters without a space is one word, since a counter cannot wait for a dictionary.
    """
    if "\r" in text or warning:
        text, warning = text.replace("\r\n", "\n"), warning.replace("\r\n", "\n")
    if counting == "mastodon":
        return graphemes(warning + _as_mastodon_counts(text, LINK_COST if link_cost is None else link_cost))
    text = warning + text
    match counting:
        case "twitter_weighted":
            return _weighted(text, LINK_COST if link_cost is None else link_cost)
        case "graphemes":
            return graphemes(text)
        case "threads":
            return _threads(text)
        case "utf16_units":
            return _units(text)
        case "telegram":
            return _units(unmarked(text))
        case "codepoints":
            return len(text)
        case "utf8_bytes":
            return len(text.encode("utf-8", "surrogatepass"))
        case "words":
            return sum(1 for _ in _words(text))


def measure(text: str, field: FieldFacts, *, limit: int | None = None, words: int | None = None) -> Length:
    """How long `text` is in this field; `limit` is the account's own, which can only tighten the published one. `words`
    are how many it has, where somebody has counted them already."""
    known = words if field.counting == "words" else None
    here = count(text, field.counting, link_cost=field.link_cost) if known is None else known
    largest = _tightened(field, limit)
    also: list[Length] = []
    for second in field.also:
        length = count(text, _METHOD_OF[second.unit], link_cost=field.link_cost)
        also.append(Length(count=length, limit=second.value, unit=second.unit, fits=length <= second.value))
    return Length(
        count=here,
        limit=largest,
        unit=field.unit,
        fits=(largest is None or here <= largest) and all(one.fits for one in also),
        valid=_HALF.search(text) is None and not any(letter in text for letter in field.refused),
        also=tuple(also),
    )


def overflow(text: str, field: FieldFacts, limit: int | None = None) -> Span | None:
    """What is too much: from the first code point that no longer fits to the end of the text; None when all fits.

    The limit that is reached first decides. No grapheme, link or handle is split: one that does not fit as a whole is
    too much as a whole. What stands before the span always fits.
    """
    cuts: list[int] = []
    largest = _tightened(field, limit)
    if largest is not None:
        cuts.append(_cut(text, field.counting, largest, field.link_cost))
    cuts += [_cut(text, _METHOD_OF[second.unit], second.value, field.link_cost) for second in field.also]
    start = min(cuts, default=len(text))
    return Span(start, len(text)) if start < len(text) else None


def _tightened(field: FieldFacts, limit: int | None) -> int | None:
    limits = [one for one in (limit, field.limit.value if field.limit is not None else None) if one is not None]
    return min(limits, default=None)


def _weighted(text: str, link_cost: int) -> int:
    text = unicodedata.normalize("NFC", text)
    total = at = 0
    for link in web_links(text):
        total += _weight(text[at : link.start]) + link_cost
        at = link.end
    return total + _weight(text[at:])


def _weight(text: str) -> int:
    if text.isascii():
        return len(text)
    total = len(text) + _heavy(text)
    for found in listed_emoji(text):
        total += 2 - len(found) - _heavy(found)
    return total


def _heavy(text: str) -> int:
    return sum(map(len, _HEAVY.findall(text)))


def _threads(text: str) -> int:
    return len(text) + sum(len(found.encode()) - len(found) for found in emoji_in(text))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _as_mastodon_counts(text: str, link_cost: int) -> str:
    pieces: list[str] = []
    at = 0
    for span, counted in _fediverse(text, link_cost):
        pieces += [text[at : span.start], counted]
        at = span.end
    return "".join((*pieces, text[at:]))


def _fediverse(text: str, link_cost: int) -> list[tuple[Span, str]]:
    """Links and handles of other servers in order, each with the text that is counted in its place."""
    found: list[tuple[Span, str]] = []
    for span, kind in mastodon_links_and_mentions(text):
        words = span.of(text)
        if kind == "link":
            found.append((span, "x" * link_cost))
        elif (server := words.find("@", 1)) > 0:
            found.append((span, words[:server]))
    return found


def _words(text: str) -> list[Span]:
    from editorial.text.passages import passages

    return [word for passage in passages(text, "") for sentence in passage.sentences for word in sentence.words]


def _cut(text: str, counting: Counting, limit: int, link_cost: int | None) -> int:
    """How many code points from the start fit; `len(text)` when all do."""

    def length(part: str) -> int:
        return count(part, counting, link_cost=link_cost)

    if length(text) <= limit:
        return len(text)
    starts = _word_starts(text, limit) if counting == "words" else _starts(text, counting, limit, link_cost, length)
    while starts[-1] > 0 and length(text[: starts[-1]]) > limit:
        starts.pop()
    return starts[-1]


def _word_starts(text: str, limit: int) -> list[int]:
    return [0, *(word.start for word in _words(text)[: max(0, limit) + 1])]


def _starts(
    text: str, counting: Counting, limit: int, link_cost: int | None, length: Callable[[str], int]
) -> list[int]:
    """Where the text may be cut: before each grapheme, link or handle, up to the first that is too much by the sum."""
    whole = _wholes(text, counting, LINK_COST if link_cost is None else link_cost)
    starts, used, at = [0], 0, 0
    walk = clusters().finditer(text)
    for cluster in walk:
        end, cost = cluster.end(), 0
        while whole and whole[-1][0].start < end:
            span, counted = whole.pop()
            cost += counted + length(text[at : max(at, span.start)])
            at = span.end
            while end < span.end:
                end = next(walk).end()
        piece = text[at:end]
        cost += 1 if piece.isascii() and len(piece) == 1 else length(piece)
        used, at = used + cost, end
        if used > limit:
            break
        starts.append(end)
    return starts


def _wholes(text: str, counting: Counting, link_cost: int) -> list[tuple[Span, int]]:
    """What may not be split although it is many graphemes, with its cost, the last first."""
    if counting == "mastodon":
        found = [(span, graphemes(counted)) for span, counted in _fediverse(text, link_cost)]
    elif counting == "twitter_weighted":
        found = [(span, link_cost) for span in web_links(text)]
    else:
        spans = marked(text) if counting == "telegram" else ()
        spans += tuple(link for link in web_links(text) if not any(link.overlaps(span) for span in spans))
        found = [(span, count(span.of(text), counting)) for span in sorted(spans)]
    return found[::-1]
