"""Whose turn it is: the steps of a sign-off, the yeses there are, and who may give the next one. Pure, and tested so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from editorial.library.signoffs import Yes
from editorial.model.asking import looks_instead
from editorial.model.desk import Group, Person
from editorial.model.signoff import OUTSIDE, USUAL, SignoffStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Who is there: active people and groups, and what day it is."""

    people: Mapping[str, Person]
    groups: Mapping[str, Group] = field(default_factory=dict[str, Group])
    today: dt.date

    @property
    def alone(self) -> bool:
        """True when one person is all there is: then four eyes are offered, not forced."""
        return len(self.people) == 1

    def parties(self, step: SignoffStep) -> list[str]:
        """Whose yes a step may want: ids of active people in the order they are named, and `outside`."""
        found: dict[str, None] = {}
        for who in step.who:
            if who == OUTSIDE:
                found[OUTSIDE] = None
            elif who.startswith("role:"):
                wanted = {who.removeprefix("role:"), "owner"}
                found.update({person.id: None for person in self.people.values() if wanted & person.roles})
            elif who in self.groups:
                found.update({member: None for member in self.groups[who].members if member in self.people})
            elif who in self.people:
                found[who] = None
        return list(found)

    def deputy_of(self, person_id: str) -> str:
        """Who is asked in the place of somebody who is away; empty when they are here, or nobody is named."""
        person = self.people.get(person_id)
        if person is None:
            return ""
        instead = looks_instead(person, list(self.people.values()), self.today)
        return "" if instead.id == person_id else instead.id

    def stands_in(self, step: SignoffStep, party: str) -> str:
        """Who may say yes for that party of a step; empty for nobody. Where a step asks a role, the deputy has it too."""
        deputy = self.deputy_of(party)
        by_name = any(who == party or (who in self.groups and party in self.groups[who].members) for who in step.who)
        return deputy if by_name or deputy in self.parties(step) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Where a sign-off stands. `step` is the open one, `number` its place from 0 among `steps`; `yeses` count towards it
    and the steps before. `wanted` are those whose yes is still needed (one of them where any will do), `barred` those who
    may not give it: they had a hand in the post, or have signed an earlier step. `spoken` have given their one yes in the open
    step, for themselves or for one who is away. `since` is UTC text. `again`: every step has its yeses, and one more to the
    last will do (a step was taken away meanwhile)."""

    steps: tuple[SignoffStep, ...]
    number: int
    wanted: tuple[str, ...]
    yeses: tuple[Yes, ...]
    since: str
    barred: frozenset[str]
    roster: Roster
    spoken: frozenset[str] = frozenset()
    again: bool = False

    @property
    def step(self) -> SignoffStep:
        """The open step."""
        return self.steps[self.number]

    @property
    def is_usual(self) -> bool:
        """True where nobody named steps: one editor."""
        return self.steps == USUAL

    @property
    def asked(self) -> tuple[Person, ...]:
        """The people whose turn it is; a deputy stands for one who is away, unless they have to speak for themselves or for
        somebody else in this step."""
        found: dict[str, Person] = {}
        everyone = self.step.need == "all"
        for party in self.wanted:
            if party == OUTSIDE:
                continue
            chosen = self.roster.stands_in(self.step, party)
            taken = everyone and (chosen in found or chosen in self.wanted)
            chosen = chosen if chosen and self._free(chosen) and not taken else party
            found[chosen] = self.roster.people[chosen]
        return tuple(found.values())

    @property
    def is_lost(self) -> bool:
        """True when nobody is left who may say yes: the steps have to be changed."""
        return not self.wanted

    @property
    def is_deserted(self) -> bool:
        """True when the open step names nobody who is here: they left, lost the role, or the group is closed or empty."""
        return not self.roster.parties(self.step)

    @property
    def asks_outside(self) -> bool:
        """True when the yes of somebody outside would do, or is needed."""
        return OUTSIDE in self.wanted

    def may_concern(self, person_id: str) -> bool:
        """True for those whom the open step names, or who stand in for one of them, whatever else keeps them from it."""
        named = self.roster.parties(self.step)
        return person_id in named or any(self.roster.stands_in(self.step, one) == person_id for one in named)

    def party_of(self, person_id: str) -> str:
        """In whose name this person may say yes now: their own id, that of one who is away, or empty."""
        if not self._free(person_id):
            return ""
        if person_id in self.wanted:
            return person_id
        stands_in = self.roster.stands_in
        return next((one for one in self.wanted if one != OUTSIDE and stands_in(self.step, one) == person_id), "")

    def _free(self, person_id: str) -> bool:
        """One person gives one yes to each step, and to one step only."""
        return person_id not in self.barred and person_id not in self.spoken

    def completed_by(self, party: str) -> bool:
        """True when the yes of that party ends the last step."""
        last = self.number == len(self.steps) - 1
        return last and (self.again or self.step.need == "any" or set(self.wanted) <= {party})

    def said(self) -> str:
        """ "Waiting for Noor or Ben (Facts)", in English, for the command line and for refusals."""
        names = [person.name for person in self.asked] + (["somebody outside"] if self.asks_outside else [])
        if not names:
            return f"Nobody who may is left to say yes ({self.step.name})"
        joint = " or " if self.step.need == "any" else " and "
        return f"Waiting for {joint.join(names)} ({self.step.name})"


def party_of_yes(yes: Yes, step: SignoffStep) -> str:
    """Whose yes it is within a step."""
    if yes.is_outside:
        return OUTSIDE if OUTSIDE in step.who else yes.person
    return yes.behalf or yes.person


def whose_turn(
    steps: Sequence[SignoffStep],
    yeses: Sequence[Yes],
    *,
    digest: str,
    since: str,
    hands: Collection[str],
    roster: Roster,
) -> Turn:
    """Where the sign-off of one network stands that is in review with that digest since then.

    `hands` are those who worked on it: their yes does not count, and they are not asked, unless they are alone. A step
    that changed its name asks anew.
    """
    kept = [yes for yes in yeses if yes.stands and yes.digest == digest]
    if not roster.alone:
        kept = [yes for yes in kept if yes.person not in hands]
    counted: list[Yes] = []
    signed: set[str] = set()
    for number, step in enumerate(steps):
        here = _one_each([yes for yes in kept if _is_of(yes, number, step, steps)], step)
        barred: frozenset[str] = frozenset() if roster.alone else frozenset({*hands, *signed})
        parties = [one for one in roster.parties(step) if one not in barred]
        # Whoever is asked themselves speaks for themselves, also where they were the deputy of another at first.
        given = {
            yes.person if yes.person in parties and not yes.is_outside else party_of_yes(yes, step) for yes in here
        }
        wanted = tuple(one for one in parties if one not in given)
        done = bool(given) if step.need == "any" else bool(given) and not wanted
        spoken = {yes.person for yes in here if party_of_yes(yes, step) != OUTSIDE}
        if done and number < len(steps) - 1:
            counted += here
            since = max([since, *(yes.at for yes in here)])
            signed |= spoken | {yes.behalf for yes in here if yes.behalf and not yes.is_outside}
            continue
        if done:
            wanted = tuple(parties)
        else:
            counted += here
        return Turn(
            steps=tuple(steps),
            number=number,
            wanted=wanted,
            yeses=tuple(counted),
            since=since,
            barred=barred,
            roster=roster,
            spoken=frozenset() if done else frozenset(spoken),
            again=done,
        )
    raise ValueError("a sign-off has at least one step")


def _is_of(yes: Yes, number: int, step: SignoffStep, steps: Sequence[SignoffStep]) -> bool:
    twins = sum(other.name == step.name for other in steps)
    return yes.step_name == step.name and (twins == 1 or yes.step == number)


def _one_each(yeses: Sequence[Yes], step: SignoffStep) -> list[Yes]:
    """The first yes of each person; one that was only recorded for somebody outside is not their own."""
    found: list[Yes] = []
    spoken: set[str] = set()
    for yes in yeses:
        if party_of_yes(yes, step) != OUTSIDE:
            if yes.person in spoken:
                continue
            spoken.add(yes.person)
        found.append(yes)
    return found
