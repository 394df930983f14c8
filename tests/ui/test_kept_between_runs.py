"""What the window keeps on this computer, after its files were damaged: it opens as usual, and says so once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk_fixtures import copy_of, sitting, until

from editorial.settings.own_files import problems
from ui.notices import keep_seen, seen_by
from ui.preferences import Preferences
from ui.sheets.export_memory import LastExport
from ui.windows import kept_folds, kept_places

NAMES = ("seen.json", "windows.json", "preferences.json", "last-export.json", "goals.json", "link-cards.json")


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    (tmp_path / "own").mkdir()
    problems()
    return tmp_path / "own"


def test_values_of_the_wrong_kind_are_as_if_they_were_not_there(own: Path) -> None:
    (own / "seen.json").write_text(json.dumps({"desk": "all"}))
    (own / "windows.json").write_text(json.dumps({"0": {"folded": {"write": 5, "review": ["left"]}}, "1": "wide"}))
    (own / "preferences.json").write_text(json.dumps({"theme": 5, "scale": 0, "tray": True, "emoji_recent": ["🎉"]}))
    (own / "last-export.json").write_text(json.dumps({"tool": "buffer", "extras": 3}))

    assert seen_by("desk") == -1
    assert kept_folds(0) == {"review": ["left"]}
    assert list(kept_places()) == ["0"]
    assert Preferences.load() == Preferences(tray=True, emoji_recent=("🎉",))
    assert LastExport.load() == LastExport(tool="buffer")


def test_what_somebody_saw_only_grows() -> None:
    keep_seen("desk", 7)
    keep_seen("desk", 5)
    keep_seen("other", 1)

    assert (seen_by("desk"), seen_by("other")) == (7, 1)


def test_another_window_that_changes_a_preference_leaves_the_others(own: Path) -> None:
    Preferences().changed("theme", "dark")
    Preferences(scale=1.2).changed("tray", True)
    kept = json.loads((own / "preferences.json").read_text("utf-8"))
    (own / "preferences.json").write_text(json.dumps({**kept, "later": "kept for a newer program"}))
    Preferences().changed("still", True)

    assert Preferences.load() == Preferences(theme="dark", tray=True, still=True)
    assert "later" in json.loads((own / "preferences.json").read_text("utf-8"))


@pytest.mark.usefixtures("dressed")
def test_the_window_opens_over_damaged_files_and_says_so_once(
    ready_workspace: Path, own: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    for name in NAMES:
        (own / name).write_bytes(b'{"cut')
    Preferences.load()
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ana Ruiz") as hands:
        until(hands.window.banner.isVisible)

        assert "could not be read" in hands.words_on(hands.window.banner)
        assert (own / "preferences.json.damaged").exists()
        until(lambda: problems() == [])
