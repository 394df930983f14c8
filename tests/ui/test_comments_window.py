"""Comments at the window: on marked words in Review, as a checklist in Write; suggested words accepted with one click."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from register import picture

from editorial.library.comments import comments_of
from editorial.library.records import Comment
from editorial.library.transaction import Command
from editorial.model.pins import Pin
from editorial.workflow import commenting, reviewing
from editorial.workflow.writing import submit
from ui.editor.diff_text import DiffText
from ui.kit.dialogs import AskText
from ui.kit.marked_picture import MarkedPicture

FINE = "Boxes now come in three sizes 🧵 instead of nine. ทุกคน welcome."
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Room:
    """Somebody at the window, and what Ana and Ben do next door."""

    hands: Hands
    door: NextDoor

    def by_ben(self) -> Command:
        return Command(who=self.door.ben.id)

    def remark(self, post: str, body: str, quote: str, **more: Any) -> str:
        """Ben comments next door."""
        return commenting.comment(self.door.desk, self.by_ben(), post, body, field="text", quote=quote, **more).created

    def give_back(self, post: str, reason: str = "") -> None:
        """Ben returns it next door."""
        reviewing.return_(self.door.desk, self.by_ben(), post, (), reason)

    def comments(self, post: str) -> list[Comment]:
        with self.door.library.reading() as connection:
            return comments_of(connection, post)

    def look_at(self, post: str) -> None:
        """Open it in Review."""
        places = self.hands.window.places
        assert places is not None
        places.open_review(post)
        until(lambda: self.hands.review.loader.current is not None and self.hands.review.post_id == post)
        self.hands.settle()

    def open(self, post: str) -> None:
        """Open it in Write."""
        self.hands.go("Write")
        self.hands.open(post)
        self.hands.settle()

    def text(self) -> DiffText:
        """The first text in Review."""
        return next(one for one in self.hands.review.page.findChildren(DiffText) if one.isVisible())

    def mark(self, words: str) -> None:
        """Mark words in Review's text with the pointer."""
        text = self.text()
        at = text.toPlainText()
        start = len(at[: at.index(words)].encode("utf-16-le")) // 2
        cursor = text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, cursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        text.selection_done.emit()


@contextmanager
def seated(ready_workspace: Path, factory: pytest.TempPathFactory, who: str) -> Iterator[Room]:
    folder = copy_of(ready_workspace, factory)
    door = NextDoor(folder)
    with sitting(folder, who) as hands:
        yield Room(hands, door)
    door.close()


@pytest.fixture(scope="module")
def bens(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with seated(ready_workspace, tmp_path_factory, "Ben Okafor") as room:
        yield room


@pytest.fixture(scope="module")
def anas(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with seated(ready_workspace, tmp_path_factory, "Ana Ruiz") as room:
        yield room


@pytest.fixture
def ben(bens: Room) -> Room:
    """Ben at the window."""
    bens.hands.window.activateWindow()
    return bens


@pytest.fixture
def ana(anas: Room) -> Room:
    """Ana at the window."""
    anas.hands.window.activateWindow()
    return anas


# -- in Review ---------------------------------------------------------------------------------------------------------


def with_picture(door: NextDoor, folder: Path) -> str:
    """A submitted post of Ana's with a picture; returns its id."""
    post = door.write("With a picture", FINE)
    door.illustrate(post, picture(folder, f"box-{folder.name}.jpg"))
    submit(door.desk, door.by_ana(), post)
    return post


def test_a_click_on_a_picture_begins_no_comment_and_the_letters_still_decide(ben: Room, tmp_path: Path) -> None:
    ben.look_at(with_picture(ben.door, tmp_path))
    review = ben.hands.review
    shown = next(one for one in review.page.findChildren(MarkedPicture) if one.isVisible())
    review.page.scroll.ensureWidgetVisible(shown)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert ben.hands.window.focusWidget() is shown
    ben.hands.press(Qt.Key.Key_R)
    sheet = ben.hands.window.findChildren(AskText)[-1]
    until(sheet.isVisible)
    ben.hands.press(Qt.Key.Key_Escape)
    assert ben.hands.window.focusWidget() is shown

    ben.hands.press(Qt.Key.Key_C)
    written = review.page.threads.field.written
    assert written.field == "media"
    assert written.pin.region is None
    assert review.page.threads.field.isAncestorOf(ben.hands.window.focusWidget())


def test_a_comment_on_marked_words_is_pinned_to_them_in_code_points(ben: Room) -> None:
    post = ben.door.submit("Pinned", FINE)
    ben.look_at(post)
    ben.mark("ทุกคน")
    ben.hands.click("Comment", ben.hands.review.page.threads._bar)
    ben.hands.type("Everybody?")
    ben.hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: ben.comments(post))
    (one,) = ben.comments(post)
    assert (one.quote, one.body, one.anchor and one.anchor["start"]) == ("ทุกคน", "Everybody?", FINE.index("ทุกคน"))


def test_other_words_are_suggested_and_shown_as_a_difference(ben: Room) -> None:
    post = ben.door.submit("Suggested", FINE)
    ben.look_at(post)
    ben.mark("instead of nine")
    ben.hands.click("Suggest", ben.hands.review.page.threads._bar)
    ben.hands.type("not nine")
    ben.hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: ben.comments(post))
    until(lambda: ben.hands.button("on “instead of nine”"))
    shown = [one for one in ben.hands.review.page.findChildren(DiffText) if one.accessibleName() == "Suggested words"]
    assert [(piece.kind, piece.text) for piece in shown[-1]._pieces if piece.kind != "same"] == [
        ("removed", "instead of"),
        ("added", "not"),
    ]
    assert ben.comments(post)[0].suggestion == "not nine"


def test_after_a_comment_the_letters_decide_again(ben: Room) -> None:
    ben.look_at(ben.door.submit("Said and decided", FINE))
    ben.mark("three sizes")
    ben.hands.review.comment()
    ben.hands.type("Four, surely?")
    ben.hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: not ben.hands.review.page.threads.field.written.body)
    ben.hands.settle()
    ben.hands.press(Qt.Key.Key_R)
    sheet = ben.hands.window.findChildren(AskText)[-1]
    until(sheet.isVisible)
    ben.hands.press(Qt.Key.Key_Escape)
    assert not ben.hands.review.page.threads.field.written.body


def test_what_is_half_written_waits_while_one_looks_at_another_post(ben: Room) -> None:
    first, second = ben.door.submit("First", FINE), ben.door.submit("Second", FINE)
    ben.look_at(first)
    ben.mark("three sizes")
    ben.hands.review.page.focus_comment()
    ben.hands.type("Which on")
    ben.look_at(second)
    assert ben.hands.review.page.threads.field.written.body == ""
    ben.look_at(first)
    written = ben.hands.review.page.threads.field.written
    assert (written.body, written.quote) == ("Which on", "three sizes")


def test_an_answer_that_is_being_written_stays_when_somebody_else_comments(ben: Room) -> None:
    post = ben.door.submit("Answered", FINE)
    ben.remark(post, "Which ones?", "three sizes")
    ben.look_at(post)
    ben.hands.click("Answer", ben.hands.review.page)
    ben.hands.type("Small")
    commenting.comment(ben.door.desk, ben.door.by_ana(), post, "By the way.")
    until(lambda: ben.hands.sees("By the way."))
    ben.hands.type(", large")
    ben.hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: len(ben.comments(post)) == 3)
    assert ben.comments(post)[2].body == "Small, large"


def test_a_click_on_the_passage_marks_it_and_a_click_on_the_words_shows_the_thread(ben: Room) -> None:
    post = ben.door.submit("Marked", FINE)
    one = ben.remark(post, "Which ones?", "three sizes")
    ben.look_at(post)
    ben.hands.click("on “three sizes”", ben.hands.review.page)
    text = ben.text()
    marks = [item.cursor.selectedText() for item in text.extraSelections()]  # type: ignore[attr-defined]
    assert marks == ["three sizes"]
    assert text.pin_at(text.pin_rect(one).center()) == one
    assert ben.hands.review.page.threads._current == one


def test_ones_own_comment_is_changed_in_place_and_deleted(ben: Room) -> None:
    post = ben.door.submit("Own", FINE)
    ben.remark(post, "Wich ones?", "three sizes")
    ben.look_at(post)
    ben.hands.click("Change", ben.hands.review.page)
    ben.hands.press(Qt.Key.Key_A, CTRL)
    ben.hands.type("Which ones?")
    ben.hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: ben.hands.sees("Which ones?", ben.hands.review.page))
    ben.hands.click("Delete", ben.hands.review.page)
    until(lambda: not ben.comments(post))


def test_what_is_resolved_is_folded_and_opened_again(ben: Room) -> None:
    post = ben.door.submit("Resolved", FINE)
    ben.remark(post, "Which ones?", "three sizes")
    ben.look_at(post)
    ben.hands.click("Resolve", ben.hands.review.page)
    ben.hands.click("Show 1 resolved comment", ben.hands.review.page)
    until(lambda: ben.hands.sees("Resolved by you", ben.hands.review.page))
    ben.hands.click("Open again", ben.hands.review.page)
    until(lambda: not ben.comments(post)[0].resolved_at)


def test_the_next_look_shows_what_was_accepted_and_ticked(ben: Room) -> None:
    post = ben.door.submit("Next look", FINE)
    offered = ben.remark(post, "", "three sizes", suggestion="3 sizes")
    asked = ben.remark(post, "Everybody?", "ทุกคน")
    ben.give_back(post)
    ana = ben.door.by_ana
    commenting.accept_suggestion(ben.door.desk, ana(), post, offered)
    commenting.tick(ben.door.desk, ana(), post, asked)
    from editorial.workflow.writing import submit

    submit(ben.door.desk, ana(), post)
    ben.hands.review.reload()
    ben.look_at(post)
    until(lambda: ben.hands.sees("Accepted by Ana Ruiz", ben.hands.review.page))
    assert ben.hands.sees("Done, says Ana Ruiz", ben.hands.review.page)


# -- in Write ----------------------------------------------------------------------------------------------------------


def returned(room: Room, title: str, *remarks: tuple[str, str, str | None], reason: str = "") -> str:
    """A post of Ana's that Ben gave back, opened."""
    post = room.door.submit(title, FINE)
    for body, quote, words in remarks:
        room.remark(post, body, quote, suggestion=words)
    room.give_back(post, reason)
    room.hands.window.undo_bar.dismiss()
    room.hands.write.drafts.reload()
    room.hands.settle()
    room.open(post)
    return post


def test_a_returned_post_opens_on_its_points_and_is_sent_back_without_a_question(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Points", ("Which ones?", "three sizes", None), reason="Nearly.")
    until(lambda: hands.sees("Back from Ben Okafor: 0 of 2 answered"))
    box = next(one for one in hands.write.remarks.findChildren(QCheckBox) if one.isVisible())
    hands.click(box)
    until(lambda: hands.sees("Back from Ben Okafor: 1 of 2 answered"))
    assert hands.sees("1 of 2 answered", hands.write.page.foot)
    rows = hands.write.drafts._model
    assert "Back from Ben Okafor: 1 of 2 answered" in next(one.detail for one in rows._rows if one.id == post)
    hands.saved()
    hands.click("Send back")
    until(lambda: set(hands.states(post)) == {"in_review"})


def test_accepting_puts_the_words_in_as_one_step_and_undo_takes_back_both(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Accepting", ("", "three sizes", "3 sizes"))
    hands.click("Accept", hands.write.remarks)
    until(lambda: ana.comments(post)[0].outcome == "accepted")
    assert hands.text == FINE.replace("three sizes", "3 sizes")
    until(lambda: hands.sees("Put into the text"))
    hands.click("Undo")
    until(lambda: ana.comments(post)[0].outcome == "")
    assert hands.text == FINE
    until(lambda: hands.button("Accept", hands.write.remarks))
    hands.click("Accept", hands.write.remarks)
    until(lambda: ana.comments(post)[0].outcome == "accepted")
    hands.write.page.editor.setFocus()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.text == FINE
    hands.saved()


def test_undo_of_an_accepted_cut_puts_the_words_back_where_they_were_whatever_was_typed_since(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Cut", ("", " instead of nine", ""))
    hands.click("Accept", hands.write.remarks)
    until(lambda: hands.sees("Put into the text"))
    hands.write.page.editor.setFocus()
    hands.press(Qt.Key.Key_Home, CTRL)
    hands.type("Look: ")
    hands.click("Undo")
    assert hands.text == "Look: " + FINE
    until(lambda: ana.comments(post)[0].outcome == "")
    hands.saved()


def test_undo_of_accepted_words_leaves_the_thread_closed_where_the_text_is_another_one_by_now(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Another", ("", "three sizes", "3 sizes"))
    hands.click("Accept", hands.write.remarks)
    until(lambda: hands.sees("Put into the text"))
    hands.retype("Boxes are blue now.")
    hands.click("Undo")
    assert hands.sees("The text has changed since. What stood there before is in its history.")
    assert hands.text == "Boxes are blue now."
    assert ana.comments(post)[0].outcome == "accepted"
    hands.saved()


def test_two_windows_that_accept_the_same_words_put_them_in_once(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Twice", ("", "three", "three different"))
    commenting.accept_suggestion(ana.door.desk, Command(who=ana.door.ana.id), post, ana.comments(post)[0].id)
    hands.write.threads.accept(hands.write.threads._threads[0])
    until(lambda: hands.stored(post).shared.content.text == hands.text)
    assert hands.text == FINE.replace("three", "three different")
    assert hands.write.draft is not None
    assert hands.write.draft.edit().is_empty


def test_accepted_words_go_where_the_passage_stands_now_and_are_the_writers(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Moved", ("", "ทุกคน", "ทุกท่าน"))
    hands.write.page.editor.setFocus()
    hands.press(Qt.Key.Key_Home, CTRL)
    hands.type("Hello 🎉 ")
    hands.click("Accept", hands.write.remarks)
    until(lambda: ana.comments(post)[0].outcome == "accepted")
    hands.saved()
    assert hands.stored(post).shared.content.text == "Hello 🎉 " + FINE.replace("ทุกคน", "ทุกท่าน")
    from editorial.library.review import hands_on

    variant = hands.stored(post).variants[0].id
    with ana.door.library.reading() as connection:
        assert hands_on(connection, post, variant) == {ana.door.ana.id}


def test_words_that_are_gone_are_said_to_be_and_can_be_copied(ana: Room) -> None:
    hands = ana.hands
    returned(ana, "Gone", ("", "three sizes", "3 sizes"))
    hands.retype("Something else.")
    until(lambda: hands.sees("The words this was about are gone: “three sizes”", hands.write.remarks))
    assert hands.button("Accept", hands.write.remarks) is None
    hands.click("Copy the words", hands.write.remarks)
    hands.saved()


def test_accepting_says_which_text_it_changes(ana: Room) -> None:
    hands = ana.hands
    post = ana.door.submit("Which text", FINE)
    ana.remark(post, "", "three sizes", suggestion="3 sizes")
    ana.give_back(post)
    ana.door.reword(post, "LinkedIn has three sizes of its own.", "linkedin_post")
    ana.open(post)
    until(lambda: hands.sees("Changes the shared text (X), not the one of LinkedIn.", hands.write.remarks))
    hands.click("Accept", hands.write.remarks)
    until(lambda: ana.comments(post)[0].outcome == "accepted")
    hands.saved()
    assert hands.stored(post).shared.content.text == FINE.replace("three sizes", "3 sizes")
    assert "LinkedIn has three sizes" in [
        one.content(hands.stored(post).shared.content).text[:24] for one in hands.stored(post).variants
    ]


def test_declining_takes_a_word_and_leaves_the_text(ana: Room) -> None:
    hands = ana.hands
    post = returned(ana, "Declined", ("", "three sizes", "3 sizes"))
    hands.click("Decline…", hands.write.remarks)
    hands.type("We write numbers out.")
    hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: hands.sees("Declined by you", hands.write.remarks))
    assert (hands.text, [one.body for one in ana.comments(post)]) == (FINE, ["", "We write numbers out."])


def test_an_answer_that_was_sent_closes_its_field_and_the_keys_stay_among_the_points(ana: Room) -> None:
    post = ana.door.submit("Answered", FINE)
    root = ana.remark(post, "How many?", "three sizes")
    ana.give_back(post)
    ana.open(post)
    view = ana.hands.write.remarks._views[root]
    view.write("answer", root)
    ana.hands.type("Three.")
    ana.hands.press(Qt.Key.Key_Return, CTRL)
    until(lambda: ana.hands.sees("Three.", ana.hands.write.remarks))
    ana.hands.settle()
    assert all(one.writing is None for one in ana.hands.write.remarks._views.values())
    assert ana.hands.write.remarks.isAncestorOf(ana.hands.window.focusWidget())


def test_whose_comment_it_is_changes_with_who_sits_here(ana: Room) -> None:
    post = ana.door.submit("Whose", FINE)
    root = ana.remark(post, "How many?", "three sizes")
    ana.give_back(post)
    session = ana.hands.session
    session.choose_person(ana.door.ben.id)
    ana.open(post)
    assert ana.hands.button("Delete", ana.hands.write.remarks._views[root]) is not None
    session.choose_person(ana.door.ana.id)
    until(lambda: session.person is not None and session.person.id == ana.door.ana.id)
    ana.hands.settle()
    assert ana.hands.button("Delete", ana.hands.write.remarks._views[root]) is None
    assert ana.hands.write.remarks._views[root]._who(ana.door.ben.id) == "Ben Okafor"
    assert ana.hands.button("Ben Okafor", ana.hands.write.remarks) is not None


def test_the_passage_of_a_point_is_marked_in_the_editor(ana: Room) -> None:
    hands = ana.hands
    returned(ana, "Marked here", ("Who?", "ทุกคน", None))
    hands.click("on “ทุกคน”", hands.write.remarks)
    marks = hands.write.page.editor.extraSelections()
    assert [one.cursor.selectedText() for one in marks] == ["ทุกคน"]  # type: ignore[attr-defined]


def test_a_command_goes_from_one_open_point_to_the_next(ana: Room) -> None:
    hands = ana.hands
    returned(ana, "Step", ("Who?", "ทุกคน", None), ("Which?", "three sizes", None))
    editor = hands.write.page.editor
    marked: list[str] = []
    for _ in range(3):
        hands.write.next_point()
        marked += [one.cursor.selectedText() for one in editor.extraSelections()]  # type: ignore[attr-defined]
    assert marked == ["ทุกคน", "three sizes", "ทุกคน"]


def test_ten_thousand_words_with_fifty_comments_are_walked(ana: Room) -> None:
    hands = ana.hands
    long = " ".join(f"word{at}" for at in range(10_000))
    post = ana.door.submit("Long", long, ("linkedin_post",))
    for at in range(50):
        ana.remark(post, "Sure?", f"word{at * 100} word{at * 100 + 1}")
    ana.give_back(post)
    ana.open(post)
    hands.write.threads.show()
    hands.write.threads.next_point()
    assert hands.write.page.editor.extraSelections()


def test_an_answer_in_write_survives_another_post(ana: Room) -> None:
    hands = ana.hands
    first = returned(ana, "Kept answer", ("Who?", "three sizes", None))
    hands.click("Answer", hands.write.remarks)
    hands.type("Small")
    returned(ana, "Other", ("Who?", "three sizes", None))
    ana.open(first)
    until(lambda: "Small" in hands.boxes().get("Your answer", ""))


def test_a_comment_on_a_picture_that_is_gone_does_no_harm(ana: Room) -> None:
    post = ana.door.submit("Picture", FINE)
    pin = Pin(medium="f" * 64, region=(0.1, 0.1, 0.5, 0.5))
    commenting.comment(ana.door.desk, ana.by_ben(), post, "Crop?", field="media", pin=pin)
    ana.give_back(post)
    ana.open(post)
    ana.hands.click("on a part of a picture", ana.hands.write.remarks)
    assert ana.hands.sees("Crop?", ana.hands.write.remarks)
