"""Long questions to the library: on threads of their own, the newest of each asker, and nothing else waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from editorial.errors import UserError
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.library.halting import Halt


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a long question waits for; open at the end, whatever happened."""
    gate = threading.Event()
    yield gate
    gate.set()


def test_neither_reading_nor_other_lanes_wait_for_it(session: Session, qtbot: QtBot, gate: threading.Event) -> None:
    heard: list[str] = []

    def long(_desk: Any, _halt: Halt) -> str:
        gate.wait()
        return "long"

    session.ponder(session, long, heard.append, heard.append, lane="one")
    session.read(session, lambda _desk: "read", heard.append)
    qtbot.waitUntil(lambda: heard == ["read"])
    session.ponder(session, lambda _desk, _halt: "other", heard.append, heard.append, lane="two")
    qtbot.waitUntil(lambda: heard == ["read", "other"])
    gate.set()
    qtbot.waitUntil(lambda: heard == ["read", "other", "long"])


def test_only_the_newest_of_an_asker_in_a_lane_is_answered(
    session: Session, qtbot: QtBot, gate: threading.Event
) -> None:
    heard: list[str] = []

    def long(_desk: Any, halt: Halt) -> str:
        gate.wait()
        halt.look()
        return "long"

    session.ponder(session, long, heard.append, heard.append, lane="one")
    session.ponder(session, lambda _desk, _halt: "newer", heard.append, heard.append, lane="one")
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["newer"]


def test_what_the_world_does_comes_to_the_asker(session: Session, qtbot: QtBot) -> None:
    heard: list[UserError] = []

    def wrong(_desk: Any, _halt: Halt) -> str:
        raise UserError("The disk went away.", hint="Bring it back.")

    session.ponder(session, wrong, heard.append, heard.append, lane="one")
    qtbot.waitUntil(lambda: [one.message for one in heard] == ["The disk went away."])
