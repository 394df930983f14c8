"""The review place: the queue at the left, the whole post in the middle, checks, sign-off and history at the right."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.evidence import EvidenceSaver
from ui.kit.columns import Column, Columns
from ui.kit.hairline import Hairline
from ui.panes.lost_step import TURN_KINDS
from ui.panes.readers import Readers
from ui.panes.review_decide import ReviewDecisions
from ui.panes.review_empty import ReviewEmpty
from ui.panes.review_foot import ReviewFoot
from ui.panes.review_held import HeldBanner
from ui.panes.review_keys import ReviewKeys, letters_from
from ui.panes.review_load import Loaded, ReviewLoader
from ui.panes.review_menu import QueueView
from ui.panes.review_more import ReviewMore
from ui.panes.review_moved import moved_words
from ui.panes.review_page import ReviewPage
from ui.panes.review_queue import QueueList
from ui.panes.review_side import ReviewSide
from ui.preferences import Preferences

LIST_PX = 290
SIDE_PX = 300
MIDDLE_PX = 450
NOTHING_PX = 320
"""What the middle needs at least: with a post, and without."""
_CONCERNS = frozenset({"post", "variant", "comment", "waiver", "elsewhere", *TURN_KINDS})


@dataclass(frozen=True, slots=True)
class _Wish:
    """A yes that was asked for a moment too early, for these versions; `knew` says that all the checks had spoken."""

    versions: tuple[tuple[str, str], ...]
    knew: bool


class ReviewPane(ReviewMore, QWidget):
    """Signals: `open_post(str)`; `said(str)`; `preference_changed(str, object)`; `undo_offered(str, object)` with what was
    done and the way back."""

    open_post = Signal(str)
    said = Signal(str)
    preference_changed = Signal(str, object)
    undo_offered = Signal(str, object)

    def __init__(self, session: Session, preferences: Preferences | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kept = preferences or Preferences()
        self._session = session
        self._newer: Loaded | None = None
        self._soon: _Wish | None = None
        self._sits = session.person.id if session.person else ""
        self.queue = QueueList(session, kept.review_queue, self)
        self.list = self.queue.list
        self.page = ReviewPage(session, session.thumbnails, self)
        self.side = ReviewSide(session, self)
        self.banner = HeldBanner(session, self)
        self.foot = ReviewFoot(self)
        self.return_button, self.approve_button = self.foot.return_button, self.foot.approve_button
        self.loader = ReviewLoader(session, self)
        self.decisions = ReviewDecisions(session, self)
        self.readers = Readers(session, self, self._in_front)
        self.evidence = EvidenceSaver(session, self)
        self._empty = ReviewEmpty(self)
        verbs = {
            "next": self.next_post,
            "previous": self.previous_post,
            "approve": self.primary,
            "return": self.return_,
            "allow": self.side.allow_current,
            "comment": self.comment,
            "suggest": self.suggest,
            "assign": self.assign,
            "beside": self.side_by_side,
        }
        self._keys = ReviewKeys(verbs, {}, self)
        self._lay_out()
        self._connect()
        self.take_preferences(kept)
        self._read_titles()
        self.reload()

    def _lay_out(self) -> None:
        whole = QWidget(self)
        page = QVBoxLayout(whole)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.page, 1)
        page.addWidget(Hairline(self))
        page.addWidget(self.foot)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self._empty)
        self.middle.addWidget(whole)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.banner)
        centre.addWidget(self.middle, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.queue)
        row.addLayout(centre, 1)
        line = Hairline(self, vertical=True)
        row.addWidget(line)
        row.addWidget(self.side)
        self.columns = Columns(self, row, NOTHING_PX)
        self.columns.add("left", Column(self.queue, lambda: LIST_PX, self.tr("Show the queue")))
        self._right = Column(self.side, lambda: SIDE_PX, self.tr("Show checks and sign-off"), (line,), possible=False)
        self.columns.add("right", self._right)

    def _connect(self) -> None:
        self.queue.current_changed.connect(self.open)
        self.queue.arrived.connect(self._queue_arrived)
        self.queue.view_changed.connect(self._view_chosen)
        self.queue.batch_asked.connect(self._approve_many)
        self.queue.sheet_asked.connect(self._review_sheet)
        self.loader.shown.connect(self._show)
        self.loader.checked.connect(self._checked)
        self.loader.newer.connect(self._moved)
        self.loader.gone.connect(self._gone)
        self.loader.marked.connect(self._marked)
        self.decisions.decided.connect(self._decided)
        self.decisions.refused.connect(self.loader.again)
        self.readers.changed.connect(self._show_readers)
        self.page.inclusion_changed.connect(self._show_foot)
        self.page.seen.changed.connect(self._show_foot)
        self.page.seen.settled.connect(self._try_soon)
        self.page.show_newer.connect(self.show_newer)
        self.side.allow_asked.connect(self._allow)
        self.side.edit_asked.connect(self._edit)
        self.side.evidence_asked.connect(self.save_evidence)
        self.side.signoff.outside_asked.connect(self.outside_yes)
        self.side.signoff.withdraw_asked.connect(self.withdraw_yes)
        self.foot.assign_asked.connect(self.assign)
        self.approve_button.clicked.connect(self.primary)
        self.return_button.clicked.connect(self.return_)
        self._empty.action_requested.connect(self.queue.show_all.click)
        self._session.changed.connect(self._changed)
        self._session.person_changed.connect(self._person_changed)
        self.banner.see_asked.connect(self.open_post)
        self.list.installEventFilter(self._keys)
        self.page.scroll.installEventFilter(self._keys)
        self.page.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def take_preferences(self, preferences: Preferences) -> None:
        """Follow the keys that this person wants."""
        letters = letters_from(preferences.review_keys)
        self._keys.set_letters(letters)
        self.queue.show_keys(letters)
        self.foot.show_keys(letters)

    def _read_titles(self) -> None:
        def work(desk: Any) -> dict[str, str]:
            return {rule.id: rule.meta.title for rule in desk.rules().rules}

        self._session.read(self, work, self.side.set_titles)

    # -- the queue -------------------------------------------------------------------------------------------------

    @property
    def starts(self) -> tuple[QWidget, ...]:
        """Where the keyboard begins here, the first that can be seen: the letters work in both."""
        return (self.list, self.page.scroll)

    @property
    def post_id(self) -> str:
        """The post in front; empty when there is none."""
        return self.loader.wanted

    @Slot()
    def reload(self) -> None:
        """Read the queue again, and the remarks on the open post."""
        self.queue.reload()
        self.loader.again()

    @Slot()
    def _person_changed(self) -> None:
        """Somebody else sits here: the page begins with what waits for them. Otherwise only names may be others."""
        now = self._session.person.id if self._session.person else ""
        if now != self._sits:
            self._sits = now
            self.loader.close()
        self.loader.forget(None)
        self.reload()

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if answer.label == "Saved" or not answer.kinds & _CONCERNS:
            return
        elsewhere = "elsewhere" in answer.kinds or not answer.posts
        self.loader.forget(None if elsewhere else answer.posts)
        self.queue.reload(None if elsewhere else answer.posts)
        if elsewhere or self.post_id in answer.posts:
            self.loader.again()

    @Slot()
    def _queue_arrived(self) -> None:
        """The queue was read: what is open stays open, whatever became of its row."""
        if not self.post_id:
            first = next(iter(self.queue.turn), "")
            if first:
                self.open(first)
            else:
                self._show_nothing()
        else:
            self.queue.select(self.post_id)
        self._look_ahead()
        self._show_foot()

    @Slot(object)
    def _view_chosen(self, view: QueueView) -> None:
        self.preference_changed.emit("review_queue", asdict(view))

    def _look_ahead(self) -> None:
        """Read the next posts while this one is read."""
        ahead: list[str] = []
        at = self.post_id
        for _ in range(2):
            at = self.queue.after(at) if at else ""
            if at and at not in ahead and at != self.post_id:
                ahead.append(at)
        self.loader.follow(ahead, self.queue.ids)

    @Slot(str)
    def _marked(self, post_id: str) -> None:
        self.queue.rows.marks = self.loader.marks
        self.queue.model.refresh([post_id])
        if self.queue.menu.view.must:
            self.queue.reload(())

    @Slot(object)
    def _show_readers(self, others: dict[str, tuple[str, ...]]) -> None:
        before = set(self.queue.rows.readers)
        self.queue.rows.readers = others
        self.queue.model.refresh(before | set(others))
        self.page.show_reading(self.readers.names(self.post_id))

    def _in_front(self) -> str:
        return self.post_id if self.loader.current is not None else ""

    # -- the post in front -----------------------------------------------------------------------------------------

    @Slot(str)
    def open(self, post_id: str) -> None:
        """Show a post of the queue."""
        self._soon = None
        self.queue.select(post_id)
        self.loader.open(post_id)

    @Slot(object)
    def _show(self, loaded: Loaded) -> None:
        self._newer = None
        self._show_middle(post=True)
        self.page.show_facts(loaded.facts)
        self.page.show_reading(self.readers.names(loaded.post_id))
        self.side.show_facts(loaded.facts)
        if not loaded.results:
            self.side.show_results(loaded.facts, {}, set())
        self._show_foot()
        self.readers.look()
        self._look_ahead()

    @Slot(object)
    def _checked(self, loaded: Loaded) -> None:
        self.side.show_results(loaded.facts, loaded.results, loaded.allowed)
        self._show_foot()
        self._try_soon()

    @Slot()
    def _try_soon(self) -> None:
        """Give the yes that was asked for before everything was ready: only where nothing was found, and nothing is unseen."""
        loaded, wish = self.loader.current, self._soon
        if wish is None or loaded is None or not self.page.seen.is_settled:
            return
        unseen = self.page.seen.unseen(self.page.included)
        if wish.versions == loaded.versions and not loaded.full and not unseen:
            return
        self._soon = None
        mark = loaded.mark()
        if wish.versions == loaded.versions and (unseen or wish.knew or mark.must == mark.other == 0):
            self.primary()
        self._show_foot()

    @Slot(object)
    def _moved(self, loaded: Loaded) -> None:
        """Another version is there: the page stays as it is, with a line that says so. Where nothing was to be decided on,
        what came is shown at once."""
        current = self.loader.current
        if current is not None and not current.facts.shown:
            self.loader.take(loaded)
        elif current is not None:
            self._newer = loaded
            self._soon = None
            self.page.say_moved(moved_words(self, self._session, current, loaded))
            self._show_foot()

    @Slot()
    def show_newer(self) -> None:
        """Put the version that came meanwhile on the page; without one in review, go on."""
        newer, self._newer = self._newer, None
        if newer is None:
            return
        if newer.facts.shown or newer.facts.post.variants:
            self.loader.take(newer)

    @Slot()
    def _gone(self) -> None:
        self.loader.close()
        self.queue.reload()

    def _show_nothing(self) -> None:
        self.loader.close()
        self._empty.say(self.queue)
        self._show_middle(post=False)
        self.side.clear()

    def _show_middle(self, *, post: bool) -> None:
        """Show the page of a post with its column, or that there is none: then the queue has all the room beside it."""
        self.middle.setCurrentIndex(int(post))
        if self._right.possible is not post:
            self._right.possible = post
            self.columns.need(MIDDLE_PX if post else NOTHING_PX)

    @Slot()
    def _show_foot(self) -> None:
        loaded = self.loader.current
        if loaded is None:
            return
        unseen = self.page.seen.unseen(self.page.included)
        self.foot.show_state(
            loaded,
            self.page.included,
            open_errors=self.side.open_errors(self.page.included),
            unseen=self.page.network_names(unseen) if unseen else "",
            left=len([one for one in self.queue.turn if one != loaded.post_id]),
            moved=self._newer is not None,
            waits=self._soon is not None,
            person=self._session.person.id if self._session.person else "",
        )

    # -- what can be done ------------------------------------------------------------------------------------------

    @Slot()
    def primary(self) -> None:
        """Approve what is shown, for the networks that are not held back; first go to those that were not in view."""
        loaded, chosen = self.loader.current, self.page.included
        if (
            loaded is None
            or not chosen
            or self.decisions.is_busy
            or (self._newer is not None and not loaded.facts.shown)
        ):
            return
        settled = self.page.seen.is_settled
        self.page.seen.look()
        if not settled:
            self._soon = _Wish(loaded.versions, knew=loaded.full)
        elif self.page.seen.unseen(chosen):
            self.page.seen.go_on(chosen)
            self._show_foot()
        elif not loaded.full:
            self._soon = _Wish(loaded.versions, knew=False)
            self._show_foot()
        elif self.approve_button.isEnabled():
            self.decisions.approve(loaded, chosen)

    @Slot()
    def return_(self) -> None:
        """Give the chosen networks back with a reason."""
        if self.loader.current is not None and self.page.included:
            self.decisions.return_(self.loader.current, self.page.included)

    @Slot(str)
    def _decided(self, post_id: str) -> None:
        """The next post opens at once."""
        if self.post_id != post_id:
            return
        following = self.queue.after(post_id)
        if following:
            self.open(following)
        else:
            self._show_nothing()

    @Slot()
    def assign(self) -> None:
        """Ask another person or group to look."""
        loaded = self.loader.current
        if loaded is not None and loaded.facts.shown:
            self.decisions.ask_whom(loaded, self.foot.assign_button)

    @Slot()
    def side_by_side(self) -> None:
        """Open the version that was looked at last beside the one that is there now."""
        loaded = self.loader.current
        if loaded is not None:
            from ui.sheets.side_by_side import SideBySide

            SideBySide(self.window(), self._session, loaded.facts).open()

    @Slot()
    def approve_many(self) -> None:
        """Approve several posts in one go."""
        self.queue.approve_many()

    @Slot(object)
    def _approve_many(self, post_ids: list[str]) -> None:
        from ui.sheets.approve_many import ApproveMany

        sheet = ApproveMany(self.window(), self._session, post_ids)
        sheet.undo_offered.connect(self.undo_offered)
        sheet.open()

    @Slot(object)
    def _review_sheet(self, post_ids: list[str]) -> None:
        from ui.sheets.review_report import ReviewReportSheet

        sheet = ReviewReportSheet(self.window(), self._session, queue=post_ids, current=self.post_id)
        sheet.said.connect(self.said)
        sheet.open()

    @Slot(str)
    def _allow(self, fingerprint: str) -> None:
        if self.loader.current is not None:
            self.decisions.allow(self.loader.current, fingerprint)

    @Slot()
    def _edit(self) -> None:
        if self.post_id:
            self.open_post.emit(self.post_id)

    def comment(self) -> None:
        """Go to the field for a comment, on the marked words if there are any."""
        self.page.focus_comment()

    def suggest(self) -> None:
        """Begin a suggestion of other words for the marked ones."""
        self.page.suggest()

    def only_changed(self) -> None:
        """Fold what has not changed since the last look, or unfold it."""
        self.page.only_changed.toggle()

    def sort_queue(self) -> None:
        """Open the menu that sorts, groups and narrows the queue."""
        self.queue.open_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def next_post(self) -> None:
        """Open the next post of the queue."""
        self._step(1)

    def previous_post(self) -> None:
        """Open the previous one."""
        self._step(-1)

    def _step(self, by: int) -> None:
        beside = self.queue.beside(self.post_id, by)
        if beside:
            self.open(beside)

    def next_finding(self) -> None:
        """Go to the next objection."""
        self.side.step(1)

    def previous_finding(self) -> None:
        """Go to the previous one."""
        self.side.step(-1)

    def fold_left(self) -> None:
        """Fold or unfold the queue."""
        self.columns.toggle("left")

    def fold_right(self) -> None:
        """Fold or unfold the side column."""
        self.columns.toggle("right")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()
