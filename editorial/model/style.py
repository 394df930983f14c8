"""A resolved house style: what each rule is set to for one post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from editorial.model.finding import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetting:
    """How one rule is set: `level` None switches it off; `origin` names the layer that had the last word."""

    level: Level | None
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    origin: str = "base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The settings of one layer: rule id to the keys it sets (`level` and options), with the line of each section."""

    name: str
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """All layers of a house style: base, then by platform, audience and campaign; later layers win key by key.

    `version` is a hash of the effective text of all layers; `text` is that text, stored the first time it is used.
    """

    name: str
    version: str
    text: str
    base: Layer
    platforms: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    audiences: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    campaigns: Mapping[str, Layer] = field(default_factory=dict[str, Layer])

    def layers_for(self, platform: str, audience: str, campaign: str) -> tuple[Layer, ...]:
        """The layers that apply to such a post, weakest first."""
        found = (self.platforms.get(platform), self.audiences.get(audience), self.campaigns.get(campaign))
        return (self.base, *(layer for layer in found if layer is not None))
