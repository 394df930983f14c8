"""The bar under a post in review: what stands in the way, how much is left, and the decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.stacking import Stacking
from ui.kit.text import Label
from ui.panes.lost_step import lost_words
from ui.panes.review_load import Loaded
from ui.times import since_words
from ui.words import many

WORDS_PX = 100


class ReviewFoot(QWidget):
    """Signal: `assign_asked()`."""

    assign_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label("", self, px=12, color="ink-soft", wrap=True)
        self.left = Label("", self, px=12, color="ink-soft", tabular=True)
        self.assign_button = IconButton(
            self.tr("Ask somebody else to look"), "users", self.tr("Ask somebody else to look"), self
        )
        self.return_button = SecondaryButton(self.tr("Return…"), self)
        self.approve_button = PrimaryButton(self.tr("Approve"), self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.left)
        buttons = QWidget(self)
        line = FlowLayout(buttons, spacing=12)
        for button in (self.assign_button, self.return_button, self.approve_button):
            line.addWidget(button)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        foot.setContentsMargins(32, 12, 20, 12)
        foot.setSpacing(12)
        foot.addLayout(words, 1)
        foot.addWidget(buttons)
        Stacking(self, foot, buttons, WORDS_PX)
        self.assign_button.clicked.connect(self.assign_asked)

    def show_keys(self, letters: Mapping[str, str]) -> None:
        """Say the key beside the words of the button that has only an icon."""
        letter = letters.get("assign", "")
        words = self.tr("Ask somebody else to look")
        self.assign_button.setToolTip(f"{words} ({letter})" if letter else words)

    def show_state(
        self,
        loaded: Loaded,
        chosen: Sequence[str],
        *,
        open_errors: int,
        unseen: str,
        left: int,
        moved: bool,
        waits: bool,
        person: str = "",
    ) -> None:
        """Say what a decision on `chosen` would cover or what stands in its way. `unseen` are the names of networks that
        were not in view, `left` how many posts wait beside this one, `waits` that a yes is given as soon as it may be."""
        facts = loaded.facts
        count = len(chosen)
        checked = all(variant in loaded.results for variant in chosen)
        words = self.tr("Approve") if count <= 1 else self.tr("Approve for %n networks").replace("%n", str(count))
        yes = self._step_words(loaded, chosen, person)
        self.approve_button.setText(yes or words)
        for button in (self.approve_button, self.return_button, self.assign_button):
            button.setVisible(bool(facts.shown))
        mine = facts.may_decide(person, chosen)
        self.approve_button.setEnabled(bool(count) and checked and not open_errors and mine)
        self.return_button.setEnabled(bool(count))
        self.left.setText(many(left, self.tr("1 left"), self.tr("%n left")) if left else "")
        self.left.setVisible(bool(left))
        if not facts.shown:
            said = self.tr("This post is with its writer.")
        elif moved:
            said = self.tr("There is a newer version: what you decide here would not be taken.")
        elif not count:
            said = self.tr("Every network is held back: tick at least one.")
        elif not mine:
            said = self._whose(loaded, chosen, person)
        elif not checked:
            said = self.tr("Checking…") if not waits else self.tr("Checking… Approved as soon as nothing is found.")
        elif open_errors:
            said = many(
                open_errors,
                self.tr("One thing must be fixed or allowed first."),
                self.tr("%n things must be fixed or allowed first."),
            )
        elif unseen:
            said = self.tr("%1 not seen yet: the first press goes there.").replace("%1", unseen)
        elif not loaded.full:
            reading = self.tr("Grammar and spelling are still being read.")
            said = reading if not waits else self.tr("Approved as soon as grammar and spelling are read.")
        else:
            said = self._sealed(loaded, chosen)
        self.sentence.setText(said)

    def _step_words(self, loaded: Loaded, chosen: Sequence[str], person: str) -> str:
        """What the blue button says where the yes is one of several: "Yes to “Facts”", and what it approves beside that."""
        turns = [loaded.facts.turns[name] for name in chosen if name in loaded.facts.turns]
        steps = [turn for turn in turns if not turn.completed_by(turn.party_of(person))]
        if not steps:
            return ""
        done = len(turns) - len(steps)
        alone = self.tr("Yes to “%1”")
        words = many(done, self.tr("Yes to “%1”, approve 1 network"), self.tr("Yes to “%1”, approve %n networks"))
        return (words if done else alone).replace("%1", steps[0].step.name)

    def _whose(self, loaded: Loaded, chosen: Sequence[str], person: str) -> str:
        turn = next(
            (
                loaded.facts.turns[name]
                for name in chosen
                if name in loaded.facts.turns and not loaded.facts.turns[name].party_of(person)
            ),
            None,
        )
        if turn is None:
            return ""
        names = [one.name for one in turn.asked] + ([self.tr("somebody outside")] if turn.asks_outside else [])
        joint = self.tr(" or ") if turn.step.need == "any" else self.tr(" and ")
        if person in turn.spoken:
            said = self.tr("You have said yes in this step; it waits for %1.")
            return said.replace("%1", joint.join(names[:4]))
        if person in turn.barred and turn.may_concern(person) and not turn.is_lost:
            given = next((yes for yes in turn.yeses if person in (yes.person, yes.behalf)), None)
            if given is None:
                return self.tr("You worked on it yourself, so somebody else has to approve it.")
            return self.tr("You said yes in the step “%1”; somebody else takes this one.").replace(
                "%1", given.step_name
            )
        if turn.is_lost:
            return lost_words(turn)
        said = self.tr("Waiting for %1 (%2) since %3.").replace("%1", joint.join(names[:4]))
        return said.replace("%2", turn.step.name).replace("%3", since_words(turn.since))

    def _sealed(self, loaded: Loaded, chosen: Sequence[str]) -> str:
        pictures = len(
            {
                medium.original
                for one in loaded.facts.shown
                if one.revision and one.id in chosen
                for medium in one.revision.content.media
            }
        )
        if not pictures:
            return self.tr("Nothing stands in the way. Covers exactly these words.")
        return many(
            pictures,
            self.tr("Nothing stands in the way. Covers exactly these words and the picture."),
            self.tr("Nothing stands in the way. Covers exactly these words and %n pictures."),
        )
