"""What the style place shows, as records: no widgets, and nothing that reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from editorial.errors import UserError
from editorial.model.finding import Level
from editorial.model.style import PostKind

if TYPE_CHECKING:
    from editorial.settings.edit import Scope

Standing = Literal["asked", "in_force", "lapsed", "orphan"]
From = Literal["default", "shipped", "own", "platform", "account", "audience", "campaign", "author"]


@dataclass(frozen=True, slots=True, kw_only=True)
class For:
    """For which post the style is asked: the id of a network, the names of an account, a campaign and an author, a key of
    an audience; empty for any."""

    platform: str = ""
    account: str = ""
    audience: str = ""
    campaign: str = ""
    author: str = ""

    @property
    def kind(self) -> PostKind:
        """The posts it speaks of, as the house style asks."""
        return PostKind(
            platform=self.platform,
            account=self.account,
            audience=self.audience,
            campaign=self.campaign,
            authors=(self.author,) if self.author else (),
        )

    @property
    def layers(self) -> tuple[Scope, ...]:
        """The layers that are chosen, weakest first."""
        return tuple(
            (kind, name)
            for kind, name in (
                ("platform", self.platform),
                ("account", self.account),
                ("audience", self.audience),
                ("campaign", self.campaign),
                ("author", self.author),
            )
            if name
        )

    @property
    def scope(self) -> Scope | None:
        """The one layer that a change made now belongs to; None when it could be several."""
        return ("", "") if not self.layers else self.layers[0] if len(self.layers) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSettings:
    """One setting of a rule: what it does, what it is set to, in which unit."""

    about: str
    value: object
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words that the workspace's own file names in one place, and those that stand there anyway."""

    own: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCard:
    """One rule as it is set: `came_from` says which layer had the last word; `own_level` is True when the workspace's own
    file sets the level for exactly this choice; `exceptions.own` are that file's for exactly this choice; `page` is
    Markdown."""

    id: str
    family: str
    title: str
    level: Level | None
    settings: tuple[RuleSettings, ...]
    came_from: From
    own_level: bool
    page: str
    exceptions: Words = Words()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackCard:
    """A pack as it is shipped: what it says of itself, and the checks it sets. `taken` by the workspace's own file, or
    `given` by the style that this extends."""

    id: str
    name: str
    about: str
    notice: str
    date: str
    country: str
    links: tuple[str, ...]
    checks: tuple[str, ...]
    taken: bool = False
    given: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseCard:
    """A ready style that can be extended: how many checks are on there, by level."""

    id: str
    name: str
    on: Mapping[Level, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleSheet:
    """The house style for one choice, and where it comes from. `changed_at` is seconds since 1970, None without a file;
    `base` is the id and `below` the name of the style that this one extends."""

    path: Path
    name: str
    base: str
    below: str
    changed_at: float | None
    cards: tuple[RuleCard, ...]
    lists: Mapping[str, Words]
    problem: UserError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadySheet:
    """What comes with the program to begin from: ready styles and packs."""

    bases: tuple[BaseCard, ...]
    packs: tuple[PackCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """What a check is set to in one column; `as_usual` says whether that is its level for posts in general, `changed` are
    the settings that differ from those."""

    level: Level | None
    as_usual: bool = True
    changed: tuple[RuleSettings, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One check over all columns; `differs` when it is not set alike everywhere."""

    id: str
    family: str
    title: str
    cells: tuple[MatrixCell, ...]
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixColumn:
    """One account, or a network of a desk without accounts, by their names; `wanted` is what a click chooses."""

    network: str
    account: str
    wanted: For


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSheet:
    """The whole matrix, rows in the order of the document."""

    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place where a check was left as it is: the post's short number, the words, and those around them."""

    label: str
    quote: str
    around: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nag:
    """A check that was left in `left` of its last `of`, with its level for posts in general."""

    rule: str
    title: str
    level: Level
    left: int
    of: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionCard:
    """One exception: `label` is the post's short number, `network` is empty for all of them, `quote` for one about the
    post as a whole. `asked_by` and `granted_by` are ids of persons, `at` UTC text, `until` a day or empty."""

    id: str
    post: str
    label: str
    post_title: str
    network: str
    check: str
    quote: str
    reason: str
    asked_by: str
    granted_by: str
    at: str
    until: str
    standing: Standing
