"""`proofdesk library change`, `library reuse`, `library alike`: many posts in one go, what may go out again, what repeats."""

from __future__ import annotations

import argparse
import json

from editorial.cli.common import acting, add_library, open_desk, post_meant
from editorial.cli.main import OK, SOME, Parser, say
from editorial.errors import UserError
from editorial.library.lists import post_rows
from editorial.library.people import campaigns, channels, person_named
from editorial.workflow.alikes import Alikes
from editorial.workflow.desk import Desk
from editorial.workflow.resting import rested, rests_of
from editorial.workflow.together import Together, change_together

_YES = {"yes": True, "no": False}


def add_to(inner: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the three to the verbs of `library`."""
    change = inner.add_parser("change", help="the same change to many posts", allow_abbrev=False)
    change.add_argument("posts", nargs="+", metavar="POST")
    change.add_argument(
        "--label", action="append", default=[], metavar="LABEL", help="add it; several times for several"
    )
    change.add_argument("--unlabel", action="append", default=[], metavar="LABEL", help="take it off")
    change.add_argument("--campaign", metavar="NAME", help="none: no campaign")
    change.add_argument("--last-day", metavar="DATE", help="after it they do not leave; none: no last day")
    change.add_argument("--evergreen", choices=tuple(_YES))
    change.add_argument("--archive", choices=tuple(_YES))
    change.add_argument("--assignee", metavar="NAME", help="who looks after them; nobody: no one does")
    add_library(change, writes=True)
    change.set_defaults(run=run_change)

    again = inner.add_parser("reuse", help="which evergreens have rested, or how a post rests", allow_abbrev=False)
    again.add_argument("post", nargs="?", metavar="POST")
    again.add_argument("--json", action="store_true")
    add_library(again)
    again.set_defaults(run=run_reuse)

    alike = inner.add_parser("alike", help="posts that are nearly the same", allow_abbrev=False)
    alike.add_argument("--json", action="store_true")
    add_library(alike)
    alike.set_defaults(run=run_alike)


def run_change(given: argparse.Namespace) -> int:
    """Change what can be changed; exit 1 when some posts stayed as they are."""
    with open_desk(given) as desk:
        ids = [post_meant(desk, name).id for name in given.posts]
        wanted = Together(
            add_labels=tuple(given.label),
            remove_labels=tuple(given.unlabel),
            campaign=_campaign(desk, given.campaign),
            expires=_last_day(given.last_day),
            evergreen=_YES.get(given.evergreen),
            archived=_YES.get(given.archive),
            assignee=_assignee(desk, given.assignee),
        )
        if wanted.is_empty:
            raise UserError("Nothing is to be changed.", hint="See `proofdesk library change --help`.", code="nothing")
        done = change_together(desk, acting(desk, given), ids, wanted)
        say(done.label)
        for sentence in done.notes:
            say(sentence)
    return SOME if done.notes else OK


def _campaign(desk: Desk, name: str | None) -> str | None:
    if name is None or name == "none":
        return None if name is None else ""
    found = next((one.id for one in campaigns(desk.library) if one.name.casefold() == name.casefold()), None)
    if found is None:
        raise UserError(f"There is no campaign “{name}”.", hint="Write its name as it stands.", code="no_campaign")
    return found


def _last_day(text: str | None) -> str | None:
    return "" if text == "none" else text


def _assignee(desk: Desk, name: str | None) -> str | None:
    return name if name is None else "" if name == "nobody" else person_named(desk.library, name).id


def run_reuse(given: argparse.Namespace) -> int:
    """The evergreens that have rested, or how one post rests on each account that has had it."""
    with open_desk(given) as desk:
        if given.post:
            return _rests(desk, given)
        rows = post_rows(desk.library, rested(desk))
        if given.json:
            print(json.dumps({"version": 1, "posts": [{"id": row.id, "number": row.number} for row in rows]}, indent=2))
        else:
            for row in rows:
                print(f"G-{row.number}  {row.name}")
    return OK


def _rests(desk: Desk, given: argparse.Namespace) -> int:
    names = {one.id: one.name for one in channels(desk.library)}
    found = [
        {
            "account": names[one.channel],
            "channel": one.channel,
            "number": one.number,
            "last": one.last.isoformat(),
            "again": one.again.isoformat(),
            "rested": one.is_over,
        }
        for one in rests_of(desk, post_meant(desk, given.post).id)
    ]
    if given.json:
        print(json.dumps({"version": 1, "accounts": found}, ensure_ascii=False, indent=2))
        return OK
    for one in found:
        print(f"{one['account']}: out on {one['last']} as G-{one['number']}, again from {one['again']}")
    return OK


def run_alike(given: argparse.Namespace) -> int:
    """Groups of posts that say nearly the same, newest first."""
    with open_desk(given) as desk:
        search = Alikes()
        while not search.is_done:
            search.read_on(desk.library)
        groups = [post_rows(desk.library, group.posts) for group in search.groups]
        if given.json:
            listed = [[{"id": row.id, "number": row.number} for row in group] for group in groups]
            print(json.dumps({"version": 1, "seen": search.seen, "groups": listed}, indent=2))
            return OK
        for group in groups:
            print("  ".join(f"G-{row.number} {row.name}" for row in group))
        say(f"{search.seen:,} posts looked through.")
    return OK
