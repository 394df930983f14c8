"""The review queue and its page under the editor's hands: sorting, who is asked, what is seen, what moves, many at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from editorial.library.people import people, save_person
from editorial.library.posts import read_post
from editorial.library.readings import note_reading
from editorial.library.transaction import new_id
from editorial.model.desk import Person
from editorial.workflow.writing import submit, take_back
from ui.kit.dialogs import AskText
from ui.kit.menu import SearchMenu
from ui.panes.review import ReviewPane
from ui.preferences import Preferences
from ui.sheets.approve_many import ApproveMany

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OTHER_CLEAN = (
    "The reading room opens at ten from Monday on. You are welcome to sit down with a cup of tea.",
    "Our bees have moved to the school garden. You can watch them at work on any sunny afternoon.",
)
CLEAN = "On Saturday we mend jackets behind the station. Bring yours along, with a button or two."
TOO_LONG = "Together we mended forty-one toasters. " * 8


@pytest.fixture(scope="module")
def pair(
    ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Hands, NextDoor]]:
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    noor = Person(id=new_id(), name="Noor Haddad", initials="NH", roles=frozenset({"editor"}))
    save_person(ana.library, ana.by_ana(), noor)
    with sitting(workspace, "Ben Okafor") as ben:
        ben.go("Review")
        yield ben, ana
    ana.close()


@pytest.fixture
def room(pair: tuple[Hands, NextDoor]) -> tuple[Hands, NextDoor]:
    pair[0].window.activateWindow()
    return pair


def noor_of(ana: NextDoor) -> Person:
    return next(one for one in people(ana.library) if one.name == "Noor Haddad")


def look_at(ben: Hands, post_id: str) -> ReviewPane:
    """Open a post and wait for the full checks."""
    pane = ben.review
    if not pane.isVisible():
        ben.go("Review")
    until(lambda: post_id in pane.queue.ids, "it is not in the queue")
    pane.open(post_id)
    until(lambda: (now := pane.loader.current) is not None and now.post_id == post_id and now.full, "not checked")
    ben.settle()
    until(lambda: pane.page.seen.is_settled)
    pane.list.setFocus()
    return pane


def popup() -> SearchMenu:
    until(lambda: isinstance(QApplication.activePopupWidget(), SearchMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, SearchMenu)
    return menu


def take_all_back(ana: NextDoor, ben: Hands) -> None:
    """An empty queue."""
    for post_id in list(ben.review.queue.ids):
        if any(one.state == "in_review" for one in read_post(ana.library, post_id).variants):
            take_back(ana.desk, ana.by_ana(), post_id)
    until(lambda: not ben.review.queue.turn)


def test_a_network_below_the_fold_is_named_and_the_first_press_goes_there(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.write(
        "Long way down",
        "\n\n".join(CLEAN.replace("Saturday", day) for day in ("Monday", "Tuesday", "Friday", "Sunday")),
        ("facebook", "linkedin_post"),
    )
    ana.reword(post, " ".join(["On LinkedIn we say more about it."] * 24), "linkedin_post")
    submit(ana.desk, ana.by_ana(), post)
    pane = look_at(ben, post)
    words = "LinkedIn not seen yet: the first press goes there."
    until(lambda: pane.foot.sentence.text() == words, pane.foot.sentence.text())
    ben.press(Qt.Key.Key_A)
    assert set(ben.states(post)) == {"in_review"}
    until(lambda: not ben.sees("not seen yet", pane))
    ben.press(Qt.Key.Key_A)

    until(lambda: set(ben.states(post)) == {"approved"})


def test_a_newer_version_is_said_and_the_page_stays_until_it_is_asked_for(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.submit("Moves", CLEAN)
    pane = look_at(ben, post)
    take_back(ana.desk, ana.by_ana(), post)
    until(lambda: ben.sees("Ana Ruiz took it back just now.", pane))
    ana.reword(post, CLEAN.replace("Saturday", "Sunday"))
    submit(ana.desk, ana.by_ana(), post)
    until(lambda: ben.sees("Ana Ruiz submitted version 2 just now.", pane))
    shown = pane.loader.current
    assert shown is not None
    assert all(one.revision is not None and one.revision.number == 1 for one in shown.facts.shown)
    ben.click("Show it")

    until(lambda: (now := pane.loader.current) is not None and now.facts.shown[0].revision.number == 2)
    assert not ben.sees("submitted version 2 just now", pane)


def test_the_reason_of_a_return_that_was_not_taken_stays(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.submit("Returned too late", CLEAN)
    look_at(ben, post)
    ben.press(Qt.Key.Key_R)
    until(lambda: ben.window.findChild(AskText) is not None)
    ben.retype_sheet("Which buttons do you mean?")
    take_back(ana.desk, ana.by_ana(), post)
    ana.reword(post, CLEAN.replace("button", "zip"))
    submit(ana.desk, ana.by_ana(), post)
    ben.click("Return")
    until(lambda: ben.sees("This is not what you were shown"))

    assert set(ben.states(post)) == {"in_review"}
    until(lambda: "Which buttons do you mean?" in ben.boxes().values(), str(ben.boxes()))
    ben.click("Cancel")


def test_g_asks_somebody_else_and_it_waits_for_them(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.submit("For Noor", CLEAN)
    pane = look_at(ben, post)
    assert post in pane.queue.turn
    ben.press(Qt.Key.Key_G)
    ben.click_row(popup().findChildren(QListView)[0], "Noor Haddad")
    until(lambda: {one.reviewer for one in ben.stored(post).variants} == {noor_of(ana).id})
    ben.window.activateWindow()

    until(lambda: post not in pane.queue.turn)
    assert pane.post_id == post, "the page stays"


def test_who_else_reads_is_said_in_the_row_and_at_the_head(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.submit("Two readers", CLEAN)
    pane = look_at(ben, post)
    note_reading(ana.library, noor_of(ana).id, post)
    pane.readers.look()
    until(lambda: ben.sees("Noor Haddad is reading this", pane.page))
    row = pane.queue.model.index(pane.queue.model.row_of(post), 0)

    assert "Noor Haddad is reading this" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_menu_sorts_and_narrows_and_is_remembered(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    only_x = ana.submit("Only on X", CLEAN, ("x",))
    other = ana.submit("Not on X", CLEAN, ("facebook",))
    pane = ben.review
    until(lambda: {only_x, other} <= set(pane.queue.ids))
    ben.click(pane.queue.menu_button)
    menu = popup()
    ben.click_row(menu.findChildren(QListView)[0], "Newest first")
    ben.click_row(menu.findChildren(QListView)[0], "X")
    menu.close()
    ben.window.activateWindow()
    until(lambda: other not in pane.queue.ids and only_x in pane.queue.ids)
    assert pane.queue.turn[0] == only_x
    assert ben.sees("Only X", pane)
    kept = Preferences.load().review_queue
    assert (kept["order"], kept["platform"]) == ("newest", "x")
    ben.click("Show all")

    until(lambda: other in pane.queue.ids)
    pane.queue.menu.choose(order="due")


def test_only_posts_with_something_to_fix_are_shown_once_they_are_known(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    bad, good = ana.submit("Too long for X", TOO_LONG, ("x",)), ana.submit("Fits", CLEAN, ("facebook",))
    pane = ben.review
    until(lambda: {bad, good} <= set(pane.loader.marks), "not all were checked")
    pane.queue.menu.choose(must=True)
    until(lambda: bad in pane.queue.ids and good not in pane.queue.ids)
    pane.queue.menu.choose(must=False)

    until(lambda: good in pane.queue.ids)


def test_what_has_not_changed_folds_to_one_line(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.write("Folded", CLEAN, ("facebook", "linkedin_post"))
    ana.reword(post, "On LinkedIn we say more.", "linkedin_post")
    submit(ana.desk, ana.by_ana(), post)
    pane = look_at(ben, post)
    pane.decisions.note_look(pane.loader.current)
    take_back(ana.desk, ana.by_ana(), post)
    ana.reword(post, "On LinkedIn we say even more.", "linkedin_post")
    submit(ana.desk, ana.by_ana(), post)
    until(lambda: ben.sees("submitted version 2", pane))
    ben.click("Show it")
    until(lambda: (now := pane.loader.current) is not None and now.facts.shown[0].revision.number == 2)
    ben.click(pane.page.only_changed)
    until(lambda: ben.sees("nothing changed", pane.page))

    assert not ben.sees("Shared text", pane.page) or ben.sees("Only on LinkedIn", pane.page)
    ben.click(pane.page.only_changed)


def test_several_clean_posts_are_approved_in_one_go_and_the_others_are_named(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    take_all_back(ana, ben)
    clean = [ana.submit(f"Clean {at}", words, ("facebook",)) for at, words in enumerate(OTHER_CLEAN)]
    bad = ana.submit("Not clean", TOO_LONG, ("x",))
    pane = ben.review
    until(lambda: {*clean, bad} <= set(pane.queue.turn))
    ben.click("Approve all clean ones…")
    until(lambda: ben.window.findChild(ApproveMany) is not None)
    sheet = ben.window.findChild(ApproveMany)
    assert sheet is not None
    until(lambda: not sheet._waiting, "not all were checked")
    assert set(sheet.covered) == set(clean), sheet.left_out
    assert sheet.left_out == {bad: "the checks have something to say"}
    take_back(ana.desk, ana.by_ana(), clean[0])
    ben.click("Approve 2 posts")
    until(lambda: ben.states(clean[1]) == ["approved"])
    until(lambda: clean[0] in sheet.left_out, "the one that was taken back is named")
    assert ben.states(clean[0]) == ["draft"]
    ben.click("Cancel")
    ben.click("Undo")

    until(lambda: ben.states(clean[1]) == ["in_review"])


def test_letters_can_be_changed_and_switched_off(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.submit("Other keys", CLEAN, ("facebook",))
    pane = look_at(ben, post)
    pane.take_preferences(Preferences(review_keys={"off": True}))
    ben.press(Qt.Key.Key_A)
    assert ben.states(post) == ["in_review"]
    pane.take_preferences(Preferences(review_keys={"approve": "Y"}))
    ben.press(Qt.Key.Key_A)
    assert ben.states(post) == ["in_review"]
    ben.press(Qt.Key.Key_Y)
    until(lambda: ben.states(post) == ["approved"])
    pane.take_preferences(Preferences())


def test_the_writer_says_who_should_look(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post = ana.write("Asked in Write", CLEAN, ("facebook",))
    ben.sit("Ana Ruiz")
    ben.open(post)
    ben.click("Any editor looks ⌄")
    ben.click_row(popup().findChildren(QListView)[0], "Noor Haddad")
    ben.window.activateWindow()
    until(lambda: ben.button("Noor Haddad looks ⌄") is not None)
    ben.checked()
    ben.click("Submit for review")
    until(lambda: ben.button("Take back to change") is not None)

    assert [one.reviewer for one in ben.stored(post).variants] == [noor_of(ana).id]
    assert ben.write.page.editor.isReadOnly()
    ben.sit("Ben Okafor")


def test_ctrl_enter_in_the_sheet_of_a_return_returns_and_does_not_approve(room: tuple[Hands, NextDoor]) -> None:
    ben, ana = room
    post_id = ana.submit("Which Saturday", CLEAN)
    look_at(ben, post_id).return_()
    sheet = ben.window.findChildren(AskText)[-1]
    until(sheet.isVisible)
    ben.type("Please say which Saturday.")
    ben.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: set(ben.states(post_id)) != {"in_review"})
    assert set(ben.states(post_id)) == {"changes_wanted"}
