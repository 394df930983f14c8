"""A network's published facts: what it takes, how it counts, and who says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from editorial.model.canonical import digest_of

Unit = Literal["weighted", "graphemes", "codepoints", "utf16", "bytes", "words"]
Counting = Literal[
    "twitter_weighted",
    "graphemes",
    "mastodon",
    "threads",
    "utf16_units",
    "codepoints",
    "utf8_bytes",
    "telegram",
    "words",
]
FactConfidence = Literal["high", "medium", "low"]

STALE_AFTER_DAYS = 180


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One published value with its source.

    `value` is a number, a word, a truth value or a list of these; sizes are pixels, weights bytes, times seconds.
    A value of `low` confidence must never block.
    """

    value: object
    source: str
    url: str = ""
    year: int = 0
    access: str = ""
    checked: dt.date
    confidence: FactConfidence
    note: str = ""

    def age_days(self, today: dt.date) -> int:
        """Days since somebody last looked at the source."""
        return (today - self.checked).days

    def is_stale(self, today: dt.date) -> bool:
        """True when the source was last looked at more than 180 days ago."""
        return self.age_days(today) > STALE_AFTER_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A largest length: `value` in `unit`."""

    value: int
    unit: Unit
    fact: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFacts:
    """What the network does with one of our fields.

    `becomes` is the network's own name for it (YouTube's text becomes its description); `limit` is None where none is
    published; `also` are second limits that must hold as well; `fold` is the length after which a reader must click;
    `refused` are characters that make the field invalid whatever its length.
    """

    name: str
    becomes: str
    label: str
    counting: Counting
    unit: Unit
    limit: Limit | None = None
    also: tuple[Limit, ...] = ()
    fold: int | None = None
    required: bool = False
    refused: str = ""
    link_cost: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One network's surface, as published.

    `fields` holds a FieldFacts for each of our fields that the network has (`text`, `title`, `description`,
    `first_comment`, `alt`); `facts` holds every value under its dotted name in the file (`field.text.limit`,
    `media.image_max_bytes`, `links.clickable`, `tags.max`), for the rules and for the sources page.
    """

    id: str
    name: str
    surface: str
    icon: str
    kinds: tuple[str, ...]
    closed: bool = False
    fields: Mapping[str, FieldFacts] = field(default_factory=dict[str, FieldFacts])
    facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])

    @property
    def title(self) -> str:
        """The network's name, with its surface where the name alone would be ambiguous."""
        return f"{self.name} ({self.surface})" if self.surface else self.name

    def fact(self, name: str) -> Fact | None:
        """The value called `name`, with its source; None where nothing is published."""
        return self.facts.get(name)

    def number(self, name: str) -> float | None:
        """The number called `name`; None where none is published."""
        fact = self.facts.get(name)
        return float(fact.value) if fact is not None and isinstance(fact.value, int | float) else None

    def words(self, name: str) -> tuple[str, ...]:
        """The list of words called `name` (formats, codecs); empty where none is published."""
        fact = self.facts.get(name)
        if fact is None or not isinstance(fact.value, list):
            return ()
        return tuple(str(item) for item in cast("list[object]", fact.value))

    def may_block(self, name: str) -> bool:
        """True when the value is sure enough to stop a post; values of low confidence only advise."""
        fact = self.facts.get(name)
        return fact is not None and fact.confidence != "low"

    def version(self) -> str:
        """A hash of everything the checks read: it changes when a published value does."""
        return digest_of({name: [fact.value, fact.confidence] for name, fact in sorted(self.facts.items())})
