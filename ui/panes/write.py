"""The writing place: drafts at the left, the page in the middle, preview and checks at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editorial.model.change import ChangeSet
from editorial.workflow.drafting import Draft
from ui.bridge.session import Session
from ui.kit.columns import Column, Columns
from ui.kit.empty import EmptyState
from ui.kit.hairline import Hairline
from ui.panes.write_about import WriteAbout
from ui.panes.write_desk import WriteDesk
from ui.panes.write_everyday import WriteEveryday
from ui.panes.write_facts import Facts
from ui.panes.write_files import WriteFiles
from ui.panes.write_findings import WriteFindings
from ui.panes.write_menus import WriteMenus
from ui.panes.write_more import WriteMore
from ui.panes.write_opinion import WriteOpinion
from ui.panes.write_pictures import WritePictures
from ui.panes.write_reuse import WriteReuse
from ui.panes.write_saving import take_stored
from ui.panes.write_threads import WriteThreads
from ui.panes.write_tongue import WriteTongue
from ui.preferences import Preferences
from ui.theme.theme import theme_of

LIST_PX = 260
SIDE_PX = 308
MIDDLE_PX = 420
BOTH_FROM_PX = 1500
PREVIEW_MS = 300
"""How long the preview waits for the next key."""
SOON_MS = 20
"""Until what was asked for has been painted: the text comes before everything beside it."""


class WritePane(WriteEveryday):
    """One open post at a time; see WriteRoom for its signals."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._preview_timer = QTimer(self, singleShot=True)
        self._preview_timer.timeout.connect(self._refresh_preview)
        self.desk = WriteDesk(self)
        self.findings = WriteFindings(self)
        self.opinions = WriteOpinion(self, self.findings)
        self.begin_editing(self.findings)
        self.begin_networks()
        self.menus = WriteMenus(self)
        self.tongue = WriteTongue(self)
        self.threads = WriteThreads(self)
        self.more = WriteMore(self)
        self.begin_everyday()
        self.about = WriteAbout(self)
        self.reuse = WriteReuse(self)
        self.files = WriteFiles(self)
        self.pictures = WritePictures(self, self.files)
        self._empty = EmptyState(
            "pencil",
            self.tr("Nothing is open"),
            self.tr("Choose a draft at the left, or begin a new one."),
            self.tr("New draft"),
            self,
            primary=True,
        )
        self._preferences = preferences
        self._lay_out()
        self._connect()
        self.take_preferences(preferences)
        self.side_tabs.set_current(preferences.side_tab)
        self._show_side(preferences.side_tab)
        self.drafts.reload()

    def _lay_out(self) -> None:
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self._empty)
        self.middle.addWidget(self.page)
        self.side = QWidget(self)
        self.side.setObjectName("side")
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 12, 0, 0)
        side.setSpacing(8)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(12, 0, 12, 0)
        tabs.addWidget(self.side_tabs)
        side.addLayout(tabs)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self.preview, SIDE_PX)
        self._between = Hairline(self, vertical=True)
        self._beside.addWidget(self._between)
        self._beside.addWidget(self.checks, SIDE_PX)
        side.addLayout(self._beside, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        line = Hairline(self, vertical=True)
        for widget, stretch in ((self.drafts, 0), (self.middle, 1), (line, 0), (self.side, 0)):
            row.addWidget(widget, stretch)
        self.columns = Columns(self, row, MIDDLE_PX)
        self.columns.add("left", Column(self.drafts, lambda: LIST_PX, self.tr("Show the drafts")))
        self.columns.add("right", Column(self.side, self._side_px, self.tr("Show preview and checks"), (line,)))
        theme_of(self).changed.connect(self._measure)

    def _connect(self) -> None:
        page, saver, desk = self.page, self.saver, self.desk
        self.checker.unfinished = page.marks.unfinished
        self.drafts.chosen.connect(self.open_post)
        self.drafts.new_requested.connect(self.new_draft)
        self._empty.action_requested.connect(self.new_draft)
        self.side_tabs.changed.connect(self._side_chosen)
        page.edited.connect(self._edited)
        page.target_changed.connect(self._preview_next)
        page.primary_clicked.connect(desk.primary)
        page.piece_clicked.connect(self.menus.open_menu)
        page.head.more.clicked.connect(self.more.open)
        page.network_requested.connect(self.menus.add_network)
        self.networks_asked.connect(self.menus.add_network)
        self.out_asked.connect(self.more.confirm_out)
        page.change_asked.connect(desk.change)
        page.left_text.connect(self.save_now)
        saver.status.connect(page.foot.show_status)
        saver.saved.connect(desk.stored)
        saver.conflict.connect(desk.conflicted)
        saver.failed.connect(self.session.failed)
        saver.neighbours.connect(desk.neighbours)
        self.session.changed.connect(self._changed)
        self.session.checker.state_changed.connect(page.show_checker_state)
        self.thumbnails.ready.connect(self._refresh_preview)
        self.checker.opinion.connect(self._refresh_preview)
        self.preview.preference_changed.connect(self.preference_changed)
        self.preview.width_changed.connect(self._measure)
        self.preview.take_preferences(self._preferences)

    @Slot()
    def new_draft(self, idea: bool = False) -> None:
        """Begin a post for the accounts that most posts go to, and put the cursor into it."""
        self.desk.create(idea=idea)

    @property
    def starts(self) -> tuple[QWidget, ...]:
        """Where the keyboard begins here, the first that can be seen: the text, else the button for a new one. Not the drafts:
        a list opens its first post as soon as it has the keyboard."""
        return (self.page.editor, self._empty.button)

    @Slot(str)
    def open_post(self, post_id: str) -> None:
        """Save what is open, then open another post."""
        if self.draft is None or self.draft.post.id != post_id:
            self.after_saving(lambda: self.desk.load(post_id))

    def show_loaded(self, facts: Facts, *, fresh: bool) -> None:
        """Put a post that was read onto the page; `fresh` when it is another one than before."""
        if not fresh and self.facts is not None:
            # A picture that was just added is not in the stored post yet.
            facts = replace(facts, media={**self.facts.media, **facts.media})
        self.facts = facts
        if fresh or self.draft is None:
            self.draft = Draft(facts.post)
            self.draft.register = facts.register
            self.middle.setCurrentWidget(self.page)
            self.drafts.select(facts.post.id)
            self.page.show_draft(self.draft, facts)
            self.opened(facts.post.id)
            self.desk.say_why_returned(facts.post)
            self.saver.follow(self.draft, self.page.cursors)
            self.checker.follow(self.draft, facts)
        else:
            before = self.draft.post
            if not take_stored(self.draft, facts.post):
                self.desk.conflicted(facts.post)
            elif facts.post.variants != before.variants:
                self.desk.say_why_returned(facts.post)
            self.draft.register = facts.register
            self.page.refresh(facts)
            self.checker.take_facts(facts)
        self.threads.take(fresh=fresh)
        self._preview_next()

    def close_post(self) -> None:
        """Show nothing."""
        self.draft = None
        self.facts = None
        self.threads.take(fresh=True)
        self.saver.follow(None, dict)
        self.checker.follow(None, None)
        self.middle.setCurrentWidget(self._empty)

    @Slot()
    def _edited(self) -> None:
        self.saver.touched()
        self.checker.touched()
        self._soon_preview()

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if answer.kinds & {"post", "variant", "comment"}:
            self.drafts.reload()
        if self.draft is None:
            return
        concerned = not answer.posts or self.draft.post.id in answer.posts
        if answer.kinds <= {"media"}:
            self.files.reread()
        elif concerned and answer.label != "Saved":
            self.desk.reload()

    @Slot()
    def _refresh_preview(self) -> None:
        """Draw the preview anew where it is seen; else once it is."""
        if not self.preview.isHidden():
            self.desk.show_preview(self.page.target)

    @Slot()
    def _preview_next(self) -> None:
        self._preview_timer.start(SOON_MS)

    def _soon_preview(self) -> None:
        self._preview_timer.start(PREVIEW_MS)

    def primary(self) -> None:
        """Do the blue button's work."""
        self.page.click_primary()

    def next_point(self) -> None:
        """Go to the next comment that is not answered."""
        self.threads.next_point()

    def next_finding(self) -> None:
        """Go to the next objection."""
        self.opinions.step(1)

    def previous_finding(self) -> None:
        """Go to the previous objection."""
        self.opinions.step(-1)

    def add_files(self) -> None:
        """Ask which pictures or videos to add."""
        self.files.choose()

    def crop(self) -> None:
        """Turn and crop the picture in front."""
        self.pictures.crop()

    def video(self) -> None:
        """Cover, captions and other shapes of the video in front."""
        self.pictures.video()

    def check_now(self) -> None:
        """Check at once."""
        self.checker.check_now()

    def fold_left(self) -> None:
        """Fold or unfold the list."""
        if not self.leave_focus():
            self.columns.toggle("left")

    def fold_right(self) -> None:
        """Fold or unfold the side column."""
        if not self.leave_focus():
            self.columns.toggle("right")

    @Slot()
    def save_now(self) -> None:
        """Save what was typed."""
        if self.draft is not None:
            self.saver.save()

    def after_saving(self, then: Callable[[], object]) -> None:
        """Do something once everything typed is in the workspace. A save that fails keeps its words on the page, and
        `then` is not done: they would leave with the page."""
        if self.draft is None:
            then()
            return
        self.drafts.select(self.draft.post.id)
        self.page.media.finish()
        self.saver.save(then)

    def close_drafts(self) -> None:
        """The window closes: keep the last words."""
        self.page.media.finish()
        self.saver.close()

    def take_preferences(self, preferences: Preferences) -> None:
        """Follow what the person prefers."""
        self.checker.pace = preferences.pace
        self.follow_preferences(preferences)

    def read_aloud(self) -> None:
        """Show the post as a screen reader reads it, or again as it looks."""
        self._open_preview()
        self.preview.choice.other_order()

    def preview_screen(self) -> None:
        """Show the post on a phone or on a desktop."""
        self._open_preview()
        self.preview.choice.other_screen()

    def preview_marks(self) -> None:
        """Lay what the checks say over the preview, or take it away."""
        self._open_preview()
        self.preview.choice.other_marks()

    def _open_preview(self) -> None:
        self._side_chosen("preview")
        if self.side.isHidden():
            self.columns.open("right")

    def show_checks(self) -> None:
        """Bring the checks to the front of the side column."""
        self.side_tabs.set_current("checks")
        self._show_side("checks")
        if self.side.isHidden():
            self.columns.open("right")

    @Slot(str)
    def _side_chosen(self, name: str) -> None:
        self.side_tabs.set_current(name)
        self._show_side(name)
        self.preference_changed.emit("side_tab", name)

    def _show_side(self, name: str) -> None:
        both = self.width() >= theme_of(self).px(BOTH_FROM_PX)
        self.side_tabs.setVisible(not both)
        self._between.setVisible(both)
        was_hidden = self.preview.isHidden()
        self.preview.setVisible(both or name == "preview")
        if was_hidden and not self.preview.isHidden():
            self._preview_next()
        self.checks.setVisible(both or name == "checks")
        self._beside.setStretch(0, self.preview.width_px())
        self.columns.fit()

    def _side_px(self) -> float:
        """What the side column wants, before the letters' scale."""
        wide = 0 if self.preview.isHidden() else self.preview.width_px()
        return wide + (0 if self.checks.isHidden() else SIDE_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_side(self.side_tabs.current)

    @Slot()
    def _measure(self) -> None:
        self._show_side(self.side_tabs.current)
