"""Promises 10 to 13: two windows, a workspace that is moved under one, clocks that jump, and backups that come back."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.errors import Conflict, UserError
from editorial.library.backups import back_up, restore, restore_instead, verify
from editorial.library.care import all_backups, back_up_now
from editorial.library.copying import BACKUPS_FOLDER
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.journal import entries
from editorial.library.posts import read_post
from editorial.library.schema import SCHEMA_VERSION, metadata
from editorial.library.sqlite import sqlite_module
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow import writing

# -------------------------------------------------------------------------------------------------- two windows (P10)


def test_p10_two_windows_see_each_other_and_neither_writes_over_the_other(room: Newsroom) -> None:
    post = room.written()
    other = Newsroom(room.folder, room.clock)
    seen = other.library.version()
    stale = other.post(post).shared
    room.edit(post, "Words of the first window.")
    assert other.library.version() > seen, "the second one notices at its next look"
    change = ContentEdit(base_rev=stale.rev, content=stale.content.with_text("Words of the second window."))
    with pytest.raises(Conflict):
        writing.save(other.desk, Command(who=other.ana.id), post.id, PostEdit(contents={"": change}))
    assert other.post(post).shared.content.text == "Words of the first window."
    other.close()


# ------------------------------------------------------------------------------------------- moved or replaced (P11)


def is_refused_as_moved(room: Newsroom) -> None:
    with pytest.raises(UserError) as caught:
        room.written()
    assert caught.value.code == "moved"
    with pytest.raises(UserError) as looked:
        room.library.look_for_file()
    assert looked.value.code == "moved"


def test_p11_into_a_workspace_that_was_moved_away_nothing_is_written(room: Newsroom, tmp_path: Path) -> None:
    room.written()
    room.folder.rename(tmp_path / "elsewhere")
    is_refused_as_moved(room)
    again = Newsroom(tmp_path / "elsewhere", room.clock)
    assert len(again.rows("SELECT id FROM posts")) == 1
    assert verify(again.library) == []
    again.close()


def test_p11_into_a_workspace_that_was_replaced_nothing_is_written(room: Newsroom, tmp_path: Path) -> None:
    room.written()
    made = back_up(room.library, tmp_path / "backups")
    room.written()
    aside = restore_instead(made, room.folder, room.clock())
    is_refused_as_moved(room)
    left = Newsroom(aside, room.clock)
    assert len(left.rows("SELECT id FROM posts")) == 2, "what was put aside is whole"
    left.close()
    again = Newsroom(room.folder, room.clock)
    assert len(again.rows("SELECT id FROM posts")) == 1
    again.close()


def test_p11_a_copy_of_the_file_in_its_place_is_noticed(room: Newsroom) -> None:
    path = room.folder / "library.db"
    shutil.copy2(path, room.folder / "copy")
    (room.folder / "copy").replace(path)
    is_refused_as_moved(room)


# ------------------------------------------------------------------------------------------------ clocks that jump (P12)


@pytest.mark.parametrize("jump", [dt.timedelta(days=-4000), dt.timedelta(days=4000), dt.timedelta(hours=-1)])
def test_p12_a_clock_that_jumps_changes_the_order_of_nothing(room: Newsroom, jump: dt.timedelta) -> None:
    post = room.written("First words.")
    room.edit(post, "Second words.")
    room.submit(post)
    room.clock.moment += jump
    room.return_(post)
    room.edit(post, "Third words.")
    room.submit(post)
    room.approve(post)
    with room.library.reading() as connection:
        verbs = [entry.verb for entry in entries(connection, post=post.id)]
    assert verbs == ["create", "save", "submit", "return", "save", "submit", "approve"]
    now = room.variant(post)
    assert now.approved is not None
    assert (now.approved.number, now.approved.content.text) == (2, "Third words.")
    assert verify(room.library) == []


# ------------------------------------------------------------------------------------------------------ backups (P13)


def contents_of(folder: Path) -> dict[str, tuple[int, str]]:
    """How many rows each table has, and one hash over all of them."""
    connection = sqlite_module().connect(str(folder / "library.db"))
    try:
        found: dict[str, tuple[int, str]] = {}
        for name in metadata.tables:
            rows = sorted(repr(row) for row in connection.execute(f'SELECT * FROM "{name}"'))
            found[name] = (len(rows), hashlib.sha256("\n".join(rows).encode()).hexdigest())
        return found
    finally:
        connection.close()


def test_p13_the_newest_backup_restored_is_the_workspace_row_by_row(room: Newsroom, tmp_path: Path) -> None:
    for at in range(5):
        room.approved(f"Words {at}, in Thai as well: สวัสดี.")
    back_up_now(room.library)
    newest = all_backups(room.library)[0]
    folder = restore(newest.folder, tmp_path / "again")
    assert contents_of(folder) == contents_of(room.folder)


def test_p13_a_restore_in_place_puts_the_workspace_aside_and_takes_its_backups_over(
    room: Newsroom, tmp_path: Path
) -> None:
    post = room.written("Then.")
    back_up_now(room.library)
    room.edit(post, "Now.")
    room.library.close()
    before = contents_of(room.folder)
    aside = restore_instead(next((room.folder / BACKUPS_FOLDER).iterdir()), room.folder, room.clock())
    assert aside.parent == room.folder.parent
    assert contents_of(aside) == before
    library = open_library(room.folder, now=room.clock)
    assert read_post(library, post.id).shared.content.text == "Then."
    assert len(all_backups(library)) == 1
    library.close()
    assert sorted(path.name for path in room.folder.parent.iterdir()) == sorted([room.folder.name, aside.name])


def test_p13_a_restore_that_does_not_check_leaves_everything_as_it_was(room: Newsroom, tmp_path: Path) -> None:
    room.written()
    made = back_up(room.library, tmp_path / "backups")
    (made / "library.db").write_bytes(b"no")
    room.library.close()
    before = {path: path.read_bytes() for path in room.folder.rglob("*") if path.is_file()}
    with pytest.raises(UserError) as caught:
        restore_instead(made, room.folder, room.clock())
    assert caught.value.code == "bad_backup"
    assert {path: path.read_bytes() for path in room.folder.rglob("*") if path.is_file()} == before
    assert [path.name for path in room.folder.parent.iterdir()] == ["desk", "backups"] or len(
        list(room.folder.parent.iterdir())
    ) == 2


def old_workspace(folder: Path, clock: Clock) -> None:
    """A workspace whose form is one step behind."""
    connection = sqlite_module().connect(str(folder / "library.db"), isolation_level=None)
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")
    connection.close()


def test_p13_before_a_workspace_is_brought_up_to_date_a_copy_of_it_is_kept(room: Newsroom, tmp_path: Path) -> None:
    post = room.approved()
    room.library.close()
    old_workspace(room.folder, room.clock)
    library = open_library(room.folder, now=room.clock)
    (kept,) = all_backups(library)
    library.close()
    assert json.loads((kept.folder / "backup.json").read_text("utf-8"))["by_itself"] is True
    again = open_library(restore(kept.folder, tmp_path / "again"))
    assert read_post(again, post.id).shared.content == read_post(room.library, post.id).shared.content
    again.close()


def test_p13_a_workspace_that_cannot_be_copied_first_is_not_brought_up_to_date(room: Newsroom) -> None:
    room.library.close()
    old_workspace(room.folder, room.clock)
    (room.folder / BACKUPS_FOLDER).write_text("in the way", "utf-8")
    with pytest.raises(UserError) as caught:
        open_library(room.folder, now=room.clock)
    assert caught.value.code == "no_copy_before_change"
    connection = sqlite_module().connect(str(room.folder / "library.db"))
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION - 1,)
    connection.close()
