"""Promises 8, 9 and 14: what is damaged, strange or newer is never used in silence, and what is damaged is mended."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from newsroom import TEXT, Newsroom
from PIL import Image

from editorial.errors import UserError
from editorial.exporters.base import Options
from editorial.exporters.run import plan
from editorial.library import schema
from editorial.library.backups import verify
from editorial.library.care import all_backups, back_up_now
from editorial.library.mending import Mended, mend
from editorial.library.sqlite import sqlite_module
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow.writing import add_media

SEED = 20261129
PAGE = 4096


def run_sql(folder: Path, *statements: str) -> list[tuple[object, ...]]:
    connection = sqlite_module().connect(str(folder / "library.db"), isolation_level=None)
    try:
        return [connection.execute(statement).fetchall() for statement in statements][-1]
    finally:
        connection.close()


@pytest.fixture
def full(room: Newsroom, tmp_path: Path) -> Newsroom:
    """A workspace with approved posts, some in Thai, and a picture."""
    Image.new("RGB", (40, 30), "green").save(tmp_path / "jacket.png")
    add_media(room.desk, Command(who=room.ana.id), tmp_path / "jacket.png")
    for at in range(8):
        room.approved(f"{TEXT} {at} กรุงเทพ", title=f"Post {at}")
    return room


# ------------------------------------------------------------------------------------------------------- damage (P8)


def test_p08_a_damaged_file_is_told_plainly(workspace: Path) -> None:
    raw = bytearray((workspace / "library.db").read_bytes())
    raw[100:4096] = b"\xff" * 3996
    (workspace / "library.db").write_bytes(raw)
    with pytest.raises(UserError) as caught:
        open_library(workspace)
    assert caught.value.code == "damaged"
    assert "backup" in caught.value.hint


def zeroed_page(raw: bytearray, dice: random.Random) -> None:
    page = dice.randrange(len(raw) // PAGE)
    raw[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def flipped_bit(raw: bytearray, dice: random.Random) -> None:
    raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)


def cut_short(raw: bytearray, dice: random.Random) -> None:
    del raw[dice.randrange(len(raw)) :]


def garbage(raw: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(raw))
    raw[at : at + 64] = dice.randbytes(64)[: len(raw) - at]


def flipped_letter(raw: bytearray, dice: random.Random) -> None:
    """A bit in the middle of a text, which no check of the file's form can see."""
    places = [at for at in range(len(raw)) if raw.startswith(b"station. Bring", at)]
    raw[dice.choice(places)] ^= 1


HARMS = (zeroed_page, flipped_bit, cut_short, garbage, flipped_letter)
SEALED = (
    "SELECT id, variant, number, content, outgoing, digest, sha256 FROM revisions ORDER BY seq",
    "SELECT seq, at, who, verb, post, command, data, previous, hash FROM journal ORDER BY seq",
)


def what_is_sealed(folder: Path) -> list[list[tuple[object, ...]]]:
    return [run_sql(folder, statement) for statement in SEALED]


def noticed(folder: Path) -> str:
    """How the damage is noticed: when it is opened, or when it is looked through. Empty when it is not, because it hit space
    that is not used, or words that have no seal yet."""
    try:
        library = open_library(folder)
    except UserError:
        return "opening"
    try:
        return "looking" if verify(library) else ""
    except UserError:
        return "looking"
    finally:
        library.close()


def test_p08_of_two_hundred_damaged_files_none_gives_sealed_words_that_are_others(
    full: Newsroom, tmp_path: Path
) -> None:
    full.library.close()
    raw, sealed = (full.folder / "library.db").read_bytes(), what_is_sealed(full.folder)
    dice, how = random.Random(SEED), Counter[str]()
    for at in range(200):
        harmed = bytearray(raw)
        HARMS[at % len(HARMS)](harmed, dice)
        folder = tmp_path / str(at)
        folder.mkdir()
        (folder / "media").symlink_to(full.folder / "media")
        (folder / "library.db").write_bytes(harmed)
        found = noticed(folder)
        how[found] += 1
        if not found:
            assert what_is_sealed(folder) == sealed, at
        shutil.rmtree(folder)
    print(f"200 damaged files, noticed when: {dict(how)}")
    # The rest hits room that nothing uses; with every index there is more of that in a small file.
    assert how["opening"] + how["looking"] >= 80


def test_p08_a_damaged_version_is_never_exported(full: Newsroom) -> None:
    full.tamper("UPDATE revisions SET outgoing = replace(outgoing, 'station', 'stetion')")
    planned = plan(full.desk, "json", Options())
    assert len(planned.rows) == 8
    assert planned.ready == ()
    assert {problem.message for problem in planned.problems} == {
        "It is damaged: the stored words are not those that were approved."
    }


def test_p08_damage_that_turns_up_at_work_stops_all_writing(full: Newsroom) -> None:
    post = full.written()
    full.library.engine.dispose()
    run_sql(full.folder, "PRAGMA wal_checkpoint(TRUNCATE)")
    (root,) = run_sql(full.folder, "SELECT rootpage FROM sqlite_master WHERE name = 'contents'")[0]
    raw = bytearray((full.folder / "library.db").read_bytes())
    raw[(int(str(root)) - 1) * PAGE : int(str(root)) * PAGE] = b"\xff" * PAGE
    (full.folder / "library.db").write_bytes(raw)
    with pytest.raises(UserError) as caught:
        full.edit(post, "Other words")
    assert caught.value.code == "damaged"
    assert full.library.damaged
    before = (full.folder / "library.db").read_bytes()
    with pytest.raises(UserError) as again, full.library.writing():
        pass
    assert again.value.code == "damaged"
    assert (full.folder / "library.db").read_bytes() == before


# --------------------------------------------------------------------------------------------- not ours, or newer (P9)


@pytest.mark.parametrize("bytes_", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 84, os.urandom(5000)])
def test_p09_a_file_that_is_no_workspace_is_refused_and_left_alone(tmp_path: Path, bytes_: bytes) -> None:
    (tmp_path / "library.db").write_bytes(bytes_)
    with pytest.raises(UserError) as caught:
        open_library(tmp_path)
    assert caught.value.code == "not_a_workspace"
    assert (tmp_path / "library.db").read_bytes() == bytes_


def test_p09_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    connection = sqlite_module().connect(str(tmp_path / "library.db"))
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    with pytest.raises(UserError) as caught:
        open_library(tmp_path)
    assert caught.value.code == "not_a_workspace"


def test_p09_a_workspace_of_a_newer_program_is_left_alone(workspace: Path) -> None:
    run_sql(workspace, f"PRAGMA user_version={schema.SCHEMA_VERSION + 1}")
    with pytest.raises(UserError, match="newer Proofdesk") as caught:
        open_library(workspace)
    assert caught.value.code == "newer_workspace"
    assert run_sql(workspace, "PRAGMA user_version") == [(schema.SCHEMA_VERSION + 1,)]


# ------------------------------------------------------------------------------------------------------ mending (P14)


def mended(room: Newsroom) -> Mended:
    """Mend it with the backups there are, and see that the broken one was kept."""
    backups = all_backups(room.library)
    room.library.close()
    before = (room.folder / "library.db").read_bytes()
    done = mend(room.folder, backups, room.clock())
    if done.kept is not None:
        assert before in [path.read_bytes() for path in done.kept.rglob("library.db")]
    return done


def opened(room: Newsroom) -> Newsroom:
    return Newsroom(room.folder, room.clock)


def harm_table(room: Newsroom, table: str, *, leaf: bool = False) -> None:
    """Overwrite the page of a table with rubbish."""
    room.library.close()
    root = int(str(run_sql(room.folder, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")[0][0]))
    raw = bytearray((room.folder / "library.db").read_bytes())
    page = root
    if leaf and raw[(root - 1) * PAGE] == 5:
        at = (root - 1) * PAGE
        page = int.from_bytes(raw[at + 8 : at + 12], "big")
    raw[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    (room.folder / "library.db").write_bytes(raw)


def test_p14_a_sound_workspace_is_left_as_it_is(full: Newsroom) -> None:
    done = mended(full)
    assert (done.how, done.kept, done.left) == ("sound", None, ())


def test_p14_where_only_an_index_is_damaged_it_is_made_anew_and_nothing_is_lost(full: Newsroom) -> None:
    full.library.close()
    run_sql(full.folder, "PRAGMA writable_schema=ON", "DELETE FROM post_texts_fts_data WHERE id > 10")
    done = mended(full)
    assert (done.how, done.left) == ("indexes", ())
    again = opened(full)
    assert len(again.rows("SELECT * FROM post_texts_fts WHERE post_texts_fts MATCH 'กรุงเทพ'")) == 8
    again.close()


def test_p14_an_index_of_numbers_is_made_anew_as_well(full: Newsroom) -> None:
    harm_table(full, "ix_posts_changed_at")
    done = mended(full)
    assert done.how in ("indexes", "rows")
    assert done.left == ()
    again = opened(full)
    assert len(again.rows("SELECT id FROM posts ORDER BY changed_at")) == 8
    again.close()


def test_p14_where_rows_are_lost_the_newest_backup_comes_back_and_newer_words_are_written_down(full: Newsroom) -> None:
    back_up_now(full.library)
    full.written("Newer than the backup, and อยู่ที่นี่.", title="Newer")
    harm_table(full, "journal", leaf=True)
    done = mended(full)
    assert done.how == "backup"
    assert done.backup_at == "2026-11-23T09:00:00.000Z"
    assert done.words is not None
    assert "Newer than the backup, and อยู่ที่นี่." in done.words.read_text("utf-8")
    assert done.texts >= 1
    assert done.left == ()
    again = opened(full)
    assert len(again.rows("SELECT id FROM posts")) == 8
    assert verify(again.library) == []
    assert len(all_backups(again.library)) == 1, "the backups went over"
    again.close()


def test_p14_a_backup_that_does_not_check_is_passed_over(full: Newsroom) -> None:
    (good,) = back_up_now(full.library)
    full.clock.ahead(days=2)
    (bad,) = back_up_now(full.library)
    (bad / "library.db").write_bytes((bad / "library.db").read_bytes()[:-PAGE])
    harm_table(full, "journal", leaf=True)
    done = mended(full)
    assert done.backup_at == json.loads((full.folder / "backups" / good.name / "backup.json").read_text())["made_at"]


def test_p14_without_a_backup_the_broken_one_stays_and_what_can_be_read_is_written_down(full: Newsroom) -> None:
    harm_table(full, "journal", leaf=True)
    before = (full.folder / "library.db").read_bytes()
    with pytest.raises(UserError) as caught:
        mend(full.folder, [], full.clock())
    assert caught.value.code == "not_mended"
    assert TEXT in Path(caught.value.place).read_text("utf-8")
    assert (full.folder / "library.db").read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET content = replace(content, 'station', 'stetion') WHERE number = 1",
        "UPDATE journal SET who = 'somebody' WHERE seq IN (5, 6, 9)",
    ],
)
def test_p14_a_sealed_row_that_was_changed_comes_back_from_a_backup_and_newer_work_stays(
    full: Newsroom, statement: str
) -> None:
    back_up_now(full.library)
    newer = full.approved("Newer than the backup.")
    full.tamper(statement)
    assert verify(full.library)
    done = mended(full)
    assert (done.how, done.left) == ("sound", ())
    again = opened(full)
    assert again.state(newer) == "approved"
    again.close()


def test_p14_a_changed_picture_comes_back_from_a_backup(full: Newsroom) -> None:
    back_up_now(full.library)
    picture = next(full.library.media_folder.rglob("*.png"))
    kept = picture.read_bytes()
    picture.write_bytes(kept[:-1])
    assert mended(full).left == ()
    assert picture.read_bytes() == kept


def test_p14_an_entry_of_another_past_is_never_taken_over(full: Newsroom, tmp_path: Path) -> None:
    """A backup of a past that was left, by a restore: it has other entries of the same numbers."""
    (before,) = back_up_now(full.library)
    full.approved("A past that was left.")
    full.clock.ahead(hours=1)
    back_up_now(full.library)
    full.library.close()
    shutil.copy2(before / "library.db", full.folder / "library.db")
    for end in ("-wal", "-shm"):
        full.folder.joinpath(f"library.db{end}").unlink(missing_ok=True)
    again = opened(full)
    again.approved("The past that is.")
    seals = [row.hash for row in again.rows("SELECT hash FROM journal ORDER BY seq")]
    again.tamper(f"UPDATE journal SET who = 'somebody' WHERE seq = {len(seals) - 1}")
    done = mended(again)
    assert done.left
    third = opened(full)
    assert [row.hash for row in third.rows("SELECT hash FROM journal ORDER BY seq")] == seals
    third.close()


# ------------------------------------------------------------------------------------------------- a stranger's file


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER steal AFTER INSERT ON parts BEGIN UPDATE people SET roles = '[\"owner\"]'; END",
        "CREATE VIEW approved AS SELECT 1",
        "CREATE TRIGGER post_texts_mine AFTER INSERT ON parts BEGIN DELETE FROM journal; END",
        'CREATE TRIGGER "post_texts_ax" AFTER INSERT ON "post_texts" BEGIN DELETE FROM journal; END',
        'CREATE TRIGGER "approved_texts_ai" AFTER INSERT ON "posts" BEGIN INSERT INTO "post_texts_fts" (a) VALUES (1); END',
    ],
)
def test_a_strangers_file_with_a_foreign_program_in_it_is_not_opened(workspace: Path, statement: str) -> None:
    run_sql(workspace, statement)
    with pytest.raises(UserError) as caught:
        open_library(workspace)
    assert caught.value.code == "foreign_objects"
