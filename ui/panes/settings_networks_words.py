"""A network's published values as lines on the screen: what, how much, who says so, how sure, and how long ago."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editorial.model.platform import Fact, Platform
from ui.panes.settings_networks_names import FactNames
from ui.words import figure, many

_WEIGHED_FROM = 10**6
_LENGTHS = ("limit", "limit_with_media", "block_limit", "fold", "fold_desktop", "recommended")
_CHARACTERS = re.compile(
    r"(posting\.(background_text|poll_option|display_name|text_attachment|caption_max_premium|coupon_code|media_url|rich_message)"
    r"|tags\.(max_length|total_max|spaced_cost|comma_cost)|links\.max_length|mentions\.notify_within"
    r"|media\.(document_title_max|caption_max)$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """One value in words. `remark` is what there is to say of it, "" for nothing; `url` "" where its source has none."""

    id: str
    heading: str
    name: str
    value: str
    remark: str
    source: str
    sure: str
    looked: str
    again: str
    url: str

    @property
    def small(self) -> tuple[str, ...]:
        """The quieter lines under the value, in order."""
        age = f"{self.looked}: {self.again}" if self.again else self.looked
        return tuple(part for part in (self.remark, self.source, f"{self.sure} · {age}") if part)

    @property
    def heard(self) -> str:
        """The whole line for those who hear it."""
        return ". ".join(part.rstrip(".") for part in (f"{self.heading}, {self.name}: {self.value}", *self.small))

    def matches(self, words: str) -> bool:
        """Whether each of these words begins a word of it, whatever their case."""
        return begins_in(words, " ".join((self.heading, self.name, self.value, *self.small)))


def begins_in(words: str, text: str) -> bool:
    """Whether each of `words` begins a word of `text`, whatever their case."""
    return all(re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE) for word in words.split())


class FactWords:
    """Says them in the interface's language, as of one day."""

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self.names = FactNames()

    @staticmethod
    def tr(text: str) -> str:
        """The translation of a text of this class."""
        return QCoreApplication.translate("FactWords", text)

    def lines(self, platform: Platform) -> list[FactLine]:
        """All of a network's values, in the order of its file, those of one heading together."""
        made = [self._line(platform, name, fact) for name, fact in platform.facts.items()]
        order = list(dict.fromkeys(line.heading for line in made))
        return sorted(made, key=lambda line: order.index(line.heading))

    def summary(self, platform: Platform) -> str:
        """How long a post may be there, in a few words."""
        text = platform.fields["text"]
        if not text.shown:
            return self.tr("no text")
        if text.limit is None:
            return self.tr("no limit published")
        words = self.tr("said to be %1") if text.limit.fact.confidence == "low" else self.tr("up to %1")
        return words.replace("%1", self._length(text.limit.value, text.limit.unit))

    def stale(self, platform: Platform) -> int:
        """How many of its values were looked at more than 180 days ago."""
        return sum(fact.is_stale(self._today) for fact in platform.facts.values())

    def about(self, platform: Platform) -> str:
        """Kinds of post, how many values there are, how many are only hints, and when somebody last looked."""
        kinds = ", ".join(self._kind(kind) for kind in platform.kinds)
        count = many(len(platform.facts), self.tr("%n published value"), self.tr("%n published values"))
        hints = sum(fact.confidence == "low" for fact in platform.facts.values())
        parts = [self.tr("Takes: %1").replace("%1", kinds), count]
        if hints:
            parts.append(many(hints, self.tr("%n is only a hint"), self.tr("%n are only hints")))
        if platform.facts:
            oldest = max(fact.age_days(self._today) for fact in platform.facts.values())
            parts.append(self.tr("the oldest looked at %1").replace("%1", self._ago(oldest)))
        return " · ".join(parts)

    def _line(self, platform: Platform, name: str, fact: Fact) -> FactLine:
        section, _dot, rest = name.partition(".")
        own = platform.fields.get(rest.partition(".")[0]) if section == "field" else None
        heading = own.label if own is not None else self.names.heading(name)
        source = self.tr("%1, %2, %3").replace("%3", self._access(fact.access)).replace("%2", str(fact.year))
        return FactLine(
            id=name,
            heading=heading or self.tr("Other"),
            name=self.names.name(name),
            value=self._value(platform, name, fact.value),
            remark=fact.note[:1].upper() + fact.note[1:],
            source=source.replace("%1", fact.source),
            sure=self._sure(fact),
            looked=self.tr("looked at %1").replace("%1", self._ago(fact.age_days(self._today))),
            again=self.tr("check again") if fact.is_stale(self._today) else "",
            url=fact.url,
        )

    def _ago(self, days: int) -> str:
        if days <= 0:
            return self.tr("today")
        return self.tr("yesterday") if days == 1 else self.tr("%1 days ago").replace("%1", self._number(days))

    def _sure(self, fact: Fact) -> str:
        if fact.confidence == "high":
            return self.tr("Certain")
        if fact.confidence == "medium":
            return self.tr("Fairly sure; it advises, and never stops a post")
        return self.tr("A hint only; it never stops a post")

    def _access(self, access: str) -> str:
        known = {
            "read": self.tr("read in full"),
            "excerpt": self.tr("read in part"),
            "quoted": self.tr("as others quote it"),
            "vendor": self.tr("from the maker of a scheduling tool"),
            "press": self.tr("from the press"),
            "aggregator": self.tr("from a public guide"),
            "inferred": self.tr("not stated anywhere that was read"),
        }
        return known.get(access, access)

    def _kind(self, kind: str) -> str:
        known = {
            "post": self.tr("posts"),
            "thread": self.tr("threads"),
            "carousel": self.tr("picture series"),
            "story": self.tr("stories"),
            "reel": self.tr("short videos"),
            "video": self.tr("videos"),
            "article": self.tr("articles"),
        }
        return known.get(kind, kind)

    def _value(self, platform: Platform, name: str, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("Yes") if value else self.tr("No")
        if isinstance(value, list):
            return self._list(name, value)
        if isinstance(value, int | float):
            return self._measured(platform, name, value)
        return self._text(name, str(value))

    def _list(self, name: str, values: list[object]) -> str:
        pairs = [one for one in values if isinstance(one, list)]
        if pairs:
            return self.tr(" or ").join(self._size(one) for one in pairs)
        if name.endswith("_px"):
            return self._size(values)
        if "_fps_" in name:
            return self.tr("%1 frames a second").replace("%1", ", ".join(str(one) for one in values))
        return ", ".join(str(one) for one in values)

    def _size(self, pair: list[object]) -> str:
        wide, high = (self._number(float(str(one))) for one in pair)
        return self.tr("%1 × %2 pixels").replace("%1", wide).replace("%2", high)

    def _measured(self, platform: Platform, name: str, value: float) -> str:
        section, _dot, rest = name.partition(".")
        field, _dot, key = rest.partition(".")
        if section == "field":
            own = platform.fields[field]
            if key in _LENGTHS:
                return self._length(value, own.unit)
            return self._length(value, "bytes") if key in ("slug_limit", "also.bytes") else self._plain(key, value)
        if name.endswith("_bytes"):
            return self._weight(value)
        return self._length(value, "codepoints") if _CHARACTERS.match(name) else self._with_unit(rest, value)

    def _plain(self, key: str, value: float) -> str:
        counted = key.startswith("also.") or key == "link_cost"
        return self._length(value, "codepoints") if counted else self._number(value)

    def _with_unit(self, key: str, value: float) -> str:
        units = (
            ("_seconds", self._time(value)),
            ("_seconds_unverified", self._time(value)),
            ("_mbps", self.tr("%1 Mbit a second")),
            ("_kbps", self.tr("%1 kbit a second")),
            ("_hz", self.tr("%1 Hz")),
            ("_width", self.tr("%1 pixels")),
            ("_pixels", self.tr("%1 pixels")),
            ("_side_sum", self.tr("%1 pixels")),
        )
        words = next((words for end, words in units if key.endswith(end)), "%1")
        if "_fps_" in key:
            words = self.tr("%1 frames a second")
        if "_mbps_" in key:
            words = self.tr("%1 Mbit a second")
        return words.replace("%1", self._number(value))

    def _length(self, value: float, unit: str) -> str:
        if unit == "bytes" and value >= _WEIGHED_FROM:
            return self._weight(value)
        words = {
            "words": (self.tr("%n word"), self.tr("%n words")),
            "bytes": (self.tr("%n byte"), self.tr("%n bytes")),
            "weighted": (self.tr("%n character, weighted"), self.tr("%n characters, weighted")),
        }
        one, more = words.get(unit, (self.tr("%n character"), self.tr("%n characters")))
        return (one if value == 1 else more).replace("%n", self._number(value))

    def _weight(self, value: float) -> str:
        for size, unit in ((10**9, self.tr("%1 GB")), (10**6, self.tr("%1 MB")), (10**3, self.tr("%1 kB"))):
            if value >= size:
                exact = value % (size / 10) == 0
                said = unit.replace("%1", self._number(round(value / size, 1)))
                whole = self.tr("%1 (%2 bytes)").replace("%1", said).replace("%2", self._number(value))
                return said if exact else whole
        return self._length(value, "bytes")

    def _time(self, value: float) -> str:
        if value >= 3600 and value % 3600 == 0:
            return many(int(value) // 3600, self.tr("%n hour"), self.tr("%n hours"))
        if value >= 120 and value % 60 == 0:
            return self.tr("%1 minutes").replace("%1", self._number(value // 60))
        return self.tr("1 second") if value == 1 else self.tr("%1 seconds").replace("%1", self._number(value))

    def _number(self, value: float) -> str:
        return figure(int(value)) if int(value) == value else figure(value)

    def _text(self, name: str, value: str) -> str:
        if name.endswith("counting"):
            return self._counting().get(value, value)
        known = {
            "authentic_name": self.tr("the person’s real name"),
            "business_name": self.tr("the name of an organisation"),
            "pseudonym_ok": self.tr("any name, a pseudonym too"),
        }
        if name.endswith((".refused", ".reserved")):
            return " ".join(letter if letter.isprintable() else f"U+{ord(letter):04X}" for letter in value)
        return known.get(value, value) if name == "posting.identity" else value

    def _counting(self) -> dict[str, str]:
        return {
            "twitter_weighted": self.tr(
                "By weight: most letters count 1, wide letters and emoji 2, a link always the same"
            ),
            "graphemes": self.tr("Characters as people see them: an emoji is 1, however it is made"),
            "mastodon": self.tr(
                "characters as people see them; a link always counts the same, a handle without its server"
            ),
            "threads": self.tr("Characters; an emoji counts its bytes, 4 or more"),
            "utf16_units": self.tr("As computers keep it (UTF-16): most letters count 1, most emoji 2 or more"),
            "codepoints": self.tr("Characters of Unicode: most letters count 1, some emoji several"),
            "utf8_bytes": self.tr("Bytes: a plain letter is 1, a Thai letter 3, most emoji 4 or more"),
            "telegram": self.tr("As computers keep it (UTF-16), without the marks for bold and the like"),
            "words": self.tr("Words"),
        }
