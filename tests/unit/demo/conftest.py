"""The demo, built once for all tests that only read it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from editorial.demo.build import build_demo
from editorial.library.workspace import Library, open_library

MONDAY = dt.datetime(2026, 11, 23, 7, 30, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo as it is on a Monday morning."""
    return build_demo(tmp_path_factory.mktemp("demo") / "workspace", now=lambda: MONDAY)


@pytest.fixture
def demo(demo_folder: Path) -> Iterator[Library]:
    """The workspace, open, at the moment for which it was built."""
    library = open_library(demo_folder, now=lambda: MONDAY)
    yield library
    library.close()
