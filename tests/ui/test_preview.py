"""The preview: what leaves, in a network's shape, in colours of its own; it loads nothing and hides nothing."""

from __future__ import annotations

import ast
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from desk_fixtures import until
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editorial.model.finding import Finding
from editorial.model.post import AS_IT_IS, Channel, Content, Cut, Medium, Part, Shape
from editorial.model.span import Span
from editorial.model.subject import MediumFacts
from editorial.platforms.loader import load_platforms
from editorial.settings.link_cards import LinkCard, picture_folder, remember
from ui.bridge.session import Session
from ui.panes.preview import PreviewPanel
from ui.panes.preview_link import LinkCardView
from ui.panes.preview_pictures import Frames, Swipe, framed
from ui.panes.preview_post import CommentCard, PostCard, Shown
from ui.panes.preview_text import PostText
from ui.preferences import Preferences
from ui.sheets.link_card import LinkCardSheet
from ui.theme.theme import Theme, theme_of

PLATFORMS = load_platforms()
LONG = "The repair café was full on Saturday, and nobody left with a broken lamp. " * 6


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))


@pytest.fixture
def panel(window: QWidget) -> PreviewPanel:
    made = PreviewPanel(window)
    made.resize(308, 700)
    made.take_preferences(Preferences())
    made.show()
    return made


def small(colour: str = "red", wide: int = 40, high: int = 20) -> QPixmap:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return QPixmap.fromImage(image)


def shown(leaving: Content, platform: str = "x", **more: Any) -> Shown:
    channel = Channel(id=f"c-{platform}", platform=platform, name="Green & Co", handle="greenco")
    values: dict[str, Any] = {"slot": None, "picture": lambda _original: small()}
    return Shown(leaving=leaving, channel=channel, platform=PLATFORMS[platform], **{**values, **more})


def settled(panel: PreviewPanel) -> PreviewPanel:
    """The panel once what was put into it can be seen."""
    first = panel._column.itemAt(0).widget()
    until(lambda: first.isVisible() and panel._column.geometry().width() > 0)
    return panel


def words(within: QWidget) -> list[str]:
    if isinstance(within, PreviewPanel):
        settled(within)
    return [one.text() for one in within.findChildren(QLabel) if one.isVisible()]


def picture(name: str = "a", **more: Any) -> Medium:
    return Medium(original=name, name=f"{name}.jpg", kind="image", **more)


def text_of(panel: PreviewPanel, words: str) -> PostText:
    return next(one for one in settled(panel).findChildren(PostText) if one.isVisible() and one.text() == words)


def test_account_handle_words_and_comment_stand_there(panel: PreviewPanel) -> None:
    panel.show_post(shown(Content(parts=(Part(text="Hello."),), first_comment="More soon"), "facebook"))

    assert words(panel) == ["Green & Co", "@greenco", "Hello.", "First comment", "More soon"]
    assert panel.findChildren(CommentCard)


def test_a_folded_text_is_whole_to_a_screen_reader_and_opens_on_more(panel: PreviewPanel) -> None:
    panel.show_post(shown(Content(parts=(Part(text=LONG),)), "instagram_feed"))
    text = text_of(panel, LONG)
    folded = text.height()
    assert text.is_folded
    assert text.more is not None
    text.more.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(text.more, Qt.Key.Key_Space)
    until(lambda: text.height() > folded)

    assert not text.is_folded
    assert not text.more.isVisible()


def test_an_opened_text_stays_open_while_it_is_being_written(panel: PreviewPanel) -> None:
    panel.show_post(shown(Content(parts=(Part(text=LONG),)), "instagram_feed"))
    more = text_of(panel, LONG).more
    assert more is not None
    more.click()
    panel.show_post(shown(Content(parts=(Part(text=LONG + "More."),)), "instagram_feed"))

    assert not text_of(panel, LONG + "More.").is_folded


def test_the_same_post_is_not_drawn_again(panel: PreviewPanel) -> None:
    content = Content(parts=(Part(text="Hello."),))
    picture = small()
    panel.show_post(shown(content, picture=lambda _one: picture))
    first = panel.findChild(PostCard)
    panel.show_post(shown(content, picture=lambda _one: picture))

    assert panel.findChild(PostCard) is first


def test_its_colours_are_its_own(panel: PreviewPanel) -> None:
    panel.show_post(shown(Content(parts=(Part(text="Hello."),))))
    panel.choice._chosen("colours/dark")
    until(lambda: panel.findChildren(PostCard)[-1].height() > 40)
    card = panel.findChildren(PostCard)[-1]
    ground = card.grab().toImage().pixelColor(card.width() // 2, card.height() - 5)

    assert not theme_of().is_dark
    assert ground.name().upper() == theme_of().tokens_for(dark=True).raised


def test_a_desktop_is_wider_and_what_was_chosen_is_told(panel: PreviewPanel, qtbot: QtBot) -> None:
    panel.show_post(shown(Content(parts=(Part(text="Hello."),))))
    before = panel.width_px()
    with qtbot.waitSignal(panel.preference_changed) as told:
        panel.choice._chosen("screen/desktop")

    assert told.args == ["preview_screen", "desktop"]
    assert panel.width_px() > before


def test_a_network_is_chosen_from_the_same_line(panel: PreviewPanel, qtbot: QtBot) -> None:
    panel.show_networks([("a", "X"), ("b", "Blog & More")], "b")
    assert panel.choice.how.accessibleName().startswith("How to show it: Blog & More · phone")

    with qtbot.waitSignal(panel.network_chosen) as told:
        panel.choice._chosen("network/a")
    assert told.args == ["a"]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7])
def test_pictures_share_one_box_and_the_rest_is_counted(panel: PreviewPanel, count: int) -> None:
    media = tuple(picture(str(at)) for at in range(count))
    panel.show_post(shown(Content(parts=(Part(media=media),))))
    (frames,) = settled(panel).findChildren(Frames)

    assert len(frames._boxes()) == min(count, 4)
    assert all(frames.rect().contains(one.toAlignedRect()) for one in frames._boxes())


def test_a_carousel_is_turned_with_keys(panel: PreviewPanel) -> None:
    media = tuple(picture(str(at)) for at in range(3))
    panel.show_post(shown(Content(kind="carousel", parts=(Part(media=media),)), "instagram_carousel"))
    swipe = settled(panel).findChild(Swipe)
    assert swipe is not None
    swipe.on.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(swipe.on, Qt.Key.Key_Right)
    QTest.keyClick(swipe.on, Qt.Key.Key_Right)

    assert swipe.at == 2
    assert swipe.dots.accessibleName() == "3 of 3"
    assert not swipe.on.isEnabled()


def test_the_cut_that_leaves_is_the_cut_that_shows(dressed: Theme) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(20):
        for y in range(20):
            image.setPixelColor(x, y, QColor("red"))
    whole = QPixmap.fromImage(image)
    left = picture(shape=Shape(cuts=(Cut(platform="x", ratio=1.0, focus=(0.0, 0.5)),)))
    turned = picture(shape=Shape(turn=90))

    cut = framed(whole, left, "x").toImage()
    assert (cut.width(), cut.height()) == (20, 20)
    assert cut.pixelColor(19, 10) == QColor("red")
    assert framed(whole, left, "facebook").width() == 40
    assert framed(whole, turned, "x").size().toTuple() == (20, 40)
    assert framed(whole, turned, "x").toImage().pixelColor(10, 2) == QColor("red")


def test_the_parts_of_a_thread_are_numbered_and_tied(panel: PreviewPanel) -> None:
    parts = (Part(text="One."), Part(text="Two.", media=(picture(),)), Part(text="Three."))
    panel.show_post(shown(Content(kind="thread", parts=parts)))
    card = panel.findChild(PostCard)
    assert card is not None

    assert [one for one in words(panel) if " of 3" in one] == [
        "@greenco · 1 of 3",
        "@greenco · 2 of 3",
        "@greenco · 3 of 3",
    ]
    assert len(card._ties) == 2


def test_the_card_stands_with_the_first_part_of_a_thread(panel: PreviewPanel) -> None:
    parts = (Part(text="One, see https://greenco.com/a"), Part(text="Two."))
    panel.show_post(shown(Content(kind="thread", parts=parts)))
    said = words(panel)

    assert said.index("greenco.com") < said.index("Two.")


def test_title_and_byline_come_before_and_the_description_after(panel: PreviewPanel) -> None:
    leaving = Content(
        kind="article", title="Repairs", byline="Ana Ruiz", parts=(Part(text="Hello."),), description="All."
    )
    panel.show_post(shown(leaving, "blog"))

    assert words(panel) == ["Repairs", "By Ana Ruiz", "Green & Co", "@greenco", "Hello.", "All."]


def test_a_story_says_that_its_text_is_not_shown(panel: PreviewPanel) -> None:
    panel.show_post(shown(Content(kind="story", parts=(Part(text="Hello.", media=(picture(),)),)), "instagram_story"))

    assert "Hello." not in words(panel)
    assert "The text is not shown: Instagram takes none here." in words(panel)


def test_declared_labels_stand_under_the_name(panel: PreviewPanel) -> None:
    panel.show_post(shown(Content(parts=(Part(text="Hello."),)), labels=("Paid partnership",)))

    assert words(panel)[:3] == ["Green & Co", "@greenco", "Paid partnership"]


def test_objections_are_laid_over_their_words_when_asked_for(panel: PreviewPanel) -> None:
    text = "🧵 We met the the mayor."
    finding = Finding(
        rule="text.twice", level="error", field="text", span=Span(9, 16), match="the the", message="Twice."
    )
    panel.show_post(shown(Content(parts=(Part(text=text),)), findings=(finding,)))
    assert text_of(panel, text)._marks == ()
    panel.choice._chosen("marks/")
    (mark,) = panel.findChildren(PostCard)[-1].texts[0]._marks

    assert (mark.start, mark.end) == (10, 17)


def test_an_objection_about_other_words_is_not_drawn(panel: PreviewPanel) -> None:
    stale = Finding(rule="text.twice", level="error", field="text", span=Span(0, 3), match="the", message="Twice.")
    panel.choice.marks = True
    panel.show_post(shown(Content(parts=(Part(text="Hello."),)), findings=(stale,)))

    assert text_of(panel, "Hello.")._marks == ()


def test_a_screen_reader_s_order_names_every_thing(panel: PreviewPanel) -> None:
    media = (picture("a", alt="A lamp 💡"), picture("b"), Medium(original="v", name="v.mp4", kind="video"))
    panel.show_post(shown(Content(parts=(Part(text="Thanks 🧵", media=media),))))
    panel.choice.order.click()

    assert [one for one in words(panel) if not one.isdigit()] == [
        "Green & Co @greenco",
        "Thanks, spool of thread",
        "Image: A lamp, electric light bulb",
        "Image without alt text",
        "Video without alt text, without captions",
    ]


def test_a_card_is_as_it_was_entered_and_says_so(panel: PreviewPanel) -> None:
    remember("https://greenco.com/a", LinkCard(title="Repairs", description="Every Saturday"))
    panel.show_post(shown(Content(parts=(Part(text="See https://greenco.com/a"),))))
    card = settled(panel).findChild(LinkCardView)
    assert card is not None

    said = words(card)
    assert said[:3] == ["greenco.com", "Repairs", "Every Saturday"]
    assert said[3] == "As you entered it. Networks make the card themselves."


def test_a_card_that_nobody_described_asks_for_it(panel: PreviewPanel, qtbot: QtBot) -> None:
    panel.show_post(shown(Content(parts=(Part(text="See https://greenco.com/a"),))))
    card = settled(panel).findChild(LinkCardView)
    assert card is not None
    with qtbot.waitSignal(panel.card_asked) as told:
        card.edit.click()

    assert told.args == ["https://greenco.com/a"]


def test_a_card_is_typed_and_its_picture_pasted(window: QWidget, session: Session, panel: PreviewPanel) -> None:
    sheet = LinkCardSheet(window, session, "https://greenco.com/a")
    sheet.kept.connect(panel.card_changed)
    sheet.open()
    sheet.title.set_text("Repairs")
    sheet.take_image(small("green", 900, 300).toImage())
    panel.show_post(shown(Content(parts=(Part(text="https://greenco.com/a"),))))
    sheet.keep.click()

    assert "Repairs" in words(panel)
    (kept,) = picture_folder().iterdir()
    assert QImage(str(kept)).width() == 640


def test_a_card_s_picture_from_a_file_is_copied_small(window: QWidget, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "hero.png"
    assert small("green", 1200, 600).save(str(path))
    sheet = LinkCardSheet(window, session, "https://greenco.com/a")
    sheet.open()
    sheet.take_file(path)
    until(lambda: sheet._picture)
    sheet.take_file(Path(__file__))
    until(lambda: "no picture" in sheet._foot_words.text())

    assert QImage(str(picture_folder() / sheet._picture)).width() == 640


def test_nothing_is_loaded_from_anywhere(panel: PreviewPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise AssertionError("a preview opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    evil = "<img src='https://greenco.com/a.png'> https://greenco.com/a"
    panel.show_post(shown(Content(parts=(Part(text=evil),), link="https://greenco.com/b"), "facebook"))
    panel.grab()

    assert evil in words(panel)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in panel.findChildren(QLabel))


def test_no_part_of_the_preview_knows_the_network_or_rich_text() -> None:
    forbidden = {
        "QtNetwork",
        "QtWebEngineWidgets",
        "QTextBrowser",
        "QTextDocument",
        "QTextEdit",
        "urllib.request",
        "socket",
    }
    folder = Path(__file__).parent.parent.parent / "ui"
    files = [
        *folder.glob("panes/preview*.py"),
        folder / "panes" / "write_preview.py",
        folder / "sheets" / "link_card.py",
    ]
    assert len(files) >= 8
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom | ast.Import)
            for alias in node.names
        }
        modules = {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not {part for one in named | modules for part in (one, one.rpartition(".")[2])} & forbidden, path.name


def test_every_button_has_a_name_and_is_large_enough(panel: PreviewPanel) -> None:
    media = tuple(picture(str(at)) for at in range(3))
    content = Content(kind="carousel", parts=(Part(text=LONG, media=media),), link="https://greenco.com/a")
    panel.show_post(shown(content, "instagram_carousel"))
    buttons = [one for one in settled(panel).findChildren(QPushButton) if one.isVisible()]

    assert len(buttons) >= 5
    assert [one for one in buttons if not (one.text() or one.accessibleName())] == []
    assert [one for one in buttons if one.width() < 24 or one.height() < 24] == []


@pytest.mark.parametrize("text", ["", "x", "ว" * 2000, "مرحبا بالعالم " * 40, "👩\u200d🔧" * 200, "word " * 10_000])
def test_odd_texts_are_drawn(panel: PreviewPanel, text: str) -> None:
    for platform in ("x", "instagram_feed", "bluesky", "blog"):
        panel.show_post(shown(Content(parts=(Part(text=text),)), platform))
        panel.grab()

    assert panel.isVisible()


def test_a_decorative_picture_is_said_to_be_passed_over(panel: PreviewPanel) -> None:
    facts = {"a": MediumFacts(name="a.jpg", kind="image", decorative=True)}
    panel.show_post(shown(Content(parts=(Part(media=(picture(),)),)), facts=facts))
    panel.choice.order.click()

    assert "Decorative image, passed over" in words(panel)


def test_a_video_has_a_poster_with_its_length(panel: PreviewPanel) -> None:
    clip = Medium(original="v", name="v.mp4", kind="video", shape=replace(AS_IT_IS, cover=2.0))
    facts = {"v": MediumFacts(name="v.mp4", kind="video", seconds=64.0)}
    panel.show_post(shown(Content(parts=(Part(media=(clip,)),)), facts=facts))
    (frames,) = settled(panel).findChildren(Frames)

    assert frames._shots[0].is_video
    assert frames._shots[0].seconds == 64.0
    middle = frames.grab().toImage().pixelColor(frames.width() // 2 + 1, frames.height() // 2)
    assert middle != QColor("red")


@pytest.mark.parametrize(
    ("text", "at_right"), [("We mend lamps. שלום", False), ("«שלום» and welcome to the café", True)]
)
def test_words_stand_at_the_side_they_begin_at(panel: PreviewPanel, text: str, *, at_right: bool) -> None:
    panel.show_post(shown(Content().with_text(text)))
    said = next(one for one in settled(panel).findChildren(PostText) if one.text() == text)
    until(lambda: said.width() > 200)
    line = said._laid(said.width())[0].lineAt(0).naturalTextRect()

    assert (line.left() > 1) is at_right
    assert (line.right() >= said.width() - 2) is at_right
