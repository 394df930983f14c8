"""The bar at the top: the program, the workspace, one field for everything, the person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.kit.avatar import Avatar
from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.focus import FocusVisible
from ui.kit.keycap import key_words, keycap_size, paint_keycap
from ui.kit.paint import CONTROL_PX, CORNER_PX, box, draw_line, focus_ring, painting, put
from ui.kit.text import Label, plain_tip
from ui.theme.icons import pixmap
from ui.theme.theme import TEXT_PX, theme_of

HEIGHT_PX = 48
_SEARCH_PX = 420
_NAME_PX = 200
"""A longer name of a workspace or a person is elided: the field between them is for everybody."""


class _Diamond(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(14)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme_of(self).color("blue"))
            half = self.width() / 2
            painter.drawPolygon(
                QPolygonF([QPointF(half, 0), QPointF(2 * half, half), QPointF(half, 2 * half), QPointF(0, half)])
            )


class SearchButton(FocusVisible, QPushButton):
    """Looks like a field and opens the command palette; typing happens there."""

    def __init__(self, text: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._keys = key_words(shortcut)
        self.setAccessibleDescription(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(_SEARCH_PX), max(theme.px(CONTROL_PX - 2), self.fontMetrics().height() + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painting(self) as painter:
            edge = theme.color("ink-soft" if self.underMouse() else "outline")
            box(painter, self.rect(), theme.px(CORNER_PX), fill=theme.color("surface"), edge=edge)
            room = self.rect().adjusted(theme.px(10), 0, -theme.px(10), 0)
            key = keycap_size(theme, self._keys)
            left = room.left() if rtl else room.right() + 1 - key.width()
            key_rect = QRect(left, (self.height() - key.height()) // 2, key.width(), key.height())
            paint_keycap(painter, theme, self._keys, key_rect)
            spare = key.width() + theme.px(8)
            text_rect = room.adjusted(spare if rtl else 0, 0, 0 if rtl else -spare, 0)
            painter.setFont(self.font())
            painter.setPen(theme.color("ink-soft"))
            draw_line(painter, text_rect, self.text(), self.layoutDirection())
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), theme.px(CORNER_PX))


class MenuButton(FocusVisible, QPushButton):
    """Words and a small arrow; what opens is the owner's business."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, color: str = "ink-soft") -> None:
        super().__init__(text, parent)
        self._color = color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + theme.px(34), max(theme.px(28), self.fontMetrics().height() + theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painting(self) as painter:
            if self.isDown() or self.underMouse():
                box(painter, self.rect(), theme.px(CORNER_PX), fill=theme.color("hover"))
            room = self.rect().adjusted(theme.px(8), 0, -theme.px(8), 0)
            arrow = theme.px(12)
            arrow_rect = QRect(room.left() if rtl else room.right() + 1 - arrow, 1, arrow, self.height())
            put(painter, pixmap(theme, "chevron-down", "ink-soft", 12, self.devicePixelRatioF()), arrow_rect)
            spare = arrow + theme.px(4)
            text_rect = room.adjusted(spare if rtl else 0, 0, 0 if rtl else -spare, 0)
            painter.setPen(theme.color(self._color))
            draw_line(painter, text_rect, self.text(), self.layoutDirection())
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), theme.px(CORNER_PX))


class TopBar(QWidget):
    """Signals: `workspace_clicked()`, `search_activated()`, `person_clicked()`, `remote_clicked()`.

    `workspace_button` and `person_button` are the anchors for the menus the owner opens.
    """

    workspace_clicked = Signal()
    search_activated = Signal()
    person_clicked = Signal()
    remote_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._diamond = _Diamond(self)
        self._name = Label("Proofdesk", self, px=14, weight=700)
        self.workspace_button = MenuButton("", self)
        self.search = SearchButton(self.tr("Search or run a command"), "Ctrl+K", self)
        self.person_button = QuietButton("", self, small=False, color="ink-soft")
        self.person_button.weight = 400
        self._person = ""
        self.avatar = Avatar(parent=self)
        self.remote_button = SecondaryButton("", self, small=True, icon_name="upload")
        self.remote_button.clicked.connect(self.remote_clicked)
        self.remote_button.hide()
        self._layout()
        self.workspace_button.clicked.connect(self.workspace_clicked)
        self.search.clicked.connect(self.search_activated)
        self.person_button.clicked.connect(self.person_clicked)
        self.avatar.installEventFilter(self)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_workspace(self, name: str) -> None:
        """Name the workspace that is open."""
        self.workspace_button.setText(name)
        self.workspace_button.setAccessibleName(self.tr("Workspace %1").replace("%1", name))
        self._fit_names()

    def set_remote(self, host: str) -> None:
        """Say that texts go to this host; empty: they stay here, and nothing is said."""
        words = self.tr("Texts go to %1").replace("%1", host)
        self.remote_button.setText(words)
        self.remote_button.setAccessibleName(words)
        self.remote_button.setVisible(bool(host))

    def set_person(self, name: str, initials: str = "") -> None:
        """Name the person at the desk."""
        self._person = name
        self.person_button.setAccessibleName(self.tr("Person %1").replace("%1", name))
        self._fit_names()
        self.avatar.set_person(name, initials)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.avatar and event.type() == QEvent.Type.MouseButtonRelease:
            self.person_clicked.emit()
            return True
        return super().eventFilter(watched, event)  # pyright: ignore[reportArgumentType]

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme_of(self).color("hairline"))

    def _layout(self) -> None:
        left = QHBoxLayout()
        left.setSpacing(7)
        left.addWidget(self._diamond)
        left.addWidget(self._name)
        left.addWidget(self.workspace_button)
        left.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(2)
        right.addStretch(1)
        right.addWidget(self.remote_button)
        right.addWidget(self.person_button)
        right.addWidget(self.avatar)
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 0, 16, 1)
        grid.setHorizontalSpacing(16)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.search, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        self.setFixedHeight(theme.px(HEIGHT_PX))
        self.search.setMaximumWidth(theme.px(_SEARCH_PX))
        for button in (self.workspace_button, self.search, self.person_button):
            button.setFont(theme.font(TEXT_PX))
            button.updateGeometry()
        self._fit_names()

    def _fit_names(self) -> None:
        room, place, person = theme_of(self).px(_NAME_PX), self.workspace_button, self.person_button
        place.setMaximumWidth(room)
        place.setToolTip(plain_tip(place.text()) if place.sizeHint().width() > room else "")
        shown = person.fontMetrics().elidedText(self._person, Qt.TextElideMode.ElideRight, room)
        person.setText(shown)
        person.setToolTip(plain_tip(self._person) if shown != self._person else "")
        for button in (place, person):
            button.updateGeometry()
