"""The parts of a thread, one below the other: shown, counted, typed into, moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.post import Content, Outgoing, Part, outgoing
from editorial.text.parting import is_numbered
from editorial.workflow import parting
from editorial.workflow.drafting import SHARED
from ui.bridge.offsets import Offsets
from ui.kit.buttons import QuietButton
from ui.panes.thread_part import PartCard, PartHead
from ui.panes.write_facts import live
from ui.panes.write_foot import SLOW_COUNT_FROM
from ui.panes.write_lengths import Lengths

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.editor.draft_editor import DraftEditor
    from ui.panes.pictures import Pictures, Thumbnails
    from ui.panes.write_parts import PageParts


class PageThread(QObject):
    """Serves one page. `head` stands above the first part, `offer` below its words, `below` holds the other parts. Signal:
    `made(object)` with the editor of a further part."""

    made = Signal(object)

    def __init__(self, session: Session, thumbnails: Thumbnails, page: PageParts) -> None:
        super().__init__(page)
        self._session, self._thumbnails, self._page = session, thumbnails, page
        self._lengths = Lengths(self)
        self.cards: list[PartCard] = []
        self.head = PartHead(page)
        self.head.asked.connect(self._first_asked)
        self.below = QWidget(page)
        self._column = QVBoxLayout(self.below)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._split = QuietButton(self.tr("Split into a thread"), page, icon_name="split")
        self.offer = QHBoxLayout()
        self.offer.setContentsMargins(0, 4, 0, 0)
        self.offer.addWidget(self._split)
        self.offer.addStretch(1)
        self._add = QuietButton(self.tr("Add a part"), self.below, icon_name="plus")
        self._numbers = QCheckBox(self.tr("Number the parts"), self.below)
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(12)
        for widget in (self._add, self._numbers):
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addLayout(row)
        self._split.clicked.connect(self.split)
        self._add.clicked.connect(self.add)
        self._numbers.clicked.connect(self._number)
        self._count_soon = QTimer(self, singleShot=True, interval=0)
        self._count_soon.timeout.connect(self.count)
        page.editor.edited.connect(self._typed)
        self.head.hide()
        self._split.hide()
        self.below.hide()

    @Slot()
    def _typed(self) -> None:
        """Count at once, or after a pause where counting takes long."""
        long = sum(len(part.text) for part in self._parts) >= SLOW_COUNT_FROM
        self._count_soon.start(150 if long else 0)

    # -- what is shown -------------------------------------------------------------------------------------------------

    @property
    def _parts(self) -> tuple[Part, ...]:
        draft = self._page.draft
        return draft.content(self._page.target).parts if draft is not None else ()

    @property
    def is_offered(self) -> bool:
        """True where the network in front publishes threads and may be written on."""
        draft, target = self._page.draft, self._page.target
        if draft is None or target == SHARED or not self._page.may_edit:
            return False
        return parting.takes_threads(self._session.platforms[draft.post.variant(target).platform])

    def show(self) -> None:
        """Show the parts of the tab in front."""
        page, parts = self._page, self._parts
        later = parts[1:] if page.target != SHARED else ()
        while len(self.cards) > len(later):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(later):
            self.cards.append(self._make(len(self.cards) + 1))
        for card, part in zip(self.cards, later, strict=True):
            words = self.tr("Part %1 of %2").replace("%1", str(card.at + 1)).replace("%2", str(len(parts)))
            card.show_text(part.text, words, has_media=bool(part.media), may_edit=page.may_edit)
            if page.draft is not None:
                card.editor.set_people(page.draft.register, page.draft.post.variant(page.target).platform)
        self._numbers.setChecked(is_numbered([part.text for part in parts]))
        self.count()

    def _make(self, at: int) -> PartCard:
        card = PartCard(at, self._thumbnails, self.below)
        card.edited.connect(self._edited)
        card.asked.connect(self._asked)
        card.editor.finding_clicked.connect(self._page.finding_clicked)
        card.editor.line_moved.connect(self._follow)
        card.editor.cursor_moved.connect(self._page.marks.cursor_moved)
        card.editor.smart.language, card.editor.smart.on = self._page.marks.language, self._page.editor.smart.on
        self.made.emit(card.editor)
        self._page.media.serve(card.pictures, at)
        self._column.insertWidget(at - 1, card)
        return card

    @Slot()
    def count(self) -> None:
        """Count every part as it leaves, and offer to split what is too long."""
        page, parts, draft = self._page, self._parts, self._page.draft
        many_parts = len(parts) > 1 and page.target != SHARED
        rooms = self._rooms() if many_parts or self.is_offered else []
        over = any(not fits for _words, fits in rooms)
        self.head.setVisible(many_parts)
        if many_parts:
            for head, (at, (words, fits)) in zip(
                (self.head, *(card.head for card in self.cards)), enumerate(rooms), strict=True
            ):
                head.show_part(at, len(parts), words, over=not fits, may_edit=page.may_edit)
        offered = self.is_offered and draft is not None
        self._split.setVisible(offered and over)
        self._split.setText(
            self.tr("Split it again where it is too long") if many_parts else self.tr("Split into a thread")
        )
        self._add.setVisible(offered and many_parts)
        self._numbers.setVisible(offered and many_parts)
        self.below.setVisible(many_parts)

    def _rooms(self) -> list[tuple[str, bool]]:
        """How long each part is as it leaves ("231 of 280"), and whether it fits."""
        draft, target = self._page.draft, self._page.target
        if draft is None:
            return []
        channel = self._session.names.channels[draft.post.variant(target).channel]
        platform = self._session.platforms[channel.platform]
        leaving = self._leaving(draft.content(target)).content
        found: list[tuple[str, bool]] = []
        for part in leaving.parts:
            room = self._lengths.of_text(replace(leaving, parts=(part,)), channel, platform)
            found.append((self._lengths.short(room), room.fits) if room is not None else ("", True))
        return found

    def _leaving(self, content: Content) -> Outgoing:
        draft, target = self._page.draft, self._page.target
        assert draft is not None
        channel = self._session.names.channels[draft.post.variant(target).channel]
        return outgoing(live(draft, target, channel.platform, content), channel)

    def editor_of(self, field: str) -> DraftEditor | None:
        """The editor of "text" or "text[1]"; None for any other field or a part that is gone."""
        if field == "text":
            return self._page.editor
        if not field.startswith("text["):
            return None
        at = int(field[5:].partition("]")[0])
        return self.cards[at - 1].editor if 0 < at <= len(self.cards) else None

    @property
    def editors(self) -> list[tuple[str, DraftEditor]]:
        """The editors of the tab in front with the fields they write."""
        return [("text", self._page.editor), *((f"text[{card.at}]", card.editor) for card in self.cards)]

    def strips(self) -> list[tuple[Pictures, int, int]]:
        """The pictures of each part: where they are shown, the place of the first in the row of all, and how many."""
        found: list[tuple[Pictures, int, int]] = []
        start = 0
        parts = self._parts
        shown = [self._page.pictures, *(card.pictures for card in self.cards)]
        for strip, part in zip(shown, parts, strict=False):
            found.append((strip, start, len(part.media)))
            start += len(part.media)
        return found

    # -- what is done --------------------------------------------------------------------------------------------------

    @Slot(int)
    def _edited(self, at: int) -> None:
        page, draft, parts = self._page, self._page.draft, list(self._parts)
        if draft is None or not page.may_edit or at >= len(parts):
            return
        page.marks.typed()
        parts[at] = replace(parts[at], text=self.cards[at - 1].editor.text)
        draft.set_parts(page.target, parts)
        self._typed()
        page.tell()

    @Slot(object)
    def _follow(self, rect: object) -> None:
        editor = self.sender()
        for _field, one in self.editors:
            if one is editor and one.hasFocus():
                self._page.show_line(rect, one)

    def _do(self, words: str, act: Callable[[], object]) -> None:
        page, draft = self._page, self._page.draft
        if draft is not None and page.target != SHARED and page.may_edit:
            page.acts.do(words, [page.target], act)

    @Slot()
    def split(self) -> bool:
        """Cut the text of the network in front into parts that fit; False where it has no threads."""
        page, draft = self._page, self._page.draft
        if draft is None or not self.is_offered:
            return False
        target = page.target
        channel = self._session.names.channels[draft.post.variant(target).channel]
        platform = self._session.platforms[channel.platform]
        self._do(
            self.tr("Split into a thread"),
            partial(parting.split_into_thread, draft, target, channel, platform, self._leaving),
        )
        page.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def split_here(self) -> bool:
        """Cut the part with the cursor in two, there; False where the network has no threads."""
        draft = self._page.draft
        if draft is None or not self.is_offered:
            return False
        at, editor = next(
            ((place, one) for place, (_field, one) in enumerate(self.editors) if one.hasFocus()), (0, self._page.editor)
        )
        position = Offsets(editor.text).from_qt(editor.textCursor().position())
        before = len(self._parts)
        self._do(self.tr("Split at the cursor"), partial(parting.split_at, draft, self._page.target, at, position))
        if len(self._parts) > before:
            self.cards[at].editor.setFocus()
        return True

    @Slot()
    def add(self) -> bool:
        """Put an empty part behind the others and go into it; False where the network has no threads."""
        draft = self._page.draft
        if draft is None or not self.is_offered:
            return False
        self._do(self.tr("Part added"), partial(parting.add_part, draft, self._page.target))
        if self.cards:
            self.cards[-1].editor.setFocus()
        return True

    @Slot(bool)
    def _number(self, on: bool) -> None:
        draft = self._page.draft
        if draft is not None:
            words = self.tr("Parts numbered") if on else self.tr("Numbers taken away")
            self._do(words, partial(parting.set_numbers, draft, self._page.target, on=on))

    @Slot(str)
    def _first_asked(self, deed: str) -> None:
        self._asked(0, deed)

    @Slot(int, str)
    def _asked(self, at: int, deed: str) -> None:
        draft, target = self._page.draft, self._page.target
        if draft is None:
            return
        place = str(at + 1)
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "up": (self.tr("Part %1 moved up"), partial(parting.move, draft, target, at, -1)),
            "down": (self.tr("Part %1 moved down"), partial(parting.move, draft, target, at, 1)),
            "merge": (self.tr("Part %1 joined with the next"), partial(parting.merge_with_next, draft, target, at)),
            "delete": (self.tr("Part %1 deleted"), partial(parting.delete_part, draft, target, at)),
        }
        words, act = acts[deed]
        self._do(words.replace("%1", place), act)
        to = min(max(0, at + {"up": -1, "down": 1}.get(deed, 0)), len(self.cards))
        self.editors[to][1].setFocus()
