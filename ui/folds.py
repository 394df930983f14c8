"""Which columns of a place a person folded: asked, and folded again in another window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.columns import Columns

_ASIDE = "facets"
"""The column of the place whose sides leave its middle as it is."""


def folded(place: QWidget) -> list[str]:
    """The sides ("left", "right") of the columns that are folded; one that only has no room is not among them."""
    columns = _columns(place)
    if columns is not None:
        return list(columns.folded)
    aside = getattr(place, _ASIDE, None)
    return ["left"] if isinstance(aside, QWidget) and aside.isHidden() else []


def fold(place: QWidget, sides: Iterable[str]) -> None:
    """Fold the columns at these sides; the others stay as they are."""
    wanted = set(sides)
    columns = _columns(place)
    aside = getattr(place, _ASIDE, None)
    if columns is not None:
        columns.fold(wanted)
    elif isinstance(aside, QWidget) and "left" in wanted:
        aside.hide()


def _columns(place: QWidget) -> Columns | None:
    found = place.findChild(Columns, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Columns) else None
