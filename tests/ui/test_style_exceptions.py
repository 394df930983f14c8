"""The list of exceptions in the style place: how they stand, why, who, until when, and the way to end one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from style_place import StyleRoom, words_on

from editorial.library import review
from editorial.library.filters import PostFilter
from editorial.library.lists import post_ids
from editorial.library.posts import read_post
from editorial.library.transaction import Command, Transaction
from editorial.workflow.desk import Desk
from ui.bridge.session import Session
from ui.panes.style_exceptions import ExceptionsView

PRESSURE = "tone.pressure"


@pytest.fixture
def room(session: Session, window: QWidget, qtbot: QtBot, workspace: Path) -> StyleRoom:
    return StyleRoom(session, window, qtbot, workspace)


def allow(room: StyleRoom, quote: str, *, until: str = "", asked: bool = False, whole: bool = False) -> None:
    """An exception for words of the post about toasters."""

    def work(desk: Desk, command: Command) -> object:
        found = post_ids(desk.library, PostFilter(words="toasters"))[0]
        post = read_post(desk.library, found)
        people = {one.name: one.id for one in room.session.names.people.values()}

        def write(transaction: Transaction) -> str:
            values = (
                {"asked_reason": "Its name.", "asked_by": people["Ana Ruiz"], "asked_at": transaction.at}
                if asked
                else {"reason": "A quotation.", "granted_by": people["Ben Okafor"], "granted_at": transaction.at}
            )
            variant = "" if whole else post.variants[0].id
            ends = {} if asked else {"until": until or None}
            review.write_waiver(transaction, found, variant, quote, rule=PRESSURE, quote=quote, **values, **ends)
            return "Exception allowed"

        return desk.library.operate(command, "waive", write)

    with room.qtbot.waitSignal(room.session.done):
        room.session.write(room.pane, work)


def rows(view: ExceptionsView) -> list[str]:
    model = view.list.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


@pytest.fixture
def view(room: StyleRoom) -> ExceptionsView:
    allow(room, "Together")
    allow(room, "mended", until="2026-01-31")
    allow(room, "41 toasters", asked=True)
    allow(room, "words that were cut", whole=True)
    room.show("exceptions")
    return room.pane.exceptions


def test_none_says_what_they_are(room: StyleRoom) -> None:
    room.show("exceptions")

    assert "No exceptions" in words_on(room.pane.exceptions)
    assert room.pane.exceptions.side.isHidden()


def test_those_that_need_a_look_stand_first(room: StyleRoom, view: ExceptionsView) -> None:
    assert rows(view) == [
        "Their words are gone",
        "“words that were cut”",
        "Past their end",
        "“mended”",
        "Asked for",
        "“41 toasters”",
        "In force",
        "“Together”",
    ]
    contents = room.pane.contents.model()
    assert [contents.index(at, 0).data() for at in range(contents.rowCount())] == rows(view)[::2]
    assert room.pane.head.tabs._bar.tabText(4) == "Exceptions 3"


def test_one_says_why_who_where_and_until_when(view: ExceptionsView) -> None:
    view.go_to("lapsed")

    said = words_on(view.side)
    for words in (
        "Its end has come",
        "“mended”",
        "Pushes the reader",
        "Repair café: thank you",
        "Reason: A quotation.",
        "Allowed by Ben Okafor",
        "Until the end of 31 Jan 2026",
    ):
        assert words in said, words


def test_question_and_one_for_the_whole_post_say_so(view: ExceptionsView) -> None:
    view.go_to("asked")
    assert "Asked for by Ana Ruiz" in words_on(view.side)
    assert "Reason: Its name." in words_on(view.side)

    view.go_to("orphan")
    assert "in every network of the post" in words_on(view.side)
    assert "Without an end" in words_on(view.side)


def test_post_can_be_opened(room: StyleRoom, view: ExceptionsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.pane.open_post) as caught:
        view.side.post_button.click()

    assert caught.args[0]


def test_exception_is_ended_after_a_yes_and_can_be_brought_back(room: StyleRoom, view: ExceptionsView) -> None:
    room.sit("Ben Okafor")
    answers: list[object] = []
    room.session.done.connect(answers.append)
    view.go_to("in_force")
    view.side.end_button.click()
    assert "“Together”" in rows(view)

    next(one for one in view.window().findChildren(QAbstractButton) if one.text() == "End it").click()

    room.until(lambda: "“Together”" not in rows(view))
    assert answers[0].label == "Exception ended"
    room.session.undo(answers[0].entry)
    room.until(lambda: "“Together”" in rows(view))


def test_writer_reads_and_cannot_end(room: StyleRoom, view: ExceptionsView) -> None:
    writer = room.session.person
    assert writer is not None
    room.session.person = type(writer)(id=writer.id, name=writer.name, initials="", roles=frozenset({"writer"}))
    room.session.person_changed.emit()

    assert view.side.end_button.isHidden()
    assert "An editor can end it." in words_on(view.side)


def test_exception_of_another_window_appears(room: StyleRoom, view: ExceptionsView) -> None:
    allow(room, "lamps")

    room.until(lambda: "“lamps”" in rows(view))
