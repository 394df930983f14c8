"""The page: head, tabs for the networks, the text with its pictures, the bar with counter and button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.model.post import Medium
from editorial.workflow.drafting import SHARED, Draft
from ui.bridge.offsets import Offsets
from ui.bridge.session import Session
from ui.editor.draft_editor import DraftEditor
from ui.editor.marks import Mark
from ui.editor.sentence import sentence_at
from ui.kit.banner import Banner
from ui.kit.hairline import Hairline
from ui.kit.tabs import Tabs
from ui.panes.extra_fields import ExtraFields
from ui.panes.own_line import OwnLine
from ui.panes.pictures import Pictures, Thumbnails
from ui.panes.write_facts import Facts, Opinion, Said
from ui.panes.write_foot import WriteFoot
from ui.panes.write_head import PostHead
from ui.theme.theme import theme_of

COLUMN_PX = 590
HUSH_MS = 100
"""How often, while typing, it is asked anew which sentence is being typed."""
_EXTRA = ("title", "description", "link", "first_comment")


class WritePage(QWidget):
    """Signals: `edited()` after each change; `target_changed(str)` with the tab's variant id or "" for the shared text;
    `finding_clicked(str)`; `primary_clicked()`; `said(str)`; `piece_clicked(str)`; `network_requested()`;
    `files_requested()`; `files_dropped(object)`; answers to the banners: `restore_asked(bool)`, `theirs_asked()`,
    `mine_asked()`; `change_asked()`; `left_text()`; `take_over_asked()`."""

    edited = Signal()
    target_changed = Signal(str)
    finding_clicked = Signal(str)
    primary_clicked = Signal()
    said = Signal(str)
    piece_clicked = Signal(str)
    network_requested = Signal()
    files_requested = Signal()
    files_dropped = Signal(object)
    restore_asked = Signal(bool)
    theirs_asked = Signal()
    mine_asked = Signal()
    change_asked = Signal()
    left_text = Signal()
    take_over_asked = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self._facts: Facts | None = None
        self._opinion = Opinion()
        self._current = ""
        self._documents: dict[str, QTextDocument] = {}
        self._typing = False
        self.target = SHARED
        self.head = PostHead(self)
        self.tabs = Tabs(self.tr("Shared text and networks"), self, add_name=self.tr("Add a network"))
        self.own_line = OwnLine(self)
        self.editor = DraftEditor(self)
        self.pictures = Pictures(thumbnails, self)
        self._extras = ExtraFields(session, self)
        self.extra = self._extras.fields
        self.foot = WriteFoot(session, self)
        self.stale = Banner(self.tr("The shared text has moved on since this network was submitted."), "info", self)
        self.stale.add_action(self.tr("Take it over")).clicked.connect(self.take_over_asked)
        self.stale.hide()
        self.banner = Banner("", "info", self)
        # The draft has the words at once; whoever saves, checks and previews them can wait until the key is painted.
        self._tell_soon = QTimer(self)
        self._tell_soon.setSingleShot(True)
        self._tell_soon.setInterval(0)
        self._tell_soon.timeout.connect(self.edited)
        self._hush_soon = QTimer(self)
        self._hush_soon.setSingleShot(True)
        self._hush_soon.setInterval(HUSH_MS)
        self._hush_soon.timeout.connect(self._hush)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 16, 32, 24)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addSpacing(10)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self.own_line)
        self._column.addSpacing(16)
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
        self.scroll = QScrollArea(self)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(self.stale)
        whole.addWidget(self.scroll, 1)
        whole.addWidget(Hairline(self))
        whole.addWidget(self.foot)
        self.banner.hide()

    def _connect(self) -> None:
        self.head.title_edited.connect(self._title_edited)
        self.head.piece_clicked.connect(self.piece_clicked)
        self.tabs.changed.connect(self._tab_chosen)
        self.tabs.add_requested.connect(self.network_requested)
        self.editor.edited.connect(self._text_edited)
        self.editor.cursor_moved.connect(self._cursor_moved)
        self.editor.finding_clicked.connect(self.finding_clicked)
        self.editor.files_dropped.connect(self.files_dropped)
        self.editor.line_moved.connect(self._follow_cursor)
        self.pictures.add_requested.connect(self.files_requested)
        self.pictures.files_dropped.connect(self.files_dropped)
        self.pictures.removed.connect(self._picture_removed)
        self.pictures.alt_changed.connect(self._alt_changed)
        self.own_line.undone.connect(self._follow_shared)
        self._extras.edited.connect(self._extra_edited)
        self.foot.primary_clicked.connect(self.primary_clicked)
        self.foot.change_asked.connect(self.change_asked)

    @property
    def may_edit(self) -> bool:
        """True while the tab in front may be typed into."""
        return self._draft is not None and self._draft.may_edit(self.target)

    def show_draft(self, draft: Draft, facts: Facts) -> None:
        """Put another post onto the page; the cursor goes into its text."""
        for document in self._documents.values():
            self.editor.drop_document(document)
        self._documents = {}
        self._tell_soon.stop()
        self._draft, self._facts = draft, facts
        self._opinion = Opinion()
        self._current = ""
        self.own_line.hide()
        self.banner.hide()
        self.target = SHARED if len(draft.post.variants) != 1 else draft.post.variants[0].id
        self._fill_tabs()
        self._show_target()
        self.head.title.setText(draft.head("title"))
        self.refresh(facts)
        self.scroll.verticalScrollBar().setValue(0)
        if not draft.content(SHARED).text:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, facts: Facts) -> None:
        """The same post, read again: state, networks, pictures."""
        draft = self._draft
        if draft is None:
            return
        self._facts = facts
        if ["shared", *(one.id for one in draft.post.variants)] != self.tabs.ids:
            self._fill_tabs()
        self.head.show_meta(
            draft.head("authors"),
            self._session.names.campaign(draft.head("campaign")),
            draft.head("language"),
            draft.head("audience"),
        )
        self._show_target()
        self._show_state()
        self.show_media()

    def _fill_tabs(self) -> None:
        draft = self._draft
        assert draft is not None
        wanted = self.target
        self.tabs.blockSignals(True)
        self.tabs.clear()
        self.tabs.add("shared", self.tr("Shared text"))
        names = [self._session.platforms[one.platform].name for one in draft.post.variants]
        for variant, name in zip(draft.post.variants, names, strict=True):
            account = self._session.names.channels[variant.channel].name
            shown = f"{name} · {account}" if names.count(name) > 1 else name
            self.tabs.add(variant.id, shown)
        present = {one.id for one in draft.post.variants}
        self.target = wanted if wanted in present else SHARED
        self.tabs.set_current(self.target or "shared")
        self.tabs.blockSignals(False)

    def _show_target(self) -> None:
        draft = self._draft
        assert draft is not None
        document = self._documents.get(self.target)
        text = draft.content(self.target).text
        if document is None:
            document = self._documents[self.target] = self.editor.make_document(text)
        else:
            self.editor.set_text(document, text)
        if self.editor.document() is not document or self.editor.isReadOnly() == self.may_edit:
            self.editor.show_document(document, read_only=not self.may_edit)
        self.editor.setPlaceholderText(self.tr("What would you like to say?") if self.may_edit else "")
        self._extras.show_draft(draft, self.target, may_edit=self.may_edit)
        self._show_time()
        self.foot.follow(draft, self.target)

    def _show_stale(self) -> None:
        draft = self._draft
        assert draft is not None
        stale = self.target != SHARED and draft.post.variant(self.target).is_stale(draft.post.shared.content)
        self.stale.setVisible(stale)

    def _show_state(self) -> None:
        draft = self._draft
        assert draft is not None
        variants = draft.post.variants
        if self.target != SHARED:
            chosen = draft.post.variant(self.target)
        else:
            order = ("changes_wanted", "draft", "idea", "in_review", "approved", "exported", "refused", "published")
            chosen = min(variants, key=lambda one: order.index(one.state), default=None)  # type: ignore[assignment]
        version = self.tr("version %1").replace("%1", str(chosen.revision.number)) if chosen and chosen.revision else ""
        self.head.state.set_state(chosen.state if chosen else "draft", version)
        self.foot.show_buttons()
        self._show_time()
        self._show_stale()

    def _show_time(self) -> None:
        draft = self._draft
        assert draft is not None
        slots = [draft.slot(one.id) for one in draft.post.variants]
        if self.target != SHARED and draft.slot(self.target) is not None and len(set(slots)) > 1:
            account = self._session.platforms[draft.post.variant(self.target).platform].name
            self.head.show_time(draft.slot(self.target), self.tr("%1 only").replace("%1", account))
            return
        same = len(set(slots)) <= 1
        where = (self.tr("all networks") if same else self.tr("networks differ")) if len(slots) > 1 else ""
        self.head.show_time(slots[0] if slots else None, where)

    def show_media(self) -> None:
        """The pictures of the tab in front, with what the checks say about each."""
        draft, facts = self._draft, self._facts
        if draft is None or facts is None:
            return
        media = draft.content(self.target).media
        said: dict[int, tuple[str, str]] = {}
        for one in reversed(self._opinion.said):
            here = one.place == SHARED if self.target == SHARED else self.target in one.networks
            if here and one.finding.field.startswith("media[") and not one.allowed:
                position = int(one.finding.field[6:].partition("]")[0])
                said[position] = (one.level, one.finding.message.partition(". ")[0])
        self.pictures.show_media(media, facts.media, said, may_edit=self.may_edit)

    def show_opinion(self, opinion: Opinion, current: str) -> None:
        """Underline what concerns the tab in front, mark the tabs, say what is wrong with pictures."""
        self._opinion, self._current = opinion, current
        draft = self._draft
        if draft is None:
            return
        for variant in draft.post.variants:
            if variant.id in self.tabs.ids:
                self.tabs.set_mark(variant.id, opinion.worst_of(variant.id) if draft.may_edit(variant.id) else None)
        document = self._documents.get(self.target)
        if document is None:
            return
        text = draft.content(self.target).text
        offsets = Offsets(text)
        marks: list[Mark] = []
        for one in opinion.said:
            concerns = one.place == self.target or (self.target != SHARED and self.target in one.networks)
            if one.span is None or one.finding.field != "text" or one.allowed or not concerns:
                continue
            start, end = offsets.to_qt(one.span)
            marks.append(Mark(start, end, one.level, one.key))
        lines = self.editor.underlines_of(document)
        lines.set_current(current)
        lines.set_marks(marks)
        self._hush()
        self.show_media()

    def go_to(self, said: Said) -> None:
        """Show the passage of an objection: its tab, its place."""
        if said.place not in (self.target, SHARED):
            self.tabs.set_current(said.place)
        passage = self._passage(said)
        if passage is not None:
            cursor = self.editor.textCursor()
            cursor.setPosition(passage[1])
            self.editor.setTextCursor(cursor)
            self._typing = False
            self._hush()
            self._follow_cursor(self.editor.cursorRect())
        elif said.finding.field in self.extra:
            self.extra[said.finding.field].setFocus()

    def replace(self, said: Said, words: str) -> None:
        """Put words in the place of a passage, as one step that undo takes back."""
        if said.span is None or self._draft is None:
            return
        if said.place not in (self.target, SHARED):
            self.tabs.set_current(said.place)
        if said.finding.field in self.extra:
            field = self.extra[said.finding.field]
            field.set_text(field.text[: said.span.start] + words + field.text[said.span.end :])
            field.changed.emit(field.text)
            return
        passage = self._passage(said)
        if passage is not None:
            self.editor.replace(*passage, words)
            self.editor.setFocus()

    def _passage(self, said: Said) -> tuple[int, int] | None:
        """Where the words of an objection stand now (UTF-16 units): typing has moved them since, or changed them."""
        lines = self.editor.underlines
        mark = next((one for one in lines.marks if one.key == said.key), None) if lines is not None else None
        return (mark.start, mark.end) if mark is not None else None

    @Slot()
    def _hush(self) -> None:
        """Say nothing about the sentence that is being typed."""
        lines = self.editor.underlines
        if lines is None or self._draft is None:
            return
        if not self._typing or not self.editor.hasFocus():
            lines.set_quiet(0, 0)
            return
        cursor = self.editor.textCursor()
        start, end = sentence_at(cursor.block().text(), cursor.positionInBlock(), self._draft.head("language"))
        lines.set_quiet(cursor.block().position() + start, cursor.block().position() + end + 1)

    @Slot()
    def _text_edited(self) -> None:
        text = self.editor.text
        self._typing = True
        self._set("text", text)
        self.foot.typed(len(text))

    def _set(self, field: str, value: object) -> None:
        draft = self._draft
        if draft is None or not self.may_edit:
            return
        version = draft.version
        place = SHARED if self._is_alone(field) else self.target
        if draft.set_value(place, field, value):
            name = self._session.platforms[draft.post.variant(self.target).platform].name
            self.own_line.show_line(name, field)
        if draft.version != version:
            self._tell_soon.start()

    def _is_alone(self, field: str) -> bool:
        """The words of a post's only network are the shared ones, so that a second one gets them, too."""
        draft = self._draft
        assert draft is not None
        alone = self.target != SHARED and len(draft.post.variants) == 1
        return alone and not draft.is_own(self.target, field)

    @Slot(str)
    def _title_edited(self, text: str) -> None:
        if self._draft is not None:
            self._draft.set_head("title", text)
            self.edited.emit()

    @Slot(str, str)
    def _extra_edited(self, name: str, words: str) -> None:
        self._set(name, words)
        self.foot.count()

    @Slot()
    def _follow_shared(self) -> None:
        if self._draft is not None and self.target != SHARED:
            self._draft.follow_shared(self.target, self.own_line.field)
            self.own_line.hide()
            self._show_target()
            self.show_media()
            self.edited.emit()

    def add_media(self, media: list[Medium]) -> None:
        """Put pictures behind those that are there."""
        if self._draft is not None:
            self._set("media", (*self._draft.content(self.target).parts[0].media, *media))
            self.show_media()

    @Slot(int)
    def _picture_removed(self, position: int) -> None:
        if self._draft is not None and self.may_edit:
            media = list(self._draft.content(self.target).parts[0].media)
            del media[position]
            self._set("media", tuple(media))
            self.show_media()

    @Slot(int, str)
    def _alt_changed(self, position: int, words: str) -> None:
        from dataclasses import replace

        if self._draft is not None:
            media = list(self._draft.content(self.target).parts[0].media)
            media[position] = replace(media[position], alt=words)
            self._set("media", tuple(media))
            self.show_media()

    def reload_texts(self) -> None:
        """The draft's words changed from outside the page (recovered, taken over): show them."""
        if self._draft is not None:
            self.head.title.setText(self._draft.head("title"))
            self._show_target()
            self.show_media()

    def cursors(self) -> dict[str, Any]:
        """Where the person is: the tab, and the cursor in its text (UTF-16 units)."""
        return {"target": self.target, "position": self.editor.textCursor().position()}

    def place_cursor(self, where: dict[str, Any]) -> None:
        """Go back to where the person was."""
        target = str(where.get("target", ""))
        if target and target in self.tabs.ids:
            self.tabs.set_current(target)
        cursor = self.editor.textCursor()
        cursor.setPosition(
            min(int(where.get("position", 0)), len(self.editor.document().toPlainText().encode("utf-16-le")) // 2)
        )
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _cursor_moved(self) -> None:
        if self._typing and not self._hush_soon.isActive():
            self._hush_soon.start()

    @Slot(object)
    def _follow_cursor(self, rect: QRect) -> None:
        if not self.editor.hasFocus():
            return
        top = self.editor.mapTo(self.scroll.widget(), rect.topLeft()).y()
        self.scroll.ensureVisible(0, top + rect.height() // 2, 0, rect.height() * 2)

    @Slot(str)
    def _tab_chosen(self, tab: str) -> None:
        target = SHARED if tab == "shared" else tab
        if self._draft is None or target == self.target:
            return
        self.left_text.emit()
        self.target = target
        self._typing = False
        self.own_line.hide()
        self._show_target()
        self._show_state()
        self.show_media()
        self.target_changed.emit(target)

    @Slot(str)
    def show_checker_state(self, words: str) -> None:
        """Why there are no checks just now, or nothing."""
        self.foot.checker_state.setText(words)

    def show_banner(self, text: str, kind: str, actions: list[tuple[str, Any]]) -> None:
        """A line across the top with its actions."""
        old = self.banner
        self.banner = Banner(text, kind, self, closable=not actions)  # type: ignore[arg-type]
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self.banner)
        old.hide()
        old.deleteLater()
        for words, slot in actions:
            self.banner.add_action(words).clicked.connect(slot)
        self.banner.dismissed.connect(self.banner.hide)
        self.banner.show()

    def click_primary(self) -> None:
        """As if the blue button were clicked."""
        if self.foot.primary.isVisible() and self.foot.primary.isEnabled():
            self.foot.primary.click()
