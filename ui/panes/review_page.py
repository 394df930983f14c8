"""The page an editor reads: all submitted networks, the shared text once, then what differs, remarks beside the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.library.records import Variant
from editorial.model.post import Content, outgoing
from editorial.text.differences import Piece, changes
from editorial.workflow.threads import text_at
from ui.bridge.session import Session
from ui.bridge.thumbnails import Thumbnails
from ui.editor.diff_text import DiffText
from ui.kit.banner import Banner
from ui.kit.buttons import QuietButton
from ui.kit.card import Card
from ui.kit.flow import FlowLayout
from ui.kit.layouts import empty
from ui.kit.segmented import Segmented
from ui.kit.text import Label, title
from ui.panes.review_facts import ReviewFacts, Section, is_unchanged, names_of, sections
from ui.panes.review_pictures import ReviewPictures
from ui.panes.review_seen import SeenCards
from ui.panes.review_threads import ReviewThreads
from ui.panes.write_head import StateMark
from ui.theme.theme import theme_of
from ui.times import since_words, time_words
from ui.words import many

COLUMN_PX = 600


class ReviewPage(QWidget):
    """Signals: `inclusion_changed()`; `show_newer()` when the version that came meanwhile is asked for. `seen` knows which
    networks were in view."""

    inclusion_changed = Signal()
    show_newer = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._facts: ReviewFacts | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._title = title("", self)
        self._state = StateMark(self)
        self._about = Label("", self, color="ink-soft", wrap=True)
        self._switch = Segmented(
            self.tr("What changed or as it will appear"),
            [("changed", self.tr("What changed")), ("appear", self.tr("As it will appear"))],
            parent=self,
        )
        self._count = Label("", self, px=12, color="ink-soft")
        self._reading = Label("", self, px=12, color="teal", wrap=True)
        self.only_changed = QCheckBox(self.tr("Only what changed since I last looked"), self)
        self.moved = Banner("", "info", self)
        self.moved.add_action(self.tr("Show it")).clicked.connect(self.show_newer)
        self.moved.hide()
        self._decided = QWidget(self)
        self._include = FlowLayout(self._decided, spacing=16)
        self._cards = QVBoxLayout()
        self.threads = ReviewThreads(session, self, self._show, self._draw, self._take_keyboard)
        self._lay_out()
        self.seen = SeenCards(self.scroll, self._inside)
        self._switch.changed.connect(self._draw)
        self.only_changed.toggled.connect(self._draw)
        thumbnails.ready.connect(self._draw)

    def _lay_out(self) -> None:
        inside = self._inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 18, 32, 24)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._reading)
        switch = QWidget(inside)
        line = FlowLayout(switch, spacing=12)
        line.addWidget(self._switch)
        line.addWidget(self._count)
        column.addWidget(switch)
        column.addWidget(self._decided)
        column.addWidget(self.only_changed, 0, Qt.AlignmentFlag.AlignLeading)
        self._cards.setSpacing(14)
        column.addLayout(self._cards)
        column.addWidget(self.threads.field)
        column.addStretch(1)
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
        whole.setSpacing(0)
        whole.addWidget(self.moved)
        whole.addWidget(self.scroll)
        self.show_reading("")
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self._inside.setMaximumWidth(theme_of(self).px(COLUMN_PX + 64))

    @property
    def included(self) -> list[str]:
        """The networks that a decision is for; those held back are left out."""
        return [variant_id for variant_id, box in self._boxes.items() if box.isChecked()]

    def focus_comment(self) -> None:
        """Put the cursor where a comment is written."""
        self.threads.comment()

    def suggest(self) -> None:
        """Write other words for those that are marked."""
        self.threads.suggest()

    def _take_keyboard(self) -> None:
        """Let the letters decide again."""
        self.scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, widget: QWidget, point: QPoint) -> None:
        """Scroll so far that a point of a widget of the page is seen."""
        at = widget.mapTo(self.scroll.widget(), point)
        self.scroll.ensureVisible(
            at.x(), at.y(), 0, max(60, widget.height() // 2 + 12 if widget.height() < 300 else 60)
        )

    def show_reading(self, names: str) -> None:
        """Say who else has this post before them."""
        self._reading.setText(self.tr("%1 is reading this").replace("%1", names))
        self._reading.setVisible(bool(names))

    def say_moved(self, words: str) -> None:
        """Say in a line across the top what happened to the post meanwhile; the page stays as it is."""
        self.moved.set_text(words)
        self.moved.setVisible(bool(words))

    def network_names(self, chosen: Sequence[Variant]) -> str:
        """Networks by name: "Instagram, X"."""
        return names_of(chosen, self._session.names.channels, self._session.platforms)

    def show_facts(self, facts: ReviewFacts) -> None:
        """Show a post; networks that were held back stay so while it is the same one."""
        same = self._facts is not None and self._facts.post.id == facts.post.id
        held = {variant_id for variant_id, box in self._boxes.items() if not box.isChecked()} if same else set()
        self._facts = facts
        self._title.setText(facts.post.name)
        shown = facts.shown or facts.post.variants
        version = max((one.revision.number for one in shown if one.revision), default=0)
        state = shown[0].state if shown else "draft"
        why = next((one.held_reason for one in shown if one.held), None)
        self._state.set_state(state, self.tr("version %1").replace("%1", str(version)) if version else "", why)
        self._about.setText(self._about_words(facts))
        self._fill_include(facts, held)
        self.only_changed.setVisible(any(one.id in facts.seen for one in shown))
        self.say_moved("")
        self.threads.begin(facts, another=not same)
        if not same:
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
        held_reason = next((one.held_reason for one in facts.shown if one.held and one.held_reason), "")
        if held_reason:
            parts.append(self.tr("on hold: %1").replace("%1", held_reason))
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
            self._boxes[variant.id] = box
            self._include.addWidget(box)
        self._decided.setVisible(len(facts.shown) > 1)
        words = many(len(facts.shown), self.tr("1 network on this page"), self.tr("%n networks on this page"))
        self._count.setText(words if facts.shown else "")

    @Slot()
    def _draw(self) -> None:
        facts = self._facts
        if facts is None:
            return
        self.threads.restart()
        empty(self._cards)
        cards: list[tuple[Section, QWidget]] = []
        narrow = self.only_changed.isChecked() and not self.only_changed.isHidden()
        for section in sections(facts):
            folded = narrow and is_unchanged(section)
            cards.append((section, self._folded(section) if folded else self._card(section)))
            self._cards.addWidget(cards[-1][1])
            for thread in self.threads.under(section):
                self._cards.addWidget(thread)
        for thread in self.threads.rest():
            self._cards.addWidget(thread)
        self.seen.follow(cards)

    def _titles(self, section: Section) -> tuple[str, str]:
        names = self.network_names(section.variants)
        if section.shared:
            return self.tr("Shared text"), names
        whole = self._facts is not None and len(self._facts.shown) <= 1
        title_words = self.tr("On %1") if whole else self.tr("Only on %1")
        return title_words.replace("%1", names), self._session.names.channels[section.variants[0].channel].name

    def _folded(self, section: Section) -> QWidget:
        """A card of which nothing changed, as one line."""
        name, more = self._titles(section)
        words = self.tr("%1: nothing changed").replace("%1", f"{name} ({more})" if section.shared else name)
        return Card("", words, self, dashed=True)

    def _card(self, section: Section) -> Card:
        channels, platforms = self._session.names.channels, self._session.platforms
        channel = channels[section.variants[0].channel]
        card = Card(*self._titles(section), self)
        content = section.content
        if self._switch.current == "appear" and "text" in section.fields:
            content = outgoing(content, channel).content
        before = section.before if self._switch.current == "changed" else None
        for field, label in (("title", self.tr("Title")), ("text", ""), ("description", self.tr("Description"))):
            if field in section.fields:
                self._add_words(card, section, content, before, field, label)
        if "text" in section.fields:
            for part in range(1, len(content.parts)):
                self._add_words(card, section, content, before, "text", "", part)
        if "media" in section.fields and (content.media or (before and before.media)):
            pictures = ReviewPictures(self._thumbnails, content.media, before.media if before else None, card)
            self.threads.follow_pictures(pictures, section)
            card.body.addWidget(pictures)
        if content.link and "link" in section.fields:
            card.body.addWidget(Label(content.link, card, px=12, color="blue", wrap=True))
        if content.tags and "tags" in section.fields:
            card.body.addWidget(Label(" ".join(content.tags), card, color="ink-soft", wrap=True))
        if "first_comment" in section.fields:
            label = self.tr("First comment")
            self._add_words(card, section, content, before, "first_comment", label)
        for variant in section.variants:
            if self._facts is not None and variant.is_stale(self._facts.post.shared.content):
                name = names_of([variant], channels, platforms)
                words = self.tr("The shared text has moved on since %1 was submitted.").replace("%1", name)
                card.body.addWidget(Label(words, card, px=12, color="amber", wrap=True))
        return card

    def _add_words(
        self,
        card: Card,
        section: Section,
        content: Content,
        seen: Content | None,
        field: str,
        label: str,
        part: int = 0,
    ) -> None:
        now = text_at(content, field, part)
        # Parts are compared only with themselves once there was a snapshot with as many.
        compared = seen if seen is not None and (not part or part < len(seen.parts)) else None
        before = text_at(compared, field, part) if compared is not None else None
        if not now and not before:
            return
        if label:
            card.body.addWidget(Label(label, card, px=12, color="ink-soft"))
        if field == "text" and len(content.parts) > 1:
            whole = self.tr("Part %1 of %2").replace("%1", str(part + 1)).replace("%2", str(len(content.parts)))
            button = QuietButton(whole, card, color="ink-soft")
            button.setToolTip(self.tr("Comment on this part"))
            self.threads.follow_part(button, section, part)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        text = DiffText(card)
        pieces = changes(before, now) if before is not None else [Piece(kind="same", text=now)]
        text.show_pieces(pieces, label or self.tr("Text"))
        self.threads.follow(text, section, field, part)
        card.body.addWidget(text)
