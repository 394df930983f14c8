"""The third step of an export: what is ready, what stands in the way, and one fix for all that is the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.exporters.base import Problem, Row
from ui.kit.layouts import empty
from ui.kit.text import Label, note
from ui.sheets.export_table import TableHead, TableRow
from ui.sheets.export_what import BIG_PX, SIDE_PX
from ui.sheets.export_words import ExportWords, Group, grouped, singly
from ui.times import clock_of

_MOST_LINES = 40
_MANY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a plan found, as far as the screen needs it."""

    tool: str
    about: str
    ready: tuple[Row, ...]
    refused: int
    changed: tuple[Row, ...]
    problems: tuple[Problem, ...]
    remarks: int
    files: int
    leaves: bool = True


class CheckPage(QWidget):
    """Signals: `move_requested(object)`, `send_requested(object)`, `leave_requested(object)` and `release_requested(object)`
    with problems; `open_requested(str)` with a post; `address_requested()` for the public address of the pictures."""

    move_requested = Signal(object)
    send_requested = Signal(object)
    leave_requested = Signal(object)
    release_requested = Signal(object)
    open_requested = Signal(str)
    address_requested = Signal()

    def __init__(self, words: ExportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._open: set[tuple[str, str, str]] = set()
        self._found: Found | None = None
        self._may_leave = False
        self._figures = QHBoxLayout()
        self._figures.setContentsMargins(SIDE_PX, 4, SIDE_PX, 12)
        self._figures.setSpacing(36)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._note = note("", self)
        self._note.setContentsMargins(SIDE_PX, 14, SIDE_PX, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._figures)
        column.addLayout(self._lines)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_found(self, found: Found, *, may_leave: bool) -> None:
        """Show a plan; `may_leave` says whether this person may leave posts as approved."""
        self._found, self._may_leave = found, may_leave
        _empty(self._figures)
        _empty(self._lines)
        files = self._words.files(found.files)
        ready = self.tr("ready, in %1").replace("%1", files) if found.files else self.tr("ready")
        self._figures.addWidget(_figure(len(found.ready), ready, "ink", self))
        self._figures.addWidget(_figure(found.refused, self.tr("to fix first"), "red", self))
        self._figures.addWidget(_figure(len(found.changed), self.tr("of them changed after approval"), "amber", self))
        self._figures.addStretch(1)
        self._lines.addWidget(
            TableHead([self.tr("Post"), self.tr("Where"), self.tr("What stands in the way"), self.tr("Fix")], self)
        )
        self._add_problems(found)
        for row in found.changed[:_MOST_LINES]:
            self._add_changed(row, found.tool)
        self._add_rest(found)
        self._say(found)

    def _add_problems(self, found: Found) -> None:
        groups: list[Group] = []
        for group in grouped(found.problems):
            split = len(group.problems) >= _MANY and group.kind in self._open
            groups += singly(group) if split else [group]
        for group in groups[:_MOST_LINES]:
            self._add_group(group, found.tool)
        if len(groups) > _MOST_LINES:
            rest = str(len(groups) - _MOST_LINES)
            line = TableRow(self.tr("%1 more to fix").replace("%1", rest), "", "", "", "", self, quiet=True)
            self._lines.addWidget(line)

    def _add_group(self, group: Group, tool: str) -> None:
        problem = group.first
        line = TableRow(
            group.rows[0].title,
            self._words.more(len(group.rows) - 1),
            self._words.where(group.rows, tool),
            problem.message,
            "error",
            self,
        )
        line.set_titles([row.title for row in group.rows])
        many = len(group.problems) >= _MANY
        moves = problem.fix_kind == "move_time" and all(one.value for one in group.problems)
        if moves and many:
            words = self.tr("Move all %1").replace("%1", str(len(group.problems)))
            line.add_fix(words, _Send(self.move_requested.emit, group.problems), tip=problem.fix)
        elif moves:
            before = problem.row.slot.local if problem.row.slot else None
            words = self.tr("Move to %1").replace("%1", self._words.time(problem.value, before))
            line.add_fix(words, _Send(self.move_requested.emit, group.problems))
            if problem.missed:
                line.add_fix(self.tr("Send now"), _Send(self.send_requested.emit, group.problems), quiet=True)
        elif problem.field == "style" and self._may_leave:
            line.add_fix(self.tr("Leave as approved"), _Send(self.leave_requested.emit, group.problems))
        elif problem.field == "held":
            words = (
                self.tr("Release") if not many else self.tr("Release all %1").replace("%1", str(len(group.problems)))
            )
            line.add_fix(words, _Send(self.release_requested.emit, group.problems))
        else:
            line.set_cure(problem.fix)
            if problem.fix_kind == "address":
                line.add_fix(self.tr("Give the address…"), self.address_requested.emit, tip=problem.fix)
        quiet = moves or problem.field == "held" or problem.fix_kind == "address"
        if many:
            line.add_fix(self.tr("Show each"), _Send(self._split, group), quiet=quiet)
        elif not moves and problem.field != "held":
            post = problem.row.post_id
            quiet = quiet or (problem.field == "style" and self._may_leave)
            line.add_fix(self.tr("See the post"), _Send(self.open_requested.emit, post), quiet=quiet)
        self._lines.addWidget(line)

    def _add_changed(self, row: Row, tool: str) -> None:
        message = self.tr("Changed after the approval; it goes out as approved")
        if row.approved_at:
            message = self.tr("Changed after the approval of %1; it goes out as approved").replace(
                "%1", clock_of(row.approved_at)
            )
        line = TableRow(row.title, "", self._words.where((row,), tool), message, "warning", self)
        line.add_fix(self.tr("See the post"), _Send(self.open_requested.emit, row.post_id))
        self._lines.addWidget(line)

    def _add_rest(self, found: Found) -> None:
        plain = len(found.ready) - len(found.changed)
        if plain:
            listed = bool(found.problems or found.changed)
            words = self.tr("%1 more").replace("%1", str(plain)) if listed else self._words.count(plain)
            said = self.tr("as approved")
            self._lines.addWidget(TableRow(words, "", self._words.files(found.files), said, "ok", self, quiet=True))

    def _say(self, found: Found) -> None:
        said = [found.about]
        if found.remarks:
            said.append(
                self.tr("What you have to add by hand in the tool is listed in add-by-hand.csv (%1).").replace(
                    "%1", str(found.remarks)
                )
            )
        said.append(self.tr("A list beside the files keeps the seal of every post."))
        if found.leaves:
            said.append(
                self.tr("Once saved they count as exported, whatever the tool: the next export leaves them out.")
            )
        else:
            said.append(self.tr("It only shows what goes out: the posts stay ready to export."))
        self._note.setText(" ".join(said))

    def _split(self, group: Group) -> None:
        self._open.add(group.kind)
        if self._found is not None:
            self.show_found(self._found, may_leave=self._may_leave)


class _Send:
    """Calls something with one value when clicked."""

    def __init__(self, call: Callable[[object], object], value: object) -> None:
        self._call, self._value = call, value

    def __call__(self) -> None:
        self._call(self._value)


def _figure(number: int, words: str, color: str, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    # Nothing to fix is no alarm.
    column.addWidget(
        Label(str(number), holder, px=BIG_PX, weight=600, color=color if number else "ink-soft", tabular=True)
    )
    column.addWidget(Label(words, holder, color="ink-soft"))
    holder.setAccessibleName(f"{number} {words}")
    return holder


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    empty(layout)
