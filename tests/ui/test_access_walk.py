"""A walk with the Tab key through every place: all is reached, seen, large enough and can be read."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from ui.kit.buttons import IconButton
from ui.kit.dialogs import AskText, Confirm
from ui.kit.sheet import Sheet
from ui.theme.theme import Theme

PLACES = ("today", "write", "write-preview", "review", "library", "campaigns", "style", "settings")
TARGET = 24
MOST_TABS = 400
MOST_LOOKED_AT = 50
SILENT = (QAccessible.Role.NoRole,)


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ben at a window, with a draft that has something to say about."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    ana.submit("Boxes", "Boxes now come in three sizes.")
    ana.write("Mayor", "We met the the mayor. It was was cold. See https://greenco.com/boxes. " * 4)
    ana.close()
    with sitting(workspace, "Ben Okafor") as hands:
        yield hands


@pytest.fixture(autouse=True)
def still(theme: Theme) -> None:
    theme.set_still(True)


def visit(hands: Hands, place: str) -> QWidget:
    """Go there, with something open where something can be opened."""
    assert hands.window.places is not None
    hands.window.undo_bar.dismiss()
    hands.window.places.go(place.partition("-")[0])
    if place.startswith("write"):
        hands.click_row(hands.write.drafts.list, "Mayor")
        until(lambda: hands.said)
        hands.write._side_chosen("preview" if place == "write-preview" else "checks")
    if place == "review":
        until(lambda: hands.sees("Nothing stands in the way"))
    hands.settle()
    pane = hands.window.stack.currentWidget()
    assert pane is not None
    return pane


def stops(within: QWidget) -> list[QWidget]:
    """Everything there that Tab is meant to reach."""
    return [
        one
        for one in within.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.focusProxy()
        and not by_arrow(one)
    ]


def by_arrow(widget: QWidget) -> bool:
    """One of several of which one is on: Tab goes to that one, the arrow keys to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def told(widget: QWidget) -> str:
    """Which one it is, for the message of a test that fails."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} “{name}” in {type(parent).__name__}"


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until the focus comes back to where it was; everything it passed."""
    start = window.focusWidget() or window
    passed: list[QWidget] = []
    for _press in range(MOST_TABS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        assert here is not None
        if here in passed:
            return passed
        passed.append(here)
        if here is start:
            return passed
    raise AssertionError(f"Tab did not come back after {MOST_TABS} steps, from {told(start)}")


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to it, as Tab does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def seen(window: QWidget, widget: QWidget) -> QImage:
    """What the window shows at a widget and a little around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    place = QRect(corner, widget.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place).toImage()


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_everything_and_comes_back(seat: Hands, place: str) -> None:
    pane = visit(seat, place)
    found = stops(pane)
    assert found
    found[0].setFocus(Qt.FocusReason.TabFocusReason)
    passed = walk(seat.window)

    assert [told(one) for one in found if one not in passed] == []
    assert [told(one) for one in stops(seat.window) if one not in passed] == []


@pytest.mark.parametrize("place", PLACES)
def test_everything_has_a_name_and_a_role(seat: Hands, place: str) -> None:
    silent: list[str] = []
    for one in stops(visit(seat, place)):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None or interface.role() in SILENT or not interface.text(QAccessible.Text.Name).strip():
            silent.append(told(one))

    assert silent == []


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_is_seen(seat: Hands, place: str) -> None:
    pane = visit(seat, place)
    unseen: list[str] = []
    for one in stops(pane)[:MOST_LOOKED_AT]:
        if isinstance(one, QScrollArea):
            continue
        bring_into_sight(one)
        seat.window.rail.setFocus(Qt.FocusReason.OtherFocusReason)
        if (here := seat.window.focusWidget()) is not None:
            here.clearFocus()
        before = seen(seat.window, one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.isVisible() and seen(seat.window, one) == before:
            unseen.append(told(one))

    assert unseen == []


@pytest.mark.parametrize("place", PLACES)
def test_targets_are_large_enough(seat: Hands, place: str) -> None:
    pane = visit(seat, place)
    small = [
        f"{told(one)} {one.width()} × {one.height()}"
        for one in pane.findChildren(QAbstractButton)
        if one.isVisible() and min(one.width(), one.height()) < TARGET and not one.visibleRegion().isEmpty()
    ]

    assert small == []


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("place", PLACES)
def test_words_can_be_read_as_they_are_drawn(seat: Hands, theme: Theme, place: str, mode: str) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]
    pane = visit(seat, place)
    faint: list[str] = []
    for label in pane.findChildren(QLabel):
        whole = label.visibleRegion().boundingRect()
        if (
            not label.isVisible()
            or not label.text().strip()
            or not label.isEnabled()
            or whole.height() < label.height()
        ):
            continue
        ratio = drawn_contrast(seat.window, label)
        if ratio and ratio < 4.5:
            faint.append(f"{told(label)} {ratio:.2f}")

    assert faint == []


def drawn_contrast(window: QWidget, label: QLabel) -> float:
    """The contrast between the ground and the strongest pixel of the words on it; 0 where nothing is drawn."""
    image = window.grab(QRect(label.mapTo(window, QPoint(0, 0)), label.size())).toImage()
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(array("I", bytes(plain.constBits())))
    if len(counts) < 2:
        return 0.0
    ground = luminance(max(counts, key=lambda one: counts[one]))
    return max(ratio_of(ground, luminance(one)) for one in counts)


def ratio_of(one: float, other: float) -> float:
    """WCAG 2.2: the contrast of two luminances."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(pixel: int) -> float:
    """WCAG 2.2: the relative luminance of a pixel."""
    colour = QColor.fromRgb(pixel)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# -- sheets ------------------------------------------------------------------------------------------------------------


def _nothing(_answer: str = "") -> None:
    return None


def _keys(hands: Hands) -> Sheet:
    from ui.sheets.keys import KeysSheet

    assert hands.window.places is not None
    hands.window.places._run["keys"]()
    return hands.window.findChildren(KeysSheet)[-1]


def _export(hands: Hands) -> Sheet:
    from ui.sheets.export import ExportSheet

    return ExportSheet(hands.window, hands.session)


def _link_card(hands: Hands) -> Sheet:
    from ui.sheets.link_card import LinkCardSheet

    return LinkCardSheet(hands.window, hands.session, "https://greenco.com/a")


def _compare(hands: Hands) -> Sheet:
    from ui.sheets.compare import CompareSheet

    return CompareSheet(hands.window, "Mine.", "Theirs.", "Ours.")


def _explain(hands: Hands) -> Sheet:
    from ui.sheets.explain import ExplainSheet

    return ExplainSheet(
        hands.window, "Said twice", "## What it finds\n\nA word that stands there twice.\n\n## Why\n\nIt disturbs."
    )


def _report(hands: Hands) -> Sheet:
    from ui.sheets.report import Report

    return Report(hands.window, "Traceback: nothing")


def _progress(hands: Hands) -> Sheet:
    from ui.sheets.progress import Progress

    return Progress(hands.window, "Copying", "Two files")


def _grammar(hands: Hands) -> Sheet:
    from ui.sheets.add_grammar import AddGrammar

    return AddGrammar(hands.session, hands.window)


def _deleted(hands: Hands) -> Sheet:
    from ui.sheets.deleted import DeletedSheet

    return DeletedSheet(hands.window, hands.session)


def _template(hands: Hands) -> Sheet:
    from ui.sheets.from_template import FromTemplateSheet

    return FromTemplateSheet(hands.window, hands.session)


def _ask(hands: Hands) -> Sheet:
    return AskText(hands.window, "Give it back", "What should be changed?", "What", "Return", _nothing)


def _confirm(hands: Hands) -> Sheet:
    return Confirm(hands.window, "Leave?", "Changes are not saved.", "Leave", _nothing)


SHEETS = (
    _keys,
    _export,
    _link_card,
    _compare,
    _explain,
    _report,
    _progress,
    _grammar,
    _deleted,
    _template,
    _ask,
    _confirm,
)


@pytest.mark.parametrize("make", SHEETS, ids=lambda make: make.__name__.strip("_"))
def test_a_sheet_has_names_keeps_the_focus_shows_it_and_has_targets(
    seat: Hands, make: Callable[[Hands], Sheet]
) -> None:
    visit(seat, "today")
    sheet = make(seat)
    sheet.open()
    seat.settle()
    found = stops(sheet)
    first = seat.window.focusWidget()
    assert first is not None
    assert first is sheet or sheet.isAncestorOf(first)
    passed = walk(seat.window) if found else []
    outside = [told(one) for one in passed if not sheet.isAncestorOf(one) and one is not sheet]
    missed = [told(one) for one in found if one not in passed]
    nameless = [told(one) for one in found if "“”" in told(one)]
    small = [
        f"{told(one)} {one.width()} × {one.height()}"
        for one in sheet.findChildren(QAbstractButton)
        if one.isVisible() and min(one.width(), one.height()) < TARGET
    ]
    name = sheet.accessibleName()
    sheet.close_sheet()
    seat.settle()

    assert (outside, missed, nameless, small) == ([], [], [], [])
    assert name


def test_next_finding_moves_the_cursor_and_is_said_aloud(seat: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("ui.panes.write_opinion.announce", lambda _widget, words: heard.append(words))
    visit(seat, "write")
    editor = seat.write.page.editor
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    cursor = editor.textCursor()
    cursor.setPosition(0)
    editor.setTextCursor(cursor)
    places: list[int] = []
    for _press in range(3):
        QTest.keyClick(seat.window, Qt.Key.Key_F8)
        places.append(editor.textCursor().position())
    QTest.keyClick(seat.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    assert len(heard) == 4
    assert len(set(places)) > 1
    assert all(" of " in words for words in heard)
    assert heard[3] == heard[1]


def test_an_icon_that_does_something_says_what_on_hover(seat: Hands) -> None:
    for place in PLACES:
        pane = visit(seat, place)
        bare = [told(one) for one in pane.findChildren(IconButton) if one.isVisible() and not one.toolTip()]
        assert bare == []


def test_lists_and_editors_do_not_swallow_tab(seat: Hands) -> None:
    pane = visit(seat, "write")
    areas = [one for one in stops(pane) if isinstance(one, QAbstractScrollArea)]

    assert areas
    for one in areas:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        assert seat.window.focusWidget() is not one, told(one)
