"""What somebody without a mouse, or with tired eyes, needs of a window: where Tab goes, names, size, contrast."""

from __future__ import annotations

from array import array
from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

TARGET = 24
"""The least side of what is clicked, in pixels (WCAG 2.2, 2.5.8)."""
MOST_TABS = 400
SILENT = (QAccessible.Role.NoRole,)


def stops(within: QWidget) -> list[QWidget]:
    """Everything there that Tab is meant to reach."""
    return [
        one
        for one in within.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.focusProxy()
        and not by_arrow(one)
    ]


def by_arrow(widget: QWidget) -> bool:
    """One of several of which one is on: Tab goes to that one, the arrow keys to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def told(widget: QWidget) -> str:
    """Which one it is, for the message of a test that fails."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} “{name}” in {type(parent).__name__}"


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until the focus comes back to where it was; everything it passed."""
    start = window.focusWidget() or window
    passed: list[QWidget] = []
    for _press in range(MOST_TABS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        assert here is not None
        if here in passed:
            return passed
        passed.append(here)
        if here is start:
            return passed
    raise AssertionError(f"Tab did not come back after {MOST_TABS} steps, from {told(start)}")


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to it, as Tab does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def seen(window: QWidget, widget: QWidget) -> QImage:
    """What the window shows at a widget and a little around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    place = QRect(corner, widget.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place).toImage()


def nameless(within: QWidget) -> list[str]:
    """Stops of Tab without a role or without a name."""
    found: list[str] = []
    for one in stops(within):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None or interface.role() in SILENT or not interface.text(QAccessible.Text.Name).strip():
            found.append(told(one))
    return found


def too_small(within: QWidget) -> list[str]:
    """Buttons in sight that are smaller than `TARGET`."""
    return [
        f"{told(one)} {one.width()} × {one.height()}"
        for one in within.findChildren(QAbstractButton)
        if one.isVisible() and min(one.width(), one.height()) < TARGET and not one.visibleRegion().isEmpty()
    ]


def faint(window: QWidget, within: QWidget) -> list[str]:
    """Words wholly in sight that are drawn with a contrast below 4.5."""
    found: list[str] = []
    for label in within.findChildren(QLabel):
        whole = label.visibleRegion().boundingRect()
        if (
            not label.isVisible()
            or not label.text().strip()
            or not label.isEnabled()
            or whole.height() < label.height()
        ):
            continue
        ratio = drawn_contrast(window, label)
        if ratio and ratio < 4.5:
            found.append(f"{told(label)} {ratio:.2f}")
    return found


def drawn_contrast(window: QWidget, label: QLabel) -> float:
    """The contrast between the ground and the strongest pixel of the words on it; 0 where nothing is drawn."""
    image = window.grab(QRect(label.mapTo(window, QPoint(0, 0)), label.size())).toImage()
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(array("I", bytes(plain.constBits())))
    if len(counts) < 2:
        return 0.0
    ground = luminance(max(counts, key=lambda one: counts[one]))
    return max(ratio_of(ground, luminance(one)) for one in counts)


def ratio_of(one: float, other: float) -> float:
    """WCAG 2.2: the contrast of two luminances."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(pixel: int) -> float:
    """WCAG 2.2: the relative luminance of a pixel."""
    colour = QColor.fromRgb(pixel)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
