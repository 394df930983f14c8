"""The page an editor reads: all submitted networks, the shared text once, then what differs, remarks beside the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from editorial.library.records import Comment
from editorial.model.post import outgoing
from ui.bridge.session import Session, since_words
from ui.editor.diff_text import DiffText
from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.card import Card
from ui.kit.layouts import empty
from ui.kit.segmented import Segmented
from ui.kit.text import Label, title
from ui.panes.pictures import Thumbnails
from ui.panes.preview import PictureRow
from ui.panes.review_facts import Piece, ReviewFacts, Section, changes, names_of, sections
from ui.panes.write_head import StateMark, time_words
from ui.theme.theme import theme_of
from ui.words import many

COLUMN_PX = 600


class ReviewPage(QWidget):
    """Signals: `inclusion_changed()`; `comment_written(str, str)` with words and quote; `resolved(str)`;"""

    inclusion_changed = Signal()
    comment_written = Signal(str, str)
    resolved = Signal(str)

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._facts: ReviewFacts | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._quote = ""
        self._title = title("", self)
        self._state = StateMark(self)
        self._about = Label("", self, color="ink-soft", wrap=True)
        self._switch = Segmented(
            self.tr("What changed or as it will appear"),
            [("changed", self.tr("What changed")), ("appear", self.tr("As it will appear"))],
            parent=self,
        )
        self._count = Label("", self, px=12, color="ink-soft")
        self._include = QHBoxLayout()
        self._cards = QVBoxLayout()
        self._write = _CommentField(self)
        self._lay_out()
        self._switch.changed.connect(self._draw)
        self._write.sent.connect(self._send)
        thumbnails.ready.connect(self._draw)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 18, 32, 24)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._about)
        switch = QHBoxLayout()
        switch.setSpacing(12)
        switch.addWidget(self._switch)
        switch.addWidget(self._count)
        switch.addStretch(1)
        column.addLayout(switch)
        self._include.setSpacing(16)
        column.addLayout(self._include)
        self._cards.setSpacing(14)
        column.addLayout(self._cards)
        column.addWidget(self._write)
        column.addStretch(1)
        inside.setMaximumWidth(theme_of(self).px(COLUMN_PX + 64))
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 1)
        self.scroll = QScrollArea(self)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setAccessibleName(self.tr("The post under review"))
        self.scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll)

    @property
    def included(self) -> list[str]:
        """The networks that a decision is for; those held back are left out."""
        return [variant_id for variant_id, box in self._boxes.items() if box.isChecked()]

    @property
    def quote(self) -> str:
        """The words that are marked, for a comment."""
        return self._quote

    def focus_comment(self) -> None:
        """Put the cursor where a comment is written."""
        self._write.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_facts(self, facts: ReviewFacts) -> None:
        """Show a post; networks that were held back stay so while it is the same one."""
        same = self._facts is not None and self._facts.post.id == facts.post.id
        held = {variant_id for variant_id, box in self._boxes.items() if not box.isChecked()} if same else set()
        self._facts = facts
        self._title.setText(facts.post.name)
        shown = facts.shown or facts.post.variants
        version = max((one.revision.number for one in shown if one.revision), default=0)
        state = shown[0].state if shown else "draft"
        self._state.set_state(state, self.tr("version %1").replace("%1", str(version)) if version else "")
        self._about.setText(self._about_words(facts))
        self._fill_include(facts, held)
        if not same:
            self._quote = ""
            self._write.clear()
            self.scroll.verticalScrollBar().setValue(0)
        self._draw()

    def _about_words(self, facts: ReviewFacts) -> str:
        parts = [self.tr("by %1").replace("%1", ", ".join(facts.post.authors) or self.tr("nobody named"))]
        if facts.shown:
            oldest = min(one.state_since for one in facts.shown)
            parts.append(self.tr("waiting for you since %1").replace("%1", since_words(oldest)))
        slot = next((one.slot for one in facts.shown if one.slot), None)
        if slot:
            parts.append(self.tr("goes out %1").replace("%1", time_words(slot)))
        if facts.post.campaign:
            parts.append(self._session.names.campaign(facts.post.campaign))
        return " · ".join(parts)

    def _fill_include(self, facts: ReviewFacts, held: set[str]) -> None:
        empty(self._include)
        self._boxes = {}
        for variant in facts.shown:
            channel = self._session.names.channels[variant.channel]
            name = self._session.platforms[channel.platform].name
            box = QCheckBox(name, self)
            box.setToolTip(self.tr("Take the tick away to hold this network back"))
            box.setAccessibleName(self.tr("Decide on %1").replace("%1", name))
            box.setChecked(variant.id not in held)
            box.toggled.connect(self.inclusion_changed)
            box.setVisible(len(facts.shown) > 1)
            self._boxes[variant.id] = box
            self._include.addWidget(box)
        self._include.addStretch(1)
        words = many(len(facts.shown), self.tr("1 network on this page"), self.tr("%n networks on this page"))
        self._count.setText(words if facts.shown else "")

    @Slot()
    def _draw(self) -> None:
        facts = self._facts
        if facts is None:
            return
        empty(self._cards)
        made = sections(facts)
        remaining = list(facts.comments)
        for section in made:
            self._cards.addWidget(self._card(section))
            here = [one for one in remaining if not one.answers and self._belongs(one, section)]
            for one in here:
                self._cards.addWidget(self._thread(one, facts.comments))
                remaining.remove(one)
        for one in remaining:
            if not one.answers:
                self._cards.addWidget(self._thread(one, facts.comments))

    def _belongs(self, comment: Comment, section: Section) -> bool:
        if comment.variant:
            return any(one.id == comment.variant for one in section.variants)
        return (
            not comment.quote
            or comment.quote in section.content.text
            or bool(section.before and comment.quote in section.before.text)
        )

    def _card(self, section: Section) -> Card:
        channels, platforms = self._session.names.channels, self._session.platforms
        names = names_of(section.variants, channels, platforms)
        channel = channels[section.variants[0].channel]
        if section.shared:
            card = Card(self.tr("Shared text"), names, self)
        else:
            whole = self._facts is not None and len(self._facts.shown) <= 1
            title_words = self.tr("On %1") if whole else self.tr("Only on %1")
            card = Card(title_words.replace("%1", names), channel.name, self)
        content = section.content
        if self._switch.current == "appear" and "text" in section.fields:
            content = outgoing(content, channel).content
        before = section.before if self._switch.current == "changed" else None
        for field, label in (("title", self.tr("Title")), ("text", ""), ("description", self.tr("Description"))):
            if field in section.fields:
                self._add_words(card, str(content.value(field)), str(before.value(field)) if before else None, label)
        if "text" in section.fields:
            for part in content.parts[1:]:
                self._add_words(card, part.text, None, "")
        if content.media and "media" in section.fields:
            pictures = [self._thumbnails.picture(medium.original) for medium in content.media]
            room = min(COLUMN_PX, self.scroll.viewport().width() - 64) - 60
            card.body.addWidget(PictureRow(pictures, card, wide_px=room, high_px=140))
            for medium in content.media:
                alt = medium.alt or self.tr("no alt text")
                words = self.tr("Alt text: %1").replace("%1", alt)
                card.body.addWidget(Label(words, card, px=12, color="ink-soft", wrap=True))
        if content.link and "link" in section.fields:
            card.body.addWidget(Label(content.link, card, px=12, color="blue", wrap=True))
        if content.tags and "tags" in section.fields:
            card.body.addWidget(Label(" ".join(content.tags), card, color="ink-soft", wrap=True))
        if "first_comment" in section.fields:
            label = self.tr("First comment")
            self._add_words(card, content.first_comment, before.first_comment if before else None, label)
        for variant in section.variants:
            if self._facts is not None and variant.is_stale(self._facts.post.shared.content):
                name = names_of([variant], channels, platforms)
                words = self.tr("The shared text has moved on since %1 was submitted.").replace("%1", name)
                card.body.addWidget(Label(words, card, px=12, color="amber", wrap=True))
        return card

    def _add_words(self, card: Card, now: str, before: str | None, label: str) -> None:
        if not now and not before:
            return
        if label:
            card.body.addWidget(Label(label, card, px=12, color="ink-soft"))
        text = DiffText(card)
        pieces = changes(before, now) if before is not None else [Piece(kind="same", text=now)]
        text.show_pieces(pieces, label or self.tr("Text"))
        text.selected.connect(self._marked)
        card.body.addWidget(text)

    def _thread(self, comment: Comment, every: Sequence[Comment]) -> QWidget:
        thread = _Thread(self)
        for one in (comment, *(reply for reply in every if reply.answers == comment.id)):
            thread.add_line(self._who(one.by), since_words(one.at), one.quote if one is comment else "", one.body)
        if not comment.resolved_at:
            button = thread.add_action(self.tr("Resolve"))
            button.setProperty("comment", comment.id)
            button.clicked.connect(self._resolve)
        else:
            thread.mark_resolved(self.tr("Resolved"))
        return thread

    def _who(self, person_id: str) -> str:
        current = self._session.person
        if current is not None and current.id == person_id:
            return self.tr("You")
        return self._session.names.person(person_id)

    @Slot()
    def _resolve(self) -> None:
        self.resolved.emit(str(self.sender().property("comment")))

    @Slot(str)
    def _marked(self, words: str) -> None:
        self._quote = words.strip()
        self._write.set_quote(self._quote)

    @Slot(str)
    def _send(self, words: str) -> None:
        self.comment_written.emit(words, self._quote)
        self._write.clear()


class _Thread(QWidget):
    """A remark with its answers, behind a blue line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(42, 0, 8, 4)
        self._column.setSpacing(3)

    def add_line(self, who: str, when: str, quote: str, body: str) -> None:
        """Add one remark."""
        on = self.tr("on “%1”").replace("%1", quote) if quote else ""
        self._column.addWidget(
            Label(" ".join(part for part in (who, when, on) if part), self, px=12, color="ink-soft", wrap=True)
        )
        self._column.addWidget(Label(body, self, wrap=True))

    def add_action(self, words: str) -> QuietButton:
        """Add a button under the remarks."""
        button = QuietButton(words, self)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def mark_resolved(self, words: str) -> None:
        """Say that it is dealt with."""
        self._column.addWidget(Label(words, self, px=12, color="teal"))

    def paintEvent(self, event: Any) -> None:
        from ui.kit.paint import painting

        del event
        with painting(self) as painter:
            painter.fillRect(28, 2, 2, self.height() - 4, theme_of(self).color("blue"))


class _CommentField(QWidget):
    """Where a comment is written. Signal: `sent(str)`; Ctrl Enter sends."""

    sent = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._quote = Label("", self, px=12, color="ink-soft", wrap=True)
        self._quote.hide()
        self._edit = QPlainTextEdit(self)
        self._edit.setPlaceholderText(self.tr("Comment (mark words above to comment on them)"))
        self._edit.setAccessibleName(self.tr("Comment"))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(theme_of(self).px(58))
        self._edit.installEventFilter(self)
        self._send = SecondaryButton(self.tr("Add comment"), self, small=True)
        self._send.clicked.connect(self._done)
        self._send.setEnabled(False)
        self._edit.textChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._quote)
        column.addWidget(self._edit)
        column.addWidget(self._send, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFocusProxy(self._edit)

    def set_quote(self, quote: str) -> None:
        """Say which words the comment is on."""
        self._quote.setText(self.tr("on “%1”").replace("%1", quote))
        self._quote.setVisible(bool(quote))

    def clear(self) -> None:
        """Begin anew."""
        self._edit.clear()
        self.set_quote("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_send(event):
            # Both: the first keeps the window's own Ctrl Enter from taking the key.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._done()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _changed(self) -> None:
        self._send.setEnabled(bool(self._edit.toPlainText().strip()))

    @Slot()
    def _done(self) -> None:
        words = self._edit.toPlainText().strip()
        if words:
            self.sent.emit(words)


def _is_send(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
