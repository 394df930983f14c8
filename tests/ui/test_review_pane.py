"""Reviewing: what may be approved and when, one network held back, keys, and what changed since one looked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from editorial.workflow.writing import ask_exception, submit, take_back
from ui.editor.diff_text import DiffText
from ui.kit.dialogs import AskText

TOO_LONG = "Together we mended forty-one toasters. " * 8
FINE = "Boxes come in three sizes now."


@dataclass(frozen=True, slots=True)
class Room:
    """Ben at his window, Ana next door."""

    ben: Hands
    ana: NextDoor

    def look_at(self, post_id: str) -> None:
        """Ben opens a post of his queue and waits for the checks."""
        window = self.ben.window
        assert window.places is not None
        if "review" in window.places.panes:
            self.ben.review.reload()
            until(lambda: post_id in self.ben.review.queue.ids)
        window.places.open_review(post_id)
        self.stands_as_stored(post_id)
        self.settle(post_id)

    def stands_as_stored(self, post_id: str) -> None:
        """Wait until the versions on the page are those in the workspace."""
        wanted = tuple((one.id, one.revision.id) for one in self.ben.stored(post_id).variants if one.revision)
        loader = self.ben.review.loader
        until(lambda: loader.current is not None and loader.current.versions == wanted, "an older version is shown")

    def settle(self, post_id: str) -> None:
        """Wait until this post is shown and checked."""
        pane = self.ben.review

        def shown() -> bool:
            loaded = pane.loader.current
            return loaded is not None and loaded.post_id == post_id and (loaded.full or not loaded.facts.shown)

        until(shown, "the post is not shown")
        self.ben.settle()
        until(shown)

    def again(self, post_id: str) -> None:
        """Wait until Ben's window has noticed what Ana did."""
        until(
            lambda: self.ben.button("Show it", self.ben.review) is not None,
            "the window has not noticed the new version",
        )
        self.ben.click("Show it")
        self.stands_as_stored(post_id)
        self.settle(post_id)


@pytest.fixture(scope="module")
def pair(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    with sitting(workspace, "Ben Okafor") as ben:
        yield Room(ben, ana)
    ana.close()


@pytest.fixture
def room(pair: Room) -> Room:
    """Ben and Ana, with whatever the queue holds."""
    pair.ben.window.activateWindow()
    return pair


def texts(room: Room) -> list[DiffText]:
    """The texts on the page, as soon as they can be seen."""
    page = room.ben.review.page

    def visible() -> list[DiffText]:
        return [one for one in page.findChildren(DiffText) if one.isVisible()]

    until(visible)
    return visible()


def approve_button(room: Room) -> bool:
    return room.ben.review.approve_button.isEnabled()


def answer(room: Room, words: str, button: str) -> None:
    until(lambda: room.ben.window.findChild(AskText) is not None)
    room.ben.retype_sheet(words)
    room.ben.click(button)


def test_the_queue_names_what_waits_and_the_page_shows_the_shared_words_once(room: Room) -> None:
    post = room.ana.submit("Three sizes", FINE)
    room.look_at(post)
    shown = [one.toPlainText() for one in texts(room)]

    assert room.ben.review.list.current_id == post
    assert shown == [FINE]
    assert room.ben.sees("2 networks on this page")


def test_nothing_is_approved_with_something_that_must_be_fixed(room: Room) -> None:
    post = room.ana.submit("Too long", TOO_LONG)
    room.look_at(post)
    room.ben.review.list.setFocus()
    room.ben.press(Qt.Key.Key_A)
    room.ben.settle()

    assert not approve_button(room)
    assert room.ben.sees("One thing must be fixed or allowed first.")
    assert set(room.ben.states(post)) == {"in_review"}


def test_an_exception_with_a_reason_opens_the_way(room: Room) -> None:
    post = room.ana.submit("Long on purpose", TOO_LONG)
    room.look_at(post)
    room.ben.click("Allow an exception…")
    answer(room, "It is a long-post account.", "Allow it")
    until(lambda: approve_button(room))
    room.ben.click("Approve for 2 networks")

    until(lambda: set(room.ben.states(post)) == {"approved"})


def test_an_exception_that_was_asked_for_shows_who_and_why_and_w_answers_it(room: Room) -> None:
    post = room.ana.submit("Asked for", TOO_LONG)
    room.look_at(post)
    x, finding = next(
        (name, one)
        for name, result in room.ben.review.loader.current.results.items()
        for one in result.findings
        if one.level == "error"
    )
    ask_exception(
        room.ana.desk,
        room.ana.by_ana(),
        post,
        x,
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        quote=finding.match,
        reason="The mayor said it so.",
    )
    until(lambda: room.ben.sees("Ana Ruiz asks for an exception: “The mayor said it so.”"))
    room.ben.review.list.setFocus()
    room.ben.press(Qt.Key.Key_W)
    until(lambda: room.ben.window.findChild(AskText) is not None)
    room.ben.click("Allow it")

    until(lambda: approve_button(room))


def test_f8_steps_through_what_the_checks_say(room: Room) -> None:
    post = room.ana.submit("Two things", f"We met the the mayor. {TOO_LONG}")
    room.look_at(post)
    first = room.ben.review.side.list.current_id
    room.ben.press(Qt.Key.Key_F8)

    assert first is not None
    assert room.ben.review.side.list.current_id not in (None, first)


def test_a_network_that_is_held_back_stays_in_review(room: Room) -> None:
    post = room.ana.submit("One held back", FINE)
    room.look_at(post)
    linkedin = next(one for one in room.ben.review.page.findChildren(QCheckBox) if one.text() == "LinkedIn")
    room.ben.click(linkedin)
    room.ben.click("Approve")

    until(lambda: sorted(room.ben.states(post)) == ["approved", "in_review"])
    assert {one.platform: one.state for one in room.ben.stored(post).variants}["linkedin_post"] == "in_review"


def test_with_every_network_held_back_there_is_nothing_to_decide(room: Room) -> None:
    post = room.ana.submit("All held back", FINE)
    room.look_at(post)
    for box in room.ben.review.page.findChildren(QCheckBox):
        if box.isVisible():
            box.click()

    assert not approve_button(room)
    assert not room.ben.review.return_button.isEnabled()
    assert room.ben.sees("Every network is held back: tick at least one.")


def test_letters_are_keys_on_the_page_and_letters_in_a_field(room: Room) -> None:
    first = room.ana.submit("First of two", FINE)
    second = room.ana.submit("Second of two", FINE)
    room.look_at(first)
    room.ben.review.page.scroll.setFocus()
    room.ben.press(Qt.Key.Key_C)
    field = room.ben.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    room.ben.type("jack, ok, raw")
    room.ben.settle()

    assert field.toPlainText() == "jack, ok, raw"
    assert room.ben.review.post_id == first
    assert set(room.ben.states(first)) == {"in_review"}
    field.clear()
    room.ben.review.list.setFocus()
    ids = room.ben.review.queue.ids
    room.ben.press(Qt.Key.Key_J)
    after = ids[(ids.index(first) + 1) % len(ids)]
    until(lambda: room.ben.review.post_id == after)
    room.ben.press(Qt.Key.Key_K)
    until(lambda: room.ben.review.post_id == first)
    assert second in ids


def test_r_returns_with_a_reason(room: Room) -> None:
    post = room.ana.submit("Not yet", FINE)
    room.look_at(post)
    room.ben.review.list.setFocus()
    room.ben.press(Qt.Key.Key_R)
    answer(room, "Which sizes?", "Return")

    until(lambda: set(room.ben.states(post)) == {"changes_wanted"})
    assert {one.reason for one in room.ben.stored(post).variants} == {"Which sizes?"}


def test_a_comment_goes_to_the_marked_words_and_ctrl_enter_sends_it(room: Room) -> None:
    post = room.ana.submit("Remark", FINE)
    room.look_at(post)
    words = texts(room)[0]
    cursor = words.textCursor()
    cursor.setPosition(14)
    cursor.setPosition(25, cursor.MoveMode.KeepAnchor)
    words.setTextCursor(cursor)
    room.ben.review.page.focus_comment()
    room.ben.type("Which ones?")
    room.ben.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    until(lambda: room.ben.sees("Which ones?", room.ben.review.page))
    assert room.ben.button("on “three sizes”", room.ben.review.page)
    assert set(room.ben.states(post)) == {"in_review"}, "Ctrl Enter in a comment approves nothing"


def test_what_changed_since_one_looked_is_marked(room: Room) -> None:
    post = room.ana.submit("Changed since", FINE)
    room.look_at(post)
    room.ben.review.list.setFocus()
    room.ben.press(Qt.Key.Key_R)
    answer(room, "Which sizes?", "Return")
    until(lambda: set(room.ben.states(post)) == {"changes_wanted"})
    room.ana.reword(post, "Boxes come in four sizes now.")
    submit(room.ana.desk, room.ana.by_ana(), post)
    room.look_at(post)
    text = texts(room)[0]

    assert [(one.kind, one.text) for one in text._pieces if one.kind != "same"] == [
        ("removed", "three"),
        ("added", "four"),
    ]
    room.ben.click("As it will appear")
    shown = texts(room)[0]
    assert shown.toPlainText() == "Boxes come in four sizes now."
    room.ben.click("What changed")


def test_what_changed_under_the_editor_s_eyes_is_not_approved(room: Room) -> None:
    post = room.ana.submit("Changed meanwhile", FINE)
    room.look_at(post)
    room.ben.session._poll.stop()
    room.ben.settle()
    try:
        take_back(room.ana.desk, room.ana.by_ana(), post)
        room.ana.reword(post, "Boxes come in nine sizes now.")
        submit(room.ana.desk, room.ana.by_ana(), post)
        room.ben.click("Approve for 2 networks")
        until(lambda: room.ben.sees("This is not what you were shown: it was changed in the meantime."))

        assert set(room.ben.states(post)) == {"in_review"}
        until(lambda: room.ben.sees("Look at it once more; nothing was approved."))
    finally:
        room.ben.session._poll.start()
    room.again(post)
    text = texts(room)[0]
    assert "nine" in text.toPlainText()


def test_only_what_differs_stands_under_a_network(room: Room) -> None:
    post = room.ana.write("Own words", FINE, ("x", "linkedin_post"))
    room.ana.reword(post, "On LinkedIn we say more.", "linkedin_post")
    submit(room.ana.desk, room.ana.by_ana(), post)
    room.look_at(post)
    shown = [one.toPlainText() for one in texts(room)]

    assert sorted(shown) == sorted([FINE, "On LinkedIn we say more."])
    assert room.ben.sees("Only on LinkedIn")


def test_an_empty_queue_says_what_the_place_is_for_and_leaves_nothing_at_the_side(room: Room) -> None:
    review = room.ben.review
    review.loader.close()
    review.queue.show_lines([])

    assert room.ben.sees("Nothing waits for you", review)
    assert not room.ben.sees("History", review)
    assert room.ben.button("Open in Write", review) is None
    review.reload()
    room.ben.settle()
