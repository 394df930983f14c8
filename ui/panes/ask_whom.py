"""Whom one may ask to look: people and groups as the choices of a menu, with who is away and who looks instead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from PySide6.QtCore import QObject

from editorial.model.asking import looks_instead, may_look
from editorial.model.desk import Person
from ui.bridge.session import Session
from ui.kit.menu import Choice
from ui.times import day_words


def today() -> dt.date:
    """The day it is here."""
    return dt.datetime.now().astimezone().date()


def away_words(asker: QObject, session: Session, person: Person) -> str:
    """ "away until 5 Dec; Noor Haddad looks instead"; empty for somebody who is here."""
    if not person.is_away(today()) or person.away_until is None:
        return ""
    until = asker.tr("away until %1").replace("%1", day_words(person.away_until, weekday=False))
    instead = looks_instead(person, list(session.names.people.values()), today())
    if instead.id == person.id:
        return until
    return f"{until}; " + asker.tr("%1 looks instead").replace("%1", instead.name)


def party_choices(asker: QObject, session: Session, current: str, *, without: Collection[str] = ()) -> list[Choice]:
    """Nobody in particular, then editors, then groups with one; ids are `who:` and the id of the person or group."""
    everybody = [one for one in session.names.people.values() if one.active]
    groups = [one for one in session.names.groups.values() if one.active]
    alone = len(everybody) == 1
    nobody = Choice(id="who:", text=asker.tr("Nobody in particular"), checked=not current)
    people = [
        Choice(
            id=f"who:{one.id}",
            text=one.name,
            hint=away_words(asker, session, one),
            group=asker.tr("People"),
            checked=one.id == current,
        )
        for one in everybody
        if one.is_a("editor") and (alone or one.id not in without)
    ]
    found = [
        Choice(
            id=f"who:{group.id}",
            text=group.name,
            hint=", ".join(one.name.split()[0] for one in may_look(group.id, groups, everybody)),
            group=asker.tr("Groups"),
            checked=group.id == current,
        )
        for group in groups
        if any(alone or one.id not in without for one in may_look(group.id, groups, everybody))
    ]
    return [nobody, *people, *found]
