"""What is remarked on a post under review: the threads under its cards, the marks in its words, the field for a new comment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from editorial.model.change import ChangeSet
from editorial.model.pins import Pin, find_words, pin_words
from editorial.workflow.threads import Thread, text_at, threads_of
from ui.bridge.session import Session
from ui.editor.diff_text import DiffText, PinMark
from ui.kit.buttons import QuietButton
from ui.kit.marked_picture import MarkedPicture, Region
from ui.panes.comment_field import CommentField, Written
from ui.panes.review_facts import ReviewFacts, Section
from ui.panes.review_pictures import ReviewPictures
from ui.panes.selection_bar import SelectionBar
from ui.panes.thread_deeds import ThreadDeeds
from ui.panes.thread_view import Seen, ThreadView
from ui.panes.thread_words import short
from ui.theme.theme import theme_of
from ui.words import many

_INDENT_PX = 28


class ReviewThreads(QObject):
    """Serves one ReviewPage: gives it the threads under each of its cards, and writes what the editor says.

    `show` brings a widget of the page into view, at a point of it; `redraw` lays the cards out anew; `leave` takes the keys
    back to the page once something was sent.
    """

    def __init__(
        self,
        session: Session,
        page: QWidget,
        show: Callable[[QWidget, QPoint], None],
        redraw: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._show = show
        self._redraw = redraw
        self._leave = leave
        self._deeds = ThreadDeeds(session, self)
        self._facts: ReviewFacts | None = None
        self._threads: tuple[Thread, ...] = ()
        self._left: list[Thread] = []
        self._texts: list[tuple[DiffText, Section, str, int]] = []
        self._part_owners: list[tuple[Section, int]] = []
        self._pictures: list[tuple[ReviewPictures, Section]] = []
        self._pins: dict[int, list[PinMark]] = {}
        self._views: dict[str, ThreadView] = {}
        self._written: dict[str, Written] = {}
        self._current = ""
        self._writing: tuple[str, str] | None = None
        self._all = False
        self.field = CommentField(page)
        self.field.sent.connect(self._send)
        self.field.edited.connect(self._keep)
        self._bar = SelectionBar(page)
        self._bar.comment.clicked.connect(self.comment)
        self._bar.suggest.clicked.connect(self.suggest)

    @property
    def quote(self) -> str:
        """The words that are marked, for a comment."""
        return self.field.written.quote

    def begin(self, facts: ReviewFacts, *, another: bool) -> None:
        """Show the remarks of a post; what is half written about `another` is kept with that one."""
        self._facts = facts
        self._threads = threads_of(facts.comments)
        if another:
            self._current, self._all = "", False
            self.field.show_written(self._written.get(facts.post.id, Written()))

    def restart(self) -> None:
        """The cards are laid out anew: every thread is to be placed again."""
        self._writing = next((view.writing for view in self._views.values() if view.has_focus), None)
        if self._writing is None and any(view.has_focus for view in self._views.values()):
            self._leave()
        self._left = list(self._threads)
        self._texts, self._pins, self._views, self._pictures = [], {}, {}, []
        self._part_owners = []
        self._bar.hide()

    def follow(self, text: DiffText, section: Section, field: str, part: int) -> None:
        """Mark what is remarked in these words, and let them be remarked on."""
        at = len(self._texts)
        self._texts.append((text, section, field, part))
        before = text_at(section.before, field, part) if section.before is not None else ""
        for one in self._threads:
            root = one.root
            if not root.quote or (root.field or "text") != field or one.pin.part != part or not _is_on(one, section):
                continue
            if (span := find_words(text.now, root.quote, one.pin)) is not None:
                self._pins.setdefault(at, []).append(PinMark(key=root.id, span=span))
            elif (span := find_words(before, root.quote, one.pin)) is not None:
                self._pins.setdefault(at, []).append(PinMark(key=root.id, span=span, before=True))
        text.setProperty("at", at)
        text.selected.connect(self._selected)
        text.selection_done.connect(self._offer)
        text.pin_clicked.connect(self.show_thread)

    def follow_pictures(self, pictures: ReviewPictures, section: Section) -> None:
        """Mark the parts of pictures that are remarked on, and let them be pointed at."""
        pictures.setProperty("at", len(self._pictures))
        self._pictures.append((pictures, section))
        pictures.picked.connect(self._pointed)
        pictures.region_clicked.connect(self.show_thread)

    @Slot(str, object)
    def _pointed(self, original: str, region: Region | None) -> None:
        """Comment on a picture, or on a part of it."""
        pictures, section = self._pictures[int(self.sender().property("at"))]
        medium = pictures.media[original]
        part = next((at for at, one in enumerate(section.content.parts) if medium in one.media), 0)
        words = self.tr("on a part of %1") if region is not None else self.tr("on %1")
        where = Written(
            variant="" if section.shared else section.variants[0].id,
            field="media",
            pin=Pin(part=part, medium=original, region=region),
            about=words.replace("%1", medium.name),
            is_video=medium.kind == "video",
        )
        self.field.pin(where)
        self._mark_all()
        self._begin()

    def follow_part(self, button: QuietButton, section: Section, part: int) -> None:
        """Let a part of a thread or carousel be remarked on as a whole."""
        button.setProperty("part", part)
        button.setProperty("variant", "" if section.shared else section.variants[0].id)
        button.clicked.connect(self._part_chosen)
        self._part_owners.append((section, part))

    @Slot()
    def _part_chosen(self) -> None:
        button = self.sender()
        part, variant = int(button.property("part")), str(button.property("variant"))
        words = self.tr("on part %1").replace("%1", str(part + 1))
        self.field.pin(Written(variant=variant, field="text", pin=Pin(part=part), about=words))
        self.comment()

    def under(self, section: Section) -> list[QWidget]:
        """The threads that belong under a card, and the marks in its words."""
        marked = {pin.key for at, pins in self._pins.items() if self._texts[at][1] is section for pin in pins}
        pictures = {one.original for one in section.content.media} if "media" in section.fields else set[str]()
        parts = {part for of, part in self._part_owners if of is section}
        here = [
            one
            for one in self._left
            if one.root.id in marked
            or (one.pin.medium in pictures and _is_on(one, section))
            or (_is_of_part(one) and one.pin.part in parts and _is_on(one, section))
        ]
        self._left = [one for one in self._left if one not in here]
        self._mark_all()
        return [self._view(one, stands=True) for one in here if self._is_shown(one)]

    def rest(self) -> list[QWidget]:
        """The threads that belong under no card, and the way to those that are settled."""
        left, self._left = self._left, []
        made: list[QWidget] = [self._view(one, stands=not one.root.quote) for one in left if self._is_shown(one)]
        settled = sum(not self._is_fresh(one) for one in self._threads)
        if settled:
            words = many(settled, self.tr("Show 1 resolved comment"), self.tr("Show %n resolved comments"))
            button = QuietButton(self.tr("Hide what is resolved") if self._all else words, self._page, color="ink-soft")
            button.clicked.connect(self._show_settled)
            made.append(button)
        return made

    def _is_shown(self, thread: Thread) -> bool:
        return self._all or self._is_fresh(thread)

    def _is_fresh(self, thread: Thread) -> bool:
        """Open, or settled by somebody else since the post was given back."""
        me, facts = self._session.person, self._facts
        if thread.is_open or me is None or facts is None:
            return thread.is_open
        back = max((one.at for one in facts.history if one.verb == "return"), default="")
        mine = thread.root.by == me.id and not thread.is_reason
        return mine and thread.root.resolved_by != me.id and thread.root.resolved_at > back and bool(facts.shown)

    def _view(self, thread: Thread, *, stands: bool) -> QWidget:
        facts = self._facts
        names = {one.original: one.name for part in facts.shown for one in _media(part)} if facts is not None else {}
        seen = Seen(stands=stands, wide=True, current=thread.root.id == self._current, names=names)
        view = ThreadView(self._session, thread, seen, self._deeds.unsent, self._page)
        view.asked.connect(self._asked)
        self._views[thread.root.id] = view
        holder = QWidget(self._page)
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme_of(self._page).px(_INDENT_PX), 0, 0, 0)
        row.addWidget(view)
        if self._writing is not None and self._writing[1] in thread.ids:
            QTimer.singleShot(0, view, partial(view.write, *self._writing))
        return holder

    @Slot(str, str, str)
    def _asked(self, verb: str, comment_id: str, words: str) -> None:
        facts = self._facts
        if facts is None:
            return
        if verb == "go":
            self.go(comment_id)
        elif verb == "copy":
            ThreadDeeds.copy(next(one.root.suggestion or "" for one in self._threads if one.root.id == comment_id))
        else:
            self._deeds.do(verb, facts.post.id, comment_id, words)

    def go(self, comment_id: str) -> None:
        """Show the passage of a thread, and mark it."""
        self._choose(comment_id)
        for at, pins in self._pins.items():
            if any(pin.key == comment_id for pin in pins):
                text = self._texts[at][0]
                self._show(text, text.pin_rect(comment_id).center())
        medium = next((one.pin.medium for one in self._threads if one.root.id == comment_id), "")
        for pictures, _section in self._pictures if medium else ():
            if medium in pictures.shown:
                picture = pictures.shown[medium]
                self._show(picture, picture.rect().center())
                return

    @Slot(str)
    def show_thread(self, comment_id: str) -> None:
        """Show the thread of a passage."""
        self._choose(comment_id)
        if comment_id in self._views:
            view = self._views[comment_id]
            self._show(view, view.rect().center())

    def _choose(self, comment_id: str) -> None:
        self._current = comment_id
        for name, view in self._views.items():
            view.set_current(name == comment_id)
        self._mark_all()

    def _mark_all(self) -> None:
        open_ones = {one.root.id for one in self._threads if self._is_shown(one)}
        for at, pins in self._pins.items():
            self._texts[at][0].set_pins([one for one in pins if one.key in open_ones], self._current)
        pin = self.field.written.pin
        for pictures, section in self._pictures:
            for original, picture in pictures.shown.items():
                parts = [
                    (one.root.id, one.pin.region)
                    for one in self._threads
                    if one.pin.medium == original
                    and one.pin.region
                    and one.root.id in open_ones
                    and _is_on(one, section)
                ]
                if pin is not None and pin.medium == original and pin.region is not None:
                    parts.append(("", pin.region))
                picture.set_regions(parts, self._current)

    @Slot()
    def _show_settled(self) -> None:
        self._all = not self._all
        self._redraw()

    @Slot(str)
    def _selected(self, words: str) -> None:
        """Comment on the marked words; a click elsewhere in the text lets them go, unless something is written already."""
        text, section, field, part = self._texts[int(self.sender().property("at"))]
        if not words.strip():
            self._bar.hide()
            if not self.field.written.body and self.field.written.suggestion is None:
                self.field.pin(Written())
            return
        quote, span = text.marked
        if not quote:
            return
        where = Written(
            variant="" if section.shared else section.variants[0].id,
            field=field,
            quote=quote,
            pin=pin_words(text.now, span, part) if span is not None else None,
            about=self.tr("on “%1”").replace("%1", short(quote)),
        )
        self.field.pin(where)

    @Slot()
    def _offer(self) -> None:
        text = self._texts[int(self.sender().property("at"))][0]
        self._bar.open_under(text, text.selection_point(), with_words=text.marked[1] is not None)

    @Slot()
    def comment(self) -> None:
        """Put the cursor where a comment is written: on the picture that is selected, where one is."""
        picture = QApplication.focusWidget()
        if isinstance(picture, MarkedPicture) and any(one.isAncestorOf(picture) for one, _section in self._pictures):
            picture.take()
        else:
            self._begin()

    def _begin(self) -> None:
        self._bar.hide()
        self._show(self.field, self.field.rect().center())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def suggest(self) -> None:
        """Write other words for those that are marked."""
        self._bar.hide()
        if self.field.written.quote:
            self.field.suggest()
            self._show(self.field, self.field.rect().center())

    @Slot()
    def _keep(self) -> None:
        if self._facts is not None:
            self._written[self._facts.post.id] = self.field.written

    @Slot()
    def _send(self) -> None:
        facts = self._facts
        if facts is None:
            return
        post_id, one = facts.post.id, self.field.written

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.commenting import comment

            return comment(
                desk,
                command,
                post_id,
                one.body,
                variant_id=one.variant,
                field=one.field,
                quote=one.quote,
                pin=one.pin,
                suggestion=one.suggestion,
            )

        def done(_answer: ChangeSet) -> None:
            self._written.pop(post_id, None)
            if self._facts is not None and self._facts.post.id == post_id:
                self.field.show_written(Written())
                # What was written is there: the letters decide again, and none of them is typed into the next comment.
                if self.field.isAncestorOf(self._page.window().focusWidget()):
                    self._leave()

        self._session.write(self, work, done)


def _is_on(thread: Thread, section: Section) -> bool:
    """Whether a thread is about the words of a card: its network's, or the shared ones."""
    return not thread.root.variant or any(one.id == thread.root.variant for one in section.variants)


def _is_of_part(thread: Thread) -> bool:
    """Whether it is about a whole part of a thread or carousel."""
    return thread.root.field == "text" and not thread.root.quote


def _media(variant: Any) -> tuple[Any, ...]:
    content = variant.revision.content if variant.revision else variant.stored.content
    return tuple(content.media)
