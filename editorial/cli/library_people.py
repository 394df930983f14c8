"""`proofdesk library person` and `library group`: who works at the desk, who is away, and who is asked together."""

from __future__ import annotations

import argparse
import datetime as dt
from dataclasses import replace

from editorial.cli.common import acting, acting_owner, add_library, open_desk
from editorial.cli.main import OK, Parser, say
from editorial.errors import UserError
from editorial.library.people import groups, people, person_named, save_group, save_person
from editorial.library.transaction import Command, new_id
from editorial.model.desk import ROLES, Group, Person
from editorial.workflow.desk import Desk


def add_to(inner: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add both to the verbs of `library`."""
    person = inner.add_parser("person", help="add somebody to the desk, or say who is away", allow_abbrev=False)
    person.add_argument("name")
    person.add_argument(
        "--role", action="append", choices=ROLES, help="several times for several roles (default: writer)"
    )
    person.add_argument(
        "--away-until", metavar="DATE", help="the last day of an absence (2026-12-05); none: they are back"
    )
    person.add_argument("--deputy", metavar="NAME", help="who looks in their place; nobody: no one does")
    add_library(person, writes=True)
    person.set_defaults(run=run_person)

    group = inner.add_parser("group", help="people who are asked together", allow_abbrev=False)
    group.add_argument("name")
    group.add_argument("--member", action="append", metavar="NAME", help="several times; they replace those before")
    add_library(group, writes=True)
    group.set_defaults(run=run_group)


def run_person(given: argparse.Namespace) -> int:
    """Add somebody, or change the absence of somebody who is there. The owner acts; an absence also the person themselves."""
    with open_desk(given) as desk:
        wanted = given.name.casefold().strip()
        known = next((one for one in people(desk.library) if one.name.casefold() == wanted), None)
        about_absence = given.away_until is not None or given.deputy is not None
        if known is None or not about_absence or given.role:
            command = acting_owner(desk, given)
        else:
            command = _own_or_owner(desk, given, known)
        base = known or Person(id=new_id(), name=given.name, initials="", roles=frozenset({"writer"}))
        if known is not None and not about_absence and not given.role:
            base = replace(base, id=new_id())  # a second one of that name is refused with the reason
        roles = frozenset(given.role) if given.role else base.roles
        person = replace(base, roles=roles, **_absence(desk, given, base))
        say(save_person(desk.library, command, person).label)
    return OK


def _own_or_owner(desk: Desk, given: argparse.Namespace, person: Person) -> Command:
    command = acting(desk, given)
    return command if command.who == person.id else acting_owner(desk, given)


def _absence(desk: Desk, given: argparse.Namespace, person: Person) -> dict[str, object]:
    changed: dict[str, object] = {}
    if given.away_until is not None:
        changed["away_until"] = None if given.away_until == "none" else _day(given.away_until)
    if given.deputy is not None:
        deputy = None if given.deputy == "nobody" else person_named(desk.library, given.deputy)
        if deputy is not None and deputy.id == person.id:
            raise UserError("Nobody looks in their own place.", hint="Name somebody else.", code="own_deputy")
        changed["deputy"] = deputy.id if deputy else ""
    return changed


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UserError(f"“{text}” is not a date.", hint="Write it as 2026-12-05.", code="bad_date") from None


def run_group(given: argparse.Namespace) -> int:
    """Make a group, or change who is in it; the owner acts."""
    with open_desk(given) as desk:
        members = tuple(person_named(desk.library, name).id for name in given.member or ())
        wanted = given.name.casefold().strip()
        known = next((one for one in groups(desk.library, all_of_them=True) if one.name.casefold() == wanted), None)
        if not members:
            raise UserError("A group needs somebody in it.", hint="Name each with --member.", code="no_member")
        group = replace(known or Group(id=new_id(), name=given.name), members=members, active=True)
        say(save_group(desk.library, acting_owner(desk, given), group).label)
    return OK
