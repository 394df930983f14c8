"""Grammar and spelling in the window: words that are right, who reads along, consent, the language of a post."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, until
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from editorial.settings.helpers import Helpers
from ui.kit.dialogs import Confirm
from ui.panes.settings_language import LanguagePage
from ui.panes.write_language import language_words
from ui.sheets.add_grammar import AddGrammar

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "engines"))
from fake_languagetool import Fake, fake_languagetool

POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with an empty draft, the built-in checker alone, and lists without a word."""
    Helpers().save()
    seat.session.checker.read_helpers()
    seat.new_draft()
    seat.settle()
    yield seat
    for word in (*seat.session.house_words, *seat.session.own_words):
        for house in (True, False):
            seat.session.change_words(seat.window, lambda file, word=word: file.remove(word), house=house)
    until(lambda: not seat.session.house_words and not seat.session.own_words)


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_languagetool() as server:
        yield server


def marked(hands: Hands) -> list[str]:
    return [one.finding.match for one in hands.said if one.finding.engine]


def open_word(hands: Hands, word: str) -> None:
    until(lambda: word in marked(hands))
    hands.write.checks.open(next(one.key for one in hands.said if one.finding.match == word))


def page(hands: Hands) -> LanguagePage:
    hands.window.places.open_language()
    return hands.window.places.panes["settings"].language


# -- words -------------------------------------------------------------------------------------------------------------


def test_one_click_adds_a_word_to_the_house_and_undo_takes_it_off(ana: Hands) -> None:
    ana.write_text("We met Okaforr at the workshop.")
    open_word(ana, "Okaforr")
    ana.click("Add to the house’s words")
    until(lambda: "Okaforr" not in marked(ana))
    listed = (ana.session.folder / "words.txt").read_text(encoding="utf-8")
    ana.click("Undo")
    until(lambda: "Okaforr" in marked(ana))
    assert "Okaforr\n" in listed
    assert "Okaforr" not in (ana.session.folder / "words.txt").read_text(encoding="utf-8")


def test_one_click_adds_a_word_to_one_s_own_list(ana: Hands) -> None:
    ana.write_text("We met Okaforr at the workshop.")
    open_word(ana, "Okaforr")
    ana.click("Add to my words")
    until(lambda: "Okaforr" not in marked(ana))
    assert ana.session.own_words == ("Okaforr",)
    assert ana.session.house_words == ()


def test_leaving_it_is_for_this_place_alone(ana: Hands) -> None:
    ana.write_text("We met Okaforr at the workshop. Then Okaforr went home again.")
    until(lambda: marked(ana).count("Okaforr") == 2)
    open_word(ana, "Okaforr")
    ana.click("Leave it")
    until(lambda: marked(ana).count("Okaforr") == 1)
    assert ana.session.house_words == ()


def test_a_list_that_somebody_edits_is_followed(ana: Hands) -> None:
    ana.write_text("We met Okaforr at the workshop.")
    until(lambda: "Okaforr" in marked(ana))
    (ana.session.folder / "words.txt").write_text("Okaforr\n", encoding="utf-8")
    until(lambda: "Okaforr" not in marked(ana))


def test_a_suggestion_is_taken_in_one_click(ana: Hands) -> None:
    ana.write_text("We recieve lamps every day.")
    open_word(ana, "recieve")
    ana.click("Use “receive”")
    assert ana.text == "We receive lamps every day."


def test_words_can_be_edited_in_settings(ana: Hands) -> None:
    shown = page(ana)
    shown.house.changed.emit(("Mendly", "Green & Co"))
    until(lambda: ana.session.house_words == ("Mendly", "Green & Co"))
    until(lambda: shown.house.value == ("Mendly", "Green & Co"))
    shown.house.changed.emit(("Green & Co",))
    until(lambda: ana.session.house_words == ("Green & Co",))


# -- who reads along ---------------------------------------------------------------------------------------------------


def test_without_languagetool_the_window_says_so_quietly(ana: Hands) -> None:
    ana.write_text("We met at the workshop.")
    until(lambda: _foot(ana) == "Read by the built-in checker. Add LanguageTool")
    shown = page(ana)
    assert shown.add_button.isVisible()
    assert "not on this computer" in shown.state.accessibleName()


def test_a_server_on_this_computer_is_used_without_a_question(ana: Hands, fake: Fake) -> None:
    shown = page(ana)
    shown.engine.set_value("server")
    shown.engine.changed.emit("server")
    shown.address.set_text(fake.url)
    shown.use_button.click()
    ana.window.places.go("write")
    ana.write_text("This is wrong here. And another sentence.")
    until(lambda: "wrong" in marked(ana))
    assert Helpers.load().address == fake.url
    assert not ana.window.top.remote_button.isVisible()


def test_an_address_that_is_none_is_said_under_the_field(ana: Hands) -> None:
    shown = page(ana)
    shown.engine.set_value("server")
    shown.engine.changed.emit("server")
    shown.address.set_text("ftp://x")
    shown.use_button.click()
    assert ana.sees("is no address of a server", shown)
    assert Helpers.load().engine == "auto"


@POPUPS
def test_a_server_beyond_this_computer_asks_first_and_leaves_a_mark(ana: Hands) -> None:
    shown = page(ana)
    shown.engine.set_value("server")
    shown.engine.changed.emit("server")
    shown.address.set_text("https://languagetool.example.invalid")
    shown.use_button.click()
    question = next(one for one in ana.window.findChildren(Confirm) if one.isVisible())
    before = Helpers.load()
    question.confirm_button.click()
    until(ana.window.top.remote_button.isVisible)
    assert before.engine == "auto"
    assert Helpers.load().remote == "languagetool.example.invalid"
    assert "languagetool.example.invalid" in ana.window.top.remote_button.text()
    shown.engine.changed.emit("built-in")
    until(lambda: not ana.window.top.remote_button.isVisible())


def test_a_server_that_is_gone_leaves_the_other_checks_alone(ana: Hands, fake: Fake) -> None:
    fake.answer = lambda _fake, handler, _text: handler.wfile.write(b"nonsense\r\n\r\n")
    Helpers(engine="server", address=fake.url).save()
    ana.session.checker.read_helpers()
    ana.write_text("We recieve lamps. " + "Together we mended forty-one toasters. " * 10)
    until(lambda: any(one.level == "error" for one in ana.said))
    until(lambda: _foot(ana) == "LanguageTool does not answer. Why?")
    until(lambda: "recieve" in marked(ana))


@pytest.mark.parametrize("condition", ["absent", "starting", "trouble", "consent", "off", "ready", "asleep"])
def test_every_condition_has_its_sentence(condition: str) -> None:
    said = language_words(condition, "It does not answer.", "")
    assert said.endswith(".")
    assert "%" not in said


# -- adding it ---------------------------------------------------------------------------------------------------------


def program(path: Path, script: str) -> tuple[str, ...]:
    path.write_text(script)
    return (sys.executable, str(path))


@pytest.fixture
def sheet(ana: Hands) -> Iterator[AddGrammar]:
    made = AddGrammar(ana.session, page(ana))
    made.open()
    until(lambda: made.way is not None)
    yield made
    if isValid(made) and made.isVisible():
        made.close_sheet()


def with_command(sheet: AddGrammar, command: tuple[str, ...]) -> AddGrammar:
    from editorial.checking.engines.adding import Way

    sheet._ways = {name: Way(name, command) for name in ("maven", "download")}  # type: ignore[arg-type]
    return sheet


@POPUPS
def test_adding_shows_how_far_it_is_and_ends_with_languagetool(sheet: AddGrammar, tmp_path: Path, qtbot) -> None:
    script = "import sys, time\nprint('Downloading: 42%|####', flush=True)\nsys.stdin.read()\n"
    with_command(sheet, program(tmp_path / "add.py", script)).begin()
    until(lambda: sheet.bar.value() == 42)
    with qtbot.waitSignal(sheet.added):
        sheet._process.closeWriteChannel()


@POPUPS
def test_adding_can_be_stopped_with_everything_it_started(sheet: AddGrammar, tmp_path: Path) -> None:
    script = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import sys; sys.stdin.read()'], stdin=subprocess.PIPE)\n"
        f"open({str(tmp_path / 'pid')!r}, 'w').write(str(child.pid))\n"
        "print('1%', flush=True)\nchild.wait()\n"
    )
    with_command(sheet, program(tmp_path / "add.py", script)).begin()
    until(lambda: sheet.bar.value() == 1)
    child = int((tmp_path / "pid").read_text())
    sheet.stop()
    until(lambda: sheet.line.text() == "Stopped. Nothing was added.")
    until(lambda: not Path(f"/proc/{child}").exists() or "Z" in Path(f"/proc/{child}/stat").read_text().split()[2])


@POPUPS
def test_why_it_failed_is_the_last_thing_its_program_said(sheet: AddGrammar, tmp_path: Path) -> None:
    script = "import sys\nprint('10%')\nsys.exit('LanguageTool could not be fetched: its site does not answer.')\n"
    with_command(sheet, program(tmp_path / "add.py", script)).begin()
    until(lambda: "its site does not answer" in sheet.line.text())
    assert sheet.add_button_now.isEnabled()


# -- the language of a post --------------------------------------------------------------------------------------------

GERMAN = "Am Samstag öffnet unser Reparaturcafé, und wir freuen uns auf euch alle."


def test_another_language_is_offered_and_never_switched_to(ana: Hands) -> None:
    ana.write.language_chosen.emit("en")
    ana.write_text(GERMAN)
    banner = ana.write.page.tongue
    until(banner.isVisible)
    assert ana.write.draft.head("language") == "en"
    banner.switch.click()
    until(lambda: ana.write.draft.head("language") == "de")
    until(lambda: not banner.isVisible())


def test_a_language_that_is_kept_is_not_asked_about_again(ana: Hands) -> None:
    ana.write.language_chosen.emit("en")
    ana.write_text(GERMAN)
    banner = ana.write.page.tongue
    until(banner.isVisible)
    banner.keep.click()
    ana.write_text(f"{GERMAN} Kommt vorbei!")
    ana.checked()
    assert not banner.isVisible()
    assert ana.write.draft.head("language") == "en"


def test_a_language_that_was_found_stands_under_the_title(ana: Hands) -> None:
    ana.write_text(GERMAN)
    until(lambda: "Deutsch, as written" in _buttons(ana))


def _foot(hands: Hands) -> str:
    line = hands.write.checks.language
    return line.button.text() if line.isVisible() else ""


def _buttons(hands: Hands) -> str:
    return " ".join(one.text() for one in hands.write.page.head.findChildren(QPushButton))


def test_an_account_has_its_variety(ana: Hands) -> None:
    form = ana.window.places.panes["settings"].accounts if "settings" in ana.window.places.panes else None
    if form is None:
        page(ana)
        form = ana.window.places.panes["settings"].accounts
    channel = next(iter(ana.session.names.channels.values()))
    ana.window.places.panes["settings"].open_account(channel.id)
    form.form.variety.set_value("en-GB")
    assert form.form.record().variety == "en-GB"
