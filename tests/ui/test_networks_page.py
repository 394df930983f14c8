"""Settings, Networks: every published value in plain words, with its source, its age and how sure it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editorial.bootstrap import toolbox
from editorial.model.platform import Platform
from ui.kit.dialogs import Confirm
from ui.panes.settings_networks import NetworksPage
from ui.panes.settings_networks_names import FactNames
from ui.panes.settings_networks_words import FactLine, FactWords

TODAY = dt.date(2026, 12, 4)
PLATFORMS = toolbox().platforms()


class Opened(QObject):
    """As much of a session as the page needs."""

    opened = Signal()

    def __init__(self, platforms: Mapping[str, Platform]) -> None:
        super().__init__()
        self.platforms = platforms


@pytest.fixture
def session() -> Opened:
    return Opened(PLATFORMS)


@pytest.fixture
def page(session: Opened, window: QWidget) -> NetworksPage:
    made = NetworksPage(session, window)  # type: ignore[arg-type]
    made.resize(window.size())
    made.show()
    return made


class Browser(QObject):
    """What would have been opened."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("https")


def titles(page: NetworksPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def rows_heard(page: NetworksPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.rowCount())]


def lines(platform: Platform, today: dt.date = TODAY) -> dict[str, FactLine]:
    return {line.id: line for line in FactWords(today).lines(platform)}


def choose(page: NetworksPage, name: str) -> FactLine:
    at = next(at for at in range(page.facts.facts.rowCount()) if page.facts.facts.index(at, 0).data() == name)
    page.facts.select_row(at)
    line = page.facts.current
    assert line is not None
    return line


def aged(platform: Platform, name: str, checked: dt.date) -> Platform:
    facts = {**platform.facts, name: replace(platform.facts[name], checked=checked)}
    return replace(platform, facts=facts)


# --- the list ---


def test_all_networks_are_listed_the_closed_ones_last_and_marked(page: NetworksPage) -> None:
    closed = [one.title for one in PLATFORMS.values() if one.closed]

    assert len(titles(page)) == len(PLATFORMS)
    assert closed
    assert titles(page)[-len(closed) :] == closed
    assert [heard for heard in rows_heard(page) if heard.endswith("closed")] == rows_heard(page)[-len(closed) :]


def test_first_network_is_shown_at_once(page: NetworksPage) -> None:
    assert page.title.text() == titles(page)[0]
    assert page.facts.facts.lines


def test_search_shows_the_network_of_that_name_first_with_all_its_values(page: NetworksPage) -> None:
    page.search.setText("insta reel")

    assert titles(page)[0] == "Instagram (reel)"
    assert page.title.text() == "Instagram (reel)"
    assert len(page.facts.facts.lines) == len(PLATFORMS["instagram_reel"].facts)


def test_search_finds_a_value_in_every_network_that_has_it(page: NetworksPage) -> None:
    page.search.setText("length of a video")
    assert titles(page) == []

    page.search.setText("longest video")

    assert len(titles(page)) > 5
    assert {line.name for line in page.facts.facts.lines} == {"Longest video"}


def test_search_that_finds_nothing_says_so_and_leads_back(page: NetworksPage) -> None:
    page.search.setText("xyzzy")
    assert page._nothing.isVisible()
    assert page._nothing.accessibleName() == "Nothing says “xyzzy”"

    page._nothing.button.click()

    assert not page._nothing.isVisible()
    assert len(titles(page)) == len(PLATFORMS)


def test_without_a_workspace_the_page_says_what_it_is_for(window: QWidget, qtbot: QtBot) -> None:
    session = Opened({})
    page = NetworksPage(session, window)  # type: ignore[arg-type]
    page.show()
    assert page._nothing.accessibleName() == "No networks yet"
    assert not page._nothing.button.isVisible()

    session.platforms = PLATFORMS
    session.opened.emit()

    assert len(titles(page)) == len(PLATFORMS)


# --- the values ---


@pytest.mark.parametrize("platform", PLATFORMS.values(), ids=list(PLATFORMS))
def test_every_published_value_is_shown_in_words_of_its_own(platform: Platform) -> None:
    names = FactNames()
    shown = lines(platform)

    assert set(shown) == set(platform.facts)
    assert [name for name in platform.facts if not names.is_known(name)] == []
    for line in shown.values():
        assert line.heading
        assert line.value
        assert "_" not in line.name
        assert not line.name.endswith(".")


@pytest.mark.parametrize(
    ("platform", "fact", "said"),
    [
        ("x", "field.text.limit", "280 characters, weighted"),
        ("x", "field.text.link_cost", "23 characters"),
        ("bluesky", "field.text.also.bytes", "3,000 bytes"),
        ("x", "field.text.refused", "U+FFFE U+FEFF U+FFFF"),
        ("bluesky", "media.image_max_bytes", "2 MB"),
        ("mastodon", "media.gif_max_bytes", "16.8 MB (16,777,216 bytes)"),
        ("youtube_video", "media.video_max_seconds", "12 hours"),
        ("bluesky", "media.video_max_seconds", "10 minutes"),
        ("x", "media.gif_max_px", "1,280 × 1,080 pixels"),
        ("x", "media.image_formats", "jpeg, png, gif, webp"),
        ("x", "media.mix_media", "No"),
        ("linkedin_post", "posting.identity", "the person’s real name"),
    ],
)
def test_value_is_said_with_its_unit(platform: str, fact: str, said: str) -> None:
    assert lines(PLATFORMS[platform])[fact].value == said


def test_value_names_its_source_its_year_and_how_it_was_seen() -> None:
    fact = PLATFORMS["x"].facts["field.text.limit"]

    assert lines(PLATFORMS["x"])["field.text.limit"].source == f"{fact.source}, {fact.year}, read in full"


@pytest.mark.parametrize(
    ("days", "said", "again"),
    [
        (0, "looked at today", ""),
        (1, "looked at yesterday", ""),
        (12, "looked at 12 days ago", ""),
        (180, "looked at 180 days ago", ""),
        (181, "looked at 181 days ago", "check again"),
    ],
)
def test_value_says_how_long_ago_somebody_looked(days: int, said: str, again: str) -> None:
    platform = aged(PLATFORMS["x"], "field.text.limit", TODAY - dt.timedelta(days=days))
    line = lines(platform)["field.text.limit"]

    assert (line.looked, line.again) == (said, again)
    assert ("check again" in line.heard) == bool(again)


def test_old_values_are_marked_in_the_list_and_above_the_values(window: QWidget) -> None:
    long_ago = dt.date.today() - dt.timedelta(days=400)  # noqa: DTZ011 - the page takes the day of the computer
    session = Opened({"x": aged(PLATFORMS["x"], "field.text.limit", long_ago)})
    page = NetworksPage(session, window)  # type: ignore[arg-type]
    page.show()

    assert "1 to check again" in rows_heard(page)[0]
    assert page.aged.isVisible()
    assert page.aged.accessibleName().startswith("1 value was last looked at more than 180 days ago.")


@pytest.mark.parametrize("platform", PLATFORMS.values(), ids=list(PLATFORMS))
def test_low_confidence_is_called_a_hint_that_never_stops_a_post(platform: Platform) -> None:
    for name, line in lines(platform).items():
        low = platform.facts[name].confidence == "low"
        assert (line.sure == "A hint only; it never stops a post") == low
        assert ("never stops" in line.sure) != platform.facts[name].may_block


def test_longest_text_that_is_a_hint_is_not_said_as_a_fact() -> None:
    words = FactWords(TODAY)

    assert words.summary(PLATFORMS["facebook"]) == "said to be 63,206 characters"
    assert words.summary(PLATFORMS["bluesky"]) == "up to 300 characters"
    assert words.summary(PLATFORMS["instagram_story"]) == "no text"


def test_closed_network_says_that_it_is(page: NetworksPage) -> None:
    page.select("x")
    assert not page.closed.isVisible()

    page.select("foursquare")

    assert page.closed.isVisible()
    assert "nothing new can be posted" in page.closed.accessibleName()


# --- its sources ---


def test_source_is_opened_only_after_a_yes(page: NetworksPage, browser: Browser) -> None:
    page.select("x")
    line = choose(page, "At most")
    page.open_button.click()
    (sheet,) = page.window().findChildren(Confirm)
    assert browser.asked == []

    sheet.confirm_button.click()

    assert browser.asked == [line.url]


def test_address_can_be_copied_without_opening_anything(page: NetworksPage, browser: Browser) -> None:
    page.select("x")
    line = choose(page, "At most")

    page.copy_button.click()

    assert QGuiApplication.clipboard().text() == line.url
    assert browser.asked == []


def test_source_without_a_page_offers_none(page: NetworksPage) -> None:
    page.select("x")
    assert not page.open_button.isEnabled()

    line = choose(page, "Shown before “see more”")

    assert line.url == ""
    assert page.address.text() == "This source has no page to open."
    assert not page.open_button.isEnabled()
    assert not page.copy_button.isEnabled()


# --- keys and ears ---


def test_keys_lead_from_the_search_to_the_networks_and_on_to_the_values(page: NetworksPage) -> None:
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window())
    page.search.setFocus()
    QTest.keyClicks(page.search, "mastodon")

    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.facts
    QTest.keyClick(page.facts, Qt.Key.Key_Down)

    assert page.facts.current is not None
    assert page.title.text() == "Mastodon"


def test_escape_clears_the_search(page: NetworksPage) -> None:
    page.search.setText("mastodon")

    QTest.keyClick(page.search, Qt.Key.Key_Escape)

    assert page.search.text() == ""
    assert len(titles(page)) == len(PLATFORMS)


def test_enter_on_a_value_asks_before_its_source_is_opened(page: NetworksPage, browser: Browser) -> None:
    page.select("x")
    choose(page, "At most")

    QTest.keyClick(page.facts, Qt.Key.Key_Return)

    assert len(page.window().findChildren(Confirm)) == 1
    assert browser.asked == []


def test_everything_has_a_name_and_a_value_is_heard_whole(page: NetworksPage) -> None:
    page.select("bluesky")
    line = choose(page, "And at most")

    for one in (page.search, page.list, page.facts, page.copy_button, page.open_button):
        interface = QAccessible.queryAccessibleInterface(one)
        assert interface.text(QAccessible.Text.Name).strip()
    assert page.facts.accessibleName() == "Published values of Bluesky"
    heard = page.facts.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Post text, And at most: 3,000 bytes. ")
    assert line.source in heard
    assert "looked at" in heard


def test_only_what_is_in_view_costs_time_to_paint(page: NetworksPage) -> None:
    page.select("youtube_video")

    assert page.facts.verticalScrollBar().maximum() > 0
    assert not page.facts.viewport().findChildren(QWidget)
