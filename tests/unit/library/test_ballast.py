"""The room that is kept for a full disk: when it is made, when it is let go, and that the same is written then."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from newsroom import Newsroom
from sqlalchemy import event

from editorial.errors import UserError
from editorial.library import ballast
from editorial.library.safekeeping import Safekeeping
from editorial.library.transaction import Command
from editorial.workflow.writing import create


@contextmanager
def full(room: Newsroom) -> Iterator[None]:
    """The engine takes no further page, as on a full disk."""
    room.library.engine.dispose()
    with room.library.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def tighten(connection: Any, _record: Any) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(room.library.engine, "connect", tighten)
    room.library.engine.dispose()
    yield
    event.remove(room.library.engine, "connect", tighten)
    room.library.engine.dispose()


def write_much(room: Newsroom) -> None:
    room.written("Bring your jacket. " * 20_000)


def test_it_is_really_there_and_private(room: Newsroom) -> None:
    assert ballast.keep(room.folder)
    path = room.folder / ballast.FILE_NAME
    found = path.stat()
    assert (found.st_size, found.st_blocks * 512 >= ballast.SIZE, oct(found.st_mode & 0o777)) == (
        ballast.SIZE,
        True,
        "0o600",
    )
    assert len(set(path.read_bytes()[:4096])) > 200, "zeros may take no room"


def test_what_is_there_is_left_alone_and_half_of_it_is_made_whole(room: Newsroom) -> None:
    ballast.keep(room.folder)
    path = room.folder / ballast.FILE_NAME
    made = path.stat().st_ino
    ballast.keep(room.folder)
    assert path.stat().st_ino == made
    path.write_bytes(b"half")
    ballast.keep(room.folder)
    assert path.stat().st_size == ballast.SIZE


def test_it_takes_no_room_that_somebody_misses(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = shutil.disk_usage(room.folder)
    little = type(usual)(usual.total, usual.used, ballast.PLENTY)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: little)
    assert not ballast.keep(room.folder)
    assert list(room.folder.glob("room.*")) == []


def test_a_write_on_a_full_disk_lets_it_go_and_says_that_it_would_go_now(room: Newsroom) -> None:
    ballast.keep(room.folder)
    with full(room):
        with pytest.raises(UserError) as first:
            write_much(room)
        assert (first.value.code, (room.folder / ballast.FILE_NAME).exists()) == (ballast.ROOM_MADE, False)
        with pytest.raises(UserError) as second:
            write_much(room)
    assert second.value.code == "disk_full"
    assert first.value.hint
    write_much(room)


def test_the_same_is_done_once_more_where_room_was_made(room: Newsroom) -> None:
    asked: list[str] = []
    command = Command(who=room.ana.id)

    def work() -> str:
        asked.append("")
        if len(asked) == 1:
            raise UserError("The disk is full.", hint="Make room.", code=ballast.ROOM_MADE)
        return create(room.desk, command, title="Jackets").created

    made, was_full = ballast.with_its_room(work)
    assert (room.post(made).title, was_full, len(asked)) == ("Jackets", True, 2)


def test_another_trouble_is_not_tried_again(room: Newsroom) -> None:
    asked: list[str] = []

    def work() -> None:
        asked.append("")
        raise UserError("Another window is writing.", hint="Wait.", code="busy")

    with pytest.raises(UserError):
        ballast.with_its_room(work)
    assert len(asked) == 1


def test_a_file_that_does_not_fit_takes_none_of_it(room: Newsroom) -> None:
    ballast.keep(room.folder)

    def work(_transaction: object) -> str:
        raise UserError("There is no room for the picture.", hint="Make room.", code="disk_full")

    with pytest.raises(UserError):
        room.library.operate(Command(who=room.ana.id), "add", work)
    assert (room.folder / ballast.FILE_NAME).exists()


def test_typing_that_cannot_be_kept_for_want_of_room_is_said(tmp_path: Path) -> None:
    safe = Safekeeping(tmp_path)
    safe.keep("desk", "post", "window", {"text": "a"}, {})
    connection = safe._database.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(UserError, match="no room on the disk") as caught:
        safe.keep("desk", "post", "window", {"text": "a" * 100_000}, {})
    assert caught.value.code == "no_safekeeping"
    safe.close()
