"""Choosing an emoji: search by words, sections, recent ones, skin tones, all of it with keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editorial.text.emoji_list import TONES, Emoji, known, search, sections
from ui.kit.floating import FloatingCard
from ui.kit.focus import FocusVisible
from ui.kit.paint import box, focus_ring, painting
from ui.kit.text import ElidedLabel, plain_tip
from ui.theme.theme import theme_of

CELL_PX = 38
COLUMNS = 9
ROWS = 6
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _emoji_font(px: int) -> QFont:
    font = QFont()
    font.setFamilies(["Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji"])
    font.setPixelSize(px)
    return font


class _Model(QAbstractListModel):
    """The emoji that are offered, in one skin tone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: Sequence[Emoji] = ()
        self._tone = 0

    def offer(self, found: Sequence[Emoji], tone: int) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self._found, self._tone = found, tone
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.toned(self._tone)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one.name
        return plain_tip(one.name) if role == Qt.ItemDataRole.ToolTipRole else None


class _Cell(QStyledItemDelegate):
    """One emoji in the middle of its cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = self.parent()
        assert isinstance(view, QListView)
        theme = theme_of(view)
        state, rect = option.state, option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(2, 2, -2, -2)
        if state & QStyle.StateFlag.State_Selected:
            box(painter, inner, theme.px(7), fill=theme.color("selection"))
            if view.hasFocus():
                focus_ring(painter, theme, inner, theme.px(7))
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, inner, theme.px(7), fill=theme.color("hover"))
        painter.setFont(_emoji_font(theme.px(20)))
        painter.setPen(theme.color("ink"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        return view.gridSize()


class _Grid(QListView):
    """Cells in rows; letters typed here go to the search, Enter takes the chosen one."""

    taken = Signal(bool)
    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cell = theme_of(self).px(CELL_PX)
        self.setGridSize(QSize(cell, cell))
        self.setFixedSize(COLUMNS * cell + theme_of(self).px(14), ROWS * cell)
        self.setItemDelegate(_Cell(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.taken.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Backspace or (event.text().isprintable() and event.text()):
            self.typed.emit("" if event.key() == Qt.Key.Key_Backspace else event.text())
        else:
            super().keyPressEvent(event)


class _Sign(FocusVisible, QPushButton):
    """A button that shows one emoji: a section, a skin tone."""

    def __init__(self, sign: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        side = theme_of(self).px(30)
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: object) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            if self.isChecked():
                box(painter, self.rect(), theme.px(7), fill=theme.color("selection"))
            elif self.underMouse():
                box(painter, self.rect(), theme.px(7), fill=theme.color("hover"))
            painter.setFont(_emoji_font(theme.px(16)))
            painter.setPen(theme.color("ink"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._sign)
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), theme.px(7))


class EmojiPicker(FloatingCard):
    """Signals: `chosen(str, bool)` with a sign, and whether another one is wanted after it (Shift); `tone_chosen(int)`."""

    chosen = Signal(str, bool)
    tone_chosen = Signal(int)

    def __init__(self, within: QWidget) -> None:
        super().__init__(within, self.tr("Emoji"), width_px=COLUMNS * CELL_PX + 14 + 24)
        self._recent: tuple[str, ...] = ()
        self._section = 0
        self._tone = 0
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Search, for example “bee” or “thank”"))
        self.line.setAccessibleName(self.tr("Search for an emoji"))
        self.grid = _Grid(self.tr("Emoji"), self)
        self._model = _Model(self.grid)
        self.grid.setModel(self._model)
        self._name = ElidedLabel("", self, px=12, color="ink-soft")
        self._sections = QButtonGroup(self)
        self._tones = QButtonGroup(self)
        self._lay_out()
        self.line.textChanged.connect(self._offer)
        self.line.installEventFilter(self)
        self.grid.taken.connect(self._take)
        self.grid.typed.connect(self._typed)
        self.grid.clicked.connect(self._clicked)
        self.grid.selectionModel().currentChanged.connect(self._current_changed)
        self._sections.idClicked.connect(self._section_chosen)
        self._tones.idClicked.connect(self._tone_chosen)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        names = {
            "Smileys and feelings": self.tr("Smileys and feelings"),
            "People and hands": self.tr("People and hands"),
            "Animals and nature": self.tr("Animals and nature"),
            "Food and drink": self.tr("Food and drink"),
            "Travel and places": self.tr("Travel and places"),
            "Activities": self.tr("Activities"),
            "Objects": self.tr("Objects"),
            "Signs": self.tr("Signs"),
            "Flags": self.tr("Flags"),
        }
        shown = [("🕘", self.tr("Used last")), *((found[0].sign, names[name]) for name, found in sections())]
        for at, (sign, name) in enumerate(shown):
            button = _Sign(sign, name, self)
            self._sections.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self._name, 1)
        tones = (
            "",
            self.tr("light"),
            self.tr("medium light"),
            self.tr("medium"),
            self.tr("medium dark"),
            self.tr("dark"),
        )
        hand = next(iter(known(["✋"])), Emoji("✋", ""))
        toned = ("✋", *(search("raised hand")[0].tones or (hand.sign,) * TONES))
        for at, name in enumerate(tones):
            words = self.tr("Skin tone: %1").replace("%1", name) if name else self.tr("No skin tone")
            button = _Sign(toned[at], words, self)
            self._tones.addButton(button, at)
            foot.addWidget(button)
        inner = self.body.contentsMargins()
        self.body.setContentsMargins(inner.left() + 12, inner.top() + 12, inner.right() + 12, inner.bottom() + 8)
        self.body.setSpacing(8)
        self.body.addWidget(self.line)
        self.body.addLayout(row)
        self.body.addWidget(self.grid)
        self.body.addLayout(foot)

    def prepare(self, recent: Sequence[str], tone: int) -> None:
        """Begin anew: recent ones first, where there are any."""
        self._recent = tuple(recent)
        self._tone = tone if 0 <= tone <= TONES else 0
        self._tones.button(self._tone).setChecked(True)
        self._section = 0 if self._recent else 1
        self._sections.button(0).setEnabled(bool(self._recent))
        self._sections.button(self._section).setChecked(True)
        self.line.clear()
        self._offer()

    def stops(self) -> list[QWidget]:
        return [self.line, *(self._checked(self._sections)), self.grid, *(self._checked(self._tones))]

    @staticmethod
    def _checked(group: QButtonGroup) -> list[QWidget]:
        """Of a row of buttons Tab visits the one that is chosen; arrows go on from it."""
        return [one for one in (group.checkedButton(),) if one is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _ENTER:
                self._take(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if event.key() == Qt.Key.Key_Down:
                self.grid.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _offer(self) -> None:
        words = self.line.text()
        if words.strip():
            found: Sequence[Emoji] = search(words)
        elif self._section == 0:
            last = known(self._recent)
            found = [*last, *(one for one in sections()[0][1] if one.sign not in self._recent)]
        else:
            found = sections()[self._section - 1][1]
        self._model.offer(found, self._tone)
        if found:
            self.grid.setCurrentIndex(self._model.index(0, 0))
            self.grid.scrollToTop()
        else:
            self._name.setText(self.tr("No emoji is called so."))

    @Slot(bool)
    def _take(self, more: bool) -> None:
        sign = self.grid.currentIndex().data()
        if sign:
            self.chosen.emit(str(sign), more)

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self._take(bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier))

    @Slot(str)
    def _typed(self, words: str) -> None:
        self.line.setText(self.line.text() + words if words else self.line.text()[:-1])
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._name.setText(str(now.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    @Slot(int)
    def _section_chosen(self, section: int) -> None:
        self._section = section
        self.line.clear()
        self._offer()

    @Slot(int)
    def _tone_chosen(self, tone: int) -> None:
        self._tone = tone
        self._offer()
        self.tone_chosen.emit(tone)
