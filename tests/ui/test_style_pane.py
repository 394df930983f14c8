"""The house style as a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTextBrowser, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.session import Session
from ui.panes.style import StylePane
from ui.panes.style_page import plain, sections

LONG_SENTENCE = "readability.sentence_length"


@pytest.fixture
def pane(session: Session, window: QWidget, qtbot: QtBot) -> StylePane:
    """The place, with Ana, the owner, at the desk."""
    ana = next(one for one in session.names.people.values() if one.name == "Ana Ruiz")
    session.choose_person(ana.id)
    made = StylePane(session, window)
    made.resize(window.size())
    made.show()
    qtbot.waitUntil(lambda: bool(made.document.rows))
    return made


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def level(pane: StylePane, rule_id: str) -> str:
    card = pane.document.rows[rule_id].card
    assert card is not None
    return card.level or "off"


def test_each_rule_is_a_sentence_with_its_level_and_its_layer(pane: StylePane) -> None:
    row = pane.document.rows[LONG_SENTENCE]

    assert row.title_button.text() == "Long sentence"
    assert row.level_button.text() == "Consider"
    assert "The most words a sentence may have: 25 words" in words_on(row)
    assert "As in Plain and friendly" in words_on(row)
    assert "max_words" not in words_on(pane)


def test_page_opens_as_plain_labels(pane: StylePane) -> None:
    row = pane.document.rows["tone.pressure"]
    assert "Why" not in words_on(row).splitlines()

    pane.toggle_rule("tone.pressure")

    said = words_on(row)
    for heading in ("What it finds", "Why", "Say instead", "When to leave it", "Source"):
        assert heading in said.splitlines()
    assert "guilt" in said
    assert "`" not in said
    assert not pane.findChildren(QTextEdit)
    assert not pane.findChildren(QTextBrowser)


def test_network_and_audience_show_what_holds_there(pane: StylePane, qtbot: QtBot) -> None:
    pane.choose("network", "linkedin_post")
    row = pane.document.rows["tone.pressure"]
    qtbot.waitUntil(lambda: "Changed for LinkedIn (profile)" in words_on(row))
    assert "0 to 100: 30" in words_on(row)

    pane.choose("audience", "experts")

    qtbot.waitUntil(lambda: "Changed for experts" in words_on(row))
    assert "0 to 100: 20" in words_on(row)
    assert "choose only one of these" in pane.head.locked


def test_level_that_is_chosen_is_written_and_can_be_undone(
    pane: StylePane, session: Session, workspace: Path, qtbot: QtBot
) -> None:
    before = (workspace / "house-style.toml").read_text(encoding="utf-8")
    told: list[tuple[str, Callable[[], object]]] = []
    pane.wrote.connect(lambda said, undo: told.append((said, undo)))
    with qtbot.waitSignals([pane.wrote, session.style_changed]):
        pane.set_level(LONG_SENTENCE, "error")
    qtbot.waitUntil(lambda: level(pane, LONG_SENTENCE) == "error")
    assert "Changed in your house style" in words_on(pane.document.rows[LONG_SENTENCE])
    assert (workspace / "house-style.toml").read_text(encoding="utf-8").startswith(before)

    said, undo = told[0]
    undo()

    assert said == "Long sentence: Must fix"
    qtbot.waitUntil(lambda: level(pane, LONG_SENTENCE) == "suggestion")
    assert (workspace / "house-style.toml").read_text(encoding="utf-8") == before


def test_wrong_file_is_explained_and_the_last_good_one_stays(pane: StylePane, workspace: Path, qtbot: QtBot) -> None:
    path = workspace / "house-style.toml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good + '\n[rules."tone.hype"]\nlevel = "eror"\n', encoding="utf-8")

    qtbot.waitUntil(pane.banner.isVisible)
    line = len(good.splitlines()) + 3
    said = pane.banner.accessibleName()
    assert said.startswith(f"house-style.toml, line {line}: There is no level “eror”")
    assert "Did you mean “error”?" in said
    assert said.endswith("The last good one stays in force.")
    assert not pane.document.rows["tone.hype"].level_button.isEnabled()

    path.write_text(good, encoding="utf-8")
    qtbot.waitUntil(lambda: not pane.banner.isVisible())


def test_only_an_owner_is_offered_levels(pane: StylePane, session: Session) -> None:
    assert pane.document.rows["tone.hype"].level_button.isEnabled()
    ben = next(one for one in session.names.people.values() if one.name == "Ben Okafor")

    session.choose_person(ben.id)

    assert not pane.document.rows["tone.hype"].level_button.isEnabled()
    assert "owner" in pane.head.locked


def test_without_a_file_one_can_be_begun(pane: StylePane, workspace: Path, qtbot: QtBot) -> None:
    (workspace / "house-style.toml").unlink()
    pane.read_again()
    qtbot.waitUntil(lambda: pane.head.file_button.text() == "Begin our own")

    pane.head.file_button.click()

    qtbot.waitUntil(lambda: pane.head.file_button.text() == "Open the file")
    assert 'extends = "plain-and-friendly"' in (workspace / "house-style.toml").read_text(encoding="utf-8")


def test_contents_lead_to_a_family(pane: StylePane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.document.verticalScrollBar().maximum() > 0)
    pane.go_to("tone")

    assert pane.contents.current_id == "tone"
    assert pane.document.verticalScrollBar().value() > 0


def test_page_is_taken_apart_without_its_marks() -> None:
    found = sections(
        "# T\n\n## Why\nOne\ntwo **three**.\n\n- a `b`\n- [c](https://d)\n\n| k | w |\n|---|---|\n| x | 4 |\n"
    )

    assert [block.kind for block in found["Why"]] == ["paragraph", "item", "item", "table"]
    assert found["Why"][0].text == "One two three."
    assert found["Why"][3].rows == (("k", "w"), ("x", "4"))
    assert plain("[c](https://d)") == "c (https://d)"
