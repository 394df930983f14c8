"""Finding posts again at the window: the palette, the short number, pins, references, and drafts that were deleted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from ui.kit.roles import Role
from ui.sheets.deleted import DeletedSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def ana(
    ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ana Ruiz") as hands:
        hands.go("Write")
        until(lambda: hands.write.drafts._rows)
        yield hands


def rows(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def asked(hands: Hands, words: str) -> QListView:
    palette = hands.window.places.palette  # type: ignore[union-attr]
    if not palette.isVisible():
        hands.press(Qt.Key.Key_K, CTRL)
    palette.field.setText(words)
    hands.settle()
    return palette.list


def id_of(hands: Hands, title: str) -> str:
    return next(row.id for row in hands.write.drafts._rows if row.title == title)


def test_a_number_finds_its_post_first_in_the_palette(ana: Hands) -> None:
    number = next(row.number for row in ana.write.drafts._rows if row.title == "Winter opening hours")
    for words in (f"g-{number}", f"G{number}", str(number)):
        found = asked(ana, words)
        assert "Winter opening hours" in rows(found)[:2], words
    ana.press(Qt.Key.Key_Return)

    until(lambda: ana.write.draft is not None and ana.write.draft.head("title") == "Winter opening hours")


def test_a_number_finds_its_post_in_the_filter_of_the_drafts(ana: Hands) -> None:
    number = next(row.number for row in ana.write.drafts._rows if row.title == "Three box sizes")
    ana.write.drafts.filter.setText(f"g{number}")

    until(lambda: [row.title for row in ana.write.drafts._rows] == ["Three box sizes"])


def test_the_posts_opened_last_stand_first_when_the_palette_opens(ana: Hands) -> None:
    ana.open(id_of(ana, "Three box sizes"))
    ana.open(id_of(ana, "Winter opening hours"))
    ana.settle()
    found = asked(ana, "")

    until(lambda: rows(found)[:3] == ["Opened last", "Winter opening hours", "Three box sizes"])


def test_the_palette_finds_people_accounts_campaigns_and_settings(ana: Hands) -> None:
    assert "Ben Okafor" in rows(asked(ana, "okafor"))
    assert "Spring reuse" in rows(asked(ana, "spring"))
    assert "Author register" in rows(asked(ana, "author reg"))
    assert "Accounts" in rows(asked(ana, "bluesky"))


def test_what_cannot_be_done_now_is_grey_and_says_why(ana: Hands) -> None:
    ana.go("Today")
    found = asked(ana, "history of")
    until(lambda: "History of this post…" in rows(found))
    index = found.model().index(rows(found).index("History of this post…"), 0)

    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    assert index.data(Role.RIGHT) == "in Write"


def test_pinned_posts_stand_on_top_for_whoever_pinned_them(ana: Hands) -> None:
    ana.open(id_of(ana, "Three box sizes"))
    ana.press(Qt.Key.Key_P, CTRL, SHIFT)
    drafts = ana.write.drafts
    until(lambda: rows(drafts.list)[:2] == ["Pinned", "Three box sizes"])
    assert rows(drafts.list).count("Three box sizes") == 1
    ana.click("Undo")

    until(lambda: "Pinned" not in rows(drafts.list))


def test_the_reference_of_a_post_is_copied_and_finds_it_again(ana: Hands) -> None:
    ana.open(id_of(ana, "Three box sizes"))
    ana.press(Qt.Key.Key_C, CTRL, ALT)
    until(lambda: "Three box sizes" in QGuiApplication.clipboard().text())
    words = QGuiApplication.clipboard().text()

    number = ana.stored().number
    assert words == f"G-{number} “Three box sizes” · Draft · X"
    ana.write.drafts.filter.setText(words)
    until(lambda: [row.title for row in ana.write.drafts._rows] == ["Three box sizes"])


def test_the_short_number_stands_at_the_head_and_can_be_marked(ana: Hands) -> None:
    ana.open(id_of(ana, "Three box sizes"))
    label = ana.write.page.head.number

    assert label.text() == f"G-{ana.stored().number}"
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_draft_that_was_deleted_from_the_list_comes_back_from_the_deleted(ana: Hands) -> None:
    post = id_of(ana, "Three box sizes")
    assert ana.write.drafts.may_delete(post)
    ana.write.drafts.asked.emit("delete", post)
    until(lambda: "Three box sizes" not in rows(ana.write.drafts.list))
    ana.window.undo_bar.dismiss()
    ana.window.places.everyday.show_deleted()  # type: ignore[union-attr]
    sheet = ana.window.findChildren(DeletedSheet)[0]
    until(lambda: rows(sheet.list) == ["Three box sizes"])
    assert "deleted by Ana Ruiz" in str(sheet.list.model().index(0, 0).data(Role.DETAIL))
    ana.click("Bring it back")

    until(lambda: ana.write.draft is not None and ana.write.draft.post.id == post)
    until(lambda: "Three box sizes" in rows(ana.write.drafts.list))


def test_deleting_can_be_undone_at_once_and_the_open_one_is_closed_first(ana: Hands) -> None:
    post = id_of(ana, "Three box sizes")
    ana.open(post)
    ana.write.drafts.asked.emit("delete", post)
    until(lambda: ana.write.draft is None)
    ana.click("Undo")

    until(lambda: "Three box sizes" in rows(ana.write.drafts.list))


def test_an_approved_post_offers_no_deleting(ana: Hands) -> None:
    menu = ana.write.drafts.menu_for(id_of(ana, "Winter opening hours"))

    assert "Delete the draft" not in [action.text() for action in menu.actions()]
    menu.deleteLater()


def test_an_empty_list_of_deleted_drafts_says_what_it_is_for(ana: Hands) -> None:
    ana.window.places.everyday.show_deleted()  # type: ignore[union-attr]

    until(lambda: ana.sees("Nothing was deleted"))
