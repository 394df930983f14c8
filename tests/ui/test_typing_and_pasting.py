"""Typing and pasting in the text: marks of the language, tidy words, and one step back for each."""

from __future__ import annotations

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QCheckBox

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def speak(hands: Hands, language: str) -> None:
    hands.write.language_chosen.emit(language)


def words_of(hands: Hands) -> str:
    """The words, no-break spaces included."""
    return hands.write.page.editor.text


def put_on_clipboard(words: str) -> None:
    mime = QMimeData()
    mime.setText(words)
    QApplication.clipboard().setMimeData(mime)


@pytest.mark.parametrize(
    ("language", "keys", "printed"),
    [
        ("en", 'She said "it\'s".', "She said “it’s”."),
        ("de", 'Sie sagt "ja".', "Sie sagt „ja“."),
        ("fr", 'Elle dit "oui".', "Elle dit «\u202foui\u202f»."),
        ("th", 'เธอพูดว่า "ใช่"', "เธอพูดว่า “ใช่”"),
    ],
)
def test_marks_are_those_of_the_post_s_language(ana: Hands, language: str, keys: str, printed: str) -> None:
    speak(ana, language)
    ana.write_text(keys)

    assert words_of(ana) == printed


def test_one_undo_gives_back_what_was_typed_and_redo_the_better_mark(ana: Hands) -> None:
    speak(ana, "en")
    ana.write_text('🧵 a "')
    ana.press(Qt.Key.Key_Z, CTRL)
    typed = ana.text
    ana.press(Qt.Key.Key_Z, CTRL, SHIFT)

    assert typed == '🧵 a "'
    assert ana.text == "🧵 a “"


def test_after_an_undo_the_typed_mark_stays(ana: Hands) -> None:
    speak(ana, "en")
    ana.write_text('a "')
    ana.press(Qt.Key.Key_Z, CTRL)
    ana.type("b")

    assert ana.text == 'a "b'


def test_dots_and_dashes(ana: Hands) -> None:
    ana.write_text("well... yes -- no")

    assert ana.text == "well… yes – no"


def test_links_handles_and_fenced_code_stay(ana: Hands) -> None:
    words = "https://example.org/it's @ana...\n```\nprint 'x' -- \"y\"..."
    ana.write_text(words)

    assert ana.text == words


def test_who_does_not_want_it_switches_it_off_in_settings(ana: Hands) -> None:
    ana.go("Settings")
    until(lambda: ana.sees("This computer") or ana.window.findChildren(QCheckBox))
    pane = ana.window.places.panes["settings"]  # type: ignore[union-attr]
    pane.show_section("computer")  # type: ignore[attr-defined]
    tick = next(one for one in ana.window.findChildren(QCheckBox) if "Quotation marks" in one.text())
    assert tick.isChecked()
    tick.click()
    ana.go("Write")
    ana.write_text("it's")
    off = ana.text
    tick.click()

    assert off == "it's"
    assert ana.window.preferences.smart_marks


def test_what_is_pasted_is_tidied_in_one_step(ana: Hands) -> None:
    ana.write_text("Before ")
    put_on_clipboard("soft\xadhyphen\xa0 and \r\nmore\t\r\n• bullet")
    ana.press(Qt.Key.Key_V, CTRL)
    pasted = words_of(ana)
    ana.press(Qt.Key.Key_Z, CTRL)

    assert pasted == "Before softhyphen and\nmore\n• bullet"
    assert words_of(ana) == "Before "


def test_it_can_be_pasted_exactly(ana: Hands) -> None:
    put_on_clipboard("a\xa0\xa0b\tc ")
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_V, CTRL, SHIFT)

    assert words_of(ana) == "a\xa0\xa0b\tc "


def test_pasting_exactly_into_another_field_pastes_there(ana: Hands) -> None:
    put_on_clipboard("A title")
    ana.write.page.head.title.setFocus()
    ana.press(Qt.Key.Key_V, CTRL, SHIFT)

    assert ana.write.page.head.title.text() == "A title"
    assert ana.text == ""


def test_what_is_copied_here_is_pasted_as_it_is(ana: Hands) -> None:
    ana.write.page.editor.textCursor().insertText("Dr\xa0Roux\nvient\u202f!")
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_A, CTRL)
    ana.press(Qt.Key.Key_C, CTRL)
    ana.press(Qt.Key.Key_End, CTRL)
    ana.press(Qt.Key.Key_V, CTRL)

    assert words_of(ana) == "Dr\xa0Roux\nvient\u202f!" * 2


def test_markup_is_pasted_as_its_words(ana: Hands) -> None:
    mime = QMimeData()
    mime.setHtml("<b>Bold</b> words")
    mime.setText("Bold words")
    QApplication.clipboard().setMimeData(mime)
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_V, CTRL)

    assert ana.text == "Bold words"


def test_a_submitted_text_takes_no_paste(ana: Hands) -> None:
    ana.write_text("Boxes come in three sizes now.")
    ana.write.page.editor.setReadOnly(True)
    put_on_clipboard("more")
    ana.write.page.editor.paste_exactly()

    assert ana.text == "Boxes come in three sizes now."
