"""`proofdesk queue`: the review queue without a window."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.cli import queue_holds
from editorial.cli.common import acting, add_library, open_desk, party_meant, variant_meant
from editorial.cli.main import OK, Parser, one_platform, say
from editorial.cli.queue_comments import add_comments
from editorial.errors import Conflict, Refused, UserError
from editorial.library.lists import PostFilter, post_ids
from editorial.library.people import people
from editorial.library.posts import read_post
from editorial.library.records import Post, Variant
from editorial.model.status import SAID, STATES
from editorial.workflow.approving import Decision, approve
from editorial.workflow.asking import assign
from editorial.workflow.desk import Desk
from editorial.workflow.exceptions import listed
from editorial.workflow.gather import digest_now
from editorial.workflow.judging import judge
from editorial.workflow.outside import FromOutside, record_outside
from editorial.workflow.reviewing import return_, revoke, waive
from editorial.workflow.signing import turns_of, withdraw
from editorial.workflow.today import standing_of
from editorial.workflow.writing import submit


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("queue", help="list, submit, approve, return, allow, revoke, hold", allow_abbrev=False)
    inner = parser.add_subparsers(dest="what", required=True, metavar="WHAT", parser_class=Parser)

    listing = inner.add_parser("list", help="networks of posts and whose turn it is", allow_abbrev=False)
    listing.add_argument("--state", choices=STATES)
    listing.add_argument("--platform", metavar="ID", default="")
    listing.add_argument("--json", action="store_true")
    add_library(listing)
    listing.set_defaults(run=run_list)

    submitting = _verb(inner, "submit", "hand a network to an editor")
    submitting.add_argument("--to", metavar="NAME", default=None, help="who should look: a person, a group, or anyone")
    submitting.set_defaults(run=run_submit)

    assigning = _verb(inner, "assign", "ask somebody else to look")
    assigning.add_argument("--to", required=True, metavar="NAME", help="a person, a group, or anyone")
    assigning.set_defaults(run=run_assign)

    approving = _verb(inner, "approve", "say yes to exactly one digest")
    approving.add_argument("--digest", required=True, metavar="D", help="what you looked at, as `queue list` shows it")
    approving.add_argument("--outside", metavar="NAME", default="", help="record the yes of somebody outside")
    approving.add_argument("--evidence", metavar="FILE", help="with --outside: the file that shows it")
    approving.add_argument("--note", metavar="TEXT", default="", help="with --outside: a few words about it")
    approving.set_defaults(run=run_approve)

    withdrawing = _verb(inner, "withdraw", "take your own yes back")
    withdrawing.set_defaults(run=run_withdraw)

    returning = _verb(inner, "return", "give a network back to its writer")
    returning.add_argument("--reason", metavar="TEXT", default="", help="needed unless you have open comments on it")
    returning.set_defaults(run=run_return)

    add_comments(inner)

    waiving = _verb(inner, "waive", "allow one error to stand")
    waiving.add_argument("--finding", required=True, metavar="FINGERPRINT")
    waiving.add_argument("--reason", required=True, metavar="TEXT")
    waiving.add_argument("--until", default="", metavar="DATE")
    waiving.set_defaults(run=run_waive)

    excepting = inner.add_parser("exceptions", help="what was allowed to stand, and until when", allow_abbrev=False)
    excepting.add_argument("--json", action="store_true")
    add_library(excepting)
    excepting.set_defaults(run=run_exceptions)

    queue_holds.add_to(inner)

    revoking = _verb(inner, "revoke", "take an approval away")
    revoking.add_argument("--reason", required=True, metavar="TEXT")
    revoking.set_defaults(run=run_revoke)


def run_exceptions(given: argparse.Namespace) -> int:
    """A line per exception; those whose words are gone and those past their end first."""
    with open_desk(given) as desk:
        names = {person.id: person.name for person in people(desk.library, all_of_them=True)}
        found = listed(desk)
    if given.json:
        rows = [
            {
                "post": one.label,
                "standing": one.standing,
                "rule": one.waiver.rule,
                "quote": one.waiver.quote,
                "reason": one.waiver.reason or one.waiver.asked_reason,
                "by": names.get(one.waiver.granted_by, ""),
                "until": one.waiver.until or None,
                "fingerprint": one.waiver.fingerprint,
            }
            for one in found
        ]
        print(json.dumps({"version": 1, "exceptions": rows}, ensure_ascii=False, indent=2))
        return OK
    for one in found:
        waiver = one.waiver
        until = f" until {waiver.until}" if waiver.until else ""
        words = f" “{waiver.quote[:60]}”" if waiver.quote else ""
        said = waiver.reason or waiver.asked_reason
        print(f"{one.label:8} {_STANDINGS[one.standing] + until:24} {waiver.rule}{words}: {said}")
    return OK


_STANDINGS = {"asked": "asked for", "in_force": "holds", "lapsed": "past its end", "orphan": "its text is gone"}


def _verb(inner: argparse._SubParsersAction[Parser], name: str, about: str) -> Parser:  # pyright: ignore[reportPrivateUsage]
    parser = inner.add_parser(name, help=about, allow_abbrev=False)
    parser.add_argument("id", metavar="ID", help="a variant id, or POST:CHANNEL (12:x)")
    add_library(parser, writes=True)
    return parser


def run_list(given: argparse.Namespace) -> int:
    """A line per network, in the order in which they go out."""
    platform = one_platform(given.platform).id if given.platform else ""
    with open_desk(given) as desk:
        wanted = PostFilter(states=(given.state,) if given.state else (), platform=platform, order="slot")
        names = {person.id: person.name for person in people(desk.library, all_of_them=True)}
        listed: list[dict[str, object]] = []
        for post_id in post_ids(desk.library, wanted):
            post = read_post(desk.library, post_id)
            turns = turns_of(desk, post)
            for variant in post.variants:
                if (given.state and variant.state != given.state) or (platform and variant.platform != platform):
                    continue
                turn = turns.get(variant.id)
                waiting = {"turn": turn.said() if turn else None, "step": turn.step.name if turn else None}
                listed.append({**_as_json(desk, post, variant, names), **waiting})
    if given.json:
        print(json.dumps({"version": 1, "variants": listed}, ensure_ascii=False, indent=2))
        return OK
    for line in listed:
        print(f"{line['label']}:{line['platform']:16} {line['state']:15} {line['title']}")
        print(f"    {line['id']}  {line['digest']}")
        if line["turn"]:
            print(f"    {line['turn']}")
    say(f"{len(listed)} networks")
    return OK


def _as_json(desk: Desk, post: Post, variant: Variant, names: dict[str, str]) -> dict[str, object]:
    sealed = variant.revision if variant.state not in ("idea", "draft", "changes_wanted") else None
    standing = standing_of(variant, desk.library.now())
    return {
        "id": variant.id,
        "post": post.id,
        "label": post.label,
        "title": post.name,
        "platform": variant.platform,
        "channel": variant.channel,
        "state": variant.state,
        "since": variant.state_since,
        "by": names.get(variant.state_by, ""),
        "reason": variant.reason,
        "held": variant.held,
        "missed": standing == "missed",
        "should_be_out": standing == "should_be_out",
        "stale": variant.is_stale(post.shared.content),
        "version": variant.revision.number if variant.revision else None,
        "digest": sealed.digest if sealed else digest_now(desk, post, variant),
        "approved_digest": variant.approved.digest if variant.approved else None,
        "slot": variant.slot.local.isoformat(timespec="minutes") if variant.slot else None,
        "zone": variant.slot.zone if variant.slot else None,
    }


def run_submit(given: argparse.Namespace) -> int:
    """Submit one network; what must be fixed before it can be approved is named."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        command = acting(desk, given)
        reviewer = None if given.to is None else party_meant(desk, given.to)
        with toolbox().checks(desk) as check:
            verdict = judge(desk, post, [variant], check)[variant.id]
        done = submit(desk, command, post.id, [variant.id], reviewer=reviewer)
        after = read_post(desk.library, post.id).variant(variant.id)
    for finding in verdict.result.findings:
        if finding.level == "error":
            say(f"must be fixed or allowed: {finding.message} [{finding.rule} {finding.fingerprint}]")
    say(f"{done.label}: {post.label} is {SAID[after.state]}.")
    if after.revision is not None:
        print(after.revision.digest)
    return OK


def run_assign(given: argparse.Namespace) -> int:
    """Ask another person or group to look at one network."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        done = assign(desk, acting(desk, given), post.id, [variant.id], party_meant(desk, given.to))
    say(f"{done.label}: {post.label} for {variant.platform}.")
    return OK


def run_approve(given: argparse.Namespace) -> int:
    """Approve what was looked at; anything else is a conflict (exit 1)."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        command = acting(desk, given)
        with toolbox().checks(desk) as check:
            verdicts = judge(desk, post, [variant], check)
        decisions = [Decision(variant=variant.id, digest=given.digest)]
        try:
            if given.outside or given.evidence:
                file = Path(given.evidence) if given.evidence else None
                said = FromOutside(name=given.outside, file=file, note=given.note)
                done = record_outside(desk, command, post.id, decisions, verdicts, said)
            else:
                done = approve(desk, command, post.id, decisions, verdicts)
        except Conflict as error:
            raise Refused(error.message, hint=error.hint, code="conflict") from error
    say(f"{done.label}: {post.label} for {variant.platform}.")
    return OK


def run_withdraw(given: argparse.Namespace) -> int:
    """Take one's own yes back while the sign-off is under way."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        say(withdraw(desk, acting(desk, given), post.id, [variant.id]).label)
    return OK


def run_return(given: argparse.Namespace) -> int:
    """Return one network."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        say(return_(desk, acting(desk, given), post.id, [variant.id], given.reason).label)
    return OK


def run_waive(given: argparse.Namespace) -> int:
    """Allow one error. Raises UserError when no such finding stands."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        command = acting(desk, given)
        with toolbox().checks(desk) as check:
            result = judge(desk, post, [variant], check)[variant.id].result
        finding = next((item for item in result.findings if item.fingerprint == given.finding), None)
        if finding is None:
            there = ", ".join(f"{item.fingerprint} ({item.rule})" for item in result.findings if item.level == "error")
            raise UserError(
                "There is no such finding here.",
                hint=f"There are: {there}." if there else "Nothing must be fixed here.",
            )
        done = waive(desk, command, post.id, variant.id, finding, reason=given.reason, until=given.until)
        say(done.label)
    return OK


def run_revoke(given: argparse.Namespace) -> int:
    """Take an approval away."""
    with open_desk(given) as desk:
        post, variant = variant_meant(desk, given.id)
        say(revoke(desk, acting(desk, given), post.id, [variant.id], given.reason).label)
    return OK
