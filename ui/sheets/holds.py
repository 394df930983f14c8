"""A standing hold: what to stop by hand, what is kept back, and the way out of it, post by post."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import CheckList, ChoiceField
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label, heading
from ui.panes.write_head import state_words
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import clock_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.workflow.holding import Covered, Line

_WIDTH_PX = 680
_LIST_PX = 220
_MOST_SHOWN = 600
"""Code points of a text that are shown before one looks at the whole post."""


class HoldsSheet(Sheet):
    """Shows the holds that stand; `show_holds` brings it up to date while it is open."""

    def __init__(self, window: QWidget, session: Session, found: list[Covered]) -> None:
        super().__init__(window, self.tr("On hold"), width_px=_WIDTH_PX)
        self._session = session
        self._found = found
        self._shown: tuple[str, str] = ("", "")
        self.which = ChoiceField(self.tr("Hold"), parent=self)
        self.sentence = Label("", self, wrap=True)
        self.outside = CheckList(self.tr("Stop these by hand in the scheduling tool, soonest first"), parent=self)
        self._kept = heading(self.tr("Kept back"), self)
        self.list = ListView(self.tr("Kept back"), self, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.text = Label("", self, wrap=True)
        self._problem = Label("", self, color="red", wrap=True)
        for widget in (self.which, self.sentence, self.outside, self._kept, self.list, self.text, self._problem):
            self.body.addWidget(widget)
        self.end_button = SecondaryButton(self.tr("End the hold"), self)
        self.release_button = PrimaryButton(self.tr("Release this post"), self)
        close = SecondaryButton(self.tr("Close"), self)
        for button in (close, self.end_button, self.release_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.end_button.clicked.connect(self._end)
        self.release_button.clicked.connect(self._release)
        self.which.changed.connect(self._show)
        self.outside.changed.connect(self._ticked)
        self.list.current_changed.connect(self._look)
        self.show_holds(found)

    @property
    def hold(self) -> Covered | None:
        """The hold that is shown."""
        return next((one for one in self._found if one.hold.id == self.which.value), None)

    def show_holds(self, found: list[Covered]) -> None:
        """The holds as they stand now; without any the sheet closes."""
        self._found = found
        if not found:
            self.close_sheet()
            return
        now = self.which.value
        choices = [(one.hold.id, f"{self._about(one)}: {one.hold.reason}") for one in found]
        kept = now if now in dict(choices) else choices[0][0]
        self.which.set_choices(choices, kept)
        self.which.setVisible(len(found) > 1)
        self._show()

    def _about(self, one: Covered) -> str:
        if one.hold.scope == "all":
            return self.tr("Everything")
        return f"“{one.hold.what}”" if one.hold.scope == "search" else one.what

    @Slot()
    def _show(self) -> None:
        one = self.hold
        if one is None:
            return
        said = self.tr("%1 is on hold since %2 by %3: %4").replace("%1", self._about(one))
        said = said.replace("%2", clock_of(one.hold.at)).replace("%3", self._session.names.person(one.hold.by))
        self.sentence.setText(said.replace("%4", one.hold.reason))
        lines = [(line.one.variant, self._line(line)) for line in one.outside]
        ticked = tuple(line.one.variant for line in one.outside if line.stopped)
        self.outside.set_choices(lines, ticked)
        self.outside.setVisible(bool(lines))
        before = self.list.current_id
        rows = [self._row(line) for line in one.waiting]
        self._model.set_rows(rows)
        self.list.setVisible(bool(rows))
        height = sum(self.list.sizeHintForRow(at) for at in range(len(rows))) + 4
        self.list.setFixedHeight(min(height, theme_of(self).px(_LIST_PX)))
        self._kept.setText(
            many(len(rows), self.tr("1 kept back"), self.tr("%n kept back"))
            if rows
            else self.tr("Nothing is kept back")
        )
        ids = self._model.ids()
        if ids:
            self.list.select_row(self._model.row_of(before) if before in ids else 0)
        self._look()

    def _line(self, line: Line) -> str:
        when = clock_of(line.one.slot_utc, day=True) if line.one.slot_utc else self.tr("no time")
        words = f"{when} · {line.name} · {self._where(line)}".replace("&", "&&")  # no mnemonic
        return words + " · " + self.tr("its time has passed: see whether it is out") if line.passed else words

    def _where(self, line: Line) -> str:
        account = self._session.names.channels.get(line.one.channel)
        if account is None or account.platform not in self._session.platforms:
            return ""
        return f"{self._session.platforms[account.platform].name}, {account.name}"

    def _row(self, line: Line) -> Row:
        state = line.one.state if line.one.state != "draft" else "approved"
        return Row(
            id=line.one.variant,
            title=line.name,
            detail=f"{state_words(state)} · {self._where(line)}",
            state=state_words(state),
            state_icon=STATE_ICONS[state],
            right=clock_of(line.one.slot_utc, day=True) if line.one.slot_utc else "",
            tip=f"G-{line.one.number}",
        )

    def _current(self) -> Line | None:
        one = self.hold
        found = self.list.current_id
        return next((line for line in one.waiting if line.one.variant == found), None) if one else None

    @Slot()
    def _look(self) -> None:
        """Exactly what would leave, and what may be done about it."""
        line, one = self._current(), self.hold
        self._problem.setText("")
        self._problem.hide()
        text = "\n\n".join(str(part["text"]) for part in line.one.outgoing.get("parts", ())) if line else ""
        self.text.setText(text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN].rstrip() + "…")
        self.text.setVisible(bool(text))
        me = self._session.person
        editor = me is not None and me.is_a("editor")
        self.release_button.setVisible(line is not None)
        self.release_button.setEnabled(editor)
        left = sum(waiting.leaves for waiting in one.waiting) if one else 0
        self.end_button.setEnabled(editor and not left)
        if not editor:
            self.set_footer(self.tr("An editor lets posts go on."))
        elif left:
            self.set_footer(many(left, self.tr("1 post to look at first."), self.tr("%n posts to look at first.")))
        else:
            self.set_footer("")

    @Slot(object)
    def _ticked(self, ids: object) -> None:
        one = self.hold
        if one is None or not isinstance(ids, tuple):
            return
        hold_id = one.hold.id
        on = [line.one.variant for line in one.outside if line.one.variant in ids and not line.stopped]
        off = [line.one.variant for line in one.outside if line.one.variant not in ids and line.stopped]

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.holding import tick_stopped

            return tick_stopped(desk, command, hold_id, on or off, stopped=bool(on))

        if on or off:
            self._session.write(self, work, None, self._failed)

    @Slot()
    def _release(self) -> None:
        line, one = self._current(), self.hold
        if line is None or one is None:
            return
        hold_id, seen = one.hold.id, {line.one.variant: line.one.digest}

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.holding import release_posts

            return release_posts(desk, command, hold_id, seen)

        self._session.write(self, work, None, self._failed)

    @Slot()
    def _end(self) -> None:
        one = self.hold
        if one is None:
            return
        hold_id = one.hold.id

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.holding import end_hold

            return end_hold(desk, command, hold_id)

        self._session.write(self, work, None, self._failed)

    def _failed(self, error: UserError) -> None:
        self._problem.setText(str(error))
        self._problem.show()


def banner_words(asker: Any, found: list[Covered], session: Session) -> str:
    """The line across the window: since when, by whom, why, and how much."""
    first = found[0]
    said = asker.tr("On hold since %1 by %2: %3").replace("%1", clock_of(first.hold.at))
    said = said.replace("%2", session.names.person(first.hold.by)).replace("%3", first.hold.reason.rstrip("."))
    kept = len({line.one.post for one in found for line in one.waiting})
    stop = len({line.one.variant for one in found for line in one.to_stop})
    parts = [many(kept, asker.tr("1 post kept back"), asker.tr("%n posts kept back")) if kept else ""]
    parts.append(many(stop, asker.tr("1 to stop by hand"), asker.tr("%n to stop by hand")) if stop else "")
    more = len(found) - 1
    parts.append(many(more, asker.tr("1 more hold"), asker.tr("%n more holds")) if more else "")
    counted = ", ".join(part for part in parts if part)
    return f"{said}. {counted}." if counted else f"{said}."
