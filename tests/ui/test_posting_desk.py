"""Posting by hand: copying step by step, dragging files out, and saying that it is out."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from register import picture

from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.transaction import Command
from editorial.model.clock import slot_from_text, utc_now
from editorial.model.post import Content, Medium, Part
from editorial.workflow import writing
from editorial.workflow.scheduling import move
from ui.kit.dialogs import Confirm
from ui.kit.sheet import front_sheet
from ui.sheets.posting_desk import PostingDeskSheet
from ui.times import local_zone


def today_at(hour: int) -> str:
    day = dt.datetime.now().astimezone().date()
    return f"{day}T{hour:02}:00"


@pytest.fixture
def noor(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Noor, with a post of today that has all there is, one that is held, and one of another day."""
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    facts = writing.add_media(room.desk, Command(who=room.ana.id), picture(tmp_path, size=(800, 600)))
    content = Content(
        parts=(
            Part(
                text="Kettles are here. Come and see.",
                media=(Medium(original=facts.sha256, name=facts.name, kind="image", alt="A kettle on a stove"),),
            ),
        ),
        first_comment="They are made here, too.",
    )
    edit = PostEdit(language="en", contents={"": ContentEdit(base_rev=1, content=content)})
    done = writing.create(room.desk, Command(who=room.ana.id), title="Kettles", channels=[room.linkedin.id], edit=edit)
    kettles = room.post(done.created)
    room.submit(kettles)
    room.approve(kettles)
    held = room.approved("Lamps are here.", title="Lamps")
    for post, hour in ((kettles, 0), (held, 1)):
        for variant in room.post(post).variants:
            slot = slot_from_text(today_at(hour), local_zone())
            move(room.desk, Command(who=room.noor.id), post.id, variant.id, slot)
    room.hold(held, "Wait for the photo.")
    room.set_time(room.approved("Jackets are here.", title="Jackets"), "2034-03-01T10:00")
    room.close()
    with sitting(workspace, "Noor Haddad") as hands:
        yield hands


def desk(hands: Hands) -> PostingDeskSheet:
    assert hands.window.places is not None
    hands.window.places.keys.run("posting_desk")
    sheet = front_sheet(hands.window)
    assert isinstance(sheet, PostingDeskSheet)
    until(sheet.list.isVisible, "no list")
    hands.settle()
    return sheet


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_day_stands_there_in_order_with_what_stops_a_post(noor: Hands) -> None:
    sheet = desk(noor)
    rows = [sheet._model.index(at) for at in range(sheet._model.rowCount())]
    assert [row.data() for row in rows] == ["Kettles", "Lamps"]
    noor.click_row(sheet.list, "Lamps")
    until(lambda: noor.sees("It is on hold: Wait for the photo.", sheet), "no reason")
    assert not sheet.out_button.isVisible()
    assert not sheet._steps


def test_after_one_is_out_the_next_stands_in_its_place(founded: Path, tmp_path: Path) -> None:
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    for hour, title in enumerate(("Cups", "Plates", "Bowls")):
        post = room.approved(f"{title} are here.", title=title)
        for variant in room.post(post).variants:
            slot = slot_from_text(today_at(hour), local_zone())
            move(room.desk, Command(who=room.noor.id), post.id, variant.id, slot)
    room.close()
    with sitting(workspace, "Noor Haddad") as hands:
        sheet = desk(hands)
        hands.click_row(sheet.list, "Plates")
        hands.click(sheet.out_button)
        until(lambda: sheet.head.text() != "Plates")
        assert sheet.head.text() == "Bowls"


def test_words_are_copied_step_by_step_exactly_as_approved(noor: Hands) -> None:
    sheet = desk(noor)
    for name, words in (
        ("Copy: Text", "Kettles are here. Come and see."),
        ("Copy: First comment", "They are made here, too."),
        ("Copy: Alt text 1", "A kettle on a stove"),
    ):
        assert sheet.next_button.text() == name
        noor.click(sheet.next_button)
        assert copied() == words
    assert not sheet.next_button.isVisible()
    assert noor.sees("Everything is copied.", sheet)


def test_a_picture_leaves_under_a_name_that_says_what_it_is(noor: Hands) -> None:
    sheet = desk(noor)
    (file,) = sheet._files
    (url,) = file.carried().urls()
    path = Path(url.toLocalFile())
    assert path.name.startswith("g-")
    assert path.read_bytes()[:2] == b"\xff\xd8"
    noor.click(file.button)
    assert QGuiApplication.clipboard().mimeData().urls() == [url]
    sheet.close_sheet()
    noor.settle()
    assert not path.exists()


def test_the_page_of_a_network_opens_once_it_is_asked_for(noor: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    sheet = desk(noor)
    noor.click(sheet.page_button)
    asked = front_sheet(noor.window)
    assert isinstance(asked, Confirm)
    assert not opened
    noor.click("Open", asked)
    assert [url.host() for url in opened] == ["www.linkedin.com"]


def test_it_is_out_with_its_link_and_leaves_the_list(noor: Hands) -> None:
    sheet = desk(noor)
    sheet.link.set_text("https://www.linkedin.com/posts/1")
    noor.click(sheet.out_button)
    until(lambda: sheet._model.rowCount() == 1, "still there")
    assert noor.window.undo_bar.isVisible()


def test_a_link_that_is_none_is_said_and_nothing_is_out(noor: Hands) -> None:
    sheet = desk(noor)
    sheet.link.set_text("my post")
    noor.click(sheet.out_button)
    until(sheet._problem.isVisible, "nothing said")
    assert sheet._model.rowCount() == 2
