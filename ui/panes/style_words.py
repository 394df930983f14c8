"""The words of the style place: families, levels, layers, audiences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from editorial.errors import UserError
from editorial.model.desk import Person
from editorial.model.finding import LEVELS, Level
from editorial.model.platform import Platform
from ui.panes.style_records import For, RuleCard, RuleSettings, StyleSheet
from ui.times import date_words
from ui.tongue import core_words
from ui.words import many

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

    def account(self, name: str) -> str:
        """An account by its name, or any."""
        return name or self.tr("any account")

    def author(self, name: str) -> str:
        """An author by name, or any."""
        return name or self.tr("any author")

    def value(self, setting: RuleSettings) -> str:
        """What a setting is set to, with its unit."""
        value = setting.value
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, list):
            return ", ".join(str(item) for item in value) if value else self.tr("none")
        if isinstance(value, int | float):
            return f"{QLocale().toString(value)} {setting.unit}".strip()
        return f"{value} {setting.unit}".strip() or self.tr("none")

    def sentence(self, setting: RuleSettings) -> str:
        """A setting in full: what it does, and what it is set to."""
        return self.tr("%1: %2").replace("%1", setting.about).replace("%2", self.value(setting))

    def listed(self, name: str) -> tuple[str, str]:
        """A word list's title, and what it is for."""
        known = {
            "names": (
                self.tr("Names"),
                self.tr("Brands, products, places and people. They are spelled right and never count as hard words."),
            ),
            "terms": (
                self.tr("Words of the trade"),
                self.tr("Words that your readers know, however long. They never count as hard words."),
            ),
            "acronyms": (self.tr("Abbreviations"), self.tr("Abbreviations that need no explanation in your posts.")),
            "tags": (self.tr("Tags"), self.tr("Tags the house uses, with the capitals as you write them.")),
            "brand": (
                self.tr("What you call yourselves"),
                self.tr("Names that count as “we” where a post speaks of you."),
            ),
        }
        return known.get(name, (name, ""))

    def exceptions_changed(self, title: str, more: Sequence[str], fewer: Sequence[str]) -> str:
        """For the undo bar: which words a check leaves alone from now on, or no longer."""
        words = self.tr("%1 leaves “%2” alone") if more else self.tr("%1 no longer leaves “%2” alone")
        return words.replace("%1", title).replace("%2", "”, “".join(more or fewer))

    def list_changed(self, name: str, more: Sequence[str], fewer: Sequence[str]) -> str:
        """For the undo bar: which words joined a list, or left it."""
        words = self.tr("%1: “%2” added") if more else self.tr("%1: “%2” taken out")
        return words.replace("%1", self.listed(name)[0]).replace("%2", "”, “".join(more or fewer))

    def on(self, counts: Mapping[Level, int]) -> str:
        """How many checks are on, and at which levels."""
        words: dict[Level, str] = {
            "error": self.tr("%1 must fix"),
            "warning": self.tr("%1 should fix"),
            "suggestion": self.tr("%1 to consider"),
        }
        parts = [words[level].replace("%1", str(counts[level])) for level in LEVELS if counts.get(level)]
        whole = many(sum(counts.values()), self.tr("1 check is on"), self.tr("%n checks are on"))
        return f"{whole}: {', '.join(parts)}" if parts else whole

    def origin(self, card: RuleCard, sheet: StyleSheet, wanted: For) -> str:
        """Which layer had the last word on a rule."""
        changed = self.tr("Changed for %1")
        words = {
            "default": self.tr("As it comes"),
            "shipped": self.tr("As in %1").replace("%1", sheet.below),
            "own": self.tr("Changed in your house style"),
            "platform": changed.replace("%1", self.network(wanted.platform)),
            "account": changed.replace("%1", self.account(wanted.account)),
            "author": changed.replace("%1", self.author(wanted.author)),
            "audience": changed.replace("%1", self.audience(wanted.audience)),
            "campaign": changed.replace("%1", self.campaign(wanted.campaign)),
        }
        return words[card.came_from]

    def heading(self, sheet: StyleSheet) -> str:
        """The title of the document."""
        if sheet.changed_at is None:
            return self.tr("House style: %1").replace("%1", sheet.name)
        day = dt.datetime.fromtimestamp(sheet.changed_at).astimezone().date()
        written = date_words(day)
        return self.tr("House style of %1").replace("%1", written)

    def source(self, sheet: StyleSheet) -> str:
        """Where the document comes from."""
        if sheet.changed_at is None:
            return self.tr("It comes with Proofdesk. A file of your own can change any part of it.")
        words = self.tr("“%1”, from %2, on top of %3.") if sheet.below else self.tr("“%1”, from %2.")
        return words.replace("%1", sheet.name).replace("%2", sheet.path.name).replace("%3", sheet.below)

    def locked(self, sheet: StyleSheet, person: Person | None) -> str:
        """Why this person cannot change the house style now, or nothing."""
        if sheet.problem is not None:
            return self.tr("It can be changed here once the file is right again.")
        if person is None or not person.is_a("owner"):
            return self.tr("An owner changes the house style; here you see what is in force.")
        return self.tr("Begin a file of your own to change anything.") if sheet.changed_at is None else ""

    def problem(self, error: UserError) -> str:
        """What is wrong with the file: line, sentence, fix, and that nothing is lost."""
        path, colon, line = error.place.rpartition(":")
        name = (path if colon and line.isdecimal() else error.place).replace("\\", "/").rpartition("/")[2]
        place = name
        if colon and line.isdecimal():
            place = self.tr("%1, line %2").replace("%1", name).replace("%2", line)
        said = f"{place}: {core_words(error.message)}" if place else core_words(error.message)
        return f"{said} {core_words(error.hint)} {self.tr('The last good one stays in force.')}"
