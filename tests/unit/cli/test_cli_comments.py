"""Comments without a window: said, listed, settled."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

TEXT = "We fixed 41 jackets. Come on Friday 🧵, and bring what is broken."


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    """The command line on a workspace where Ana wrote a post for X."""
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    room = Newsroom(workspace, Clock())
    room.written(TEXT)
    room.close()
    return shell


def said(desk, *arguments: str) -> str:
    done = desk("queue", "comment", *arguments, "--as", "Ben Okafor")
    assert done.code == 0, done.err
    return done.out.strip()


def test_a_comment_is_said_answered_and_listed_with_where_its_words_stand(desk) -> None:
    first = said(desk, "1:x", "--text", "Which Friday?", "--on", "on Friday")
    said(desk, "1", "--text", "The fourth.", "--answer", first)
    done = desk("queue", "comments", "1", "--json")
    question, answer = done.json["comments"]
    start = TEXT.index("on Friday")
    assert (question["on"], question["start"], question["end"]) == ("on Friday", start, start + len("on Friday"))
    assert (question["platform"], question["standing"], question["by"]) == ("x", "open", "Ben Okafor")
    assert (answer["answers"], answer["text"]) == (first, "The fourth.")
    assert "Which Friday?" in desk("queue", "comments", "G-1").out


def test_suggested_words_are_accepted_into_the_text(desk) -> None:
    first = said(desk, "1", "--on", "on Friday", "--suggest", "on 4 December")
    done = desk("queue", "resolve", first, "--accept", "--as", "Ana Ruiz")
    assert (done.code, done.err.strip()) == (0, "Suggested words accepted.")
    (one,) = desk("queue", "comments", "1", "--json").json["comments"]
    assert (one["standing"], one["start"]) == ("accepted", None)
    assert desk("queue", "resolve", first, "--accept", "--as", "Ana Ruiz").code == 1


def test_a_comment_is_ticked_off_resolved_and_opened_again(desk) -> None:
    first = said(desk, "1", "--text", "Which Friday?")
    for arguments, standing in ((["--done"], "done"), ([], "resolved"), (["--reopen"], "open")):
        assert desk("queue", "resolve", first, *arguments, "--as", "Ana Ruiz").code == 0
        assert desk("queue", "comments", "1", "--json").json["comments"][0]["standing"] == standing


def test_words_that_do_not_stand_there_are_refused(desk) -> None:
    done = desk("queue", "comment", "1", "--text", "Which?", "--on", "on Monday", "--as", "Ben Okafor")
    assert done.code == 1
    assert "does not stand in G-1" in done.err


def test_what_is_not_there_ends_with_two(desk) -> None:
    assert desk("queue", "resolve", "never", "--as", "Ana Ruiz").code == 2
    assert desk("queue", "comments", "99").code == 2


def test_returning_needs_no_reason_where_comments_are_open(desk) -> None:
    desk("queue", "submit", "1:x", "--as", "Ana Ruiz")
    assert desk("queue", "return", "1:x", "--as", "Ben Okafor").code == 2
    said(desk, "1", "--text", "Which Friday?")
    assert desk("queue", "return", "1:x", "--as", "Ben Okafor").code == 0
