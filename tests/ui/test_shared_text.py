"""The shared text and its networks: what is a network's own, the way back, and what moved on since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.sheets.moved_on import MovedOnSheet

CTRL = Qt.KeyboardModifier.ControlModifier
THREE = "We mend jackets on Saturday. Bring yours to the station. It is free."


@pytest.fixture(scope="module")
def workspace(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of(ready_workspace, tmp_path_factory)


@pytest.fixture(scope="module")
def seat(workspace: Path) -> Iterator[Hands]:
    with sitting(workspace, "Ana Ruiz") as hands:
        yield hands


@pytest.fixture(scope="module")
def door(workspace: Path) -> Iterator[NextDoor]:
    ana = NextDoor(workspace)
    yield ana
    ana.close()


@pytest.fixture
def ana(seat: Hands) -> Hands:
    """Ana with a draft whose X went its own way."""
    seat.new_draft()
    seat.settle()
    seat.write_text(THREE)
    seat.click_tab("X")
    seat.write_text(" Come early!")
    return seat


def variant(hands: Hands, platform: str) -> str:
    assert hands.write.draft is not None
    return next(one.id for one in hands.write.draft.post.variants if one.platform == platform)


def sheet(hands: Hands) -> MovedOnSheet:
    return next(one for one in hands.window.findChildren(MovedOnSheet) if one.isVisible())


def no_sheet(hands: Hands) -> bool:
    return not any(one.isVisible() for one in hands.window.findChildren(MovedOnSheet))


def own_buttons(place: QWidget, words: str) -> list[QPushButton]:
    return [one for one in place.findChildren(QPushButton) if one.isVisible() and one.text() == words]


def now_on_sunday(hands: Hands) -> None:
    """The shared text changes in one sentence and gets another, and X is in front."""
    hands.click_tab("Shared text")
    hands.retype("We mend jackets on Sunday. Bring yours to the station. It is free. Ask Ben.")
    hands.click_tab("X")


def test_a_field_that_is_a_networks_own_says_so_for_as_long_as_it_is(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    assert not ana.write.page.own_line.isVisible()
    ana.click_tab("X")

    assert ana.sees("X has its own text")
    assert ana.button("Use shared text again: X has its own text") is not None


def test_a_network_uses_the_shared_text_again_and_can_have_its_own_back(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    ana.click_tab("X")
    ana.click("Use shared text again: X has its own text")
    assert ana.text == THREE
    assert ana.sees("X follows the shared text again")

    ana.click("Undo", ana.window.undo_bar)
    assert ana.text == THREE + " Come early!"
    assert ana.sees("X has its own text")


def test_control_z_in_the_editor_brings_a_networks_own_words_back_too(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    ana.click_tab("X")
    ana.click("Use shared text again: X has its own text")
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_Z, CTRL)

    assert ana.text == THREE + " Come early!"
    assert ana.write.draft is not None
    assert ana.write.draft.is_own(variant(ana, "x"), "text")


def test_a_link_of_a_networks_own_has_its_way_back_under_the_field(ana: Hands) -> None:
    link = ana.write.page.extra["link"]
    link.control.setFocus()
    ana.type("https://example.org/x")
    ana.click_tab("LinkedIn")
    ana.click_tab("X")
    ana.write.page.scroll.ensureWidgetVisible(link)
    ana.click("Use the shared one again: X has its own link")

    assert link.text == ""
    assert not ana.write.page.own.lines["link"].isVisible()
    assert ana.sees("X has its own text")


def test_a_network_is_told_when_the_shared_text_changes_after_it_went_its_own_way(ana: Hands) -> None:
    assert not ana.write.page.stale.isVisible()
    now_on_sunday(ana)

    assert ana.sees("The shared text has changed since.")
    bar = ana.write.page.tabs._bar
    assert bar.sign_of(ana.write.page.tabs.ids.index(variant(ana, "x"))) == "file-diff"
    assert bar.sign_of(ana.write.page.tabs.ids.index(variant(ana, "linkedin_post"))) == ""


def test_one_changed_sentence_is_taken_over_alone(ana: Hands) -> None:
    now_on_sunday(ana)
    ana.click("Show", ana.write.page.stale)
    ana.click(own_buttons(sheet(ana), "Take over")[0])

    assert ana.text == "We mend jackets on Sunday. Bring yours to the station. It is free. Come early!"
    until(lambda: len(own_buttons(sheet(ana), "Take over")) == 1)
    ana.press(Qt.Key.Key_Escape)
    assert ana.sees("The shared text has changed since.")


def test_all_changes_are_taken_over_at_once_as_one_step(ana: Hands) -> None:
    now_on_sunday(ana)
    ana.click("Show", ana.write.page.stale)
    ana.click("Take all over")
    until(lambda: no_sheet(ana))
    assert "Sunday" in ana.text
    assert "Ask Ben." in ana.text
    assert "Come early!" in ana.text
    assert not ana.write.page.stale.isVisible()

    ana.click("Undo", ana.window.undo_bar)
    assert ana.text == THREE + " Come early!"
    assert ana.write.page.stale.isVisible()


def test_keeping_ones_own_words_is_saved(ana: Hands) -> None:
    now_on_sunday(ana)
    ana.click("Show", ana.write.page.stale)
    ana.click("Keep mine")
    until(lambda: no_sheet(ana))
    ana.saved()

    assert ana.text == THREE + " Come early!"
    assert not ana.write.page.stale.isVisible()
    assert "Sunday" in ana.stored().variant(variant(ana, "x")).base["text"]


def test_a_submitted_network_is_opened_only_when_somebody_says_so(seat: Hands, door: NextDoor) -> None:
    post = door.submit("Jackets", THREE, ("x", "linkedin_post"))
    seat.open(post)
    seat.settle()
    seat.click_tab("Shared text")
    seat.retype("We mend jackets on Sunday. Bring yours to the station. It is free. Ask Ben.")
    seat.click_tab("X")
    seat.click("Show", seat.write.page.stale)
    seat.click(own_buttons(sheet(seat), "Take over…")[0])
    assert seat.sees("Take it over into X?")
    assert seat.states(post) == ["in_review", "in_review"]
    seat.click("Take it over")
    until(lambda: "Sunday" in seat.text, seat.text)

    assert seat.states(post) == ["draft", "in_review"]
    assert seat.text == "We mend jackets on Sunday. Bring yours to the station. It is free."
    seat.settle()
    assert seat.sees("The shared text has changed since.")


def tabs(hands: Hands) -> list[str]:
    return [hands.write.page.tabs.text_of(name) for name in hands.write.page.tabs.ids]


def test_a_network_becomes_a_translation_that_is_told_when_the_original_changes(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    ana.write.menus._choose_language("only:th")
    assert "LinkedIn · TH" in tabs(ana)
    assert ana.text == THREE
    ana.retype("วันเสาร์นี้เราซ่อมเสื้อฟรี")
    ana.saved()
    linkedin = ana.stored().variant(variant(ana, "linkedin_post"))
    assert (linkedin.stored.content.language, linkedin.base["text"]) == ("th", THREE)
    ana.click_tab("Shared text")
    ana.retype("We mend jackets on Sunday. Bring yours to the station. It is free.")
    ana.click_tab("LinkedIn · TH")
    assert ana.sees("The original has changed since.")

    ana.click("Show", ana.write.page.stale)
    assert ana.button("Take all over") is None
    ana.click("The translation is up to date")
    until(lambda: no_sheet(ana))
    assert ana.text == "วันเสาร์นี้เราซ่อมเสื้อฟรี"
    assert not ana.write.page.stale.isVisible()


def test_a_translation_can_be_taken_back_and_have_the_language_of_the_post_again(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    ana.write.menus._choose_language("only:de")
    ana.click("Undo", ana.window.undo_bar)
    assert "LinkedIn" in tabs(ana)
    assert not ana.write.page.own_line.isVisible()
    ana.write.menus._choose_language("only:de")
    ana.write.menus._choose_language("only:")
    assert "LinkedIn" in tabs(ana)


def test_a_translation_is_not_asked_whether_it_is_in_another_language(ana: Hands) -> None:
    ana.write.menus._choose_language("en")
    ana.click_tab("LinkedIn")
    ana.write.menus._choose_language("only:de")
    ana.retype("Wir flicken am Samstag Jacken hinter dem Bahnhof. Bring deine mit, es ist umsonst. Wir freuen uns.")
    ana.checked()
    assert not ana.write.page.tongue.isVisible()
    result = ana.write.opinion.results[variant(ana, "linkedin_post")]
    assert result.language == "de"
