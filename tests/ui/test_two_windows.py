"""Two windows on one workspace: nobody's words are written over in silence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

BEFORE = "Boxes come in three sizes."


@pytest.fixture(scope="module")
def pair(
    ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Hands, Hands]]:
    """Two windows of one person on one workspace."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    with sitting(workspace, "Ana Ruiz") as first, sitting(workspace, "Ana Ruiz") as second:
        yield first, second


@pytest.fixture
def two(pair: tuple[Hands, Hands]) -> Iterator[tuple[Hands, Hands]]:
    """The same draft open in both; the first one has it longer."""
    first, second = pair
    front(first)
    post = first.new_draft()
    first.write_text(BEFORE)
    first.saved()
    second.open(post)
    until(lambda: second.text == BEFORE and second.write.page.banner.isVisible())
    yield first, second
    if first.button("Take theirs") is not None:
        first.click("Take theirs")
        until(lambda: first.write.draft is not None and first.write.draft.edit().is_empty)


def front(hands: Hands) -> None:
    hands.window.activateWindow()
    assert QTest.qWaitForWindowActive(hands.window)


def write(hands: Hands, words: str) -> None:
    front(hands)
    hands.write_text(words)


def test_the_second_window_says_that_the_post_is_open_in_another_one(two: tuple[Hands, Hands]) -> None:
    first, second = two

    assert second.sees("This post is open in another window, too. Whoever saves second is asked.")
    assert not first.write.page.banner.isVisible()


def test_a_window_with_nothing_unsaved_follows_what_the_other_saved(two: tuple[Hands, Hands]) -> None:
    first, second = two
    write(first, " From Ana.")
    first.saved()

    until(lambda: second.text == f"{BEFORE} From Ana.", "the second window still shows the old words")
    assert second.write.draft is not None
    assert second.write.draft.edit().is_empty
    second.saved()
    assert second.stored().shared.content.text == f"{BEFORE} From Ana."


def test_whoever_saves_second_is_asked_and_nothing_is_overwritten(two: tuple[Hands, Hands]) -> None:
    first, second = two
    write(first, " Mine.")
    write(second, " Theirs.")
    second.saved()
    first.write.save_now()

    until(lambda: first.sees("Somebody saved this text in another window first. Yours is still here and safe."))
    assert first.stored().shared.content.text == f"{BEFORE} Theirs."
    assert first.text == f"{BEFORE} Mine."


def test_the_two_texts_can_be_compared_and_mine_kept_knowingly(two: tuple[Hands, Hands]) -> None:
    first, second = two
    write(first, " Mine.")
    write(second, " Theirs.")
    second.saved()
    front(first)
    first.write.save_now()
    first.click("Compare")
    until(lambda: first.sees("Two versions of this text"))
    shown = first.boxes()
    first.press(Qt.Key.Key_Escape)
    first.click("Keep mine")

    assert shown["Yours"] == f"{BEFORE} Mine."
    assert shown["Theirs"] == f"{BEFORE} Theirs."
    assert shown["Before both"] == BEFORE
    until(lambda: first.stored().shared.content.text == f"{BEFORE} Mine.")


def test_taking_theirs_shows_their_words_and_saves_nothing(two: tuple[Hands, Hands]) -> None:
    first, second = two
    write(first, " Mine.")
    write(second, " Theirs.")
    second.saved()
    front(first)
    first.write.save_now()
    first.click("Take theirs")

    until(lambda: first.text == f"{BEFORE} Theirs.")
    assert first.write.draft is not None
    assert first.write.draft.edit().is_empty
    assert first.stored().shared.content.text == f"{BEFORE} Theirs."


def test_typing_goes_on_where_the_other_window_saved_something_else(two: tuple[Hands, Hands]) -> None:
    first, second = two
    write(first, " Mine.")
    front(second)
    second.write.page.head.title.setFocus()
    second.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    second.type("Boxes, three sizes")
    second.saved()
    first.saved()

    post = first.stored()
    assert post.title == "Boxes, three sizes"
    assert post.shared.content.text == f"{BEFORE} Mine."


def test_words_that_could_not_be_saved_do_not_leave_with_the_page(two: tuple[Hands, Hands]) -> None:
    first, second = two
    write(first, " Mine.")
    write(second, " Theirs.")
    second.saved()
    front(first)
    first.click_row(first.write.drafts.list, "Three box sizes")

    until(lambda: first.sees("Somebody saved this text in another window first. Yours is still here and safe."))
    assert first.text == f"{BEFORE} Mine."
