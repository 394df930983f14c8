"""Promises 1 to 3: a kill or a power cut loses nothing that was answered for, and leaves nothing half done."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom
from power_cut import Step, build_recorder, cut_off, said_before, steps_of
from sqlalchemy.exc import SQLAlchemyError

from editorial.errors import UserError
from editorial.library import journal
from editorial.library.backups import verify
from editorial.library.posts import read_post
from editorial.library.safekeeping import Safekeeping
from editorial.library.sqlite import sqlite_module

ROOT = Path(__file__).parents[2]
LOOPS = Path(__file__).with_name("loops.py")
SEED = 20261129


def begin(*arguments: str | Path, **environment: str) -> subprocess.Popen[str]:
    """A process at work; its answers come line by line."""
    return subprocess.Popen(
        [sys.executable, str(LOOPS), *(str(argument) for argument in arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until_killed(writers: Sequence[subprocess.Popen[str]], answers: int) -> list[str]:
    """Let the first one work for so many answers and kill all in the middle of the next thing; all they had answered."""
    told: list[str] = []
    first = writers[0].stdout
    assert first is not None
    told += [first.readline() for _ in range(answers)]
    for writer in writers:
        writer.kill()
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stderr is not None
        told += writer.stdout.readlines()
        said = writer.stderr.read()
        writer.wait()
        writer.stdout.close()
        writer.stderr.close()
        assert said == ""
    return [line.rstrip("\n") for line in told if line.endswith("\n")]


def nothing_is_lost(room: Newsroom, told: list[str]) -> None:
    """Everything that was answered for is there."""
    newest: dict[str, dict[str, str]] = {}
    for line in told:
        verb, post_id, *rest = line.split(" ", 2)
        newest.setdefault(post_id, {})[verb] = rest[0] if rest else ""
    for post_id, facts in newest.items():
        post = read_post(room.library, post_id)
        (variant,) = post.variants
        if "saved" in facts and "submitted" not in facts:
            turn = int(facts["saved"].split(" turn ")[1][0])
            # Who was killed may have got one step further than they could tell.
            assert int(post.shared.content.text.partition(" turn ")[2][:1] or -1) in (turn, turn + 1)
        if "submitted" in facts:
            assert variant.revision is not None
            assert variant.revision.digest == facts["submitted"]
            assert variant.state in ("in_review", "approved")
        if "approved" in facts:
            assert variant.state == "approved"
            assert variant.approved is not None
            assert variant.approved.digest == facts["approved"]


HALVES = {
    "a post without its shared text": "SELECT id FROM posts WHERE id NOT IN (SELECT post FROM contents)",
    "a network without words": "SELECT id FROM variants "
    "WHERE id NOT IN (SELECT variant FROM contents WHERE variant NOT NULL)",
    "approved without an approval": "SELECT id FROM variants WHERE state = 'approved' "
    "AND approved_revision NOT IN (SELECT revision FROM approvals)",
    "an approval that search does not know": "SELECT id FROM approvals WHERE variant NOT IN "
    "(SELECT v.id FROM variants v JOIN post_texts t ON t.post = v.post WHERE t.shelved)",
    "an entry without its answer": "SELECT seq FROM journal WHERE seq NOT IN (SELECT entry FROM undo_steps)",
    "a post without its entry": "SELECT id FROM posts WHERE id NOT IN (SELECT post FROM journal WHERE verb = 'create')",
}


def nothing_is_half_done(room: Newsroom) -> None:
    """Every row has what belongs to it, the history's chain closes, and the indexes say the same as the tables."""
    assert verify(room.library) == []
    for what, statement in HALVES.items():
        assert room.rows(statement) == [], what
    room.tamper("INSERT INTO post_texts_fts (post_texts_fts) VALUES ('integrity-check')")


def holds_after(workspace: Path, told: list[str]) -> None:
    room = Newsroom(workspace, Clock())
    try:
        nothing_is_lost(room, told)
        nothing_is_half_done(room)
    finally:
        room.close()


# ------------------------------------------------------------------------------------------------------------- kills


def words_kept(folder: Path, answers: int) -> tuple[int, int]:
    """How many letters were typed and told to be kept when the program was killed, and how many are offered back."""
    told = until_killed([begin("type", folder)], answers)
    safe = Safekeeping(folder)
    (left,) = safe.left_behind("desk")
    safe.forget(left)
    safe.close()
    return int(told[-1].split()[1]), len(left.words["text"])


def test_p01_words_that_were_kept_are_offered_back_after_a_kill(tmp_path: Path) -> None:
    told, kept = words_kept(tmp_path, 200)
    assert kept in (told, told + 1)


@pytest.mark.soak
def test_p01_words_that_were_kept_are_offered_back_after_a_hundred_kills(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    for _ in range(100):
        told, kept = words_kept(tmp_path, dice.randint(1, 400))
        assert kept in (told, told + 1)


def kills(founded: Path, folder: Path, rounds: int) -> int:
    """Two people at work in two processes are killed again and again; how many answers were given in all."""
    dice = random.Random(SEED)
    answers, every = 0, list[str]()
    for at in range(rounds):
        if at % 25 == 0:  # the same workspace for long, but not for ever: it is looked through after every kill
            workspace = shutil.copytree(founded, folder / str(at))
            every = []
        told = until_killed([begin("work", workspace), begin("work", workspace)], dice.randint(1, 40))
        answers += len(told)
        every += told
        holds_after(workspace, every)
    return answers


def test_p03_no_half_state_after_a_kill_of_two_writers(founded: Path, tmp_path: Path) -> None:
    assert kills(founded, tmp_path, 3) >= 3


@pytest.mark.soak
def test_p03_no_half_state_after_two_hundred_kills_of_two_writers(founded: Path, tmp_path: Path) -> None:
    print(f"{kills(founded, tmp_path, 200)} answers in 200 kills")


def two_writers(workspace: Path, each: int) -> None:
    writers = [begin("save", workspace, str(each)) for _ in range(2)]
    outputs = [writer.communicate(timeout=300) for writer in writers]
    assert [said for _told, said in outputs] == ["", ""]
    told = [line.split() for out, _said in outputs for line in out.splitlines()]
    assert len(told) == 2 * each
    room = Newsroom(workspace, Clock())
    for _verb, post_id, text in told:
        assert read_post(room.library, post_id).shared.content.text == text
    numbers = [row.number for row in room.rows("SELECT number FROM posts ORDER BY number")]
    assert numbers == list(range(1, 2 * each + 1))
    with room.library.reading() as connection:
        assert journal.verify(connection).fault == ""
    room.close()


def test_p03_two_processes_write_side_by_side_and_lose_nothing(workspace: Path) -> None:
    two_writers(workspace, 25)


@pytest.mark.soak
def test_p03_two_processes_write_a_thousand_posts_side_by_side(workspace: Path) -> None:
    two_writers(workspace, 500)


# -------------------------------------------------------------------------------------------------------- power cuts


@pytest.fixture(scope="session")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What writes down what reaches the disk."""
    if sys.platform != "linux":
        pytest.skip("the recorder of writes is for Linux")
    made = build_recorder(tmp_path_factory.mktemp("recorder"))
    if made is None:
        pytest.skip("no C compiler: the recorder of writes cannot be built")
    return made


DAMAGE = (AssertionError, UserError, SQLAlchemyError, sqlite_module().Error, ValueError, LookupError)
"""What a damaged file makes of itself."""


@dataclass(frozen=True, slots=True)
class Cuts:
    """What a number of power cuts did: how many left a file that is damaged, and how many lost what was answered for."""

    damaged: int
    lost: int


def recorded(founded: Path, folder: Path, recorder: Path, answers: int, *pragmas: str) -> list[Step]:
    """What reached the disk while somebody worked, with a log that is short enough to be emptied meanwhile."""
    workspace, trace = shutil.copytree(founded, folder / "at work"), folder / "trace"
    watched = {
        "LD_PRELOAD": str(recorder),
        "PROOFDESK_RECORD": str(trace),
        "PROOFDESK_RECORD_OF": str(workspace / "library.db"),
    }
    until_killed([begin("work", workspace, "wal_autocheckpoint=50", *pragmas, **watched)], answers)
    return steps_of(trace)


def _all_there(room: Newsroom, told: list[str]) -> bool:
    try:
        nothing_is_lost(room, told)
    except (AssertionError, UserError):
        return False
    return True


def after_cuts(founded: Path, folder: Path, steps: list[Step], cuts: int) -> Cuts:
    dice = random.Random(SEED)
    damaged = lost = 0
    for at in range(cuts):
        cut = dice.randint(1, len(steps))
        workspace = folder / f"cut {at}"
        cut_off(founded, steps, cut, workspace, dice)
        told = said_before(steps, cut)
        room: Newsroom | None = None
        try:
            room = Newsroom(workspace, Clock())
            nothing_is_half_done(room)
        except DAMAGE:
            damaged += 1
        else:
            lost += not _all_there(room, told)
        finally:
            if room is not None:
                room.close()
        shutil.rmtree(workspace)
    return Cuts(damaged=damaged, lost=lost)


def test_p02_a_power_cut_loses_nothing_that_was_answered_for(founded: Path, tmp_path: Path, recorder: Path) -> None:
    steps = recorded(founded, tmp_path, recorder, 40)
    assert {step.kind for step in steps if step.file == 0} >= {"w", "s"}, "the log was never emptied into the file"
    assert after_cuts(founded, tmp_path, steps, 25) == Cuts(damaged=0, lost=0)


@pytest.mark.soak
def test_p02_three_hundred_power_cuts_lose_nothing_and_damage_nothing(
    founded: Path, tmp_path: Path, recorder: Path
) -> None:
    found = after_cuts(founded, tmp_path, recorded(founded, tmp_path, recorder, 200), 300)
    print(f"300 power cuts: {found}")
    assert found == Cuts(damaged=0, lost=0)


@pytest.mark.parametrize(("pragma", "cuts"), [("synchronous=OFF", 25), ("synchronous=NORMAL", 25)])
def test_p02_the_trial_finds_loss_where_the_disk_is_not_waited_for(
    founded: Path, tmp_path: Path, recorder: Path, pragma: str, cuts: int
) -> None:
    found = after_cuts(founded, tmp_path, recorded(founded, tmp_path, recorder, 40, pragma), cuts)
    print(f"{cuts} power cuts with {pragma}: {found}")
    assert found.lost + found.damaged > 0
