"""What only owners fill in: a campaign's measurable goal, milestones, topics and tones; the register; an account's server."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editorial.library.people import authors, campaigns, save_author, save_campaign
from editorial.library.transaction import Command
from editorial.model.desk import Author, Milestone
from ui.bridge.session import Session
from ui.panes.campaigns import CampaignsPane
from ui.panes.campaigns_form import CampaignForm
from ui.panes.settings import SettingsPane
from ui.panes.settings_accounts import AccountForm
from ui.panes.settings_authors import AuthorForm
from ui.panes.settings_records import RecordsPage

PREFERENCES = {"theme": "light", "scale": 1.0, "pace": "typing"}
ANSWER = {
    "domain": "social.example",
    "configuration": {
        "statuses": {"max_characters": 5000, "characters_reserved_per_url": 23, "max_media_attachments": 4},
        "media_attachments": {"image_size_limit": 16_777_216, "description_limit": 1500},
    },
}


@pytest.fixture
def pane(session: Session, window: QWidget) -> CampaignsPane:
    made = CampaignsPane(session, window)
    made.resize(window.size())
    made.show()
    return made


@pytest.fixture
def form(pane: CampaignsPane) -> CampaignForm:
    assert isinstance(pane.form, CampaignForm)
    return pane.form


@pytest.fixture
def settings(session: Session, window: QWidget) -> SettingsPane:
    made = SettingsPane(session, PREFERENCES, window)
    made.resize(window.size())
    made.show()
    return made


def test_the_clock_of_an_account_is_that_of_when_one_looks(settings: SettingsPane) -> None:
    settings.show_section("accounts")
    form = settings.accounts.form
    assert isinstance(form, AccountForm)
    form.zone.set_text("Europe/Paris")
    form.zone.set_help("It is 04:58 there now.")
    settings.show_section("people")
    settings.show_section("accounts")
    assert form.zone._help.text() != "It is 04:58 there now."


@pytest.fixture
def author(settings: SettingsPane) -> AuthorForm:
    """The form of a new author."""
    settings.show_section("authors")
    settings.authors.add()
    assert isinstance(settings.authors.form, AuthorForm)
    return settings.authors.form


@pytest.fixture
def server(settings: SettingsPane, session: Session) -> AccountForm:
    """The form of the account on Mastodon."""
    settings.open_account(next(one.id for one in session.names.channels.values() if one.platform == "mastodon"))
    assert isinstance(settings.accounts.form, AccountForm)
    return settings.accounts.form


def save(page: RecordsPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed):
        page.save_button.click()


# --- the goal ---


def test_goal_says_which_of_its_five_parts_are_there(form: CampaignForm) -> None:
    assert form.smart.text() == ("Still open: what exactly, what is counted, today’s figure, the target, by when.")
    form.goal.set_text("Collect jackets.")
    form.target.set_text("400")
    assert form.smart.text() == (
        "There: what exactly, the target. Still open: what is counted, today’s figure, by when."
    )

    form.measure.set_text("Jackets at the desk")
    form.baseline.set_text("120")
    form.ends.control.setText("2027-04-30")

    assert form.smart.text().startswith("The goal is complete")


def test_plan_is_saved_and_shown_again(pane: CampaignsPane, form: CampaignForm, session: Session, qtbot: QtBot) -> None:
    form.measure.set_text("Jackets at the desk")
    form.baseline.set_text("120")
    form.target.set_text("400")
    form.call_to_action.set_text("Bring a jacket")
    form.milestones.rows[0].name.setText("ร้อยตัวแรก")
    form.milestones.rows[0].due.set_value(dt.date(2027, 1, 15))
    form.milestones.rows[0].done.click()
    form.milestones.rows[1].name.setText("Half of them")
    form.off_limits.rows[0].topic.setText("horsepower")
    form.off_limits.rows[0].others.setText("hp, bhp, hp")

    save(pane, session, qtbot)

    stored = session.names.campaigns[pane.current_id]
    assert (stored.measure, stored.baseline, stored.target) == ("Jackets at the desk", "120", "400")
    assert stored.call_to_action == "Bring a jacket"
    assert stored.milestones == (
        Milestone(name="ร้อยตัวแรก", due=dt.date(2027, 1, 15), done=True),
        Milestone(name="Half of them"),
    )
    assert stored.off_limits == ("horsepower",)
    assert stored.synonyms == {"horsepower": ("hp", "bhp")}
    assert form.record() == stored
    assert pane.unsaved == 0


# --- lines that grow ---


def test_empty_line_always_waits_at_the_end(form: CampaignForm) -> None:
    lines = form.milestones
    assert len(lines.rows) == 1
    assert lines.rows[0].remove_button.isHidden()

    lines.rows[0].name.setText("First")

    assert len(lines.rows) == 2
    assert not lines.rows[0].remove_button.isHidden()
    lines.rows[0].remove_button.click()
    assert len(lines.rows) == 1
    assert lines.value == ()


def test_line_that_was_emptied_goes_when_it_is_left(form: CampaignForm, qtbot: QtBot) -> None:
    lines = form.off_limits
    lines.rows[0].topic.setText("one")
    lines.rows[1].topic.setText("two")
    lines.rows[0].topic.setFocus()
    lines.rows[0].topic.clear()

    form.name.control.setFocus()

    qtbot.waitUntil(lambda: lines.topics == ("two",) and len(lines.rows) == 2)


def test_milestone_needs_a_name_and_a_date_that_is_one(pane: CampaignsPane, form: CampaignForm) -> None:
    row = form.milestones.rows[0]
    row.due.control.setText("soon")
    pane.save_button.click()
    assert "not a date" in form.milestones.error

    row.due.control.setText("2027-01-15")
    pane.save_button.click()
    assert "Say what is to be done" in form.milestones.error

    row.name.setText("First")
    assert form.milestones.error == ""
    assert form.wrong() is None


def test_half_typed_date_of_a_milestone_comes_back_with_its_row(pane: CampaignsPane, form: CampaignForm) -> None:
    form.milestones.rows[0].name.setText("First")
    form.milestones.rows[0].due.control.setText("mid Janu")
    first = pane.current_id
    pane.add()
    assert form.milestones.value == ()

    pane.select(first)

    assert form.milestones.rows[0].name.text() == "First"
    assert form.milestones.rows[0].due.control.text() == "mid Janu"


def test_other_words_need_their_topic(pane: CampaignsPane, form: CampaignForm) -> None:
    form.off_limits.rows[0].others.setText("hp, bhp")
    pane.save_button.click()

    assert "Name the topic" in form.off_limits.error


def test_rows_of_another_campaign_take_the_place_of_these(
    pane: CampaignsPane, form: CampaignForm, session: Session, next_door, qtbot: QtBot
) -> None:
    spring = campaigns(next_door.desk.library)[0]
    other = replace(
        spring,
        id="other",
        name="Winter",
        milestones=(Milestone(name="A"), Milestone(name="B", done=True)),
        off_limits=("fur", "leather"),
        synonyms={"fur": ("pelt",)},
    )
    with qtbot.waitSignal(session.changed):
        save_campaign(next_door.desk.library, Command(who=next_door.ana.id), other)
    pane.select("other")
    assert [row.name.text() for row in form.milestones.rows] == ["A", "B", ""]
    assert [row.others.text() for row in form.off_limits.rows] == ["pelt", "", ""]
    assert pane.unsaved == 0

    pane.select(spring.id)

    assert form.milestones.value == ()
    assert pane.unsaved == 0


# --- tones ---


def test_every_tone_can_have_a_range(pane: CampaignsPane, form: CampaignForm) -> None:
    assert set(form.tone.lines) == {
        "pressure",
        "warmth",
        "plainness",
        "formality",
        "respect",
        "positivity",
        "you_we",
        "aggression",
    }
    form.tone.lines["formality"][0].setText("20")
    form.tone.lines["formality"][1].setText("60")
    form.tone.lines["respect"][0].setText("70")

    assert form.record().tone_band == {"formality": (20, 60), "respect": (70, 100)}


def test_range_that_is_none_is_explained(pane: CampaignsPane, form: CampaignForm) -> None:
    least, most = form.tone.lines["warmth"]
    least.setText("101")
    assert "from 0 to 100" in form.tone.error
    assert least.property("wrong") == "true"
    assert most.property("wrong") == "false"

    least.setText("60")
    most.setText("40")
    pane.save_button.click()

    assert form.tone.error == "Warmth: the first number is larger than the second."


def test_range_that_nobody_is_offered_is_kept(form: CampaignForm) -> None:
    form.tone.set_value({"irony": (0, 10), "pressure": (0, 30)})

    assert form.tone.value == {"irony": (0, 10), "pressure": (0, 30)}
    assert form.tone.lines["pressure"][0].text() == ""


# --- the register ---


def test_creator_under_contract_is_saved_with_all_that_is_known(
    settings: SettingsPane, author: AuthorForm, session: Session, next_door, qtbot: QtBot
) -> None:
    author.name.set_text("Lena Brandt")
    author.kind.set_value("creator")
    author.kind.changed.emit("creator")
    author.role.set_text("Films about mending")
    author.pronouns.set_text("she, her")
    author.employer.set_text("Studio Lindenhof")
    author.paid.box.click()
    author.credentials.set_value(("Dr",))
    author.former_names.set_value(("Lena Vogt",))
    author.stands_for.set_text("Magdalena Brandt")
    author.handles._lines["x"].setText("lenamends")

    save(settings.authors, session, qtbot)

    found = authors(next_door.desk.library)[0]
    assert found == Author(
        id=found.id,
        name="Lena Brandt",
        kind="creator",
        role="Films about mending",
        handles={"x": "lenamends"},
        credentials=("Dr",),
        former_names=("Lena Vogt",),
        stands_for="Magdalena Brandt",
        pronouns="she, her",
        employer="Studio Lindenhof",
        paid=True,
    )


def test_works_here_is_one_tick(author: AuthorForm) -> None:
    assert not author.employer.isHidden()

    author.works_here.box.click()

    assert author.employer.isHidden()
    assert author.record().employer == "us"


def test_what_makes_no_sense_for_a_kind_is_neither_shown_nor_kept(author: AuthorForm) -> None:
    author.pronouns.set_text("she")
    author.works_here.box.click()
    author.kind.set_value("partner")
    author.kind.changed.emit("partner")
    author.paid.box.click()
    assert author.works_here.isHidden()
    assert not author.paid.isHidden()
    assert author.record().paid
    assert author.record().employer == author.record().pronouns == ""

    author.kind.set_value("brand")
    author.kind.changed.emit("brand")

    assert author.paid.isHidden()
    assert not author.record().paid


def test_every_kind_of_author_can_be_chosen(author: AuthorForm) -> None:
    offered = [author.kind.combo.itemData(at) for at in range(author.kind.combo.count())]

    assert offered == ["person", "desk", "brand", "agency", "guest", "partner", "creator"]


def test_handles_show_the_desk_s_networks_first_and_the_others_on_demand(
    settings: SettingsPane, author: AuthorForm, session: Session, next_door, qtbot: QtBot
) -> None:
    lines = author.handles._lines
    assert not lines["x"].isHidden()
    assert lines["threads"].isHidden()
    assert "foursquare" not in lines

    author.handles.more_button.click()
    assert not lines["threads"].isHidden()

    known = Author(id="other", name="Tom", handles={"threads": "tom"})
    with qtbot.waitSignal(session.changed):
        save_author(next_door.desk.library, Command(who=next_door.ana.id), known)
    qtbot.waitUntil(lambda: settings.authors._model.row_of("other") >= 0)
    settings.authors.select("other")
    assert lines["threads"].text() == "tom"
    assert not lines["threads"].isHidden()
    assert lines["instagram_feed"].isHidden()


# --- an account's own server ---


def answer(folder: Path, words: object = ANSWER) -> Path:
    """A saved answer of 20 November 2026."""
    path = folder / "instance.json"
    path.write_text(json.dumps(words), encoding="utf-8")
    saved = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC).timestamp()
    os.utime(path, (saved, saved))
    return path


def test_limits_are_taken_from_a_saved_answer_and_kept(
    settings: SettingsPane, server: AccountForm, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "500 characters" in server.limit._help.text()

    server.server.take(answer(tmp_path))

    assert "From social.example, saved on 20 November 2026." in server.server._about.text()
    assert server.server._limits.text().splitlines()[0] == "5000 characters, a link counts as 23."
    assert server.limit._help.text() == "Its server takes 5000 characters."
    save(settings.accounts, session, qtbot)
    stored = session.names.channels[settings.accounts.current_id]
    assert stored.server["field.text.limit"] == 5000
    assert stored.server["checked"] == "2026-11-20"

    server.server.forget_button.click()
    save(settings.accounts, session, qtbot)
    assert session.names.channels[settings.accounts.current_id].server == {}


def test_file_that_is_no_answer_is_explained_and_changes_nothing(
    settings: SettingsPane, server: AccountForm, tmp_path: Path
) -> None:
    server.server.take(answer(tmp_path))
    before = server.server.value

    server.server.take(answer(tmp_path, {"title": "A page"}))
    assert "not the answer" in server.server.error
    server.server.take(tmp_path / "gone.json")
    assert "cannot be read" in server.server.error

    assert server.server.value == before


def test_limit_of_a_server_can_be_typed(settings: SettingsPane, server: AccountForm) -> None:
    line = server.server.typed._lines[0]
    line.setText("11000")

    assert server.record().server["field.text.limit"] == 11000
    assert "Its server takes 11000" in server.limit._help.text()
    line.setText("many")
    assert settings.accounts.save_button.isEnabled()
    assert server.wrong() is server.server.typed
    line.clear()
    assert server.record().server == {}


def test_own_limit_may_be_as_long_as_the_server_s(server: AccountForm, tmp_path: Path) -> None:
    server.limit.set_numbers((4000,))
    server._say_limit()
    assert server.limit.error

    server.server.take(answer(tmp_path))

    assert server.limit.error == ""


def test_network_with_one_rule_for_all_offers_no_server(settings: SettingsPane, session: Session) -> None:
    settings.open_account(next(one.id for one in session.names.channels.values() if one.platform == "x"))

    assert settings.accounts.form.server.isHidden()


def test_networks_that_have_closed_are_not_offered(settings: SettingsPane, session: Session) -> None:
    settings.accounts.add()
    combo = settings.accounts.form.network.combo
    offered = {combo.itemData(at) for at in range(combo.count())}

    assert offered == {one.id for one in session.platforms.values() if not one.closed}
    assert "foursquare" not in offered


def test_tab_reaches_the_lines_of_a_field_that_grows(form: CampaignForm, qtbot: QtBot) -> None:
    row = form.milestones.rows[0]
    row.name.setFocus()

    qtbot.keyClick(row.name, Qt.Key.Key_Tab)

    assert form.window().focusWidget() is row.due.control
