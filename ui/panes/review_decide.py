"""What an editor decides on the post in front: approve, return, allow, ask somebody else. It holds no widget of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import Conflict, Refused, UserError
from editorial.model.change import ChangeSet
from editorial.workflow.threads import Thread, threads_of
from ui.bridge.session import Session
from ui.kit.dialogs import ask_text
from ui.kit.menu import SearchMenu
from ui.panes.ask_whom import party_choices
from ui.panes.review_load import Loaded
from ui.panes.thread_words import short
from ui.sheets.outside_yes import OutsideYesSheet
from ui.words import many

_MOST_POINTS = 5


class ReviewDecisions(QObject):
    """Serves one Review pane. Signals: `decided(str)` with the post once a decision is in the workspace; `refused()` when
    one was not taken, so that what is on the screen may have to be read again."""

    decided = Signal(str)
    refused = Signal()

    def __init__(self, session: Session, pane: QWidget) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane
        self._busy = False
        self._asked: Loaded | None = None
        self._whom = SearchMenu(self.tr("Who should look?"), pane)
        self._whom.chosen.connect(self._assign_to)

    @property
    def is_busy(self) -> bool:
        """True while a decision is on its way."""
        return self._busy

    def approve(self, loaded: Loaded, chosen: Sequence[str]) -> None:
        """Say yes to exactly what is on the screen, for these networks."""
        facts, subjects, results = loaded.facts, loaded.subjects, loaded.results
        networks = [one for one in facts.shown if one.id in chosen and one.revision]
        post = facts.post

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.approving import Decision, approve
            from editorial.workflow.gather import passed

            verdicts = {one.id: passed(desk, post, one, subjects[one.id], results[one.id]) for one in networks}
            seen = [Decision(variant=one.id, digest=one.revision.digest) for one in networks if one.revision]
            return approve(desk, command, post.id, seen, verdicts)

        self._write(loaded, work, self._failed)

    def record_outside(self, loaded: Loaded, chosen: Sequence[str]) -> None:
        """Record somebody else's yes to exactly what is on the screen, with the file that shows it."""
        facts, subjects, results = loaded.facts, loaded.subjects, loaded.results
        networks = [one for one in facts.shown if one.id in chosen and one.revision and one.id in facts.turns]
        # Where some of them ask somebody outside, the yes is for those alone.
        networks = [one for one in networks if facts.turns[one.id].asks_outside] or networks
        names = ", ".join(dict.fromkeys(self._session.platforms[one.platform].name for one in networks))
        versions = sorted({one.revision.number for one in networks if one.revision})
        covers = self.tr("“%1”, version %2, for %3.").replace("%1", facts.post.name)
        covers = covers.replace("%2", ", ".join(map(str, versions))).replace("%3", names)
        steps = [facts.turns[one.id] for one in networks if one.id in facts.turns]
        asked = next((turn.step.name for turn in steps if turn.asks_outside), "")
        mine = self.tr("Nobody outside is asked here, so it counts as your own yes.")
        counts = self.tr("It counts for the step “%1”.").replace("%1", asked) if asked else mine

        def go(name: str, file: Path | None, note: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.approving import Decision
                from editorial.workflow.gather import passed
                from editorial.workflow.outside import FromOutside, record_outside

                verdicts = {
                    one.id: passed(desk, facts.post, one, subjects[one.id], results[one.id]) for one in networks
                }
                seen = [Decision(variant=one.id, digest=one.revision.digest) for one in networks if one.revision]
                said = FromOutside(name=name, file=file, note=note)
                return record_outside(desk, command, facts.post.id, seen, verdicts, said)

            def failed(error: UserError) -> None:
                self._busy = False
                sheet.say(str(error))

            def done() -> None:
                sheet.close_sheet()

            self._write(loaded, work, failed, done)

        sheet = OutsideYesSheet(self._pane.window(), covers, counts, go)
        sheet.open()

    def withdraw(self, loaded: Loaded) -> None:
        """Take this person's own yes back."""
        post_id, networks = loaded.post_id, [one.id for one in loaded.facts.shown]

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.signing import withdraw

            return withdraw(desk, command, post_id, networks)

        self._session.write(self._pane, work)

    def return_(self, loaded: Loaded, chosen: Sequence[str], words: str = "", problem: str = "") -> None:
        """Give these networks back with a reason; `words` are there already, `problem` is why they were not taken."""
        post_id = loaded.post_id
        seen = {one.id: one.revision.digest for one in loaded.facts.shown if one.id in chosen and one.revision}

        def go(reason: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.reviewing import return_

                return return_(desk, command, post_id, list(seen), reason, seen=seen)

            def failed(error: UserError) -> None:
                """What was typed stays: the sheet opens again with it."""
                self._failed(error)
                if isinstance(error, Conflict | Refused):
                    self.return_(loaded, chosen, reason, str(error))

            self._write(loaded, work, failed)

        points = self._points(loaded)
        said = self._about_points(points) or self.tr("Say what should change. The writer sees this first.")
        ask_text(
            self._pane.window(),
            self.tr("Return it to its writer"),
            f"{problem}\n\n{said}" if problem else said,
            self.tr("Reason, if there is more to say") if points else self.tr("Reason"),
            self.tr("Return"),
            go,
            initial=words,
            required=not points,
        )

    def _points(self, loaded: Loaded) -> list[Thread]:
        """The person's own open comments: they go back with the post, to be answered."""
        me = self._session.person
        every = threads_of(loaded.facts.comments)
        return [one for one in every if one.is_open and not one.is_reason and me is not None and one.root.by == me.id]

    def _about_points(self, points: Sequence[Thread]) -> str:
        if not points:
            return ""
        words = self.tr("Your open comment goes back with it, to be answered:")
        head = many(len(points), words, self.tr("Your %n open comments go back with it, to be answered:"))
        lines = [f"• {short(one.root.body or one.root.suggestion or one.root.quote)}" for one in points[:_MOST_POINTS]]
        more = [f"• … +{len(points) - _MOST_POINTS}"] if len(points) > _MOST_POINTS else []
        return "\n".join([head, *lines, *more])

    def allow(self, loaded: Loaded, fingerprint: str) -> None:
        """Allow an exception for one error, with a reason."""
        concerned = [
            (name, finding)
            for name, result in loaded.results.items()
            for finding in result.findings
            if finding.fingerprint == fingerprint
        ]
        if not concerned:
            return
        variant_id, finding = concerned[0]
        whole, post_id = len(concerned) > 1, loaded.post_id
        asked = next(
            (one for one in loaded.facts.waivers if one.fingerprint == fingerprint and one.is_open()),
            None,
        )

        def go(reason: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.reviewing import waive

                return waive(desk, command, post_id, variant_id, finding, reason=reason, whole_post=whole)

            self._session.write(self._pane, work)

        why = self.tr("\n\nThe writer asks: “%1”").replace("%1", asked.asked_reason) if asked else ""
        ask_text(
            self._pane.window(),
            self.tr("Allow an exception"),
            finding.message + why,
            self.tr("Reason"),
            self.tr("Allow it"),
            go,
            initial=asked.asked_reason if asked else "",
        )

    def ask_whom(self, loaded: Loaded, anchor: QWidget) -> None:
        """Open the menu of those who could look instead."""
        self._asked = loaded
        now = {one.reviewer for one in loaded.facts.shown}
        writers = {one.revision.created_by for one in loaded.facts.shown if one.revision}
        current = next(iter(now)) if len(now) == 1 else ""
        self._whom.set_choices(party_choices(self, self._session, current, without=writers))
        self._whom.open_at(anchor)

    @Slot(str)
    def _assign_to(self, choice: str) -> None:
        loaded, self._asked = self._asked, None
        if loaded is None:
            return
        post_id, reviewer = loaded.post_id, choice.removeprefix("who:")
        networks = [one.id for one in loaded.facts.shown]

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.asking import assign

            return assign(desk, command, post_id, networks, reviewer)

        self._session.write(self._pane, work)

    def note_look(self, loaded: Loaded) -> None:
        """Remember that this person has seen what is on the screen."""
        person = self._session.person
        if person is None:
            return
        seen = {one.id: one.revision.id for one in loaded.facts.shown if one.revision}

        def work(desk: Any) -> None:
            from editorial.library.review import note_look
            from editorial.model.clock import stamp

            note_look(desk.library, person.id, seen, stamp(desk.library.now()))

        def done(_nothing: object) -> None:
            return

        self._session.read(self, work, done)

    def _write(self, loaded: Loaded, work: Any, failed: Any, then: Callable[[], object] | None = None) -> None:
        """One decision at a time: the second press of a key must not decide twice."""
        if self._busy:
            return
        self._busy = True

        def done(_answer: ChangeSet) -> None:
            self._busy = False
            if then is not None:
                then()
            self.note_look(loaded)
            self.decided.emit(loaded.post_id)

        self._session.write(self._pane, work, done, failed)

    def _failed(self, error: UserError) -> None:
        self._busy = False
        self._session.failed.emit(error)
        self.refused.emit()
