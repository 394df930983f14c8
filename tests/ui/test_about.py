"""“About this post”: what is asked, where the answers go, and the way there from an objection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget
from register import fill_register

from editorial.library.edits import PostEdit
from editorial.model.finding import NOWHERE, Finding
from ui.kit.fields import ChoiceField
from ui.kit.suggest_field import SuggestField
from ui.panes.about import AboutPopover, Known
from ui.panes.write_facts import Opinion, Said
from ui.panes.write_places import Door, door_of
from ui.panes.write_saving import follow_store


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ana at a window, with a register of names."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    fill_register(workspace)
    with sitting(workspace, "Ana Ruiz") as hands:
        yield hands


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with a draft for three networks."""
    seat.new_draft()
    seat.write_text("Boxes come in three sizes now.")
    seat.settle()
    yield seat
    for one in seat.window.findChildren(AboutPopover):
        one.close_sheet()


def asked(hands: Hands) -> AboutPopover:
    """The questions that are open."""
    return next(one for one in hands.window.findChildren(AboutPopover) if one.isVisible())


def question(hands: Hands, label: str) -> QWidget:
    """The question that reads so."""
    popover = asked(hands)
    found = [one for one in popover.findChildren(ChoiceField) if one._label.text() == label]
    found += [one for one in popover.findChildren(SuggestField) if one._label.text() == label]
    found += [one for one in popover.findChildren(QCheckBox) if one.text() == label]
    return found[0]


def sees(hands: Hands, label: str) -> bool:
    return question(hands, label).isVisible()


def choose(hands: Hands, label: str, words: str) -> None:
    combo = question(hands, label).combo
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def open_it(hands: Hands) -> None:
    hands.click("say more about it")


TIE = "Is there a tie to who you write about?"


def test_partner_and_words_about_it_are_asked_only_where_there_is_a_tie(ana: Hands) -> None:
    open_it(ana)
    before = [sees(ana, "Who is it?"), sees(ana, "What does the post say about it?")]
    choose(ana, TIE, "They pay for it")
    tied = [sees(ana, "Who is it?"), sees(ana, "What does the post say about it?")]
    choose(ana, TIE, "No tie")

    assert before == [False, False]
    assert tied == [True, True]
    assert not sees(ana, "Who is it?")


def test_who_it_is_comes_from_the_register_and_is_kept(ana: Hands) -> None:
    open_it(ana)
    choose(ana, TIE, "They pay for it")
    question(ana, "Who is it?").line.setFocus()
    ana.type("tool")
    ana.press(Qt.Key.Key_Return)
    ana.press(Qt.Key.Key_Escape)
    ana.saved()

    assert dict(ana.stored().declared) == {"connection": "paid", "partner": "Lindenhof Tools"}
    assert ana.button("paid for by Lindenhof Tools", ana.write.page.head) is not None


def test_a_name_that_nobody_knows_may_be_typed(ana: Hands) -> None:
    open_it(ana)
    choose(ana, TIE, "They gave something")
    question(ana, "Who is it?").line.setFocus()
    ana.type("Corner bakery")
    ana.saved()

    assert ana.stored().declared["partner"] == "Corner bakery"


def test_an_answer_taken_back_leaves_nothing_behind(ana: Hands) -> None:
    open_it(ana)
    choose(ana, "What kind of piece is it?", "Interview")
    choose(ana, "What kind of piece is it?", "Not said")
    ana.saved()

    assert dict(ana.stored().declared) == {}
    assert ana.button("say more about it") is not None


def test_what_the_post_says_about_the_tie_leaves_on_every_network(ana: Hands) -> None:
    open_it(ana)
    choose(ana, TIE, "They pay for it")
    question(ana, "What does the post say about it?").line.setFocus()
    ana.type("Advertisement")
    ana.press(Qt.Key.Key_Escape)
    draft = ana.write.draft
    assert draft is not None

    assert {draft.content(one.id).disclosure for one in draft.post.variants} == {"Advertisement"}
    ana.click_tab("X")
    words = "Advertisement\nBoxes come in three sizes now."
    assert ana.write.page.foot.counter._count.text() == str(len(words))


def test_on_a_network_s_tab_it_is_said_for_that_network_alone(ana: Hands) -> None:
    ana.click_tab("X")
    open_it(ana)
    choose(ana, "Made with AI?", "AI helped")
    ana.press(Qt.Key.Key_Escape)
    draft = ana.write.draft
    assert draft is not None

    assert ana.sees("X now has its own answer about AI.")
    assert [draft.content(one.id).ai_use for one in draft.post.variants] == ["assisted", "", ""]


def test_a_text_that_ai_wrote_asks_who_has_read_it(ana: Hands) -> None:
    open_it(ana)
    before = sees(ana, "Who has read it and answers for it?")
    choose(ana, "Made with AI?", "AI wrote it")

    assert not before
    assert sees(ana, "Who has read it and answers for it?")
    assert sees(ana, "It is about a matter of public interest")


def test_the_line_under_the_title_leads_to_each_answer(ana: Hands) -> None:
    open_it(ana)
    choose(ana, "What kind of piece is it?", "Report")
    ana.press(Qt.Key.Key_Escape)
    ana.click("Report")

    assert question(ana, "What kind of piece is it?").combo.hasFocus()


def test_a_click_beside_it_closes_it_and_keeps_the_answers(ana: Hands) -> None:
    open_it(ana)
    choose(ana, "What kind of piece is it?", "News")
    beside = QPoint(12, asked(ana).height() - 12)
    QTest.mouseClick(asked(ana), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside)
    draft = ana.write.draft
    assert draft is not None

    assert draft.head("declared") == {"genre": "news"}
    assert not any(one.isVisible() for one in ana.window.findChildren(AboutPopover))


def finding(rule: str, field: str = "text", match: str = "") -> Finding:
    return Finding(rule=rule, level="error", field=field, span=NOWHERE, match=match, message="Say it. Now.")


def test_a_missing_disclosure_leads_to_the_question(ana: Hands) -> None:
    said = Said(finding=finding("attribution.ad_required"), place="", span=None, networks=())
    ana.checked()
    ana.write.checker.opinion.emit(Opinion(said=(said,)))
    ana.write.checks.open(said.key)
    ana.click("Go to “About this post”")

    until(question(ana, TIE).combo.hasFocus)


def test_a_question_that_does_not_apply_is_shown_when_an_objection_asks_it(ana: Hands) -> None:
    ana.write.about.ask("sources_known")

    assert sees(ana, "Who knows the sources?")
    assert ana.window.focusWidget() is question(ana, "Who knows the sources?").line


@pytest.mark.parametrize(
    ("rule", "field", "door"),
    [
        ("attribution.ad_required", "text", Door(kind="about", name="connection")),
        ("attribution.ad_tool", "text", Door(kind="about", name="paid_label")),
        ("attribution.ai_field", "text", Door(kind="about", name="ai_use")),
        ("attribution.corrections", "text", Door(kind="about", name="correction")),
        ("style.anything", "disclosure", Door(kind="about", name="disclosure")),
        ("style.anything", "declared.genre", Door(kind="about", name="genre")),
        ("attribution.byline", "authors", Door(kind="authors")),
        ("media.licence", "media[2]", Door(kind="rights", index=2)),
        ("media.alt", "media[1].alt", Door(kind="alt", index=1)),
        ("media.ratio", "media[0]", None),
        ("tone.pressure", "text", None),
    ],
)
def test_where_an_objection_is_answered(rule: str, field: str, door: Door | None) -> None:
    assert door_of(finding(rule, field)) == door


def test_an_objection_to_words_stays_with_its_words() -> None:
    assert door_of(finding("attribution.ad_term", match="#sp")) is None
    assert door_of(finding("attribution.ad_required", match="Lindenhof Tools")) == Door(kind="about", name="connection")


def test_answers_saved_elsewhere_arrive_where_nobody_gave_any(ana: Hands) -> None:
    draft = ana.write.draft
    assert draft is not None
    theirs = replace(draft.post, declared={"genre": "news"})
    follow_store(draft, theirs, PostEdit())

    assert draft.head("declared") == {"genre": "news"}


def test_a_correction_asks_what_was_wrong_without_asking_whether_it_is_out(window: QWidget) -> None:
    popover = AboutPopover(window, {}, Known(is_out=True), may_edit=True)
    popover.open()

    assert popover._fields["correction"].isVisible()
    assert not popover._fields["published"].isVisible()
