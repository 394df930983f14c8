"""People, accounts, campaigns and the author register: what the forms of the settings read and write."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Row, func, insert, select

from editorial.errors import Refused, UserError
from editorial.library import schema
from editorial.library.transaction import Command, Transaction, new_id
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp, zone
from editorial.model.desk import Author, Campaign, Group, Milestone, Person
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.model.signoff import steps_as_json, steps_from_json

_PLAN_TEXTS = ("measure", "baseline", "target", "call_to_action")


def initials_of(name: str) -> str:
    """Two letters for the round badge: first letters of the first and last word."""
    words = [word for word in name.split() if word[0].isalnum()]
    chosen = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0] for word in chosen).upper()


def people(library: Library, *, all_of_them: bool = False) -> list[Person]:
    """Everybody at the desk, oldest first; those who left only with `all_of_them`."""
    query = select(schema.people).order_by(schema.people.c.seq)
    if not all_of_them:
        query = query.where(schema.people.c.active)
    with library.reading() as connection:
        return [_person(row) for row in connection.execute(query)]


def person_named(library: Library, name: str) -> Person:
    """The person of that name or initials, whatever the case. Raises UserError with the names there are."""
    everybody = people(library)
    wanted = name.casefold().strip()
    for person in everybody:
        if wanted in (person.name.casefold(), person.initials.casefold(), person.id):
            return person
    raise UserError(
        f"Nobody called “{name}” works here.",
        hint="There are: " + ", ".join(person.name for person in everybody) + "."
        if everybody
        else "Add a person first.",
        code="unknown_person",
    )


def first_person(library: Library, name: str) -> Person:
    """Make the owner of a new workspace; outside the history's people, because nobody is there yet to do it."""
    if not name.strip():
        raise UserError("The first person needs a name.", hint="Write what the desk calls them.", code="no_name")
    person = Person(id=new_id(), name=name.strip(), initials=initials_of(name), roles=frozenset({"owner"}))

    def work(transaction: Transaction) -> str:
        if transaction.connection.execute(select(func.count()).select_from(schema.people)).scalar_one():
            raise Refused("This workspace has an owner already.", hint="Ask the owner to add you.")
        _insert_person(transaction, person)
        transaction.note(person=person.id)
        return f"{person.name} is the owner"

    library.operate(Command(who=person.id), "found", work, undoable=False)
    return person


def save_person(library: Library, command: Command, person: Person) -> ChangeSet:
    """Add or change a person. Raises Refused when nobody would be left who may change the house style."""
    if not person.name.strip():
        raise UserError("A person needs a name.", hint="Write what the desk calls them.", code="no_name")

    def work(transaction: Transaction) -> str:
        transaction.touch("person")
        transaction.note(person=person.id)
        known = {row.id: _person(row) for row in transaction.connection.execute(select(schema.people))}
        if any(other.name.casefold() == person.name.casefold() and other.id != person.id for other in known.values()):
            raise Refused(f"Somebody called {person.name} is here already.", hint="Add a second name or an initial.")
        known[person.id] = person
        if not any(other.active and "owner" in other.roles for other in known.values()):
            raise Refused("Somebody has to remain the owner.", hint="Make another person owner first.")
        exists = transaction.connection.execute(
            select(schema.people.c.id).where(schema.people.c.id == person.id)
        ).first()
        if exists is None:
            _insert_person(transaction, person)
            return f"{person.name} added"
        transaction.update(
            schema.people,
            person.id,
            name=person.name,
            initials=person.initials or initials_of(person.name),
            roles=sorted(person.roles),
            active=person.active,
            away_until=person.away_until.isoformat() if person.away_until else None,
            deputy=person.deputy,
        )
        return f"{person.name} changed"

    return library.operate(command, "person", work)


def _insert_person(transaction: Transaction, person: Person) -> None:
    transaction.insert(
        schema.people,
        id=person.id,
        name=person.name,
        initials=person.initials or initials_of(person.name),
        roles=sorted(person.roles),
        active=person.active,
        created_at=transaction.at,
        away_until=person.away_until.isoformat() if person.away_until else None,
        deputy=person.deputy,
    )


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        initials=row.initials,
        roles=frozenset(row.roles),
        active=row.active,
        away_until=dt.date.fromisoformat(row.away_until) if row.away_until else None,
        deputy=row.deputy,
    )


def groups(library: Library, *, all_of_them: bool = False) -> list[Group]:
    """The groups of people by name; dissolved ones only with `all_of_them`."""
    query = select(schema.groups).order_by(schema.groups.c.name)
    if not all_of_them:
        query = query.where(schema.groups.c.active)
    with library.reading() as connection:
        return [
            Group(id=row.id, name=row.name, members=tuple(row.members), active=row.active)
            for row in connection.execute(query)
        ]


def save_group(library: Library, command: Command, group: Group) -> ChangeSet:
    """Add or change a group. Raises UserError when it has no name."""
    if not group.name.strip():
        raise UserError("A group needs a name.", hint="Write what your team calls it.", code="no_name")
    values: dict[str, object] = {"name": group.name.strip(), "members": list(group.members), "active": group.active}
    return library.operate(
        command, "group", lambda transaction: _save(transaction, schema.groups, "group", group.id, values)
    )


def channels(library: Library, *, all_of_them: bool = False) -> list[Channel]:
    """The accounts, oldest first; closed ones only with `all_of_them`."""
    query = select(schema.channels).order_by(schema.channels.c.seq)
    if not all_of_them:
        query = query.where(schema.channels.c.active)
    with library.reading() as connection:
        return [channel_of(row) for row in connection.execute(query)]


def channel_of(row: Row[Any]) -> Channel:
    """A stored account as a record."""
    return Channel(
        id=row.id,
        platform=row.platform,
        name=row.name,
        handle=row.handle,
        zone=row.zone,
        link_place=row.link_place,
        byline_place=row.byline_place,
        limits=row.limits,
        exporter_names=row.exporter_names,
        server=row.server or {},
        variety=row.variety,
        signoff=steps_from_json(row.approvers),
        active=row.active,
        cool_down=row.cool_down,
    )


def save_channel(library: Library, command: Command, channel: Channel, platform: Platform | None = None) -> ChangeSet:
    """Add or change an account. Raises UserError for an empty name or a zone that is none, and Refused for a new account on
    a network that has closed, where `platform`, its network, is given."""
    if not channel.name.strip():
        raise UserError("An account needs a name.", hint="Write what your team calls it.", code="no_name")
    zone(channel.zone)
    values: dict[str, object] = {
        "platform": channel.platform,
        "name": channel.name.strip(),
        "handle": channel.handle.strip(),
        "zone": channel.zone,
        "link_place": channel.link_place,
        "byline_place": channel.byline_place,
        "limits": dict(channel.limits),
        "exporter_names": dict(channel.exporter_names),
        "server": dict(channel.server) or None,
        "variety": channel.variety.strip(),
        "approvers": steps_as_json(channel.signoff),
        "active": channel.active,
        "cool_down": channel.cool_down,
    }

    def work(transaction: Transaction) -> str:
        table = schema.channels
        if platform is not None and platform.closed:
            known = select(table.c.id).where(table.c.id == channel.id)
            if transaction.connection.execute(known).first() is None:
                raise Refused(
                    f"{platform.title} has closed and takes no new accounts.",
                    hint="Choose another network.",
                    code="closed_network",
                )
        return _save(transaction, table, "channel", channel.id, values)

    return library.operate(command, "channel", work)


def campaigns(library: Library, *, all_of_them: bool = False) -> list[Campaign]:
    """The campaigns, newest first; finished ones only with `all_of_them`."""
    query = select(schema.campaigns).order_by(schema.campaigns.c.seq.desc())
    if not all_of_them:
        query = query.where(schema.campaigns.c.active)
    with library.reading() as connection:
        return [_campaign(row) for row in connection.execute(query)]


def _campaign(row: Row[Any]) -> Campaign:
    return Campaign(
        id=row.id,
        name=row.name,
        objective=row.objective,
        goal=row.goal,
        audience=row.audience,
        message=row.message,
        starts=dt.date.fromisoformat(row.starts) if row.starts else None,
        ends=dt.date.fromisoformat(row.ends) if row.ends else None,
        key_terms=tuple(row.key_terms),
        off_limits=tuple(row.off_limits),
        tone_band={dial: (band[0], band[1]) for dial, band in row.tone_band.items()},
        budget=row.budget,
        signoff=steps_from_json(row.signoff),
        active=row.active,
        **_plan_from(row.plan or {}),
    )


def _plan_from(plan: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: str(plan.get(name, "")) for name in _PLAN_TEXTS},
        "milestones": tuple(
            Milestone(
                name=step["name"], due=dt.date.fromisoformat(step["due"]) if step["due"] else None, done=step["done"]
            )
            for step in plan.get("milestones", ())
        ),
        "synonyms": {topic: tuple(words) for topic, words in plan.get("synonyms", {}).items()},
    }


def _plan_of(campaign: Campaign) -> dict[str, object]:
    return {
        **{name: getattr(campaign, name).strip() for name in _PLAN_TEXTS},
        "milestones": [
            {"name": step.name, "due": step.due.isoformat() if step.due else None, "done": step.done}
            for step in campaign.milestones
        ],
        "synonyms": {topic: list(words) for topic, words in campaign.synonyms.items()},
    }


def save_campaign(library: Library, command: Command, campaign: Campaign) -> ChangeSet:
    """Add or change a campaign. Raises UserError when it has no name or ends before it starts."""
    if not campaign.name.strip():
        raise UserError("A campaign needs a name.", hint="Write what your team calls it.", code="no_name")
    if campaign.starts and campaign.ends and campaign.ends < campaign.starts:
        raise UserError("The campaign ends before it starts.", hint="Change one of the two dates.", code="bad_dates")
    values: dict[str, object] = {
        "name": campaign.name.strip(),
        "objective": campaign.objective,
        "goal": campaign.goal,
        "audience": campaign.audience,
        "message": campaign.message,
        "starts": campaign.starts.isoformat() if campaign.starts else None,
        "ends": campaign.ends.isoformat() if campaign.ends else None,
        "key_terms": list(campaign.key_terms),
        "off_limits": list(campaign.off_limits),
        "tone_band": {dial: list(band) for dial, band in campaign.tone_band.items()},
        "budget": campaign.budget,
        "active": campaign.active,
        "plan": _plan_of(campaign),
        "signoff": steps_as_json(campaign.signoff) or None,
    }
    return library.operate(
        command, "campaign", lambda transaction: _save(transaction, schema.campaigns, "campaign", campaign.id, values)
    )


def authors(library: Library, *, all_of_them: bool = False) -> list[Author]:
    """The author register by name; those struck off only with `all_of_them`."""
    query = select(schema.authors).order_by(schema.authors.c.name)
    if not all_of_them:
        query = query.where(schema.authors.c.active)
    with library.reading() as connection:
        return [_author(row) for row in connection.execute(query)]


def _author(row: Row[Any]) -> Author:
    details: dict[str, Any] = row.details or {}
    return Author(
        id=row.id,
        name=row.name,
        kind=row.kind,
        role=row.role,
        handles=row.handles,
        credentials=tuple(details.get("credentials", ())),
        former_names=tuple(details.get("former_names", ())),
        stands_for=details.get("stands_for", ""),
        pronouns=details.get("pronouns", ""),
        employer=details.get("employer", ""),
        paid=bool(details.get("paid", False)),
        active=row.active,
    )


def save_author(library: Library, command: Command, author: Author) -> ChangeSet:
    """Add or change a name of the register. Raises UserError when it is empty."""
    if not author.name.strip():
        raise UserError("An author needs a name.", hint="Write the name as it may be printed.", code="no_name")
    values: dict[str, object] = {
        "name": author.name.strip(),
        "kind": author.kind,
        "role": author.role,
        "handles": dict(author.handles),
        "active": author.active,
        "details": {
            "credentials": list(author.credentials),
            "former_names": list(author.former_names),
            "stands_for": author.stands_for.strip(),
            "pronouns": author.pronouns.strip(),
            "employer": author.employer.strip(),
            "paid": author.paid,
        },
    }
    return library.operate(
        command, "author", lambda transaction: _save(transaction, schema.authors, "author", author.id, values)
    )


def _save(transaction: Transaction, table: Any, kind: str, row_id: str, values: dict[str, object]) -> str:
    transaction.touch(kind)
    transaction.note(**{kind: row_id})
    name = str(values["name"])
    exists = transaction.connection.execute(select(table.c.id).where(table.c.id == row_id)).first()
    twins = select(table.c.id).where(func.lower(table.c.name) == name.lower(), table.c.id != row_id)
    if kind == "channel":
        twins = twins.where(table.c.platform == values["platform"])
    if transaction.connection.execute(twins).first() is not None:
        raise Refused(f"“{name}” is there already.", hint="Choose another name, or change the one there is.")
    if exists is None:
        transaction.insert(table, id=row_id, **values)
        return f"{name} added"
    transaction.update(table, row_id, **values)
    return f"{name} changed"


def set_setting(
    library: Library, command: Command, key: str, value: object, label: str = "Setting changed"
) -> ChangeSet:
    """Store a setting of the workspace (its name, default style); `label` says in words what was done."""

    def work(transaction: Transaction) -> str:
        transaction.touch("settings")
        transaction.note(setting=key)
        transaction.replace(schema.settings, {"key": key}, [{"key": key, "value": value}])
        return label

    return library.operate(command, "setting", work)


def remember_style(library: Library, version: str, name: str, text: str) -> None:
    """Keep a house style's text the first time it is used, so that an old approval can always be explained."""
    with library.reading() as connection:
        known = connection.execute(
            select(schema.style_versions.c.version).where(schema.style_versions.c.version == version)
        ).first()
    if known is None and not library.read_only:
        with library.writing() as connection:
            exists = connection.execute(
                select(schema.style_versions.c.version).where(schema.style_versions.c.version == version)
            ).first()
            if exists is None:
                connection.execute(
                    insert(schema.style_versions).values(
                        version=version, name=name, text=text, first_used=stamp(library.now())
                    )
                )
