"""Beside the page under review: what the checks say, who signed, what happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.checking.engine import Result
from editorial.library.records import Entry
from editorial.model.finding import LEVELS, Finding
from ui.bridge.session import Session
from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.glyph import Glyph
from ui.kit.layouts import empty
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label, heading
from ui.panes.review_facts import ReviewFacts
from ui.panes.review_signoff import SignoffCard
from ui.times import since_words

_VERBS = {
    "submit": ("eye", QT_TRANSLATE_NOOP("ReviewSide", "%1 submitted it")),
    "return": ("undo-2", QT_TRANSLATE_NOOP("ReviewSide", "%1 returned it")),
    "approve": ("stamp", QT_TRANSLATE_NOOP("ReviewSide", "%1 approved it")),
    "sign": ("check", QT_TRANSLATE_NOOP("ReviewSide", "%1 said yes")),
    "withdraw": ("undo-2", QT_TRANSLATE_NOOP("ReviewSide", "%1 took their yes back")),
    "revoke": ("undo-2", QT_TRANSLATE_NOOP("ReviewSide", "%1 took the approval away")),
    "change": ("pencil", QT_TRANSLATE_NOOP("ReviewSide", "%1 opened it for changes")),
    "take_back": ("undo-2", QT_TRANSLATE_NOOP("ReviewSide", "%1 took it back")),
    "export": ("arrow-up-right", QT_TRANSLATE_NOOP("ReviewSide", "%1 exported it")),
    "confirm": ("globe", QT_TRANSLATE_NOOP("ReviewSide", "%1 confirmed that it is out")),
    "post_by_hand": ("globe", QT_TRANSLATE_NOOP("ReviewSide", "%1 posted it by hand")),
    "refuse": ("ban", QT_TRANSLATE_NOOP("ReviewSide", "%1 noted that the tool refused it")),
    "correct": ("pencil", QT_TRANSLATE_NOOP("ReviewSide", "%1 opened it for a correction")),
    "waive": ("shield-check", QT_TRANSLATE_NOOP("ReviewSide", "%1 allowed an exception")),
    "ask_exception": ("hand", QT_TRANSLATE_NOOP("ReviewSide", "%1 asked for an exception")),
    "hold": ("pause", QT_TRANSLATE_NOOP("ReviewSide", "%1 put it on hold")),
    "release": ("play", QT_TRANSLATE_NOOP("ReviewSide", "%1 released it")),
    "comment": ("message-square", QT_TRANSLATE_NOOP("ReviewSide", "%1 commented")),
    "accept": ("check", QT_TRANSLATE_NOOP("ReviewSide", "%1 took words over that %2 suggested")),
    "decline": ("message-square", QT_TRANSLATE_NOOP("ReviewSide", "%1 declined suggested words")),
    "create": ("plus", QT_TRANSLATE_NOOP("ReviewSide", "%1 began it")),
    "use_again": ("copy", QT_TRANSLATE_NOOP("ReviewSide", "%1 took it from the library")),
    "keep_approval": ("stamp", QT_TRANSLATE_NOOP("ReviewSide", "%1 left it as approved")),
    "undo": ("undo-2", QT_TRANSLATE_NOOP("ReviewSide", "%1 undid the last step")),
}


class ReviewSide(QWidget):
    """Signals: `allow_asked(str)` with a fingerprint; `edit_asked()`; `evidence_asked()`."""

    allow_asked = Signal(str)
    edit_asked = Signal()
    evidence_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._titles: dict[str, str] = {}
        self._results: Mapping[str, Result] = {}
        self._allowed: set[tuple[str, str]] = set()
        self._facts: ReviewFacts | None = None
        self.list = ListView(self.tr("Checks"), self, detail_lines=0)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self._head = QHBoxLayout()
        self._count = Label("", self, color="ink-soft", tabular=True)
        self._nothing = Label(self.tr("Nothing to look at."), self, color="ink-soft")
        self._words = Label("", self, px=12, color="ink-soft", wrap=True)
        self._allow = SecondaryButton(self.tr("Allow an exception…"), self, small=True)
        self._asked = Label("", self, px=12, color="amber", wrap=True)
        self.signoff = SignoffCard(session, self)
        self._history = QVBoxLayout()
        self._lay_out()
        self.list.current_changed.connect(self._show_words)
        self._allow.clicked.connect(self.allow_current)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 18, 16, 16)
        column.setSpacing(8)
        self._head.addWidget(heading(self.tr("Checks"), self), 1)
        self._head.addWidget(self._count)
        column.addLayout(self._head)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(self._words)
        column.addWidget(self._asked)
        column.addWidget(self._allow, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(10)
        column.addWidget(heading(self.tr("Sign-off"), self))
        column.addWidget(self.signoff)
        column.addSpacing(10)
        column.addWidget(heading(self.tr("History"), self))
        column.addLayout(self._history)
        edit = QuietButton(self.tr("Open in Write"), self)
        edit.clicked.connect(self.edit_asked)
        column.addSpacing(6)
        column.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeading)
        evidence = QuietButton(self.tr("Save the evidence…"), self)
        evidence.clicked.connect(self.evidence_asked)
        column.addWidget(evidence, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        scroll = self._scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Checks, sign-off and history"))
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)

    def set_titles(self, titles: dict[str, str]) -> None:
        """The names of the checks."""
        self._titles = titles

    def clear(self) -> None:
        """Nothing is open."""
        self._facts = None
        self._results = {}
        self._scroll.hide()
        self._refresh()
        self.signoff.clear()
        empty(self._history)

    def show_facts(self, facts: ReviewFacts) -> None:
        """Who signed, and what happened."""
        self._facts = facts
        self._scroll.show()
        empty(self._history)
        self.signoff.show_facts(facts)
        told = [one for one in facts.post.variants if one.state in ("changes_wanted", "in_review")]
        reason = next((one.reason for one in told if one.reason), "")
        for entry in _told(facts.history)[:14]:
            icon, words = _VERBS[entry.verb]
            said = self.tr(words).replace("%1", self._who(entry.who))
            said = said.replace("%2", self._who(str(entry.data.get("suggested_by", ""))))
            self._history.addLayout(self._line(icon, f"{said}, {since_words(entry.at)}", quiet=True))
            if entry.verb in ("return", "revoke") and reason:
                self._history.addLayout(self._line("message-square", f"“{reason}”", quiet=True))
                reason = ""

    def show_results(
        self, facts: ReviewFacts | None, results: Mapping[str, Result], allowed: set[tuple[str, str]]
    ) -> None:
        """What the checks say about the shown networks; `allowed` are (variant or "", fingerprint) of exceptions."""
        self._results, self._allowed = results, allowed
        if facts is not None:
            self._facts = facts
        self._refresh()

    def open_errors(self, chosen: Sequence[str]) -> int:
        """How many errors of these networks nobody has allowed."""
        return len(
            {
                finding.fingerprint
                for name in chosen
                for finding in (self._results[name].findings if name in self._results else ())
                if finding.level == "error" and not self._is_allowed(name, finding)
            }
        )

    def _is_allowed(self, name: str, finding: Finding) -> bool:
        return ("", finding.fingerprint) in self._allowed or (name, finding.fingerprint) in self._allowed

    def _joined(self) -> list[tuple[Finding, list[str], bool]]:
        joined: dict[str, tuple[Finding, list[str], bool]] = {}
        for name, result in self._results.items():
            for finding in result.findings:
                known = joined.get(finding.fingerprint)
                allowed = self._is_allowed(name, finding)
                if known is None:
                    joined[finding.fingerprint] = (finding, [name], allowed)
                else:
                    known[1].append(name)
                    joined[finding.fingerprint] = (known[0], known[1], known[2] and allowed)
        grave = {level: at for at, level in enumerate(LEVELS)}
        return sorted(joined.values(), key=lambda one: (one[2], grave[one[0].level]))

    def _refresh(self) -> None:
        joined = self._joined()
        whole = len(self._results)
        rows: list[Row] = []
        for finding, names, allowed in joined:
            where = ""
            if whole > 1:
                where = self.tr("both") if len(names) == whole == 2 else self._networks(names)
            match = " ".join(finding.match.split())
            title = self._titles.get(finding.rule, finding.rule)
            rows.append(
                Row(
                    id=finding.fingerprint,
                    title=f"“{match}” · {title}" if match and len(match) < 36 else title,
                    lead_mark="ok" if allowed else finding.level,
                    right=self.tr("allowed") if allowed else where,
                    tip=finding.message,
                )
            )
        self._model.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._count.setText(str(sum(not allowed for _finding, _names, allowed in joined)) if joined else "")
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(at) for at in range(len(rows))) + 4)
        self._words.hide()
        self._allow.hide()
        self._asked.hide()
        if rows:
            self.list.select_row(0)

    def _networks(self, names: Sequence[str]) -> str:
        facts = self._facts
        if facts is None:
            return ""
        shown = [facts.post.variant(name).platform for name in names]
        return ", ".join(self._session.platforms[one].name for one in shown[:2])

    @Slot(object)
    def _show_words(self, fingerprint: object) -> None:
        one = next((item for item in self._joined() if item[0].fingerprint == fingerprint), None)
        self._words.setVisible(one is not None)
        if one is None or self._facts is None:
            return
        finding, _names, allowed = one
        self._words.setText(finding.message)
        self._allow.setVisible(finding.level == "error" and not allowed)
        asked = next((item for item in self._facts.waivers if item.fingerprint == fingerprint), None)
        words = ""
        if asked is not None and asked.is_open():
            words = (
                self.tr("%1 asks for an exception: “%2”")
                .replace("%1", self._who(asked.asked_by))
                .replace("%2", asked.asked_reason)
            )
        elif asked is not None and asked.granted_by:
            words = (
                self.tr("Allowed by %1: “%2”").replace("%1", self._who(asked.granted_by)).replace("%2", asked.reason)
            )
        self._asked.setText(words)
        self._asked.setVisible(bool(words))

    @Slot()
    def allow_current(self) -> None:
        """Ask for the reason of an exception for the chosen error."""
        if self._allow.isVisible():
            self.allow_asked.emit(str(self.list.current_id))

    def step(self, by: int) -> None:
        """Choose the next or previous objection."""
        ids = self._model.ids()
        if ids:
            current = self.list.current_id
            at = ids.index(current) if current in ids else -1
            self.list.select_row((at + by) % len(ids))

    def _who(self, person_id: str) -> str:
        me = self._session.person
        return self.tr("you") if me is not None and me.id == person_id else self._session.names.person(person_id)

    def _line(self, icon: str, words: str, *, quiet: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        glyph = Glyph(self, px=14, height_px=20)
        glyph.set_icon(icon, "ink-soft" if quiet else "blue")
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(_capital(words), self, px=12, color="ink-soft" if quiet else "ink", wrap=True), 1)
        return row


def _told(history: Sequence[Entry]) -> list[Entry]:
    """The entries worth a line, newest first."""
    return [entry for entry in reversed(history) if entry.verb in _VERBS]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
