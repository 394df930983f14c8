"""Rights and facts of a picture: what the file says, what is asked, what is kept, and the way back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from register import XMP, fill_register, picture

from editorial.library.media import media_by_hash
from editorial.model.post import Medium
from editorial.model.subject import MediumFacts, desk_says
from ui.kit.buttons import PrimaryButton
from ui.kit.fields import ChoiceField
from ui.panes.rights import RightsPopover
from ui.panes.rights_words import FileWords
from ui.panes.write_files import PICTURES


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ana at a window, with a register of names."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    fill_register(workspace)
    with sitting(workspace, "Ana Ruiz") as hands:
        yield hands


@pytest.fixture
def ana(seat: Hands, tmp_path: Path, request: pytest.FixtureRequest) -> Hands:
    """Ana with a draft that has one picture."""
    seat.new_draft()
    seat.write.files.add([str(picture(tmp_path, f"{request.node.name[:60]}.jpg", xmp=XMP))])
    until(lambda: len(seat.write.page.pictures.strip.tiles) == 1)
    seat.settle()
    return seat


def opened(hands: Hands) -> RightsPopover:
    """The questions, opened by the words under the picture."""
    hands.window.undo_bar.dismiss()
    words = hands.write.page.pictures.strip.tiles[0].rights
    hands.write.page.scroll.ensureWidgetVisible(words)
    until(lambda: words.visibleRegion().boundingRect() == words.rect())
    hands.click(words)
    return next(one for one in hands.window.findChildren(RightsPopover) if one.isVisible())


def original(hands: Hands) -> str:
    return hands.write.page.media.shown[0].original


def known(hands: Hands) -> MediumFacts:
    """What the workspace holds of the picture."""
    found: list[MediumFacts] = []
    sha256 = original(hands)
    hands.session.read(hands.window, lambda desk: media_by_hash(desk.library, [sha256])[sha256].facts, found.append)
    until(lambda: found)
    return found[0]


def choose(field: ChoiceField, value: str) -> None:
    field.combo.setCurrentIndex(field.combo.findData(value))
    field.combo.activated.emit(field.combo.currentIndex())


def words_under(hands: Hands) -> str:
    return hands.write.page.pictures.strip.tiles[0].rights.text()


def test_what_the_file_says_stands_above_and_can_only_be_read(ana: Hands) -> None:
    popover = opened(ana)
    words = ana.words_on(popover)
    ana.click("Done")

    assert "The file says" in words
    assert "Jo Lind / Lindenhof" in words
    assert "Made by\nJo Lind" in words


def test_what_is_said_is_kept_with_the_file(ana: Hands) -> None:
    popover = opened(ana)
    ana.click("Ours", popover)
    choose(popover._people, "yes")
    choose(popover._release, "yes")
    ana.click("Done")
    until(lambda: words_under(ana) == "Ours")
    ana.settle()

    assert desk_says(known(ana)) == {"origin": "ours", "people": "yes", "release": "yes"}


def test_undo_takes_it_back_on_the_screen_too(ana: Hands) -> None:
    ana.click("Ours", opened(ana))
    ana.click("Done")
    until(lambda: ana.sees("Facts of a picture changed"))
    ana.click("Undo")

    until(lambda: words_under(ana) == "Rights and facts…")
    assert desk_says(known(ana)) == {}


def test_closing_without_an_answer_writes_nothing(ana: Hands) -> None:
    opened(ana)
    ana.press(Qt.Key.Key_Escape)
    ana.settle()

    assert not ana.sees("Facts of a picture changed")


def test_escape_loses_no_answer(ana: Hands) -> None:
    ana.click("From outside", opened(ana))
    ana.press(Qt.Key.Key_Escape)

    until(lambda: words_under(ana) == "From outside")


def test_the_credit_is_printed_with_this_post_alone(ana: Hands) -> None:
    popover = opened(ana)
    popover._credit.control.setFocus()
    ana.type("Photo: Ana Ruiz")
    ana.click("Done")
    ana.saved()

    assert [medium.credit for medium in ana.stored().shared.content.media] == ["Photo: Ana Ruiz"]
    assert desk_says(known(ana)) == {}


def test_the_checks_see_what_was_said(ana: Hands) -> None:
    popover = opened(ana)
    ana.write.page.media.show()
    popover._decorative.click()
    ana.click("Done")
    ana.settle()
    facts = ana.write.facts
    assert facts is not None

    assert facts.media[original(ana)].decorative
    assert ana.write.checker._facts is facts


def test_a_picture_that_was_just_added_keeps_its_facts_when_the_post_is_read_again(ana: Hands) -> None:
    ana.write.desk.reload()
    ana.settle()
    facts = ana.write.facts
    assert facts is not None

    assert facts.media[original(ana)].metadata["dc:creator"] == "Jo Lind"


# -- the questions by themselves --------------------------------------------------------------------------------------


def form(window: QWidget, said: dict[str, str] | None = None, *, kind: str = "image") -> RightsPopover:
    from editorial.model.subject import with_said

    facts = with_said(MediumFacts(name="lamp.jpg", sha256="0" * 64), said or {})
    medium = Medium(original="0" * 64, name="lamp.jpg", kind=kind)
    popover = RightsPopover(window, medium, facts, [("Ana Ruiz", "")], may_edit=True)
    popover.open()
    return popover


def test_licence_and_source_are_asked_only_of_what_comes_from_outside(window: QWidget) -> None:
    ours, outside = form(window, {"origin": "ours"}), form(window, {"origin": "outside"})

    assert not ours._licence.isVisible()
    assert outside._licence.isVisible()
    assert outside._fields["source"].isVisible()


def test_a_licence_of_creative_commons_brings_its_link_and_has_no_end(window: QWidget) -> None:
    popover = form(window, {"origin": "outside"})
    choose(popover._licence, "CC BY-SA 4.0")

    assert popover.said["licence_url"] == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert not popover._until.isVisible()
    choose(popover._licence, "Royalty-free")
    assert "licence_url" not in popover.said
    assert popover._until.isVisible()


def test_a_day_that_is_no_date_leaves_the_end_of_a_licence_as_it_was(window: QWidget) -> None:
    popover = form(window, {"origin": "outside", "licence": "Getty editorial", "until": "2027-03-01"})
    popover._until._line.setText("next summer")
    next(one for one in popover.findChildren(PrimaryButton) if one.text() == "Done").click()

    assert popover.isVisible()
    assert popover._until.error == "This is not a date. Write it like 2026-12-01."
    assert popover.said["until"] == "2027-03-01"


def test_a_licence_of_another_name_is_written_down(window: QWidget) -> None:
    popover = form(window, {"origin": "outside", "licence": "Getty editorial", "until": "2027-03-01"})

    assert popover._named.text == "Getty editorial"
    assert popover._until.value == dt.date(2027, 3, 1)
    assert popover.said == {"origin": "outside", "licence": "Getty editorial", "until": "2027-03-01"}


def test_agreement_is_asked_where_people_can_be_recognised(window: QWidget) -> None:
    popover = form(window)
    before = popover._release.isVisible()
    choose(popover._people, "yes")

    assert not before
    assert popover._release.isVisible()


def test_everything_the_desk_may_say_comes_back_as_it_was(window: QWidget) -> None:
    said = {
        **dict.fromkeys(("author", "title", "source", "use", "territory"), "words"),
        "origin": "outside", "licence": "Rights-managed", "licence_url": "https://example.org/l", "until": "2027-03-01",
        "people": "yes", "release": "no", "ai": "edited", "changed": "yes", "watermark": "yes",
    }  # fmt: skip

    assert form(window, {**said, "decorative": "yes"}).said == {**said, "decorative": "yes"}
    video = {**said, "captions": "talk.srt", "cover": "talk.jpg"}
    assert form(window, video, kind="video").said == video


def test_a_video_leads_to_its_captions_and_cover_and_is_never_decorative(window: QWidget, qtbot: QtBot) -> None:
    popover = form(window, kind="video")
    leads = next(one for one in popover._stops() if getattr(one, "text", str)() == "Cover, captions and shapes…")

    assert not popover._decorative.isVisible()
    with qtbot.waitSignal(popover.video_asked):
        leads.click()


def test_every_question_has_a_name(window: QWidget) -> None:
    popover = form(window, {"origin": "outside", "licence": "Other words"}, kind="video")

    assert [one for one in popover._stops() if not (one.accessibleName() or getattr(one, "text", str)())] == []
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in popover.findChildren(QLabel))


def test_what_is_found_in_a_file_is_said_in_words(qtbot: QtBot) -> None:
    facts = MediumFacts(
        name="lamp.jpg",
        c2pa="present",
        private=("gps", "serial"),
        metadata={
            "dc:creator": "Jo Lind",
            "dc:rights": "© 2026",
            "plus:CopyrightOwner": "Lindenhof",
            "Iptc4xmpExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        },
    )

    assert FileWords().lines(facts) == [
        ("Made by", "Jo Lind"),
        ("Copyright", "© 2026 · Lindenhof"),
        ("How it was made", "by AI"),
        ("Content credentials", "present, not verified"),
        ("It also tells", "the place, the camera’s number; taken out when it leaves"),
    ]


@pytest.mark.parametrize("kind", ["heic", "heif", "tif", "tiff", "bmp", "avif", "jpg", "png"])
def test_pictures_of_this_kind_can_be_chosen(kind: str) -> None:
    assert kind in PICTURES
