"""The words of the style place: families, levels, layers, audiences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editorial.errors import UserError
from editorial.model.finding import Level
from editorial.model.platform import Platform
from ui.panes.style_records import For, RuleCard, StyleSheet

if TYPE_CHECKING:
    from collections.abc import Callable


class StyleWords:
    """Answers in the interface's language. `campaigns` names a campaign by its id."""

    def __init__(self, platforms: Mapping[str, Platform], campaigns: Callable[[str], str]) -> None:
        self._platforms, self._campaigns = platforms, campaigns

    @staticmethod
    def tr(text: str) -> str:
        """The translation of a text of this class."""
        return QCoreApplication.translate("StyleWords", text)

    def family(self, family: str) -> str:
        """A family of rules as a heading."""
        known = {
            "length": self.tr("Length"),
            "form": self.tr("What has to be there"),
            "readability": self.tr("Easy to read"),
            "tone": self.tr("Tone"),
            "attribution": self.tr("Names and credit"),
            "media": self.tr("Pictures and videos"),
            "links": self.tr("Links"),
            "tags": self.tr("Tags"),
            "text": self.tr("Letters and signs"),
            "message": self.tr("What the post says"),
            "platform": self.tr("What a network wants"),
            "grammar": self.tr("Grammar"),
            "spelling": self.tr("Spelling"),
            "punctuation": self.tr("Punctuation"),
            "style": self.tr("Wording"),
        }
        return known.get(family, family)

    def level(self, level: Level | None) -> str:
        """A level in words."""
        words = {
            "error": self.tr("Must fix"),
            "warning": self.tr("Should fix"),
            "suggestion": self.tr("Consider"),
        }
        return words[level] if level is not None else self.tr("Off")

    def network(self, platform: str) -> str:
        """A network, or all of them."""
        found = self._platforms.get(platform)
        return found.title if found is not None else platform or self.tr("all networks")

    def audience(self, key: str) -> str:
        """An audience, or any."""
        known = {
            "": self.tr("every audience"),
            "general": self.tr("the general public"),
            "trade": self.tr("people in the trade"),
            "experts": self.tr("experts"),
        }
        return known.get(key, self.tr("“%1”").replace("%1", key))

    def campaign(self, key: str) -> str:
        """A campaign, or any."""
        return self._campaigns(key) or key or self.tr("any campaign")

    def origin(self, card: RuleCard, sheet: StyleSheet, wanted: For) -> str:
        """Which layer had the last word on a rule."""
        changed = self.tr("Changed for %1")
        words = {
            "default": self.tr("As it comes"),
            "shipped": self.tr("As in %1").replace("%1", sheet.below),
            "own": self.tr("Changed in your house style"),
            "platform": changed.replace("%1", self.network(wanted.platform)),
            "audience": changed.replace("%1", self.audience(wanted.audience)),
            "campaign": changed.replace("%1", self.campaign(wanted.campaign)),
        }
        return words[card.came_from]

    def heading(self, sheet: StyleSheet) -> str:
        """The title of the document."""
        if sheet.changed_at is None:
            return self.tr("House style: %1").replace("%1", sheet.name)
        day = dt.datetime.fromtimestamp(sheet.changed_at).astimezone().date()
        written = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
        return self.tr("House style of %1").replace("%1", written)

    def source(self, sheet: StyleSheet) -> str:
        """Where the document comes from."""
        if sheet.changed_at is None:
            return self.tr("It comes with Proofdesk. A file of your own can change any part of it.")
        words = self.tr("“%1”, from %2, on top of %3.") if sheet.below else self.tr("“%1”, from %2.")
        return words.replace("%1", sheet.name).replace("%2", sheet.path.name).replace("%3", sheet.below)

    def problem(self, error: UserError) -> str:
        """What is wrong with the file: line, sentence, fix, and that nothing is lost."""
        path, colon, line = error.place.rpartition(":")
        name = (path if colon and line.isdecimal() else error.place).replace("\\", "/").rpartition("/")[2]
        place = name
        if colon and line.isdecimal():
            place = self.tr("%1, line %2").replace("%1", name).replace("%2", line)
        said = f"{place}: {error.message}" if place else error.message
        return f"{said} {error.hint} {self.tr('The last good one stays in force.')}"
