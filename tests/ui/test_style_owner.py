"""What an owner does to the house style: exceptions, word lists, packs, the ready style below, checks that are mostly left."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from style_place import StyleRoom, words_on

from editorial.library.filters import PostFilter
from editorial.library.hits import write_hit
from editorial.library.lists import post_ids
from editorial.library.records import Hit
from editorial.settings import style as styles
from ui.bridge.session import Session
from ui.kit.fields import TagField
from ui.panes.style_except import ExceptSheet
from ui.panes.style_nagging import NaggingCard, NagRow
from ui.panes.style_passage import MarkedPassage, placed

PRESSURE = "tone.pressure"
PACK = """\
schema = 1
name = "Advertising in the EU"
about = "Marks paid posts the way the directive asks."
notice = "Not legal advice. Ask a lawyer."
date = "2026-11-01"
country = "EU"
links = ["https://eur-lex.europa.eu/eli/dir/2005/29"]

[rules."tone.hype"]
level = "error"
"""


@pytest.fixture
def room(session: Session, window: QWidget, qtbot: QtBot, workspace: Path) -> StyleRoom:
    return StyleRoom(session, window, qtbot, workspace)


def type_tag(field: TagField, words: str, qtbot: QtBot) -> None:
    """Type into a field of chips and press Enter."""
    line = field.control.focusProxy()
    line.setText(words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def chip(field: TagField, word: str) -> QAbstractButton:
    return next(one for one in field.findChildren(QAbstractButton) if one.accessibleName() == f"Remove {word}")


def own(room: StyleRoom) -> dict[str, Any]:
    return tomllib.loads(room.style())


# --- exceptions of a check ---


def test_exception_is_written_for_the_posts_chosen_and_can_be_undone(room: StyleRoom, qtbot: QtBot) -> None:
    before = room.style()
    room.pane.choose("network", "x")
    room.settle()
    room.pane.toggle_rule(PRESSURE)
    row = room.pane.document.rows[PRESSURE]
    assert row.exceptions is not None

    type_tag(row.exceptions.field, "last chance", qtbot)

    room.until(lambda: "last chance" in room.style())
    assert own(room)["platform"]["x"]["rules"][PRESSURE]["exceptions"] == ["last chance"]
    room.hears("Pushes the reader leaves “last chance” alone")
    room.undo()
    room.until(lambda: room.style() == before)
    room.until(lambda: row.exceptions.field.value == ())


def test_exceptions_typed_one_after_the_other_all_stay(room: StyleRoom, qtbot: QtBot) -> None:
    room.pane.toggle_rule(PRESSURE)
    field = room.pane.document.rows[PRESSURE].exceptions.field

    for word in ("last call", "now or never", "hurry*"):
        type_tag(field, word, qtbot)
        assert word in field.value

    room.until(lambda: "hurry*" in room.style())
    room.settle()
    assert own(room)["rules"][PRESSURE]["exceptions"] == ["last call", "now or never", "hurry*"]
    assert field.value == ("last call", "now or never", "hurry*")


def test_exception_that_lies_below_is_said_and_not_taken_away_here(room: StyleRoom) -> None:
    room.write(f'\n[rules."{PRESSURE}"]\nexceptions = ["last call"]\n')
    row = room.pane.document.rows[PRESSURE]
    room.until(lambda: "Leaves alone: last call" in words_on(row))

    room.pane.choose("network", "x")
    room.pane.toggle_rule(PRESSURE)

    room.until(lambda: "From what lies below as well: last call" in words_on(row))
    assert row.exceptions.field.value == ()


def test_who_is_no_owner_reads_exceptions_and_lists_without_fields(room: StyleRoom) -> None:
    room.write(f'\n[rules."{PRESSURE}"]\nexceptions = ["last call"]\n\n[lists]\nnames = ["Lindenhof"]\n')
    room.pane.toggle_rule(PRESSURE)

    room.sit("Ben Okafor")

    row = room.pane.document.rows[PRESSURE]
    assert row.exceptions.field.isHidden()
    assert "Words it leaves alone: last call" in words_on(row)
    room.show("lists")
    assert room.pane.lists.lists["names"].field.isHidden()
    assert "Lindenhof" in words_on(room.pane.lists)
    assert "owner" in room.pane.head.locked


# --- accounts and authors ---


def test_account_and_author_have_layers_of_their_own(room: StyleRoom) -> None:
    room.write(
        '\n[account.X.rules."tone.hype"]\nlevel = "error"\n\n[author."Ana Ruiz".rules."tone.hype"]\nlevel = "off"\n'
    )
    row = room.pane.document.rows["tone.hype"]

    room.pane.choose("account", "X")
    room.until(lambda: "Changed for X" in words_on(row))
    assert row.level_button.text() == "Must fix"

    room.pane.choose("account", "")
    room.pane.choose("author", "Ana Ruiz")
    room.until(lambda: "Changed for Ana Ruiz" in words_on(row))
    assert row.level_button.text() == "Off"


def test_level_for_an_account_is_written_into_its_layer(room: StyleRoom) -> None:
    room.pane.choose("account", "Mastodon")
    room.settle()

    room.pane.set_level("tone.hype", "warning")

    room.until(lambda: "account" in own(room))
    assert own(room)["account"]["Mastodon"]["rules"]["tone.hype"] == {"level": "warning"}


def test_account_that_is_not_on_the_network_chosen_is_let_go(room: StyleRoom) -> None:
    room.pane.choose("account", "Mastodon")
    room.pane.choose("network", "x")

    assert room.pane.filter.wanted.account == ""


# --- word lists ---


def test_words_join_a_list_and_leave_it(room: StyleRoom, qtbot: QtBot) -> None:
    room.show("lists")
    names = room.pane.lists.lists["names"].field
    before = room.style()

    type_tag(names, "Lindenhof, Repair Café", qtbot)
    room.until(lambda: "lists" in own(room))
    assert own(room)["lists"]["names"] == ["Lindenhof", "Repair Café"]
    room.until(lambda: room.pane.contents.model().index(0, 0).data(Qt.ItemDataRole.UserRole + 6) == "2")

    chip(names, "Lindenhof").click()
    room.until(lambda: own(room)["lists"]["names"] == ["Repair Café"])
    room.hears("Names: “Lindenhof” taken out")
    chip(names, "Repair Café").click()
    room.until(lambda: room.style() == before)


def test_every_list_says_what_it_is_for_and_can_be_heard(room: StyleRoom) -> None:
    room.show("lists")

    said = words_on(room.pane.lists)
    for title in ("Names", "Words of the trade", "Abbreviations", "Tags", "What you call yourselves"):
        assert title in said.splitlines()
    assert room.pane.lists.lists["tags"].field.control.focusProxy().accessibleName() == "Tags"


def test_contents_lead_to_a_list(room: StyleRoom) -> None:
    room.show("lists")
    room.pane.go_to("brand")

    assert room.pane.contents.current_id == "brand"


# --- ready style and packs ---


def test_packs_are_off_and_say_what_they_are(room: StyleRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(styles, "shipped_packs", lambda: {"eu-ads": PACK})
    room.show("packs")

    box = room.pane.packs.packs["eu-ads"]
    assert not box.box.isChecked()
    said = words_on(box)
    for words in ("Advertising in the EU", "As of 1 November 2026", "Not legal advice", "It sets: Empty praise"):
        assert words in said
    assert "eur-lex" in said


def test_pack_is_switched_on_and_off(room: StyleRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(styles, "shipped_packs", lambda: {"eu-ads": PACK})
    room.show("packs")
    before = room.style()

    room.pane.packs.packs["eu-ads"].box.click()
    room.until(lambda: own(room).get("packs") == ["eu-ads"])
    room.hears("Pack switched on: Advertising in the EU")
    room.until(lambda: room.pane.document.rows["tone.hype"].level_button.text() == "Must fix")
    room.settle()

    room.pane.packs.packs["eu-ads"].box.click()
    room.until(lambda: room.style() == before)


def test_ready_style_below_can_be_another(room: StyleRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = styles.shipped_styles()
    desk = 'schema = 1\nname = "Test desk"\nextends = "plain-and-friendly"\n\n[rules."tone.hype"]\nlevel = "off"\n'
    monkeypatch.setattr(styles, "shipped_styles", lambda: {**shipped, "test-desk": desk})
    room.show("packs")
    bases = room.pane.packs.bases
    assert bases is not None
    assert bases.value == "plain-and-friendly"
    assert "checks are on" in words_on(bases)

    bases._buttons["test-desk"].click()

    room.until(lambda: own(room)["extends"] == "test-desk")
    room.hears("Your house style now lies on Test desk")
    room.until(lambda: room.pane.document.rows["tone.hype"].level_button.text() == "Off")


def test_what_could_not_be_written_is_said_and_stays_said(room: StyleRoom, qtbot: QtBot) -> None:
    room.path.write_text("rules = [", encoding="utf-8")
    room.pane._actions.change_list("names", ("Lindenhof",), ())

    room.until(room.pane.banner.isVisible)
    room.settle()
    assert room.pane.banner.isVisible()


# --- checks that are mostly left ---


def leave(room: StyleRoom, times: int, rule: str = PRESSURE) -> None:
    """So many passages of a check left as they are, and the rest of ten mended."""

    def work(desk: Any) -> bool:
        post = post_ids(desk.library, PostFilter())[0]
        with desk.library.writing() as connection:
            for at in range(10):
                outcome = "allowed" if at < times else "mended"
                words = f"a “last chance {at}” in Café 🧵 words"
                hit = Hit(
                    rule=rule,
                    post=post,
                    fingerprint=f"{rule}{at}",
                    outcome=outcome,
                    quote=f"last chance {at}",
                    around=words,
                )
                write_hit(connection, hit, f"2026-11-20T09:00:0{at}.000Z")
        return True

    done: list[bool] = []
    room.session.read(room.pane, work, done.append)
    room.until(lambda: done)
    room.pane.checks.nagging.read()
    room.settle()


def nag(room: StyleRoom) -> NagRow:
    card: NaggingCard = room.pane.checks.nagging
    room.until(lambda: card.rows)
    return next(iter(card.rows.values()))


def test_check_that_is_mostly_left_comes_before_its_owner_with_its_passages(room: StyleRoom) -> None:
    leave(room, 6)

    row = nag(room)
    said = words_on(row)
    assert row.title_button.text() == "Pushes the reader"
    assert "left in 6 of its last 10" in said
    passages = row.findChildren(MarkedPassage)
    assert len(passages) == 3
    assert "last chance" in passages[0].words
    assert "Ana" not in said
    row._more.click()
    room.until(lambda: len([one for one in row.findChildren(MarkedPassage) if one.isVisibleTo(row)]) == 6)


def test_nothing_is_said_to_others_nor_of_checks_that_are_heeded(room: StyleRoom) -> None:
    leave(room, 4)
    assert room.pane.checks.nagging.isHidden()
    leave(room, 6)
    assert not room.pane.checks.nagging.isHidden()

    room.sit("Ben Okafor")

    assert room.pane.checks.nagging.isHidden()


def test_check_is_lowered_by_one_level_and_not_asked_again(room: StyleRoom) -> None:
    leave(room, 6)
    row = nag(room)
    assert row.lower_button.text() == "Lower it to “Consider”"

    row.lower_button.click()

    room.until(lambda: own(room).get("rules", {}).get(PRESSURE) == {"level": "suggestion"})
    room.until(room.pane.checks.nagging.isHidden)
    room.hears("Pushes the reader: Consider")


def test_words_it_was_left_at_become_exceptions(room: StyleRoom, qtbot: QtBot) -> None:
    leave(room, 5)
    nag(room).except_button.click()
    sheet = room.pane.window().findChild(ExceptSheet)
    assert not sheet.confirm_button.isEnabled()
    sheet.found._boxes["last chance 4"].click()
    type_tag(sheet.more, "last call*", qtbot)

    sheet.confirm_button.click()

    room.until(lambda: own(room).get("rules", {}).get(PRESSURE) == {"exceptions": ["last chance 4", "last call*"]})
    room.until(room.pane.checks.nagging.isHidden)


def test_check_that_is_kept_is_as_before_and_not_asked_again(room: StyleRoom) -> None:
    before = room.style()
    leave(room, 8)

    nag(room).keep_button.click()

    room.hears("Pushes the reader stays as it is")
    room.until(room.pane.checks.nagging.isHidden)
    assert room.style() == before
    room.undo()
    room.until(lambda: not room.pane.checks.nagging.isHidden())


def test_marked_words_are_found_where_they_stand_in_the_middle() -> None:
    text, span = placed("now", "now and 🧵 then, now and never")

    assert span.of(text) == "now"
    assert span.start > text.index("then")
    assert placed("gone", "other words")[0] == "gone"
    assert placed("", "other words")[1].start == 0


def test_who_is_no_owner_reads_what_is_in_use(room: StyleRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(styles, "shipped_packs", lambda: {"eu-ads": PACK})
    room.sit("Ben Okafor")
    room.show("packs")

    assert room.pane.packs.packs["eu-ads"].box.isHidden()
    said = words_on(room.pane.packs)
    assert "In use: Plain and friendly" in said
    assert "Not in use" in said


def test_everything_that_can_be_used_has_a_name(room: StyleRoom) -> None:
    leave(room, 6)
    room.pane.toggle_rule(PRESSURE)
    for view in room.pane.views:
        room.show(view)
        stops = [
            one
            for one in room.pane.findChildren(QWidget)
            if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not one.focusProxy()
        ]
        assert len(stops) >= 3
        for one in stops:
            heard = QAccessible.queryAccessibleInterface(one)
            assert heard.text(QAccessible.Text.Name), (view, one)
