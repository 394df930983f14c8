"""The queue where steps are named: whose turn a post is depends on the open step, which no query knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editorial.library.filters import QueueLine
from editorial.library.people import campaigns, channels
from editorial.library.posts import load_post
from editorial.model.desk import Person
from editorial.workflow.desk import Desk
from editorial.workflow.signing import roster_of, turn_of


def by_steps(desk: Desk, person: Person, lines: Sequence[QueueLine]) -> list[QueueLine]:
    """The lines with "turn" and "others" as the open steps have it; as they are where nobody named any step."""
    named = any(one.signoff for one in (*channels(desk.library), *campaigns(desk.library)))
    if not named:
        return list(lines)
    roster = roster_of(desk)
    told: list[QueueLine] = []
    with desk.library.reading() as connection:
        for line in lines:
            if line.section == "missed":
                told.append(line)
                continue
            post = load_post(connection, line.id)
            turns = [turn_of(desk, connection, post, one, roster) for one in post.variants]
            if not any(turns):
                told.append(line)
                continue
            usual = any(turn is not None and turn.is_usual for turn in turns)
            mine = any(turn is not None and turn.party_of(person.id) for turn in turns)
            if line.section == "turn" and not mine:
                told.append(replace(line, section="others"))
            elif line.section == "others" and mine and not usual:
                told.append(replace(line, section="turn"))
            else:
                told.append(line)
    return [line for section in ("turn", "others", "missed") for line in told if line.section == section]
