"""Whose turn it is, as arithmetic: no library, no clock."""

from __future__ import annotations

import datetime as dt
from typing import Any

from editorial.library.signoffs import Yes
from editorial.model.desk import Group, Person
from editorial.model.signoff import ANY_EDITOR, OUTSIDE, SignoffStep
from editorial.workflow.turns import Roster, Turn, whose_turn

TODAY = dt.date(2026, 11, 23)
FACTS = SignoffStep(name="Facts", who=("noor",))
EDITOR = SignoffStep(name="Editor")
SEEN = "d" * 64


def person(name: str, *roles: str, **more: Any) -> Person:
    return Person(id=name, name=name.capitalize(), initials="", roles=frozenset(roles), **more)


EVERYBODY = (person("ana", "writer"), person("ben", "editor"), person("eve", "editor"), person("noor", "writer"))


def yes(who: str, step: int, name: str, **more: Any) -> Yes:
    values: dict[str, Any] = {"at": f"2026-11-23T1{step}:00:00.000Z", "digest": SEEN, **more}
    return Yes(id=f"{who}{step}", variant="v", revision="r", step=step, step_name=name, person=who, **values)


def turn(*steps: SignoffStep, yeses: tuple[Yes, ...] = (), everybody: tuple[Person, ...] = EVERYBODY) -> Turn:
    desk = Group(id="desk", name="Desk", members=("ben", "eve", "gone"))
    roster = Roster(people={one.id: one for one in everybody}, groups={"desk": desk}, today=TODAY)
    return whose_turn(steps, yeses, digest=SEEN, since="2026-11-23T09:00:00.000Z", hands={"ana"}, roster=roster)


def asked(found: Turn) -> list[str]:
    return [one.id for one in found.asked]


def test_the_first_step_is_open_and_says_whom_it_waits_for() -> None:
    found = turn(FACTS, EDITOR)
    assert (found.number, asked(found), found.since) == (0, ["noor"], "2026-11-23T09:00:00.000Z")
    assert found.said() == "Waiting for Noor (Facts)"


def test_the_next_step_opens_with_the_last_yes_of_the_one_before() -> None:
    found = turn(FACTS, EDITOR, yeses=(yes("noor", 0, "Facts"),))
    assert (found.number, asked(found), found.since) == (1, ["ben", "eve"], "2026-11-23T10:00:00.000Z")
    assert found.said() == "Waiting for Ben or Eve (Editor)"


def test_any_one_of_a_group_is_enough_and_all_of_it_is_not_one() -> None:
    one = SignoffStep(name="Desk", who=("desk",))
    everyone = SignoffStep(name="Desk", who=("desk",), need="all")
    given = (yes("ben", 0, "Desk"),)
    assert turn(one, EDITOR, yeses=given).number == 1
    waiting = turn(everyone, EDITOR, yeses=given)
    assert (waiting.number, asked(waiting)) == (0, ["eve"])
    assert turn(everyone, FACTS, yeses=(*given, yes("eve", 0, "Desk"))).number == 1


def test_who_worked_on_it_is_not_asked() -> None:
    assert asked(turn(SignoffStep(name="Read", who=("ana", "ben"), need="all"))) == ["ben"]


def test_one_person_does_not_sign_two_steps() -> None:
    found = turn(SignoffStep(name="Facts"), EDITOR, yeses=(yes("ben", 0, "Facts"),))
    assert asked(found) == ["eve"]
    assert found.party_of("ben") == ""


def test_one_person_alone_may() -> None:
    found = turn(
        SignoffStep(name="Facts"), EDITOR, yeses=(yes("ana", 0, "Facts"),), everybody=(person("ana", "owner"),)
    )
    assert (found.number, asked(found)) == (1, ["ana"])


def test_a_step_nobody_is_left_for_says_so() -> None:
    found = turn(SignoffStep(name="Legal", who=("gone",)))
    assert found.wanted == ()
    assert found.said() == "Nobody who may is left to say yes (Legal)"


def test_a_deputy_is_asked_for_one_who_is_away() -> None:
    away = person("noor", "writer", away_until=dt.date(2026, 11, 23), deputy="eve")
    found = turn(FACTS, everybody=(*EVERYBODY[:3], away))
    assert asked(found) == ["eve"]
    assert (found.party_of("eve"), found.party_of("noor"), found.party_of("ben")) == ("noor", "noor", "")


def test_the_day_after_an_absence_the_deputy_is_not_asked_any_more() -> None:
    back = person("noor", "writer", away_until=dt.date(2026, 11, 22), deputy="eve")
    found = turn(FACTS, everybody=(*EVERYBODY[:3], back))
    assert (asked(found), found.party_of("eve")) == (["noor"], "")


def test_a_deputy_who_wrote_it_is_not_asked() -> None:
    away = person("noor", "writer", away_until=TODAY, deputy="ana")
    found = turn(FACTS, everybody=(*EVERYBODY[:3], away))
    assert (asked(found), found.party_of("ana")) == (["noor"], "")


def test_a_yes_to_other_bytes_or_a_void_one_does_not_count() -> None:
    assert turn(FACTS, EDITOR, yeses=(yes("noor", 0, "Facts", digest="e" * 64),)).number == 0
    assert turn(FACTS, EDITOR, yeses=(yes("noor", 0, "Facts", revoked_at="2026-11-23T11:00:00.000Z"),)).number == 0


def test_a_yes_of_somebody_who_worked_on_it_since_does_not_count() -> None:
    assert turn(SignoffStep(name="Facts", who=("ana",)), EDITOR, yeses=(yes("ana", 0, "Facts"),)).number == 0


def test_somebody_outside_is_one_party_of_a_step() -> None:
    step = SignoffStep(name="Client", who=(OUTSIDE, ANY_EDITOR), need="all")
    said = yes("ben", 0, "Client", behalf="Mr Sato", evidence={"sha256": "f" * 64})
    found = turn(step, yeses=(said,))
    assert not found.asks_outside
    assert asked(found) == ["ben", "eve"]
    assert turn(SignoffStep(name="Client", who=(OUTSIDE,)), EDITOR, yeses=(said,)).party_of("ben") == "ben"


def test_a_step_that_was_taken_away_leaves_the_last_one_open() -> None:
    found = turn(FACTS, yeses=(yes("noor", 0, "Facts"),))
    assert (found.number, asked(found), found.completed_by("noor")) == (0, ["noor"], True)


def test_only_the_last_yes_of_the_last_step_completes_it() -> None:
    both = SignoffStep(name="Both", who=("desk",), need="all")
    assert not turn(both).completed_by("ben")
    assert turn(both, yeses=(yes("ben", 0, "Both"),)).completed_by("eve")
    assert not turn(FACTS, EDITOR).completed_by("noor")


def test_a_deputy_who_is_named_too_says_yes_once_and_the_other_place_waits() -> None:
    away = person("eve", "editor", away_until=TODAY, deputy="ben")
    everybody = (*EVERYBODY[:2], away, EVERYBODY[3])
    both = SignoffStep(name="Both", who=("ben", "eve"), need="all")
    before = turn(both, everybody=everybody)
    assert (asked(before), before.party_of("ben")) == (["ben", "eve"], "ben")
    for given in (yes("ben", 0, "Both"), yes("ben", 0, "Both", behalf="eve")):
        found = turn(both, yeses=(given,), everybody=everybody)
        assert (found.party_of("ben"), found.spoken) == ("", {"ben"})
        assert (asked(found), found.party_of("eve"), found.said()) == (["eve"], "eve", "Waiting for Eve (Both)")


def test_two_yeses_of_one_person_in_a_step_count_as_one() -> None:
    both = SignoffStep(name="Both", who=("ben", "eve"), need="all")
    found = turn(both, FACTS, yeses=(yes("ben", 0, "Both"), yes("ben", 0, "Both", behalf="eve")))
    assert (found.number, asked(found), len(found.yeses)) == (0, ["eve"], 1)


def test_the_deputy_of_two_stands_for_one_of_them() -> None:
    away = [person(name, "editor", away_until=TODAY, deputy="noor") for name in ("ben", "eve")]
    both = SignoffStep(name="Both", who=("ben", "eve"), need="all")
    everybody = (EVERYBODY[0], *away, EVERYBODY[3])
    assert asked(turn(both, everybody=everybody)) == ["noor", "eve"]
    found = turn(both, yeses=(yes("noor", 0, "Both", behalf="ben"),), everybody=everybody)
    assert (asked(found), found.party_of("noor")) == (["eve"], "")


def test_where_any_editor_will_do_a_deputy_who_is_none_is_not_asked() -> None:
    away = person("ben", "editor", away_until=TODAY, deputy="noor")
    found = turn(EDITOR, everybody=(EVERYBODY[0], away, *EVERYBODY[2:]))
    assert (asked(found), found.party_of("noor"), found.may_concern("noor")) == (["ben", "eve"], "", False)


def test_a_step_is_lost_when_nobody_is_there_or_everybody_had_a_hand_in_it() -> None:
    gone, busy = turn(SignoffStep(name="Legal", who=("gone",))), turn(SignoffStep(name="Read", who=("ana",)))
    assert [(one.is_lost, one.is_deserted) for one in (gone, busy, turn(FACTS))] == [
        (True, True),
        (True, False),
        (False, False),
    ]
