"""Searches with a name."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from editorial.errors import UserError
from editorial.library.saved import SavedSearch, delete_search, rename_search, save_search, saved
from editorial.library.transaction import Command


def by(room: Newsroom, name: str) -> Command:
    return Command(who=getattr(room, name).id)


def names(room: Newsroom, person: str) -> list[str]:
    return [one.name for one in saved(room.library, getattr(room, person).id)]


def test_one_s_own_searches_and_everybody_s_are_there_by_name(room: Newsroom) -> None:
    save_search(room.library, by(room, "ana"), "  My   bees ", "bees is:mine", everybody=False)
    save_search(room.library, by(room, "ben"), "Evergreens", "is:evergreen", everybody=True)
    save_search(room.library, by(room, "ben"), "Zebra", "zebra", everybody=False)
    assert names(room, "ana") == ["Evergreens", "My bees"]
    assert names(room, "ben") == ["Evergreens", "Zebra"]


def test_saving_under_the_same_name_replaces_it(room: Newsroom) -> None:
    save_search(room.library, by(room, "ana"), "Bees", "bees", everybody=False)
    save_search(room.library, by(room, "ana"), "bees", "bees platform:x", everybody=False)
    (only,) = saved(room.library, room.ana.id)
    assert only == SavedSearch(id=only.id, name="bees", query="bees platform:x", person=room.ana.id)


def test_renaming_deleting_and_saving_can_be_undone(room: Newsroom) -> None:
    done = save_search(room.library, by(room, "ana"), "Bees", "bees", everybody=True)
    renamed = rename_search(room.library, by(room, "ana"), done.created, "Wasps")
    assert names(room, "ben") == ["Wasps"]
    room.undo(renamed)
    deleted = delete_search(room.library, by(room, "ana"), done.created)
    assert names(room, "ben") == []
    room.undo(deleted)
    assert names(room, "ben") == ["Bees"]
    room.undo(done)
    assert names(room, "ben") == []


def test_a_search_needs_a_name_and_one_that_is_gone_says_so(room: Newsroom) -> None:
    with pytest.raises(UserError, match="needs a name"):
        save_search(room.library, by(room, "ana"), " ", "x", everybody=False)
    with pytest.raises(UserError, match="no longer there"):
        rename_search(room.library, by(room, "ana"), "gone", "Name")
