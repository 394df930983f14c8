"""The order of a collection: whether a search shows it, and its cards moved by dragging or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from editorial.model.change import ChangeSet
from ui.kit.announce import announce
from ui.kit.paint import painting
from ui.kit.roles import Role
from ui.kit.segmented import Segmented
from ui.kit.text import note
from ui.panes.library_cards import CardGrid
from ui.theme.theme import theme_of

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

_LINE_PX = 3
_EDGE_PX = 28
_STEP_PX = 24
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Gap(QWidget):
    """A line where what is dragged would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme_of(self).color("blue"))


class CollectionOrder(QWidget):
    """The switch above the cards, shown while exactly one collection is searched. While its cards stand in its own order they
    can be dragged, and moved with Alt and the arrows up and down. Signal: `changed()` when another order is wanted."""

    changed = Signal()

    def __init__(self, session: Session, grid: CardGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._grid = session, grid
        self._collection = ""
        self._pressed: QPoint | None = None
        self._held: list[str] = []
        self._was_selected = False
        self._place: tuple[str, bool] | None = None
        self.hint = note(self.tr("Drag a card, or press Alt and an arrow, to change the order."), self)
        self.switch = Segmented(
            self.tr("Order of the cards"),
            [("newest", self.tr("Newest first")), ("collection", self.tr("As in the collection"))],
            parent=self,
        )
        self.gap = _Gap(grid.viewport())
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(12)
        row.addWidget(self.switch)
        row.addWidget(self.hint, 1)
        self.hide()
        self.switch.changed.connect(self._switched)
        grid.installEventFilter(self)
        grid.viewport().installEventFilter(self)

    @property
    def as_collected(self) -> bool:
        """Whether the order of the collection is wanted."""
        return self.switch.current == "collection"

    @property
    def can_move(self) -> bool:
        """Whether the cards stand in the order of a collection, so that they can be given another one."""
        return bool(self._collection) and (self.switch.isHidden() or self.as_collected)

    def show_collection(self, collection: str, *, whole: bool) -> None:
        """Show the switch for a search in this collection; `whole` is the list of one, which has no other order. "" is for
        none: the next search begins newest first."""
        self._collection = collection
        self._let_go()
        if not collection:
            self.switch.set_current("newest")
        self.switch.setVisible(bool(collection) and not whole)
        self.hint.setVisible(self.can_move)
        self.setVisible(bool(collection))

    @Slot()
    def _switched(self) -> None:
        self.hint.setVisible(self.can_move)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.can_move:
            return False
        if isinstance(event, QKeyEvent) and watched is self._grid and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent) and watched is not self._grid:
            if event.type() == QEvent.Type.MouseButtonPress:
                return self._press(event)
            if self._pressed is not None and event.type() == QEvent.Type.MouseMove:
                self._drag(event.position().toPoint())
                return True
            if self._pressed is not None and event.type() == QEvent.Type.MouseButtonRelease:
                return self._release()
        return False

    # -- by keys -------------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._held:
            self._let_go()
            return True
        if key not in _STEPS or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        self._step(_STEPS[key])
        return True

    def _step(self, by: int) -> None:
        """Move what is selected past the card before it, or the one behind it."""
        rows = sorted(index.row() for index in self._grid.selectionModel().selectedIndexes())
        model = self._grid.model()
        past = (rows[-1] + 1 if by > 0 else rows[0] - 1) if rows else -1
        if 0 <= past < model.rowCount():
            self._move([self._id(row) for row in rows], self._id(past), after=by > 0)

    def _id(self, row: int) -> str:
        return str(self._grid.model().index(row, 0).data(Role.ID))

    # -- by dragging ---------------------------------------------------------------------------------------------------

    def _press(self, event: QMouseEvent) -> bool:
        """Remember where it was pressed. A press on one of several that are selected leaves all of them selected."""
        index = self._grid.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() or not index.isValid():
            return False
        self._pressed = event.position().toPoint()
        self._was_selected = self._grid.selectionModel().isSelected(index) and len(self._grid.selected_ids) > 1
        return self._was_selected

    def _drag(self, at: QPoint) -> None:
        assert self._pressed is not None
        if not self._held:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            pressed = str(self._grid.indexAt(self._pressed).data(Role.ID))
            chosen = self._grid.selected_ids
            self._held = chosen if pressed in chosen else [pressed]
        self._scroll(at)
        self._place = self._place_at(at)
        self.gap.setVisible(self._place is not None)

    def _scroll(self, at: QPoint) -> None:
        """Go on where the pointer is at the upper or lower edge."""
        theme, bar = theme_of(self), self._grid.verticalScrollBar()
        edge, step = theme.px(_EDGE_PX), theme.px(_STEP_PX)
        if at.y() < edge:
            bar.setValue(bar.value() - step)
        elif at.y() > self._grid.viewport().height() - edge:
            bar.setValue(bar.value() + step)

    def _place_at(self, at: QPoint) -> tuple[str, bool] | None:
        """The card beside which a place is, and whether it is behind it; the line is put there. None on what is dragged."""
        index = self._grid.indexAt(at)
        last = self._grid.model().index(self._grid.model().rowCount() - 1, 0)
        behind = not index.isValid()
        if behind:
            index = last
            if at.y() < self._grid.visualRect(last).top():
                return None
        card = self._grid.visualRect(index)
        beside = str(index.data(Role.ID))
        if beside in self._held:
            return None
        rtl = self._grid.isRightToLeft()
        after = behind or (at.x() > card.center().x()) != rtl
        self._draw(card, at_right=after != rtl)
        return beside, after

    def _draw(self, card: QRect, *, at_right: bool) -> None:
        wide = theme_of(self).px(_LINE_PX)
        edge = card.right() + 1 if at_right else card.left()
        room = self._grid.viewport().width() - wide
        self.gap.setGeometry(max(0, min(edge - wide // 2, room)), card.top(), wide, card.height())
        self.gap.raise_()

    def _release(self) -> bool:
        pressed, held, place = self._pressed, self._held, self._place
        was_selected = self._was_selected
        self._let_go()
        if held:
            if place is not None:
                self._move(held, place[0], after=place[1])
            return True
        if was_selected and pressed is not None:  # a click after all
            self._grid.select_row(self._grid.indexAt(pressed).row())
        return was_selected

    def _let_go(self) -> None:
        self._pressed, self._held, self._place, self._was_selected = None, [], None, False
        self.gap.hide()

    def _move(self, ids: Sequence[str], beside: str, *, after: bool) -> None:
        collection = self._collection

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.labels import move_in_collection

            return move_in_collection(desk.library, command, collection, ids, beside, after=after)

        self._session.write(self, work, lambda _answer: announce(self._grid, self.tr("The order was changed")))
