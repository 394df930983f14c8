"""The lines of the export's table: post, where, what stands in the way, fix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.glyph import Glyph
from ui.kit.paint import painting
from ui.kit.text import ElidedLabel, Label, note, plain_tip
from ui.sheets.export_what import SIDE_PX
from ui.theme.marks import Mark
from ui.theme.theme import theme_of

_POST_PX, _WHERE_PX, _FIX_PX = 178, 156, 178
_GAP_PX = 14
_WORDS_PX = 190
"""What the words need at least; where letters are large the first two columns give it to them."""
_ROW_PX = 38
_MOST_TITLES = 20


class _Line(QWidget):
    """A line with a hairline under it, from edge to edge; `columns` are its first two and its last."""

    columns: tuple[QWidget, QWidget, QWidget]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = theme_of(self)
        post, where, fix = self.columns
        room = self.width() - 2 * SIDE_PX - 3 * _GAP_PX - theme.px(_FIX_PX + _WORDS_PX)
        parts = min(1.0, max(0.5, room / theme.px(_POST_PX + _WHERE_PX)))
        post.setFixedWidth(round(theme.px(_POST_PX) * parts))
        where.setFixedWidth(round(theme.px(_WHERE_PX) * parts))
        fix.setFixedWidth(theme.px(_FIX_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme_of(self).color("hairline"))


class TableHead(_Line):
    """The names of the columns."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 6, SIDE_PX, 8)
        row.setSpacing(_GAP_PX)
        post, where, words, fix = (Label(name, self, px=12, weight=500, color="ink-soft") for name in names)
        for label in (post, where, words, fix):
            row.addWidget(label, int(label is words))
        self.columns = (post, where, fix)


class TableRow(_Line):
    """One line; `quiet` writes the post's column softly, for sums."""

    def __init__(
        self,
        post: str,
        more: str,
        where: str,
        words: str,
        mark: Mark | Literal[""],
        parent: QWidget,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(", ".join(part for part in (f"{post} {more}".strip(), where, words) if part))
        self.setMinimumHeight(theme_of(self).px(_ROW_PX))
        self._post = ElidedLabel(post, self, color="ink-soft" if quiet else "ink")
        where_label = ElidedLabel(where, self, color="ink-soft")
        post_column = QVBoxLayout()
        post_column.setSpacing(0)
        post_column.addStretch(1)
        post_column.addWidget(self._post)
        if more:
            post_column.addWidget(note(more, self))
        post_column.addStretch(1)
        fixes = QWidget(self)
        self._fixes = FlowLayout(fixes, spacing=4, line_spacing=2)
        middle = QWidget(self)
        said = QHBoxLayout(middle)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(6)
        if mark:
            glyph = Glyph(self, px=12, height_px=16)
            glyph.set_mark(mark)
            said.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(Label(words, self, wrap=True))
        said.addLayout(self._words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 5, SIDE_PX, 6)
        row.setSpacing(_GAP_PX)
        row.addLayout(post_column)
        row.addWidget(where_label)
        row.addWidget(middle, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(fixes, 0, Qt.AlignmentFlag.AlignVCenter)
        self.columns = (self._post, where_label, fixes)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Tell on hover which posts a line stands for."""
        if len(titles) > 1:
            rest = [f"+ {len(titles) - _MOST_TITLES}"] if len(titles) > _MOST_TITLES else []
            self._post.setToolTip(plain_tip("\n".join([*titles[:_MOST_TITLES], *rest])))

    def set_cure(self, words: str) -> None:
        """Say under the problem what to do about it."""
        self._words.addWidget(note(words, self))

    def add_fix(self, words: str, run: Callable[[], object], *, tip: str = "", quiet: bool = False) -> None:
        """A button at the end of the line."""
        button = QuietButton(words, self) if quiet else SecondaryButton(words, self, small=True)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(f"{words}: {self._post.text()}")
        button.clicked.connect(run)
        self._fixes.addWidget(button)
