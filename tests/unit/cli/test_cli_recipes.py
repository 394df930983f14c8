"""Exports that have a name, without a window: what there is, and all files in one go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.library.people import channels
from editorial.library.recipes import add_to_recipe
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.recipe import RecipePart

NOW = "2026-11-30T09:00:00Z"


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    """A post for X and LinkedIn on Tuesday, and a recipe that has a tool for each."""
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    room = Newsroom(workspace, Clock())
    post = room.written("Bring your jacket on Saturday.", room.x, room.linkedin)
    for channel in (room.x, room.linkedin):
        room.set_time(post, "2026-12-01T09:00", channel)
    room.submit(post)
    room.approve(post)
    for target, channel in (("buffer", room.x), ("json", room.linkedin)):
        part = RecipePart(target=target, channels=(channel.id,))
        add_to_recipe(room.library, Command(who=room.noor.id), "Monday", part, days=7)
    room.close()
    return shell


def test_the_recipes_are_listed_with_their_tools_and_accounts(desk) -> None:
    assert desk("recipes", "list").out.splitlines() == [
        "Monday: what goes out in 7 days from today",
        "  buffer: Green & Co (x)",
        "  json: Green & Co (linkedin_post)",
    ]
    (recipe,) = desk("recipes", "list", "--json").json["recipes"]
    assert (recipe["name"], recipe["days"]) == ("Monday", 7)
    assert recipe["parts"][0] == {"target": "buffer", "channels": ["to-x"]}


def test_a_dry_run_says_all_and_writes_nothing(desk, tmp_path: Path) -> None:
    done = desk("recipes", "run", "monday", "--out", tmp_path / "out", "--now", NOW, "--dry-run", "--as", "Ben Okafor")
    assert (done.code, done.json["written"], done.json["ready"]) == (0, [], ["G-1:x", "G-1:linkedin_post"])
    assert not (tmp_path / "out").exists()


def test_all_files_are_written_in_one_go_with_their_manifests(desk, workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = desk("recipes", "run", "Monday", "--out", out, "--now", NOW, "--as", "Ben Okafor")
    assert (done.code, done.json["recipe"], done.json["targets"]) == (0, "Monday", ["buffer", "json"])
    assert all((out / name).is_file() for name in done.json["written"])
    for tool in ("buffer", "json"):
        assert json.loads((out / tool / "manifest.json").read_text("utf-8"))["target"] == tool
    states = desk("queue", "list", "--json").json["variants"]
    assert {one["state"] for one in states} == {"exported"}


def test_what_is_refused_is_said_and_the_rest_is_written(desk, workspace: Path, tmp_path: Path) -> None:
    library = open_library(workspace)
    linkedin = next(one for one in channels(library) if one.platform == "linkedin_post")
    part = RecipePart(target="mixpost", channels=(linkedin.id,))
    add_to_recipe(library, Command(who="person-editor"), "Tuesday", RecipePart(target="buffer", channels=("to-x",)))
    add_to_recipe(library, Command(who="person-editor"), "Tuesday", part)
    library.close()
    done = desk("recipes", "run", "Tuesday", "--out", tmp_path / "out", "--now", NOW, "--as", "Ben Okafor")
    assert (done.code, done.json["ready"]) == (1, ["G-1:x"])
    assert {one["platform"] for one in done.json["refused"]} == {"linkedin_post"}


def test_a_recipe_that_is_not_there_is_answered_with_those_that_are(desk, tmp_path: Path) -> None:
    done = desk("recipes", "run", "Friday", "--out", tmp_path / "out", "--as", "Ben Okafor")
    assert (done.code, "There are: Monday." in done.err) == (2, True)


def test_with_nothing_to_write_it_ends_with_two(desk, tmp_path: Path) -> None:
    later = ("--now", "2027-03-01T09:00:00Z", "--as", "Ben Okafor")
    assert desk("recipes", "run", "Monday", "--out", tmp_path / "out", *later).code == 2
