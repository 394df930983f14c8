"""Layouts that flow hold what they place for as long as it is there."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ui.kit.flow import FlowLayout


@pytest.fixture
def noor(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ben Okafor") as hands:
        yield hands


def test_no_layout_of_a_place_loses_its_items(noor: Hands) -> None:
    for place in ("Settings", "Review", "Settings", "Write"):
        noor.go(place)
        noor.settle()
        gc.collect()
        QApplication.sendPostedEvents()
    lost = [
        (one.parentWidget(), len(one._items))
        for one in noor.window.findChildren(FlowLayout)
        if not all(isValid(item) for item in one._items)
    ]
    assert lost == []
