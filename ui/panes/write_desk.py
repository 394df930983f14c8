"""What the writing place asks of the desk: reading, submitting, menus, exceptions. It holds no widget of its own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from editorial.errors import UserError
from editorial.library.records import Post
from editorial.model.change import ChangeSet
from editorial.model.status import EDITABLE
from editorial.model.subject import Recent
from editorial.workflow.drafting import SHARED
from editorial.workflow.threads import points_of
from ui.kit.dialogs import confirm
from ui.panes.reading import load_facts, load_recent
from ui.panes.write_making import submit_showing
from ui.panes.write_preview import WritePreview
from ui.panes.write_room import WriteRoom
from ui.panes.write_saving import follow_store
from ui.panes.write_whom import WriteWhom
from ui.words import many

USUAL_ACCOUNTS = 3


class WriteDesk(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session
        self.whom = WriteWhom(pane)
        self._left: Any = None
        self._theirs: Post | None = None
        self._why_shown: Any = None
        self._not_back = SHARED
        self._on_its_way = ""
        self.previews = WritePreview(pane)

    def load(self, post_id: str) -> None:
        """Read a post and put it onto the page."""
        self._session.read(self, lambda desk: load_facts(desk, post_id), self._show_fresh, self._gone)

    @Slot()
    def reload(self) -> None:
        """Read the open post again."""
        if self._pane.draft is not None:
            post_id = self._pane.draft.post.id
            self._session.read(self, lambda desk: load_facts(desk, post_id), self._show_again, self._gone)

    def _show_fresh(self, facts: Any) -> None:
        self._left = self._theirs = None
        self._pane.show_loaded(facts, fresh=True)

    def _show_again(self, facts: Any) -> None:
        if self._pane.draft is not None and self._pane.draft.post.id == facts.post.id:
            self._pane.show_loaded(facts, fresh=False)
            self._pane.checker.check_now()

    def _gone(self, error: UserError) -> None:
        self._pane.close_post()
        self._session.failed.emit(error)

    def create(self, *, idea: bool) -> None:
        """Begin a post on the accounts that are used most."""
        self._pane.after_saving(lambda: self._create(idea))

    def _create(self, idea: bool) -> None:
        accounts = [one.id for one in self._session.names.channels.values() if one.active][:USUAL_ACCOUNTS]
        person = self._session.person
        authors = (person.name,) if person else ()

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.library.edits import PostEdit
            from editorial.workflow.writing import create

            return create(desk, command, channels=accounts, idea=idea, edit=PostEdit(authors=authors))

        def done(answer: ChangeSet) -> None:
            self.load(answer.created)

        self._session.write(self, work, done, quiet=True)

    @Slot(object)
    def stored(self, post: Post) -> None:
        """What was typed is in the workspace."""
        facts = self._pane.facts
        if facts is None or self._pane.draft is None or post.id != self._pane.draft.post.id:
            return
        before = {one.id: one.state for one in facts.post.variants}
        if before != {one.id: one.state for one in post.variants}:
            self.reload()
        else:
            self._session.read(self, lambda desk: load_recent(desk, post), partial(self._take_recent, post.id))

    def _take_recent(self, post_id: str, recent: tuple[Recent, ...]) -> None:
        """Check anew where the words that are stored now are found in other posts than before."""
        pane, facts = self._pane, self._pane.facts
        if facts is None or pane.draft is None or pane.draft.post.id != post_id:
            return
        if {one.id for one in facts.recent} != {one.id for one in recent}:
            pane.facts = pane.page.facts = replace(facts, recent=recent)
            pane.checker.take_facts(pane.facts)
            if pane.checker.pace != "asked":
                pane.checker.check_now()

    @Slot(object)
    def neighbours(self, found: Any) -> None:
        """Say that the post is open elsewhere, or offer words back that a crash left."""
        page = self._pane.page
        if found.left:
            self._left = found.left[0]
            words = self.tr("Proofdesk ended before these words were saved. They are still here.")
            page.show_banner(
                words, "info", [(self.tr("Bring them back"), self._restore), (self.tr("Throw them away"), self._forget)]
            )
        elif found.open_elsewhere:
            words = self.tr("This post is open in another window, too. Whoever saves second is asked.")
            page.show_banner(words, "info", [])

    def say_why_returned(self, post: Post) -> None:
        """An editor gave it back: say who, and the reason, before anything else. The points beside the page say it, if any."""
        back = next((one for one in post.variants if one.state == "changes_wanted" and one.reason), None)
        facts = self._pane.facts
        points = points_of(post, facts.comments) if facts is not None else None
        if points is not None and points.threads:
            back = None
        page = self._pane.page
        if self._theirs is not None or self._left is not None:
            return
        if back is not None:
            words = self.tr("%1 gave it back: “%2”").replace("%1", self._session.names.person(back.state_by))
            page.show_banner(words.replace("%2", back.reason), "info", [])
            self._why_shown = page.banner
        elif self._why_shown is page.banner:
            page.banner.hide()

    @Slot()
    def _restore(self) -> None:
        self.restore(True)

    @Slot()
    def _forget(self) -> None:
        self.restore(False)

    @Slot(bool)
    def restore(self, wanted: bool) -> None:
        """Bring recovered words back, cursor included, or throw them away."""
        pane, left = self._pane, self._left
        if left is None or pane.draft is None:
            return
        self._left = None
        pane.page.banner.hide()
        if wanted:
            changed = pane.draft.take_words(left.words)
            pane.page.reload_texts()
            pane.page.place_cursor(left.cursor)
            pane.saver.touched()
            pane.checker.touched()
            if changed:
                self._left, self._not_back = left, changed[0]
                words = self.tr("Somebody saved this text meanwhile. What you had typed is kept; it was not put back.")
                actions = [(self.tr("Compare"), self._compare_left), (self.tr("Throw mine away"), self._forget)]
                pane.page.show_banner(words, "warning", actions)
                pane.saver.save()
            else:
                pane.saver.save(lambda: pane.saver.forget(left))
        else:
            pane.saver.forget(left)

    @Slot(object)
    def conflicted(self, theirs: Post) -> None:
        """Somebody saved the same words first: show the choice, lose neither."""
        if self._pane.draft is None or self._pane.draft.post.id != theirs.id:
            return
        self._theirs = theirs
        words = self.tr("Somebody saved this text in another window first. Yours is still here and safe.")
        actions = [
            (self.tr("Compare"), self._compare),
            (self.tr("Take theirs"), self.take_theirs),
            (self.tr("Keep mine"), self.keep_mine),
        ]
        self._pane.page.show_banner(words, "warning", actions)

    @Slot()
    def _compare(self) -> None:
        from ui.sheets.compare import CompareSheet

        draft, theirs = self._pane.draft, self._theirs
        if draft is not None and theirs is not None:
            name = self._pane.page.target
            mine = draft.content(name).text
            CompareSheet(self._pane.window(), mine, _text_of(theirs, name), _text_of(draft.post, name)).open()

    @Slot()
    def _compare_left(self) -> None:
        from editorial.library.edits import content_from_json
        from ui.sheets.compare import CompareSheet

        draft, left = self._pane.draft, self._left
        if draft is not None and left is not None:
            mine = content_from_json(left.words["contents"][self._not_back]["content"]).text
            CompareSheet(self._pane.window(), mine, _text_of(draft.post, self._not_back), "").open()

    @Slot()
    def take_theirs(self) -> None:
        """Give up one's own words for what somebody else saved."""
        draft, theirs = self._pane.draft, self._theirs
        if draft is None or theirs is None:
            return
        draft.load(theirs)
        self._theirs = None
        self._pane.page.banner.hide()
        self._pane.page.reload_texts()
        self.reload()

    @Slot()
    def keep_mine(self) -> None:
        """Put one's own words in the place of theirs, knowingly; theirs stay in the history of saves."""
        draft, theirs = self._pane.draft, self._theirs
        if draft is None or theirs is None:
            return
        follow_store(draft, theirs, draft.edit())
        self._theirs = None
        self._pane.page.banner.hide()
        self._pane.saver.save()

    @Slot()
    def primary(self) -> None:
        """Do what the blue button says."""
        draft = self._pane.draft
        if draft is None:
            return
        states = [one.state for one in draft.post.variants]
        if not states:
            self._pane.networks_asked.emit()
        elif any(state in EDITABLE for state in states):
            self._pane.checker.ask(self._submit)
        elif "in_review" in states:
            return  # taking it back is not the next thing to do
        elif "approved" in states:
            self._pane.export_requested.emit()
        elif "exported" in states:
            self._pane.out_asked.emit()

    def _submit(self) -> None:
        draft = self._pane.draft
        assert draft is not None
        if self._on_its_way == draft.post.id or not any(one.state in EDITABLE for one in draft.post.variants):
            return  # it was pressed again while it was under way
        must = [one for one in self._pane.opinion.said if one.level == "error" and not one.allowed and not one.asked]
        if must:
            words = "\n".join(f"• {one.finding.message.partition('. ')[0].rstrip('.')}" for one in must[:6])
            confirm(
                self._pane.window(),
                many(
                    len(must),
                    self.tr("One thing must be fixed or allowed first"),
                    self.tr("%n things must be fixed or allowed first"),
                ),
                self.tr("An editor cannot approve it like this:\n%1\n\nSubmit it anyway, for a first look?").replace(
                    "%1", words
                ),
                self.tr("Submit anyway"),
                self._really_submit,
            )
        else:
            self._really_submit()

    def _really_submit(self) -> None:
        draft = self._pane.draft
        assert draft is not None
        post_id = draft.post.id
        if not any(draft.content(one.id).text.strip() or draft.content(one.id).media for one in draft.post.variants):
            self._pane.said.emit(self.tr("There is nothing to submit yet: write something first."))
            return

        hits = self._pane.seen.at_submit(draft, self._pane.opinion)
        reviewer = self.whom.chosen(post_id)

        def work(desk: Any, command: Any, progress: Any) -> ChangeSet:
            from editorial.workflow.writing import submit

            return submit(desk, command, post_id, hits=hits, reviewer=reviewer, progress=progress)

        def hand_over() -> None:
            if self._on_its_way != post_id:
                self._on_its_way = post_id
                submit_showing(self._pane, work, self._arrived)

        self._pane.saver.save(hand_over)

    def _arrived(self) -> None:
        self._on_its_way = ""

    def _take_back(self) -> None:
        draft = self._pane.draft
        assert draft is not None
        post_id = draft.post.id

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import take_back

            return take_back(desk, command, post_id)

        self._session.write(self, work)

    @Slot()
    def change(self) -> None:
        """Take back what is in review; open approved networks for changes, or sent ones for a correction, after a word on what
        that means."""
        draft = self._pane.draft
        if draft is None:
            return
        states = {one.state for one in draft.post.variants}
        if "in_review" in states and not states & EDITABLE:
            self._take_back()
            return
        target = self._pane.page.target
        variants = [draft.post.variant(target)] if target != SHARED else list(draft.post.variants)
        approved = [one.id for one in variants if one.state == "approved"]
        sent = [one.id for one in variants if one.state in ("exported", "published", "refused")]
        post_id = draft.post.id

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.reviewing import change, correct

            return change(desk, command, post_id, approved) if approved else correct(desk, command, post_id, sent)

        def go() -> None:
            self._session.write(self, work)

        if approved:
            words = self.tr(
                "The approved version stays ready to go out until you submit your change. Then it needs approval again."
            )
            confirm(self._pane.window(), self.tr("Change what was approved?"), words, self.tr("Change it"), go)
        elif sent:
            words = self.tr("The copy outside differs from yours from now on. Correct it there by hand, too.")
            confirm(self._pane.window(), self.tr("Correct what has left?"), words, self.tr("Correct it"), go)

    def show_preview(self, variant_id: str) -> None:
        """Show what leaves for one network."""
        self.previews.show(variant_id)


def _text_of(post: Post, name: str) -> str:
    """The text of a post as stored: the shared one, or as one network shows it."""
    shared = post.shared.content
    return shared.text if name == SHARED else post.variant(name).content(shared).text
