"""What the style place shows, gathered on the library's thread: records, no widgets."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from editorial.errors import UserError
from editorial.model.finding import Level
from editorial.model.style import HouseStyle, Layer, PostKind

if TYPE_CHECKING:
    from editorial.settings.edit import Scope
    from editorial.workflow.desk import Desk

From = Literal["default", "shipped", "own", "platform", "audience", "campaign"]


@dataclass(frozen=True, slots=True, kw_only=True)
class For:
    """For which post the style is asked: ids of a network and a campaign, a key of an audience; empty for any."""

    platform: str = ""
    audience: str = ""
    campaign: str = ""

    @property
    def kind(self) -> PostKind:
        """The posts it speaks of, as the house style asks."""
        return PostKind(platform=self.platform, audience=self.audience, campaign=self.campaign)

    @property
    def scope(self) -> Scope | None:
        """The one layer that a change made now belongs to; None when it could be two."""
        chosen = [
            (kind, name)
            for kind, name in (("platform", self.platform), ("audience", self.audience), ("campaign", self.campaign))
            if name
        ]
        return ("", "") if not chosen else chosen[0] if len(chosen) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSettings:
    """One setting of a rule: what it does, what it is set to, in which unit."""

    about: str
    value: object
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCard:
    """One rule as it is set: `came_from` says which layer had the last word; `own_level` is True when the workspace's own
    file sets the level for exactly this choice; `page` is Markdown."""

    id: str
    family: str
    title: str
    level: Level | None
    settings: tuple[RuleSettings, ...]
    came_from: From
    own_level: bool
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleSheet:
    """All rules for one choice, and where they come from. `changed_at` is seconds since 1970, None without a file;
    `below` is the name of the style that this one extends."""

    path: Path
    name: str
    below: str
    changed_at: float | None
    cards: tuple[RuleCard, ...]
    problem: UserError | None


def read_style(desk: Desk, style: HouseStyle, wanted: For) -> StyleSheet:
    """The style in force as it applies to such posts."""
    from editorial.bootstrap import STYLE_FILE, toolbox
    from editorial.settings.style import resolve

    path = desk.library.folder / STYLE_FILE
    file = toolbox().style_file(desk.library.folder)
    file.current()
    own: dict[str, Any] = tomllib.loads(style.text) if path.exists() else {}
    cards: list[RuleCard] = []
    for rule in desk.rules().rules:
        setting = resolve(style, rule.id, rule.meta, wanted.kind)
        cards.append(
            RuleCard(
                id=rule.id,
                family=rule.id.partition(".")[0],
                title=rule.meta.title,
                level=setting.level,
                settings=tuple(
                    RuleSettings(about=option.about, value=setting.options[name], unit=option.unit)
                    for name, option in rule.meta.options.items()
                ),
                came_from=_came_from(style, own, rule.id, wanted),
                own_level=wanted.scope is not None and "level" in _own_keys(own, rule.id, wanted.scope),
                page=rule.page,
            )
        )
    try:
        changed_at = path.stat().st_mtime
    except OSError:
        changed_at = None
    return StyleSheet(
        path=path,
        name=style.name,
        below=_name_of_base(own.get("extends")),
        changed_at=changed_at,
        cards=tuple(cards),
        problem=file.problem,
    )


def _came_from(style: HouseStyle, own: Mapping[str, Any], rule_id: str, wanted: For) -> From:
    layers: tuple[tuple[From, Layer | None], ...] = (
        ("campaign", style.campaigns.get(wanted.campaign)),
        ("audience", style.audiences.get(wanted.audience)),
        ("platform", style.platforms.get(wanted.platform)),
    )
    for kind, layer in layers:
        if layer is not None and layer.rules.get(rule_id):
            return kind
    if _own_keys(own, rule_id, ("", "")):
        return "own"
    return "shipped" if style.base.rules.get(rule_id) else "default"


def _own_keys(own: Mapping[str, Any], rule_id: str, scope: Scope) -> Mapping[str, Any]:
    kind, name = scope
    table = own.get(kind, {}).get(name, {}) if kind else own
    return table.get("rules", {}).get(rule_id, {})


def _name_of_base(extended: object) -> str:
    """The title of the shipped style that is extended, or of the one in force without a file."""
    from editorial.settings.style import BASE_STYLE, shipped_styles

    text = shipped_styles().get(str(extended or BASE_STYLE), "")
    return str(tomllib.loads(text).get("name", "")) if text else ""
