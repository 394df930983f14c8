"""Holds and missed posts without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.model.clock import utc_now


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
