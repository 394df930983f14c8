"""The day is that of this computer: what people call today is not over at midnight in London."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from editorial.library.workspace import create_library


@pytest.fixture
def bangkok(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer in Bangkok."""
    monkeypatch.setenv("TZ", "Asia/Bangkok")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("bangkok")
def test_at_two_in_the_morning_the_day_is_the_new_one(tmp_path: Path) -> None:
    library = create_library(tmp_path / "desk", now=lambda: dt.datetime(2026, 11, 29, 19, 0, tzinfo=dt.UTC))
    assert library.today() == dt.date(2026, 11, 30)
    library.close()
