"""A video of a post: its cover, captions, other shapes, and what to ask of the editing program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, until
from films import two_scenes
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest

from editorial.model.post import Medium
from ui.panes.preview_pictures import Frames
from ui.sheets.video import VideoSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SRT = "1\n00:00:00,100 --> 00:00:01,500\nThe kettle is on and everybody is welcome.\n"


@pytest.fixture
def ana(seat: Hands, tmp_path: Path) -> Iterator[Hands]:
    """Ana with a draft that has a video, 640 by 360."""
    seat.new_draft()
    seat.write.files.add([str(two_scenes(tmp_path / "kettle.mp4", (640, 360)))])
    until(lambda: len(seat.write.page.media.shown) == 1)
    yield seat
    for sheet in seat.window.findChildren(VideoSheet):
        sheet.close_sheet()


def medium(hands: Hands) -> Medium:
    return hands.write.page.media.shown[0]


def opened(hands: Hands) -> VideoSheet:
    hands.write.video()
    return next(one for one in hands.window.findChildren(VideoSheet) if one.isVisible())


def colour(sheet: VideoSheet) -> str:
    seen = sheet.cover.picture.picture.toImage()
    if seen.isNull():
        return ""
    middle = seen.pixelColor(seen.width() // 2, seen.height() // 2)
    return "red" if middle.red() > middle.blue() else "blue"


def test_the_slider_shows_the_frame_it_chooses(ana: Hands) -> None:
    sheet = opened(ana)
    until(lambda: colour(sheet) == "red")
    sheet.cover.slider.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sheet.cover.slider, Qt.Key.Key_End)
    until(lambda: colour(sheet) == "blue")
    ana.click("Apply", sheet)
    ana.write.save_now()
    until(lambda: ana.write.draft is not None and ana.write.draft.edit().is_empty)

    assert ana.stored().shared.content.media[0].shape.cover == pytest.approx(1.9)
    ana.click("Undo")
    assert medium(ana).shape.cover is None


def hue(picture: QPixmap) -> str:
    seen = picture.toImage()
    if seen.isNull():
        return ""
    middle = seen.pixelColor(seen.width() // 2, seen.height() // 4)
    return "red" if middle.red() > middle.blue() else "blue"


def test_tile_and_preview_show_the_cover_that_was_chosen_and_its_first_frame_without_one(ana: Hands) -> None:
    def tile() -> str:
        return hue(ana.write.page.pictures.strip.tiles[0]._picture.picture)

    def preview() -> str:
        frames = [one for one in ana.write.preview.findChildren(Frames) if not one.isHidden()]
        return hue(frames[-1]._shots[0].picture) if frames else ""

    ana.click("Preview")
    until(lambda: tile() == preview() == "red")
    sheet = opened(ana)
    sheet.cover.slider.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sheet.cover.slider, Qt.Key.Key_End)
    until(lambda: colour(sheet) == "blue")
    ana.click("Apply", sheet)
    until(lambda: tile() == preview() == "blue", "the cover is not shown")
    ana.click("Undo", ana.window.undo_bar)
    until(lambda: tile() == preview() == "red", "the first frame is not shown again")


def test_captions_are_read_and_shown_in_words(ana: Hands, tmp_path: Path) -> None:
    (tmp_path / "kettle.srt").write_text(SRT)
    sheet = opened(ana)
    sheet.captions_chosen.emit(str(tmp_path / "kettle.srt"))
    until(lambda: sheet.captions_words.text() == "kettle.srt, 1 line, English")
    ana.click("Apply", sheet)
    assert medium(ana).shape.captions is not None

    again = opened(ana)
    assert again.captions_words.text() == "kettle.srt, 1 line, English"
    ana.click("Without captions", again)
    ana.click("Apply", again)
    assert medium(ana).shape.captions is None


def test_captions_that_are_wrong_say_so_on_the_sheet(ana: Hands, tmp_path: Path) -> None:
    (tmp_path / "kettle.srt").write_text(SRT.replace("01,500", "09,500").replace("00,100", "09,000"))
    sheet = opened(ana)
    sheet.captions_chosen.emit(str(tmp_path / "kettle.srt"))
    until(lambda: "after the video ends" in sheet._problem.text())
    assert sheet.shape == medium(ana).shape


def test_another_shape_is_added_only_where_it_has_that_shape(ana: Hands, tmp_path: Path) -> None:
    sheet = VideoSheet(
        ana.window,
        ana.session,
        medium(ana),
        ana.write.facts.media,  # type: ignore[union-attr]
        [ana.session.platforms[name] for name in ("youtube_video", "facebook_reel")],
    )
    sheet.version_chosen.connect(ana.write.pictures._bring_version)
    ana.write.pictures._sheet = sheet
    sheet.open()
    assert sheet.wanted_shapes() == ["9:16"]
    sheet.version_chosen.emit(str(two_scenes(tmp_path / "square.mp4", (200, 200))), "9:16")
    until(lambda: sheet._problem.text() == "“square.mp4” is 1:1, not 9:16.")
    sheet.version_chosen.emit(str(two_scenes(tmp_path / "tall.mp4", (360, 640))), "9:16")
    until(lambda: sheet.shape.versions)
    assert sheet.shape.versions[0][0] == "9:16"
    assert sheet.wanted_shapes() == []


def test_what_to_export_is_copied_with_one_button(ana: Hands) -> None:
    sheet = VideoSheet(
        ana.window,
        ana.session,
        medium(ana),
        ana.write.facts.media,  # type: ignore[union-attr]
        [ana.session.platforms[name] for name in ("facebook_story", "instagram_story")],
    )
    sheet.open()
    size, limits = "1080 × 1920 (9:16)", "at most 60 s, at least 3 s, at most 100 MB, 30 frames a second"
    words = f"Export as H.264 MP4, {size}, {limits}, AAC sound."
    assert sheet.asks.requests == (words,)
    ana.click(f"Copy: {words}", sheet)
    assert QGuiApplication.clipboard().text() == words
