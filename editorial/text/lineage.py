"""Where the sentences of a network's text come from, and what a change of the shared text means for it.

Positions are code points, half-open. A text is cut into stretches, each a sentence with what stands around it (its bullet
before it, spaces and line ends behind it); joined they are the text.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from editorial.model.span import Span
from editorial.text.passages import passages

Origin = Literal["same", "changed", "own", "missing"]
Deed = Literal["changed", "added", "removed"]

LIKE = 0.5
"""From this likeness on, by words, two sentences are one that was changed."""
MANY = 10_000
"""Pairs of sentences that are compared by their words at most, between two that are the same in both texts."""

_WORDS = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Strand:
    """One sentence: `mine` is its place in the network's text (None: only in the shared one), `shared` its place in the
    shared text (None: only here)."""

    origin: Origin
    mine: Span | None
    shared: Span | None


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one sentence of the shared text, and what it would do to a network's text.

    `before` and `after` are the sentence without spaces around it; `mine` the words that stand for it here, empty where none
    do. Taking over puts `put` in the place of `place`; `base_put` in the place of `base_place` of the earlier shared text does
    the same there, so that the sentence counts as seen. `is_own` is true where the network has changed that sentence itself.
    """

    deed: Deed
    before: str
    after: str
    mine: str
    is_own: bool
    place: Span
    put: str
    base_place: Span
    base_put: str


def stretches(text: str, language: str = "") -> tuple[Span, ...]:
    """`text` cut into sentences with what stands around them; in order, without gaps. A line without words (a link, tags)
    is one, too; spaces before the first belong to it."""
    starts, at = {0}, 0
    for passage in passages(text, language):
        for sentence in passage.sentences:
            lines = list(_line_starts(text, at, sentence.span.start))
            starts.update(line for line in lines[:-1] if text[line : text.index("\n", line)].strip())
            if lines or at:
                starts.add(lines[-1] if lines else sentence.span.start)
            at = sentence.span.end
    starts.update(line for line in _line_starts(text, at, len(text)) if text[line:].partition("\n")[0].strip())
    cuts = sorted(starts) if text else []
    if len(cuts) > 1 and not text[: cuts[1]].strip():
        del cuts[1]
    return tuple(Span(start, end) for start, end in zip(cuts, [*cuts[1:], len(text)], strict=False))


def _line_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where lines begin between these places."""
    at = text.find("\n", start, end)
    while at >= 0:
        yield at + 1
        at = text.find("\n", at + 1, end)


def lineage(shared: str, mine: str, language: str = "") -> tuple[Strand, ...]:
    """The sentences of `mine` in order, each with where it comes from; those of `shared` that it lacks stand where they
    would be. The places in `mine` follow each other and join to it."""
    theirs, ours = stretches(shared, language), stretches(mine, language)
    pairs = dict(_pairs([one.of(shared) for one in theirs], [one.of(mine) for one in ours]))
    strands: list[Strand] = []
    at = 0
    partner = {there: here for here, there in pairs.items()}
    for number, span in enumerate(ours):
        from_shared = partner.get(number)
        if from_shared is None:
            strands.append(Strand("own", span, None))
            continue
        while at < from_shared:
            if at not in pairs:
                strands.append(Strand("missing", None, theirs[at]))
            at += 1
        at = from_shared + 1
        same = _plain(theirs[from_shared].of(shared)) == _plain(span.of(mine))
        strands.append(Strand("same" if same else "changed", span, theirs[from_shared]))
    strands += [Strand("missing", None, theirs[rest]) for rest in range(at, len(theirs)) if rest not in pairs]
    return tuple(strands)


def changes(before: str, now: str, mine: str, language: str = "") -> tuple[Change, ...]:
    """Sentence by sentence, what became of the shared text between `before` and `now`, for a network whose text `mine` began
    from `before`. Where it says already what the shared text says now, `place` and `put` are empty."""
    three = _Three(before, now, mine, language)
    found = [*three.fates(), *three.arrivals()]
    return tuple(sorted(found, key=lambda one: (one.base_place.start, one.deed == "added")))


class _Three:
    """The shared text then and now, and a network's own: their sentences, and which is which."""

    def __init__(self, before: str, now: str, mine: str, language: str) -> None:
        self.then, self.later, self.here = (stretches(text, language) for text in (before, now, mine))
        self.then_words = [one.of(before) for one in self.then]
        self.later_words = [one.of(now) for one in self.later]
        self.here_words = [one.of(mine) for one in self.here]
        self.now = now
        self.kept = dict(_pairs(self.then_words, self.later_words))
        self.stands = dict(_pairs(self.then_words, self.here_words))

    def fates(self) -> Iterator[Change]:
        """What became of each sentence of then that is not as it was."""
        for number, words in enumerate(self.then_words):
            at, to = self.stands.get(number), self.kept.get(number)
            after = self.later_words[to] if to is not None else ""
            if to is not None and _plain(after) == _plain(words):
                continue
            place = self.here[at] if at is not None else None
            here_now = self.here_words[at] if at is not None else ""
            spot, put = place or self._behind(number), ""
            if place is not None and to is not None and _plain(here_now) == _plain(after):
                spot = Span(place.end, place.end)
            elif to is not None:
                put = _in_place_of(here_now, after) if place is not None else _with_lead(self.now, self.later[to])
            yield Change(
                deed="changed" if to is not None else "removed",
                before=words.strip(),
                after=after.strip(),
                mine=here_now.strip(),
                is_own=place is not None and _plain(here_now) != _plain(words),
                place=spot,
                put=put,
                base_place=self.then[number],
                base_put=_in_place_of(words, after) if to is not None else "",
            )

    def arrivals(self) -> Iterator[Change]:
        """The sentences of now that were not there then."""
        came_from = {there: number for number, there in self.kept.items()}
        already = dict(_pairs(self.later_words, self.here_words))
        spoken_for = set(self.stands.values())
        for number, words in enumerate(self.later_words):
            if number in came_from:
                continue
            source = next((came_from[one] for one in range(number - 1, -1, -1) if one in came_from), -1)
            end = self.then[source].end if source >= 0 else 0
            has = already.get(number)
            if has in spoken_for or (has is not None and _plain(self.here_words[has]) != _plain(words)):
                has = None
            spot = self.here[has] if has is not None else self._behind(source + 1)
            put = _with_lead(self.now, self.later[number])
            yield Change(
                deed="added",
                before="",
                after=words.strip(),
                mine=self.here_words[has].strip() if has is not None else "",
                is_own=False,
                place=Span(spot.end, spot.end),
                put=put if has is None else "",
                base_place=Span(end, end),
                base_put=put,
            )

    def _behind(self, number: int) -> Span:
        """The empty place in the network's text behind what stands for the sentences before `number`."""
        earlier = next((self.stands[one] for one in range(number - 1, -1, -1) if one in self.stands), None)
        end = self.here[earlier].end if earlier is not None else 0
        return Span(end, end)


def take(text: str, taken: Sequence[Change]) -> str:
    """A network's text with these changes of the shared one taken over; each is one of `changes` of that very text."""
    return _put(text, [(one.place, one.put) for one in taken if one.put or one.place.end > one.place.start])


def seen(before: str, taken: Sequence[Change]) -> str:
    """The earlier shared text with these changes in it: what the network is compared with afterwards."""
    return _put(before, [(one.base_place, one.base_put) for one in taken])


def _put(text: str, pieces: Sequence[tuple[Span, str]]) -> str:
    # From the end, so that places before stay where they are; of several in one place the first stays in front.
    ordered = sorted(enumerate(pieces), key=lambda one: (one[1][0].start, one[1][0].end, one[0]), reverse=True)
    for _number, (span, words) in ordered:
        left, right = text[: span.start], text[span.end :]
        text = left + (words if span.end > span.start else _between(left, words, right)) + right
    return text


def _between(left: str, words: str, right: str) -> str:
    """A sentence with the spaces it came with, as it is put between what stands there: sentences never run together, and
    those that were lines stay lines."""
    core = words.strip()
    start = words.index(core) if core else 0
    lead, tail = words[:start], words[start + len(core) :]
    here, there = left[len(left.rstrip()) :], right[: len(right) - len(right.lstrip())]
    if not core or not left.strip():
        lead = ""
    elif not here:
        lead = lead or " "
    else:
        lead = "\n" * max(0, lead.count("\n") - here.count("\n"))
    if not right.strip():
        tail = ""
    elif not there:
        tail = tail or " "
    else:
        tail = "\n" * max(0, tail.count("\n") - there.count("\n"))
    return lead + core + tail


def _in_place_of(old: str, new: str) -> str:
    """`new` with the spaces that stood around `old`."""
    before, after = old[: len(old) - len(old.lstrip())], old[len(old.rstrip()) :]
    return before + new.strip() + after


def _with_lead(text: str, span: Span) -> str:
    """A sentence with the spaces before it as well."""
    before = text[: span.start]
    return before[len(before.rstrip()) :] + span.of(text)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _pairs(theirs: Sequence[str], ours: Sequence[str]) -> list[tuple[int, int]]:
    """Which sentence of one text is which of the other; in order in both."""
    old, new = [_plain(one) for one in theirs], [_plain(one) for one in ours]
    found: list[tuple[int, int]] = []
    for verb, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if verb == "equal":
            found += zip(range(a, b), range(c, d), strict=True)
        elif verb == "replace":
            found += [(a + one, c + other) for one, other in _alike(old[a:b], new[c:d])]
    return found


def _alike(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of sentences that are one changed, so that their likeness is greatest in all."""
    if len(old) * len(new) > MANY:
        return []
    left, right = [_WORDS.findall(one.lower()) for one in old], [_WORDS.findall(one.lower()) for one in new]
    like = [[_likeness(one, other) for other in right] for one in left]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            paired = like[i][j] + best[i + 1][j + 1] if like[i][j] >= LIKE else -1.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if like[i][j] >= LIKE and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    # An upper bound first: most pairs have hardly a word in common.
    whole = len(one) + len(other)
    if not one or not other or 2 * (Counter(one) & Counter(other)).total() < LIKE * whole:
        return 0.0
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()
