"""Reading the house style for the style place, on the library's thread."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editorial.errors import UserError
from editorial.model.finding import Level
from editorial.model.style import LISTS, HouseStyle, Layer, RuleSetting
from ui.panes.style_records import (
    BaseCard,
    ExceptionCard,
    For,
    From,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    MatrixSheet,
    Nag,
    PackCard,
    Passage,
    ReadySheet,
    RuleCard,
    RuleSettings,
    StyleSheet,
    Words,
)

if TYPE_CHECKING:
    from editorial.rulekit.rule import Rule, RuleMeta
    from editorial.settings.edit import Scope
    from editorial.workflow.desk import Desk

Own = Mapping[str, Any]
"""The workspace's own file, as TOML reads it."""


def read_style(desk: Desk, style: HouseStyle, wanted: For) -> StyleSheet:
    """The style in force as it applies to such posts."""
    from editorial.bootstrap import STYLE_FILE
    from editorial.settings.style import BASE_STYLE

    path = desk.library.folder / STYLE_FILE
    style, problem = _now(desk, style)
    own = _own(desk, style)
    base = str(own.get("extends", "")) if path.exists() else BASE_STYLE
    return StyleSheet(
        path=path,
        name=style.name,
        base=base,
        below=_name_of(base),
        changed_at=_changed_at(path),
        cards=tuple(_card(style, own, rule, wanted) for rule in desk.rules().rules),
        lists={name: _listed(style, own, name) for name in LISTS},
        problem=problem,
    )


def read_ready(desk: Desk, style: HouseStyle) -> ReadySheet:
    """The ready styles and the packs, and which of these are taken."""
    style, _problem = _now(desk, style)
    return ReadySheet(bases=tuple(_bases(desk)), packs=tuple(_packs(desk, style, _own(desk, style))))


def read_matrix(desk: Desk, style: HouseStyle, columns: Sequence[MatrixColumn]) -> MatrixSheet:
    """Every check in every column."""
    from editorial.settings.matrix import Column, matrix
    from editorial.settings.style import resolve

    style, _problem = _now(desk, style)
    rules = {rule.id: rule for rule in desk.rules().rules}
    asked = [
        Column(id=str(at), name=column.network, post=replace(column.wanted.kind, account=column.account))
        for at, column in enumerate(columns)
    ]
    rows: dict[str, MatrixRow] = {}
    for row in matrix(style, {name: rule.meta for name, rule in rules.items()}, asked):
        usual = resolve(style, row.rule, row.meta, replace(columns[0].wanted.kind, platform="", account=""))
        rows[row.rule] = MatrixRow(
            id=row.rule,
            family=row.rule.partition(".")[0],
            title=row.meta.title,
            cells=tuple(_cell(row.meta, cell, usual) for cell in row.cells),
            differs=row.differs,
        )
    return MatrixSheet(columns=tuple(columns), rows=tuple(rows[name] for name in rules))


def read_nagging(desk: Desk, style: HouseStyle) -> list[Nag]:
    """The checks that are on and mostly left as they are, the most often left first."""
    from editorial.settings.style import resolve
    from editorial.workflow.welcome import nagging

    style, _problem = _now(desk, style)
    found: list[Nag] = []
    for one in nagging(desk):
        rule = desk.rules().get(one.rule)
        level = resolve(style, rule.id, rule.meta, For().kind).level if rule is not None else None
        if rule is None or level is None:
            continue
        found.append(
            Nag(
                rule=one.rule,
                title=rule.meta.title,
                level=level,
                left=one.left,
                of=len(one.hits),
                passages=tuple(Passage(label=hit.label, quote=hit.quote, around=hit.around) for hit in one.passages),
            )
        )
    return found


def read_exceptions(desk: Desk) -> list[ExceptionCard]:
    """Every exception that was not taken back, those that need a look first."""
    from editorial.library.posts import read_post
    from editorial.workflow.exceptions import listed

    found: list[ExceptionCard] = []
    networks: dict[str, str] = {}
    for one in listed(desk):
        waiver = one.waiver
        if waiver.variant and waiver.variant not in networks:
            variants = read_post(desk.library, waiver.post).variants
            networks |= {
                variant.id: desk.platforms[variant.platform].title
                for variant in variants
                if variant.platform in desk.platforms
            }
        rule = desk.rules().get(waiver.rule)
        found.append(
            ExceptionCard(
                id=waiver.id,
                post=waiver.post,
                label=one.label,
                post_title=one.title,
                network=networks.get(waiver.variant, ""),
                check=rule.meta.title if rule is not None else waiver.rule,
                quote=" ".join(waiver.quote.split()),
                reason=waiver.reason or waiver.asked_reason,
                asked_by=waiver.asked_by,
                granted_by=waiver.granted_by,
                at=waiver.granted_at or waiver.asked_at,
                until=waiver.until,
                standing=one.standing,
            )
        )
    return found


def _cell(meta: RuleMeta, cell: RuleSetting, usual: RuleSetting) -> MatrixCell:
    others = [name for name in meta.options if cell.options[name] != usual.options[name]]
    return MatrixCell(
        level=cell.level,
        changed=tuple(
            RuleSettings(about=meta.options[name].about, value=cell.options[name], unit=meta.options[name].unit)
            for name in others
        ),
        as_usual=cell.level == usual.level,
    )


def _now(desk: Desk, style: HouseStyle) -> tuple[HouseStyle, UserError | None]:
    """The style as its file says now, before the window has heard of it; else the last good one and what is wrong."""
    from editorial.bootstrap import toolbox

    file = toolbox().style_file(desk.library.folder)
    fresh = file.current()
    return (fresh if file.problem is None else style), file.problem


def _own(desk: Desk, style: HouseStyle) -> Own:
    from editorial.bootstrap import STYLE_FILE

    return tomllib.loads(style.text) if (desk.library.folder / STYLE_FILE).exists() else {}


def _card(style: HouseStyle, own: Own, rule: Rule, wanted: For) -> RuleCard:
    from editorial.settings.style import EXCEPTIONS, resolve

    setting = resolve(style, rule.id, rule.meta, wanted.kind)
    here = _own_keys(own, rule.id, wanted.scope) if wanted.scope is not None else {}
    mine = tuple(dict.fromkeys(here.get(EXCEPTIONS, ())))
    return RuleCard(
        id=rule.id,
        family=rule.id.partition(".")[0],
        title=rule.meta.title,
        level=setting.level,
        settings=tuple(
            RuleSettings(about=option.about, value=setting.options[name], unit=option.unit)
            for name, option in rule.meta.options.items()
        ),
        came_from=_came_from(style, own, rule.id, wanted),
        own_level="level" in here,
        page=rule.page,
        exceptions=Words(own=mine, below=tuple(word for word in setting.exceptions if word not in mine)),
    )


def _listed(style: HouseStyle, own: Own, name: str) -> Words:
    mine = tuple(dict.fromkeys(own.get("lists", {}).get(name, ())))
    return Words(own=mine, below=tuple(word for word in style.lists.get(name, ()) if word not in mine))


def _packs(desk: Desk, style: HouseStyle, own: Own) -> list[PackCard]:
    from editorial.settings import style as styles

    titles = {rule.id: rule.meta.title for rule in desk.rules().rules}
    taken = [str(name) for name in own.get("packs", ())]
    found: list[PackCard] = []
    for name, text in styles.shipped_packs().items():
        values = tomllib.loads(text)
        links = values.get("links", ())
        found.append(
            PackCard(
                id=name,
                name=str(values.get("name", name)),
                about=str(values.get("about", "")),
                notice=str(values.get("notice", "")),
                date=str(values.get("date", "")),
                country=str(values.get("country", "")),
                links=tuple(str(link) for link in (links.values() if isinstance(links, dict) else links)),
                checks=tuple(titles.get(rule, rule) for rule in values.get("rules", {})),
                taken=name in taken,
                given=name in style.packs and name not in taken,
            )
        )
    return found


def _bases(desk: Desk) -> list[BaseCard]:
    from editorial.bootstrap import toolbox
    from editorial.settings.style import BASE_STYLE, resolve, shipped_styles

    found: list[BaseCard] = []
    for name, text in shipped_styles().items():
        style = toolbox().load_style(text, f"{name}.toml")
        levels = (resolve(style, rule.id, rule.meta, For().kind).level for rule in desk.rules().rules)
        on: dict[Level, int] = dict(Counter(level for level in levels if level is not None))
        found.append(BaseCard(id=name, name=style.name, on=on))
    return sorted(found, key=lambda card: (card.id != BASE_STYLE, card.name))


def _came_from(style: HouseStyle, own: Own, rule_id: str, wanted: For) -> From:
    layers: tuple[tuple[From, Layer | None], ...] = (
        ("author", style.authors.get(wanted.author)),
        ("campaign", style.campaigns.get(wanted.campaign)),
        ("audience", style.audiences.get(wanted.audience)),
        ("account", style.accounts.get(wanted.account)),
        ("platform", style.platforms.get(wanted.platform)),
    )
    for kind, layer in layers:
        if layer is not None and layer.rules.get(rule_id):
            return kind
    if _own_keys(own, rule_id, ("", "")):
        return "own"
    return "shipped" if style.base.rules.get(rule_id) else "default"


def _own_keys(own: Own, rule_id: str, scope: Scope) -> Mapping[str, Any]:
    kind, name = scope
    table = own.get(kind, {}).get(name, {}) if kind else own
    return table.get("rules", {}).get(rule_id, {})


def _name_of(base: str) -> str:
    """The title of a shipped style; nothing for none."""
    from editorial.settings.style import shipped_styles

    text = shipped_styles().get(base, "")
    return str(tomllib.loads(text).get("name", "")) if text else ""


def _changed_at(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None
