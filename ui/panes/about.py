"""“About this post”: a few questions beside the words. Only what applies is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.kit.fields import ChoiceField, TextField
from ui.kit.fold import Fold
from ui.kit.popover import Popover
from ui.kit.suggest_field import SuggestField
from ui.panes.about_words import AboutWords, Pairs

TIED = frozenset({"paid", "gift", "affiliate", "family", "employee"})
_MUST_SAY = frozenset({"paid", "gift", "affiliate"})
_ON_THE_RECORD = frozenset({"news", "report", "interview", "opinion"})
CONTENT = ("disclosure", "ai_use")
"""Answers that leave with the words, and may differ from network to network."""
_WIDTH_PX = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is offered while one types, each with a hint, and what the post has; `network` is the tab in front, empty for the
    shared text. `is_out` when the desk knows that an earlier version is out."""

    partners: Sequence[tuple[str, str]] = ()
    people: Sequence[tuple[str, str]] = ()
    series: Sequence[tuple[str, str]] = ()
    agencies: Sequence[tuple[str, str]] = ()
    has_video: bool = False
    is_out: bool = False
    network: str = ""


class AboutPopover(Popover):
    """Signal: `answered(str, str)` with a key of DECLARED, `disclosure` or `ai_use`, and the answer; at every change."""

    answered = Signal(str, str)

    def __init__(self, window: QWidget, answers: Mapping[str, str], known: Known, *, may_edit: bool) -> None:
        super().__init__(window, self.tr("About this post"), width_px=_WIDTH_PX)
        self._answers = {name: value for name, value in answers.items() if value}
        self._known = known
        self._asked = ""
        self._may_edit = may_edit
        self._fields: dict[str, QWidget] = {}
        words = AboutWords(self)
        self._choice("genre", self.tr("What kind of piece is it?"), words.genres())
        self._words("series", self.tr("Part of a series?"), known.series, self.tr("Its name, or nothing"))
        self._choice("connection", self.tr("Is there a tie to who you write about?"), words.ties())
        self._words("partner", self.tr("Who is it?"), known.partners, self.tr("A name"))
        self._words(
            "disclosure", self.tr("What does the post say about it?"), (), self.tr("For instance “Advertisement”")
        )
        self._tick("paid_label", self.tr("The network’s own label for this is switched on"))
        self._tick("shown_and_spoken", self.tr("The video shows it and says it"))
        self._tick("offer", self.tr("It is an offer: a sale, a price, a code"))
        self._choice("ai_use", self.tr("Made with AI?"), words.ai_uses())
        self._words("reviewed_by", self.tr("Who has read it and answers for it?"), known.people, self.tr("A name"))
        self._tick("public_interest", self.tr("It is about a matter of public interest"))
        self._tick("ai_label", self.tr("The network’s own label for AI is switched on"))
        self._more = Fold(self.tr("More: contributors, sources, agency, correction"), self)
        self._more.body.setContentsMargins(0, 8, 0, 0)
        self._more.body.setSpacing(12)
        self.body.addWidget(self._more)
        self._add_more()
        self._note_network()
        self._more.set_open(known.is_out or any(self._answers.get(name) for name in self._in_more))
        self.show_what_applies()

    def _add_more(self) -> None:
        known, inside = self._known, self._more.body
        before = set(self._fields)
        self._words(
            "contributors", self.tr("Who else worked on it?"), (), self.tr("For instance “Research: Ben Okafor”")
        )
        who = self.tr("An editor, for sources the post does not name")
        self._words("sources_known", self.tr("Who knows the sources?"), known.people, who)
        self._tick("on_the_spot", self.tr("Written where it happened, as the dateline says"))
        self._words("agency", self.tr("Made from an agency’s copy?"), known.agencies, self.tr("Which agency"))
        self._words("agency_copy", self.tr("The copy as it came"), (), "", lines=4)
        self._tick("published", self.tr("An earlier version is out already"))
        self._words("correction", self.tr("What was wrong in it?"), (), "", lines=2)
        self._in_more = [name for name in self._fields if name not in before]
        for name in self._in_more:
            inside.addWidget(self._fields[name])

    def _note_network(self) -> None:
        """What leaves with the words is said for the tab in front only."""
        for name in CONTENT:
            field = self._fields[name]
            assert isinstance(field, TextField | ChoiceField)
            field.setEnabled(self._may_edit)
            if self._known.network:
                field.set_help(
                    self.tr("For %1 alone; choose the shared text to say it for all.").replace(
                        "%1", self._known.network
                    )
                )
            elif name == "disclosure":
                field.set_help(self.tr("Stands at the start of the text, on every network."))

    def open_question(self, anchor: QWidget, question: str) -> None:
        """Open it; the cursor goes into `question`, which is asked then even where it would not apply."""
        self._asked = question if question in self._fields else ""
        if self._asked in self._in_more:
            self._more.set_open(True)
        self.show_what_applies()
        self.open_at(anchor)
        if self._asked:
            field = self._fields[self._asked]
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroller.ensureWidgetVisible(field)

    # -- the questions -------------------------------------------------------------------------------------------------

    def _choice(self, name: str, label: str, choices: Pairs) -> None:
        field = ChoiceField(label, choices, parent=self)
        field.set_value(self._answers.get(name, ""))
        field.changed.connect(self._changed)
        self._put(name, field)

    def _words(
        self, name: str, label: str, known: Sequence[tuple[str, str]], placeholder: str, *, lines: int = 1
    ) -> None:
        if lines > 1:
            field = TextField(label, parent=self, lines=lines)
        else:
            field = SuggestField(label, parent=self, placeholder=placeholder)
            field.set_known(known)
        field.set_text(self._answers.get(name, ""))
        field.changed.connect(self._changed)
        self._put(name, field)

    def _tick(self, name: str, words: str) -> None:
        tick = QCheckBox(words, self)
        tick.setChecked(self._answers.get(name) == "yes")
        tick.toggled.connect(self._ticked)
        self._put(name, tick)

    def _put(self, name: str, field: QWidget) -> None:
        field.setProperty("name", name)
        self._fields[name] = field
        self.body.addWidget(field)

    @Slot(str)
    def _changed(self, words: str) -> None:
        self._answer(str(self.sender().property("name")), words)

    @Slot(bool)
    def _ticked(self, on: bool) -> None:
        self._answer(str(self.sender().property("name")), "yes" if on else "")

    def _answer(self, name: str, value: str) -> None:
        self._answers[name] = value
        self.show_what_applies()
        self.answered.emit(name, value.strip())

    # -- what applies --------------------------------------------------------------------------------------------------

    def show_what_applies(self) -> None:
        """Show the questions that follow from the answers; one that is answered, or was asked for, is always shown."""
        said = self._answers
        tie, ai = said.get("connection", ""), said.get("ai_use", "")
        applies = {
            "partner": tie in TIED,
            "disclosure": tie in TIED,
            "paid_label": tie in _MUST_SAY,
            "shown_and_spoken": tie in _MUST_SAY and self._known.has_video,
            "reviewed_by": ai == "generated",
            "public_interest": ai == "generated",
            "ai_label": ai == "generated",
            "sources_known": said.get("genre", "") in _ON_THE_RECORD,
            "on_the_spot": said.get("genre", "") in _ON_THE_RECORD,
            "agency_copy": bool(said.get("agency")),
            "published": not self._known.is_out,
            "correction": self._known.is_out or said.get("published") == "yes",
        }
        for name, field in self._fields.items():
            field.setVisible(applies.get(name, True) or bool(said.get(name)) or name == self._asked)
