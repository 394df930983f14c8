"""Holds and missed posts without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.library.people import save_channel
from editorial.library.transaction import Command
from editorial.model.clock import utc_now
from editorial.model.signoff import OUTSIDE, SignoffStep


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    return shell


@pytest.fixture
def approved(workspace: Path) -> str:
    """An approved post on X; its digest."""
    room = Newsroom(workspace, Clock(utc_now()))
    variant = room.variant(room.approved())
    room.close()
    assert variant.approved is not None
    return variant.approved.digest


def test_a_hold_is_begun_listed_left_and_ended(desk, approved: str, tmp_path: Path) -> None:
    begun = desk("queue", "hold", "--search", "jackets", "--reason", "Recall.", "--as", "Ana Ruiz")
    assert (begun.code, begun.out) == (0, "H-1\n")
    told = desk("queue", "holds", "--json").json
    (hold,) = told["holds"]
    assert (told["version"], hold["label"], hold["reason"], hold["by"]) == (1, "H-1", "Recall.", "Ana Ruiz")
    assert [(one["digest"], one["released"], one["leaves"]) for one in hold["kept_back"]] == [(approved, False, True)]
    assert "kept back" in desk("queue", "holds").out
    assert desk("export", "json", "--out", tmp_path / "out", "--as", "Ben Okafor").code == 2
    early = desk("queue", "release", "H-1", "--end", "--as", "Ben Okafor")
    assert (early.code, "would go out at once" in early.err) == (1, True)
    assert desk("queue", "release", "H-1", "1:x", "--digest", "0" * 64, "--as", "Ben Okafor").code == 1
    assert desk("queue", "release", "H-1", "1:x", "--as", "Ben Okafor").code == 2
    assert desk("queue", "release", "H-1", "1:x", "--digest", approved, "--as", "Ben Okafor").code == 0
    assert desk("queue", "release", "H-1", "--end", "--as", "Ben Okafor").code == 0
    assert desk("queue", "holds", "--json").json["holds"] == []
    assert desk("export", "json", "--out", tmp_path / "out", "--as", "Ben Okafor").code == 0


def test_scopes_are_named_as_people_call_them(desk) -> None:
    for scope in (["--all"], ["--channel", "x"], ["--channel", "to-bluesky"]):
        assert desk("queue", "hold", *scope, "--reason", "R", "--as", "Ana Ruiz").code == 0
    several = desk("queue", "hold", "--channel", "Green & Co", "--reason", "R", "--as", "Ana Ruiz")
    assert (several.code, "Several are called" in several.err) == (2, True)
    assert desk("queue", "hold", "--campaign", "none", "--reason", "R", "--as", "Ana Ruiz").code == 2
    assert desk("queue", "hold", "--all", "--reason", " ", "--as", "Ana Ruiz").code == 2
    assert desk("queue", "hold", "--reason", "R", "--as", "Ana Ruiz").code == 2


def test_a_missed_post_leaves_only_when_that_is_said(desk, approved: str, workspace: Path, tmp_path: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    room.set_time(room.post(room.rows("SELECT id FROM posts")[0].id), "2026-11-20T09:00")
    room.close()
    out = tmp_path / "out"
    refused = desk("export", "json", "--out", out, "--as", "Ben Okafor")
    assert (refused.code, "Its time has passed" in refused.err, out.exists()) == (2, True, False)
    dry = desk("export", "json", "--out", out, "--as", "Ben Okafor", "--dry-run", "--send-now", "1:x")
    assert dry.code == 2
    assert desk("export", "json", "--out", out, "--as", "Ben Okafor", "--send-now", "1:x").code == 0


def test_the_queue_says_whose_turn_it_is(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    room.submitted()
    room.close()
    (line,) = desk("queue", "list", "--json").json["variants"]
    assert (line["turn"], line["step"]) == ("Waiting for Noor Haddad or Ben Okafor (Editor)", "Editor")


def test_a_post_number_alone_is_answered_with_its_networks_as_one_types_them(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    room.written("Words.", room.x, room.linkedin)
    room.close()
    for name in ("G-1", "1"):
        told = desk("queue", "submit", name, "--as", "Ana Ruiz")
        assert (told.code, "Write G-1:x or G-1:linkedin_post." in told.err) == (2, True)
    assert desk("queue", "submit", "G-1:x", "--as", "Ana Ruiz").code == 0


def test_two_accounts_of_one_network_are_named_by_account(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    second = replace(room.x, id="to-x-2", name="Shop")
    save_channel(room.library, Command(who=room.noor.id), second)
    room.written("Words.", room.x, second)
    room.close()
    assert "Write G-1:to-x or G-1:to-x-2." in desk("queue", "submit", "G-1", "--as", "Ana Ruiz").err


def test_the_evidence_of_a_post_is_written_and_checked(desk, approved: str, tmp_path: Path) -> None:
    file = tmp_path / "evidence.json"
    assert desk("journal", "evidence", "G-1", "--out", file).code == 0
    assert approved in file.read_text("utf-8")
    assert desk("journal", "evidence", "1").json["proofdesk_evidence"] == 1
    assert desk("journal", "evidence", "--check", file).code == 0
    file.write_text(file.read_text("utf-8").replace("Saturday", "Sunday"), "utf-8")
    changed = desk("journal", "evidence", "--check", file)
    assert (changed.code, "is not what its digest says" in changed.err) == (1, True)
    assert desk("journal", "evidence", "G-7").code == 2
    unnamed = desk("journal", "evidence")
    assert (unnamed.code, "For example: `journal evidence G-12`." in unnamed.err) == (2, True)
    file.write_text("[]", "utf-8")
    wrong = desk("journal", "evidence", "--check", file)
    assert (wrong.code, "`journal evidence POST --out FILE`" in wrong.err) == (2, True)


def test_a_yes_from_outside_and_its_way_back(desk, workspace: Path, tmp_path: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    steps = (SignoffStep(name="Client", who=(OUTSIDE,)), SignoffStep(name="Editor"))
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, signoff=steps))
    revision = room.variant(room.submitted()).revision
    room.close()
    assert revision is not None
    mail = tmp_path / "yes.eml"
    mail.write_text("Yes.", encoding="utf-8")
    yes = ("queue", "approve", "1:x", "--digest", revision.digest, "--as", "Ben Okafor", "--outside", "Mr Sato")
    assert desk(*yes).code == 2
    given = desk(*yes, "--evidence", mail)
    assert (given.code, "Waiting for Noor Haddad or Ben Okafor (Editor)" in given.err) == (0, True)
    assert desk("queue", "withdraw", "1:x", "--as", "Ana Ruiz").code == 1
    assert desk("queue", "withdraw", "1:x", "--as", "Ben Okafor").code == 0
    assert listed_turn(desk) == "Waiting for somebody outside (Client)"


def listed_turn(desk) -> str:
    return desk("queue", "list", "--json").json["variants"][0]["turn"]
