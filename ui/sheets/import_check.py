"""The third step of an import: how many come in, to which accounts, and what cannot come in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.fields import Combo
from ui.kit.layouts import empty
from ui.kit.text import ElidedLabel, Label, heading, note
from ui.sheets.export_what import BIG_PX, SIDE_PX
from ui.sheets.import_words import ImportWords, figure
from ui.theme.theme import theme_of
from ui.tongue import core_words

if TYPE_CHECKING:
    from editorial.importers.plan import ImportPlan

_MOST_LINES = 30
_MOST_WORDS = 12
_ACCOUNT_PX = 300
_PLACE_PX = 190


class ImportCheckPage(QWidget):
    """Signal: `changed()` when an account was chosen, or known posts are wanted again."""

    changed = Signal()

    def __init__(self, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.accounts: dict[str, str] = {}
        self._figures = QHBoxLayout()
        self._figures.setSpacing(36)
        self._words_head = heading(self.tr("Where they go"), self)
        self._where = QGridLayout()
        self.again = QCheckBox(self.tr("Bring in what is here already, too"), self)
        self._said = note("", self)
        self._troubles_head = heading(self.tr("What cannot come in"), self)
        self._troubles = QGridLayout()
        for grid in (self._where, self._troubles):
            grid.setHorizontalSpacing(18)
            grid.setVerticalSpacing(6)
        self._where.setColumnStretch(2, 1)
        self._troubles.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 6, SIDE_PX, 16)
        column.setSpacing(8)
        column.addLayout(self._figures)
        column.addWidget(self._said)
        column.addWidget(self.again)
        column.addSpacing(8)
        column.addWidget(self._words_head)
        column.addLayout(self._where)
        column.addSpacing(8)
        column.addWidget(self._troubles_head)
        column.addLayout(self._troubles)
        column.addStretch(1)
        self.setMinimumHeight(theme_of(self).px(300))
        self.again.toggled.connect(self._toggled)

    def forget(self) -> None:
        """Other files: nothing is chosen any more."""
        self.accounts.clear()
        self.again.blockSignals(True)
        self.again.setChecked(False)
        self.again.blockSignals(False)

    def show_plan(self, plan: ImportPlan, accounts: Sequence[tuple[str, str]]) -> None:
        """Show a plan; `accounts` are ids and names of those there are."""
        self._show_figures(plan)
        self._show_words(plan, accounts)
        empty(self._troubles)
        self._troubles_head.setVisible(bool(plan.troubles))
        for line, trouble in enumerate(plan.troubles[:_MOST_LINES]):
            place = ElidedLabel(core_words(trouble.place), self, color="ink-soft")
            place.setFixedWidth(theme_of(self).px(_PLACE_PX))
            said = Label(f"{core_words(trouble.message)} {core_words(trouble.hint)}", self, wrap=True)
            self._troubles.addWidget(place, line, 0, Qt.AlignmentFlag.AlignTop)
            self._troubles.addWidget(said, line, 1)
        rest = plan.refused - min(len(plan.troubles), _MOST_LINES)
        if rest > 0:
            words = self.tr("%1 more cannot come in").replace("%1", figure(rest))
            self._troubles.addWidget(note(words, self), _MOST_LINES, 1)

    def _show_figures(self, plan: ImportPlan) -> None:
        empty(self._figures)
        left_out = plan.known + plan.twice
        for number, words, color in (
            (plan.new, self.tr("come in"), "ink"),
            (plan.known, self.tr("are here already"), "ink"),
            (plan.twice, self.tr("stand there twice"), "ink"),
            (plan.refused, self.tr("cannot come in"), "red"),
        ):
            self._figures.addWidget(_Figure(number, words, color, self))
        self._figures.addStretch(1)
        self.again.setVisible(bool(left_out) or self.again.isChecked())
        said: list[str] = []
        if plan.published:
            words = self.tr("%1 are out already: they come in as published, not checked here.")
            said.append(words.replace("%1", figure(plan.published)))
        if plan.threads:
            words = self.tr("Threads put together: %1, from %2 posts.")
            said.append(words.replace("%1", figure(plan.threads)).replace("%2", figure(plan.joined)))
        if plan.day_only:
            words = self.tr("%1 have a day and no time of day: they come in without a time.")
            said.append(words.replace("%1", figure(plan.day_only)))
        if not plan.published and plan.new:
            said.append(self.tr("They come in as drafts."))
        if any(not found.account for found in plan.words):
            said.append(self.tr("Drafts without an account here come in without a network."))
        self._said.setText(" ".join(said))
        self._said.setVisible(bool(said))

    def _show_words(self, plan: ImportPlan, accounts: Sequence[tuple[str, str]]) -> None:
        empty(self._where)
        self._words_head.setVisible(bool(plan.words))
        for line, found in enumerate(plan.words[:_MOST_WORDS]):
            name = found.word or self.tr("No network named")
            label = ElidedLabel(name, self, weight=600)
            label.setFixedWidth(theme_of(self).px(_PLACE_PX))
            combo = Combo(self)
            combo.setAccessibleName(self.tr("Account for %1").replace("%1", name))
            combo.setFixedWidth(theme_of(self).px(_ACCOUNT_PX))
            combo.addItem(self.tr("No account"), "")
            for account, words in accounts:
                combo.addItem(words, account)
            combo.setCurrentIndex(max(0, combo.findData(found.account)))
            combo.activated.connect(_Choose(self, found.word, combo))
            self._where.addWidget(label, line, 0)
            self._where.addWidget(combo, line, 1)
            self._where.addWidget(note(self._words.posts(found.posts), self, wrap=False), line, 2)
        if len(plan.words) > _MOST_WORDS:
            words = self.tr("%1 more words for accounts").replace("%1", str(len(plan.words) - _MOST_WORDS))
            self._where.addWidget(note(words, self), _MOST_WORDS, 0, 1, 3)

    def choose(self, word: str, account: str) -> None:
        """Let a word of the files mean this account."""
        self.accounts[word] = account
        self.changed.emit()

    @property
    def chosen(self) -> Mapping[str, str]:
        """The accounts that somebody chose, by the word."""
        return dict(self.accounts)

    @Slot()
    def _toggled(self) -> None:
        self.changed.emit()


class _Choose:
    """Says which account a word means, when a choice was made."""

    def __init__(self, page: ImportCheckPage, word: str, combo: Combo) -> None:
        self._page, self._word, self._combo = page, word, combo

    def __call__(self, _index: int) -> None:
        self._page.choose(self._word, str(self._combo.currentData() or ""))


class _Figure(QWidget):
    """A large number over quiet words."""

    def __init__(self, number: int, words: str, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{number} {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        shown = color if number else "ink-soft"
        column.addWidget(Label(figure(number), self, px=BIG_PX, weight=600, color=shown, tabular=True))
        column.addWidget(Label(words, self, color="ink-soft"))
