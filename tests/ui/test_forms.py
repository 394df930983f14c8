"""Campaigns and settings: forms that keep what is typed, explain what is wrong, and save."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editorial.library.people import campaigns, save_campaign
from editorial.library.transaction import Command
from ui.bridge.session import Session
from ui.panes.campaigns import CampaignsPane
from ui.panes.settings import SettingsPane
from ui.panes.settings_records import RecordsPage
from ui.theme.theme import Theme

PREFERENCES = {"theme": "light", "scale": 1.0, "pace": "typing"}


@pytest.fixture
def pane(session: Session, window: QWidget) -> CampaignsPane:
    made = CampaignsPane(session, window)
    made.resize(window.size())
    made.show()
    return made


@pytest.fixture
def settings(session: Session, window: QWidget) -> SettingsPane:
    made = SettingsPane(session, PREFERENCES, window)
    made.resize(window.size())
    made.show()
    return made


def save(page: RecordsPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed):
        page.save_button.click()


def type_into(widget: QWidget, words: str) -> None:
    line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    line.selectAll()
    line.insert(words)


def rows(page: RecordsPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def test_new_campaign_is_saved_with_all_it_says(pane: CampaignsPane, session: Session, qtbot: QtBot) -> None:
    assert not pane.save_button.isEnabled()
    pane.add()
    form = pane.form
    form.name.set_text("แคมเปญฤดูหนาว")
    form.objective._buttons["loyalty"].click()
    form.starts.set_value(dt.date(2026, 12, 1))
    form.key_terms.set_value(("mend",))
    form.off_limits.rows[0].topic.setText("horsepower")
    form.tone.lines["pressure"][1].setText("30")
    form.tone.lines["warmth"][0].setText("40")

    save(pane, session, qtbot)

    found = next(one for one in session.names.campaigns.values() if one.name == "แคมเปญฤดูหนาว")
    assert found.objective == "loyalty"
    assert found.starts == dt.date(2026, 12, 1)
    assert found.off_limits == ("horsepower",)
    assert found.tone_band == {"pressure": (0, 30), "warmth": (40, 100)}
    assert pane.unsaved == 0
    assert pane.current_id == found.id


def test_name_that_is_missing_is_said_at_its_field(pane: CampaignsPane, qtbot: QtBot) -> None:
    pane.form.name.set_text("")
    pane.save_button.click()

    qtbot.waitUntil(lambda: pane.form.name.error == "A campaign needs a name. Write what your team calls it.")
    assert pane.unsaved == 1
    pane.form.name.set_text("Spring")
    assert pane.save_button.isEnabled()


def test_dates_that_are_none_are_not_lost_and_not_saved(pane: CampaignsPane) -> None:
    type_into(pane.form.ends, "soon")
    assert pane.save_button.isEnabled()

    pane.save_button.click()

    assert "not a date" in pane.form.ends.error
    first = pane.current_id
    pane.add()
    pane.select(first)
    assert pane.form.ends.control.text() == "soon"


def test_end_before_start_is_said_at_the_end(pane: CampaignsPane, qtbot: QtBot) -> None:
    type_into(pane.form.starts, "2026-12-02")
    type_into(pane.form.ends, "2026-12-01")
    pane.save_button.click()

    qtbot.waitUntil(lambda: pane.form.ends.error == "The campaign ends before it starts. Change one of the two dates.")


def test_edits_stay_when_rows_are_switched_and_can_be_discarded(pane: CampaignsPane) -> None:
    first = pane.current_id
    pane.form.name.set_text("Spring mending")
    pane.add()
    pane.form.name.set_text("Winter")
    assert pane.unsaved == 2

    pane.select(first)
    assert pane.form.name.text == "Spring mending"
    assert rows(pane) == ["Winter", "Spring mending"]
    pane.discard_button.click()

    assert pane.form.name.text == "Spring reuse"
    assert pane.unsaved == 1


def test_leaving_asks_only_when_something_is_unsaved(pane: CampaignsPane, qtbot: QtBot) -> None:
    left: list[str] = []
    pane.ask_before_leaving(lambda: left.append("at once"))
    pane.form.name.set_text("Spring mending")

    pane.ask_before_leaving(lambda: left.append("after a yes"))

    assert left == ["at once"]
    button = next(one for one in pane.window().findChildren(QAbstractButton) if one.text() == "Discard and leave")
    button.click()
    assert left == ["at once", "after a yes"]


def test_change_next_door_is_told_and_can_be_taken(
    pane: CampaignsPane, session: Session, next_door, qtbot: QtBot
) -> None:
    pane.form.name.set_text("Mine")
    theirs = replace(campaigns(next_door.desk.library)[0], name="Theirs")
    with qtbot.waitSignal(session.changed):
        save_campaign(next_door.desk.library, Command(who=next_door.ana.id), theirs)

    assert pane.form.name.text == "Mine"
    assert pane._editor._moved.isVisible()
    pane._editor.take_theirs.click()

    assert pane.form.name.text == "Theirs"


def test_posts_of_a_campaign_are_counted_and_opened(pane: CampaignsPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.posts.list.model().rowCount() == 1)
    said = [label.text() for label in pane.posts.findChildren(QLabel) if label.isVisibleTo(pane.posts)]
    assert "Approved" in said

    with qtbot.waitSignal(pane.open_post) as caught:
        pane.posts.list.select_row(0)
        qtbot.keyClick(pane.posts.list, Qt.Key.Key_Return)

    assert caught.args[0]


def test_workspace_without_campaigns_says_what_they_are_for(session: Session, window: QWidget) -> None:
    session.names.campaigns = {}
    pane = CampaignsPane(session, window)
    pane.show()

    assert pane._empty.isVisible()
    pane._empty.button.click()
    assert pane.form.isVisible()


def test_account_keeps_to_the_published_limit(settings: SettingsPane, session: Session, qtbot: QtBot) -> None:
    account = next(one for one in session.names.channels.values() if one.platform == "x")
    settings.open_account(account.id)
    form = settings.accounts.form
    assert "280 characters" in form.limit._help.text()
    assert "Counting characters" in form.limit._help.text()

    type_into(form.limit, "300")
    settings.accounts.save_button.click()
    assert "X takes 280 characters" in form.limit.error

    type_into(form.limit, "240")
    save(settings.accounts, session, qtbot)
    assert session.names.channels[account.id].limits == {"text": 240}


def test_account_needs_a_network_and_a_zone_that_exists(settings: SettingsPane, session: Session, qtbot: QtBot) -> None:
    page = settings.accounts
    page.add()
    form = page.form
    form.name.set_text("Workshop notes")
    page.save_button.click()
    assert form.network.error

    form.network.combo.setCurrentIndex(form.network.combo.findData("instagram_feed"))
    form.network.combo.activated.emit(form.network.combo.currentIndex())
    assert form.link.value == "none"
    form.zone.set_text("Bangcock")
    page.save_button.click()
    assert "is not a time zone" in form.zone.error
    form.zone.set_text("Asia/Bangkok")
    save(page, session, qtbot)

    made = next(one for one in session.names.channels.values() if one.name == "Workshop notes")
    assert (made.platform, made.zone) == ("instagram_feed", "Asia/Bangkok")


def test_somebody_remains_the_owner(settings: SettingsPane, session: Session, qtbot: QtBot) -> None:
    settings.show_section("people")
    page = settings.people
    page.select(next(one.id for one in session.names.people.values() if one.name == "Ana Ruiz"))
    page.form.roles._boxes["writer"].click()
    page.form.roles._boxes["owner"].click()
    page.save_button.click()

    qtbot.waitUntil(lambda: "remain the owner" in page.form.roles.error)


def test_authors_that_were_struck_off_are_still_listed(settings: SettingsPane, session: Session, qtbot: QtBot) -> None:
    settings.show_section("authors")
    page = settings.authors
    page.add()
    page.form.name.set_text("มานี ใจดี")
    type_into(page.form.handles._lines["x"], "@manee")
    save(page, session, qtbot)
    qtbot.waitUntil(page.form.used.isVisible)
    page.form.used.box.click()
    save(page, session, qtbot)

    qtbot.waitUntil(lambda: rows(page) == ["Struck off", "มานี ใจดี"])
    assert page.form.handles.value == {"x": "@manee"}


def test_what_this_computer_likes_is_told(settings: SettingsPane, theme: Theme, qtbot: QtBot) -> None:
    settings.show_section("computer")
    told: list[tuple[str, object]] = []
    settings.preference_changed.connect(lambda name, value: told.append((name, value)))

    settings.computer.theme_switch._parts["dark"].click()
    settings.computer.contrast_switch._parts["high"].click()
    settings.computer.size.combo.setFocus()
    settings.computer.size.combo.setCurrentIndex(settings.computer.size.combo.findData("200"))
    settings.computer.size.combo.activated.emit(settings.computer.size.combo.currentIndex())
    settings.computer.still.click()
    settings.computer.pace._buttons["asked"].click()

    assert told == [("theme", "dark"), ("contrast", "high"), ("scale", 2.0), ("still", True), ("pace", "asked")]
    assert theme.is_dark
    assert theme.is_high
    assert QApplication.cursorFlashTime() == 0
    settings.computer.still.click()
    assert QApplication.cursorFlashTime() > 0


def test_about_names_versions_licences_and_the_folder(settings: SettingsPane, session: Session, qtbot: QtBot) -> None:
    settings.show_section("about")
    qtbot.waitUntil(lambda: settings.about.database.text().startswith("SQLite 3."))

    said = " ".join(label.text() for label in settings.about.findChildren(QLabel))
    assert str(session.folder) in said
    assert "GPL-3.0-or-later" in said
    assert "one computer account" in said


def test_everything_that_can_be_used_has_a_name(settings: SettingsPane, pane: CampaignsPane) -> None:
    for place in (settings, pane):
        for widget in place.findChildren(QWidget):
            if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton | QListView):
                named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                popup = widget.window() is not place.window()
                inside = widget.objectName().startswith("qt_") or _of_calendar(widget)
                assert named or popup or inside, widget


def _of_calendar(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if above.metaObject().className() in ("QCalendarWidget", "_Combo"):
            return True
        above = above.parentWidget()
    return False
