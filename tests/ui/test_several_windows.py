"""Several windows of one program run, on one workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from shiboken6 import isValid

from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.windows import Windows, keep_place, kept_places, place_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))


class First(Hands):
    """Somebody at the first window of a program run."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.windows = Windows(window)


@pytest.fixture
def first(
    ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory, own_folder: None
) -> Iterator[First]:
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ana Ruiz") as hands:
        first = First(hands.window)
        yield first
        for window in list(first.windows.all):
            if window is not hands.window:
                window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def second_of(first: First) -> Hands:
    until(lambda: len(first.windows.all) == 2)
    window = first.windows.all[1]
    until(lambda: window.places is not None, "the second window did not open")
    hands = Hands(window)
    hands.settle()
    return hands


def test_a_new_window_has_the_same_workspace_and_person_and_one_worker(first: First) -> None:
    first.press(Qt.Key.Key_W, CTRL, SHIFT)
    second = second_of(first)

    assert second.session.folder == first.session.folder
    assert second.session.person == first.session.person
    assert second.session.checker is first.session.checker


def test_a_post_opens_in_a_window_of_its_own_with_what_was_typed_just_now(first: First) -> None:
    first.new_draft()
    first.write_text("Typed just now.")
    first.window.places.everyday.open_window()  # type: ignore[union-attr]
    second = second_of(first)

    until(lambda: second.write.draft is not None)
    assert second.text == "Typed just now."


def test_closing_one_window_leaves_the_other_at_work(first: First) -> None:
    first.press(Qt.Key.Key_W, CTRL, SHIFT)
    second = second_of(first)
    second.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(second.window)

    first.window.activateWindow()
    until(first.window.isActiveWindow)
    first.new_draft()
    first.write_text("Words  with two spaces between, and enough of them to be read.")
    first.checked()
    assert first.write.opinion.results


def test_both_windows_get_the_findings_of_their_own_post(first: First) -> None:
    first.new_draft()
    first.write_text("WORDS IN CAPITALS ARE SHOUTED AT EVERYBODY HERE TODAY!!!")
    first.saved()
    first.press(Qt.Key.Key_W, CTRL, SHIFT)
    second = second_of(first)
    second.window.places.new_draft()  # type: ignore[union-attr]
    until(lambda: second.write.draft is not None)
    second.window.activateWindow()
    second.write_text("Calm words.")
    first.write.check_now()
    second.write.check_now()
    first.settle()

    until(lambda: first.said and second.write.opinion.results)
    assert not any(one.finding.match.isupper() and len(one.finding.match) > 4 for one in second.said)


def test_size_and_place_and_folded_columns_are_kept_for_each_window(first: First) -> None:
    first.go("Write")
    first.press(Qt.Key.Key_BracketLeft, CTRL)
    first.window.setGeometry(30, 40, 1100, 700)
    keep_place(first.window)

    assert kept_places()["0"]["folded"]["write"] == ["left"]
    other = MainWindow(Preferences())
    other.slot = 0
    assert place_window(other)
    assert other.geometry() == QRect(30, 40, 1100, 700)
    other.deleteLater()


def test_what_was_folded_is_folded_again_in_a_place_that_opens_later(first: First) -> None:
    first.window.places.folds = {"review": ["left"]}  # type: ignore[union-attr]
    first.go("Review")

    assert first.review.queue.isHidden()
    assert first.window.places.folded()["review"] == ["left"]  # type: ignore[union-attr]


def test_a_window_whose_screen_is_gone_opens_as_usual(first: First) -> None:
    first.window.setGeometry(90_000, 90_000, 1100, 700)
    keep_place(first.window)
    other = MainWindow(Preferences())

    assert not place_window(other)
    other.deleteLater()


def test_a_preference_of_one_window_is_not_written_over_by_another(tmp_path: Path) -> None:
    one, two = Preferences(), Preferences()
    one.changed("pace", "asked")
    two.changed("side_tab", "preview")

    assert (Preferences.load().pace, Preferences.load().side_tab) == ("asked", "preview")
