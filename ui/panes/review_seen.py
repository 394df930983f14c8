"""Which networks of the page an editor has had before their eyes: a card counts once its end has been in view."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from editorial.library.records import Variant
from ui.panes.review_facts import Section

_SETTLED_MS = 100
_EDGE_PX = 12
_KEPT_PX = 48
"""How much of the last screenful stays in view when one is scrolled on."""


class SeenCards(QObject):
    """Serves one ReviewPage. Signals: `changed()` when more has been seen; `settled()` when the cards have their places."""

    changed = Signal()
    settled = Signal()

    def __init__(self, scroll: QScrollArea, inside: QWidget) -> None:
        super().__init__(scroll)
        self._scroll, self._inside = scroll, inside
        self._cards: list[tuple[Section, QWidget]] = []
        self._seen: set[tuple[str, ...]] = set()
        self._places: tuple[tuple[int, int] | None, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self.look)
        inside.installEventFilter(self)
        scroll.viewport().installEventFilter(self)
        scroll.verticalScrollBar().valueChanged.connect(self._soon.start)

    def follow(self, cards: Sequence[tuple[Section, QWidget]]) -> None:
        """These are the cards now; what was seen of the same versions stays seen."""
        self._cards = list(cards)
        self._places = ()
        self._soon.start()

    def unseen(self, chosen: Collection[str]) -> list[Variant]:
        """The networks among these of which something has not been in view, in the order of the page."""
        found: dict[str, Variant] = {}
        for section, _card in self._cards:
            if _name(section) not in self._seen:
                found.update({one.id: one for one in section.variants if one.id in chosen})
        return list(found.values())

    def go_on(self, chosen: Collection[str]) -> None:
        """Scroll to the first card of these networks that has not been in view, or further down in it."""
        card = next(
            (
                card
                for section, card in self._cards
                if _name(section) not in self._seen and any(one.id in chosen for one in section.variants)
            ),
            None,
        )
        if card is None:
            return
        bar, room = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        top = card.mapTo(self._inside, QPoint(0, 0)).y()
        begun = bar.value() <= top < bar.value() + room - _KEPT_PX or top < bar.value()
        if card.height() <= room - 2 * _EDGE_PX or not begun:
            bar.setValue(top - _EDGE_PX)
        else:
            bar.setValue(min(bar.value() + room - _KEPT_PX, top + card.height() - room + _EDGE_PX))
        self.look()

    @Slot()
    def look(self) -> None:
        """Take note of what is in view now. Cards that are still finding their places are looked at again in a moment."""
        if not self._scroll.isVisible():
            return
        places = self._where()
        if places != self._places or not all(places):
            self._places = places
            self._soon.start()
            return
        until = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() + _EDGE_PX
        before = len(self._seen)
        for section, card in self._cards:
            if card.isVisible() and card.mapTo(self._inside, QPoint(0, card.height())).y() <= until:
                self._seen.add(_name(section))
        if len(self._seen) != before:
            self.changed.emit()
        self.settled.emit()

    @property
    def is_settled(self) -> bool:
        """False while cards that were just made, or grow with their words, have not found their places."""
        places = self._where()
        return all(places) and places == self._places

    def _where(self) -> tuple[tuple[int, int] | None, ...]:
        """Top and height of each card; None for one that is not there yet."""
        return tuple(
            (card.mapTo(self._inside, QPoint(0, 0)).y(), card.height())
            if card.isVisible() and card.height() >= _EDGE_PX
            else None
            for _section, card in self._cards
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._soon.start()
        return super().eventFilter(watched, event)


def _name(section: Section) -> tuple[str, ...]:
    """A card by what it shows: the snapshots and the fields."""
    return (*(one.revision.id if one.revision else one.id for one in section.variants), *section.fields)
