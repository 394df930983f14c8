"""The review place: the queue at the left, the whole post in the middle, checks, sign-off and history at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.library.records import PostRow
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.dialogs import ask_text
from ui.kit.empty import EmptyState
from ui.kit.hairline import Hairline
from ui.kit.keycap import KeyHints
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import RowsModel
from ui.kit.text import Label
from ui.panes.review_facts import ReviewFacts, load_review
from ui.panes.review_held import HeldBanner
from ui.panes.review_keys import ReviewKeys
from ui.panes.review_page import ReviewPage
from ui.panes.review_queue import QueueRows
from ui.panes.review_side import ReviewSide
from ui.theme.theme import theme_of
from ui.words import many

LIST_PX = 290
SIDE_PX = 300
EMPTY_PX = 348


class ReviewPane(QWidget):
    """Signals: `open_post(str)`; `said(str)`."""

    open_post = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts: ReviewFacts | None = None
        self._subjects: dict[str, Any] = {}
        self._results: dict[str, Result] = {}
        self._wanted = ""
        self._loading = False
        self.titles: dict[str, str] = {}
        self.queue = Panel(self.tr("Your turn"), self)
        self.list = ListView(self.tr("Review queue"), self)
        self._model = RowsModel(self.list)
        self._rows = QueueRows(session, self)
        self.list.setModel(self._model)
        self.page = ReviewPage(session, session.thumbnails, self)
        self.side = ReviewSide(session, self)
        self.banner = HeldBanner(session, self)
        self.sentence = Label("", self, px=12, color="ink-soft", wrap=True)
        self.return_button = SecondaryButton(self.tr("Return…"), self)
        self.approve_button = PrimaryButton(self.tr("Approve"), self)
        self._empty = EmptyState(
            "square-check-big",
            self.tr("Nothing waits for you"),
            self.tr("Posts that writers submit stand here until an editor says yes or gives them back."),
            parent=self,
        )
        verbs = {
            "J": self._next,
            "K": self._previous,
            "A": self.primary,
            "R": self.return_,
            "W": self.side.allow_current,
            "C": self.page.focus_comment,
            "S": self.page.suggest,
        }
        self._keys = ReviewKeys(verbs, self)
        self._lay_out()
        self._connect()
        self._read_titles()
        self.reload()

    def _lay_out(self) -> None:
        self.queue.body.addWidget(self.list, 1)
        hints = KeyHints(
            [(["J", "K"], self.tr("next, back")), (["A"], self.tr("approve")), (["R"], self.tr("return"))], self
        )
        hint_row = QHBoxLayout()
        hint_row.setContentsMargins(16, 6, 8, 10)
        hint_row.addWidget(hints)
        hint_row.addStretch(1)
        self.queue.body.addLayout(hint_row)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 20, 12)
        foot.setSpacing(12)
        foot.addWidget(self.sentence, 1)
        foot.addWidget(self.return_button)
        foot.addWidget(self.approve_button)
        whole = QWidget(self)
        page = QVBoxLayout(whole)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.page, 1)
        page.addWidget(Hairline(self))
        page.addLayout(foot)
        self.middle = QStackedWidget(self)
        holder = QWidget(self)
        empty = QVBoxLayout(holder)
        empty.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignHCenter)
        self._empty.setFixedWidth(theme_of(self).px(EMPTY_PX))
        self.middle.addWidget(holder)
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
        row.addWidget(Hairline(self, vertical=True))
        row.addWidget(self.side)
        theme_of(self).changed.connect(self._measure)
        self._measure()

    def _connect(self) -> None:
        self.list.current_changed.connect(self._current)
        self.page.inclusion_changed.connect(self._show_foot)
        self.side.allow_asked.connect(self._allow)
        self.side.edit_asked.connect(self._edit)
        self.approve_button.clicked.connect(self.primary)
        self.return_button.clicked.connect(self.return_)
        self._session.changed.connect(self._changed)
        self._session.person_changed.connect(self.reload)
        self._session.style_changed.connect(self._check)
        self._session.checker.more_to_say.connect(self._check)
        self.banner.see_asked.connect(self.open_post)
        self.list.installEventFilter(self._keys)
        self.page.scroll.installEventFilter(self._keys)
        self.page.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _read_titles(self) -> None:
        def work(desk: Any) -> dict[str, str]:
            return {rule.id: rule.meta.title for rule in desk.rules().rules}

        self._session.read(self, work, self.side.set_titles)

    @Slot()
    def reload(self) -> None:
        """Read the queue again, and the open post."""

        def work(desk: Any) -> list[PostRow]:
            from editorial.library.filters import PostFilter
            from editorial.library.lists import post_ids, post_rows

            ids = post_ids(desk.library, PostFilter(states=("in_review", "changes_wanted"), order="slot"), limit=500)
            return post_rows(desk.library, ids)

        self._session.read(self, work, self._show_queue)

    def _show_queue(self, posts: Sequence[PostRow]) -> None:
        lines = self._rows.rows(posts)
        mine = self._rows.mine
        self.queue.set_count(many(mine, self.tr("1 post"), self.tr("%n posts · by due time")) if mine else "")
        self._loading = True
        self._model.set_rows(lines)
        self._loading = False
        ids = [str(post_id) for post_id in self._model.ids()]
        if self._wanted not in ids:
            self._wanted = ids[0] if ids else ""
        if self._wanted:
            self._select(self._wanted)
            self._load(self._wanted)
        else:
            self._facts = None
            self.middle.setCurrentIndex(0)
            self.side.clear()

    def _select(self, post_id: str) -> None:
        self._loading = True
        at = self._model.row_of(post_id)
        if at >= 0:
            self.list.select_row(at)
        self._loading = False

    @Slot(object)
    def _current(self, post_id: object) -> None:
        if not self._loading and post_id:
            self._wanted = str(post_id)
            self._load(self._wanted)

    def open(self, post_id: str) -> None:
        """Show a post of the queue."""
        self._wanted = post_id
        self._select(post_id)
        self._load(post_id)

    def _load(self, post_id: str) -> None:
        person = self._session.person
        if person is not None:
            self._session.read(self, lambda desk: load_review(desk, person.id, post_id), self._show, self._gone)

    def _gone(self, _error: UserError) -> None:
        self._wanted = ""
        self.reload()

    def _show(self, facts: ReviewFacts) -> None:
        if facts.post.id != self._wanted:
            return
        self._facts = facts
        self._results = {}
        self.middle.setCurrentIndex(1)
        self.page.show_facts(facts)
        self.side.show_facts(facts)
        self._show_foot()
        self._check()

    @Slot()
    def _check(self) -> None:
        facts = self._facts
        if facts is None or not facts.shown:
            self.side.show_results(None, {}, set())
            return

        def work(desk: Any) -> dict[str, Any]:
            from editorial.workflow.gather import subject_of

            return {one.id: subject_of(desk, facts.post, one) for one in facts.shown}

        def done(subjects: dict[str, Any]) -> None:
            self._subjects = subjects
            names = list(subjects)

            def answered(results: list[Result]) -> None:
                if self._facts is facts:
                    self._results = dict(zip(names, results, strict=True))
                    self._show_results()

            self._session.checker.check("review", list(subjects.values()), self, answered)

        self._session.read(self, work, done)

    def _show_results(self) -> None:
        facts = self._facts
        if facts is None:
            return
        from editorial.model.clock import stamp, utc_now

        now = stamp(utc_now())
        allowed = {(one.variant, one.fingerprint) for one in facts.waivers if one.holds(now)}
        self.side.show_results(facts, self._results, allowed)
        self._show_foot()

    @Slot()
    def _show_foot(self) -> None:
        facts = self._facts
        if facts is None:
            return
        chosen = self.page.included
        count = len(chosen)
        open_errors = self.side.open_errors(chosen)
        checked = all(variant in self._results for variant in chosen)
        words = self.tr("Approve") if count <= 1 else self.tr("Approve for %n networks").replace("%n", str(count))
        self.approve_button.setText(words)
        self.approve_button.setVisible(bool(facts.shown))
        self.return_button.setVisible(bool(facts.shown))
        self.approve_button.setEnabled(bool(count) and checked and not open_errors)
        self.return_button.setEnabled(bool(count))
        pictures = len(
            {
                medium.original
                for one in facts.shown
                if one.revision and one.id in chosen
                for medium in one.revision.content.media
            }
        )
        if not facts.shown:
            self.sentence.setText(self.tr("This post is with its writer."))
        elif not count:
            self.sentence.setText(self.tr("Every network is held back: tick at least one."))
        elif not checked:
            self.sentence.setText(self.tr("Checking…"))
        elif open_errors:
            self.sentence.setText(
                many(
                    open_errors,
                    self.tr("One thing must be fixed or allowed first."),
                    self.tr("%n things must be fixed or allowed first."),
                )
            )
        else:
            sealed = many(
                pictures,
                self.tr("Nothing stands in the way. Covers exactly these words and the picture."),
                self.tr("Nothing stands in the way. Covers exactly these words and %n pictures."),
            )
            self.sentence.setText(
                sealed if pictures else self.tr("Nothing stands in the way. Covers exactly these words.")
            )

    def primary(self) -> None:
        """Approve what is shown, for the networks that are not held back."""
        facts = self._facts
        if facts is None or not self.approve_button.isEnabled():
            return
        chosen = [one for one in facts.shown if one.id in self.page.included]
        seen = {one.id: one.revision.digest for one in chosen if one.revision}
        subjects, results, post = self._subjects, self._results, facts.post

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.gather import passed
            from editorial.workflow.reviewing import Decision, approve

            verdicts = {one.id: passed(desk, post, one, subjects[one.id], results[one.id]) for one in chosen}
            decisions = [Decision(variant=name, digest=digest) for name, digest in seen.items()]
            return approve(desk, command, post.id, decisions, verdicts)

        self._session.write(self, work, self._decided)

    @Slot()
    def return_(self) -> None:
        """Give the chosen networks back with a reason."""
        facts = self._facts
        if facts is None or not self.page.included:
            return
        post_id, chosen = facts.post.id, list(self.page.included)

        def go(reason: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.reviewing import return_

                return return_(desk, command, post_id, chosen, reason)

            self._session.write(self, work, self._decided)

        ask_text(
            self.window(),
            self.tr("Return it to its writer"),
            self.tr("Say what should change. The writer sees this first."),
            self.tr("Reason"),
            self.tr("Return"),
            go,
        )

    def _decided(self, _answer: ChangeSet) -> None:
        self._note_look()

    def _note_look(self) -> None:
        facts, person = self._facts, self._session.person
        if facts is None or person is None:
            return
        seen = {one.id: one.revision.id for one in facts.shown if one.revision}

        def work(desk: Any) -> None:
            from editorial.library.review import note_look
            from editorial.model.clock import stamp

            note_look(desk.library, person.id, seen, stamp(desk.library.now()))

        def done(_nothing: object) -> None:
            return

        self._session.read(self, work, done)

    @Slot(str)
    def _allow(self, fingerprint: str) -> None:
        """Allow an exception for one error, with a reason."""
        facts = self._facts
        if facts is None:
            return
        concerned = [
            (name, finding)
            for name, result in self._results.items()
            for finding in result.findings
            if finding.fingerprint == fingerprint
        ]
        if not concerned:
            return
        variant_id, finding = concerned[0]
        whole = len(concerned) > 1
        asked = next((one for one in facts.waivers if one.fingerprint == fingerprint and one.is_open()), None)
        post_id = facts.post.id

        def go(reason: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.reviewing import waive

                return waive(desk, command, post_id, variant_id, finding, reason=reason, whole_post=whole)

            self._session.write(self, work)

        why = self.tr("\n\nThe writer asks: “%1”").replace("%1", asked.asked_reason) if asked else ""
        ask_text(
            self.window(),
            self.tr("Allow an exception"),
            finding.message + why,
            self.tr("Reason"),
            self.tr("Allow it"),
            go,
            initial=asked.asked_reason if asked else "",
        )

    @Slot()
    def _edit(self) -> None:
        if self._facts is not None:
            self.open_post.emit(self._facts.post.id)

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if answer.kinds & {"post", "variant", "comment", "waiver", "elsewhere"} and answer.label != "Saved":
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        ids = self._model.ids()
        if ids:
            at = ids.index(self._wanted) if self._wanted in ids else -1
            self.open(str(ids[(at + by) % len(ids)]))

    def next_finding(self) -> None:
        """Go to the next objection."""
        self.side.step(1)

    def previous_finding(self) -> None:
        """Go to the previous one."""
        self.side.step(-1)

    def fold_left(self) -> None:
        """Fold or unfold the queue."""
        self.queue.setVisible(self.queue.isHidden())

    def fold_right(self) -> None:
        """Fold or unfold the side column."""
        self.side.setVisible(self.side.isHidden())

    @Slot()
    def _measure(self) -> None:
        self.queue.setFixedWidth(theme_of(self).px(LIST_PX))
        self.side.setFixedWidth(theme_of(self).px(SIDE_PX))
