"""The brand's accounts on the networks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import uuid_utils
from PySide6.QtCore import QTimeZone, Slot
from PySide6.QtWidgets import QWidget

from editorial.checking.engines.varieties import languages
from editorial.errors import UserError
from editorial.exporters.base import discover
from editorial.exporters.tool import Tool
from editorial.model.change import ChangeSet
from editorial.model.platform import SERVER_SOURCE, Limit, Platform
from editorial.model.post import BylinePlace, Channel, LinkPlace
from editorial.model.rest import usual_rest
from ui.kit.fields import ChoiceField, Field, TextField
from ui.kit.rows import Row
from ui.kit.ticks import Tick
from ui.panes.settings_cadence import CadenceField
from ui.panes.settings_form import PageWords, RecordForm
from ui.panes.settings_inputs import NumbersField, ZoneField
from ui.panes.settings_pairs import PairsField
from ui.panes.settings_records import RecordsPage
from ui.panes.settings_server import ServerField
from ui.panes.steps_field import StepsField
from ui.tongue import core_words

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Names, Session

_LARGEST = 999_999
_LONGEST_REST = 3_650
_USUAL_TOOLS = ("buffer", "hootsuite")


def _asked_by(tool: Tool) -> str:
    return f"{tool.label}: {core_words(tool.account_word)}" if tool.account_word else tool.label


def variety_choices() -> list[tuple[str, str]]:
    """The varieties that an account can write in: tag and name."""
    return [pair for language in languages().values() for pair in language.varieties.items()]


class AccountForm(RecordForm):
    """One account: where it is, and what is done with links, bylines and lengths there."""

    def __init__(self, platforms: Mapping[str, Platform], names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platforms = platforms
        self._shown = Channel(id="", platform="", name="")
        self.network = ChoiceField(self.tr("Network"))
        self.network.combo.setPlaceholderText(self.tr("Choose a network"))
        self.name = TextField(self.tr("Name"), self.tr("What your team calls it. Readers never see it."))
        self.handle = TextField(self.tr("Handle"), self.tr("As readers see it, with @ where there is one."))
        self.zone = ZoneField(self.tr("Time zone"))
        self.link = ChoiceField(
            self.tr("Where the link goes"),
            (
                ("text", self.tr("At the end of the text")),
                ("field", self.tr("In a field of its own")),
                ("first_comment", self.tr("In the first comment")),
                ("none", self.tr("Nowhere")),
            ),
        )
        self.byline = ChoiceField(
            self.tr("Byline"),
            (
                ("none", self.tr("Not printed")),
                ("text", self.tr("In the text")),
                ("field", self.tr("In a field of its own")),
            ),
        )
        self.limit = NumbersField(
            self.tr("A shorter limit of your own"),
            (self.tr("At most %1"),),
            (self.tr("A shorter limit of your own"),),
            least=1,
            most=_LARGEST,
        )
        self.variety = ChoiceField(
            self.tr("Variety of its language"),
            (("", self.tr("Any")), *variety_choices()),
            self.tr("How its posts in that language are spelled."),
        )
        self.server = ServerField(self.tr("Its own server"))
        self.tools = PairsField(
            self.tr("What scheduling tools call it"),
            [(one.id, _asked_by(one)) for one in discover().values() if isinstance(one, Tool) and one.names_accounts],
            self.tr("Where a tool asks for a number or a board, an export needs it."),
            more=self.tr("All tools"),
        )
        self.tools.set_first(_USUAL_TOOLS)
        self.rest = NumbersField(
            self.tr("Rest before a post is repeated"),
            (self.tr("At least %1 days"),),
            (self.tr("Days of rest before a post is repeated"),),
            least=0,
            most=_LONGEST_REST,
        )
        self.cadence = CadenceField()
        self.steps = StepsField(
            self.tr("Who says yes"),
            names,
            self.tr("In this order; without steps, one editor. Nobody signs two steps, or a post of their own."),
        )
        self.closed = Tick(
            self.tr("This account is closed"), self.tr("Nothing new goes there; what went out stays in the library.")
        )
        self.add(self.network, self.name)
        self.add(self.handle, self.zone)
        self.add(self.link, self.byline)
        self.add(self.variety)
        self.add(self.server)
        self.add(self.limit)
        self.add(self.rest)
        self.add(self.cadence)
        self.add(self.tools)
        self.add(self.steps)
        self.add(self.closed)
        self.network.changed.connect(self._network_chosen)
        self.server.changed.connect(self._say_limit)
        self.link.changed.connect(self._say_link)
        self.limit.changed.connect(self._say_limit)

    def show_record(self, record: Channel, *, is_new: bool) -> None:
        self._shown = record
        offered = [
            (one.id, one.title) for one in self._platforms.values() if not one.closed or one.id == record.platform
        ]
        self.network.set_choices(sorted(offered, key=lambda pair: pair[1].casefold()))
        self.network.set_value(record.platform)
        # What was approved for an account is sealed for its network too.
        self.network.combo.setEnabled(is_new)
        self.network.set_help("" if is_new else self.tr("An account stays on its network."))
        self.name.set_text(record.name)
        self.handle.set_text(record.handle)
        self.zone.set_text(record.zone)
        self.link.set_value(record.link_place)
        self.byline.set_value(record.byline_place)
        self.variety.set_value(record.variety)
        self.server.show_server(self._platforms.get(record.platform), record.server)
        self.limit.set_numbers((record.limits.get("text"),))
        self.cadence.show_limits(record.limits)
        self.tools.set_value(dict(record.exporter_names))
        self.rest.set_numbers((record.cool_down,))
        self.steps.set_value(record.signoff)
        self.closed.box.setChecked(not record.active)
        self.closed.setVisible(not is_new)
        self._say_limit()
        self._say_link()
        self._say_rest()

    def record(self) -> Channel:
        limits = {
            name: value for name, value in self._shown.text_limits.items() if name != "text"
        } | self.cadence.limits
        if (own := self.limit.numbers[0]) is not None:
            limits["text"] = own
        return replace(
            self._shown,
            platform=self.network.value,
            name=self.name.text,
            handle=self.handle.text,
            zone=self.zone.value,
            link_place=cast("LinkPlace", self.link.value),
            byline_place=cast("BylinePlace", self.byline.value),
            limits=limits,
            server=self.server.value,
            variety=self.variety.value,
            signoff=self.steps.value,
            exporter_names=self.tools.value,
            active=not self.closed.box.isChecked(),
            cool_down=self.rest.numbers[0],
        )

    def first(self) -> QWidget:
        return self.network.combo

    def has_loose_ends(self) -> bool:
        fields = (self.limit, self.rest, self.cadence, self.server)
        return not all(one.is_valid for one in fields) or super().has_loose_ends()

    def wrong(self) -> Field | None:
        if not self.network.value:
            self.network.set_error(self.tr("Choose the network this account is on."))
            return self.network
        if problem := self.zone.problem():
            self.zone.set_error(problem)
            return self.zone
        if not self.cadence.is_valid:
            return self.cadence
        if not self.server.is_valid:
            return self.server.typed
        self._say_limit()
        if self.limit.error:
            return self.limit
        self.steps.say_wrong()
        return self.steps if self.steps.error else None

    def field_of(self, error: UserError) -> Field | None:
        fields = {"no_name": self.name, "refused": self.name, "closed_network": self.network, "unknown_zone": self.zone}
        return fields.get(error.code)

    def _platform(self) -> Platform | None:
        """The network as the account's own server runs it."""
        found = self._platforms.get(self.network.value)
        return found.with_server(self.server.value) if found is not None else None

    @Slot()
    def _network_chosen(self) -> None:
        self.network.set_error("")
        self.server.show_server(self._platforms.get(self.network.value), {})
        platform = self._platform()
        clickable = platform.fact("links.clickable") if platform is not None else None
        if clickable is not None:
            self.link.set_value("none" if clickable.value is False else "text")
        self._say_limit()
        self._say_link()
        self._say_rest()

    def _say_rest(self) -> None:
        words = self.tr("Left empty it is %1 days. “Use again” says when a post has rested.")
        self.rest.set_help(words.replace("%1", str(usual_rest(self._platforms.get(self.network.value)))))

    @Slot()
    def _say_link(self) -> None:
        platform = self._platform()
        clickable = platform.fact("links.clickable") if platform is not None else None
        dead = clickable is not None and clickable.value is False and self.link.value == "text"
        words = self.tr("On %1 a link in the text cannot be opened.").replace("%1", platform.name) if platform else ""
        self.link.set_help(words if dead else "")

    @Slot()
    def _say_limit(self) -> None:
        platform = self._platform()
        facts = platform.fields.get("text") if platform is not None else None
        limit = facts.limit if facts is not None else None
        if platform is None:
            self.limit.set_help("")
            return
        if limit is None:
            self.limit.set_help(self.tr("%1 publishes no limit.").replace("%1", platform.title))
            return
        self.limit.set_help(self._published(platform, limit))
        own = self.limit.numbers[0]
        if not self.limit.is_valid:
            return
        over = own is not None and own > limit.value
        words = self.tr("%1 takes %2. Choose a smaller number, or none.").replace("%1", platform.title)
        self.limit.set_error(words.replace("%2", self._measured(platform, limit)) if over else "")

    def _published(self, platform: Platform, limit: Limit) -> str:
        if limit.fact.source == SERVER_SOURCE:
            return self.tr("Its server takes %1.").replace("%1", self._measured(platform, limit))
        days = max(0, limit.fact.age_days(dt.date.today()))  # noqa: DTZ011 - days of the person at the desk
        age = [self.tr("today"), self.tr("yesterday")][days] if days < 2 else self.tr("%n days ago", "", days)
        words = self.tr("Published: %1. Source: %2, looked at %3.")
        if limit.fact.confidence == "low":
            words = self.tr("Said to be: %1, not certain. Source: %2, looked at %3.")
        said = words.replace("%1", self._measured(platform, limit)).replace("%3", age)
        return said.replace("%2", limit.fact.source)

    def _measured(self, platform: Platform, limit: Limit) -> str:
        units = {"words": self.tr("%1 words"), "bytes": self.tr("%1 bytes"), "graphemes": self.tr("%1 characters")}
        words = units.get(limit.unit, self.tr("%1 characters as %2 counts them")).replace("%2", platform.name)
        return words.replace("%1", self.locale().toString(limit.value))


class AccountsPage(RecordsPage):
    """The accounts, by network."""

    kinds = frozenset({"channel"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        form = AccountForm(session.platforms, session.names)
        super().__init__(session, form, parent)
        self._zone = form.zone
        self._read_zones()
        self.restock()

    def words(self) -> PageWords:
        return PageWords(
            heading=self.tr("Accounts"),
            add=self.tr("New account"),
            save=self.tr("Save account"),
            icon_name="globe",
            empty_title=self.tr("No account yet"),
            empty_text=self.tr(
                "An account is where your posts go out: your page on LinkedIn, your videos on YouTube. "
                "Proofdesk never signs in there; it needs to know the network and a name."
            ),
        )

    def stored(self) -> list[Channel]:
        return list(self._session.names.channels.values())

    def blank(self) -> Channel:
        here = QTimeZone.systemTimeZoneId().data().decode()
        return Channel(id=str(uuid_utils.uuid7()), platform="", name="", zone="UTC" if here == "Etc/UTC" else here)

    def row(self, record: Channel) -> Row:
        parts = (record.handle.strip(), record.zone)
        return Row(id=record.id, title=record.name.strip(), detail=" · ".join(part for part in parts if part))

    def group(self, record: Channel) -> str:
        if not record.active:
            return self.tr("Closed")
        platform = self._session.platforms.get(record.platform)
        return platform.title if platform is not None else record.platform

    def group_order(self, heading: str) -> tuple[int, str]:
        return (2 if heading == self.tr("Closed") else 1 if heading else 0, heading.casefold())

    def operate(self, record: Channel) -> Callable[[Desk, Command], ChangeSet]:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.people import save_channel

            return save_channel(desk.library, command, record, desk.platforms.get(record.platform))

        return work

    def _read_zones(self) -> None:
        def work(_desk: Desk) -> list[str]:
            from zoneinfo import available_timezones

            regions = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/")
            return sorted(
                name for name in available_timezones() if name.startswith((*regions, "Pacific/")) or name == "UTC"
            )

        self._session.read(self, work, self._zone.set_zones)
