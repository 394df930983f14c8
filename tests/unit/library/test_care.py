"""A workspace that keeps itself safe: backups by themselves, and a look through everything once a week."""

from __future__ import annotations

import json
import os
import shutil
import stat
from pathlib import Path

import pytest
from newsroom import Newsroom
from PIL import Image

from editorial.errors import UserError
from editorial.library.backups import back_up, backups_in, restore, workspace_id
from editorial.library.care import (
    all_backups,
    back_up_now,
    choose_second,
    is_same_disk,
    keep_a_day,
    second_state,
    take_care,
)
from editorial.library.looking import go_on, is_due
from editorial.library.safety import Look, Safety, change_safety, read_safety
from editorial.library.transaction import Command
from editorial.workflow.writing import add_media


@pytest.fixture
def full(room: Newsroom, tmp_path: Path) -> Newsroom:
    """A workspace with an approved post and a picture."""
    Image.new("RGB", (40, 30), "green").save(tmp_path / "jacket.png")
    add_media(room.desk, Command(who=room.ana.id), tmp_path / "jacket.png")
    room.approved()
    return room


def safety(room: Newsroom) -> Safety:
    return read_safety(room.folder)


# ------------------------------------------------------------------------------------------------------------ backups


def test_a_backup_is_made_once_a_day_when_something_changed(full: Newsroom) -> None:
    assert len(keep_a_day(full.library)) == 1
    full.written()
    assert keep_a_day(full.library) == [], "the newest is not a day old"
    full.clock.ahead(days=1, minutes=1)
    assert len(keep_a_day(full.library)) == 1
    full.clock.ahead(days=30)
    assert keep_a_day(full.library) == [], "nothing changed"
    assert len(all_backups(full.library)) == 2


def test_a_clock_that_was_set_back_does_not_stop_backups(full: Newsroom) -> None:
    full.clock.ahead(days=400)
    keep_a_day(full.library)
    full.clock.ahead(days=-400)
    full.written()
    assert len(keep_a_day(full.library)) == 1


def test_a_backup_made_by_itself_can_be_restored(full: Newsroom, tmp_path: Path) -> None:
    (made,) = keep_a_day(full.library)
    assert restore(made, tmp_path / "again").is_dir()


def test_pictures_are_stored_once_for_all_backups_and_apart_from_the_workspace(full: Newsroom) -> None:
    for _ in range(3):
        full.clock.ahead(days=1, minutes=1)
        full.written()
        keep_a_day(full.library)
    pictures = [next((one.folder / "media").rglob("*.png")) for one in all_backups(full.library)]
    assert len(pictures) == 3
    assert len({path.stat().st_ino for path in pictures}) == 1
    own = next(full.library.media_folder.rglob("*.png"))
    assert own.stat().st_ino != pictures[0].stat().st_ino, "a broken sector would take both"


def test_old_backups_go_and_those_that_somebody_made_stay(full: Newsroom) -> None:
    place = full.folder / "backups"
    by_hand = back_up(full.library, place)
    for _ in range(8):
        full.clock.ahead(hours=7)
        back_up(full.library, place, by_itself=True)
    full.clock.ahead(days=10)
    full.written()
    keep_a_day(full.library)
    left = all_backups(full.library)
    assert by_hand in [one.folder for one in left]
    assert [one.made_at[:10] for one in left if one.by_itself] == [
        "2026-12-05",
        "2026-11-25",
        "2026-11-24",
        "2026-11-23",
    ]


def test_half_a_backup_does_not_count_and_goes_after_a_day(full: Newsroom) -> None:
    (made,) = keep_a_day(full.library)
    half = made.with_name("proofdesk-2026-01-01T000000-000Z")
    half.mkdir()
    (half / "library.db").write_bytes(b"SQLite format 3")
    os.utime(half / "library.db", (0, 0))
    assert [one.folder for one in all_backups(full.library)] == [made]
    keep_a_day(full.library)
    assert not half.exists()


def test_backups_of_another_workspace_in_the_same_place_are_left_alone(full: Newsroom, tmp_path: Path) -> None:
    from editorial.library.people import first_person
    from editorial.library.workspace import create_library

    other = create_library(tmp_path / "other", now=full.clock)
    first_person(other, "Somebody Else")
    elsewhere = tmp_path / "disk"
    strange = back_up(other, elsewhere, by_itself=True)
    assert workspace_id(other) != workspace_id(full.library)
    other.close()
    full.clock.ahead(days=4000)
    choose_second(full.library, elsewhere)
    full.clock.ahead(days=1, minutes=1)
    full.written()
    keep_a_day(full.library)
    assert strange.is_dir()
    assert strange not in [one.folder for one in all_backups(full.library)]


def test_a_stranger_in_the_place_of_backups_is_no_backup(full: Newsroom, tmp_path: Path) -> None:
    for name, said in (("a", "[]"), ("b", "{"), ("c", '{"made_at": 1}'), ("d", "null")):
        folder = tmp_path / f"proofdesk-{name}"
        folder.mkdir()
        (folder / "backup.json").write_text(said, "utf-8")
    assert backups_in(tmp_path) == []


def test_backups_go_to_another_disk_as_well_once_one_is_chosen(full: Newsroom, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    choose_second(full.library, disk)
    full.clock.ahead(days=2)
    full.written()
    assert {made.parent for made in keep_a_day(full.library)} == {full.folder / "backups", disk}
    choose_second(full.library, None)
    full.clock.ahead(days=2)
    full.written()
    assert {made.parent for made in keep_a_day(full.library)} == {full.folder / "backups"}


def test_a_disk_that_is_away_stops_nothing_and_it_is_known_since_when(full: Newsroom, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    choose_second(full.library, disk)
    disk.rename(tmp_path / "away")
    full.clock.ahead(days=2)
    full.written()
    assert len(keep_a_day(full.library)) == 1
    assert safety(full).second_missing == "2026-11-25T09:00:00.000Z"
    (tmp_path / "away").rename(disk)
    keep_a_day(full.library)
    assert safety(full).second_missing == ""


def test_how_the_other_place_is_can_be_asked_at_any_time(full: Newsroom, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    assert second_state(full.library) == "", "none was chosen"
    choose_second(full.library, disk)
    assert second_state(full.library) == ""
    disk.rename(tmp_path / "away")
    assert second_state(full.library) == "missing"
    (tmp_path / "away").rename(disk)
    full.clock.ahead(days=2)
    assert second_state(full.library) == "", "nothing changed"
    full.written()
    assert second_state(full.library) == "late"
    keep_a_day(full.library)
    assert second_state(full.library) == ""


def test_which_copy_is_the_newest_on_a_disk_is_known_while_it_is_away(full: Newsroom, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    choose_second(full.library, disk)
    full.clock.ahead(days=2)
    full.written()
    keep_a_day(full.library)
    disk.rename(tmp_path / "away")
    full.clock.ahead(days=2)
    keep_a_day(full.library)
    assert safety(full).second_newest == "2026-11-25T09:00:00.000Z"
    choose_second(full.library, None)
    assert safety(full).second_newest == ""


def test_a_place_that_fails_does_not_keep_the_other_from_its_copy(full: Newsroom, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    choose_second(full.library, disk)
    shutil.rmtree(full.folder / "backups", ignore_errors=True)
    (full.folder / "backups").write_text("in the way", "utf-8")
    full.clock.ahead(days=2)
    full.written()
    with pytest.raises(UserError, match="could not be written"):
        keep_a_day(full.library)
    assert len(backups_in(disk)) == 2


def test_a_folder_in_the_workspace_is_no_other_place(full: Newsroom) -> None:
    with pytest.raises(UserError) as caught:
        choose_second(full.library, full.folder / "more")
    assert caught.value.code == "not_elsewhere"
    assert safety(full).second == ""


def test_a_place_that_cannot_be_written_is_not_chosen(full: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(UserError, match="could not be written"):
        choose_second(full.library, tmp_path / "file")
    assert safety(full).second == ""


def test_the_same_disk_is_known(full: Newsroom, tmp_path: Path) -> None:
    assert is_same_disk(full.library, tmp_path)
    assert not is_same_disk(full.library, tmp_path / "not there")


def test_a_backup_that_cannot_be_made_is_said_and_the_look_goes_on(full: Newsroom) -> None:
    (full.folder / "backups").write_text("in the way", "utf-8")
    found = take_care(full.library, 60)
    assert "could not be written" in found.trouble
    assert found.last.ended_at
    (full.folder / "backups").unlink()
    assert take_care(full.library, 60).trouble == ""


def test_backups_and_what_is_known_of_them_are_private(full: Newsroom) -> None:
    take_care(full.library, 60)
    for path in (full.folder / "backups", full.folder / "safety.json", *(full.folder / "backups").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_backup_can_be_asked_for_at_any_time(full: Newsroom) -> None:
    back_up_now(full.library)
    full.clock.ahead(seconds=2)
    back_up_now(full.library)
    assert len(all_backups(full.library)) == 2


# --------------------------------------------------------------------------------------------------------------- look


def look_through(room: Newsroom) -> Look:
    found = go_on(room.library, safety(room), lambda: False)
    assert found.look == Look()
    return found.last


def test_a_sound_workspace_is_looked_through_once_a_week(full: Newsroom) -> None:
    assert is_due(safety(full), full.clock())
    assert look_through(full).faults == ()
    assert not is_due(safety(full), full.clock())
    full.clock.ahead(days=7)
    assert is_due(safety(full), full.clock())


def test_a_clock_that_was_set_back_does_not_stop_the_look(full: Newsroom) -> None:
    look_through(full)
    full.clock.ahead(days=-1)
    assert is_due(safety(full), full.clock())


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE revisions SET content = replace(content, 'Saturday', 'Sunday')", "Version 1 of a post was changed"),
        ("UPDATE journal SET verb = 'return' WHERE verb = 'approve'", "was changed after it was written"),
    ],
)
def test_the_look_finds_what_was_changed_on_the_disk(full: Newsroom, statement: str, what: str) -> None:
    full.tamper(statement)
    (fault,) = look_through(full).faults
    assert what in fault.what


def test_the_look_finds_a_changed_picture(full: Newsroom) -> None:
    picture = next(full.library.media_folder.rglob("*.png"))
    picture.write_bytes(picture.read_bytes()[:-1])
    assert [fault.what for fault in look_through(full).faults] == ["A picture or video was changed on the disk."]


def test_a_look_is_left_off_and_taken_up_again_in_another_process(
    full: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editorial.library.looking.AT_A_TIME", 10)
    full.tamper("UPDATE revisions SET content = replace(content, 'Saturday', 'Sunday')")
    stages: list[str] = []
    for _ in range(100):
        found = go_on(full.library, safety(full), lambda: True)
        stages.append(found.look.stage)
        if found.last.ended_at:
            break
    assert list(dict.fromkeys(stages)) == ["texts", "history", "media", ""]
    assert [fault.what for fault in found.last.faults] == ["Version 1 of a post was changed on the disk."]


def test_the_answer_of_the_last_look_stays_while_the_next_one_goes_on(full: Newsroom) -> None:
    picture = next(full.library.media_folder.rglob("*.png"))
    kept = picture.read_bytes()
    picture.write_bytes(b"")
    assert look_through(full).faults
    picture.write_bytes(kept)
    full.clock.ahead(days=8)
    assert go_on(full.library, safety(full), lambda: True).last.faults
    assert look_through(full).faults == ()


@pytest.mark.parametrize("said", ["", "[]", "{}", "\ufffd", '{"second": 1, "look": [], "last": {}}', "null"])
def test_a_file_that_says_nothing_usable_is_nothing_known(tmp_path: Path, said: str) -> None:
    (tmp_path / "safety.json").write_text(said, "utf-8")
    assert read_safety(tmp_path) == Safety()


def test_what_is_known_comes_back_as_it_was(tmp_path: Path) -> None:
    from editorial.library.integrity import Fault

    look = Look(began_at="a", stage="media", after="กรุงเทพ", faults=(Fault(what="w", where="x"),))
    change_safety(tmp_path, second="/disk", look=look)
    assert read_safety(tmp_path) == Safety(second="/disk", look=look)
    assert [path.name for path in tmp_path.iterdir()] == ["safety.json"]
    assert json.loads((tmp_path / "safety.json").read_text("utf-8"))["second"] == "/disk"
