"""The lines of the export's table: post, where, what stands in the way, fix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
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
_ROW_PX = 38
_MOST_TITLES = 20


class _Ruled(QWidget):
    """A line with a hairline under it, from edge to edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme_of(self).color("hairline"))


class TableHead(_Ruled):
    """The names of the columns."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 6, SIDE_PX, 8)
        row.setSpacing(14)
        for name, width in zip(names, (_POST_PX, _WHERE_PX, 0, _FIX_PX), strict=True):
            label = Label(name, self, px=12, weight=500, color="ink-soft")
            if width:
                label.setFixedWidth(theme.px(width))
            row.addWidget(label, 0 if width else 1)


class TableRow(_Ruled):
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
        theme = theme_of(self)
        self.setAccessibleName(", ".join(part for part in (f"{post} {more}".strip(), where, words) if part))
        self.setMinimumHeight(theme.px(_ROW_PX))
        self._post = ElidedLabel(post, self, color="ink-soft" if quiet else "ink")
        where_label = ElidedLabel(where, self, color="ink-soft")
        post_column = QVBoxLayout()
        post_column.setSpacing(0)
        post_column.addStretch(1)
        post_column.addWidget(self._post)
        if more:
            post_column.addWidget(note(more, self))
        post_column.addStretch(1)
        self._post.setFixedWidth(theme.px(_POST_PX))
        where_label.setFixedWidth(theme.px(_WHERE_PX))
        fixes = QWidget(self)
        self._fixes = FlowLayout(fixes, spacing=4, line_spacing=2)
        fixes.setFixedWidth(theme.px(_FIX_PX))
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
        row.setSpacing(14)
        row.addLayout(post_column)
        row.addWidget(where_label)
        row.addWidget(middle, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(fixes, 0, Qt.AlignmentFlag.AlignVCenter)

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
