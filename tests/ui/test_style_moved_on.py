"""House style has moved on: each with its new error, left as approved or looked at again, for one or for all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom

from editorial.model.clock import utc_now
from ui.sheets.style_moved_on import StyleMovedOnSheet


@pytest.fixture
def ben(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    for title in ("First", "Second", "Third"):
        room.approved(title=title)
    room.new_style('[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 4\n')
    room.close()
    with sitting(workspace, "Ben Okafor") as hands:
        yield hands


def test_each_is_left_or_looked_at_again(ben: Hands) -> None:
    ben.go("Review")
    until(lambda: len(ben.review.banner.held) == 3, "nothing held")
    ben.review.moved_on()
    sheet = ben.window.findChild(StyleMovedOnSheet)
    assert sheet is not None
    assert sheet.reasons.text()
    ben.click(sheet.leave_button)
    until(lambda: len(sheet._held) == 2, "not left")
    ben.click(sheet.again_button)
    until(lambda: len(sheet._held) == 1, "not looked at again")
    ben.click(sheet.leave_button)
    until(lambda: not ben.review.banner.held and not ben.review.banner.isVisible(), "the line stays")
