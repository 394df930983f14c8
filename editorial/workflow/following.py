"""How a network stands to the shared text it began from: what moved on since, and taking that over sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editorial.model.post import Part
from editorial.model.span import Span
from editorial.text.lineage import Change, changes, seen, take
from editorial.workflow.drafting import SHARED, Draft

BETWEEN_PARTS = "\n\n"
"""What stands between the parts of a thread where it is read as one text."""


def read_as_one(draft: Draft, name: str, field: str) -> str:
    """A field as one text: the parts of a thread one after the other."""
    if field != "text":
        return str(draft.value(name, field))
    return BETWEEN_PARTS.join(part.text for part in draft.content(name).parts)


def is_translation(draft: Draft, variant_id: str) -> bool:
    """True when a network has its own text in another language than the post: sentences are not compared then."""
    own, whole = draft.language_of(variant_id), draft.content(SHARED).language or str(draft.head("language"))
    return bool(own) and own.partition("-")[0] != whole.partition("-")[0] and draft.is_own(variant_id, "text")


def left_behind(draft: Draft) -> list[str]:
    """The networks whose shared words have changed since they went their own way or were submitted."""
    return [variant.id for variant in draft.post.variants if draft.moved_on(variant.id)]


def changes_for(draft: Draft, variant_id: str, field: str) -> tuple[Change, ...]:
    """Sentence by sentence, what became of the shared words of a field since; empty when nothing did. Places are in the
    field read as one text (`read_as_one`)."""
    moved = draft.moved_on(variant_id).get(field)
    if moved is None:
        return ()
    return changes(*moved, read_as_one(draft, variant_id, field), splitter(draft, variant_id))


def splitter(draft: Draft, name: str) -> str:
    """The language that sentences are told apart by: two letters. Thai needs none: its dictionary is for words."""
    language = (draft.language_of(name) if name != SHARED else "") or str(draft.head("language"))
    short = language.partition("-")[0]
    return "" if short == "th" else short


def take_over(draft: Draft, variant_id: str, field: str, taken: Sequence[Change]) -> None:
    """Put changes of the shared words into a network's own ones, at the places where they belong; from then on it is
    compared with shared words that hold them. `taken` are some of `changes_for`. A translation keeps its words: there it
    only counts as seen."""
    moved = draft.moved_on(variant_id).get(field)
    if moved is None or not taken:
        return
    before, now = moved
    rest = [one for one in changes_for(draft, variant_id, field) if one not in taken]
    if not is_translation(draft, variant_id):
        if field == "text":
            _take_text(draft, variant_id, taken)
        else:
            draft.set_value(variant_id, field, take(str(draft.value(variant_id, field)), taken))
    draft.keep_mine(variant_id, field, seen(before, taken) if rest else now)


def in_its_part(draft: Draft, name: str, span: Span) -> tuple[int, Span]:
    """The part that a place of the text read as one belongs to, and where it stands there."""
    parts = draft.content(name).parts
    starts = _starts(parts)
    at = _part_of(span, starts)
    length = len(parts[at].text)
    start = min(max(0, span.start - starts[at]), length)
    return at, Span(start, max(start, min(span.end - starts[at], length)))


def _starts(parts: Sequence[Part]) -> list[int]:
    starts: list[int] = []
    at = 0
    for part in parts:
        starts.append(at)
        at += len(part.text) + len(BETWEEN_PARTS)
    return starts


def _take_text(draft: Draft, variant_id: str, taken: Sequence[Change]) -> None:
    parts = draft.content(variant_id).parts
    starts = _starts(parts)
    made: list[str] = []
    for number, part in enumerate(parts):
        first = starts[number]
        here = [
            replace(
                one, place=Span(max(0, one.place.start - first), min(len(part.text), max(0, one.place.end - first)))
            )
            for one in taken
            if _part_of(one.place, starts) == number
        ]
        words = take(part.text, here)
        made.append(words.rstrip() if here and number < len(parts) - 1 else words)
    draft.set_parts(variant_id, [replace(part, text=text) for part, text in zip(parts, made, strict=True)])


def _part_of(place: Span, starts: Sequence[int]) -> int:
    """The part a place belongs to; an empty one behind a part's last word belongs to that part."""
    at = place.start if place.end > place.start else max(0, place.start - 1)
    return max(number for number, start in enumerate(starts) if start <= at)
