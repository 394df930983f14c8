"""A network's published facts: what it takes, how it counts, and who says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
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
SERVER_SOURCE = "This account's server"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One published value with its source.

    `value` is a number, a word, a truth value or a list of these; sizes are pixels, weights bytes, times seconds.
    Only a value of `high` confidence may block.
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

    @property
    def may_block(self) -> bool:
        """True when the value is sure enough to stop a post: its official text or code was read."""
        return self.confidence == "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A largest length: `value` in `unit`."""

    value: int
    unit: Unit
    fact: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFacts:
    """What the network does with one of our fields.

    `becomes` is the network's own name for it (YouTube's text becomes its description). `limit` is the longest it takes,
    None where none is published; `limit_with_media` is what it takes beside pictures or videos, where that differs (see
    `in_post`); `also` are second limits that must hold as well.

    Two limits are on something made of the text. `block_limit` is the longest paragraph, from one line end to the next, and
    `blocks_max` how many there may be (Tumblr). `slug_limit` is the longest address, in bytes, that the network makes of
    this text (WordPress); a longer one is cut and not refused.

    `fold` is the length after which a reader must click; `refused` are characters that make the field invalid whatever its
    length; `shown` is False where the network takes no such text (a story's words stand in its picture).
    """

    name: str
    becomes: str
    label: str
    counting: Counting
    unit: Unit
    limit: Limit | None = None
    limit_with_media: Limit | None = None
    also: tuple[Limit, ...] = ()
    block_limit: Limit | None = None
    blocks_max: int | None = None
    slug_limit: Limit | None = None
    fold: int | None = None
    required: bool = False
    shown: bool = True
    refused: str = ""
    link_cost: int | None = None

    def in_post(self, *, media: bool) -> FieldFacts:
        """The same field as it holds for a post with or without media: `limit` is the one to count against."""
        return replace(self, limit=self.limit_with_media) if media and self.limit_with_media is not None else self

    @property
    def limits(self) -> tuple[tuple[Limit, str], ...]:
        """Every limit of the field, each with what it is on where not on any text: "with media", "a paragraph"."""
        found = (
            (self.limit, ""), (self.limit_with_media, "with media"), (self.block_limit, "a paragraph"),
            (self.slug_limit, "its address"), *((one, "") for one in self.also),
        )  # fmt: skip
        return tuple((limit, on) for limit, on in found if limit is not None)

    def reading(self, facts: Mapping[str, Fact]) -> FieldFacts:
        """The same field with everything that `facts` say of it by their dotted names (`field.text.limit`)."""

        def fact(key: str) -> Fact | None:
            return facts.get(f"field.{self.name}.{key}")

        def value(key: str) -> object:
            found = fact(key)
            return None if found is None else found.value

        def limit(key: str, unit: Unit = self.unit) -> Limit | None:
            found = fact(key)
            return None if found is None else Limit(value=cast("int", found.value), unit=unit, fact=found)

        return replace(
            self,
            limit=limit("limit"),
            limit_with_media=limit("limit_with_media"),
            block_limit=limit("block_limit"),
            blocks_max=cast("int | None", value("blocks_max")),
            slug_limit=limit("slug_limit", "bytes"),
            fold=cast("int | None", value("fold")),
            required=value("required") is True,
            shown=value("shown") is not False,
            refused=cast("str | None", value("refused")) or "",
            link_cost=cast("int | None", value("link_cost")),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One network's surface, as published.

    `fields` holds a FieldFacts for each of our fields that the network has (`text`, `title`, `description`,
    `first_comment`, `alt`); `facts` holds every value under its dotted name in the file (`field.text.limit`,
    `media.image_max_bytes`, `links.clickable`, `tags.max`), for the rules and for the sources page. `closed` means that
    nobody can post there any more, `common` that most newsrooms are there. `page` is the web address where
    somebody signed in posts by hand (empty: each has an own). `server` is what an account's own server says
    (see `with_server`).
    """

    id: str
    name: str
    surface: str
    icon: str
    kinds: tuple[str, ...]
    closed: bool = False
    common: bool = False
    page: str = ""
    fields: Mapping[str, FieldFacts] = field(default_factory=dict[str, FieldFacts])
    facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])
    server: Mapping[str, object] = field(default_factory=dict[str, object])
    read: dict[str, object] = field(default_factory=dict[str, object], compare=False, repr=False)
    """What was worked out of the facts already, by name: they never change."""

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
        """True when the value is sure enough (`high`) to stop a post; any other only advises."""
        fact = self.facts.get(name)
        return fact is not None and fact.may_block

    def tags_length(self, tags: Sequence[str]) -> int:
        """What these tags use up of `tags.total_max`: their code points, `tags.spaced_cost` more for each with a space in
        it, and `tags.comma_cost` between two (YouTube Data API: Videos, snippet.tags[])."""
        spaced, comma = (int(self.number(f"tags.{name}") or 0) for name in ("spaced_cost", "comma_cost"))
        return sum(len(tag) + spaced * (" " in tag) for tag in tags) + comma * max(0, len(tags) - 1)

    def with_server(self, server: Mapping[str, object]) -> Platform:
        """The same network as one account's server runs it: what `server` says in place of what is published.

        `server` holds values by their dotted names, the day they were looked at (`checked`, YYYY-MM-DD) and, where known,
        the server's `domain`; see `editorial.platforms.instance`. Values of another kind than the published ones, and names
        that nothing is published under, are left out; a network that leaves nothing to its servers stays as it is.
        """
        configurable = self.facts.get("posting.server_configurable")
        if not server or configurable is None or configurable.value is not True:
            return self
        day = server.get("checked")
        checked = dt.date.fromisoformat(day) if isinstance(day, str) else None
        url = f"https://{server['domain']}/api/v2/instance" if server.get("domain") else ""
        facts = dict(self.facts)
        for name, value in server.items():
            known = facts.get(name)
            if known is not None and _alike(known.value, value):
                seen = checked or known.checked
                facts[name] = Fact(
                    value=value, source=SERVER_SOURCE, url=url, year=seen.year, access="read", checked=seen, confidence="high"
                )  # fmt: skip
        fields = {name: one.reading(facts) for name, one in self.fields.items()}
        return replace(
            self,
            fields=MappingProxyType(fields),
            facts=MappingProxyType(facts),
            server=MappingProxyType(dict(server)),
            read={},
        )

    def version(self) -> str:
        """A hash of everything the checks read: it changes when a published value does."""
        return digest_of({name: [fact.value, fact.confidence] for name, fact in sorted(self.facts.items())})


def _alike(published: object, said: object) -> bool:
    """True when both are numbers, both texts, both truth values, or both lists of such."""
    if isinstance(published, list) and isinstance(said, list):
        first, every = cast("list[object]", published)[0], cast("list[object]", said)
        return len(every) > 0 and all(_alike(first, one) for one in every)
    if isinstance(published, bool) or isinstance(said, bool):
        return isinstance(published, bool) and isinstance(said, bool)
    if isinstance(published, int | float):
        return isinstance(said, int | float)
    return isinstance(published, str) and isinstance(said, str)
