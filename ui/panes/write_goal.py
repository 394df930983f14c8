"""A goal for the open text: set beside the counter, shown there, never insisted on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from editorial.settings.goals import Goal, Unit, goal_from, goal_of, set_goal
from ui.kit.buttons import PrimaryButton, QuietButton
from ui.kit.fields import TextField
from ui.kit.popover import Popover
from ui.kit.segmented import Segmented
from ui.kit.text import note
from ui.panes.write_room import WriteRoom


class WriteGoal(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._post = ""
        pane.page.foot.goal.clicked.connect(self.ask)
        pane.page.foot.followed.connect(self._follow)

    @Slot()
    def ask(self) -> None:
        """Ask how long the text is to become."""
        draft, foot = self._pane.draft, self._pane.page.foot
        if draft is None:
            return
        unspaced = foot.is_unspaced(draft.content(self._pane.page.target).text)
        sheet = _GoalCard(self._pane.window(), foot.aim, unspaced=unspaced)
        sheet.decided = self._keep
        sheet.open_in_number(foot.counter if foot.counter.isVisible() else foot.emoji)

    @Slot()
    def _follow(self) -> None:
        draft = self._pane.draft
        post = draft.post.id if draft is not None else ""
        if post and post != self._post:
            self._post = post
            self._pane.page.foot.set_aim(goal_of(post))

    def _keep(self, goal: Goal | None) -> None:
        if self._pane.draft is not None:
            set_goal(self._pane.draft.post.id, goal)
            self._pane.page.foot.set_aim(goal)


class _GoalCard(Popover):
    """A number and its unit. `decided` is called with a Goal or None."""

    def __init__(self, window: QWidget, aim: Goal | None, *, unspaced: bool) -> None:
        super().__init__(window, self.tr("How long should this text be?"), width_px=340)
        self.decided = _ignore
        self._number = TextField(self.tr("About"), placeholder="120")
        self._number.set_text(str(aim.count) if aim is not None else "")
        unit: Unit = aim.unit if aim is not None else "characters" if unspaced else "words"
        self._unit = Segmented(
            self.tr("Counted in"),
            [("words", self.tr("words")), ("characters", self.tr("characters"))],
            unit,
            self,
        )
        self.body.addWidget(self._number)
        self.body.addWidget(self._unit)
        self.body.addWidget(
            note(self.tr("For you alone. It is shown beside the counter and asks nothing of you."), self)
        )
        if aim is not None:
            none = QuietButton(self.tr("No goal"), self)
            none.clicked.connect(self._none)
            self.add_button(none)
        set_ = PrimaryButton(self.tr("Set the goal"), self)
        set_.clicked.connect(self._set)
        self.add_button(set_)
        self._number.submitted.connect(self._set)

    def open_in_number(self, anchor: QWidget) -> None:
        """Open it with the cursor in the number."""
        self.open_at(anchor)
        line = self._number.control
        assert isinstance(line, QLineEdit)
        line.setFocus(Qt.FocusReason.TabFocusReason)
        line.selectAll()

    @Slot()
    def _set(self) -> None:
        unit: Unit = "characters" if self._unit.current == "characters" else "words"
        goal = goal_from(self._number.text, unit)
        if goal is None:
            self._number.set_error(self.tr("Write a number, for example 120."))
            return
        self.close_sheet()
        self.decided(goal)

    @Slot()
    def _none(self) -> None:
        self.close_sheet()
        self.decided(None)


def _ignore(_goal: Goal | None) -> None:
    """Until somebody wants to know."""
