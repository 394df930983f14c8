"""As it will appear: one network's post in a plain card, cut where that network cuts it, or in a screen reader's order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.model.clock import Slot as Time
from editorial.model.platform import Platform
from editorial.model.post import Channel, Content
from ui.kit.avatar import Avatar
from ui.kit.buttons import QuietButton
from ui.kit.card import Card
from ui.kit.layouts import empty
from ui.kit.text import Label
from ui.theme.theme import theme_of

_WIDE_PX = 222
_HIGH_PX = 88


class PreviewPanel(QWidget):
    """Loads nothing but what it is handed: words as plain text, pictures as pixmaps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self._spoken = False
        self._shown: tuple[Content, Channel, Platform, Time | None, tuple[QPixmap, ...]] | None = None
        self._where = Label("", self, px=12, color="ink-soft")
        self._switch = QuietButton("", self)
        self._switch.clicked.connect(self._other_order)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 12, 0)
        head.addWidget(self._where, 1)
        head.addWidget(self._switch)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 8, 16, 16)
        self._column.setSpacing(12)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Preview"))
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """The shared text has no preview of its own."""
        self._shown = None
        empty(self._column)
        self._where.setText("")
        self._switch.hide()
        words = self.tr("Choose a network to see its post as it will appear.")
        self._column.addWidget(Label(words, self, color="ink-soft", wrap=True))
        self._column.addStretch(1)

    def show_post(
        self, leaving: Content, channel: Channel, platform: Platform, slot: Time | None, pictures: Sequence[QPixmap]
    ) -> None:
        """Show what leaves for one account."""
        self._shown = (leaving, channel, platform, slot, tuple(pictures))
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        leaving, channel, platform, slot, pictures = self._shown
        empty(self._column)
        self._where.setText(platform.name)
        self._switch.show()
        self._switch.setText(self.tr("as it looks") if self._spoken else self.tr("as a screen reader reads it"))
        if self._spoken:
            self._draw_spoken(leaving, channel)
        else:
            self._draw_card(leaving, channel, platform, slot, pictures)
        self._column.addStretch(1)

    def _draw_card(
        self, leaving: Content, channel: Channel, platform: Platform, slot: Time | None, pictures: Sequence[QPixmap]
    ) -> None:
        card = Card("", "", self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Avatar(channel.name, parent=card))
        head.addWidget(Label(channel.name, card, weight=600))
        handle = f"@{channel.handle.lstrip('@')}" if channel.handle else ""
        clock = f"{slot.local:%H:%M}" if slot else ""
        head.addWidget(Label(" · ".join(part for part in (handle, clock) if part), card, color="ink-soft"), 1)
        card.body.addLayout(head)
        if leaving.title:
            card.body.addWidget(Label(leaving.title, card, weight=600, wrap=True))
        for part in leaving.parts:
            self._add_text(card, part.text, platform)
        if pictures:
            card.body.addWidget(PictureRow(pictures, card))
        if leaving.link:
            card.body.addWidget(Label(leaving.link, card, color="blue", wrap=True))
        self._column.addWidget(card)
        if leaving.first_comment:
            comment = Card("", "", self)
            comment.body.addWidget(Label(self.tr("First comment"), comment, px=12, color="ink-soft"))
            comment.body.addWidget(Label(leaving.first_comment, comment, wrap=True))
            self._column.addWidget(comment)

    def _add_text(self, card: Card, text: str, platform: Platform) -> None:
        field = platform.fields.get("text")
        fold = field.fold if field else None
        if fold is not None and len(text) > fold and not self._whole:
            card.body.addWidget(Label(text[:fold].rstrip() + " …", card, wrap=True))
            more = QuietButton(self.tr("Show more"), card)
            more.clicked.connect(self._show_whole)
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        elif text:
            card.body.addWidget(Label(text, card, wrap=True))

    def _draw_spoken(self, leaving: Content, channel: Channel) -> None:
        lines = [channel.name, leaving.title, *(part.text for part in leaving.parts)]
        for medium in leaving.media:
            lines.append(self.tr("Picture: %1").replace("%1", medium.alt or self.tr("no alt text")))
        lines += [leaving.link, leaving.first_comment]
        card = Card("", "", self)
        for at, line in enumerate((line for line in lines if line), 1):
            row = QHBoxLayout()
            row.addWidget(Label(str(at), card, px=12, color="ink-soft", tabular=True), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(line, card, wrap=True), 1)
            card.body.addLayout(row)
        self._column.addWidget(card)

    @Slot()
    def _show_whole(self) -> None:
        self._whole = True
        self._draw()
        self._whole = False

    @Slot()
    def _other_order(self) -> None:
        self._spoken = not self._spoken
        self._draw()


class PictureRow(QWidget):
    """Up to four pictures side by side, cut to their room of `wide_px` by `high_px`."""

    def __init__(
        self, pictures: Sequence[QPixmap], parent: QWidget, *, wide_px: int = _WIDE_PX, high_px: int = 0
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        theme = theme_of(self)
        shown = [picture for picture in pictures[:4] if not picture.isNull()]
        wide = theme.px(wide_px) // max(1, len(shown))
        high = theme.px(high_px or (_HIGH_PX if len(shown) > 1 else 124))
        for picture in shown:
            label = Label("", self)
            label.setPixmap(_cut(picture, wide, high))
            row.addWidget(label)
        row.addStretch(1)


def _cut(picture: QPixmap, wide: int, high: int) -> QPixmap:
    """The middle of a picture in that size, with round corners."""
    scaled = picture.scaled(
        wide, high, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    made = QPixmap(wide, high)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(0, 0, wide, high, 6, 6)
        painter.setClipPath(shape)
        painter.drawPixmap((wide - scaled.width()) // 2, (high - scaled.height()) // 2, scaled)
    return made
