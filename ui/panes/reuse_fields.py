"""Whether a post may go out again, how long its accounts rest between two times, and its last day: the same in every place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.model.change import ChangeSet
from editorial.model.rest import cool_down
from ui.again import rest_words
from ui.kit.fields import DateField
from ui.kit.layouts import empty
from ui.kit.text import note
from ui.kit.ticks import Tick
from ui.panes.library_line import IconLine
from ui.theme.theme import theme_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.library.records import Post
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from editorial.workflow.resting import Rest
    from ui.bridge.session import Session


_UNDER_TICK_PX = 24


class ReuseFields(QWidget):
    """`account` names a channel. Signal: `wanted(object)` with the values of a `Together` as a mapping."""

    wanted = Signal(object)

    def __init__(self, session: Session, account: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._account = session, account
        self._rests = QVBoxLayout()
        self._rests.setSpacing(4)
        self.evergreen = Tick(self.tr("Evergreen"), self.tr("It may go out again once it has rested."), self)
        self.between = note("", self)
        self.last_day = DateField(self.tr("Last day"), self.tr("After it, this post does not leave."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._rests)
        for widget in (self.evergreen, self.between, self.last_day):
            column.addWidget(widget)
        self.evergreen.changed.connect(self._tick)
        self.last_day.changed.connect(self._day)

    def show_post(self, post: Post, rests: Sequence[Rest], today: str) -> None:
        """Show what is said of a post, and how its accounts stand to it today."""
        empty(self._rests)
        for rest in rests:
            icon = "check" if rest.is_over else "clock"
            self._rests.addWidget(IconLine(icon, rest_words(self._account(rest.channel), rest), self))
        if not rests:
            self._rests.addWidget(note(self.tr("It has not been out yet."), self))
        self.evergreen.box.setChecked(post.evergreen)
        self.between.setText(self._between([one.channel for one in post.variants]))
        self.between.setContentsMargins(theme_of(self).px(_UNDER_TICK_PX), 0, 0, 0)
        self.between.setVisible(post.evergreen and bool(post.variants))
        self.last_day.set_value(dt.date.fromisoformat(post.expires) if post.expires else None)
        over = bool(post.expires) and post.expires < today
        self.last_day.set_help(
            self.tr("Its last day is over: it does not leave.")
            if over
            else self.tr("After it, this post does not leave.")
        )

    def _between(self, channels: Sequence[str]) -> str:
        """How long each account rests: those that rest alike are named together."""
        alike: dict[int, list[str]] = {}
        for channel_id in dict.fromkeys(channels):
            channel = self._session.names.channels.get(channel_id)
            if channel is not None:
                alike.setdefault(cool_down(channel, self._session.platforms), []).append(self._account(channel_id))
        said = [
            self.tr("%1 on %2")
            .replace("%1", many(days, self.tr("1 day"), self.tr("%n days")))
            .replace("%2", ", ".join(names))
            for days, names in sorted(alike.items())
        ]
        return self.tr("Between two times it rests %1. Settings, Accounts, says how long.").replace(
            "%1", "; ".join(said)
        )

    def _want(self, **values: Any) -> None:
        asked: Mapping[str, Any] = values
        self.wanted.emit(asked)

    @Slot()
    def _tick(self) -> None:
        on = self.evergreen.box.isChecked()
        self.between.setVisible(on and bool(self.between.text()))
        self._want(evergreen=on)

    @Slot(object)
    def _day(self, day: object) -> None:
        self._want(expires=day.isoformat() if isinstance(day, dt.date) else "")


def change_posts(session: Session, owner: QObject, ids: Sequence[str], values: Mapping[str, Any]) -> None:
    """Change posts together, with one way back: `values` are those of a `Together`."""

    def work(desk: Desk, command: Command) -> ChangeSet:
        from editorial.workflow.together import Together, change_together

        return change_together(desk, command, tuple(ids), Together(**values))

    session.write(owner, work)
