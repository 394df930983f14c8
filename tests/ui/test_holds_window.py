"""Holds in the window: the sheet that begins one, the line across, ticks, and the way out post by post; evidence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom
from PySide6.QtWidgets import QCheckBox

from editorial.model.clock import utc_now
from editorial.workflow.evidence import faults_of
from ui.kit.dialogs import Confirm
from ui.sheets.hold import HoldSheet
from ui.sheets.holds import HoldsSheet


@pytest.fixture
def ben(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Ben, with a lamp and a jacket approved, and one that was exported."""
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    room.approved("Our cheap lamps are here. Come and see.", title="Lamps")
    room.approved(title="Jackets")
    room.exported("Another lamp.", title="Sent")
    room.close()
    with sitting(workspace, "Ben Okafor") as hands:
        yield hands


def begin(hands: Hands, scope: str = "all", words: str = "") -> None:
    assert hands.window.places is not None
    hands.window.places.hold()
    sheet = hands.window.findChild(HoldSheet)
    assert sheet is not None
    sheet.scope.set_value(scope)
    sheet._chosen()
    sheet.words.set_text(words)
    until(sheet.effect.text, "no effect told")
    hands.click(sheet.hold_button)
    assert sheet.reason.error
    sheet.reason.set_text("Recall of the lamp")
    hands.click(sheet.hold_button)
    until(lambda: hands.window.places.holds.found, "no hold")  # type: ignore[union-attr]
    hands.settle()


def holds_sheet(hands: Hands) -> HoldsSheet:
    assert hands.window.places is not None
    hands.click(hands.window.places.holds.look_button)
    sheet = hands.window.findChild(HoldsSheet)
    assert sheet is not None
    hands.settle()
    return sheet


def test_the_line_across_the_window_says_why_and_how_much(ben: Hands) -> None:
    begin(ben)
    banner = ben.window.places.holds.banner  # type: ignore[union-attr]
    assert banner.isVisible()
    said = banner.accessibleName()
    assert "by Ben Okafor: Recall of the lamp. 2 posts kept back, 1 to stop by hand." in said


def test_a_search_is_held_alone_and_left_post_by_post(ben: Hands) -> None:
    begin(ben, "search", "lamp")
    sheet = holds_sheet(ben)
    assert [line.name for line in sheet.hold.waiting] == ["Lamps"]  # type: ignore[union-attr]
    assert sheet.text.text() == "Our cheap lamps are here. Come and see."
    assert not sheet.end_button.isEnabled()
    tick = sheet.findChildren(QCheckBox)[0]
    assert "Sent" in tick.text()
    tick.click()
    until(lambda: not sheet.hold.to_stop, "not ticked")  # type: ignore[union-attr]
    ben.click(sheet.release_button)
    until(sheet.end_button.isEnabled, "not released")
    ben.click(sheet.end_button)
    until(lambda: not ben.window.places.holds.found, "not ended")  # type: ignore[union-attr]
    assert not ben.window.places.holds.banner.isVisible()  # type: ignore[union-attr]


def test_a_writer_sees_the_hold_and_cannot_end_it(ben: Hands) -> None:
    begin(ben)
    ana = next(one for one in ben.session.names.people.values() if one.name == "Ana Ruiz")
    ben.session.choose_person(ana.id)
    sheet = holds_sheet(ben)
    assert not sheet.release_button.isEnabled()
    assert not sheet.end_button.isEnabled()


def test_the_evidence_is_saved_and_says_what_it_proves(ben: Hands, tmp_path: Path) -> None:
    ben.go("Review")
    found: list[str] = []
    ben.session.read(ben.window, _post, found.append)
    until(lambda: found, "no post")
    file = tmp_path / "evidence.json"
    ben.review.evidence.save(found[0], file)
    until(lambda: ben.window.findChild(Confirm) is not None, "not said")
    assert faults_of(json.loads(file.read_text("utf-8"))) == []
    ben.click("Good")


def _post(desk: object) -> str:
    from editorial.library.filters import PostFilter
    from editorial.library.lists import post_ids

    return post_ids(desk.library, PostFilter())[0]  # type: ignore[attr-defined]
