"""As it will appear: one network's post from what leaves, in that network's shape, or in a screen reader's order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from editorial.settings.link_cards import LinkCard, card_of, picture_folder
from editorial.text.appearance import card_link, read_aloud
from ui.kit.layouts import empty
from ui.kit.paint import mirrored, painting, put
from ui.kit.text import Label
from ui.panes.preview_aloud import AloudList
from ui.panes.preview_choice import PreviewChoice
from ui.panes.preview_post import CommentCard, PostCard, Shown
from ui.panes.preview_skin import Skin
from ui.preferences import Preferences
from ui.theme.theme import theme_of

PHONE_PX, DESKTOP_PX = 308, 424
"""How wide the column is for each screen, margins included."""
_WIDE_PX = 222
_HIGH_PX = 88
_BETWEEN = 4


class PreviewPanel(QWidget):
    """Loads nothing but what it is handed: words are painted as plain text, pictures come as pixmaps.

    Signals: `network_chosen(str)` with a variant's id; `preference_changed(str, object)`; `width_changed()` when another
    screen asks for another width (`width_px`); `card_asked(str)` with a link whose card is to be described.
    """

    network_chosen = Signal(str)
    preference_changed = Signal(str, object)
    width_changed = Signal()
    card_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._drawn: tuple[object, ...] = ()
        self._whole_for = ""
        self._card_pictures: dict[str, QPixmap] = {}
        self.choice = PreviewChoice(self)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 8, 16, 16)
        self._column.setSpacing(12)
        self.scroll = QScrollArea(self)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setAccessibleName(self.tr("Preview"))
        self.scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.choice)
        whole.addWidget(self.scroll, 1)
        self.choice.network_chosen.connect(self.network_chosen)
        self.choice.changed.connect(self._choice_changed)
        theme_of(self).changed.connect(self._draw)
        self.show_nothing()

    def width_px(self) -> int:
        """How wide the panel wants to be, before the letters' scale."""
        return DESKTOP_PX if self.choice.screen == "desktop" and not self.choice.aloud else PHONE_PX

    def take_preferences(self, preferences: Preferences) -> None:
        """Show the screen and colours that the person last chose."""
        self.choice.take(preferences)
        self.width_changed.emit()
        self._draw()

    def show_networks(self, networks: Sequence[tuple[str, str]], current: str) -> None:
        """The networks that can be chosen, as pairs of id and name."""
        self.choice.show_networks(networks, current)

    def show_nothing(self) -> None:
        """There is no network to show."""
        self._shown = None
        self._drawn = ()
        empty(self._column)
        self.choice.hide()
        words = self.tr("Add a network, and its post stands here as it will appear.")
        self._column.addWidget(Label(words, self, color="ink-soft", wrap=True))
        self._column.addStretch(1)

    def show_post(self, shown: Shown) -> None:
        """Show what leaves for one account."""
        if self._whole_for and self._whole_for != shown.channel.id:
            self._whole_for = ""
        self._shown = shown
        self._draw()

    def card_changed(self) -> None:
        """Another card was written down for a link."""
        self._card_pictures.clear()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        shown = self._shown
        if shown is None:
            return
        link = card_link(shown.leaving, shown.platform)
        card = card_of(link) if link else LinkCard()
        state = self._state(shown, card)
        if state == self._drawn:
            return
        self._drawn = state
        at = self.scroll.verticalScrollBar().value()
        empty(self._column)
        self.choice.show()
        if self.choice.aloud:
            heard = read_aloud(shown.leaving, shown.channel, shown.platform, shown.clock, shown.facts)
            self._column.addWidget(AloudList(heard, self))
        else:
            self._draw_post(shown, card)
        self._column.addStretch(1)
        self.scroll.verticalScrollBar().setValue(at)

    def _draw_post(self, shown: Shown, card: LinkCard) -> None:
        theme = theme_of(self)
        skin = Skin(theme, theme.tokens_for(dark=self._is_dark()), self.choice.screen)
        post = PostCard(
            shown, skin, self, card=card, card_picture=self._card_picture(card.picture), marks=self.choice.marks
        )
        for text in post.texts:
            if shown.channel.id == self._whole_for:
                text.unfold()
            text.unfolded.connect(self._unfolded)
        post.card_asked.connect(self.card_asked)
        self._column.addWidget(post)
        if shown.leaving.first_comment:
            self._column.addWidget(CommentCard(shown, skin, self))

    def _is_dark(self) -> bool:
        return self.choice.colours == "dark" or (self.choice.colours == "window" and theme_of(self).is_dark)

    def _state(self, shown: Shown, card: LinkCard) -> tuple[object, ...]:
        """What the drawing depends on: while it stays, so do the widgets, with focus and place."""
        theme, choice = theme_of(self), self.choice
        pictures = tuple(shown.picture(medium).cacheKey() for medium in shown.leaving.media)
        seen = (shown.leaving, shown.channel, shown.platform.id, shown.slot, shown.labels, pictures, card)
        how = (choice.screen, choice.colours, choice.aloud, choice.marks and shown.findings)
        look = (theme.scale, theme.tokens, theme.is_dark, self.layoutDirection())
        return (*seen, *how, *look, tuple(sorted((key, one.seconds) for key, one in shown.facts.items())))

    def _card_picture(self, name: str) -> QPixmap:
        if name and name not in self._card_pictures:
            self._card_pictures[name] = QPixmap(str(picture_folder() / name))
        return self._card_pictures.get(name, QPixmap())

    @Slot()
    def _unfolded(self) -> None:
        self._whole_for = self._shown.channel.id if self._shown is not None else ""

    @Slot(str, object)
    def _choice_changed(self, name: str, value: object) -> None:
        self.preference_changed.emit(name, value)
        self.width_changed.emit()
        self._draw()


class PictureRow(QWidget):
    """Up to four pictures side by side in a room of `wide_px` by `high_px` at most, each cut to its share of it."""

    def __init__(
        self, pictures: Sequence[QPixmap], parent: QWidget, *, wide_px: int = _WIDE_PX, high_px: int = 0
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self._shown = [picture for picture in pictures[:4] if not picture.isNull()]
        self._wide = theme.px(wide_px)
        self.setFixedHeight(theme.px(high_px or (_HIGH_PX if len(self._shown) > 1 else 124)) if self._shown else 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._wide, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        count = max(1, len(self._shown))
        whole = min(self._wide, self.width())
        share = (whole - _BETWEEN * (count - 1)) // count
        if share < 1:
            return
        with painting(self) as painter:
            for at, picture in enumerate(self._shown):
                place = QRect(at * (share + _BETWEEN), 0, share, self.height())
                _paint_cut(painter, picture, mirrored(place, self.rect(), self.layoutDirection()))


def _paint_cut(painter: QPainter, picture: QPixmap, place: QRect) -> None:
    """The middle of a picture in that place, with round corners."""
    ratio = painter.device().devicePixelRatioF()
    scaled = picture.scaled(
        place.size() * ratio, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(ratio)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(place), 6, 6)
    painter.save()
    painter.setClipPath(shape)
    put(painter, scaled, place)
    painter.restore()
