"""The bar under the page: the counter as the network counts, whether the words are safe, the one thing to do next."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.post import outgoing
from editorial.model.status import EDITABLE
from editorial.settings.goals import Goal
from editorial.text import counting
from editorial.workflow.drafting import SHARED, Draft
from ui.bridge.session import Session
from ui.kit.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from ui.kit.counter import CounterBar
from ui.kit.keycap import key_words
from ui.kit.text import Label
from ui.panes.write_facts import live
from ui.panes.write_lengths import Lengths
from ui.words import figure

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]")
SLOW_COUNT_FROM = 4_000
"""Characters from which the counter waits for a pause instead of counting at every key."""


class WriteFoot(QWidget):
    """Signals: `primary_clicked()`; `change_asked()`; `buttons_shown()` when what can be done next may be another;
    `followed()` when another post or tab is shown. `whom` says
    who looks after submitting."""

    primary_clicked = Signal()
    change_asked = Signal()
    buttons_shown = Signal()
    followed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self._target = SHARED
        self._lengths = Lengths(self)
        self.counter = CounterBar(self)
        words = self.tr("Emoji")
        self.emoji = IconButton(words, "smile", f"{words} ({key_words('Ctrl+;')})", self)
        self.aim: Goal | None = None
        self.goal = QuietButton("", self, color="ink-soft")
        self.goal.setToolTip(self.tr("Your goal for this text"))
        self.status = Label("", self, px=12, color="ink-soft")
        self.points = Label("", self, px=12, color="ink-soft")
        self.points.hide()
        self.checker_state = Label("", self, px=12, color="amber")
        self.primary = PrimaryButton(self.tr("Submit for review"), self)
        self.second = SecondaryButton("", self)
        self.whom = QuietButton("", self, color="ink-soft")
        self.whom.setAccessibleDescription(self.tr("Who should look?"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self.count)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 12, 20, 12)
        row.setSpacing(12)
        row.addLayout(self._left())
        row.addStretch(1)
        row.addWidget(self.checker_state)
        row.addWidget(self.status)
        row.addWidget(self.whom)
        row.addWidget(self.points)
        row.addWidget(self.second)
        row.addWidget(self.primary)
        self.second.hide()
        self.whom.hide()
        self.checker_state.hide()
        self.primary.clicked.connect(self.primary_clicked)
        self.second.clicked.connect(self.change_asked)

    def _left(self) -> QVBoxLayout:
        """The counter with the emoji beside it, and the writer's own goal under it."""
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.counter)
        first.addWidget(self.emoji)
        first.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(first)
        under = QHBoxLayout()
        under.setContentsMargins(-QuietButton.side_px, 0, 0, 0)  # its words stand under those of the counter
        under.addWidget(self.goal)
        under.addStretch(1)
        column.addLayout(under)
        self.goal.hide()
        return column

    def follow(self, draft: Draft, target: str) -> None:
        """Serve this draft, as the shared text or one network shows it."""
        self._draft, self._target = draft, target
        self.emoji.setVisible(draft.may_edit(target))
        self.followed.emit()
        self.count()
        self.show_buttons()

    def typed(self, length: int) -> None:
        """The text has now so many characters: count at once, or after a pause where counting takes long."""
        if length < SLOW_COUNT_FROM:
            self.count()
        else:
            self._soon.start()

    @Slot()
    def count(self) -> None:
        """Count what leaves, as the network in front counts it; words for the shared text."""
        draft = self._draft
        if draft is None:
            return
        text = draft.content(self._target).text
        self._show_goal(text)
        if self._target == SHARED:
            self.counter.show()
            if self.is_unspaced(text):
                # Words of these scripts are not told apart by spaces: characters are honest, a word count is not.
                letters = counting.count(text, "graphemes")
                said, short = self.tr("characters in the shared text"), self.tr("characters")
                self.counter.set_count(letters, None, said, short=short)
                return
            number = len(text.split())
            words = self.tr("word in the shared text") if number == 1 else self.tr("words in the shared text")
            short = self.tr("word") if number == 1 else self.tr("words")
            self.counter.set_count(number, None, words, short=short)
            return
        channel = self._session.names.channels[draft.post.variant(self._target).channel]
        leaving = outgoing(live(draft, self._target, channel.platform), channel).content
        room = self._lengths.of_text(leaving, channel, self._session.platforms[channel.platform])
        # The parts of a thread are counted one by one, above each.
        self.counter.setVisible(room is not None and len(draft.content(self._target).parts) < 2)
        if room is not None:
            self.counter.set_count(room.count, room.limit, room.words, fits=room.fits, fold=room.fold)

    @staticmethod
    def is_unspaced(text: str) -> bool:
        """Whether a text has words that spaces do not tell apart."""
        return _UNSPACED.search(text) is not None

    def set_aim(self, goal: Goal | None) -> None:
        """Show how near the text is to what its writer wants, or nothing."""
        self.aim = goal
        self.count()

    def _show_goal(self, text: str) -> None:
        aim = self.aim
        # Words that cannot be counted make no promise.
        shown = aim is not None and not (aim.unit == "words" and self.is_unspaced(text))
        self.goal.setVisible(shown)
        if aim is not None and shown:
            words = self.tr("%1 of about %2 words") if aim.unit == "words" else self.tr("%1 of about %2 characters")
            self.goal.setText(words.replace("%1", figure(aim.reached(text))).replace("%2", figure(aim.count)))

    def show_checker_state(self, words: str) -> None:
        """Why there are no checks just now, or nothing."""
        self.checker_state.setText(words)
        self.checker_state.setVisible(bool(words))

    def show_buttons(self) -> None:
        """The one thing to do next, and the way back from what was approved or sent."""
        draft = self._draft
        if draft is None:
            return
        states = [one.state for one in draft.post.variants]
        editable = sum(state in EDITABLE for state in states)
        here = draft.post.variant(self._target).state if self._target != SHARED else ""
        second = ""
        self.primary.show()
        if editable or not states:
            whole = editable <= 1 or editable == len(states)
            some = self.tr("Submit %n networks").replace("%n", str(editable))
            back = sum(state == "changes_wanted" for state in states)
            all_of_them = self.tr("Send back") if back and back == editable else self.tr("Submit for review")
            self.primary.setText(all_of_them if whole else some)
            second = self.tr("Change… (needs approval again)") if here == "approved" else ""
        elif "in_review" in states:
            # Not the blue one: a slow second press on "Submit" would take the post back.
            self.primary.hide()
            second = self.tr("Take back to change")
        elif "approved" in states:
            self.primary.setText(self.tr("Export…"))
            second = self.tr("Change… (needs approval again)")
        else:
            self.primary.setText(self.tr("It is out…"))
            self.primary.setVisible("exported" in states)
            second = self.tr("Correct…")
        self.second.setText(second)
        self.second.setVisible(bool(second))
        self.whom.hide()
        self.buttons_shown.emit()

    def show_points(self, answered: int, whole: int) -> None:
        """How many points of a returned post are answered; nothing is said of one without any."""
        words = self.tr("%1 of %2 answered").replace("%1", str(answered)).replace("%2", str(whole))
        self.points.setText(words if whole else "")
        self.points.setVisible(bool(whole))

    def show_status(self, status: str) -> None:
        """Whether what is typed is in the workspace."""
        words = {"saved": self.tr("Saved"), "saving": self.tr("Saving…"), "unsaved": self.tr("Kept safe"), "": ""}
        self.status.setText(words[status])
