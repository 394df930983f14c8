"""Promise 3: nothing is lost. A process is killed while it works; what it had answered for is there, and nothing by half."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.library import journal
from editorial.library.backups import verify
from editorial.library.posts import read_post

ROOT = Path(__file__).parents[2]
LOOPS = Path(__file__).with_name("loops.py")


def begin(*arguments: str | Path) -> subprocess.Popen[str]:
    """A process at work; its answers come line by line."""
    return subprocess.Popen(
        [sys.executable, str(LOOPS), *(str(argument) for argument in arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until_killed(workspace: Path, answers: int) -> list[list[str]]:
    """Let it work for so many answers and kill it in the middle of the next thing; all it had answered."""
    process = begin("work", workspace)
    assert process.stdout is not None
    assert process.stderr is not None
    told = [process.stdout.readline() for _ in range(answers)]
    process.kill()
    told += process.stdout.readlines()
    said = process.stderr.read()
    process.wait()
    process.stdout.close()
    process.stderr.close()
    assert said == ""
    return [line.split(" ", 2) for line in told if line.endswith("\n")]


def nothing_is_lost_and_nothing_is_half_done(workspace: Path, told: list[list[str]]) -> None:
    room = Newsroom(workspace, Clock())
    newest: dict[str, dict[str, str]] = {}
    for verb, post_id, *rest in (" ".join(line).strip().split(" ", 2) for line in told):
        newest.setdefault(post_id, {})[verb] = rest[0] if rest else ""
    for post_id, facts in newest.items():
        post = read_post(room.library, post_id)
        (variant,) = post.variants
        if "saved" in facts and "submitted" not in facts:
            turn = int(facts["saved"].split(" turn ")[1][0])
            # The killed process may have got one step further than it could tell.
            assert int(post.shared.content.text.split(" turn ")[1][0]) in (turn, turn + 1)
        if "submitted" in facts:
            assert variant.revision is not None
            assert variant.revision.digest == facts["submitted"]
            assert variant.state in ("in_review", "approved")
        if "approved" in facts:
            assert variant.state == "approved"
            assert variant.approved is not None
            assert variant.approved.digest == facts["approved"]
    assert verify(room.library) == []
    orphans = {
        "a post without its shared text": "SELECT id FROM posts WHERE id NOT IN (SELECT post FROM contents)",
        "a network without words": "SELECT id FROM variants "
        "WHERE id NOT IN (SELECT variant FROM contents WHERE variant NOT NULL)",
        "approved without an approval": "SELECT id FROM variants WHERE state = 'approved' "
        "AND approved_revision NOT IN (SELECT revision FROM approvals)",
        "an approval that search does not know": "SELECT id FROM approvals WHERE variant NOT IN "
        "(SELECT variant FROM approved_texts)",
        "an entry without its answer": "SELECT seq FROM journal WHERE seq NOT IN (SELECT entry FROM undo_steps)",
        "a post without its entry": "SELECT id FROM posts WHERE id NOT IN (SELECT post FROM journal WHERE verb = 'create')",
    }
    for what, statement in orphans.items():
        assert room.rows(statement) == [], what
    room.tamper("INSERT INTO approved_texts_fts (approved_texts_fts) VALUES ('integrity-check')")
    room.close()


def trial(workspace: Path, rounds: int) -> int:
    dice = random.Random(20261123)
    every: list[list[str]] = []
    for _ in range(rounds):
        every += until_killed(workspace, dice.randint(1, 40))
        nothing_is_lost_and_nothing_is_half_done(workspace, every)
    return len(every)


def test_kill_9_loses_nothing_that_was_answered_for(workspace: Path) -> None:
    assert trial(workspace, 4) >= 4


@pytest.mark.soak
def test_kill_9_loses_nothing_a_hundred_times(workspace: Path) -> None:
    assert trial(workspace, 100) >= 100


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


def test_two_processes_write_side_by_side_and_lose_nothing(workspace: Path) -> None:
    two_writers(workspace, 25)


@pytest.mark.soak
def test_two_processes_write_a_thousand_posts_side_by_side(workspace: Path) -> None:
    two_writers(workspace, 500)
