"""The first place: one short list of what asks for this person today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.library.records import VariantRow
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.stacking import Stacking
from ui.kit.text import Label, title
from ui.panes.lost_step import TURN_KINDS, lost_words
from ui.panes.today_safety import SafetyLine
from ui.panes.write_head import state_words
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import day_words, local_zone, since_words, time_words
from ui.words import many

COLUMN_PX = 720
GREETING_PX = 220
_ROW_PX = 16


class TodayPane(QWidget):
    """Signals: `open_draft(str)`; `open_review(str)`; `new_requested()`; `export_requested()`; `hold_requested()`;
    `out_requested()` for what should be out; `by_hand_requested()`; `safety_asked()` to see what is wrong with the workspace;
    `counted(object)` with the figures for the badges."""

    open_draft = Signal(str)
    open_review = Signal(str)
    new_requested = Signal()
    export_requested = Signal()
    hold_requested = Signal()
    out_requested = Signal()
    by_hand_requested = Signal()
    safety_asked = Signal()
    counted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: dict[str, str] = {}
        self._out: set[str] = set()
        self._greeting = title("", self)
        self._sentence = Label("", self, color="ink-soft", wrap=True)
        self._new = SecondaryButton(self.tr("New draft"), self, icon_name="plus")
        self._by_hand = SecondaryButton(self.tr("Post by hand…"), self, icon_name="hand")
        self._hold = SecondaryButton(self.tr("Hold…"), self, icon_name="pause")
        self._export = PrimaryButton(self.tr("Export…"), self)
        self.list = ListView(self.tr("What asks for you today"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self._empty = EmptyState(
            "sun",
            self.tr("Nothing asks for you"),
            self.tr("What comes back to you, waits for you or goes out today will stand here."),
            self.tr("New draft"),
            self,
        )
        self.safety = SafetyLine(session, self)
        self.safety.asked.connect(self.safety_asked)
        self._lay_out()
        self._new.clicked.connect(self.new_requested)
        self._export.clicked.connect(self.export_requested)
        self._hold.clicked.connect(self.hold_requested)
        self._by_hand.clicked.connect(self.by_hand_requested)
        self._empty.action_requested.connect(self.new_requested)
        self.list.chosen.connect(self._chosen)
        self.list.clicked.connect(self._clicked)
        session.changed.connect(self._changed)
        session.person_changed.connect(self.reload)
        self.reload()

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._greeting)
        words.addWidget(self._sentence)
        buttons = QWidget(self)
        line = FlowLayout(buttons)
        for button in (self._hold, self._new, self._by_hand, self._export):
            line.addWidget(button)
        self._head.addLayout(words, 1)
        self._head.addWidget(buttons)
        self._inside = QWidget(self)
        Stacking(self._inside, self._head, buttons, GREETING_PX)
        column = self._column = QVBoxLayout(self._inside)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addWidget(self.safety)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._inside, 1)
        self._empty.hide()
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        self._inside.setMaximumWidth(theme.px(COLUMN_PX))
        # The rows bring a margin of their own, so that their icons stand under the title.
        margin = theme.px(_ROW_PX)
        self._head.setContentsMargins(margin, 0, 0, 0)
        self._column.setContentsMargins(max(0, 32 - margin), 20, 32, 0)

    @Slot()
    def reload(self) -> None:
        """Read the list again."""
        person = self._session.person
        if person is None:
            return

        def work(desk: Any, _halt: object) -> Sequence[Any]:
            from editorial.workflow.today import tasks

            return tasks(desk.library, person, local_zone())

        self._session.ponder(self, work, self._show, self._session.failed.emit, lane="today")

    def _show(self, tasks: Sequence[Any]) -> None:
        person = self._session.person
        heads = {
            "back": self.tr("Come back to you"),
            "waiting": self.tr("Waiting for you"),
            "due": self.tr("To be written by you"),
            "today": self.tr("Going out today and not ready"),
            "wrong": self.tr("Not as planned"),
            "ready": self.tr("Ready to export"),
            "yours": self.tr("Being written by you"),
        }
        rows: list[Row] = []
        counts: dict[str, int] = {}
        last = ""
        for task in tasks:
            if task.group != last:
                rows.append(Row(title=heads[task.group], section=True))
                last = task.group
            counts[task.group] = counts.get(task.group, 0) + 1
            rows.append(self._row(task))
        self._groups = {task.post.id: task.group for task in tasks}
        self._out = {task.post.id for task in tasks if task.standing == "should_be_out"}
        self._model.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._new.setVisible(bool(rows))
        first = person.name.split()[0] if person else ""
        self._greeting.setText(self.tr("Good day, %1").replace("%1", first))
        self._sentence.setText(self._summary(counts))
        for button in (self._by_hand, self._export):
            button.setVisible(bool(counts.get("ready")))
        self._export.setText(many(counts.get("ready", 0), self.tr("Export 1 post…"), self.tr("Export %n posts…")))
        self.counted.emit({"today": 0, "review": counts.get("waiting", 0), "write": counts.get("back", 0)})

    def _summary(self, counts: dict[str, int]) -> str:
        parts: list[str] = []
        if counts.get("back"):
            parts.append(self.tr("%n came back to you").replace("%n", str(counts["back"])))
        if counts.get("waiting"):
            parts.append(many(counts["waiting"], self.tr("1 waits for you"), self.tr("%n wait for you")))
        if counts.get("due"):
            parts.append(self.tr("%n to be written by you").replace("%n", str(counts["due"])))
        if counts.get("today"):
            parts.append(
                many(
                    counts["today"],
                    self.tr("1 goes out today and is not ready"),
                    self.tr("%n go out today and are not ready"),
                )
            )
        if counts.get("wrong"):
            parts.append(self.tr("%n not as planned").replace("%n", str(counts["wrong"])))
        if counts.get("ready"):
            parts.append(self.tr("%n ready to export").replace("%n", str(counts["ready"])))
        return " · ".join(parts) if parts else self.tr("A quiet day.")

    def _row(self, task: Any) -> Row:
        variants: Sequence[VariantRow] = task.variants
        shown = task.standing or ("held" if any(one.held for one in variants) else variants[0].state)
        names = [
            self._session.platforms[one.platform].name for one in variants if one.platform in self._session.platforms
        ]
        where = ", ".join(dict.fromkeys(names))
        slot = next((one.slot for one in variants if one.slot_utc == task.due and one.slot), None)
        return Row(
            id=task.post.id,
            title=task.post.name,
            detail=f"{state_words(shown)} · {where} · {self._turn(task, variants)}",
            state=state_words(shown),
            state_icon=STATE_ICONS[shown],
            right=time_words(slot, zone=False),
            tip=f"G-{task.post.number} · {task.since}" if task.lost is None else lost_words(task.lost),
        )

    def _turn(self, task: Any, variants: Sequence[VariantRow]) -> str:
        since = since_words(task.since)
        by = self._session.names.person(variants[0].by)
        match task.group:
            case "back":
                reason = next((one.reason for one in variants if one.reason), "")
                said = self.tr("back from %1, %2").replace("%1", by).replace("%2", since)
                return f"{said}: “{reason}”" if reason else said
            case "waiting" if task.lost is not None:
                said = self.tr("nobody is left for “%1”: open it to see what to do")
                return said.replace("%1", self.tr("Editor") if task.lost.is_usual else task.lost.step.name)
            case "waiting":
                return self.tr("from %1, waiting for you since %2").replace("%1", by).replace("%2", since)
            case "due" if task.post.text_due:
                return self.tr("text due %1").replace("%1", day_words(dt.date.fromisoformat(task.post.text_due)))
            case "today" if variants[0].state == "in_review":
                return self.tr("waiting for an editor since %1").replace("%1", since)
            case "wrong":
                held = next((one.held_reason for one in variants if one.held_reason), "")
                return held or since
            case "ready":
                return self.tr("approved by %1, %2").replace("%1", by).replace("%2", since)
            case _:
                return since

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if answer.kinds & {"post", "variant", "export", "elsewhere", *TURN_KINDS}:
            self.reload()

    @Slot(object)
    def _chosen(self, post_id: object) -> None:
        group = self._groups.get(str(post_id), "")
        if group == "waiting":
            self.open_review.emit(str(post_id))
        elif group == "ready":
            self.export_requested.emit()
        elif str(post_id) in self._out:
            self.out_requested.emit()
        else:
            self.open_draft.emit(str(post_id))

    @Slot(object)
    def _clicked(self, index: Any) -> None:
        from ui.kit.roles import Role

        if not index.data(Role.SECTION):
            self._chosen(index.data(Role.ID))
