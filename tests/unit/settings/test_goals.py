"""How long a person wants a text to become."""

from __future__ import annotations

from pathlib import Path

import pytest

from editorial.settings.goals import MOST_POSTS, Goal, goal_from, goal_of, set_goal


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    return tmp_path / "own"


def test_a_goal_is_kept_by_post_and_forgotten_when_wished() -> None:
    set_goal("one", Goal(count=120))
    set_goal("two", Goal(count=900, unit="characters"))
    set_goal("one", None)

    assert goal_of("one") is None
    assert goal_of("two") == Goal(count=900, unit="characters")


def test_only_the_newest_are_kept() -> None:
    for number in range(MOST_POSTS + 2):
        set_goal(str(number), Goal(count=1))

    assert goal_of("1") is None
    assert goal_of("2") == goal_of(str(MOST_POSTS + 1)) == Goal(count=1)


def test_a_spoilt_file_is_no_goal(own_folder: Path) -> None:
    own_folder.mkdir()
    for content in ("{", "[1]", '{"one": {"count": -4, "unit": "words"}}', '{"one": {"count": 4, "unit": "miles"}}'):
        (own_folder / "goals.json").write_text(content, encoding="utf-8")
        assert goal_of("one") is None
    set_goal("one", Goal(count=5))
    assert goal_of("one") == Goal(count=5)


def test_words_and_characters_are_counted_as_a_reader_counts() -> None:
    assert Goal(count=5).reached("one  two\nthree 🧵") == 4
    assert Goal(count=5, unit="characters").reached("👩\u200d👩\u200d👧 ก็") == 3


@pytest.mark.parametrize(
    ("typed", "count"),
    [("120", 120), (" 1,200 ", 1200), ("1 200", 1200), ("0", 0), ("-3", 0), ("x", 0), ("9999999", 0)],
)
def test_a_number_is_read_as_people_write_it(typed: str, count: int) -> None:
    found = goal_from(typed, "words")

    assert (found.count if found else 0) == count
