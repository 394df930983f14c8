"""The pictures under a text: brought in, sorted, turned and cropped, replaced, found again; each with a way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, type_words, until
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget
from register import picture

from editorial.model.post import Medium
from ui.kit.thumbs import DRAGGED
from ui.panes import write_making
from ui.sheets.crop import CropSheet
from ui.sheets.progress import Progress

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def ana(seat: Hands, tmp_path: Path) -> Iterator[Hands]:
    """Ana with a draft that has two pictures, 800 by 600 and 400 by 300."""
    seat.new_draft()
    first = picture(tmp_path, f"first-{tmp_path.name}.jpg", size=(800, 600))
    second = picture(tmp_path, f"second-{tmp_path.name}.jpg")
    seat.write.files.add([str(first), str(second)])
    until(lambda: len(tiles(seat)) == 2)
    yield seat
    for sheet in seat.window.findChildren(CropSheet):
        sheet.close_sheet()


def tiles(hands: Hands) -> list:
    return hands.write.page.pictures.strip.tiles


def shown(hands: Hands) -> tuple[Medium, ...]:
    return hands.write.page.media.shown


def names(hands: Hands) -> list[str]:
    return [one.name.partition("-")[0] for one in shown(hands)]


def choose(hands: Hands, position: int, words: str) -> None:
    """Open a picture's menu and choose a line of it."""
    hands.window.undo_bar.dismiss()
    tile = tiles(hands)[position]
    hands.write.page.scroll.ensureWidgetVisible(tile.more)
    tile.more.setFocus(Qt.FocusReason.TabFocusReason)
    tile.more.click()
    until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    hands.click_row(menu.findChildren(QAbstractItemView)[0], words)
    hands.window.activateWindow()


def crop_sheet(hands: Hands) -> CropSheet:
    choose(hands, 0, "Turn and crop…")
    until(lambda: any(one.isVisible() for one in hands.window.findChildren(CropSheet)))
    return next(one for one in hands.window.findChildren(CropSheet) if one.isVisible())


def keep(hands: Hands) -> None:
    """Save, without waiting for the checks."""
    hands.write.save_now()
    until(lambda: hands.write.draft is not None and hands.write.draft.edit().is_empty, "not saved")


def caption(hands: Hands, position: int = 0) -> str:
    return tiles(hands)[position]._caption.accessibleDescription().replace("\u00a0", " ")


def card(sheet: CropSheet, platform: str):
    """A network's card, scrolled to where it can be clicked."""
    found = next(one for one in sheet.cards if one.platform.id == platform)
    for part in (found.picture, found.shapes, found.follow):
        if part.isVisibleTo(sheet):
            sheet._scroller.ensureWidgetVisible(part)
    return found


def pull(widget: QWidget, by: QPointF) -> None:
    """Press in the middle of a widget and pull."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(widget.rect().center())
    for kind, at, held in (
        (QEvent.Type.MouseButtonPress, middle, left),
        (QEvent.Type.MouseMove, middle + by, left),
        (QEvent.Type.MouseButtonRelease, middle + by, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), left, held, none))


# -------------------------------------------------------------------------------------------------- turn and crop


def test_a_crop_for_one_network_is_kept_and_taken_back_in_one_step(ana: Hands) -> None:
    sheet = crop_sheet(ana)
    ana.click("1:1", card(sheet, "x"))
    assert card(sheet, "x").size_words.text() == "600 × 600 after the crop"
    ana.click("Apply", sheet)
    keep(ana)

    cut = ana.stored().shared.content.media[0].shape.cut_for("x")
    assert cut is not None
    assert cut.ratio == 1.0
    ana.click("Undo")
    keep(ana)
    assert ana.stored().shared.content.media[0].shape.cut_for("x") is None


def test_the_tab_of_a_network_shows_the_size_after_its_crop(seat: Hands, tmp_path: Path) -> None:
    seat.new_draft()
    # Large, and with words of its own: what the checks say of a picture stands where its size would.
    seat.write.files.add([str(picture(tmp_path, f"large-{tmp_path.name}.jpg", size=(2400, 1800)))])
    until(lambda: len(tiles(seat)) == 1)
    tiles(seat)[0].edit_alt()
    type_words("A jacket on a line", seat.window)
    seat.press(Qt.Key.Key_Return)
    sheet = crop_sheet(seat)
    seat.click("1:1", card(sheet, "x"))
    seat.click("Apply", sheet)
    seat.click_tab("X")
    until(lambda: "1800 × 1800 after the crop" in caption(seat))
    seat.click_tab("Shared text")
    until(lambda: "2400 × 1800" in caption(seat))


def test_cropping_in_the_tab_of_a_network_leaves_it_with_the_shared_pictures(ana: Hands) -> None:
    ana.click_tab("X")
    sheet = crop_sheet(ana)
    ana.click("1:1", card(sheet, "x"))
    ana.click("Apply", sheet)

    draft = ana.write.draft
    assert draft is not None
    assert not draft.is_own(ana.write.page.target, "media")


def test_the_arrow_keys_move_the_point_and_every_crop_follows(ana: Hands) -> None:
    sheet = crop_sheet(ana)
    ana.click("1:1", card(sheet, "x"))
    before = card(sheet, "x").picture.region
    sheet.whole.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        QTest.keyClick(sheet.whole, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert sheet.shape.focus == (1.0, 0.5)
    assert sheet.whole.accessibleDescription() == "100 % across, 50 % down"
    assert card(sheet, "x").picture.region[0] > before[0]
    sheet.close_sheet()


def test_one_network_is_adjusted_alone_and_follows_again(ana: Hands) -> None:
    sheet = crop_sheet(ana)
    ana.click("1:1", card(sheet, "x"))
    seen = card(sheet, "x").picture
    until(lambda: not seen.picture.isNull())
    pull(seen, QPointF(60, 0))
    cut = sheet.shape.cut_for("x")
    assert cut is not None
    assert cut.focus is not None
    assert cut.focus[0] < 0.5, "dragging the picture to the right shows more of its left"
    again = card(sheet, "x").follow
    until(again.isVisible)
    again.click()
    cut = sheet.shape.cut_for("x")
    assert cut is not None
    assert cut.focus is None
    sheet.close_sheet()


def test_turning_swaps_the_sides_and_as_it_came_brings_all_back(ana: Hands) -> None:
    sheet = crop_sheet(ana)
    assert not sheet.apply.isEnabled(), "nothing is changed yet"
    ana.click("Turn right", sheet)
    assert card(sheet, "x").size_words.text().startswith("600 × 800")
    ana.click("As it came", sheet)
    assert sheet.shape == shown(ana)[0].shape
    sheet.close_sheet()


def test_a_size_below_the_least_is_said_in_words(ana: Hands, tmp_path: Path) -> None:
    ana.write.files.add([str(picture(tmp_path, f"tiny-{tmp_path.name}.png", size=(90, 90)))])
    until(lambda: len(tiles(ana)) == 3)
    sheet = CropSheet(
        ana.window,
        ana.session,
        shown(ana)[2],
        ana.write.facts.media[shown(ana)[2].original],  # type: ignore[union-attr]
        [ana.session.platforms["instagram_feed"]],
    )
    sheet.open()
    assert sheet.cards[0].objection.text() == "Should fix: too small, at least 320 across"
    sheet.close_sheet()


# -------------------------------------------------------------------------------------------------- sorted and taken out


def test_alt_and_an_arrow_bring_a_picture_to_the_next_place(ana: Hands) -> None:
    tiles(ana)[0].take_focus()
    ana.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert names(ana) == ["second", "first"]
    assert ana.window.focusWidget() is tiles(ana)[1]._picture, "the key can be pressed again"
    ana.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert names(ana) == ["first", "second"]


def test_a_picture_is_dragged_before_another(ana: Hands) -> None:
    strip = ana.write.page.pictures.strip
    carried = QMimeData()
    carried.setData(DRAGGED, b"1")
    at = QPointF(tiles(ana)[0].geometry().topLeft() + QPoint(10, 20))
    none = Qt.KeyboardModifier.NoModifier
    strip.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, none))
    assert names(ana) == ["second", "first"]
    ana.click("Undo")
    assert names(ana) == ["first", "second"]


def test_a_picture_that_was_taken_out_comes_back(ana: Hands) -> None:
    tiles(ana)[0].take_focus()
    ana.press(Qt.Key.Key_Delete)
    assert names(ana) == ["second"]
    ana.click("Undo")
    assert names(ana) == ["first", "second"]


# -------------------------------------------------------------------------------------------------- brought in


def test_a_screenshot_in_the_clipboard_becomes_a_png(ana: Hands) -> None:
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    ana.write.page.editor.setFocus(Qt.FocusReason.MouseFocusReason)
    ana.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: len(tiles(ana)) == 3)

    facts = ana.write.facts.media[shown(ana)[2].original]  # type: ignore[union-attr]
    assert (facts.format, facts.width, facts.height) == ("png", 320, 200)
    tiles(ana)[0].take_focus()
    ana.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: len(tiles(ana)) == 4)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("broken.heic", b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + b"\x13" * 90),
        ("empty.jpg", b""),
        ("text.png", b"This is not a picture at all."),
        ("bomb.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0\x08\2\0\0\0" + b"\0" * 40),
    ],
    ids=["broken", "empty", "text", "bomb"],
)
def test_a_file_that_cannot_be_read_is_one_sentence_and_the_others_come_in(
    ana: Hands, tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    said: list[str] = []
    ana.session.failed.connect(lambda error: said.append(error.message))
    ana.write.files.add([str(tmp_path / name), str(picture(tmp_path, f"third-{tmp_path.name}.jpg"))])
    until(lambda: len(tiles(ana)) == 3 and said)

    assert said[0].count(".") <= name.count(".") + 1
    assert name in said[0]


# -------------------------------------------------------------------------------------------------- other files


def test_another_file_in_its_place_keeps_what_was_said_of_the_old_one(ana: Hands, tmp_path: Path) -> None:
    ana.write.page.media._describe(0, "A lamp on a table")
    sheet = crop_sheet(ana)
    ana.click("1:1", card(sheet, "x"))
    ana.click("Apply", sheet)
    new = tmp_path / "third.jpg"
    Image.new("RGB", (1200, 900), "brown").save(new)
    before = shown(ana)[0].original
    ana.write.pictures.replace(0, str(new))
    until(lambda: shown(ana)[0].original != before)

    medium = shown(ana)[0]
    assert (medium.name, medium.alt) == ("third.jpg", "A lamp on a table")
    assert medium.shape.cut_for("x") is not None
    ana.click("Undo")
    assert shown(ana)[0].original == before


def test_a_file_that_is_missing_can_be_found_again(ana: Hands, tmp_path: Path) -> None:
    medium = shown(ana)[1]
    until(lambda: not tiles(ana)[1]._picture.picture.isNull())
    gone: list[Path] = []
    ana.session.read(ana.window, lambda desk: desk.store.path_of(medium.original), gone.append)
    until(lambda: gone)
    kept = gone[0].rename(tmp_path / "elsewhere.jpg")
    ana.session.thumbnails.forget(medium.original)
    ana.write.page.media.show()
    until(tiles(ana)[1].find.isVisible)
    assert caption(ana, 1) == "The file is missing from the workspace."

    said: list[str] = []
    ana.session.failed.connect(lambda error: said.append(error.message))
    ana.write.pictures.put_back(1, str(picture(tmp_path, "another.jpg")))
    until(lambda: said)
    assert "another file" in said[0]
    ana.write.pictures.put_back(1, str(kept))
    until(tiles(ana)[1].find.isHidden)
    until(lambda: not tiles(ana)[1]._picture.picture.isNull())


# -------------------------------------------------------------------------------------------------- submitting


def test_files_that_take_long_show_how_far_they_are_and_can_be_stopped(
    ana: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_making, "PATIENCE_MS", 0)
    ana.write_text("The kettle is on.")
    sheet = crop_sheet(ana)
    for one in ("x", "linkedin_post"):
        ana.click("1:1", card(sheet, one))
    ana.click("Apply", sheet)
    keep(ana)
    ana.write.desk._really_submit()
    until(lambda: any(one.isVisible() for one in ana.window.findChildren(Progress)))
    progress = next(one for one in ana.window.findChildren(Progress) if one.isVisible())
    progress.stop()
    until(lambda: not progress_open(ana))

    assert set(ana.states()) <= {"draft", "in_review"}
    ana.write.desk._really_submit()
    until(lambda: set(ana.states()) == {"in_review"})
    assert not progress_open(ana)


def progress_open(hands: Hands) -> bool:
    return any(one.isVisible() for one in hands.window.findChildren(Progress))


def test_an_alt_text_that_is_being_written_stays_with_its_tab(ana: Hands) -> None:
    page = ana.write.page
    tiles(ana)[0].edit_alt()
    ana.type("A lamp on a table")
    ana.click_tab("LinkedIn")
    until(lambda: page.target)
    draft = ana.write.draft
    assert draft is not None
    assert draft.content("").media[0].alt == "A lamp on a table"
    assert not draft.is_own(page.target, "media")
    assert not tiles(ana)[0].findChildren(QPlainTextEdit)[0].isVisible()


def test_an_alt_text_that_is_being_written_goes_with_what_is_submitted(ana: Hands) -> None:
    tiles(ana)[0].edit_alt()
    ana.type("A lamp at night")
    done: list[bool] = []
    ana.write.after_saving(lambda: done.append(True))
    until(lambda: done)
    assert ana.stored().shared.content.media[0].alt == "A lamp at night"


def test_escape_in_an_alt_text_brings_back_what_stood_there_and_leaves_a_network_with_the_shared_pictures(
    ana: Hands,
) -> None:
    ana.click_tab("LinkedIn")
    page, draft = ana.write.page, ana.write.draft
    until(lambda: page.target)
    assert draft is not None
    tiles(ana)[0].edit_alt()
    ana.type("A lamp on a table")
    until(lambda: draft.content(page.target).media[0].alt == "A lamp on a table")
    assert draft.is_own(page.target, "media")
    assert tiles(ana)[0].findChildren(QPlainTextEdit)[0].hasFocus()
    ana.press(Qt.Key.Key_Escape)
    assert draft.content(page.target).media[0].alt == ""
    assert not draft.is_own(page.target, "media")
    assert not ana.sees("now has its own pictures", page)


def test_a_network_that_takes_the_shared_pictures_again_says_so_of_pictures_and_the_focus_goes_to_them(
    ana: Hands,
) -> None:
    ana.click_tab("LinkedIn")
    ana.write.page.media.remove(0)
    ana.click_tab("Shared text")
    ana.click_tab("LinkedIn")
    again = "Use the shared ones again: LinkedIn has its own pictures"
    until(lambda: ana.button(again) is not None)
    button = ana.button(again)
    assert button is not None
    ana.write.page.scroll.ensureWidgetVisible(button)
    ana.window.undo_bar.dismiss()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ana.press(Qt.Key.Key_Space)
    assert names(ana) == ["first", "second"]
    assert ana.sees("LinkedIn has the shared pictures again")
    assert ana.window.focusWidget() is tiles(ana)[0]._picture


def test_a_button_below_an_open_alt_text_stays_under_the_pointer_until_it_is_let_go(ana: Hands) -> None:
    tile = tiles(ana)[0]
    tile.edit_alt()
    field = tile.findChildren(QPlainTextEdit)[0]
    below = next(
        one for one in ana.window.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == "Link"
    )
    QTest.mousePress(below, Qt.MouseButton.LeftButton)
    assert below.hasFocus()
    assert field.isVisible()
    QTest.mouseRelease(below, Qt.MouseButton.LeftButton)
    until(field.isHidden)
