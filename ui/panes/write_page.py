"""The page: head, tabs for the networks, the text with its pictures, the bar with counter and button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.workflow.drafting import SHARED, Draft
from ui.bridge.session import Session
from ui.bridge.thumbnails import Thumbnails
from ui.editor.draft_editor import DraftEditor
from ui.editor.find_bar import FindBar
from ui.kit.hairline import Hairline
from ui.kit.tabs import Tabs
from ui.panes.extra_fields import ExtraFields
from ui.panes.pictures import Pictures
from ui.panes.write_acts import PageActs
from ui.panes.write_banner import PageBanners
from ui.panes.write_counts import PageCounts
from ui.panes.write_facts import Facts
from ui.panes.write_foot import WriteFoot
from ui.panes.write_head import PostHead
from ui.panes.write_marks import PageMarks
from ui.panes.write_media import PageMedia
from ui.panes.write_own import PageOwn
from ui.panes.write_thread import PageThread
from ui.panes.write_top import PageTop
from ui.theme.theme import theme_of

COLUMN_PX = 590


class WritePage(QWidget):
    """Signals: `edited()` after each change; `target_changed(str)` with the tab's variant id or "" for the shared text;
    `finding_clicked(str)`; `primary_clicked()`; `piece_clicked(str)`; `network_requested()`; `files_requested()`;
    `files_dropped(object)`; `image_given(object)` with a QImage; `change_asked()`; `left_text()`; `moved_asked()` to see how
    the shared text has changed; `rights_asked(int)` with a picture's place; `undo_offered(str, object)` with what was done
    and the way back; `said(str)` with something for the line at the foot.
    """

    edited = Signal()
    target_changed = Signal(str)
    finding_clicked = Signal(str)
    primary_clicked = Signal()
    piece_clicked = Signal(str)
    network_requested = Signal()
    files_requested = Signal()
    files_dropped = Signal(object)
    image_given = Signal(object)
    change_asked = Signal()
    left_text = Signal()
    moved_asked = Signal()
    rights_asked = Signal(int)
    undo_offered = Signal(str, object)
    said = Signal(str)

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.draft: Draft | None = None
        self.facts: Facts | None = None
        self._documents: dict[str, QTextDocument] = {}
        self.target = SHARED
        self._centred = False
        self.head = PostHead(self)
        self.tabs = Tabs(self.tr("Shared text and networks"), self, add_name=self.tr("Add a network"))
        self.editor = DraftEditor(self)
        self.find_bar = FindBar(COLUMN_PX + 64, self)
        self.pictures = Pictures(thumbnails, self)
        self._extras = ExtraFields(session, self)
        self.extra = self._extras.fields
        self.own = PageOwn(session, self)
        self.own_line = self.own.lines["text"]
        self.acts = PageActs(self)
        self.foot = WriteFoot(session, self)
        self._banners = PageBanners(self)
        self._banners.stale.look.clicked.connect(self.moved_asked)
        self.stale, self.banner = self._banners.stale, self._banners.news
        self.tongue = self._banners.tongue
        # The draft has the words at once; whoever saves, checks and previews them can wait until the key is painted.
        self._tell_soon = QTimer(self, singleShot=True, interval=0)
        self._tell_soon.timeout.connect(self.edited)
        self._lay_out()
        self.marks = PageMarks(self)
        self.media = PageMedia(session, self)
        self.top = PageTop(session, self)
        self.counts = PageCounts(session, self)
        self.thread = PageThread(session, thumbnails, self)
        self._column.insertWidget(self._column.indexOf(self.editor), self.thread.head)
        self._column.insertLayout(self._column.indexOf(self.editor) + 1, self.thread.offer)
        self._column.insertWidget(self._column.indexOf(self.pictures) + 1, self.thread.below)
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 16, 32, 24)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addSpacing(10)
        self._column.addWidget(self.tabs)
        self._column.addLayout(self.own.top)
        self._column.addSpacing(16)
        self.extra["title"].column.setContentsMargins(0, 0, 0, 14)
        self._column.addWidget(self.extra["title"])
        self._column.addWidget(self.editor)
        self._column.addSpacing(14)
        self._column.addWidget(self.pictures)
        self._column.addSpacing(14)
        for name in ("link", "description", "first_comment"):
            self._column.addWidget(self.extra[name])
            self._column.addSpacing(8)
        self._column.addStretch(1)
        inside.setMaximumWidth(theme_of(self).px(COLUMN_PX + 64))
        holder = QWidget(self)
        centre = QHBoxLayout(holder)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addWidget(inside, 1)
        self.scroll = _scroller(holder, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._banners)
        whole.addWidget(self.find_bar)
        whole.addWidget(self.scroll, 1)
        whole.addWidget(Hairline(self))
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.title_edited.connect(self._title_edited)
        self.head.piece_clicked.connect(self.piece_clicked)
        self.tabs.changed.connect(self._tab_chosen)
        self.tabs.add_requested.connect(self.network_requested)
        self.editor.edited.connect(self._text_edited)
        self.editor.finding_clicked.connect(self.finding_clicked)
        self.editor.files_dropped.connect(self.files_dropped)
        self.editor.image_given.connect(self.image_given)
        self.editor.line_moved.connect(self._follow_cursor)
        self.scroll.verticalScrollBar().rangeChanged.connect(self._room_changed)
        self._extras.edited.connect(self._extra_edited)
        self.foot.primary_clicked.connect(self.primary_clicked)
        self.foot.change_asked.connect(self.change_asked)

    @property
    def document(self) -> QTextDocument | None:
        """The text of the tab in front."""
        return self._documents.get(self.target)

    @property
    def may_edit(self) -> bool:
        """True while the tab in front may be typed into."""
        return self.draft is not None and self.draft.may_edit(self.target)

    def show_draft(self, draft: Draft, facts: Facts) -> None:
        """Put another post onto the page; the cursor goes into its text."""
        for document in self._documents.values():
            self.editor.drop_document(document)
        self._documents = {}
        self._tell_soon.stop()
        self.draft, self.facts = draft, facts
        self.marks.forget()
        self.own.rest()
        self.banner.hide()
        self.target = SHARED if len(draft.post.variants) != 1 else draft.post.variants[0].id
        self.top.fill_tabs()
        self.head.title.setText(draft.head("title"))
        self._show_again(draft, facts)
        self.media.show_soon()
        self.scroll.verticalScrollBar().setValue(0)
        if not draft.content(SHARED).text:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, facts: Facts) -> None:
        """The same post, read again: state, networks, pictures."""
        if self.draft is not None:
            self._show_again(self.draft, facts)
            self.media.show()

    def _show_again(self, draft: Draft, facts: Facts) -> None:
        self.facts = facts
        if ["shared", *(one.id for one in draft.post.variants)] != self.tabs.ids:
            self.top.fill_tabs()
        self.top.show_meta()
        self._show_target()
        self.top.show_state()

    def _show_target(self) -> None:
        draft = self.draft
        assert draft is not None
        document = self.document_of(self.target)
        if self.editor.document() is not document or self.editor.isReadOnly() == self.may_edit:
            self.editor.show_document(document, read_only=not self.may_edit)
        self.editor.setPlaceholderText(self.tr("What would you like to say?") if self.may_edit else "")
        self.foot.follow(draft, self.target)  # first: what follows counts anew, and the network before may be gone
        self._extras.show_draft(draft, self.target, may_edit=self.may_edit)
        self.top.show_time()
        self.top.show_about()
        self.editor.set_people(draft.register, draft.post.variant(self.target).platform if self.target else "")
        self.counts.show_fields()
        self.own.show()
        self.thread.show()

    def document_of(self, name: str) -> QTextDocument:
        """The document of the shared text or a network with its words as they are now."""
        assert self.draft is not None
        text = self.draft.content(name).text
        document = self._documents.get(name)
        if document is None:
            document = self._documents[name] = self.editor.make_document(text)
        else:
            self.editor.set_text(document, text)
        return document

    def take_text(self, name: str, text: str) -> None:
        """A document that may lie behind another was changed: its words are the draft's."""
        if name == self.target:
            self.set_field("text", text)
        elif self.draft is not None:
            self.draft.set_value(name, "text", text)
            self._tell_soon.start()

    @Slot()
    def _text_edited(self) -> None:
        text = self.editor.text
        self.marks.typed()
        self.set_field("text", text)
        self.foot.typed(len(text))

    def set_field(self, field: str, value: object) -> None:
        """Change a field of the tab in front; it separates from the shared text there."""
        draft = self.draft
        if draft is None or not self.may_edit:
            return
        version = draft.version
        place = SHARED if self._is_alone(field) else self.target
        if draft.set_value(place, field, value):
            self.own.fresh(field)
        if draft.version != version:
            self._tell_soon.start()

    def _is_alone(self, field: str) -> bool:
        """The words of a post's only network are the shared ones, so that a second one gets them, too."""
        draft = self.draft
        assert draft is not None
        return self.target != SHARED and len(draft.post.variants) == 1 and not draft.is_own(self.target, field)

    @Slot(str)
    def _title_edited(self, text: str) -> None:
        if self.draft is not None:
            self.draft.set_head("title", text)
            self.edited.emit()

    @Slot(str, str)
    def _extra_edited(self, name: str, words: str) -> None:
        self.set_field(name, words)
        self.counts.show_all()

    def reload_texts(self) -> None:
        """The draft's words changed from outside the page (recovered, taken over): show them."""
        if self.draft is not None:
            self.head.title.setText(self.draft.head("title"))
            self._show_target()
            self.top.show_languages()
            self.top.show_moved()
            self.media.show()

    def cursors(self) -> dict[str, Any]:
        """Where the person is: the tab, and the cursor in its text (UTF-16 units)."""
        return {"target": self.target, "position": self.editor.textCursor().position()}

    def place_cursor(self, where: dict[str, Any]) -> None:
        """Go back to where the person was."""
        target = str(where.get("target", ""))
        if target and target in self.tabs.ids:
            self.tabs.set_current(target)
        at = min(int(where.get("position", 0)), self.editor.document().characterCount() - 1)
        self.editor.select(at, at)

    @Slot(object)
    def _follow_cursor(self, rect: QRect) -> None:
        if self.window().focusWidget() is self.editor:
            self.show_line(rect)

    def tell(self) -> None:
        """Tell of an edit as soon as the key is painted."""
        self._tell_soon.start()

    def show_line(self, rect: QRect, editor: QWidget | None = None) -> None:
        """Scroll so far that a line of the text is seen; of the first part, or of another one's editor."""
        top = (editor or self.editor).mapTo(self.scroll.widget(), rect.topLeft()).y()
        middle = top + rect.height() // 2
        if self._centred:
            self.scroll.verticalScrollBar().setValue(middle - self.scroll.viewport().height() * 9 // 20)
        else:
            self.scroll.ensureVisible(0, middle, 0, rect.height() * 2)

    @Slot()
    def _room_changed(self) -> None:
        if self._centred:
            for _field, editor in self.thread.editors:
                if self.window().focusWidget() is editor:
                    self.show_line(editor.cursorRect(), editor)

    def set_centred(self, *, centred: bool) -> None:
        """Keep the line with the cursor a little above the middle, as a typewriter does, or scroll no more than needed."""
        self._centred = centred
        room = self.scroll.viewport().height() // 2 if centred else 0
        self._column.setContentsMargins(32, 16, 32, 24 + room)
        self._column.activate()
        self.show_line(self.editor.cursorRect())

    @Slot(str)
    def _tab_chosen(self, tab: str) -> None:
        target = SHARED if tab == "shared" else tab
        if self.draft is None or target == self.target:
            return
        self.media.finish()
        self.left_text.emit()
        self.target = target
        self.marks.rest()
        self.own.rest()
        self._show_target()
        self.top.show_state()
        self.target_changed.emit(target)

    @Slot(str)
    def show_checker_state(self, words: str) -> None:
        """Why there are no checks just now, or nothing."""
        self.foot.show_checker_state(words)

    def show_banner(self, text: str, kind: str, actions: list[tuple[str, Any]]) -> None:
        """A line across the top with its actions."""
        self.banner = self._banners.show_news(text, kind, actions)

    def click_primary(self) -> None:
        """As if the blue button were clicked."""
        if self.foot.primary.isVisible() and self.foot.primary.isEnabled():
            self.foot.primary.click()


def _scroller(inside: QWidget, parent: QWidget) -> QScrollArea:
    """Scrolls up and down, and leaves the focus to what is in it."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
