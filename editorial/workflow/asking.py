"""Who was asked to look at a network: a person, a group, nobody in particular; and who looks while somebody is away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from editorial.errors import Refused
from editorial.library import review
from editorial.library.people import groups, people
from editorial.library.posts import load_post
from editorial.library.transaction import Command, Transaction
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.desk import Group, Person
from editorial.workflow.desk import Desk
from editorial.workflow.guard import networks, person


class HasReviewer(Protocol):
    """Anything that somebody was asked to look at: a variant or its row."""

    @property
    def reviewer(self) -> str: ...


def looks_instead(asked: Person, everybody: Sequence[Person], today: dt.date) -> Person:
    """Who looks in the place of `asked` today: the person, or while away the deputy (or the deputy's deputy).

    Where a circle of absences closes, or a deputy has left, the one who was asked remains asked.
    """
    known = {one.id: one for one in everybody if one.active}
    now, passed = asked, {asked.id}
    while now.is_away(today):
        deputy = known.get(now.deputy)
        if deputy is None or deputy.id in passed:
            return asked
        passed.add(deputy.id)
        now = deputy
    return now


def answers_for(
    asked: Person, all_groups: Sequence[Group], everybody: Sequence[Person], today: dt.date
) -> frozenset[str]:
    """The ids, of people and groups, that mean this person today when they stand as a reviewer."""
    meant = {one.id for one in everybody if looks_instead(one, everybody, today).id == asked.id}
    mine = {group.id for group in all_groups if group.active and meant & set(group.members)}
    return frozenset(meant | mine)


def asked_of(
    asked: Person, variant: HasReviewer, all_groups: Sequence[Group], everybody: Sequence[Person], today: dt.date
) -> bool:
    """True when the network waits for this person: named, in a group that is, in the place of somebody who is away; or an
    editor, where nobody in particular was asked."""
    if not variant.reviewer:
        return asked.is_a("editor")
    return variant.reviewer in answers_for(asked, all_groups, everybody, today)


def today_of(library: Library) -> dt.date:
    """The day it is at this computer, which absences are counted in."""
    return library.now().astimezone().date()


def may_look(name: str, all_groups: Sequence[Group], everybody: Sequence[Person]) -> list[Person]:
    """The active editors behind the id of a person or group; none for one that is unknown or not an editor."""
    group = next((one for one in all_groups if one.id == name and one.active), None)
    wanted = set(group.members) if group is not None else {name}
    return [one for one in everybody if one.id in wanted and one.active and one.is_a("editor")]


def needs_reviewer(desk: Desk, reviewer: str, who: str = "") -> None:
    """Raises Refused unless `reviewer` (an id of a person or group, or nothing) can look at what `who` submits."""
    if not reviewer:
        return
    everybody, all_groups = people(desk.library), groups(desk.library)
    editors = may_look(reviewer, all_groups, everybody)
    if not editors:
        name = next((one.name for one in (*everybody, *all_groups) if one.id == reviewer), "")
        said = f"{name} is no editor here" if name else "Whom you ask is not at this desk"
        raise Refused(f"{said}, so nobody would look.", hint="Ask an editor, or a group with one.", code="no_reviewer")
    if who and len(everybody) > 1 and all(one.id == who for one in editors):
        raise Refused("You cannot ask yourself: somebody else has to look.", hint="Ask another editor.", code="own")


def assign(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], reviewer: str) -> ChangeSet:
    """Ask another person or group (by id, "" for nobody in particular) to look at networks in review: those named, or all
    of the post's. Writers and editors may; it can be undone."""
    needs_reviewer(desk, reviewer)

    def work(transaction: Transaction) -> str:
        acting = person(desk, transaction.who)
        post = load_post(transaction.connection, post_id)
        if not (acting.is_a("editor") or acting.is_a("writer") or acting.id == post.created_by):
            raise Refused(f"Only a writer or an editor can do this, and {acting.name} is neither.")
        for variant in networks(post, variant_ids, "return"):
            if variant.state != "in_review":
                raise Refused(f"{post.label} “{post.name}” is not in review any more.", code="not_in_review")
            review.set_columns(transaction, post_id, variant.id, reviewer=reviewer)
        transaction.note(reviewer=reviewer)
        return "Asked somebody else to look" if reviewer else "Open to any editor again"

    return desk.library.operate(command, "assign", work)
