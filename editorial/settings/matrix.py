"""The rule matrix: what every check is set to for every account or network, side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from editorial.model.style import HouseStyle, PostKind, RuleSetting
from editorial.rulekit.rule import RuleMeta
from editorial.settings.style import resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One account or network: `id` for machines, `name` for readers, `post` the posts it stands for."""

    id: str
    name: str
    post: PostKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One check and its setting in each column, in the columns' order."""

    rule: str
    meta: RuleMeta
    cells: tuple[RuleSetting, ...]

    @property
    def differs(self) -> bool:
        """True when the check is not set alike everywhere."""
        return any((cell.level, cell.options) != (self.cells[0].level, self.cells[0].options) for cell in self.cells)


def matrix(style: HouseStyle, metas: Mapping[str, RuleMeta], columns: Sequence[Column]) -> list[Row]:
    """A row for each check, by id."""
    return [
        Row(rule=rule, meta=meta, cells=tuple(resolve(style, rule, meta, column.post) for column in columns))
        for rule, meta in sorted(metas.items())
    ]


def switched_on(rows: Iterable[Row]) -> list[str]:
    """The checks that speak in at least one column."""
    return [row.rule for row in rows if any(cell.level is not None for cell in row.cells)]
