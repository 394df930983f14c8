"""`proofdesk report`: the review sheet and the calendar as files for people."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.cli.common import accounts_meant, add_library, day, open_desk
from editorial.cli.main import OK, Parser, one_platform, say
from editorial.errors import UserError
from editorial.model.status import STATES
from editorial.workflow.desk import Desk


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("report", help="the review sheet and the calendar, for people", allow_abbrev=False)
    inner = parser.add_subparsers(dest="what", required=True, metavar="WHAT", parser_class=Parser)

    review = inner.add_parser("review", help="each network of each post, with room for remarks", allow_abbrev=False)
    review.add_argument("--out", required=True, metavar="FILE", help="a workbook (.xlsx) or paper (.pdf)")
    review.add_argument("--state", choices=STATES, action="append", default=[], help="several times; otherwise all")
    review.add_argument("--platform", metavar="ID", default="")
    _add_shared(review)
    review.set_defaults(run=run_review)

    calendar = inner.add_parser("calendar", help="what goes out, week by week or month by month", allow_abbrev=False)
    calendar.add_argument("--out", required=True, metavar="FILE", help="paper (.pdf)")
    calendar.add_argument("--by", choices=("week", "month"), default="week", help="pages by week or by month")
    calendar.add_argument("--timezone", default="", metavar="Z", help="all times on this clock")
    _add_shared(calendar)
    calendar.set_defaults(run=run_calendar)


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--channel", action="append", default=[], metavar="C", help="an account's name or id; several times"
    )
    parser.add_argument("--since", type=day, metavar="D")
    parser.add_argument("--until", type=day, metavar="D")
    add_library(parser)


def run_review(given: argparse.Namespace) -> int:
    """Write the review sheet in the form that the file's name asks for."""
    from editorial.reports.entries import Wanted
    from editorial.reports.review import write_review

    out = Path(given.out)
    _check_ending(out, ".xlsx", ".pdf")
    with open_desk(given) as desk:
        wanted = Wanted(
            states=tuple(given.state),
            platform=one_platform(given.platform).id if given.platform else "",
            channels=accounts_meant(desk, given.channel),
            since=given.since,
            until=given.until,
        )
        with toolbox().checks(desk) as check:
            return _said(out, write_review(desk, wanted, out, check=check))


def run_calendar(given: argparse.Namespace) -> int:
    """Write the calendar; without days, this week or this month."""
    from editorial.reports.calendar_paper import write_calendar
    from editorial.reports.planned import Shown, months_of, weeks_of

    out = Path(given.out)
    _check_ending(out, ".pdf")
    with open_desk(given) as desk:
        first, last = _days(desk, given)
        shown = Shown(channels=accounts_meant(desk, given.channel), zone=given.timezone)
        gather = months_of if given.by == "month" else weeks_of
        return _said(out, write_calendar(gather(desk, first, last, shown), out))


def _days(desk: Desk, given: argparse.Namespace) -> tuple[dt.date, dt.date]:
    first = given.since or given.until or desk.library.today()
    return first, given.until or first


def _check_ending(path: Path, *endings: str) -> None:
    if path.suffix.lower() not in endings:
        raise UserError(
            f"“{path.name}” does not say what kind of file it is to be.",
            hint=f"Let it end in {' or '.join(endings)}.",
            code="bad_ending",
        )


def _said(out: Path, count: int) -> int:
    print(json.dumps({"version": 1, "written": str(out), "networks": count}, ensure_ascii=False))
    say(f"{count} networks of posts in {out}")
    return OK
