"""All networks of a post side by side, sentence by sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from editorial.model.post import TEXT_FIELDS
from editorial.model.span import Span
from editorial.text.lineage import Strand, lineage, stretches
from editorial.text.thai import has_thai
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.following import is_translation, read_as_one, splitter

Kin = Literal["same", "changed", "own"]

FIELDS = (*TEXT_FIELDS, "link")


@dataclass(frozen=True, slots=True)
class Cell:
    """A sentence of one network: as in the shared text, changed from it, or the network's own. `words` are without spaces
    around them; `span` is their place in the field read as one text, in code points."""

    kin: Kin
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that correspond: the shared one (empty where only networks say it) and what each network makes of it, by
    variant id; a network without it is not in `cells`. `span` is the shared one's place."""

    field: str
    shared: str
    span: Span
    cells: Mapping[str, Cell]


def abreast(draft: Draft) -> tuple[Row, ...]:
    """The rows of all fields that hold something, in the order they are read: the text's sentences in the order of the
    shared text, sentences of networks alone behind the one that they follow."""
    rows: list[Row] = []
    for field in FIELDS:
        if field == "text":
            rows += _of_text(draft)
        else:
            rows += _of_field(draft, field)
    return tuple(rows)


def _of_field(draft: Draft, field: str) -> list[Row]:
    """A short field is one row."""
    shared = str(draft.value(SHARED, field))
    cells: dict[str, Cell] = {}
    for variant in draft.post.variants:
        words = str(draft.value(variant.id, field))
        if words.strip():
            kin: Kin = "same" if words == shared else "own"
            cells[variant.id] = Cell(kin, words.strip(), _stripped(words, Span(0, len(words))))
    if not shared.strip() and not cells:
        return []
    return [Row(field, shared.strip(), _stripped(shared, Span(0, len(shared))), cells)]


def _of_text(draft: Draft) -> list[Row]:
    shared = read_as_one(draft, SHARED, "text")
    spans = stretches(shared, splitter(draft, SHARED))
    at_shared: list[dict[str, Cell]] = [{} for _ in spans]
    behind: list[list[dict[str, Cell]]] = [[] for _ in range(len(spans) + 1)]
    place = {span: at for at, span in enumerate(spans)}
    for variant in draft.post.variants:
        mine = read_as_one(draft, variant.id, "text")
        strands: Sequence[Strand] = lineage(shared, mine, splitter(draft, variant.id))
        if is_translation(draft, variant.id) or not any(one.mine and one.shared for one in strands):
            strands = _one_for_one(spans, _pieces(mine, splitter(draft, variant.id)))
        _put_down(variant.id, mine, strands, place, at_shared, behind)
    rows = [Row("text", "", Span(0, 0), cells) for cells in behind[0]]
    for at, span in enumerate(spans):
        inner = _stripped(shared, span)
        if inner.of(shared) or at_shared[at]:
            rows.append(Row("text", inner.of(shared), inner, at_shared[at]))
        rows += [Row("text", "", Span(inner.end, inner.end), cells) for cells in behind[at + 1]]
    return rows


def _put_down(
    variant_id: str,
    mine: str,
    strands: Sequence[Strand],
    place: Mapping[Span, int],
    at_shared: list[dict[str, Cell]],
    behind: list[list[dict[str, Cell]]],
) -> None:
    """Put a network's sentences into the rows: those of its own beside those that others have at that place."""
    last, used = -1, 0
    for strand in strands:
        if strand.shared is not None:
            last, used = place[strand.shared], 0
        if strand.mine is None:
            continue
        inner = _stripped(mine, strand.mine)
        if not inner.of(mine):
            continue
        if strand.shared is not None:
            kin: Kin = "same" if strand.origin == "same" else "changed" if strand.origin == "changed" else "own"
            at_shared[last][variant_id] = Cell(kin, inner.of(mine), inner)
            continue
        rows = behind[last + 1]
        if used == len(rows):
            rows.append({})
        rows[used][variant_id] = Cell("own", inner.of(mine), inner)
        used += 1


def _one_for_one(theirs: Sequence[Span], ours: Sequence[Span]) -> list[Strand]:
    """The sentences of a translation, or of a text that shares none, beside the shared ones, as far as there are as many."""
    strands = [Strand("own", mine, shared) for mine, shared in zip(ours, theirs, strict=False)]
    strands += [Strand("own", mine, None) for mine in ours[len(theirs) :]]
    return strands


def _pieces(text: str, language: str) -> Sequence[Span]:
    """Sentences; lines of Thai, which has no marks between sentences."""
    spans = stretches(text, language)
    if not has_thai(text):
        return spans
    lines: list[Span] = []
    start = 0
    for span in spans:
        if text[start : span.end].endswith("\n") or span is spans[-1]:
            lines.append(Span(start, span.end))
            start = span.end
    return lines


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
