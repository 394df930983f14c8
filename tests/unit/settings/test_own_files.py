"""The small files of one person: whatever has become of them, the program goes on, and says so once."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from editorial.settings.goals import Goal, goal_of, set_goal
from editorial.settings.link_cards import LinkCard, card_of, remember
from editorial.settings.own_files import change_own, filled, problems, read_own

NAME = "things.json"
DAMAGED = {
    "cut": b'{"a": 1, "b',
    "empty": b"",
    "binary": b"\x00\xff\xfe\x80" * 50,
    "a list": b"[1, 2]",
    "a number": b"7",
    "nothing": b"null",
    "nested without end": b"[" * 200_000,
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    problems()
    yield tmp_path / "own"
    problems()


def add(name: str, value: object) -> Callable[[dict[str, object]], Mapping[str, object]]:
    return lambda kept: {**kept, name: value}


def test_a_file_that_is_not_there_holds_nothing_and_nobody_is_told() -> None:
    assert read_own(NAME) == {}
    assert problems() == []


def test_what_was_put_in_is_read_again(folder: Path) -> None:
    change_own(NAME, add("a", [1, "ไทย", "😀"]))
    change_own(NAME, add("b", None))

    assert read_own(NAME) == {"a": [1, "ไทย", "😀"], "b": None}
    assert [path.name for path in folder.iterdir()] == [NAME]


@pytest.mark.parametrize("how", DAMAGED)
def test_a_damaged_file_is_put_aside_and_told_of_once(folder: Path, how: str) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(DAMAGED[how])

    assert read_own(NAME) == {}
    assert read_own(NAME) == {}
    assert (folder / f"{NAME}.damaged").read_bytes() == DAMAGED[how]
    (told,) = problems()
    assert NAME in told.message
    assert told.place == str(folder / f"{NAME}.damaged")
    assert problems() == []


def test_a_damaged_file_stands_in_no_ones_way(folder: Path) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(DAMAGED["cut"])
    change_own(NAME, add("a", 1))

    assert read_own(NAME) == {"a": 1}
    assert len(problems()) == 1


def test_a_damaged_file_that_cannot_be_put_aside_stays_and_is_told_of_once(folder: Path) -> None:
    (folder / f"{NAME}.damaged").mkdir(parents=True)
    (folder / NAME).write_bytes(DAMAGED["cut"])

    assert read_own(NAME) == {}
    assert read_own(NAME) == {}
    assert [one.place for one in problems()] == [str(folder / NAME)]
    assert (folder / NAME).read_bytes() == DAMAGED["cut"]


def test_where_no_folder_can_be_made_nothing_is_read_and_writing_says_why(folder: Path) -> None:
    folder.write_text("a file where the folder should be")

    assert read_own(NAME) == {}
    with pytest.raises(OSError, match=r"exists|directory"):
        change_own(NAME, add("a", 1))
    set_goal("c", Goal(count=80))
    assert goal_of("c") is None
    assert problems() == []


def test_a_folder_of_that_name_is_nothing_to_read_and_nothing_to_put_aside(folder: Path) -> None:
    (folder / NAME).mkdir(parents=True)

    assert read_own(NAME) == {}
    with pytest.raises(OSError, match="directory"):
        change_own(NAME, add("a", 1))
    assert problems() == []


FULL = """
import resource, signal, sys
from editorial.settings.own_files import change_own
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))
try:
    change_own("things.json", lambda kept: {**kept, "long": "x" * 50_000})
except OSError as error:
    sys.exit(f"refused: {error.strerror}")
"""


def test_where_no_more_can_be_written_the_file_stays_as_it_was(folder: Path) -> None:
    change_own(NAME, add("a", 1))
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, timeout=60, check=False)

    assert "refused: File too large" in done.stderr
    assert read_own(NAME) == {"a": 1}
    assert [path.name for path in folder.iterdir()] == [NAME]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 1_000


def test_windows_that_write_at_the_same_time_keep_what_the_others_wrote() -> None:
    with ThreadPoolExecutor(8) as windows:
        list(windows.map(lambda at: change_own(NAME, add(str(at), at)), range(60)))

    assert read_own(NAME) == {str(at): at for at in range(60)}


WRITER = """
from editorial.settings.own_files import change_own
for at in range(60):
    change_own("things.json", lambda kept: {**kept, "who": "x" * 5_000 * (at % 3 + 1)})
"""


def test_another_program_that_writes_is_never_read_half_way() -> None:
    change_own(NAME, add("who", "x" * 5_000))
    with subprocess.Popen([sys.executable, "-c", WRITER]) as other:
        while other.poll() is None:
            assert set(str(read_own(NAME)["who"])) == {"x"}

    assert other.returncode == 0
    assert problems() == []


def test_what_cannot_be_read_as_a_goal_or_card_is_left_out(folder: Path) -> None:
    folder.mkdir()
    (folder / "goals.json").write_text(json.dumps({"a": 5, "b": {"count": "many"}}))
    (folder / "link-cards.json").write_text(json.dumps({"https://a.example": [1]}))
    set_goal("c", Goal(count=80))
    remember("https://b.example", LinkCard(title="B"))

    assert (goal_of("a"), goal_of("b"), goal_of("c")) == (None, None, Goal(count=80))
    assert (card_of("https://a.example"), card_of("https://b.example")) == (LinkCard(), LinkCard(title="B"))


@dataclass(frozen=True, kw_only=True)
class Wishes:
    mode: Literal["light", "dark"] = "light"
    size: float = 1.0
    most: int = 3
    on: bool = False
    words: tuple[str, ...] = ()
    extras: Mapping[str, str] = field(default_factory=dict[str, str])


def test_values_of_another_kind_leave_what_is_usual() -> None:
    wrong = {"mode": "pink", "size": "big", "most": True, "on": 1, "words": "abc", "extras": {"a": 1}, "unknown": 1}

    assert filled(Wishes(), wrong) == Wishes()
    assert filled(Wishes(), {"mode": ["dark"], "most": 1.5, "extras": []}) == Wishes()


def test_values_of_their_kind_are_taken() -> None:
    right = {"mode": "dark", "size": 2, "most": 4, "on": True, "words": ["a", 5, "b"], "extras": {"a": "b"}}

    assert filled(Wishes(), right) == Wishes(mode="dark", size=2, most=4, on=True, words=("a", "b"), extras={"a": "b"})
