"""The version that was looked at last, and the one in review, next to each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from editorial.model.post import Content
from editorial.text.differences import Piece, changes
from ui.bridge.session import Session
from ui.editor.diff_text import DiffText
from ui.kit.buttons import PrimaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label, heading
from ui.panes.preview import PictureRow
from ui.panes.review_facts import ReviewFacts, Section, names_of, sections

_WIDTH_PX = 1040
_SIDE_PX = 460


class SideBySide(Sheet):
    """Each card of the page twice: at the left as it was, with what is gone struck through; at the right as it is, with what is
    new underlined."""

    def __init__(self, window: QWidget, session: Session, facts: ReviewFacts) -> None:
        super().__init__(window, facts.post.name, width_px=_WIDTH_PX)
        self._session = session
        self._thumbnails = session.thumbnails
        self._thumbnails.ready.connect(self._again)
        self._facts = facts
        self._holder: QWidget | None = None
        self._again()
        close = PrimaryButton(self.tr("Close"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)

    def _again(self) -> None:
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        holder = self._holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        made = sections(self._facts)
        is_new = all(section.before is None for section in made)
        grid.addWidget(heading(self.tr("As you saw it last"), holder), 0, 0)
        grid.addWidget(heading(self.tr("As it is now"), holder), 0, 1)
        if is_new:
            words = self.tr("There is no earlier version: this is the first one.")
            grid.addWidget(Label(words, holder, color="ink-soft", wrap=True), 1, 0, Qt.AlignmentFlag.AlignTop)
        for section in made:
            self._add(grid, section, holder)
        grid.setRowStretch(grid.rowCount(), 1)
        self.body.addWidget(holder)

    def _add(self, grid: QGridLayout, section: Section, holder: QWidget) -> None:
        names = names_of(section.variants, self._session.names.channels, self._session.platforms)
        row = grid.rowCount()
        grid.addWidget(Label(names, holder, px=12, color="ink-soft"), row, 0, 1, 2)
        before, now = section.before, section.content
        for old, new in zip(_texts(before, section), _texts(now, section), strict=True):
            if not old and not new:
                continue
            pieces = changes(old, new) if before is not None else [Piece(kind="same", text=new)]
            row = grid.rowCount()
            sides = ((0, "removed"), (1, "added")) if before is not None else ((1, "added"),)
            for column, kind in sides:
                text = DiffText(holder)
                text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                text.show_pieces(
                    [piece for piece in pieces if piece.kind in ("same", kind)],
                    self.tr("Before") if column == 0 else self.tr("Now"),
                )
                grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)
        if "media" in section.fields and (now.media or (before and before.media)):
            row = grid.rowCount()
            for column, content in ((0, before), (1, now)):
                if content is not None and content.media:
                    pictures = [self._thumbnails.of(one, leaving=True) for one in content.media]
                    strip = PictureRow(pictures, holder, wide_px=_SIDE_PX, high_px=150)
                    grid.addWidget(strip, row, column, Qt.AlignmentFlag.AlignTop)


def _texts(content: Content | None, section: Section) -> list[str]:
    """The words of a card, field by field; as many for both sides."""
    names = [name for name in ("title", "description", "first_comment", "link") if name in section.fields]
    found = [str(content.value(name)) if content is not None else "" for name in names]
    if "text" not in section.fields:
        return found
    parts = [part.text for part in content.parts] if content is not None else []
    return [*found, "\n\n".join(parts)]
