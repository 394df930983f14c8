"""The people, bylines, accounts and campaigns of the demo, from `resources/samples/demo/cast.toml`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, cast

from editorial.library.people import first_person, save_author, save_campaign, save_channel, save_person
from editorial.library.transaction import Command, new_id
from editorial.library.workspace import Library
from editorial.model.desk import Author, Campaign, Milestone, Person
from editorial.model.post import Channel

Entries = list[dict[str, Any]]


def take_seats(library: Library, data: Mapping[str, Any], today: dt.date) -> dict[str, str]:
    """Add everybody and everything to a new workspace; returns person ids by their short names ("ana")."""
    seated: dict[str, str] = {}
    owner = ""
    for entry in cast("Entries", data["person"]):
        roles = frozenset[str](entry["roles"])
        person = (
            Person(id=new_id(), name=entry["name"], initials="", roles=roles)
            if owner
            else first_person(library, entry["name"])
        )
        owner = owner or person.id
        save_person(library, Command(who=owner), Person(id=person.id, name=person.name, initials="", roles=roles))
        seated[entry["id"]] = person.id
    for entry in cast("Entries", data["author"]):
        save_author(library, Command(who=owner), _author(entry))
    for entry in cast("Entries", data["account"]):
        save_channel(library, Command(who=owner), Channel(**{"zone": data["zone"], **entry}))
    for entry in cast("Entries", data["campaign"]):
        save_campaign(library, Command(who=owner), _campaign(entry, today))
    return seated


def _author(entry: Mapping[str, Any]) -> Author:
    """One name of the register."""
    values = dict(entry)
    for name in ("credentials", "former_names"):
        values[name] = tuple(values.get(name, ()))
    return Author(id=new_id(), **values)


def _campaign(entry: Mapping[str, Any], today: dt.date) -> Campaign:
    """A campaign whose dates are given as days from today, those of its milestones too."""
    values = dict(entry)
    for name in ("starts", "ends"):
        values[name] = today + dt.timedelta(days=values[name])
    for name in ("key_terms", "off_limits"):
        values[name] = tuple(values[name])
    values["synonyms"] = {topic: tuple(words) for topic, words in values.get("synonyms", {}).items()}
    values["milestones"] = tuple(
        Milestone(name=step["name"], due=today + dt.timedelta(days=step["due"]), done=step["due"] < 0)
        for step in values.get("milestones", ())
    )
    values["tone_band"] = {dial: (band[0], band[1]) for dial, band in values["tone_band"].items()}
    return Campaign(**values)
