"""Lucide icons in the theme's colours."""

from __future__ import annotations

from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from editorial.errors import BugError

if TYPE_CHECKING:
    from ui.theme.theme import Theme

STATE_ICONS = MappingProxyType(
    {
        "idea": "lightbulb",
        "draft": "pencil",
        "in_review": "eye",
        "changes_wanted": "undo-2",
        "approved": "stamp",
        "exported": "arrow-up-right",
        "should_be_out": "clock",
        "published": "globe",
        "refused": "ban",
        "missed": "calendar-x",
        "held": "pause",
        "past_last_day": "clock-alert",
    }
)
"""The icon of each stored or computed state; it never stands without its word."""

_MIRRORED = frozenset({"arrow-up-right", "arrow-right", "chevron-left", "chevron-right", "corner-up-left", "undo-2"})
_STROKE = 'stroke-width="2"'


def pixmap(theme: Theme, name: str, color: str = "ink-soft", px: float = 16, ratio: float = 0) -> QPixmap:
    """The icon at `px` logical pixels, scaled with the letters; `ratio` 0 takes the sharpest screen's."""
    ratio = ratio or max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    mirrored = name in _MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key = ("icon", name, color, px, ratio, mirrored)
    found = theme.pictures.get(key)
    if found is None:
        found = theme.pictures[key] = _draw(theme, name, color, theme.px(px), ratio, mirrored=mirrored)
    return found


def icon(theme: Theme, name: str, color: str = "ink-soft", px: float = 16) -> QIcon:
    """The icon in today's colours, with a faint one for what is disabled; see `keep_icon` for one that follows."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(pixmap(theme, name, color, px, ratio), QIcon.Mode.Normal)
        made.addPixmap(pixmap(theme, name, "ink-faint", px, ratio), QIcon.Mode.Disabled)
    return made


class KeptIcon(QObject):
    """Gives its parent, a button or an action, the icon again whenever the theme changes."""

    def __init__(self, target: QObject, theme: Theme, name: str, color: str, px: float) -> None:
        super().__init__(target)
        self._theme = theme
        self._wanted = (name, color, px)
        theme.changed.connect(self._renew)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        target = self.parent()
        if isinstance(target, (QAbstractButton, QAction)):
            target.setIcon(icon(self._theme, *self._wanted))


def keep_icon(target: QObject, theme: Theme, name: str, color: str = "ink-soft", px: float = 16) -> None:
    """Set the icon of a button or an action and keep it in the theme's colours."""
    for old in target.findChildren(KeptIcon, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setParent(None)
        old.deleteLater()
    KeptIcon(target, theme, name, color, px)


def _draw(theme: Theme, name: str, color: str, side: int, ratio: float, *, mirrored: bool) -> QPixmap:
    source = files("resources") / "icons" / f"{name}.svg"
    if not source.is_file():
        raise BugError(f"there is no icon named {name}")
    # Lucide draws for 24 px; at 16 a thinner line keeps the drawing open.
    svg = source.read_text("utf-8").replace("currentColor", theme.tokens.named(color))
    renderer = QSvgRenderer(QByteArray(svg.replace(_STROKE, 'stroke-width="1.65"').encode()))
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture
