"""`proofdesk library import`: posts from files, one by one where they are ours, many at once from elsewhere."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.cli.common import acting, add_library, open_desk
from editorial.cli.main import FAILED, OK, SOME, Parser, say
from editorial.errors import UserError
from editorial.importers.bring_in import Report, bring_in
from editorial.importers.carrying import carry_out
from editorial.importers.columns import FIELDS
from editorial.importers.document import nearest
from editorial.importers.files import SUFFIXES
from editorial.importers.opening import open_source
from editorial.importers.plan import ImportPlan, plan_import
from editorial.importers.reader import Choices, discover
from editorial.library.people import channels
from editorial.workflow.desk import Desk

_SURE = 0.9


def add_to(inner: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    importing = inner.add_parser("import", help="posts from files", allow_abbrev=False)
    importing.add_argument("paths", nargs="+", metavar="PATH")
    importing.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    importing.add_argument(
        "--reader", default="", metavar="ID", help="which kind of file it is, where the guess is wrong"
    )
    importing.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column of a table means"
    )
    importing.add_argument("--encoding", default="", metavar="NAME", help="such as cp874, where the guess is wrong")
    importing.add_argument("--dates", choices=("day-first", "month-first"), help="how 03/04/2026 is meant")
    importing.add_argument(
        "--account",
        action="append",
        default=[],
        metavar="[WORD=]ACCOUNT",
        help="which account a word of the file means",
    )
    importing.add_argument("--again", action="store_true", help="bring in what is here already, too")
    add_library(importing, writes=True)
    importing.set_defaults(run=run_import)


def run_import(given: argparse.Namespace) -> int:
    """Exit 0 when all came in, 1 when some did not, 2 when none did."""
    paths = [Path(path) for path in given.paths]
    options = (given.dry_run, given.reader, given.map, given.encoding, given.dates, given.account, given.again)
    many = paths if any(options) else [path for path in paths if _is_from_elsewhere(path)]
    with open_desk(given) as desk:
        codes: list[int] = []
        if many:
            codes.append(_import_many(desk, given, many))
        if ours := [path for path in paths if path not in many]:
            codes.append(_import_ours(bring_in(desk, acting(desk, given).who, ours, toolbox().plain_channel)))
    return codes[0] if len(set(codes)) == 1 else SOME


def _is_from_elsewhere(path: Path) -> bool:
    """True for what is no post of ours: a table, an archive."""
    if not path.exists() or (path.is_file() and path.suffix.lower() in SUFFIXES):
        return False
    if path.is_file():
        return True
    opened = open_source(path)
    return any(one.recognises(opened) >= _SURE for one in discover().values())


def _import_ours(report: Report) -> int:
    for note in report.notes:
        say(note)
    for problem in report.problems:
        say(str(problem))
    say(f"{report.added} added, {report.changed} changed, {report.same} as before, {len(report.problems)} refused")
    if not report.problems:
        return OK
    return SOME if report.added + report.changed + report.same else FAILED


def _import_many(desk: Desk, given: argparse.Namespace, paths: Sequence[Path]) -> int:
    choices = Choices(
        reader=given.reader,
        encoding=given.encoding,
        fields=_fields(given.map),
        day_first=None if given.dates is None else given.dates == "day-first",
        accounts=_accounts(desk, given.account),
        again=given.again,
    )
    command = acting(desk, given)
    plan = plan_import(desk, paths, choices)
    _say_plan(desk, plan)
    if plan.asks:
        say(f"“{plan.asks}” may be read in two ways: say --dates day-first or --dates month-first.")
        return FAILED
    if not given.dry_run and plan.new:
        say(carry_out(desk, command, plan).label + ".")
    if plan.refused:
        return SOME if plan.new + plan.known + plan.twice else FAILED
    return OK


def _fields(given: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in given:
        column, equals, name = pair.rpartition("=")
        if not equals:
            raise UserError(
                f"“{pair}” does not say what the column means.", hint='Write --map "Column=text".', code="map"
            )
        if name and name not in FIELDS:
            raise UserError(
                f"There is no field “{name}”.{nearest(name, FIELDS)}",
                hint=f"There are: {', '.join(FIELDS)}; nothing after the = leaves the column out.",
                code="unknown_field",
            )
        found[column] = name
    return found


def _accounts(desk: Desk, given: Sequence[str]) -> dict[str, str]:
    every = channels(desk.library)
    found: dict[str, str] = {}
    for pair in given:
        word, _equals, name = pair.rpartition("=")
        wanted = name.casefold()
        hit = next((one.id for one in every if wanted in (one.id.casefold(), one.platform, one.name.casefold())), None)
        if hit is None:
            raise UserError(
                f"There is no account “{name}”.",
                hint=f"There are: {', '.join(f'{one.name} ({one.platform})' for one in every)}.",
                code="unknown_account",
            )
        found[word] = hit
    return found


def _say_plan(desk: Desk, plan: ImportPlan) -> None:
    names = {one.id: f"{one.name} ({one.platform})" for one in channels(desk.library)}
    for source in plan.sources:
        look = source.look
        written = f", {look.encoding}" if look.encoding else ""
        say(f"{source.opened.name}: {source.label}{written}")
        for column, our in look.columns:
            say(f"  {column} = {our}" if our else f"  {column} is left out")
    for found in plan.words:
        word = found.word or "no network named"
        say(f"{word}: {found.posts}, for {names.get(found.account, 'no account')}")
    for trouble in plan.troubles:
        say(f"{trouble.place}: {trouble.message} {trouble.hint}")
    if plan.threads:
        threads = "1 thread" if plan.threads == 1 else f"{plan.threads} threads"
        say(f"{threads} put together from {plan.joined} posts.")
    if plan.day_only:
        say(f"{plan.day_only} have a day and no time of day; they come in without a time.")
    say(f"{plan.new} new, {plan.known} here already, {plan.twice} twice in the files, {plan.refused} cannot come in")
