"""Comments while writing: the checklist of a returned post, the way to a passage, suggested words put into the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.pins import find_words, pin_words
from editorial.model.span import Span
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.threads import Place, Thread, place_of, points_of, text_at, threads_of
from ui.bridge.offsets import Offsets
from ui.editor.draft_editor import DraftEditor
from ui.panes.remarks import Remarked
from ui.panes.thread_deeds import ThreadDeeds
from ui.panes.thread_view import Seen
from ui.panes.write_room import WriteRoom

REST_MS = 400
"""How long the writer rests before it is looked anew which words still stand."""


class WriteThreads(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session
        self._deeds = ThreadDeeds(pane.session, self)
        pane.remarks.unsent = self._deeds.unsent
        self._threads: tuple[Thread, ...] = ()
        self._current = ""
        self._is_back = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MS)
        self._soon.timeout.connect(self.show)
        pane.remarks.asked.connect(self._asked)
        pane.page.edited.connect(self._soon.start)
        pane.session.person_changed.connect(pane.remarks.renew)
        pane.page.target_changed.connect(self._mark_again)

    def take(self, *, fresh: bool) -> None:
        """Show the comments of the open post as it was read just now; a returned one opens on its points."""
        facts, draft = self._pane.facts, self._pane.draft
        self._threads = threads_of(facts.comments) if facts is not None and draft is not None else ()
        if fresh:
            self._choose("")
        self.show()
        was_back, self._is_back = self._is_back and not fresh, draft is not None and _is_back(draft)
        if self._is_back and not was_back:
            self._pane.show_checks()

    @Slot()
    def show(self) -> None:
        """Show the threads with what is true of their words now."""
        facts, draft = self._pane.facts, self._pane.draft
        if facts is None or draft is None:
            self._pane.remarks.show_threads(None)
            self._pane.page.foot.show_points(0, 0)
            return
        points = points_of(draft.post, facts.comments)
        tickable = {one.root.id for one in points.threads} if points is not None else set[str]()
        seen = {one.root.id: self._seen(draft, one, tickable) for one in self._threads}
        self._pane.remarks.show_threads(Remarked(points=points, threads=self._threads, seen=seen))
        self._pane.remarks.show_current(self._current)
        self._pane.page.foot.show_points(
            points.answered if points is not None else 0, len(points.threads) if points is not None else 0
        )

    def _seen(self, draft: Draft, thread: Thread, tickable: set[str]) -> Seen:
        place = place_of(draft, thread.root)
        media = [
            medium
            for name in (SHARED, *(one.id for one in draft.post.variants))
            for medium in draft.content(name).media
        ]
        return Seen(
            stands=place is not None or not thread.root.quote,
            where=self._where(draft, place) if place is not None and thread.offers else "",
            takes=place is None or self._may_take(draft, place),
            tickable=thread.root.id in tickable,
            current=False,
            names={one.original: one.name for one in media},
        )

    @staticmethod
    def _may_take(draft: Draft, place: Place) -> bool:
        names = [one.id for one in draft.post.variants] if place.name == SHARED else [place.name]
        return not names or any(draft.may_edit(name) for name in names)

    def _where(self, draft: Draft, place: Place) -> str:
        """Which text accepting changes, where that is not plain."""
        names = {one.id: self._session.platforms[one.platform].name for one in draft.post.variants}
        if len(names) < 2:
            return ""
        if place.name != SHARED:
            return self.tr("Changes only the text for %1.").replace("%1", names[place.name])
        followers = draft.followers(place.field)
        others = [name for name in names if name not in followers]
        if not others:
            return ""
        words = self.tr("Changes the shared text (%1), not the one of %2.")
        listed = ", ".join(names[one] for one in followers) or self.tr("no network")
        return words.replace("%1", listed).replace("%2", ", ".join(names[one] for one in others))

    def _thread(self, comment_id: str) -> Thread | None:
        return next((one for one in self._threads if one.root.id == comment_id), None)

    @Slot(str, str, str)
    def _asked(self, verb: str, comment_id: str, words: str) -> None:
        draft, thread = self._pane.draft, self._thread(comment_id)
        if draft is None:
            return
        if verb == "go" and thread is not None:
            self.go(thread)
        elif verb == "accept" and thread is not None:
            self.accept(thread)
        elif verb == "copy" and thread is not None:
            ThreadDeeds.copy(thread.root.suggestion or "")
            self._pane.said.emit(self.tr("Copied"))
        else:
            self._deeds.do(verb, draft.post.id, comment_id, words)

    # -- the way to a passage ------------------------------------------------------------------------------------------

    def go(self, thread: Thread) -> None:
        """Show what a thread is about: its tab, its passage or picture, and mark it."""
        draft = self._pane.draft
        if draft is None:
            return
        self._choose(thread.root.id)
        place = place_of(draft, thread.root)
        if place is not None and place.field in self._pane.page.extra:
            self._to_tab(draft, place.name)
            self._pane.page.extra[place.field].setFocus()
        elif place is not None:
            if self._span_here(thread) is None:
                self._to_tab(draft, place.name)
            self._mark_again()
            span, editor = self._span_here(thread), self._editor(place.part)
            if span is not None and editor is not None:
                cursor = editor.textCursor()
                cursor.setPosition(Offsets(editor.text).to_qt(span)[0])
                editor.setTextCursor(cursor)
                self._show_line(editor)
        elif thread.pin.medium:
            self._to_picture(draft, thread)

    def next_point(self) -> None:
        """Go to the next comment that is not answered, from the one in front on."""
        facts, draft = self._pane.facts, self._pane.draft
        if facts is None or draft is None:
            return
        points = points_of(draft.post, facts.comments)
        since = points.since if points is not None else ""
        among = points.threads if points is not None and points.threads else self._threads
        waiting = [one for one in among if one.is_open and not one.is_answered(since)]
        if not waiting:
            self._pane.said.emit(self.tr("Every comment is answered."))
            return
        ids = [one.root.id for one in waiting]
        at = ids.index(self._current) + 1 if self._current in ids else 0
        self._pane.show_checks()
        self.go(waiting[at % len(waiting)])

    def _to_picture(self, draft: Draft, thread: Thread) -> None:
        page = self._pane.page
        names = [SHARED, page.target, *(one.id for one in draft.post.variants)]
        held = next((one for one in names if _has(draft, one, thread.pin.medium)), None)
        if held is None:
            return
        if held != page.target:
            self._to_tab(draft, held)
        for strip, first, count in (
            page.thread.strips() if page.target != SHARED else [(page.pictures, 0, len(page.media.shown))]
        ):
            for tile, medium in zip(strip.strip.tiles, page.media.shown[first : first + count], strict=False):
                if medium.original == thread.pin.medium:
                    tile.set_region(thread.pin.region, "blue")
                    tile.take_focus()
                    page.scroll.ensureWidgetVisible(tile)
                    return

    def _choose(self, comment_id: str) -> None:
        self._current = comment_id
        self._pane.remarks.show_current(comment_id)
        self._mark_again()

    @Slot()
    def _mark_again(self) -> None:
        """Mark the passage of the thread in front, where the tab in front holds it."""
        thread = self._thread(self._current)
        span = self._span_here(thread) if thread is not None else None
        here = self._editor(thread.pin.part) if thread is not None and span is not None else None
        page = self._pane.page
        for editor in (page.editor, *(one for _field, one in page.thread.editors)):
            if editor is here and span is not None:
                editor.mark_passage(*Offsets(editor.text).to_qt(span))
            else:
                editor.mark_passage(0, 0)

    def _editor(self, part: int) -> DraftEditor | None:
        """Where a part of the text of the tab in front is written; None where it has no such part."""
        page = self._pane.page
        return page.thread.editor_of(f"text[{part}]") if part else page.editor

    def _show_line(self, editor: DraftEditor) -> None:
        scroll = self._pane.page.scroll
        rect = editor.cursorRect()
        top = editor.mapTo(scroll.widget(), rect.topLeft()).y()
        scroll.ensureVisible(0, top + rect.height() // 2, 0, rect.height() * 2)

    def _span_here(self, thread: Thread) -> Span | None:
        """Where the words of a thread stand in the tab in front (code points)."""
        draft, root = self._pane.draft, thread.root
        if draft is None or not root.quote or (root.field or "text") != "text":
            return None
        return find_words(
            text_at(draft.content(self._pane.page.target), "text", thread.pin.part), root.quote, thread.pin
        )

    def _to_tab(self, draft: Draft, name: str) -> None:
        tabs = self._pane.page.tabs
        alone = len(draft.post.variants) == 1 and name == SHARED
        wanted = draft.post.variants[0].id if alone else name or "shared"
        if wanted in tabs.ids:
            tabs.set_current(wanted)

    # -- suggested words -----------------------------------------------------------------------------------------------

    def accept(self, thread: Thread) -> None:
        """Put suggested words where the passage stands now, as one step that Ctrl Z takes back, and close the thread."""
        draft = self._pane.draft
        place = place_of(draft, thread.root) if draft is not None else None
        if draft is None or place is None or not self._may_take(draft, place):
            self.show()
            return
        words = thread.root.suggestion or ""
        self._to_tab(draft, place.name)
        self._choose(thread.root.id)
        self._put(place, place.span, words)
        put = Span(place.span.start, place.span.start + len(words))
        after = text_at(draft.content(place.name), place.field, place.part)

        def back() -> bool:
            if self._pane.draft is not draft:
                return False
            span = _still_there(text_at(draft.content(place.name), place.field, place.part), after, put)
            if span is None:
                return False
            self._to_tab(draft, place.name)
            self._put(place, span, thread.root.quote)
            return True

        self._accept_put(draft.post.id, thread.root.id, back)

    def _put(self, place: Place, span: Span, words: str) -> None:
        page = self._pane.page
        if place.field in page.extra:
            field = page.extra[place.field]
            field.set_text(field.text[: span.start] + words + field.text[span.end :])
            field.changed.emit(field.text)
        elif (editor := self._editor(place.part)) is not None:
            editor.replace(*Offsets(editor.text).to_qt(span), words)
            self._show_line(editor)

    def _accept_put(self, post_id: str, comment_id: str, back: Callable[[], bool]) -> None:
        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.commenting import accept_suggestion

            return accept_suggestion(desk, command, post_id, comment_id, put_already=True)

        def done(answer: ChangeSet) -> None:
            def undo() -> None:
                if back():
                    self._session.undo(answer.entry)
                else:
                    self._pane.said.emit(
                        self.tr("The text has changed since. What stood there before is in its history.")
                    )

            self._pane.undo_offered.emit(self.tr("Put into the text"), undo)

        def failed(error: UserError) -> None:
            back()
            self._session.failed.emit(error)

        self._session.write(self, work, done, failed, quiet=True)


def _has(draft: Draft, name: str, original: str) -> bool:
    return any(medium.original == original for medium in draft.content(name).media)


def _still_there(text: str, after: str, put: Span) -> Span | None:
    """Where words that were put into `after` at `put` stand in `text` now; none at all are told by what is on both sides of
    them. None where they cannot be told."""
    if len(put):
        return find_words(text, put.of(after), pin_words(after, put))
    for beside in (32, 16, 8):
        around = after[max(0, put.start - beside) : put.end + beside]
        if around and text.count(around) == 1:
            at = text.index(around) + min(put.start, beside)
            return Span(at, at)
    return None


def _is_back(draft: Draft) -> bool:
    return any(one.state == "changes_wanted" for one in draft.post.variants)
