"""Recipes: exports that have a name, for one tool or several."""

from __future__ import annotations

from pathlib import Path

import pytest
from export_room import NOW, Room

from editorial.errors import UserError
from editorial.exporters.recipes import jobs_of, plan_all, write_all
from editorial.library.recipes import add_to_recipe, delete_recipe, recipes
from editorial.model.post import Channel
from editorial.model.recipe import Recipe, RecipePart


def keep(room: Room, name: str, target: str, *accounts: Channel, days: int = 0) -> Recipe:
    part = RecipePart(target=target, channels=tuple(one.id for one in accounts), extras={"dates": "day_first"})
    add_to_recipe(room.library, room.command(), name, part, days=days)
    return next(one for one in recipes(room.library) if one.name == name.strip())


def test_a_recipe_keeps_all_that_was_chosen(room: Room) -> None:
    x = room.account("x")
    recipe = keep(room, " Monday ", "hootsuite", x, days=7)
    assert recipe == Recipe(
        id=recipe.id,
        name="Monday",
        days=7,
        parts=(RecipePart(target="hootsuite", channels=(x.id,), extras={"dates": "day_first"}),),
    )


def test_another_tool_is_added_under_the_same_name_in_any_case(room: Room) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    keep(room, "Monday", "buffer", x)
    add_to_recipe(room.library, room.command(), "monday", RecipePart(target="publer", channels=(facebook.id,)))
    (recipe,) = recipes(room.library)
    assert [part.target for part in recipe.parts] == ["buffer", "publer"]


def test_the_same_tool_again_takes_the_place_of_what_was_there(room: Room) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    keep(room, "Monday", "buffer", x)
    recipe = keep(room, "Monday", "buffer", x, facebook)
    assert [part.channels for part in recipe.parts] == [(x.id, facebook.id)]


def test_the_posts_of_one_account_go_to_one_tool(room: Room) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    keep(room, "Monday", "buffer", x)
    for accounts in ((x, facebook), ()):
        with pytest.raises(UserError, match="would go to two tools"):
            keep(room, "Monday", "publer", *accounts)
    assert [part.target for part in recipes(room.library)[0].parts] == ["buffer"]


def test_a_deleted_recipe_comes_back_by_undo_and_its_name_is_free(room: Room) -> None:
    recipe = keep(room, "Monday", "buffer", room.account("x"))
    done = delete_recipe(room.library, room.command(), recipe.id)
    assert recipes(room.library) == []
    room.library.undo(room.command(), done.entry)
    assert recipes(room.library) == [recipe]
    delete_recipe(room.library, room.command(), recipe.id)
    assert keep(room, "Monday", "json").parts[0].target == "json"


def test_a_recipe_without_a_name_is_refused(room: Room) -> None:
    with pytest.raises(UserError, match="needs a name"):
        add_to_recipe(room.library, room.command(), "  ", RecipePart(target="json"))


def test_all_files_are_written_in_one_go_and_each_post_leaves_once(room: Room, tmp_path: Path) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    both = room.approved("For both", x, facebook, at="2026-12-01T09:00")
    later = room.approved("Next month", x, at="2026-12-30T09:00")
    keep(room, "Monday", "buffer", x, days=7)
    add_to_recipe(room.library, room.command(), "Monday", RecipePart(target="json", channels=(facebook.id,)), days=7)
    (recipe,) = recipes(room.library)
    plans = plan_all(room.desk, jobs_of(recipe, NOW.date(), NOW))
    assert (len(plans.ready), plans.refused, plans.files, plans.label) == (2, 0, 2, "Buffer, JSON")
    report = write_all(room.desk, room.who, plans, tmp_path / "out")
    assert sorted({name.split("/")[0] for name in report.files}) == ["buffer", "json"]
    assert all((tmp_path / "out" / name).is_file() for name in report.files)
    assert report.written == 2
    assert report.change is not None
    assert report.change.posts == {both.id}
    assert len(report.change.variants) == 2
    assert room.states(both) == ["exported", "exported"]
    assert room.states(later) == ["approved"]


def test_a_single_tool_writes_straight_into_the_folder(room: Room, tmp_path: Path) -> None:
    x = room.account("x")
    room.approved("For X", x)
    recipe = keep(room, "Monday", "buffer", x)
    report = write_all(room.desk, room.who, plan_all(room.desk, jobs_of(recipe, NOW.date(), NOW)), tmp_path / "out")
    assert "manifest.json" in report.files
    assert report.manifest_sha256
