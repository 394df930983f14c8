"""`proofdesk rules`, `platforms`, `serve`: what there is, with its sources, and the worker."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.checking.worker import serve
from editorial.cli.main import OK, Parser, one_platform
from editorial.errors import UserError
from editorial.model.platform import Fact, Platform
from editorial.model.style import PostKind
from editorial.settings.matrix import Column, Row, matrix, switched_on

CLOSED = "closed, nothing new can be posted there"


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verbs to the command line."""
    rules = verbs.add_parser("rules", help="the checks there are", allow_abbrev=False)
    inner = rules.add_subparsers(dest="what", required=True, metavar="list|matrix|explain", parser_class=Parser)
    listing = inner.add_parser("list", help="every check with its level", allow_abbrev=False)
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=list_rules)
    table = inner.add_parser("matrix", help="what each check is set to, network by network", allow_abbrev=False)
    table.add_argument("--style", metavar="FILE", default="")
    table.add_argument("--platform", metavar="ID,…", default="", help="only these networks")
    table.add_argument("--audience", metavar="NAME", default="")
    table.add_argument("--json", action="store_true")
    table.set_defaults(run=show_matrix)
    explain = inner.add_parser("explain", help="what one check finds, and why", allow_abbrev=False)
    explain.add_argument("id", metavar="ID")
    explain.set_defaults(run=explain_rule)
    platforms = verbs.add_parser("platforms", help="the networks there are, with sources", allow_abbrev=False)
    platforms.add_argument("id", nargs="?", metavar="ID")
    platforms.add_argument("--json", action="store_true")
    platforms.set_defaults(run=show_platforms)
    worker = verbs.add_parser("serve", help="the check worker: JSON lines on standard streams", allow_abbrev=False)
    worker.add_argument("--speak", metavar="CODE", default="en", help="the language of messages: en, th")
    worker.set_defaults(run=run_worker)


def list_rules(given: argparse.Namespace) -> int:
    """One line per rule."""
    rules = toolbox().registry().rules
    if given.json:
        listed = [
            {
                "id": rule.id,
                "title": rule.meta.title,
                "level": rule.meta.level,
                "languages": list(rule.meta.languages),
                "options": {name: option.default for name, option in rule.meta.options.items()},
                "origin": rule.origin,
            }
            for rule in rules
        ]
        print(json.dumps({"version": 1, "rules": listed}, ensure_ascii=False, indent=2))
        return OK
    for rule in rules:
        print(f"{rule.id:28} {rule.meta.level:11} {rule.meta.title}")
    return OK


def show_matrix(given: argparse.Namespace) -> int:
    """A row per check, a column per network; a check that is set alike everywhere is one word."""
    tools = toolbox()
    style = tools.style_from(Path(given.style)) if given.style else tools.base_style()
    platforms = tools.platforms_named(given.platform) or tuple(tools.platforms().values())
    columns = [
        Column(id=one.id, name=one.title, post=PostKind(platform=one.id, audience=given.audience)) for one in platforms
    ]
    rows = matrix(style, tools.registry().metas(), columns)
    if given.json:
        listed = [
            {
                "rule": row.rule,
                "title": row.meta.title,
                "cells": {
                    column.id: {"level": cell.level or "off", "options": dict(cell.options), "from": cell.origin}
                    for column, cell in zip(columns, row.cells, strict=True)
                },
            }
            for row in rows
        ]
        print(json.dumps({"version": 1, "style": style.name, "rows": listed}, ensure_ascii=False, indent=2))
        return OK
    print(f"{style.name}: {len(switched_on(rows))} of {len(rows)} checks are on")
    for row in rows:
        print(f"{row.rule:32} {_alike(row, columns)}")
    return OK


def _alike(row: Row, columns: Sequence[Column]) -> str:
    """The level that most networks have, then those that differ, by level or by setting."""
    levels = [cell.level or "off" for cell in row.cells]
    usual = max(sorted(set(levels)), key=levels.count)
    usual_options = next(cell.options for cell, level in zip(row.cells, levels, strict=True) if level == usual)
    others = [
        f"{column.id} {level}" if level != usual else f"{column.id} {_changed(cell.options, usual_options)}"
        for column, cell, level in zip(columns, row.cells, levels, strict=True)
        if level != usual or cell.options != usual_options
    ]
    return usual + (f"   ({', '.join(others)})" if others else "")


def _changed(options: Mapping[str, object], usual: Mapping[str, object]) -> str:
    return " ".join(f"{name}={value}" for name, value in options.items() if value != usual.get(name))


def explain_rule(given: argparse.Namespace) -> int:
    """A rule's whole page. Raises UserError for an id that is none, with the nearest."""
    registry = toolbox().registry()
    rule = registry.get(given.id)
    if rule is None:
        near = registry.nearest(given.id)
        raise UserError(
            f"There is no check “{given.id}”.",
            hint=f"The nearest: {near}." if near else "See `rules list`.",
            code="unknown_rule",
        )
    print(rule.page.strip())
    if rule.meta.options:
        print("\n## Settings")
    for name, option in rule.meta.options.items():
        print(f"- `{name}` (now {json.dumps(option.default, ensure_ascii=False)}): {option.about}")
    return OK


def show_platforms(given: argparse.Namespace) -> int:
    """All networks, or every published value of one with its source and age; one over 180 days old is marked."""
    tools = toolbox()
    today = dt.datetime.now(dt.UTC).date()
    chosen = (one_platform(given.id),) if given.id is not None else tuple(tools.platforms().values())
    if given.json:
        listed = [_platform_as_json(platform, today) for platform in chosen]
        print(json.dumps({"version": 1, "platforms": listed}, ensure_ascii=False, indent=2))
        return OK
    for line in _platform_list(chosen, today) if given.id is None else _platform_page(chosen[0], today):
        print(line)
    return OK


def _platform_list(platforms: Sequence[Platform], today: dt.date) -> Iterator[str]:
    """A line for each network: its longest text, whether it has closed, how many of its values are old."""
    for platform in platforms:
        text = platform.fields["text"]
        limits = " and ".join(f"{limit.value} {limit.unit} {on}".strip() for limit, on in text.limits)
        said = (limits or "no limit published") if text.shown else "no text"
        old = sum(fact.is_stale(today) for fact in platform.facts.values())
        notes = [CLOSED] * platform.closed + [f"{old} of {len(platform.facts)} values to check again"] * bool(old)
        yield "  ".join((f"{platform.id:18} {platform.title:28} {said}", *notes))


def _platform_page(platform: Platform, today: dt.date) -> Iterator[str]:
    """Every published value with its source, how sure it is, and how many days ago somebody looked at it."""
    yield f"{platform.title} ({platform.id})" + (f": {CLOSED}" if platform.closed else "")
    for name, fact in platform.facts.items():
        yield f"  {name} = {json.dumps(fact.value, ensure_ascii=False)}" + (f"  ({fact.note})" if fact.note else "")
        source = " ".join(part for part in (fact.source, fact.url) if part)
        yield f"      {source} ({fact.year}, {fact.confidence} confidence, {_looked_at(fact, today)})"


def _looked_at(fact: Fact, today: dt.date) -> str:
    """When somebody last looked: "looked at 213 days ago: check again" for a value over 180 days old."""
    days = max(0, fact.age_days(today))
    said = ("today", "yesterday")[days] if days < 2 else f"{days} days ago"
    return f"looked at {said}" + (": check again" if fact.is_stale(today) else "")


def _platform_as_json(platform: Platform, today: dt.date) -> dict[str, object]:
    return {
        "id": platform.id,
        "name": platform.name,
        "surface": platform.surface,
        "kinds": list(platform.kinds),
        "closed": platform.closed,
        "facts": {
            name: {
                "value": fact.value,
                "source": fact.source,
                "url": fact.url,
                "year": fact.year,
                "access": fact.access,
                "checked": fact.checked.isoformat(),
                "age_days": fact.age_days(today),
                "stale": fact.is_stale(today),
                "confidence": fact.confidence,
                "may_block": fact.may_block,
                "note": fact.note,
            }
            for name, fact in platform.facts.items()
        },
    }


def run_worker(given: argparse.Namespace) -> int:
    """Answer check requests until standard input closes."""
    toolbox().speak(given.speak)
    return serve(toolbox().worker())
