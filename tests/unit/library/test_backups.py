"""A backup counts once it is proved, and comes back as it was."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from newsroom import TEXT, Newsroom
from PIL import Image

from editorial.errors import UserError
from editorial.library.backups import back_up, restore, verify
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow.writing import add_media


@pytest.fixture
def full(room: Newsroom, tmp_path: Path) -> Newsroom:
    """A workspace with an approved post, a picture and a house style of its own."""
    Image.new("RGB", (40, 30), "green").save(tmp_path / "jacket.png")
    add_media(room.desk, Command(who=room.ana.id), tmp_path / "jacket.png")
    room.new_style("")
    room.approved()
    return room


def test_a_backup_comes_back_with_everything_in_it(full: Newsroom, tmp_path: Path) -> None:
    (full.folder / "words.txt").write_text("Mendly\n", encoding="utf-8")
    made = back_up(full.library, tmp_path / "backups")
    folder = restore(made, tmp_path / "again")
    library = open_library(folder)
    (row,) = full.rows("SELECT id FROM posts")
    assert read_post(library, row.id).shared.content.text == TEXT
    assert library.version() == full.library.version()
    assert verify(library) == []
    library.close()
    for name in ("house-style.toml", "words.txt"):
        assert (folder / name).read_bytes() == (full.folder / name).read_bytes()
    assert not (folder / "backup.json").exists()


def test_looking_into_a_backup_does_not_spoil_it(full: Newsroom, tmp_path: Path) -> None:
    made = back_up(full.library, tmp_path / "backups")
    restore(made, tmp_path / "one")
    restore(made, tmp_path / "two")


def test_a_backup_and_what_is_restored_are_private(full: Newsroom, tmp_path: Path) -> None:
    made = back_up(full.library, tmp_path / "backups")
    folder = restore(made, tmp_path / "again")
    for top in (made, folder):
        for path in [top, *top.rglob("*")]:
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_backup_names_the_head_of_its_history(full: Newsroom, tmp_path: Path) -> None:
    manifest = json.loads((back_up(full.library, tmp_path) / "backup.json").read_text("utf-8"))
    assert manifest["journal_head"] == full.rows("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1")[0].hash
    assert manifest["made_at"] == "2026-11-23T09:00:00.000Z"


def test_a_backup_is_made_while_others_write(full: Newsroom, tmp_path: Path) -> None:
    with full.library.writing():
        made = back_up(full.library, tmp_path / "backups")
    assert restore(made, tmp_path / "again").exists()


def test_a_second_backup_of_the_same_moment_leaves_the_first_alone(full: Newsroom, tmp_path: Path) -> None:
    made = back_up(full.library, tmp_path / "backups")
    with pytest.raises(UserError) as caught:
        back_up(full.library, tmp_path / "backups")
    assert caught.value.code == "backup_exists"
    assert restore(made, tmp_path / "again").exists()


def test_a_stopped_backup_leaves_nothing(full: Newsroom, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="stopped"):
        back_up(full.library, tmp_path / "backups", progress=lambda _done, _all: False)
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_damaged_workspace_makes_no_backup(full: Newsroom, tmp_path: Path) -> None:
    full.tamper("UPDATE journal SET who = 'x' WHERE seq = 3")
    with pytest.raises(UserError) as caught:
        back_up(full.library, tmp_path / "backups")
    assert caught.value.code == "bad_backup"
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(full: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="could not be written"):
        back_up(full.library, tmp_path / "file")


@pytest.mark.parametrize("at", [50, 5000, -100])
def test_a_backup_whose_file_was_changed_is_refused(full: Newsroom, tmp_path: Path, at: int) -> None:
    made = back_up(full.library, tmp_path / "backups")
    raw = bytearray((made / "library.db").read_bytes())
    raw[at] ^= 1
    (made / "library.db").write_bytes(raw)
    with pytest.raises(UserError) as caught:
        restore(made, tmp_path / "again")
    assert caught.value.code == "bad_backup"


def test_a_backup_whose_picture_was_changed_is_refused(full: Newsroom, tmp_path: Path) -> None:
    made = back_up(full.library, tmp_path / "backups")
    picture = next(path for path in (made / "media").rglob("*.png"))
    picture.write_bytes(picture.read_bytes() + b"x")
    with pytest.raises(UserError, match="changed on the disk"):
        restore(made, tmp_path / "again")


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"sha256": "x"}', "\ufffd"])
def test_a_folder_that_is_no_backup_is_refused(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "not").mkdir()
    (tmp_path / "not" / "backup.json").write_text(manifest, "utf-8")
    with pytest.raises(UserError) as caught:
        restore(tmp_path / "not", tmp_path / "again")
    assert caught.value.code == "not_a_backup"


def test_nothing_is_restored_over_something(full: Newsroom, tmp_path: Path) -> None:
    made = back_up(full.library, tmp_path / "backups")
    with pytest.raises(UserError) as caught:
        restore(made, full.folder)
    assert caught.value.code == "not_empty"


def test_a_sound_workspace_has_no_faults(full: Newsroom) -> None:
    assert verify(full.library) == []


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE revisions SET content = replace(content, 'Saturday', 'Sunday')", "Version 1 of a post was changed"),
        ("UPDATE revisions SET outgoing = replace(outgoing, 'Saturday', 'Sunday')", "Version 1 of a post was changed"),
        ("UPDATE revisions SET content = substr(content, 5)", "Version 1 of a post was changed"),
        ("UPDATE revisions SET digest = 'f' || substr(digest, 2)", "Version 1 of a post was changed"),
        ("UPDATE journal SET verb = 'return' WHERE verb = 'approve'", "was changed after it was written"),
    ],
)
def test_verify_names_what_was_changed_behind_its_back(full: Newsroom, statement: str, what: str) -> None:
    full.tamper(statement)
    (fault,) = verify(full.library)
    assert what in fault.what


def test_verify_names_rows_that_point_nowhere(full: Newsroom) -> None:
    with full.library.engine.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("UPDATE parts SET content = 'gone'")
        raw.execute("PRAGMA foreign_keys=ON")
    assert any("points nowhere" in fault.what for fault in verify(full.library))


def test_verify_names_a_lost_and_a_changed_picture(full: Newsroom) -> None:
    picture = next(full.library.media_folder.rglob("*.png"))
    kept = picture.read_bytes()
    picture.write_bytes(kept[:-1])
    assert [fault.what for fault in verify(full.library)] == ["A picture or video was changed on the disk."]
    picture.unlink()
    assert [fault.what for fault in verify(full.library)] == ["A picture or video is missing."]
