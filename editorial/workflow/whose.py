"""Whose turn it is: the one answer that the queue, Today, the notices and every decision ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from editorial.library.news import News, news_for
from editorial.library.people import campaigns, channels, groups, people
from editorial.library.queue import Reader
from editorial.library.waiting import in_review
from editorial.library.workspace import Library
from editorial.model.asking import answers_for, reach_somebody
from editorial.model.desk import Person
from editorial.model.signoff import SignoffStep, steps_of
from editorial.workflow.turns import Roster, Turn, whose_turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What decides beside the post: who is there, and the steps that accounts and campaigns name, by their ids."""

    roster: Roster
    accounts: Mapping[str, tuple[SignoffStep, ...]]
    campaigns: Mapping[str, tuple[SignoffStep, ...]]

    def steps(self, channel: str, campaign: str) -> tuple[SignoffStep, ...]:
        """The steps that one network of a post passes, in order: its campaign's, then its account's."""
        return steps_of(self.accounts.get(channel, ()), self.campaigns.get(campaign, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One network in review: where its sign-off stands, and who was asked to look by name (an id, or empty)."""

    post: str
    variant: str
    reviewer: str
    turn: Turn

    def is_turn_of(self, reader: Reader) -> bool:
        """True when this person is to look at it now. Where no steps are named, whoever was asked by name is meant, as long
        as somebody stands behind that; a step that nobody is left for comes to the owners."""
        if self.turn.is_lost:
            return reader.owner
        if not self.turn.party_of(reader.person):
            return False
        return not self.turn.is_usual or reader.is_asked(self.reviewer)


def roster_of(library: Library) -> Roster:
    """Who is there today."""
    return Roster(
        people={one.id: one for one in people(library)},
        groups={one.id: one for one in groups(library)},
        today=library.today(),
    )


def rules_of(library: Library) -> Rules:
    """What decides today."""
    return Rules(
        roster=roster_of(library),
        accounts={one.id: one.signoff for one in channels(library, all_of_them=True)},
        campaigns={one.id: one.signoff for one in campaigns(library, all_of_them=True)},
    )


def reader_of(library: Library, asked: Person) -> Reader:
    """This person as the queue knows them today."""
    return _reader(roster_of(library), asked)


def _reader(roster: Roster, asked: Person) -> Reader:
    everybody, every_group = list(roster.people.values()), list(roster.groups.values())
    return Reader(
        person=asked.id,
        means=answers_for(asked, every_group, everybody, roster.today),
        reached=reach_somebody(every_group, everybody, roster.today),
        owner=asked.is_a("owner"),
    )


def waiting_in(connection: Connection, rules: Rules, post_ids: Sequence[str]) -> list[Waiting]:
    """Where the sign-off of each network of these posts stands that is in review."""
    return [
        Waiting(
            post=one.post,
            variant=one.variant,
            reviewer=one.reviewer,
            turn=whose_turn(
                rules.steps(one.channel, one.campaign),
                one.yeses,
                digest=one.digest,
                since=one.since,
                hands=one.hands,
                roster=rules.roster,
            ),
        )
        for one in in_review(connection, post_ids)
    ]


def waiting_for(library: Library, asked: Person, post_ids: Sequence[str]) -> list[Waiting]:
    """The networks of these posts that wait for this person now: theirs is the turn."""
    if not post_ids:
        return []
    rules = rules_of(library)
    reader = _reader(rules.roster, asked)
    with library.reading() as connection:
        found = waiting_in(connection, rules, post_ids)
    return [one for one in found if one.is_turn_of(reader)]


def news_of(library: Library, person: Person, since_seq: int) -> list[News]:
    """What others did since that entry of the history that concerns this person, what waits for them by the same answer."""

    def turns(post_ids: Sequence[str]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for one in waiting_for(library, person, post_ids):
            found.setdefault(one.post, set()).add(one.turn.since)
        return found

    return news_for(library, person, since_seq, turns)
