"""Asking a person or group to look, and absences, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Newsroom

from editorial.library.people import groups, people


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    return shell


def test_a_group_is_made_and_asked_and_somebody_else_after_it(desk, room: Newsroom) -> None:
    post = room.written()
    made = desk("library", "group", "News desk", "--member", "Ben Okafor", "--as", "Noor Haddad")
    assert made.code == 0
    (group,) = groups(room.library)
    assert desk("queue", "submit", "1:x", "--to", "news desk", "--as", "Ana Ruiz").code == 0
    assert room.variant(post).reviewer == group.id
    assert desk("queue", "assign", "1:x", "--to", "Noor Haddad", "--as", "Ben Okafor").code == 0
    assert room.variant(post).reviewer == room.noor.id
    assert desk("queue", "assign", "1:x", "--to", "anyone", "--as", "Ben Okafor").code == 0
    assert room.variant(post).reviewer == ""
    nobody = desk("queue", "assign", "1:x", "--to", "Ana Ruiz", "--as", "Ben Okafor")
    assert (nobody.code, "no editor here" in nobody.err) == (1, True)
    unknown = desk("queue", "assign", "1:x", "--to", "Zoe", "--as", "Ben Okafor")
    assert (unknown.code, "News desk" in unknown.err) == (2, True)


def test_everybody_may_say_that_they_are_away_and_who_looks_instead(desk, room: Newsroom) -> None:
    away = ("library", "person", "Ben Okafor", "--away-until", "2026-12-05", "--deputy", "Noor Haddad")
    assert desk(*away, "--as", "Ana Ruiz").code == 1
    assert desk(*away, "--as", "Ben Okafor").code == 0
    ben = next(one for one in people(room.library) if one.name == "Ben Okafor")
    assert (str(ben.away_until), ben.deputy, ben.roles) == ("2026-12-05", room.noor.id, frozenset({"editor"}))
    back = desk("library", "person", "Ben Okafor", "--away-until", "none", "--deputy", "nobody", "--as", "Noor Haddad")
    assert back.code == 0
    ben = next(one for one in people(room.library) if one.name == "Ben Okafor")
    assert (ben.away_until, ben.deputy) == (None, "")
    assert desk("library", "person", "Ben Okafor", "--away-until", "soon", "--as", "Ben Okafor").code == 2
    assert desk("library", "person", "Ben Okafor", "--as", "Noor Haddad").code == 1, "somebody of that name is here"
