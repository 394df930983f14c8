"""The networks of the first start: those most newsrooms use, then all others, with a line that finds one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from editorial.model.platform import Platform
from ui.kit.card import Card
from ui.kit.text import Label, note

_COLUMNS = 3


class NetworksCard(Card):
    """One tick for each network; `networks` are the ids of those ticked, whether the line at the top hides them or not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Your networks"), self.tr("More can be added at any time"), parent)
        self.ticks: dict[str, QCheckBox] = {}
        self._common: list[str] = []
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a network"))
        self.filter.setAccessibleName(self.tr("Find a network"))
        self.filter.setClearButtonEnabled(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._heads = [Label(words, self, px=12, weight=600, color="ink-soft") for words in self._groups()]
        self._nothing = note(self.tr("No network is called that."), self)
        self.body.addWidget(self.filter)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.filter.textChanged.connect(self._arrange)
        self._arrange()

    def _groups(self) -> tuple[str, str]:
        return self.tr("Most used"), self.tr("All others")

    @property
    def networks(self) -> tuple[str, ...]:
        """The ids ticked."""
        return tuple(name for name, tick in self.ticks.items() if tick.isChecked())

    def show_networks(self, platforms: Mapping[str, Platform]) -> None:
        """Offer these, but for those where nobody can post any more."""
        names = [one.name for one in platforms.values()]
        open_ones = sorted((one for one in platforms.values() if not one.closed), key=_title)
        self._common = [one.id for one in open_ones if one.common]
        before: QWidget = self.filter
        for platform in sorted(open_ones, key=lambda one: not one.common):
            words = platform.title if names.count(platform.name) > 1 else platform.name
            tick = self.ticks[platform.id] = QCheckBox(words, self)
            QWidget.setTabOrder(before, tick)
            before = tick
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Lay out what the words of the line are found in, group by group."""
        words = self.filter.text().strip().casefold()
        fitting = [name for name, tick in self.ticks.items() if words in tick.text().casefold()]
        while self._grid.count():
            self._grid.takeAt(0)
        for name, tick in self.ticks.items():
            tick.setVisible(name in fitting)
        common = [name for name in fitting if name in self._common]
        others = [name for name in fitting if name not in self._common]
        row = 0
        for head, names in zip(self._heads, (common, others), strict=True):
            row = self._lay_group(head, names, row)
        self._nothing.setVisible(bool(self.ticks) and not fitting)
        if not self._nothing.isHidden():
            self._grid.addWidget(self._nothing, row, 0, 1, _COLUMNS)

    def _lay_group(self, head: Label, names: Sequence[str], row: int) -> int:
        head.setVisible(bool(names))
        if not names:
            return row
        head.setContentsMargins(0, 10 if row else 2, 0, 0)
        self._grid.addWidget(head, row, 0, 1, _COLUMNS)
        for at, name in enumerate(names):
            self._grid.addWidget(self.ticks[name], row + 1 + at // _COLUMNS, at % _COLUMNS)
        return row + 1 + (len(names) + _COLUMNS - 1) // _COLUMNS


def _title(platform: Platform) -> str:
    return platform.title.casefold()
