"""The line above the library's cards and the times beside them: in which order, of which month, and how far was looked."""

from __future__ import annotations

import pytest
from desk_fixtures import until
from library_room import opened_library, titles
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.session import Session
from ui.kit.dialogs import AskText
from ui.kit.roles import Role
from ui.panes.library import LibraryPane
from ui.theme.theme import Theme


@pytest.fixture
def pane(session: Session, window: QWidget, qtbot: QtBot) -> LibraryPane:
    return opened_library(session, window, qtbot)


def asked(pane: LibraryPane, words: str, *found: str) -> None:
    pane.facets.search.setText(words)
    until(lambda: sorted(titles(pane)) == sorted(found))


BOTH = ("Repair café: thank you", "Bee diary, week 11")
"""The posts that hold "the" once ("Together") and twice."""


def months(pane: LibraryPane) -> dict[str, str]:
    """What stands under "Month", with its counts."""
    model = pane.facets._list.model()
    rows = [model.index(at, 0) for at in range(model.rowCount())]
    return {row.data(): row.data(Role.RIGHT) for row in rows if (row.data(Role.ID) or ("",))[0] == "month"}


def test_an_order_is_offered_only_where_words_are_searched(pane: LibraryPane) -> None:
    switch = pane.result.order
    assert switch.isHidden()
    asked(pane, "toasters", BOTH[0])
    until(switch.isVisible)
    assert switch.current == "newest"
    asked(pane, "platform:mastodon", BOTH[1])
    until(switch.isHidden)


def test_the_best_match_comes_first_once_that_is_chosen(pane: LibraryPane) -> None:
    asked(pane, "the", *BOTH, "Winter opening hours")
    newest = titles(pane)
    pane.result.order._parts["best"].click()
    until(lambda: titles(pane) != newest)
    assert pane.facets.as_query == "the order:best"
    pane.result.order._parts["newest"].click()
    until(lambda: titles(pane) == newest)
    assert pane.facets.as_query == "the"


def test_an_order_that_is_typed_moves_the_switch_and_gives_way_to_it(pane: LibraryPane) -> None:
    asked(pane, "toasters order:best", BOTH[0])
    until(lambda: pane.result.order.current == "best")
    pane.result.order._parts["newest"].click()
    assert pane.facets.search.text() == "toasters"
    until(lambda: pane.sentence.text() == "Approved posts about “toasters”")


def test_a_saved_search_remembers_its_order(pane: LibraryPane, window: QWidget) -> None:
    asked(pane, "toasters", BOTH[0])
    pane.result.order._parts["best"].click()
    pane.facets.saved._take("mine")
    field = window.findChild(AskText)
    field.field.set_text("Mended")
    field.confirm_button.click()
    until(lambda: [one.query for one in pane.facets.saved.known] == ["toasters order:best"])
    pane.result.clear_button.click()
    until(lambda: pane.model.rowCount() == 4)
    assert pane.facets.filter.order == ""
    pane.facets.saved._take(pane.facets.saved.known[0].id)
    until(lambda: titles(pane) == [BOTH[0]])
    assert pane.facets.search.text() == "toasters"
    assert pane.result.order.current == "best"


def test_the_months_of_a_year_stand_below_it_with_their_counts(pane: LibraryPane) -> None:
    until(lambda: pane.facets._counts.get("year"))
    assert not months(pane)
    year = max(pane.facets._counts["year"])
    pane.facets.choose("year", year)
    until(lambda: months(pane))
    assert all(name.endswith(f" {year}") and int(count) >= 1 for name, count in months(pane).items())
    assert year in pane.facets._counts["year"], "another year can be chosen in its place"

    month = max(pane.facets._counts["month"])
    pane.facets.choose("month", month)
    until(lambda: pane.model.rowCount() == pane.facets._counts["month"][month].number)
    assert pane.facets.as_query == f"on:{month}"
    pane.facets.choose("year", "")
    assert not pane.facets._chosen
    until(lambda: pane.model.rowCount() == 4)


def test_a_time_that_is_chosen_stays_in_sight_where_nothing_is_of_it(pane: LibraryPane) -> None:
    until(lambda: pane.facets._counts.get("year"))
    pane.facets.choose("year", max(pane.facets._counts["year"]))
    pane.facets.choose("month", f"{max(pane.facets._counts['year'])}-01")
    pane.facets.search.setText("nothing of this kind")
    until(pane.nothing.isVisible)
    until(lambda: any(name.startswith("January") for name in months(pane)))


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits, and posts are looked through one by one."""
    monkeypatch.setattr("editorial.library.finding.PATIENCE_S", 0.0)
    monkeypatch.setattr("editorial.library.finding.AT_A_TIME", 1)


def test_short_words_that_are_not_found_soon_say_how_far_was_looked(pane: LibraryPane, hurried: None) -> None:
    pane.facets.search.setText("qz")
    until(pane.nothing.isVisible)
    assert pane.nothing._title.text() == "Nothing found so far"
    assert (
        pane.nothing._text.text() == "Only the newest 1 posts were looked at. Type more letters to look at all of them."
    )
    pane.facets.search.setText("qzz")
    until(lambda: pane.nothing._title.text() == "Nothing found")


def test_what_was_found_of_short_words_says_how_far_was_looked(pane: LibraryPane, hurried: None) -> None:
    newest = titles(pane)[0]
    text = {"Winter opening hours": "mo", "Repair café: thank you": "41", "Bee diary, week 11": "hi"}.get(newest, "ซ่")
    pane.facets.search.setText(text)
    until(lambda: titles(pane) == [newest])
    until(pane.result.limit.isVisible)
    assert "newest 1 posts" in pane.result.limit.text()
    until(lambda: sum(count.number for count in pane.facets._counts["year"].values()) == 1)
    pane.result.clear_button.click()
    until(lambda: pane.model.rowCount() == 4)
    assert pane.result.limit.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_switch_has_room_beside_an_open_post(
    pane: LibraryPane, theme: Theme, session: Session, scale: float
) -> None:
    theme.set_scale(scale)
    asked(pane, "toasters", BOTH[0])
    pane.grid.select_row(0)
    until(pane.drawer.isVisible)
    until(pane.result.order.isVisible)
    until(lambda: pane.result.order.width() >= pane.result.order.sizeHint().width())
    for part in (pane.result.order, pane.result.count, pane.result.clear_button):
        place = part.mapTo(pane.result, part.rect().topLeft())
        assert pane.result.rect().contains(part.rect().translated(place)), part
    assert not pane.result.order.geometry().intersects(pane.result.clear_button.geometry())
    assert pane.result.order.focusPolicy() == Qt.FocusPolicy.NoFocus, "its parts take the focus"
