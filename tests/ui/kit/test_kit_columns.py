"""Columns beside a middle: narrower first, then one at a time, then none; none is ever lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.columns import Column, Columns
from ui.theme.theme import Theme

LIST, SIDE, MIDDLE = 260, 300, 420


class Pane(QWidget):
    """A middle of 420 between columns of 260 and 300."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.list, self.middle, self.side = QWidget(self), QWidget(self), QWidget(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.middle, 1)
        row.addWidget(self.side)
        self.columns = Columns(self, row, MIDDLE)
        self.left = self.columns.add("left", Column(self.list, lambda: LIST, "Show the list"))
        self.right = self.columns.add("right", Column(self.side, lambda: SIDE, "Show the side"))
        self.show()

    def wide(self, width: int) -> tuple[bool, bool]:
        """Which of the two are open at this width."""
        self.resize(width, 400)
        self.columns.fit()
        return self.list.isVisibleTo(self), self.side.isVisibleTo(self)


@pytest.fixture
def pane(window: QWidget) -> Pane:
    return Pane(window)


def test_with_room_for_all_each_has_its_width(pane: Pane) -> None:
    assert pane.wide(LIST + SIDE + MIDDLE) == (True, True)
    assert (pane.list.width(), pane.side.width()) == (LIST, SIDE)
    assert not pane.left.strip.isVisibleTo(pane)


def test_both_grow_narrower_before_one_folds(pane: Pane) -> None:
    assert pane.wide(900) == (True, True)
    assert pane.list.width() + pane.side.width() <= 900 - MIDDLE + 1


def test_where_both_have_no_room_the_list_leaves_a_strip(pane: Pane) -> None:
    assert pane.wide(800) == (False, True)
    assert pane.left.strip.isVisibleTo(pane)
    assert not pane.right.strip.isVisibleTo(pane)


def test_the_strip_brings_a_column_back_in_place_of_the_other(pane: Pane) -> None:
    pane.wide(800)
    pane.left.strip.button.click()  # type: ignore[attr-defined]

    assert pane.wide(800) == (True, False)
    assert pane.right.strip.isVisibleTo(pane)


def test_in_a_narrow_pane_both_fold_until_one_is_asked_for(pane: Pane) -> None:
    assert pane.wide(520) == (False, False)
    pane.columns.open("right")
    assert pane.wide(520) == (False, True)


def test_larger_letters_need_more_room(pane: Pane, theme: Theme) -> None:
    assert pane.wide(1200) == (True, True)
    theme.set_scale(1.5)
    assert pane.wide(1200) == (False, True)
    theme.set_scale(1.0)
    assert pane.wide(1200) == (True, True)


def test_a_column_folded_by_a_person_stays_folded_and_leaves_a_strip(pane: Pane) -> None:
    pane.wide(1200)
    pane.columns.toggle("left")

    assert pane.wide(1200) == (False, True)
    assert pane.left.strip.isVisibleTo(pane)
    pane.columns.toggle("left")
    assert pane.wide(1200) == (True, True)


def test_focus_folds_both_without_strips_and_brings_both_back(pane: Pane) -> None:
    pane.wide(1200)
    pane.columns.set_focused(focused=True)
    assert pane.wide(1200) == (False, False)
    assert not pane.left.strip.isVisibleTo(pane)
    pane.columns.set_focused(focused=False)

    assert pane.wide(1200) == (True, True)


def test_only_what_a_person_folded_counts_as_folded(pane: Pane) -> None:
    assert pane.wide(800) == (False, True)
    assert pane.columns.folded == []
    pane.columns.fold({"left"})

    assert pane.columns.folded == ["left"]
    assert pane.wide(1200) == (False, True)


def test_a_column_with_nothing_to_show_leaves_no_strip(pane: Pane) -> None:
    pane.right.possible = False

    assert pane.wide(800) == (True, False)
    assert not pane.right.strip.isVisibleTo(pane)


def test_strips_have_names(pane: Pane) -> None:
    assert pane.left.strip.button.accessibleName() == "Show the list"  # type: ignore[attr-defined]
