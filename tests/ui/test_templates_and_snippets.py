"""Templates and snippets at the window: kept from a post, asked for on one sheet, offered while one types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editorial.library.templates import save_template, templates
from editorial.library.transaction import Command
from editorial.model.template import Template, TemplateNetwork
from ui.sheets.from_template import FromTemplateSheet
from ui.sheets.keep_template import KeepTemplateSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ana(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ana Ruiz") as hands:
        yield hands


def keep(hands: Hands, template: Template) -> None:
    assert hands.session.person is not None
    who = hands.session.person.id
    hands.session.write(hands.window, lambda desk, _command: save_template(desk.library, Command(who=who), template))
    hands.settle()


def known(hands: Hands) -> list[Template]:
    found: list[list[Template]] = []
    hands.session.read(hands.window, lambda desk: templates(desk.library), found.append)
    until(lambda: found)
    return found[0]


def snippet(hands: Hands, name: str, text: str) -> None:
    keep(hands, Template(id=f"s-{name}", name=name, kind="snippet", words={"text": text}))
    until(lambda: any(one.name == name for one in hands.write._snippets))


def event(hands: Hands) -> None:
    x = next(one for one in hands.session.names.channels.values() if one.platform == "x")
    network = TemplateNetwork(channel=x.id, platform="x", own={"text": "{day}: {place}!"})
    words = {"text": "Come to the {place} on {day}."}
    keep(hands, Template(id="t-1", name="Event", title="Event in {place}", words=words, networks=(network,)))


def test_a_template_asks_its_fields_and_shows_what_becomes_of_them(ana: Hands) -> None:
    event(ana)
    ana.press(Qt.Key.Key_N, CTRL, ALT)
    until(lambda: any(one.chosen for one in ana.window.findChildren(FromTemplateSheet)))
    sheet = ana.window.findChildren(FromTemplateSheet)[0]
    assert list(sheet._inputs) == ["place", "day"]
    ana.type("station")

    until(lambda: "Come to the station on {day}." in sheet.preview.toPlainText())
    assert ana.sees("One field is empty: it stays in the text as it is, in braces.", sheet)
    ana.click("Begin the draft")
    until(lambda: ana.write.draft is not None)
    assert ana.write.draft is not None
    assert ana.write.draft.head("title") == "Event in station"
    assert ana.write.draft.content("").text == "Come to the station on {day}."
    (variant,) = ana.write.draft.post.variants
    assert ana.write.draft.content(variant.id).text == "{day}: station!"


def test_a_field_that_is_still_empty_is_said_before_submitting(ana: Hands) -> None:
    ana.new_draft()
    ana.write_text("Come to the library on {day}, and bring whatever is broken.")
    ana.checked()

    until(lambda: any(one.finding.rule == "form.empty_field" for one in ana.said))


def test_without_a_template_the_sheet_says_how_to_make_one(ana: Hands) -> None:
    ana.press(Qt.Key.Key_N, CTRL, ALT)

    until(lambda: ana.sees("No template yet"))


def test_a_post_is_kept_as_a_template_with_marked_words_as_a_field(ana: Hands) -> None:
    ana.new_draft()
    ana.write_text("Come to the library on Friday.")
    ana.write.keep_template()
    until(lambda: ana.window.findChildren(KeepTemplateSheet))
    sheet = ana.window.findChildren(KeepTemplateSheet)[0]
    until(sheet.isVisible)
    ana.retype_sheet("Weekly")
    cursor = sheet.text.textCursor()
    start = sheet.text.toPlainText().index("Friday")
    cursor.setPosition(start)
    cursor.setPosition(start + len("Friday"), QTextCursor.MoveMode.KeepAnchor)
    sheet.text.setTextCursor(cursor)
    sheet.field.control.setFocus()
    ana.type("day")
    ana.click("Make the marked words a field")
    assert "on {day}." in sheet.text.toPlainText()
    ana.click("Keep the template")

    until(lambda: [one.name for one in known(ana)] == ["Weekly"])
    assert known(ana)[0].text == "Come to the library on {day}."


def test_a_slash_offers_snippets_and_tab_puts_one_in_with_its_field_marked(ana: Hands) -> None:
    snippet(ana, "thanks", "🙏 Thank you, {name}, for coming.")
    ana.new_draft()
    ana.write_text("Hello. /tha")
    until(lambda: ana.write.page.editor.snippets.list.is_open, "nothing is offered")
    ana.press(Qt.Key.Key_Tab)

    assert ana.text == "Hello. 🙏 Thank you, {name}, for coming."
    assert ana.write.page.editor.textCursor().selectedText() == "{name}"
    ana.type("Ben")
    assert ana.text == "Hello. 🙏 Thank you, Ben, for coming."


def test_a_slash_inside_of_words_offers_nothing(ana: Hands) -> None:
    snippet(ana, "or", "or")
    ana.new_draft()
    ana.write_text("and/or https://example.org/o")

    assert not ana.write.page.editor.snippets.list.is_open


def test_undo_takes_a_snippet_back_in_one_step(ana: Hands) -> None:
    snippet(ana, "thanks", "Thank you all.")
    ana.new_draft()
    ana.write_text("/tha")
    until(lambda: ana.write.page.editor.snippets.list.is_open)
    ana.press(Qt.Key.Key_Tab)
    assert ana.text == "Thank you all."
    ana.write.page.editor.undo()

    assert ana.text == "/tha"


def test_a_snippet_is_changed_and_deleted_in_the_settings_and_comes_back(ana: Hands) -> None:
    snippet(ana, "thanks", "Thank you all.")
    ana.go("Settings")
    settings = ana.window.places.panes["settings"]  # type: ignore[union-attr]
    settings.show_section("templates")  # type: ignore[attr-defined]
    until(lambda: settings.templates.current_id == "s-thanks")  # type: ignore[attr-defined]
    ana.window.undo_bar.dismiss()
    ana.click("Delete it")
    until(lambda: known(ana) == [])
    ana.click("Undo")

    until(lambda: [one.name for one in known(ana)] == ["thanks"])
