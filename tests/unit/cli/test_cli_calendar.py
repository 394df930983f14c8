"""The calendar without a window: what goes out when, what is not ready, what clashes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.library.people import save_channel
from editorial.library.transaction import Command
from editorial.model.series import Repeat, Series
from editorial.workflow.series import save_series

WEEK = ("--since", "2026-11-23")


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    """On X an approved post on Tuesday and a draft ten minutes later; one in review on LinkedIn a week after."""
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    room = Newsroom(workspace, Clock())
    room.set_time(room.approved("Jackets on Saturday.", title="Jackets"), "2026-11-24T09:00")
    room.set_time(room.written("Lamps, too.", title="Lamps"), "2026-11-24T09:10")
    asked = room.written("Bring a friend.", room.linkedin, title="Friends")
    room.set_time(asked, "2026-12-01T08:00", room.linkedin)
    room.submit(asked)
    room.close()
    return shell


def test_what_goes_out_stands_by_account_with_its_state_and_what_is_to_be_done(desk) -> None:
    assert desk("calendar", *WEEK).out.splitlines() == [
        "Green & Co (x), Europe/Paris",
        "  Tue 24 Nov 2026, 09:00  G-1:x  approved  Jackets",
        "      “Jackets” and “Lamps” go out 10 min apart; Green & Co wants 30.",
        "  Tue 24 Nov 2026, 09:10  G-2:x  a draft  Lamps: Ana Ruiz submits it",
        "      “Jackets” and “Lamps” go out 10 min apart; Green & Co wants 30.",
    ]


def test_the_same_as_json(desk) -> None:
    done = desk("calendar", *WEEK, "--json")
    assert (done.code, done.json["since"], done.json["until"]) == (0, "2026-11-23", "2026-11-29")
    x, linkedin, _bluesky = done.json["accounts"]
    assert (x["channel"], x["zone"], linkedin["posts"]) == ("to-x", "Europe/Paris", [])
    ready, waiting = x["posts"]
    assert (ready["label"], ready["at"], ready["utc"]) == ("G-1", "2026-11-24T09:00", "2026-11-24T08:00:00.000Z")
    assert (ready["ready"], ready["to_do"], ready["notices"][0]["kind"]) == (True, None, "near")
    assert (waiting["ready"], waiting["to_do"], waiting["who"]) == (False, "submit", ["Ana Ruiz"])


def test_any_two_days_can_be_asked_for(desk) -> None:
    found = desk("calendar", *WEEK, "--until", "2026-12-01", "--json").json["accounts"]
    assert [len(one["posts"]) for one in found] == [2, 1, 0]
    before = desk("calendar", *WEEK, "--until", "2026-11-30", "--json").json["accounts"]
    assert [len(one["posts"]) for one in before] == [2, 0, 0]
    assert desk("calendar", "--until", "2026-11-23").out == "Nothing from 2026-11-17 to 2026-11-23.\n"


def test_what_is_still_not_ready_is_a_question_of_its_own(desk) -> None:
    done = desk("calendar", *WEEK, "--until", "2026-12-06", "--not-ready")
    assert done.code == 1
    assert [line.split("  ")[2] for line in done.out.splitlines() if "G-" in line] == ["G-2:x", "G-3:linkedin_post"]
    assert "Friends: waits for Noor Haddad or Ben Okafor" in done.out
    assert desk("calendar", "--since", "2026-12-07", "--not-ready").code == 0


def test_so_is_what_clashes(desk) -> None:
    done = desk("calendar", *WEEK, "--until", "2026-12-06", "--clashes")
    assert (done.code, "Friends" in done.out) == (1, False)
    assert desk("calendar", "--since", "2026-11-30", "--clashes").code == 0


def test_a_silence_of_several_weeks_is_said_once(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock())
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, limits={"calendar.silent": 3}))
    today = dt.datetime.now(dt.UTC).date()
    room.set_time(room.written("The last for a while."), f"{today}T09:00")
    room.close()
    span = ("--since", str(today), "--until", str(today + dt.timedelta(days=13)))
    found = desk("calendar", *span, "--channel", "to-x", "--json").json
    (silence,) = [one for one in found["accounts"][0]["notices"] if one["day"] == str(today)]
    assert "says nothing for 13 days" in silence["sentence"]


def test_what_a_series_plans_stands_there_too_on_one_clock(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock())
    bees = Series(
        id="bees",
        name="Bee diary",
        channels=("to-x",),
        rule=Repeat(days=(2,)).rule,
        time=dt.time(9, 30),
        zone="Europe/Paris",
        starts=dt.date(2026, 11, 25),
    )
    save_series(room.desk, Command(who=room.noor.id), bees)
    room.close()
    done = desk("calendar", *WEEK, "--timezone", "Asia/Bangkok", "--channel", "x")
    assert "  Wed 25 Nov 2026, 15:30  planned: Bee diary" in done.out.splitlines()
    assert "  Tue 24 Nov 2026, 15:00  G-1:x  approved  Jackets" in done.out.splitlines()


def test_what_is_planned_too_near_a_post_clashes_as_well(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock())
    bees = Series(
        id="bees",
        name="Bee diary",
        channels=("to-linkedin_post",),
        rule=Repeat(days=(1,)).rule,
        time=dt.time(8, 10),
        zone="Europe/Paris",
        starts=dt.date(2026, 12, 1),
    )
    save_series(room.desk, Command(who=room.noor.id), bees)
    room.close()
    done = desk("calendar", "--since", "2026-12-01", "--until", "2026-12-01", "--clashes", "--json")
    [planned] = done.json["accounts"][1]["planned"]
    assert (done.code, planned["series"], planned["notices"][0]["kind"]) == (1, "Bee diary", "near")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--since", "2026-12-02", "--until", "2026-12-01"), "before the first"),
        (("--timezone", "Mars/Olympus"), "time zone"),
        (("--channel", "nobody"), "There is no account"),
        (("--since", "soon"), "is not a day"),
    ],
)
def test_what_cannot_be_asked_is_said(desk, words: tuple[str, ...], said: str) -> None:
    done = desk("calendar", *words)
    assert (done.code, said in done.err) == (2, True)
