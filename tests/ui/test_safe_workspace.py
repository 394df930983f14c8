"""Backups, mending and what is wrong with the workspace's file, as a person meets them at the window."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom
from PySide6.QtCore import QCoreApplication, QEvent
from sqlalchemy import Connection, event

from editorial.library import ballast
from editorial.library.care import back_up_now, choose_second
from editorial.library.looking import go_on
from editorial.library.safety import read_safety
from editorial.library.sqlite import sqlite_module
from editorial.model.clock import utc_now
from editorial.workflow.desk import Desk
from ui.kit.buttons import IconButton
from ui.main_window import MainWindow
from ui.panes.settings_backups import BackupsPage
from ui.preferences import Preferences

PAGE = 4096


@pytest.fixture
def workspace(founded: Path, tmp_path: Path) -> Path:
    """The newsroom's: Noor owns it, Ana writes, Ben edits."""
    return shutil.copytree(founded, tmp_path / "desk")


def prepared(workspace: Path) -> str:
    """An approved post with a backup, then other words in it; the id of the post."""
    room = Newsroom(workspace, Clock(utc_now()))
    post = room.written("As it was then.", by=room.noor)
    back_up_now(room.library)
    room.edit(post, "As it is now.", by=room.noor)
    room.close()
    return post.id


def backups(hands: Hands) -> BackupsPage:
    assert hands.window.places is not None
    hands.window.places.open_backups()
    settings = hands.window.places.settings
    assert settings is not None
    until(settings.backups.restore_button.isVisible)
    return settings.backups


def damage(workspace: Path, table: str) -> None:
    connection = sqlite_module().connect(str(workspace / "library.db"))
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    raw = bytearray((workspace / "library.db").read_bytes())
    raw[(root - 1) * PAGE : root * PAGE] = b"\xff" * PAGE
    (workspace / "library.db").write_bytes(raw)


def test_somebody_goes_back_to_a_backup_and_the_present_is_put_aside(workspace: Path) -> None:
    post = prepared(workspace)
    with sitting(workspace, "Noor Haddad") as noor:
        page = backups(noor)
        until(lambda: page._model.rowCount() == 1)
        page.list.select_row(0)
        before = noor.window.places
        noor.click("Go back to this backup…")
        noor.click("Go back to it")
        until(lambda: noor.window.places is not before)
        assert noor.stored(post).shared.content.text == "As it was then."
        assert noor.session.person is not None
        assert noor.session.person.name == "Noor Haddad"
    (aside,) = [path for path in workspace.parent.iterdir() if path.name.startswith("desk before")]
    left = Newsroom(aside, Clock())
    assert left.post(post).shared.content.text == "As it is now."
    left.close()


def test_a_backup_is_made_when_it_is_asked_for(workspace: Path) -> None:
    with sitting(workspace, "Noor Haddad") as noor:
        page = backups(noor)
        assert noor.sees("There is no backup yet.")
        noor.click("Back up now")
        until(lambda: page._model.rowCount() == 1)
        assert noor.sees("The backup is made, and checked.")


def test_a_window_whose_workspace_was_replaced_says_so_and_opens_it_again(workspace: Path) -> None:
    found: list[object] = []
    with sitting(workspace, "Noor Haddad") as noor:
        shutil.copytree(workspace.rename(workspace.with_name("elsewhere")), workspace)
        until(lambda: noor.sees("The workspace was moved or replaced while it was open, so nothing was written."))
        before = noor.window.places
        noor.click("Open it again")
        until(lambda: noor.window.places is not before)
        noor.session.read(noor.window, lambda desk: desk.library.look_for_file(), found.append)
        until(lambda: found == [None], "it is still the one that is gone")


def test_a_damaged_workspace_that_does_not_open_is_mended_and_opened(workspace: Path) -> None:
    post = prepared(workspace)
    damage(workspace, "people")
    window = MainWindow(Preferences())
    window.show()
    window.begin(workspace, "Noor Haddad")
    noor = Hands(window)
    try:
        until(lambda: noor.button("Mend it…") is not None)
        assert noor.sees("The workspace is damaged.")
        noor.click("Mend it…")
        noor.click("Mend it")
        until(lambda: noor.button("Open it") is not None)
        assert noor.sees("came back") or noor.sees("Nothing is lost")
        noor.click("Open it")
        until(lambda: window.places is not None)
        assert noor.stored(post).shared.content.text in ("As it was then.", "As it is now.")
    finally:
        window.finish()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("who", "told"), [("Noor Haddad", True), ("Ana Ruiz", False)])
def test_an_owner_is_told_in_today_what_the_weekly_look_found(workspace: Path, who: str, *, told: bool) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    room.approved()
    room.tamper("UPDATE revisions SET content = replace(content, 'Saturday', 'Sunday')")
    go_on(room.library, read_safety(room.folder), lambda: False)
    room.close()
    with sitting(workspace, who) as hands:
        assert hands.sees("1 thing in the workspace is not as it was written.") is told
        if told:
            hands.click("See what")
            until(lambda: hands.sees("Version 1 of a post was changed on the disk."))


AWAY = "The other disk for backups is away; its newest copy is of "


def with_disk(workspace: Path, disk: Path) -> Newsroom:
    """A workspace whose backups go to another disk as well."""
    disk.mkdir()
    room = Newsroom(workspace, Clock(utc_now()))
    room.written("Boxes.")
    choose_second(room.library, disk)
    return room


@pytest.mark.parametrize(("who", "told"), [("Noor Haddad", True), ("Ana Ruiz", False)])
def test_an_owner_is_told_in_today_that_the_disk_of_backups_is_away(
    workspace: Path, tmp_path: Path, who: str, *, told: bool
) -> None:
    with_disk(workspace, tmp_path / "disk").close()
    (tmp_path / "disk").rename(tmp_path / "away")
    with sitting(workspace, who) as hands:
        if told:
            until(lambda: hands.sees(AWAY), "nothing was said")
            hands.click("See what")
            until(lambda: hands.sees("On another disk as well"))
        else:
            until(lambda: hands.today.list.model().rowCount() > 0, "Today was not read")
            assert not hands.sees(AWAY)


def test_the_line_goes_once_the_disk_is_back_and_one_that_was_closed_stays_closed(
    workspace: Path, tmp_path: Path
) -> None:
    with_disk(workspace, tmp_path / "disk").close()
    disk, away = tmp_path / "disk", tmp_path / "away"
    disk.rename(away)
    with sitting(workspace, "Noor Haddad") as noor:
        line = noor.today.safety
        until(line.isVisible, "nothing was said")
        line.findChild(IconButton).click()
        looked: list[object] = []
        line.look()
        noor.session.look(noor.window, lambda _desk: None, looked.append)
        until(lambda: looked)
        assert not line.isVisible(), "it was closed and says the same again"
        away.rename(disk)
        line.look()
        noor.session.look(noor.window, lambda _desk: None, looked.append)
        until(lambda: len(looked) == 2)
        disk.rename(away)
        line.look()
        until(line.isVisible, "it went away anew, which is news")
        away.rename(disk)
        line.look()
        until(lambda: not line.isVisible(), "the disk is back")


def test_a_copy_that_is_due_is_told_only_after_it_could_have_been_made(workspace: Path, tmp_path: Path) -> None:
    room = with_disk(workspace, tmp_path / "disk")
    room.clock.ahead(days=-3)
    for one in (tmp_path / "disk").iterdir():
        shutil.rmtree(one)
    choose_second(room.library, tmp_path / "disk")
    room.clock.ahead(days=3)
    room.written("More boxes.")
    room.close()
    with sitting(workspace, "Noor Haddad") as noor:
        line, looked = noor.today.safety, list[object]()
        line.look()
        noor.session.look(noor.window, lambda _desk: None, looked.append)
        until(lambda: looked)
        assert not line.isVisible(), "it will be made in a minute"
        line.cared()
        until(lambda: noor.sees("The newest copy on the other disk for backups is of "), "nothing was said")


def test_a_workspace_that_others_may_look_into_is_said_and_closed_to_them(workspace: Path) -> None:
    workspace.chmod(0o755)
    with sitting(workspace, "Noor Haddad") as noor:
        until(lambda: noor.sees("Other accounts of this computer can look into this workspace's folder."))
        noor.click("Close it to others")
        until(lambda: stat.S_IMODE(workspace.stat().st_mode) == 0o700)


def test_a_workspace_that_may_only_be_read_says_so_as_long_as_it_is_open(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.troubles._what_is_odd", lambda _desk: "read_only")
    with sitting(workspace, "Noor Haddad") as noor:
        until(lambda: noor.sees("This workspace may only be read here: nothing that you change can be saved."))


def test_a_busy_workspace_is_said_and_the_window_stays_alive(workspace: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    post = room.written("Boxes.").id
    room.close()
    with sitting(workspace, "Ana Ruiz") as hands:
        hands.open(post)
        other = sqlite_module().connect(str(workspace / "library.db"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        hands.write_text(" And tea.")
        hands.write.save_now()
        until(lambda: hands.sees("Another window is writing just now."))
        assert hands.text.endswith(" And tea.")
        other.execute("ROLLBACK")
        other.close()
        hands.saved()
        assert hands.stored().shared.content.text.endswith(" And tea.")


def test_what_is_written_on_a_full_disk_is_saved_with_the_room_that_was_kept_and_said(workspace: Path) -> None:
    room = Newsroom(workspace, Clock(utc_now()))
    post = room.written("Boxes.").id
    assert ballast.keep(room.folder)
    room.close()
    reserve = workspace / ballast.FILE_NAME

    def no_room_while_it_lies_there(desk: Desk) -> None:
        @event.listens_for(desk.library.engine, "begin")
        def on_begin(connection: Connection) -> None:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one() if reserve.exists() else 1_000_000
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    with sitting(workspace, "Ana Ruiz") as hands:
        hands.open(post)
        full: list[object] = []
        hands.session.read(hands.window, no_room_while_it_lies_there, full.append)
        until(lambda: full)
        hands.write.page.editor.insertPlainText(" And tea." * 2_000)
        hands.write.save_now()
        until(lambda: hands.sees("The disk is full. What you wrote is saved."), "nothing was said")
        assert not reserve.exists()
        assert hands.stored().shared.content.text.count("And tea.") == 2_000
