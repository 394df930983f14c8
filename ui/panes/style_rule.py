"""One rule of the house style: its sentence, its level, and its page when it is opened."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.glyph import Glyph
from ui.kit.paint import painting
from ui.kit.text import ElidedLabel, Label
from ui.kit.topbar import MenuButton
from ui.panes.style_own_words import OwnWords
from ui.panes.style_page import PageView
from ui.panes.style_records import RuleCard
from ui.panes.style_words import StyleWords
from ui.theme.theme import SMALL_PX, theme_of

_INDENT_PX = 29
_LEVEL_PX = 112


class RuleRow(QWidget):
    """Signals: `level_clicked(str)` and `opened(str, bool)` with the rule's id; `excepted(str, object, object)` with the id
    and the words that the check is to leave alone from now on, and no longer. `level_button` anchors the menu."""

    level_clicked = Signal(str)
    opened = Signal(str, bool)
    excepted = Signal(str, object, object)

    def __init__(self, rule_id: str, words: StyleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._words = rule_id, words
        self._locked = False
        self._card: RuleCard | None = None
        self._page: PageView | None = None
        self.exceptions: OwnWords | None = None
        self.title_button = QuietButton("", self, icon_name="chevron-right", small=False, color="ink")
        self.title_button.setCheckable(True)
        self.mark = Glyph(self, px=14, height_px=28)
        self.level_button = MenuButton("", self, color="ink")
        self._origin = ElidedLabel("", self, px=SMALL_PX, color="ink-soft")
        self._level_words = Label("", self)
        self._level_words.setContentsMargins(8, 0, 0, 0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title_button)
        head.addStretch(1)
        head.addWidget(self._origin)
        head.addSpacing(12)
        head.addWidget(self.mark)
        head.addWidget(self.level_button)
        head.addWidget(self._level_words)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(2)
        self._settings = Label("", self, wrap=True)
        self._inside.addWidget(self._settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 7)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._inside)
        self.title_button.clicked.connect(self._toggled)
        self.level_button.clicked.connect(self._level_clicked)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def card(self) -> RuleCard | None:
        """What the row shows."""
        return self._card

    @property
    def is_open(self) -> bool:
        """Whether its page shows."""
        return self.title_button.isChecked()

    def set_card(self, card: RuleCard, level_words: str, origin_words: str, why_locked: str) -> None:
        """Show a rule; `why_locked` says why its level cannot be changed now, or nothing."""
        self._card = card
        self.title_button.setText(card.title)
        if card.level is None:
            self.mark.set_icon("circle-slash", "ink-faint")
        else:
            self.mark.set_mark(card.level)
        self.level_button.setText(level_words)
        self.level_button.setAccessibleName(self.tr("%1: %2").replace("%1", card.title).replace("%2", level_words))
        self.level_button.setEnabled(not why_locked)
        self.level_button.setVisible(not why_locked)
        self._level_words.setText(level_words)
        self._level_words.setVisible(bool(why_locked))
        self.level_button.updateGeometry()
        self._locked = bool(why_locked)
        self._origin.setText(origin_words)
        self._origin.set_color("ink-soft" if card.came_from in ("shipped", "default") else "ink")
        self._name_title()
        self._show_settings()
        if self.exceptions is not None:
            self.exceptions.set_words(card.exceptions, locked=self._locked)

    def set_open(self, *, is_open: bool) -> None:
        """Show the page, or fold it."""
        self.title_button.setChecked(is_open)
        self._toggled()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme_of(self).color("hairline"))

    def _show_settings(self) -> None:
        card = self._card
        if card is None:
            return
        said = [self._words.sentence(setting) for setting in card.settings]
        left = (*card.exceptions.own, *card.exceptions.below)
        if left and not self.is_open:
            said.append(self.tr("Leaves alone: %1").replace("%1", ", ".join(left)))
        self._settings.setText("\n".join(said))
        self._settings.setVisible(bool(said))

    @Slot()
    def _toggled(self) -> None:
        self.title_button.set_icon_name("chevron-down" if self.is_open else "chevron-right")
        self._name_title()
        self._show_settings()
        if self.is_open:
            self._make_inside()
        for part in (self.exceptions, self._page):
            if part is not None:
                part.setVisible(self.is_open)
        self.opened.emit(self._id, self.is_open)

    def _make_inside(self) -> None:
        if self._page is not None or self._card is None:
            return
        self.exceptions = OwnWords(
            self.tr("Words it leaves alone"),
            self.tr("A comma or Enter adds one. With * at its end it stands for every ending: repair*"),
            self,
            of=self._card.title,
        )
        self.exceptions.set_words(self._card.exceptions, locked=self._locked)
        self.exceptions.edited.connect(self._except)
        self._page = PageView(self._card.page, self._headings(), self)
        for part in (self.exceptions, self._page):
            # Only a row keeps to the greatest width of what it holds when it asks how high it gets.
            row = QHBoxLayout()
            row.setContentsMargins(0, 8, 0, 0)
            row.addWidget(part, 1)
            row.addStretch(0)
            self._inside.addLayout(row)

    @Slot(object, object)
    def _except(self, more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
        self.excepted.emit(self._id, more, fewer)

    def _headings(self) -> tuple[tuple[str, str], ...]:
        return (
            ("What it finds", self.tr("What it finds")),
            ("Why", self.tr("Why")),
            ("Say instead", self.tr("Say instead")),
            ("When to leave it", self.tr("When to leave it")),
            ("Source", self.tr("Source")),
        )

    def _name_title(self) -> None:
        title = self._card.title if self._card is not None else ""
        words = self.tr("%1, opened") if self.is_open else self.tr("%1, folded")
        self.title_button.setAccessibleName(words.replace("%1", title))

    @Slot()
    def _level_clicked(self) -> None:
        self.level_clicked.emit(self._id)

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        self._inside.setContentsMargins(theme.px(_INDENT_PX), 0, 0, 3)
        self.title_button.setMinimumHeight(theme.px(28))
        for part in (self.level_button, self._level_words):
            part.setMinimumSize(theme.px(_LEVEL_PX), theme.px(28))
