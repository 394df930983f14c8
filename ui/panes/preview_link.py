"""The card of a link, as the writer entered it. It fetches nothing: networks read the page and make the card themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editorial.settings.link_cards import LinkCard
from editorial.text.appearance import domain_of
from ui.kit.focus import FocusVisible
from ui.kit.paint import TARGET_PX, box, painting, put
from ui.panes.preview_skin import Skin
from ui.panes.preview_text import PostText

CARD_RATIO = 1.91


class _CardPicture(QWidget):
    """The card's picture, cut to the shape of cards."""

    def __init__(self, picture: QPixmap, skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture, self._skin = picture, skin
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / CARD_RATIO)

    def sizeHint(self) -> QSize:
        wide = self.width() if self.width() > 1 else self._skin.px(240)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._skin.px(40), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        fit = self._picture.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        fit.setDevicePixelRatio(ratio)
        with painting(self) as painter:
            shape = QPainterPath()
            shape.setFillRule(Qt.FillRule.WindingFill)
            corner = 9.0
            shape.addRoundedRect(QRectF(self.rect()), corner, corner)
            shape.addRect(QRectF(0, self.height() - corner, self.width(), corner))
            painter.setClipPath(shape)
            put(painter, fit, self.rect())


class _Words(FocusVisible, QPushButton):
    """A quiet button in the network's colours."""

    def __init__(self, text: str, skin: Skin, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._skin = skin
        self.setFont(skin.font(12, 500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 12, max(self._skin.theme.px(TARGET_PX), metrics.height() + 6)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(self._skin.color("blue"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
            if self.shows_focus:
                box(painter, self.rect(), 6, edge=self._skin.color("focus"), width=2)


class LinkCardView(QWidget):
    """Site, title and picture. Signal: `edit_asked(str)` with the link."""

    edit_asked = Signal(str)

    def __init__(self, link: str, card: LinkCard, picture: QPixmap, skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self._link, self._skin = link, skin
        self.setAccessibleName(self.tr("Card of the link to %1").replace("%1", domain_of(link)))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, skin.px(8))
        column.setSpacing(skin.px(6))
        if not picture.isNull():
            column.addWidget(_CardPicture(picture, skin, self))
        words = QVBoxLayout()
        words.setContentsMargins(skin.px(10), skin.px(6) if picture.isNull() else 0, skin.px(10), 0)
        words.setSpacing(2)
        words.addWidget(PostText(domain_of(link) or link, skin, self, px=12, color="ink-soft"))
        if card.title:
            words.addWidget(PostText(card.title, skin, self, weight=600))
        if card.description:
            words.addWidget(PostText(card.description, skin, self, px=12, color="ink-soft"))
        if card.is_empty:
            note = self.tr("The network makes a card of this page. You can write down what it will say.")
        else:
            note = self.tr("As you entered it. Networks make the card themselves.")
        words.addWidget(PostText(note, skin, self, px=11, color="ink-soft"))
        self.edit = _Words(self.tr("Describe the card…") if card.is_empty else self.tr("Change…"), skin, self)
        self.edit.clicked.connect(self._ask)
        words.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(words)

    @Slot()
    def _ask(self) -> None:
        self.edit_asked.emit(self._link)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box(painter, self.rect(), 10, fill=self._skin.color("surface"), edge=self._skin.color("outline"))
