"""What the library's right column says about one network of a post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editorial.library.records import Approval, Variant
from editorial.library.uses import Use, text_of
from editorial.model.post import Content, Medium
from editorial.text.opening import opening
from ui.bridge.session import Session
from ui.bridge.thumbnails import Thumbnails
from ui.kit.buttons import SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.layouts import empty
from ui.kit.text import Label, heading, note, plain_tip
from ui.panes.library_details import Details
from ui.panes.library_line import IconLine
from ui.panes.library_words import LibraryWords
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import clock_of, time_words
from ui.tongue import core_words

_PICTURE_PX = 286


class NetworkBody(QWidget):
    """State, text, pictures, approvals and uses of one network. Signal: `asked(str)` with the step of a button."""

    asked = Signal(str)

    def __init__(
        self, session: Session, words: LibraryWords, thumbs: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._words, self._thumbs = session, words, thumbs
        self._pictures: dict[str, tuple[QLabel, Medium]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(8)
        thumbs.ready.connect(self._picture_arrived)

    def show_network(self, details: Details, variant: Variant | None) -> None:
        """Show a network of a post; None says that nothing of it is approved."""
        self._clear()
        if variant is None:
            self._column.addWidget(note(self.tr("Nothing of this post is approved any more."), self))
            self._column.addStretch(1)
            return
        self._add_state(details, variant)
        self._add_text(details.leaving(variant))
        self._add_pictures(details.content(variant))
        self._add_actions(details.open_verbs.get(variant.id, {}))
        self._add_approvals([one for one in details.approvals if one.variant == variant.id])
        self._add_uses(details, variant)
        self._column.addStretch(1)

    def _add_state(self, details: Details, variant: Variant) -> None:
        state = details.standings.get(variant.id) or variant.state
        words = self._words.state(state)
        if variant.slot is not None:
            words += " · " + time_words(variant.slot)
        self._column.addWidget(IconLine(STATE_ICONS[state], words, self, color="ink"))
        if variant.held and variant.held_reason:
            self._column.addWidget(note(variant.held_reason, self))
        if variant.outside_note:
            outside = note(core_words(variant.outside_note), self)
            outside.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(outside)

    def _add_text(self, outgoing: Mapping[str, Any]) -> None:
        pieces: list[tuple[str, str]] = []
        if outgoing["title"]:
            pieces.append((self.tr("Title"), str(outgoing["title"])))
        parts: Sequence[Mapping[str, Any]] = outgoing["parts"]
        for at, part in enumerate(parts, start=1):
            label = self.tr("Part %1").replace("%1", str(at)) if len(parts) > 1 else ""
            pieces.append((label, str(part["text"])))
        for name, label in (
            ("description", self.tr("Description")),
            ("first_comment", self.tr("First comment")),
            ("link", self.tr("Link")),
        ):
            if outgoing[name]:
                pieces.append((label, str(outgoing[name])))
        self._column.addSpacing(6)
        for label, text in pieces:
            if not text.strip():
                continue
            if label:
                self._column.addWidget(note(label, self))
            words = Label(text, self, px=14, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(label or self.tr("Text"))
            self._column.addWidget(words)

    def _add_pictures(self, content: Content) -> None:
        for medium in content.media:
            holder = QLabel(self)
            holder.setAccessibleName(self.tr("Picture: %1").replace("%1", medium.alt or medium.name))
            self._pictures[medium.original] = (holder, medium)
            self._column.addSpacing(4)
            self._column.addWidget(holder)
            self._fill(medium.original)
            if medium.alt:
                self._column.addWidget(note(medium.alt, self))

    def _add_actions(self, verbs: Mapping[str, str]) -> None:
        if not verbs:
            return
        labels = self._words.steps()
        holder = QWidget(self)
        flow = FlowLayout(holder, spacing=6)
        for verb, reason in verbs.items():
            button = SecondaryButton(labels[verb], holder, small=True)
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))
            button.setProperty("verb", verb)
            button.clicked.connect(self._clicked_action)
            flow.addWidget(button)
        self._column.addSpacing(4)
        self._column.addWidget(holder)

    def _add_approvals(self, approvals: Sequence[Approval]) -> None:
        self._add_heading(self.tr("Approvals"))
        for approval in approvals:
            who = self._session.names.person(approval.approver)
            words = f"{who}, {clock_of(approval.at, day=True)}"
            if approval.alone:
                words = self.tr("%1 (own post)").replace("%1", words)
            if approval.stands:
                self._column.addWidget(IconLine("stamp", words, self))
            else:
                said = self.tr("%1, taken away %2").replace("%1", words)
                said = said.replace("%2", clock_of(approval.revoked_at, day=True))
                self._column.addWidget(IconLine("corner-up-left", said, self))
        if not approvals:
            self._column.addWidget(note(self.tr("No approval stands."), self))

    def _add_uses(self, details: Details, variant: Variant) -> None:
        self._add_heading(self.tr("Past uses"))
        uses = [use for use in details.uses if use.variant in ("", variant.id)]
        for use in uses:
            who, when = self._session.names.person(use.by), clock_of(use.at, day=True)
            if use.target:
                tool = details.tools.get(use.target, use.target)
                words = self.tr("Exported for %1, %2, by %3").replace("%1", tool)
                icon = "arrow-up-right"
            elif not use.post:
                words, icon = self.tr("Out since %2, brought in by %3"), "globe"
            else:
                words = self.tr("Used again as G-%1, %2, by %3").replace("%1", str(use.number))
                icon = "refresh-cw"
            self._column.addWidget(IconLine(icon, words.replace("%2", when).replace("%3", who), self))
            self._add_what_left(use, variant)
        if not uses:
            self._column.addWidget(note(self.tr("Not used yet."), self))

    def _add_what_left(self, use: Use, variant: Variant) -> None:
        """The words of an earlier use where they were others, and where that copy stands."""
        now = text_of(variant.approved.outgoing) if variant.approved is not None else ""
        if use.text and use.text != now:
            words = note(self.tr("With other words: “%1”").replace("%1", opening(use.text)), self)
            words.setToolTip(plain_tip(use.text))
            self._column.addWidget(words)
        if use.link:
            link = note(use.link, self)
            link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(link)

    def _add_heading(self, words: str) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(heading(words, self))

    def _clear(self) -> None:
        self._pictures.clear()
        empty(self._column)

    @Slot(str)
    def _picture_arrived(self, sha256: str) -> None:
        if sha256 in self._pictures:
            self._fill(sha256)

    def _fill(self, sha256: str) -> None:
        holder, medium = self._pictures[sha256]
        picture = self._thumbs.of(medium)
        if not picture.isNull():
            holder.setPixmap(self._fitted(picture))

    def _fitted(self, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        side = round(theme_of(self).px(_PICTURE_PX) * ratio)
        made = picture.scaled(
            QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        made.setDevicePixelRatio(ratio)
        return made

    @Slot()
    def _clicked_action(self) -> None:
        button = self.sender()
        if button is not None:
            self.asked.emit(str(button.property("verb")))
