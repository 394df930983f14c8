"""The side column: dials with their evidence, reading, what waits, and the two places of one objection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from register import picture

from editorial.bootstrap import toolbox
from editorial.checking.engine import Result
from editorial.model.finding import NOWHERE, Elsewhere, Finding, Level
from editorial.model.span import Span
from ui.kit.fold import FoldRow
from ui.kit.marked import MarkedText
from ui.kit.passage import PassageRow
from ui.panes.checks import ChecksPanel
from ui.panes.tone_facts import DialShown, Evidence, HardPassage, ReadingShown, dials_shown, reading_shown
from ui.panes.write_facts import Opinion, Passage, Said, opinion_of
from ui.sheets.explain import ExplainSheet

TEXT = "Act now: only three are left. Thank you for the lamps."


def find(field: str, span: Span) -> Passage:
    return Passage(place="", field=field, span=span, words=span.of(TEXT))


def evidence(start: int, end: int, weight: float, why: str = "It hurries") -> dict[str, object]:
    return {"field": "text", "start": start, "end": end, "cue": "urgency", "weight": weight, "why": why}


def measured(score: int | None, *found: dict[str, object], band: tuple[float, float] = (0, 35), **more: object) -> dict:
    return {
        "score": score,
        "evidence": list(found),
        "band": list(band),
        "words": 20,
        "shape": "one_sided",
        "k": 20.0,
        **more,
    }


# -- what is made of the figures --------------------------------------------------------------------------------------


def test_the_furthest_outside_comes_first_and_a_dial_without_a_figure_not_at_all() -> None:
    tone = {"dials": {
        "warmth": measured(50, band=(35, 100)),
        "pressure": measured(60),
        "plainness": measured(20, band=(60, 100)),
        "respect": measured(None),
    }}  # fmt: skip

    assert [one.name for one in dials_shown(tone, find)] == ["plainness", "pressure", "warmth"]


def test_points_say_how_far_the_figure_would_move_without_the_words() -> None:
    tone = {"dials": {"pressure": measured(26, evidence(0, 7, 3.0))}}
    (dial,) = dials_shown(tone, find)

    assert [(one.passage.words, one.points) for one in dial.evidence] == [("Act now", 26)]


def test_three_passages_are_shown_the_weightiest_first_and_one_place_once() -> None:
    spans = [(0, 3), (4, 7), (9, 13), (14, 19)]
    tone = {"dials": {"pressure": measured(
        70, *(evidence(start, end, 1.0 + at) for at, (start, end) in enumerate(spans)), evidence(0, 3, 8.0)
    )}}  # fmt: skip
    (dial,) = dials_shown(tone, find)

    assert [one.passage.words for one in dial.evidence] == ["Act", "three", "only"]
    assert dial.more == 1


def test_a_text_that_a_check_calls_hard_is_not_called_readable() -> None:
    values = {"words": 120, "band": "fair", "flesch_kincaid_grade": 10.2, "main_score": "flesch_kincaid_grade"}
    shown = reading_shown(values, find, above=True)

    assert shown is not None
    assert (shown.grade, shown.above) == (10.2, True)
    assert reading_shown({"words": 0}, find) is None


# -- the panel ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(window: QWidget, qtbot: QtBot) -> ChecksPanel:
    made = ChecksPanel(window)
    made.resize(308, 700)
    made.show()
    return made


def words_on(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def rows(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [row.text() for row in widget.findChildren(FoldRow) if row.isVisible()]


PRESSURE = DialShown(
    name="pressure", score=43, low=0, high=35, weak="It hears single words.",
    evidence=(Evidence(passage=find("text", Span(0, 7)), points=26, why="It hurries"),), more=2,
)  # fmt: skip
WARMTH = DialShown(name="warmth", score=77, low=35, high=100)


def test_a_dial_outside_its_band_is_a_sentence_and_the_others_are_folded(panel: ChecksPanel) -> None:
    panel.show_tone(None, [PRESSURE, WARMTH], "the general public")

    assert rows(panel) == ["Sales pressure: a little high for the general public", "1 tone as wanted"]
    panel.tone._folds["tones"].row.click()
    assert rows(panel)[-1] == "Warmth"


@pytest.mark.parametrize(
    ("score", "words"),
    [(36, "a little high"), (60, "high"), (95, "far too high")],
)
def test_the_further_outside_the_plainer_the_words(panel: ChecksPanel, score: int, words: str) -> None:
    panel.show_tone(None, [replace(PRESSURE, score=score)], "the trade")

    assert rows(panel) == [f"Sales pressure: {words} for the trade"]


def test_an_open_dial_shows_band_points_words_and_its_weakness(panel: ChecksPanel) -> None:
    panel.show_tone(None, [PRESSURE], "the general public")
    panel.tone._folds["pressure"].row.click()
    shown = words_on(panel.tone)

    assert "43 of 100; your house style takes 0 to 35" in shown
    assert "and 2 passages that weigh less" in shown
    assert "It hears single words." in shown
    (row,) = [one for one in panel.findChildren(PassageRow) if one.isVisible()]
    assert (row.text(), row.accessibleName()) == ("“Act now”", "+26, “Act now”")


def test_what_was_opened_stays_open_with_new_figures_and_keeps_the_focus(panel: ChecksPanel) -> None:
    panel.show_tone(None, [PRESSURE], "the general public")
    panel.tone._folds["pressure"].row.setFocus()
    panel.tone._folds["pressure"].row.click()
    panel.show_tone(None, [replace(PRESSURE, score=44)], "the general public")

    assert panel.tone._folds["pressure"].is_open
    assert panel.tone._folds["pressure"].row.hasFocus()


def test_evidence_leads_to_its_words(panel: ChecksPanel, qtbot: QtBot) -> None:
    panel.show_tone(None, [PRESSURE], "the general public")
    panel.tone._folds["pressure"].row.click()
    QApplication.processEvents()
    row = next(one for one in panel.findChildren(PassageRow) if one.isVisible())

    with qtbot.waitSignal(panel.passage_clicked) as caught:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert caught.args == [PRESSURE.evidence[0].passage]


def test_a_hard_text_names_its_hardest_sentences(panel: ChecksPanel) -> None:
    worst = HardPassage(passage=find("text", Span(0, 29)), words=6)
    hard = ReadingShown(words=500, band="hard", grade=13.2, average=20, longest=41, worst=(worst,))
    panel.show_tone(hard, [], "the general public")

    assert rows(panel) == ["Hard to read · about 2 min"]
    assert "Asks for about 13 years of school" in words_on(panel)
    assert "20 words a sentence, 41 in the longest" in words_on(panel)
    assert [one.text() for one in panel.findChildren(PassageRow)] == ["“Act now: only three are left.”"]


def test_an_easy_text_is_one_line(panel: ChecksPanel) -> None:
    panel.show_tone(ReadingShown(words=100, band="easy", grade=4), [], "the general public")

    assert rows(panel) == ["Easy to read · under a minute"]
    assert words_on(panel.tone) == []


def test_suggestions_that_wait_are_counted(panel: ChecksPanel) -> None:
    panel.show_waiting(2)
    some = words_on(panel)
    panel.show_waiting(0)

    assert "2 more to consider, once these are settled" in some
    assert not any("more to consider" in words for words in words_on(panel))


def said(**values: object) -> Said:
    finding = Finding(
        **{
            "rule": "message.facts", "level": "warning", "field": "text", "span": Span(0, 4), "match": "40 %",
            "message": "Two figures. Use one of them.", **values,
        }
    )  # fmt: skip
    return Said(finding=finding, place="", span=finding.span, networks=())


def show(panel: ChecksPanel, one: Said) -> None:
    panel.show_said([one], {"message.facts": "Figures differ"}, {}, may_edit=True)


def test_both_places_stand_on_one_line(panel: ChecksPanel, qtbot: QtBot) -> None:
    show(panel, said(elsewhere=(Elsewhere(where="Facebook", match="45 %", id="greenco-facebook"),)))
    shown = words_on(panel)
    there = next(one for one in panel.findChildren(QPushButton) if one.text() == "Facebook “45 %”")

    assert "Here “40 %” ·" in shown
    with qtbot.waitSignal(panel.elsewhere) as caught:
        there.click()
    assert caught.args[1] == 0


def test_long_passages_elsewhere_get_a_line_each(panel: ChecksPanel) -> None:
    places = tuple(Elsewhere(where="G-198", match=f"{number} " + "so many words " * 6, id="p") for number in range(2))
    show(panel, said(elsewhere=places))

    assert [one.text()[:3] for one in panel.findChildren(PassageRow)] == ["“0 ", "“1 "]


def test_a_place_in_a_video_is_named(panel: ChecksPanel) -> None:
    show(panel, said(field="media[0]", span=NOWHERE, match="", seconds=(140.0, 155.0)))

    assert "From 2:20 to 2:35" in words_on(panel)


def test_an_objection_to_a_picture_offers_the_way_to_its_alt_text(panel: ChecksPanel, qtbot: QtBot) -> None:
    show(panel, said(rule="media.alt", field="media[0]", span=NOWHERE, match=""))
    button = next(one for one in panel.findChildren(QPushButton) if one.text() == "Write the alt text")

    with qtbot.waitSignal(panel.go):
        button.click()


# -- the page of a check ----------------------------------------------------------------------------------------------


def test_the_card_holds_the_page_s_words_and_its_examples(window: QWidget) -> None:
    rule = toolbox().registry().get("readability.sentence_length")
    assert rule is not None
    sheet = ExplainSheet(window, rule.meta.title, rule.page, [("The most words a sentence may have", "25")])
    sheet.open()
    shown = "\n".join(words_on(sheet))

    for name in ("What it finds", "Why", "Say instead", "When to leave it", "Source", "Examples", "Settings"):
        assert name in shown
    assert "The most words a sentence may have: 25" in shown
    assert sheet.findChildren(MarkedText)
    assert "##" not in shown
    assert "|---" not in shown


def test_a_page_without_our_parts_is_shown_as_it_is(window: QWidget) -> None:
    sheet = ExplainSheet(window, "A rule of a pack", "# A rule\n\n## What it finds\nWords.\n\n## Examples\nnone\n")
    sheet.open()

    assert "Words." in words_on(sheet)


# -- in the window -----------------------------------------------------------------------------------------------------


def test_before_there_are_words_one_line_says_what_will_stand_there(ana: Hands) -> None:
    line = "Once there are words, the checks say here what could be better."
    ana.settle()
    assert ana.sees(line, ana.write.checks)
    ana.write_text("We mend lamps on Saturday.")
    ana.checked()
    assert not ana.sees(line, ana.write.checks)
    ana.retype(" ")
    until(lambda: ana.sees(line, ana.write.checks))


def test_a_passage_is_selected_where_typing_has_moved_it(ana: Hands) -> None:
    ana.write_text("🧵 We met the mayor. It was a good day.")
    ana.checked()
    passage = Passage(place="", field="text", span=Span(2, 8), words="We met")
    ana.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    ana.type("Hear! ")
    ana.write.checks.passage_clicked.emit(passage)

    assert ana.write.page.editor.textCursor().selectedText() == "We met"


def test_a_passage_that_is_gone_selects_nothing(ana: Hands) -> None:
    ana.write_text("Quite another text.")
    ana.write.checks.passage_clicked.emit(Passage(place="", field="text", span=Span(2, 8), words="We met"))

    assert not ana.write.page.editor.textCursor().hasSelection()


def test_the_other_place_is_another_network_s_text(ana: Hands) -> None:
    ana.write_text("Save 40 % on lamps.")
    ana.click_tab("Mastodon")
    ana.retype("Save 45 % on lamps.")
    ana.checked()
    draft = ana.write.draft
    assert draft is not None
    mastodon = next(one for one in draft.post.variants if one.platform == "mastodon")
    ana.click_tab("Shared text")
    there = Elsewhere(where="Mastodon", match="45 %", id=mastodon.channel, span=Span(5, 9))
    one = said(elsewhere=(there,), span=Span(5, 9))
    ana.write.checker.opinion.emit(Opinion(said=(one,)))
    ana.write.checks.open(one.key)
    ana.click("Mastodon “45 %”")

    assert ana.write.page.target == mastodon.id
    assert ana.write.page.editor.textCursor().selectedText() == "45 %"


def test_an_unknown_place_elsewhere_leaves_the_post_open(ana: Hands) -> None:
    ana.write_text("Save 40 % on lamps.")
    ana.checked()
    one = said(elsewhere=(Elsewhere(where="G-198", match="45 %", id="nobody"),))
    ana.write.checker.opinion.emit(Opinion(said=(one,)))
    ana.write.checks.open(one.key)
    ana.click("G-198 “45 %”")
    ana.settle()

    assert ana.write.draft is not None


def test_a_region_is_framed_on_its_picture(ana: Hands, tmp_path: Path) -> None:
    ana.write.files.add([str(picture(tmp_path, "region.jpg"))])
    until(lambda: len(ana.write.page.pictures.strip.tiles) == 1)
    ana.checked()
    tile = ana.write.page.pictures.strip.tiles[0]
    one = said(field="media[0]", span=NOWHERE, match="", region=(0.1, 0.1, 0.6, 0.5), seconds=(3.0, 0.0))
    ana.write.checker.opinion.emit(Opinion(said=(one,)))
    framed = tile._picture.region
    caption = tile._caption.words
    ana.write.checker.opinion.emit(Opinion())

    assert framed == (0.1, 0.1, 0.6, 0.5)
    assert caption == "Two figures (from 0:03)"
    assert tile._picture.region is None


def test_the_way_to_the_alt_text_opens_its_field(ana: Hands, tmp_path: Path) -> None:
    ana.write.files.add([str(picture(tmp_path, "alt.jpg"))])
    until(lambda: any(one.finding.rule == "media.alt" for one in ana.said))
    key = next(one.key for one in ana.said if one.finding.rule == "media.alt")
    ana.write.checks.open(key)
    ana.click("Write the alt text")
    ana.type("A lamp being mended")
    ana.press(Qt.Key.Key_Return)

    assert [one.alt for one in ana.write.page.media.shown] == ["A lamp being mended"]


def test_title_and_comment_tell_how_much_of_their_room_is_used(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    comment = ana.write.page.extra["first_comment"]
    QTest.mouseClick(comment.control, Qt.MouseButton.LeftButton)
    ana.type("More")

    assert not comment._count.isVisible(), "no limit is published for it"
    assert ana.write.page.foot.counter._bar.fold > 0


def test_a_fix_for_the_whole_link_takes_its_place(ana: Hands) -> None:
    page = ana.write.page
    page.extra["link"].set_text("https://example.org")
    page.extra["link"].changed.emit("https://example.org")
    finding = Finding(
        rule="links.tracking", level="suggestion", field="link", span=NOWHERE, match="", message="Mark it."
    )
    page.marks.replace(Said(finding=finding, place="", span=None, networks=()), "https://example.org/?utm_source=x")
    assert page.draft is not None
    assert page.draft.value(page.target, "link") == "https://example.org/?utm_source=x"


def test_one_passage_is_one_objection_though_its_figures_differ_from_network_to_network(ana: Hands) -> None:
    ana.write_text("Act now: only three are left. Together we mended lamps and jackets on Saturday.")
    ana.checked()
    draft, facts = ana.write.draft, ana.write.facts
    assert draft is not None
    assert facts is not None

    def result(platform: str, level: Level, most: int) -> Result:
        message = f"This hurries. The post scores 34 of 100; {most} at most."
        found = Finding(
            rule="tone.pressure", level=level, field="text", span=Span(0, 7), match="Act now", message=message
        )
        return Result(id="", platform=platform, language="en", findings=(found,))

    x, linkedin, _mastodon = (one.id for one in draft.post.variants)
    results = {x: result("x", "suggestion", 35), linkedin: result("linkedin_post", "warning", 30)}
    opinion = opinion_of(draft, facts, results, ana.session.names.channels, "2026-11-23T09:00:00Z")

    assert [(one.networks, one.level) for one in opinion.said] == [((x, linkedin), "warning")]
