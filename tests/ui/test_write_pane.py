"""Writing as a place: beginning, submitting, what came back, who typed it."""

from __future__ import annotations

import pytest
from desk_fixtures import Hands, journal_of, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.kit.dialogs import AskText

CTRL = Qt.KeyboardModifier.ControlModifier
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A window without a screen cannot raise a menu or give it the keyboard, and says so."""


@pytest.fixture
def ana(seat: Hands) -> Hands:
    """Ana with an empty draft for three networks."""
    person = next(one for one in seat.session.names.people.values() if one.name == "Ana Ruiz")
    seat.session.choose_person(person.id)
    seat.new_draft()
    seat.settle()
    return seat


def submitted(hands: Hands, words: str) -> str:
    hands.write_text(words)
    hands.checked()
    hands.click("Submit for review")
    until(lambda: hands.button("Take back to change") is not None)
    hands.settle()
    return hands.stored().id


def test_a_new_draft_has_the_cursor_in_its_text_and_its_writer_s_name(ana: Hands) -> None:
    assert ana.window.focusWidget() is ana.write.page.editor
    assert ana.stored().authors == ("Ana Ruiz",)
    assert [one.platform for one in ana.stored().variants] == ["x", "linkedin_post", "mastodon"]
    assert ana.write.drafts.list.current_id == ana.stored().id


def test_an_idea_becomes_a_draft_with_its_first_words(ana: Hands) -> None:
    before = ana.write.draft
    ana.press(Qt.Key.Key_N, CTRL, Qt.KeyboardModifier.ShiftModifier)
    until(lambda: ana.write.draft is not before)
    QTest.mouseClick(ana.write.page.head.title, Qt.MouseButton.LeftButton)
    ana.type("How long should an article be?")
    ana.saved()
    idea = ana.states()
    ana.write_text("As long as it has to be.")
    ana.saved()

    assert set(idea) == {"idea"}
    assert set(ana.states()) == {"draft"}
    until(lambda: ana.sees("Draft", ana.write.page.head))


def test_an_empty_draft_cannot_be_submitted_and_says_why(ana: Hands) -> None:
    ana.click("Submit for review")

    until(lambda: ana.sees("There is nothing to submit yet: write something first."))
    assert set(ana.states()) == {"draft"}


def test_what_must_be_fixed_is_asked_about_before_submitting(ana: Hands) -> None:
    ana.write_text("Together we mended forty-one toasters. " * 10)
    until(lambda: any(one.level == "error" for one in ana.said))
    ana.click("Submit for review")
    until(lambda: ana.sees("One thing must be fixed or allowed first"))
    asked = ana.states()
    ana.click("Submit anyway")

    until(lambda: set(ana.states()) == {"in_review"})
    assert set(asked) == {"draft"}


def test_what_waits_before_submitting_stands_beside_the_button(ana: Hands) -> None:
    ana.write_text("Together we mended forty-one toasters. " * 10)
    until(lambda: ana.sees("Before you submit: 1 thing", ana.write.checks))

    assert ana.sees("characters too many for X", ana.write.checks.before)


def test_submitting_checks_the_words_as_they_stand(ana: Hands) -> None:
    ana.write_text("Together ")
    ana.checked()
    ana.write.checker.pace = "asked"
    try:
        ana.write_text("we mended forty-one toasters. " * 12)
        ana.click("Submit for review")
        until(lambda: ana.sees("One thing must be fixed or allowed first"), "it was submitted unchecked")
        ana.click("Cancel")
    finally:
        ana.write.checker.pace = "typing"
    assert set(ana.states()) == {"draft"}


def test_a_return_says_who_and_why_beside_the_page_until_it_is_submitted_again(ana: Hands) -> None:
    post = submitted(ana, "Boxes come in three sizes now.")
    give_back(ana, post, "Which sizes?")
    until(lambda: ana.sees("Back from Ben Okafor: 0 of 1 answered"))
    assert ana.sees("Which sizes?", ana.write.remarks)
    ana.write_text(" Small, middle, large.")
    ana.click("Send back")
    until(lambda: ana.button("Take back to change") is not None)
    ana.settle()

    assert not ana.sees("Back from Ben Okafor")


def give_back(hands: Hands, post: str, reason: str) -> None:
    """Ben returns it, in another window."""
    from editorial.library.transaction import Command
    from editorial.workflow.reviewing import return_

    ben = next(one for one in hands.session.names.people.values() if one.name == "Ben Okafor")
    done: list[object] = []
    hands.session.read(hands.window, lambda desk: return_(desk, Command(who=ben.id), post, (), reason), done.append)
    until(lambda: done)


@POPUPS
def test_words_are_saved_by_whoever_typed_them(ana: Hands) -> None:
    ana.write_text("Typed by Ana, not saved yet.")
    post = ana.write.draft.post.id if ana.write.draft else ""
    ana.sit("Ben Okafor")
    ana.saved()

    ana_s_id = next(one.id for one in ana.session.names.people.values() if one.name == "Ana Ruiz")
    saves = [entry.who for entry in journal_of(ana, post) if entry.verb == "save"]
    assert saves == [ana_s_id]


def test_leaving_a_place_saves_what_was_typed(ana: Hands) -> None:
    ana.write_text("Kept without a word.")
    ana.go("Today")

    until(lambda: ana.stored().shared.content.text == "Kept without a word.")
    ana.go("Write")
    assert ana.text == "Kept without a word."


def test_time_is_written_as_people_say_it(ana: Hands) -> None:
    ana.click(ana.write.page.head.time.anchor("time"))
    until(lambda: ana.window.findChild(AskText) is not None)
    ana.type("tomorrow 9")
    ana.click("Set the time")

    until(lambda: all(one.slot is not None and one.slot.local.hour == 9 for one in ana.stored().variants))
    assert ana.button("no time yet", ana.write.page.head) is None


def test_the_preview_shows_what_leaves_and_reads_no_markup(ana: Hands) -> None:
    ana.write_text("<b>Boxes</b> & <img src='file:///etc/hostname'> sizes.")
    ana.write.side_tabs.set_current("preview")
    ana.write._side_chosen("preview")
    ana.click_tab("X")

    until(lambda: ana.sees("<b>Boxes</b> & <img src='file:///etc/hostname'> sizes.", ana.write.preview))
    ana.write._side_chosen("checks")


def test_focus_mode_folds_both_columns_and_brings_them_back(ana: Hands) -> None:
    ana.press(Qt.Key.Key_F11)
    folded = ana.write.drafts.isVisible() or ana.write.side.isVisible()
    ana.press(Qt.Key.Key_F11)

    assert not folded
    assert ana.write.drafts.isVisible()
    assert ana.write.side.isVisible()


def test_both_columns_stand_open_in_a_wide_window(ana: Hands) -> None:
    ana.window.resize(1920, 1080)
    until(lambda: ana.write.preview.isVisible() and ana.write.checks.isVisible())
    ana.window.resize(1280, 800)
    until(lambda: not ana.write.preview.isVisible())

    assert ana.write.checks.isVisible()


def test_later_shared_words_leave_a_submitted_network_as_it_is(ana: Hands) -> None:
    submitted(ana, "Boxes come in three sizes now.")
    ana.click_tab("Shared text")
    ana.write_text(" More to come.")
    ana.saved()
    ana.click_tab("X")

    assert ana.text == "Boxes come in three sizes now."
    assert set(ana.states()) == {"in_review"}


def test_an_approved_post_is_changed_only_after_a_word_on_what_that_means(seat: Hands) -> None:
    seat.click_row(seat.write.drafts.list, "Winter opening hours")
    until(lambda: seat.button("Change… (needs approval again)") is not None)
    seat.click("Change… (needs approval again)")
    seat.click("Cancel")
    kept = seat.states()
    seat.click("Change… (needs approval again)")
    seat.click("Change it")
    until(lambda: seat.states() == ["draft"])
    until(lambda: seat.write.page.may_edit)
    seat.write_text("!")
    seat.saved()
    seat.press(Qt.Key.Key_Backspace)
    seat.saved()

    assert kept == ["approved"]
    assert seat.states() == ["approved"], "the words are again exactly those that were approved"
