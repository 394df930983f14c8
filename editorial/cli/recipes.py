"""`proofdesk recipes`: exports that have a name, for one tool or several, written in one go."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from editorial.cli.common import acting, add_library, open_desk
from editorial.cli.export import held_back, report, set_clock
from editorial.cli.main import OK, Parser
from editorial.errors import UserError
from editorial.exporters.recipes import jobs_of, plan_all, write_all
from editorial.library.people import channels
from editorial.library.recipes import recipes
from editorial.model.recipe import Recipe
from editorial.workflow.desk import Desk


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("recipes", help="exports that have a name", allow_abbrev=False)
    inner = parser.add_subparsers(dest="what", required=True, metavar="list|run", parser_class=Parser)

    listing = inner.add_parser("list", help="what there is, with its tools and accounts", allow_abbrev=False)
    listing.add_argument("--json", action="store_true")
    add_library(listing)
    listing.set_defaults(run=run_list)

    running = inner.add_parser("run", help="write the files of all its tools in one go", allow_abbrev=False)
    running.add_argument("name", metavar="NAME")
    running.add_argument("--out", required=True, metavar="DIR")
    running.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")
    running.add_argument("--now", metavar="T", help="the present moment, for files that come out the same again")
    add_library(running, writes=True)
    running.set_defaults(run=run_one)


def run_list(given: argparse.Namespace) -> int:
    """Every recipe with how far it reaches, its tools and the accounts of each."""
    with open_desk(given) as desk:
        found = recipes(desk.library)
        names = {one.id: f"{one.name} ({one.platform})" for one in channels(desk.library, all_of_them=True)}
    if given.json:
        listed = [
            {
                "id": one.id,
                "name": one.name,
                "days": one.days,
                "parts": [{"target": part.target, "channels": list(part.channels)} for part in one.parts],
            }
            for one in found
        ]
        print(json.dumps({"version": 1, "recipes": listed}, ensure_ascii=False, indent=2))
        return OK
    for one in found:
        print(f"{one.name}: {_reach(one.days)}")
        for part in one.parts:
            print(f"  {part.target}: {', '.join(names.get(each, each) for each in part.channels) or 'every account'}")
    return OK


def _reach(days: int) -> str:
    if not days:
        return "everything that is approved"
    return "what goes out today" if days == 1 else f"what goes out in {days} days from today"


def run_one(given: argparse.Namespace) -> int:
    """Exit 0 when all was written, 1 when some was refused, 2 when nothing was written."""
    with open_desk(given) as desk:
        set_clock(desk, given)
        recipe = _named(desk, given.name)
        now = desk.library.now()
        plans = plan_all(desk, jobs_of(recipe, now.astimezone().date(), now), held=held_back(desk))
        written: tuple[str, ...] = ()
        if not given.dry_run and plans.ready:
            written = write_all(desk, acting(desk, given).who, plans, Path(given.out)).files
    what = {"recipe": recipe.name, "targets": [part.target for part in recipe.parts]}
    return report(what, written, plans.ready, plans.problems, given)


def _named(desk: Desk, name: str) -> Recipe:
    wanted = " ".join(name.split()).casefold()
    known = recipes(desk.library)
    found = next((one for one in known if wanted in (one.name.casefold(), one.id)), None)
    if found is None:
        names = ", ".join(one.name for one in known)
        raise UserError(
            f"There is no recipe “{name}”.",
            hint=f"There are: {names}." if known else "Keep one in the window, after an export.",
            code="no_recipe",
        )
    return found
