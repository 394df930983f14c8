"""The library's left column: search, when, and what there is of each network, state, author and campaign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editorial.library.facets import Count
from editorial.library.filters import LibraryFilter
from editorial.model.query import parsed, without, written
from ui.bridge.session import Session
from ui.kit.fields import ChoiceField, DateField
from ui.kit.lists import ListView
from ui.kit.menu import Choice, SearchMenu
from ui.kit.panel import Panel
from ui.kit.roles import Role
from ui.kit.rows import Row, RowsModel
from ui.panes.library_completing import SearchOffer
from ui.panes.library_saved import SavedSearches
from ui.panes.library_words import LibraryWords, first_and_after
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import month_words

PAUSE_MS = 220
WIDTH_PX = 232
_MOST_SHOWN = 6
_FACETS = ("platform", "state", "author", "campaign", "label", "year", "month")
_TIMES = ("year", "month")
_STATES = ("approved", "exported", "published", "refused", "draft", "changes_wanted", "in_review")

_Key = tuple[str, str]
_MORE = ""
_EXAMPLES = 'platform:x author:ana has:picture before:2026-12 last April "exact words" -word'


class FacetPanel(Panel):
    """Signal: `changed()` when the filter asks for something else; search words wait for a pause in the typing."""

    changed = Signal()

    def __init__(self, session: Session, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Library"), parent)
        self._session, self._words = session, words
        self._counts: Mapping[str, Mapping[str, Count]] = {}
        self._chosen: dict[str, str] = {}
        self._order = ""
        self._is_marking = self._is_held = False
        self.setFixedWidth(theme_of(self).px(WIDTH_PX))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.setAccessibleName(self.tr("Search the library"))
        examples = self.tr("For example: %1").replace("%1", _EXAMPLES)
        self.search.setToolTip(examples)
        self.search.setAccessibleDescription(examples)
        self.offer = SearchOffer(self.search, session, words)
        self.saved = SavedSearches(session, lambda: self.as_query, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        whens = [
            ("any", self.tr("Any time")),
            ("month", self.tr("This month")),
            ("year", self.tr("This year")),
            ("between", self.tr("Between two days")),
        ]
        self.when_field = ChoiceField(self.tr("Time"), whens, parent=self)
        self.when_field.set_value("any")
        self.first_day = DateField(self.tr("From"), parent=self)
        self.last_day = DateField(self.tr("To"), parent=self)
        self._list = ListView(self.tr("Filters"), self, detail_lines=0)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self._model = RowsModel(self._list)
        self._list.setModel(self._model)
        self._menu: SearchMenu | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setContentsMargins(12, 0, 12, 10)
        fields.setSpacing(10)
        fields.addWidget(self.search)
        fields.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignLeading)
        fields.addWidget(self.when_field)
        self._days = QWidget(self)
        days = QVBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(8)
        days.addWidget(self.first_day)
        days.addWidget(self.last_day)
        self._days.hide()
        fields.addWidget(self._days)
        self.body.addLayout(fields)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.saved.chosen.connect(self.ask)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._tell)
        self._pause.timeout.connect(self._rested)
        self.search.editingFinished.connect(self._go_on)
        self.offer.list.waved_off.connect(self._go_on)
        self.when_field.changed.connect(self._when_changed)
        self.first_day.changed.connect(self._tell)
        self.last_day.changed.connect(self._tell)
        self._list.selectionModel().selectionChanged.connect(self._selection_changed)

    @property
    def when(self) -> str:
        """any, month, year or between."""
        return self.when_field.value or "any"

    @property
    def filter(self) -> LibraryFilter:
        """What is asked for now."""
        since = until = ""
        if self.when in ("month", "year"):
            since, until = first_and_after(self.when, _today())
        elif self.when == "between":
            first, last = self.first_day.value, self.last_day.value
            since = first.isoformat() if first else ""
            until = (last + dt.timedelta(days=1)).isoformat() if last else ""
        words = self.search.text().strip()
        order = self._order if words else ""
        return LibraryFilter(words=words, since=since, until=until, order=order, **self._chosen)

    @property
    def as_query(self) -> str:
        """What is asked for now, in the language of searches."""
        names = {**self._chosen, "campaign": self._said("campaign", self._chosen.get("campaign", ""))}
        if "month" in names:
            names.pop("year", None)
        keys: dict[str, str] = dict.fromkeys(_TIMES, "on")
        parts = [f"{keys.get(facet, facet)}:{written(names[facet])}" for facet in _FACETS if names.get(facet)]
        parts += [f"order:{order}"] if (order := self.filter.order) else []
        if self.when == "month":
            parts.append("this month")
        elif self.when == "year":
            parts.append("this year")
        elif self.when == "between":
            first, last = self.first_day.value, self.last_day.value
            parts += [f"-before:{first.isoformat()}"] if first else []
            parts += [f"-after:{last.isoformat()}"] if last else []
        return " ".join([*([words] if (words := self.search.text().strip()) else []), *parts])

    @Slot(str)
    def ask(self, query: str) -> None:
        """Ask for this and nothing else."""
        self.clear()
        self.search.setText(query)
        self.set_order(self._typed_order)

    @Slot(str)
    def set_order(self, order: str) -> None:
        """Have the posts stand in another order: newest, or best. One that was typed gives way."""
        self._order = "best" if order == "best" else ""
        if self._typed_order:
            self.search.setText(without(self.search.text(), "order"))
        self._tell()

    @property
    def _typed_order(self) -> str:
        return parsed(self.search.text(), _today()).order

    @property
    def is_narrow(self) -> bool:
        """Whether anything is asked for at all."""
        return self.filter != LibraryFilter()

    def set_counts(self, counts: Mapping[str, Mapping[str, Count]]) -> None:
        """Show how many posts there are of what, by facet."""
        self._counts = counts
        rows: list[Row] = []
        titles = {
            "platform": self.tr("Network"),
            "state": self.tr("State"),
            "author": self.tr("Author"),
            "campaign": self.tr("Campaign"),
            "label": self.tr("Label"),
            "year": self.tr("Year"),
            "month": self.tr("Month"),
        }
        for facet in _FACETS:
            values = self._values(facet)
            chosen = self._chosen.get(facet)
            if not values and not chosen:
                continue
            rows.append(Row(title=titles[facet], section=True))
            shown = values[:_MOST_SHOWN]
            if chosen and chosen not in shown:
                shown.append(chosen)
            rows += [self._row(facet, value) for value in shown]
            if len(values) > _MOST_SHOWN:
                more = self.tr("All %1…").replace("%1", str(len(values)))
                rows.append(Row(id=(facet, _MORE), title=more))
        self._model.set_rows(rows)
        self._mark()

    def choose(self, facet: str, value: str) -> None:
        """Ask for one value of a facet, or with "" for all of them."""
        kept = {name: old for name, old in self._chosen.items() if name != facet}
        self._choose_all({**kept, facet: value} if value else kept)
        self.set_counts(self._counts)
        self._tell()

    def _choose_all(self, chosen: dict[str, str]) -> None:
        """Ask for these; a month goes with its year."""
        year = chosen.get("year", "")
        if year != self._chosen.get("year", "") and not (year and chosen.get("month", "").startswith(year)):
            chosen.pop("month", None)
        self._chosen = chosen

    @Slot()
    def clear(self) -> None:
        """Ask for everything again."""
        self._chosen = {}
        self._order = ""
        self.search.clear()
        self.when_field.set_value("any")
        self.first_day.set_value(None)
        self.last_day.set_value(None)
        self._days.hide()
        self._mark()
        self._tell()

    def _values(self, facet: str) -> list[str]:
        counts = self._counts.get(facet, {})
        if facet == "state":
            return [state for state in _STATES if state in counts]
        if facet in _TIMES:
            return sorted(counts, reverse=True)
        return sorted(counts, key=lambda value: (-counts[value].number, self._said(facet, value).casefold()))

    def _row(self, facet: str, value: str) -> Row:
        count = _number(self._counts.get(facet, {}).get(value))
        icon = STATE_ICONS[value] if facet == "state" else ""
        return Row(id=(facet, value), title=self._said(facet, value), right=count, state_icon=icon)

    def _said(self, facet: str, value: str) -> str:
        if facet == "platform":
            return self._words.network(value)
        if facet == "state":
            return self._words.state(value)
        if facet == "month":
            return month_words(dt.date.fromisoformat(f"{value}-01"))
        return self._session.names.campaign(value) if facet == "campaign" else value

    def _mark(self) -> None:
        """Select the rows that are asked for."""
        selection = QItemSelection()
        for key in self._chosen.items():
            row = self._model.row_of(key)
            if row >= 0:
                index = self._model.index(row, 0)
                selection.select(index, index)
        self._is_marking = True
        self._list.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_marking = False

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self, on: QItemSelection, _off: QItemSelection) -> None:
        if self._is_marking:
            return
        fresh: Sequence[_Key] = [self._key(index.row()) for index in on.indexes()]
        if any(value == _MORE for _facet, value in fresh):
            self._mark()
            self._show_all(fresh[0][0])
            return
        kept = {facet: value for facet, value in map(self._key, self._selected_rows()) if (facet, value) not in fresh}
        self._choose_all({**kept, **dict(fresh)})
        self._mark()
        self._tell()

    def _selected_rows(self) -> list[int]:
        return [index.row() for index in self._list.selectionModel().selectedIndexes()]

    def _key(self, row: int) -> _Key:
        found = self._model.index(row, 0).data(Role.ID)
        return (str(found[0]), str(found[1]))

    def _show_all(self, facet: str) -> None:
        self._menu = SearchMenu(self.tr("Choose one"), self)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._chosen.get(facet)
        self._menu.set_choices(
            [
                Choice(
                    id=value,
                    text=self._said(facet, value),
                    hint=_number(self._counts[facet][value]),
                    checked=value == chosen,
                )
                for value in self._values(facet)
            ]
        )
        self._menu.chosen.connect(_Chosen(self, facet))
        self._menu.open_at(self.search)

    @Slot()
    def _when_changed(self) -> None:
        self._days.setVisible(self.when == "between")
        self._tell()

    @Slot()
    def _rested(self) -> None:
        """Look for what was typed, but for half a condition while its other half is offered."""
        self._is_held = self.offer.is_in_value and bool(parsed(self.search.text(), _today()).strange)
        if not self._is_held:
            self._tell()

    @Slot()
    def _go_on(self) -> None:
        if self._is_held:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self._is_held = False
        self.changed.emit()


def _number(count: Count | None) -> str:
    """A count as it is shown: "1,000+" where there are more than were counted; nothing where nobody knows."""
    if count is None or (not count.number and not count.exact):
        return ""
    return f"{count.number:,}" if count.exact else f"{count.number:,}+"


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


class _Chosen:
    """Asks for a value of one facet when called."""

    def __init__(self, panel: FacetPanel, facet: str) -> None:
        self._panel, self._facet = panel, facet

    def __call__(self, value: str) -> None:
        self._panel.choose(self._facet, value)
