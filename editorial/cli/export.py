"""`proofdesk export TARGET`: approved posts as files that a scheduling tool accepts."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.cli.common import accounts_meant, acting, add_library, day, open_desk, variant_meant
from editorial.cli.main import FAILED, OK, SOME, Parser, say
from editorial.errors import UserError
from editorial.exporters.base import Options, Problem, Row, discover
from editorial.exporters.blank import read_header
from editorial.exporters.run import plan, write
from editorial.model.clock import utc_now
from editorial.workflow.desk import Desk
from editorial.workflow.moved_on import moved_on
from editorial.workflow.scheduling import send_now


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    targets = discover()
    parser = verbs.add_parser("export", help="approved posts for a scheduling tool", allow_abbrev=False)
    parser.add_argument("target", choices=sorted(targets), metavar="TARGET", help=", ".join(sorted(targets)))
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument(
        "--channel", action="append", default=[], metavar="C", help="an account's name or id; several times"
    )
    parser.add_argument("--timezone", default="", metavar="Z", help="write times in this zone")
    parser.add_argument("--media-prefix", default="", metavar="URL", help="the public address of the media folder")
    parser.add_argument("--blank", metavar="FILE", help="the tool's own blank CSV file: take its columns")
    parser.add_argument("--since", type=day, metavar="D")
    parser.add_argument("--until", type=day, metavar="D")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")
    parser.add_argument("--now", metavar="T", help="the present moment, for files that come out the same again")
    parser.add_argument(
        "--send-now",
        action="append",
        default=[],
        metavar="ID",
        help="a post whose time has passed goes out after all; several times",
    )
    for name, choice in sorted(
        {choice.name: choice for target in targets.values() for choice in target.options}.items()
    ):
        values = sorted(choice.values) or None
        metavar = None if values else "URL"
        parser.add_argument(
            f"--{name.replace('_', '-')}", dest=f"extra_{name}", choices=values, metavar=metavar, help=choice.label
        )
    add_library(parser, writes=True)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Exit 0 when all was written, 1 when some was refused, 2 when nothing was written."""
    with open_desk(given) as desk:
        set_clock(desk, given)
        options = _options(desk, given)
        _send_now(desk, given)
        planned = plan(desk, given.target, options, held=held_back(desk))
        if not given.dry_run and planned.ready:
            write(desk, acting(desk, given), planned, Path(given.out))
    return report({"target": planned.target}, sorted(planned.files), planned.ready, planned.problems, given)


def set_clock(desk: Desk, given: argparse.Namespace) -> None:
    """Have the desk take `--now` for the present moment, where it was given."""
    if given.now:
        moment = _moment(given.now)
        desk.library.now = lambda: moment


def held_back(desk: Desk) -> dict[str, str]:
    """What the house style of today would stop, by variant with the reason."""
    with toolbox().checks(desk) as check:
        return {item.variant.id: item.sentence for item in moved_on(desk, check)}


def _send_now(desk: Desk, given: argparse.Namespace) -> None:
    if given.send_now and given.dry_run:
        raise UserError("--send-now gives posts a new time.", hint="Leave out --dry-run.", code="dry_run")
    for name in given.send_now:
        post, variant = variant_meant(desk, name)
        send_now(desk, acting(desk, given), post.id, [variant.id])


def _moment(text: str) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError(
            f"“{text}” is not a moment.", hint="Write it as 2026-12-01T09:00:00Z.", code="bad_time"
        ) from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)


def _options(desk: Desk, given: argparse.Namespace) -> Options:
    if given.since and given.until and given.since > given.until:
        raise UserError("--since is after --until.", hint="Exchange the two days.", code="bad_days")
    extras = {
        name.removeprefix("extra_"): value for name, value in vars(given).items() if name.startswith("extra_") and value
    }
    return Options(
        channels=accounts_meant(desk, given.channel),
        zone=given.timezone,
        media_prefix=given.media_prefix,
        since=given.since,
        until=given.until,
        now=desk.library.now() if given.now else utc_now(),
        extras=extras,
        header=read_header(Path(given.blank)) if given.blank else (),
    )


def report(
    what: Mapping[str, object],
    written: Sequence[str],
    ready: Sequence[Row],
    problems: Sequence[Problem],
    given: argparse.Namespace,
) -> int:
    """Say what was written and what was not, beginning with `what` was asked for. The exit code: 0 for all, 1 for some, 2 for
    nothing."""
    dry = given.dry_run
    answer = {
        "version": 1,
        **what,
        "written": [] if dry else list(written),
        "ready": [f"G-{row.number}:{row.channel.platform}" for row in ready],
        "refused": [
            {
                "post": f"G-{problem.row.number}",
                "platform": problem.row.channel.platform,
                "field": problem.field,
                "message": problem.message,
                "fix": problem.fix,
            }
            for problem in problems
        ],
        "dry_run": dry,
    }
    print(json.dumps(answer, ensure_ascii=False, indent=2))
    for problem in problems:
        say(
            f"G-{problem.row.number} for {problem.row.channel.platform}, {problem.field}: {problem.message} {problem.fix}"
        )
    say(f"{len(ready)} {'would be ' if dry else ''}written, {len(problems)} to fix first")
    if not ready:
        return FAILED
    return SOME if problems else OK
