"""Which words of a window have less room than they need: for longer languages and for large letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from desk_fixtures import Hands, until
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget

from ui.kit.text import ElidedLabel

PLACES = ("today", "write-checks", "write-preview", "review", "library", "calendar", "campaigns", "style", "settings")
LAID_OUT_MS = 3_000


def visit(hands: Hands, place: str) -> QWidget:
    """Go there: `write-checks`, `write-preview` and `write-all` with a draft open, `review-post` with the first that waits."""
    assert hands.window.places is not None
    name, _, side = place.partition("-")
    hands.window.places.go(name)
    if side == "post":
        hands.review.queue.list.select_row(hands.review.queue.list.model().row_of(hands.review.queue.turn[0]))
        until(lambda: hands.review.page.seen.is_settled)
    elif side:
        hands.click_row(hands.write.drafts.list, "Three box sizes")
        hands.settle()
        if side == "all":
            hands.write.all_networks()
        else:
            hands.write._side_chosen(side)
    hands.settle()
    pane = hands.window.stack.currentWidget()
    assert pane is not None
    return pane


def clipped(window: QWidget, pane: QWidget) -> list[str]:
    """Words that have less room than they need, and no way to be seen whole, once all is laid out."""
    with suppress(AssertionError):
        until(lambda: not _clipped(window, pane), within_ms=LAID_OUT_MS)
    return _clipped(window, pane)


def _clipped(window: QWidget, pane: QWidget) -> list[str]:
    found: list[str] = []
    for one in pane.findChildren(QWidget):
        if not one.isVisible() or one.visibleRegion().isEmpty() or not isinstance(one, QLabel | QAbstractButton):
            continue
        words = one.text().strip()
        if not words or one.toolTip() or isinstance(one, ElidedLabel):
            continue
        left = one.mapTo(window, QPoint(0, 0)).x()
        beyond = left < 0 or left + one.width() > window.width()
        if beyond or too_narrow(one):
            found.append(f"{type(one).__name__} “{words[:60]}” {one.width()} of {one.sizeHint().width()}")
    return found


def too_narrow(one: QLabel | QAbstractButton) -> bool:
    """Whether it is smaller than what it says it needs."""
    if isinstance(one, QLabel) and one.hasHeightForWidth():
        return one.heightForWidth(one.width()) > one.height() + 3
    if isinstance(one, QCheckBox | QRadioButton):
        # Their hint has a few pixels to spare.
        return one.minimumSizeHint().width() > one.width() + 4
    return one.sizeHint().width() > one.width() + 1


def sections(hands: Hands) -> Iterator[tuple[str, QWidget]]:
    """Every section of the settings, one after the other, in front."""
    settings = visit(hands, "settings")
    for section in settings._sections:  # type: ignore[attr-defined]
        settings.show_section(section)  # type: ignore[attr-defined]
        hands.settle()
        yield section, settings


def squeezed(pane: QWidget) -> list[str]:
    """Fields that are lower than they have to be to show what they hold, once all is laid out."""
    with suppress(AssertionError):
        until(lambda: not _squeezed(pane), within_ms=LAID_OUT_MS)
    return _squeezed(pane)


def _squeezed(pane: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} “{one.accessibleName()}” {one.height()} of {one.minimumSizeHint().height()}"
        for one in pane.findChildren(QWidget)
        if isinstance(one, QLineEdit | QComboBox | QAbstractButton)
        and one.isVisible()
        and one.height() + 1 < one.minimumSizeHint().height()
    ]
