"""A resolved house style: what each rule is set to for one post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from editorial.model.finding import Level

LISTS: Mapping[str, str] = {
    "names": "Brands, products, places and people that are spelled right and are never hard words",
    "terms": "Words of the trade that these readers know",
    "acronyms": "Abbreviations that need no explanation here",
    "tags": "Tags the house uses, as it writes them",
    "brand": "What the house calls itself; counted as “we”",
}
"""The word lists of a house style, and what each is for. Words and phrases, one an entry; capitals do not matter unless a
list says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetting:
    """How one rule is set: `level` None switches it off; `exceptions` are words, phrases or wildcards ("part*") that it
    leaves alone; `origin` names the layer that had the last word."""

    level: Level | None
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    exceptions: tuple[str, ...] = ()
    origin: str = "base"

    @property
    def may_block(self) -> bool:
        """True when the rule could stop a post: at level error, or with a list of what must be fixed (language engines)."""
        return self.level == "error" or bool(self.options.get("error"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The settings of one layer: rule id to the keys it sets (`level` and options), with the line of each section."""

    name: str
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])


@dataclass(frozen=True, slots=True, kw_only=True)
class PostKind:
    """For which posts a house style is asked: ids of a platform and an account, an audience, names of a campaign and of
    authors; empty for any."""

    platform: str = ""
    account: str = ""
    audience: str = ""
    campaign: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """All layers of a house style: base, then by platform, account, audience, campaign and author; later layers win key
    by key, exceptions add up. `lists` are the house's own words by the names of LISTS, `packs` the packs it takes;
    no more than `suggestions_at_once` suggestions are open in a post at once.

    `version` is a hash of the effective text of all layers; `text` is that text, stored the first time it is used.
    """

    name: str
    version: str
    text: str
    base: Layer
    platforms: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    accounts: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    audiences: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    campaigns: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    authors: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    packs: tuple[str, ...] = ()
    suggestions_at_once: int = 3

    def layers_for(self, post: PostKind) -> tuple[Layer, ...]:
        """The layers that apply to such a post, weakest first."""
        found = (
            self.platforms.get(post.platform),
            self.accounts.get(post.account),
            self.audiences.get(post.audience),
            self.campaigns.get(post.campaign),
            *(self.authors.get(name) for name in post.authors),
        )
        return (self.base, *(layer for layer in found if layer is not None))
