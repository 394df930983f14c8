"""How the review queue is sorted, grouped and narrowed: one small menu, and what it remembers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.library.filters import ORDERS, QueueFilter
from ui.bridge.session import Session
from ui.kit.menu import Choice, SearchMenu

GROUPS = ("day", "campaign", "writer", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """The queue as this person wants it. `order` as in `QueueFilter`; `group` is one of `GROUPS`; empty values keep nothing
    out; `must` keeps to posts with something that must be fixed, `named` to those this person was asked to look at."""

    order: str = "due"
    group: str = "day"
    platform: str = ""
    campaign: str = ""
    writer: str = ""
    must: bool = False
    named: bool = False

    @classmethod
    def remembered(cls, values: object) -> QueueView:
        """As stored; the usual one where something is odd."""
        if not isinstance(values, Mapping):
            return cls()
        usual = asdict(cls())
        known = {name: value for name, value in values.items() if type(value) is type(usual.get(name))}
        view = replace(cls(), **known)
        order = view.order if view.order in ORDERS else "due"
        return replace(view, order=order, group=view.group if view.group in GROUPS else "day")

    @property
    def is_narrow(self) -> bool:
        """True when something is kept out."""
        return any((self.platform, self.campaign, self.writer, self.must, self.named))

    def filter(self, must: frozenset[str]) -> QueueFilter:
        """What is asked of the library; `must` are the posts with something that must be fixed."""
        return QueueFilter(
            platform=self.platform,
            campaign=self.campaign,
            writer=self.writer,
            named=self.named,
            posts=must if self.must else None,
            order=self.order,  # type: ignore[arg-type]
        )


class QueueMenu(QObject):
    """The menu. Signal: `changed(object)` with the QueueView that was chosen."""

    changed = Signal(object)

    def __init__(self, session: Session, view: QueueView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.view = view
        self._writers: list[str] = []
        self._menu = SearchMenu(self.tr("Sort, group and show"), parent, multiple=True)
        self._menu.toggled.connect(self._toggled)

    def open_at(self, anchor: QWidget, writers: list[str]) -> None:
        """Open under a button; `writers` are the names there are in the queue."""
        self._writers = writers
        self._menu.set_choices(self._choices())
        self._menu.open_at(anchor)

    def choose(self, **values: Any) -> None:
        """Change the view and say so."""
        self.view = replace(self.view, **values)
        self.changed.emit(self.view)

    def order_words(self) -> str:
        """How it is sorted, in a few words: "by due time"."""
        words = {
            "due": self.tr("by due time"),
            "waiting": self.tr("waiting longest"),
            "newest": self.tr("newest first"),
            "writer": self.tr("by writer"),
        }
        return words[self.view.order]

    def narrow_words(self) -> str:
        """What alone is shown: "Only Instagram, Ana Ruiz"; empty when everything is."""
        view, names = self.view, self._session.names
        platform = self._session.platforms.get(view.platform)
        shown = [
            self.tr("asked of you") if view.named else "",
            self.tr("with must-fix") if view.must else "",
            platform.name if platform else view.platform,
            names.campaign(view.campaign) if view.campaign else "",
            view.writer,
        ]
        told = ", ".join(part for part in shown if part)
        return self.tr("Only %1").replace("%1", told) if told else ""

    def _choices(self) -> list[Choice]:
        view, names = self.view, self._session.names
        sort, group, show = self.tr("Sort"), self.tr("Group"), self.tr("Show only")

        def choice(name: str, value: str, text: str, under: str) -> Choice:
            return Choice(id=f"{name}:{value}", text=text, group=under, checked=getattr(view, name) == value)

        platforms = {one.platform for one in names.channels.values() if one.active}
        return [
            choice("order", "due", self.tr("By due time"), sort),
            choice("order", "waiting", self.tr("Waiting longest first"), sort),
            choice("order", "newest", self.tr("Newest first"), sort),
            choice("order", "writer", self.tr("By writer"), sort),
            choice("group", "day", self.tr("By day"), group),
            choice("group", "campaign", self.tr("By campaign"), group),
            choice("group", "writer", self.tr("By writer"), group),
            choice("group", "none", self.tr("Not grouped"), group),
            Choice(id="named:yes", text=self.tr("Asked of you"), group=show, checked=view.named),
            Choice(id="must:yes", text=self.tr("With something that must be fixed"), group=show, checked=view.must),
            *(
                choice("platform", one, self._session.platforms[one].name, self.tr("Network"))
                for one in sorted(platforms)
                if one in self._session.platforms
            ),
            *(
                choice("campaign", one.id, one.name, self.tr("Campaign"))
                for one in names.campaigns.values()
                if one.active
            ),
            *(choice("writer", one, one, self.tr("Writer")) for one in self._writers),
        ]

    @Slot(str, bool)
    def _toggled(self, choice_id: str, on: bool) -> None:
        name, _, value = choice_id.partition(":")
        if name in ("named", "must"):
            self.choose(**{name: on})
        elif name in ("order", "group"):
            self.choose(**{name: value})
        else:
            self.choose(**{name: value if on else ""})
        self._menu.set_choices(self._choices())
