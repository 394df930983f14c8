"""Days and times as the screen says them, in English and in Thai; nowhere in the window are they written another way."""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ui.times import clock_of, date_words, day_words
from ui.tongue import locale_of

ROOT = Path(__file__).parents[2]
OTHER_YEAR = dt.date(2019, 12, 5)
THIS_YEAR = dt.date(dt.datetime.now().astimezone().year, 12, 5)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def thai() -> None:
    QLocale.setDefault(locale_of("th"))


@pytest.mark.usefixtures("english")
def test_in_english() -> None:
    assert day_words(OTHER_YEAR) == "Thu 5 Dec 2019"
    assert day_words(OTHER_YEAR, weekday=False) == "5 Dec 2019"
    assert day_words(THIS_YEAR, weekday=False) == "5 Dec"
    assert day_words(THIS_YEAR, weekday=False, whole=True) == "5 December"
    assert date_words(THIS_YEAR) == f"5 December {THIS_YEAR.year}"
    assert date_words("2019-12-05", whole=False) == "5 Dec 2019"
    assert clock_of("2019-12-05T12:30:00Z", day=True).startswith("Thu 5 Dec 2019, ")


@pytest.mark.usefixtures("thai")
def test_in_thai() -> None:
    said = [
        day_words(OTHER_YEAR),
        day_words(THIS_YEAR, weekday=False, whole=True),
        date_words(OTHER_YEAR),
        date_words("2019-12-05", whole=False),
        clock_of("2019-12-05T12:30:00Z", day=True),
    ]

    assert "ธันวาคม" in said[1]
    assert "ธันวาคม" in said[2]
    for words in said:
        assert "ธ" in words
        assert re.search("[A-Za-z]", words) is None


@pytest.mark.usefixtures("english")
def test_the_day_of_a_moment_is_the_day_here_and_what_is_no_day_stays() -> None:
    moment = "2019-12-05T12:00:00+00:00"
    here = dt.datetime.fromisoformat(moment).astimezone()

    assert date_words(moment) == f"{here.day} December 2019"
    assert date_words("some time in autumn") == "some time in autumn"
    assert date_words("") == ""


NAMED = re.compile("%[-#]?[aAbBcxX]")
"""What writes the names of days and months in English, whatever the window speaks."""


def test_no_day_of_the_window_is_written_in_the_computers_english() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.FormattedValue) and node.format_spec and NAMED.search(ast.unparse(node.format_spec)))
        or (isinstance(node, ast.Attribute) and node.attr == "strftime")
    ]
    assert found == []


def test_the_form_of_a_day_is_said_in_one_place() -> None:
    form = re.compile(r"\bd{1,4} M{3,4}\b")
    found = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and form.search(node.value)
    }
    assert found == {"ui/times.py", "ui/kit/fields.py"}  # the second reads what a person typed
