"""Lists, their rows and what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.kit.fuzzy import score
from ui.kit.lines import clamp
from ui.kit.lists import ListView
from ui.kit.roles import Role
from ui.kit.rows import Row, RowsModel
from ui.theme.theme import Theme

Place = Callable[..., QWidget]
ROWS = [
    Row(title="Today", section=True),
    Row(id="a", title="Repair café", detail="Draft", state="Draft", state_icon="pencil", mark="error", count=2),
    Row(title="This week", section=True),
    Row(id="b", title="แนะนำการซ่อมผ้า", detail="Ready", state_icon="eye", right="Thu"),
]


@pytest.fixture
def rows(placed: Place) -> ListView:
    view = placed(ListView("Drafts"), 260, 400)
    assert isinstance(view, ListView)
    model = RowsModel(view)
    model.set_rows(ROWS)
    view.setModel(model)
    return view


def test_model_keeps_qts_rules(rows: ListView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(rows.model())


def test_arrows_pass_over_headings(rows: ListView, qtbot: QtBot) -> None:
    rows.select_row(1)

    with qtbot.waitSignal(rows.current_changed) as caught:
        qtbot.keyClick(rows, Qt.Key.Key_Down)

    assert caught.args == ["b"]


def test_home_and_end_reach_the_ends(rows: ListView, qtbot: QtBot) -> None:
    rows.select_row(1)

    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.current_id == "b"
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert rows.current_id == "a"


def test_enter_chooses(rows: ListView, qtbot: QtBot) -> None:
    rows.select_row(3)

    with qtbot.waitSignal(rows.chosen) as caught:
        qtbot.keyClick(rows, Qt.Key.Key_Return)

    assert caught.args == ["b"]


def test_row_is_heard_whole(rows: ListView) -> None:
    heard = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard.startswith("Repair café, Draft")
    assert "2 must fix" in heard


def test_heading_cannot_be_chosen(rows: ListView) -> None:
    assert rows.model().index(0, 0).flags() == Qt.ItemFlag.NoItemFlags


def test_selected_row_has_fill_and_bar(rows: ListView, theme: Theme) -> None:
    rows.select_row(1)
    rect = rows.visualRect(rows.currentIndex())

    image = rows.viewport().grab().toImage()

    assert image.pixelColor(1, rect.center().y()) == theme.color("blue")
    assert image.pixelColor(8, rect.bottom() - 3) == theme.color("selection")


def test_bar_changes_sides_with_the_writing(rows: ListView, theme: Theme) -> None:
    rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rows.select_row(1)
    rect = rows.visualRect(rows.currentIndex())

    image = rows.viewport().grab().toImage()

    assert image.pixelColor(image.width() - 2, rect.center().y()) == theme.color("blue")


def test_row_is_as_high_as_its_words(rows: ListView) -> None:
    model = rows.model()
    assert isinstance(model, RowsModel)
    model.set_rows([Row(title="Short", detail="One"), Row(title="Long", detail="word " * 40)])

    short, long = (_height(rows, at) for at in (0, 1))

    assert short < long < 100


def test_uniform_rows_are_all_alike(placed: Place) -> None:
    view = placed(ListView("Posts", detail_lines=1, uniform=True))
    model = RowsModel(view)
    model.set_rows([Row(title="Short"), Row(title="Long", detail="word " * 40)])
    view.setModel(model)

    assert _height(view, 0) == _height(view, 1)


def test_dense_rows_are_32_high(placed: Place) -> None:
    view = placed(ListView("Findings", detail_lines=0))
    model = RowsModel(view)
    model.set_rows([Row(title="One", lead_mark="warning")])
    view.setModel(model)

    assert _height(view, 0) == 32


def test_row_is_found_by_its_id(rows: ListView) -> None:
    model = rows.model()
    assert isinstance(model, RowsModel)

    assert model.row_of("b") == 3
    assert model.row_of("nobody") == -1
    assert model.index(3, 0).data(Role.RIGHT) == "Thu"


def test_lines_are_cut_with_dots_and_said_to_be() -> None:
    font = QFont("Inter")

    lines, cut = clamp("one two three four five six seven eight nine ten", font, 80, 2)

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert cut
    assert clamp("one", font, 80, 2) == (["one"], False)


def test_a_line_never_begins_with_a_dot_or_parts_a_figure_from_its_word(window: QWidget) -> None:
    words = "G-45 · Draft · LinkedIn, Facebook · 45 min ago · Instagram · 2 days ago"
    for width in range(110, 300, 7):
        lines, _cut = clamp(words, QFont("Inter"), width, 20)
        assert not any(line.startswith("·") or line.endswith((" 45", " 2")) for line in lines), (width, lines)


def test_lines_survive_letters_outside_the_first_plane() -> None:
    lines, _cut = clamp("🧵🧵🧵 thread and needle for everyone", QFont("Inter"), 60, 9)

    assert "".join(lines).replace(" ", "") == "🧵🧵🧵threadandneedleforeveryone"


@pytest.mark.parametrize(
    ("query", "text"), [("cafe", "Repair café"), ("sfr", "Submit for review"), ("for rev", "Submit for review")]
)
def test_few_letters_find_the_words(query: str, text: str) -> None:
    assert score(query, text) is not None


def test_better_answers_come_first() -> None:
    whole, inside, letters = (score("sub", text) for text in ("Submit", "Resubmit", "Sort up by time"))

    assert whole > inside > letters
    assert score("bees", "Submit for review, Post") is None
    assert score("ซ่อม", "แนะนำการซ่อมผ้า") is not None


def _height(view: ListView, row: int) -> int:
    size: QSize = view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(row, 0))
    return size.height()
