"""The head of the calendar: which days, week or month, whose clock, what is not ready, and what there is beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.menu import Choice, SearchMenu
from ui.kit.segmented import Segmented
from ui.kit.text import ElidedLabel
from ui.panes.calendar_words import city
from ui.theme.theme import theme_of

TITLE_PX = 20


class CalendarHead(QWidget):
    """Signals: `stepped(int)` with -1 or 1; `today_asked()`; `view_chosen(str)` with `week` or `month`; `clock_chosen(str)`
    with a zone or "" for each account's own; `second_chosen(str)` with a zone or "" for none; `zone_asked()` for one that is
    not offered; `waiting_toggled(bool)`; `more_chosen(str)` with `series` or `overlays`; `idea_asked()`."""

    stepped = Signal(int)
    today_asked = Signal()
    view_chosen = Signal(str)
    clock_chosen = Signal(str)
    second_chosen = Signal(str)
    zone_asked = Signal()
    waiting_toggled = Signal(bool)
    more_chosen = Signal(str)
    idea_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", self, px=TITLE_PX, weight=600)
        self.before = IconButton(self.tr("Before"), "chevron-left", self.tr("Before  Page up"), self)
        self.after = IconButton(self.tr("After"), "chevron-right", self.tr("After  Page down"), self)
        self.today = SecondaryButton(self.tr("Today"), self)
        self.view = Segmented(
            self.tr("Week or month"), [("week", self.tr("Week")), ("month", self.tr("Month"))], parent=self
        )
        self.clock = SecondaryButton(self.tr("Own clocks"), self, icon_name="clock")
        self.waiting = SecondaryButton("", self, icon_name="filter")
        self.waiting.setCheckable(True)
        self.more = IconButton(self.tr("More for the calendar"), "ellipsis", parent=self, size_px=32)
        self.idea = PrimaryButton(self.tr("New idea"), self)
        self._clocks = SearchMenu(self.tr("Clock"), self, new_label=self.tr("Another time zone…"))
        self._more = SearchMenu(self.tr("More for the calendar"), self)
        self._more.set_choices(
            [
                Choice(id="series", text=self.tr("Posts that come again…")),
                Choice(id="print", text=self.tr("Print the calendar…")),
                Choice(id="overlays", text=self.tr("Calendars of others…")),
            ]
        )
        self._lay_out()
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._forward)
        self.today.clicked.connect(self.today_asked)
        self.view.changed.connect(self.view_chosen)
        self.clock.clicked.connect(self._open_clocks)
        self.waiting.toggled.connect(self.waiting_toggled)
        self.more.clicked.connect(self._open_more)
        self.idea.clicked.connect(self.idea_asked)
        self._clocks.chosen.connect(self._chosen)
        self._clocks.new_requested.connect(self.zone_asked)
        self._more.chosen.connect(self.more_chosen)
        self.show_waiting(0, only=False)

    def _lay_out(self) -> None:
        turn = QHBoxLayout()
        turn.setSpacing(2)
        for widget in (self.before, self.after):
            turn.addWidget(widget)
        line = QHBoxLayout()
        line.setContentsMargins(24, 14, 16, 0)
        line.setSpacing(8)
        line.addLayout(turn)
        line.addWidget(self.title, 1)
        line.addWidget(self.idea, 0, Qt.AlignmentFlag.AlignTop)
        tools = QWidget(self)
        flow = FlowLayout(tools)
        for widget in (self.today, self.view, self.clock, self.waiting, self.more):
            flow.addWidget(widget)
        below = QHBoxLayout()
        below.setContentsMargins(24, 8, 16, 10)
        below.addWidget(tools, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(below)
        theme_of(self).changed.connect(self.updateGeometry)

    def show_title(self, words: str, *, week: bool) -> None:
        """Name the days that are shown."""
        self.title.setText(words)
        self.view.set_current("week" if week else "month")
        self.waiting.setVisible(week)

    def show_clocks(self, zones: list[str], clock: str, second: str) -> None:
        """Offer these clocks; name those that are chosen."""
        words = city(clock) if clock else self.tr("Own clocks")
        self.clock.setText(f"{words} + {city(second)}" if second else words)
        first, beside = self.tr("Times in"), self.tr("A second clock beside it")
        own = Choice(id="first:", text=self.tr("Each account’s own zone"), checked=not clock, group=first)
        none = Choice(id="second:", text=self.tr("No second clock"), checked=not second, group=beside)
        self._clocks.set_choices(
            [
                own,
                *(
                    Choice(id=f"first:{one}", text=city(one), hint=one, checked=one == clock, group=first)
                    for one in zones
                ),
                none,
                *(
                    Choice(id=f"second:{one}", text=city(one), hint=one, checked=one == second, group=beside)
                    for one in zones
                ),
            ]
        )

    def show_waiting(self, count: int, *, only: bool) -> None:
        """Say how many are not ready, and whether nothing else is shown."""
        words = self.tr("%n not ready", "", count) if count else self.tr("All ready")
        self.waiting.setText(self.tr("Show all") if only else words)
        self.waiting.setEnabled(bool(count) or only)
        self.waiting.blockSignals(True)
        self.waiting.setChecked(only)
        self.waiting.blockSignals(False)
        self.waiting.updateGeometry()

    @Slot()
    def _back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _forward(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _open_clocks(self) -> None:
        self._clocks.open_at(self.clock)

    @Slot()
    def _open_more(self) -> None:
        self._more.open_at(self.more)

    @Slot(str)
    def _chosen(self, choice: str) -> None:
        which, _colon, zone_name = choice.partition(":")
        (self.clock_chosen if which == "first" else self.second_chosen).emit(zone_name)
