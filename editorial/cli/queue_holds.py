"""`proofdesk queue hold|holds|release`: stopping everything, an account, a campaign or a search, and the way out."""

from __future__ import annotations

import argparse
import json

from editorial.cli.common import acting, add_library, open_desk, variant_meant
from editorial.cli.main import OK, Parser, say
from editorial.errors import Conflict, Refused, UserError
from editorial.library import holds
from editorial.library.holds import Scope
from editorial.library.people import campaigns, channels, people
from editorial.workflow.desk import Desk
from editorial.workflow.holding import Covered, Line, covered, end_hold, hold_named, release_posts, start_hold
from editorial.workflow.holding import tick_stopped as tick


def add_to(inner: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the three verbs to `queue`."""
    holding = inner.add_parser("hold", help="stop everything, an account, a campaign or a search", allow_abbrev=False)
    scope = holding.add_mutually_exclusive_group(required=True)
    scope.add_argument("--all", action="store_true", help="everything")
    scope.add_argument("--channel", metavar="C", help="an account's name or id")
    scope.add_argument("--campaign", metavar="C", help="a campaign's name or id")
    scope.add_argument("--search", metavar="WORDS", help="whatever holds all of these words")
    holding.add_argument("--reason", required=True, metavar="TEXT")
    add_library(holding, writes=True)
    holding.set_defaults(run=run_hold)

    listing = inner.add_parser("holds", help="the holds that stand and what is under them", allow_abbrev=False)
    listing.add_argument("--json", action="store_true")
    add_library(listing)
    listing.set_defaults(run=run_holds)

    releasing = inner.add_parser("release", help="let one network go on, or end a hold", allow_abbrev=False)
    releasing.add_argument("hold", metavar="HOLD", help="as `queue holds` shows it: H-3")
    releasing.add_argument("id", metavar="ID", nargs="?", help="a variant id, or POST:CHANNEL")
    releasing.add_argument("--digest", metavar="D", help="what you looked at, as `queue holds` shows it")
    releasing.add_argument("--stopped", action="store_true", help="it was stopped by hand in its scheduling tool")
    releasing.add_argument("--end", action="store_true", help="end the hold, once every post was looked at")
    add_library(releasing, writes=True)
    releasing.set_defaults(run=run_release)


def run_hold(given: argparse.Namespace) -> int:
    """Begin a hold and name what is to be stopped by hand."""
    with open_desk(given) as desk:
        scope, what = _meant(desk, given)
        done = start_hold(desk, acting(desk, given), scope, what, given.reason)
        found = covered(desk, hold_named(desk, done.created))
    print(f"H-{found.hold.number}")
    for line in found.to_stop:
        say(f"stop by hand: G-{line.one.number} “{line.name}”, {line.one.slot_utc or 'no time'}")
    say(f"{done.label}. {len(found.waiting)} networks are kept back.")
    return OK


def _meant(desk: Desk, given: argparse.Namespace) -> tuple[Scope, str]:
    if given.all:
        return "all", ""
    if given.search is not None:
        return "search", given.search
    scope: Scope = "account" if given.channel is not None else "campaign"
    wanted = str(given.channel if scope == "account" else given.campaign)
    if scope == "account":
        known = {one.id: (one.id, one.name, one.platform) for one in channels(desk.library)}
    else:
        known = {one.id: (one.id, one.name) for one in campaigns(desk.library)}
    hits = [name for name, called in known.items() if wanted.casefold() in [word.casefold() for word in called]]
    if len(hits) == 1:
        return scope, hits[0]
    there = ", ".join(f"{called[1]} ({called[-1]})" for called in known.values())
    many = "Several are called" if hits else f"There is no {scope}"
    raise UserError(f"{many} “{wanted}”.", hint=f"There are: {there}." if there else "There is none.", code="no_scope")


def run_holds(given: argparse.Namespace) -> int:
    """Each hold that stands with what it keeps back and what is to be stopped by hand."""
    with open_desk(given) as desk:
        with desk.library.reading() as connection:
            found = [covered(desk, hold) for hold in holds.standing_holds(connection)]
        names = {person.id: person.name for person in people(desk.library, all_of_them=True)}
    if given.json:
        told = [_as_json(one, names) for one in found]
        print(json.dumps({"version": 1, "holds": told}, ensure_ascii=False, indent=2))
        return OK
    for one in found:
        hold = one.hold
        about = {"all": "everything", "search": f"“{hold.what}”"}.get(hold.scope, one.what)
        print(f"H-{hold.number}  {about}, since {hold.at} by {names.get(hold.by, '')}: {hold.reason}")
        for line in one.to_stop:
            print(f"    stop by hand  {line.one.variant}  {line.one.slot_utc or 'no time':24}  {line.name}")
        for line in one.waiting:
            print(f"    kept back     {line.one.variant}  {line.one.digest}  {line.name}")
    say(f"{len(found)} {'hold stands' if len(found) == 1 else 'holds stand'}")
    return OK


def _as_json(one: Covered, names: dict[str, str]) -> dict[str, object]:
    def told(line: Line) -> dict[str, object]:
        return {
            "id": line.one.variant,
            "post": line.one.post,
            "label": f"G-{line.one.number}",
            "title": line.name,
            "channel": line.one.channel,
            "state": line.one.state,
            "slot_utc": line.one.slot_utc or None,
            "digest": line.one.digest,
        }

    hold = one.hold
    return {
        "id": hold.id,
        "label": f"H-{hold.number}",
        "scope": hold.scope,
        "what": hold.what,
        "name": one.what,
        "reason": hold.reason,
        "by": names.get(hold.by, ""),
        "since": hold.at,
        "kept_back": [{**told(line), "released": line.released, "leaves": line.leaves} for line in one.inside],
        "stop_by_hand": [{**told(line), "stopped": line.stopped, "time_passed": line.passed} for line in one.outside],
    }


def run_release(given: argparse.Namespace) -> int:
    """Release one network at the digest that was looked at, tick one off as stopped, or end the hold."""
    with open_desk(given) as desk:
        command = acting(desk, given)
        hold = hold_named(desk, given.hold)
        if given.end == bool(given.id):
            raise UserError(
                "Name one network to release, or --end.",
                hint="For example: `queue release H-1 G-12:x --digest D`.",
                code="no_choice",
            )
        if given.end:
            say(end_hold(desk, command, hold.id).label)
            return OK
        _post, variant = variant_meant(desk, given.id)
        if given.stopped:
            say(tick(desk, command, hold.id, [variant.id]).label)
            return OK
        if not given.digest:
            raise UserError("Say what you looked at.", hint="`queue holds` shows the digest.", code="no_digest")
        try:
            say(release_posts(desk, command, hold.id, {variant.id: given.digest}).label)
        except Conflict as error:
            raise Refused(error.message, hint=error.hint, code="conflict") from error
    return OK
