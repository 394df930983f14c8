"""Who was asked to look at a network: a person, a group, nobody in particular; and who looks while somebody is away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from editorial.model.desk import Group, Person


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


def reach_somebody(all_groups: Sequence[Group], everybody: Sequence[Person], today: dt.date) -> frozenset[str]:
    """The ids, of people and groups, behind which an active editor looks today. A reviewer that is not among them (left, no
    editor any more, a group that was closed) was asked in vain: the post waits for any editor."""
    editors = [one for one in everybody if one.active and one.is_a("editor")]
    return frozenset(name for one in editors for name in answers_for(one, all_groups, everybody, today))


def may_look(name: str, all_groups: Sequence[Group], everybody: Sequence[Person]) -> list[Person]:
    """The active editors behind the id of a person or group; none for one that is unknown or not an editor."""
    group = next((one for one in all_groups if one.id == name and one.active), None)
    wanted = set(group.members) if group is not None else {name}
    return [one for one in everybody if one.id in wanted and one.active and one.is_a("editor")]
