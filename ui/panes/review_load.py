"""What is read for the post in front and, meanwhile, for the next ones: facts, full checks, a mark for each of the queue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from editorial.checking.engine import Result
from editorial.checking.subjects import subject_digest
from editorial.errors import UserError
from editorial.model.clock import stamp, utc_now
from editorial.model.subject import Subject
from ui.bridge.session import Session
from ui.panes.review_facts import ReviewFacts, load_review
from ui.panes.review_rows import Mark

AHEAD = 2
"""How many posts are read before they are opened."""
_MOST_MARKED = 500
"""Posts of the queue that are checked beforehand; the rest get their mark when they are opened."""


@dataclass(slots=True)
class Loaded:
    """One post as read, with what is checked and what the checks said. `full` once the language engines have read it too."""

    facts: ReviewFacts
    subjects: Mapping[str, Subject]
    results: Mapping[str, Result] = field(default_factory=dict[str, Result])
    full: bool = False

    @property
    def post_id(self) -> str:
        """Whose facts these are."""
        return self.facts.post.id

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """What stands on the screen: each network in review with the snapshot that is shown."""
        return tuple((one.id, one.revision.id if one.revision else "") for one in self.facts.shown)

    @property
    def allowed(self) -> set[tuple[str, str]]:
        """The exceptions in force: (variant or "", fingerprint)."""
        now = stamp(utc_now())
        return {(one.variant, one.fingerprint) for one in self.facts.waivers if one.holds(now)}

    def mark(self) -> Mark:
        """What the checks left to do, each objection once."""
        allowed = self.allowed
        open_ones = {
            finding.fingerprint: finding.level
            for name, result in self.results.items()
            for finding in result.findings
            if not {("", finding.fingerprint), (name, finding.fingerprint)} & allowed
        }
        must = sum(level == "error" for level in open_ones.values())
        return Mark(must, len(open_ones) - must)


class ReviewLoader(QObject):
    """Signals: `shown(object)` with the Loaded of the wanted post as soon as it was read; `checked(object)` when the checks
    said more of it; `newer(object)` when what was read again is another version than the one on the screen; `gone()` when
    the post is no more; `marked(str)` with a post whose mark in the queue is another."""

    shown = Signal(object)
    checked = Signal(object)
    newer = Signal(object)
    gone = Signal()
    marked = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ready: dict[str, Loaded] = {}
        self._on_way: set[str] = set()
        self._behind: list[str] = []
        self._ahead: list[str] = []
        self.wanted = ""
        self.current: Loaded | None = None
        self.marks: dict[str, Mark] = {}
        self._stale: set[str] = set()
        session.style_changed.connect(self._check_anew)
        session.checker.more_to_say.connect(self._more_to_say)

    def open(self, post_id: str) -> None:
        """Show a post: at once when it was read beforehand."""
        self.wanted = post_id
        ready = self._ready.pop(post_id, None)
        if ready is not None:
            self._put(ready)
        self._read(post_id)

    def close(self) -> None:
        """Nothing is in front."""
        self.wanted, self.current = "", None

    @Slot()
    def again(self) -> None:
        """Read the post in front again: the same version brings its remarks up to date, another one is told with `newer`."""
        if self.wanted:
            self._read(self.wanted)

    def take(self, loaded: Loaded) -> None:
        """Put a newer version on the screen."""
        self._put(loaded)

    def follow(self, ahead: Sequence[str], every: Sequence[str]) -> None:
        """Read these posts beforehand, the first few with all they need; then see what stands in the way in the others."""
        self._ahead = list(ahead[:AHEAD])
        self._behind = [one for one in every[:_MOST_MARKED] if not self._is_marked(one) and one not in self._ahead]
        for name in [one for one in self._ready if one not in self._ahead]:
            del self._ready[name]
        self._on_way.clear()
        self._go_on()

    def forget(self, post_ids: Iterable[str] | None) -> None:
        """These posts (None: all) have changed: what was read beforehand is read again when its turn comes."""
        for name in [*self._ready, *self.marks] if post_ids is None else post_ids:
            self._ready.pop(name, None)
            self._stale.add(name)

    # -- the post in front -----------------------------------------------------------------------------------------

    def _put(self, loaded: Loaded) -> None:
        self.current = loaded
        self.shown.emit(loaded)
        if loaded.results or not loaded.facts.shown:
            self.checked.emit(loaded)
        if loaded.facts.shown and not loaded.full:
            self._check(loaded)
        else:
            self._more_to_say()
            self._go_on()

    def _read(self, post_id: str) -> None:
        person = self._session.person
        if person is None:
            return

        def done(loaded: Loaded) -> None:
            if post_id == self.wanted:
                self._arrived(loaded)

        def failed(_error: UserError) -> None:
            if post_id == self.wanted:
                self.close()
                self.gone.emit()

        self._session.ponder(self, lambda desk, _halt: _read(desk, person.id, post_id), done, failed, lane="review")

    def _arrived(self, loaded: Loaded) -> None:
        """What was read again takes the place of what is shown only where it is the same version."""
        now = self.current
        if now is None or now.post_id != loaded.post_id:
            self._put(loaded)
        elif now.versions != loaded.versions:
            self.newer.emit(loaded)
        else:
            same = _digests(now.subjects) == _digests(loaded.subjects)
            if same:
                loaded.results, loaded.full = now.results, now.full
            if not same or now.facts != loaded.facts:
                self._put(loaded)
            elif not loaded.full:
                self.current = loaded
                self._check(loaded)

    def _check(self, loaded: Loaded) -> None:
        """What is known is shown at once; a decision waits until the language engines have read it."""
        names, subjects = list(loaded.subjects), list(loaded.subjects.values())

        def said(results: list[Result]) -> None:
            if self.current is loaded and not loaded.full:
                loaded.results = dict(zip(names, results, strict=True))
                self.checked.emit(loaded)

        def complete(results: list[Result]) -> None:
            if self.current is loaded:
                loaded.results, loaded.full = dict(zip(names, results, strict=True)), True
                self._mark(loaded)
                self.checked.emit(loaded)
                self._go_on()

        checker = self._session.checker
        if not loaded.results:
            checker.check("review", subjects, self, said)
        checker.check("review-decision", subjects, self, complete, full=True)

    @Slot()
    def _check_anew(self) -> None:
        """Another house style: what was said no longer holds."""
        self._ready.clear()
        if self.current is not None and self.current.facts.shown:
            self.current.full = False
            self._check(self.current)

    @Slot()
    def _more_to_say(self) -> None:
        """The language engines found more, perhaps in another text: what was said still holds, and is brought up to date."""
        loaded = self.current
        if loaded is None or not loaded.facts.shown or not loaded.full:
            return
        names, subjects = list(loaded.subjects), list(loaded.subjects.values())

        def said(results: list[Result]) -> None:
            found = dict(zip(names, results, strict=True))
            if self.current is loaded and found != loaded.results:
                loaded.results = found
                self._mark(loaded)
                self.checked.emit(loaded)

        self._session.checker.check("review", subjects, self, said)

    # -- those that come next --------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """One post at a time, and only when the one in front has all it needs."""
        current = self.current
        if current is not None and current.facts.shown and not current.full:
            return
        if self._on_way:
            return
        ahead = next((one for one in self._ahead if one not in self._ready and one != self.wanted), "")
        post_id = ahead or next((one for one in self._behind if not self._is_marked(one)), "")
        person = self._session.person
        if not post_id or person is None:
            return
        self._on_way.add(post_id)

        def done(loaded: Loaded) -> None:
            if not loaded.facts.shown:
                self._on_way.discard(post_id)
                self._set_mark(post_id, Mark(0, 0))
                self._ready[post_id] = loaded
                self._go_on()
                return
            names = list(loaded.subjects)

            def answered(results: list[Result]) -> None:
                self._on_way.discard(post_id)
                loaded.results, loaded.full = dict(zip(names, results, strict=True)), bool(ahead)
                self._mark(loaded)
                if post_id in self._ahead and post_id != self.wanted:
                    self._ready[post_id] = loaded
                self._go_on()

            self._session.checker.check(
                "review-ahead", list(loaded.subjects.values()), self, answered, full=bool(ahead)
            )

        def failed(_error: UserError) -> None:
            self._on_way.discard(post_id)
            self._set_mark(post_id, Mark(0, 0))
            self._go_on()

        self._session.ponder(self, lambda desk, _halt: _read(desk, person.id, post_id), done, failed, lane="ahead")

    def _is_marked(self, post_id: str) -> bool:
        """True while the mark in the queue is that of the post as it stands; an older one stays until then."""
        return post_id in self.marks and post_id not in self._stale

    def _mark(self, loaded: Loaded) -> None:
        self._set_mark(loaded.post_id, loaded.mark())

    def _set_mark(self, post_id: str, mark: Mark) -> None:
        self._stale.discard(post_id)
        if self.marks.get(post_id) != mark:
            self.marks[post_id] = mark
            self.marked.emit(post_id)


def _read(desk: Any, person_id: str, post_id: str) -> Loaded:
    from editorial.workflow.gather import subject_of

    facts = load_review(desk, person_id, post_id)
    return Loaded(facts, {one.id: subject_of(desk, facts.post, one) for one in facts.shown})


def _digests(subjects: Mapping[str, Subject]) -> dict[str, str]:
    return {name: subject_digest(subject) for name, subject in subjects.items()}
