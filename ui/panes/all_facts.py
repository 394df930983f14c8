"""What the view of all networks shows of a draft: its rows of words, and a row for each check with something to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from editorial.model.finding import LEVELS, Level
from editorial.model.span import Span
from editorial.workflow.abreast import Row, abreast
from editorial.workflow.drafting import SHARED, Draft
from ui.panes.write_facts import Opinion, Said


@dataclass(frozen=True, slots=True)
class Linked:
    """Words of a cell that another network has otherwise: code points of the cell's words; `key` is the objection that links
    them."""

    span: Span
    key: str


@dataclass(frozen=True, slots=True)
class AllCell:
    """One cell: words, or the objections of one check in one network. `kin` is "same", "changed", "own", "out" for a shared
    sentence that the network leaves out, or "check"."""

    kin: str
    words: str = ""
    span: Span | None = None
    linked: tuple[Linked, ...] = ()
    said: tuple[Said, ...] = ()

    @property
    def level(self) -> Level | None:
        """The gravest of its objections."""
        return next((level for level in LEVELS if any(one.level == level for one in self.said)), None)


@dataclass(frozen=True, slots=True)
class AllRow:
    """`field` is empty for a check; `head` is what stands in the fixed column, `span` its place in the shared field."""

    field: str
    head: str
    cells: Mapping[str, AllCell] = field(default_factory=dict[str, AllCell])
    span: Span | None = None
    linked: tuple[Linked, ...] = ()


@dataclass(frozen=True, slots=True)
class AllColumn:
    """A network: its name, its account where there are several, and what is left to do there; `worst` is the mark of its
    tab, "" where it is not checked."""

    variant: str
    name: str
    account: str
    worst: str
    open: int
    state: str


@dataclass(frozen=True, slots=True)
class AllSheet:
    """Everything the view shows."""

    columns: tuple[AllColumn, ...] = ()
    rows: tuple[AllRow, ...] = ()


def sheet_of(
    draft: Draft, opinion: Opinion, columns: Sequence[AllColumn], titles: Mapping[str, str], channels: Mapping[str, str]
) -> AllSheet:
    """The rows of a draft. `titles` name the objections by their keys, `channels` are the variants by their accounts."""
    links = _links(draft, opinion, channels)
    rows = [_worded(row, columns, links) for row in abreast(draft)]
    return AllSheet(columns=tuple(columns), rows=(*rows, *_checks(opinion, columns, titles)))


_Link = tuple[str, str, str, Span | None, str]
"""Where words stand that are linked: the objection, "" or a variant, the field, the place (None: look for the words), words."""


def _links(draft: Draft, opinion: Opinion, channels: Mapping[str, str]) -> list[_Link]:
    found: list[_Link] = []
    for one in opinion.said:
        others = [place for place in one.finding.elsewhere if place.id in channels]
        if not others or one.allowed or not one.finding.match:
            continue
        base = one.finding.field.partition("[")[0]
        places = (SHARED, *one.networks) if one.place == SHARED else (one.place,)
        for name in places:
            span = one.span if base == one.finding.field else None
            found.append((one.key, name, base, span, one.finding.match))
        for place in others:
            name, words = channels[place.id], place.match
            where = place.field.partition("[")[0]
            found.append((one.key, name, where, None, words))
            if not draft.is_own(name, where):
                found.append((one.key, SHARED, where, None, words))
    return found


def _worded(row: Row, columns: Sequence[AllColumn], links: Sequence[_Link]) -> AllRow:
    cells: dict[str, AllCell] = {}
    for column in columns:
        cell = row.cells.get(column.variant)
        if cell is not None:
            linked = _linked(column.variant, row.field, cell.words, cell.span, links)
            cells[column.variant] = AllCell(cell.kin, cell.words, cell.span, linked)
        elif row.shared:
            cells[column.variant] = AllCell("out")
    return AllRow(row.field, row.shared, cells, row.span, _linked(SHARED, row.field, row.shared, row.span, links))


def _linked(name: str, field: str, words: str, span: Span, links: Sequence[_Link]) -> tuple[Linked, ...]:
    found: dict[Span, Linked] = {}
    for key, where, of, place, match in links:
        if where != name or of != field or not match:
            continue
        if place is not None:
            if not (span.start <= place.start and place.end <= span.end):
                continue
            inner = place.shifted(-span.start)
        else:
            at = words.find(match)
            if at < 0:
                continue
            inner = Span(at, at + len(match))
        if not any(inner.overlaps(other) for other in found if other != inner):
            found.setdefault(inner, Linked(inner, key))
    return tuple(sorted(found.values(), key=lambda one: one.span.start))


def _checks(opinion: Opinion, columns: Sequence[AllColumn], titles: Mapping[str, str]) -> list[AllRow]:
    grouped: dict[str, dict[str, list[Said]]] = {}
    for one in opinion.said:
        if one.allowed:
            continue
        row = grouped.setdefault(titles.get(one.key, one.finding.rule), {})
        for name in one.networks:
            row.setdefault(name, []).append(one)
    return [
        AllRow(
            "",
            title,
            {
                column.variant: AllCell("check", said=tuple(row[column.variant]))
                for column in columns
                if column.variant in row
            },
        )
        for title, row in grouped.items()
    ]
