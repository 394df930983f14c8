"""A post drawn as one network shows it, from what leaves and the network's published facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from editorial.model.clock import Slot as Time
from editorial.model.finding import Finding
from editorial.model.platform import Platform
from editorial.model.post import Channel, Content, Medium, Part
from editorial.model.span import Span
from editorial.model.subject import MediumFacts
from editorial.settings.link_cards import LinkCard
from editorial.text.appearance import (
    arrangement,
    card_link,
    coloured,
    fold_lines_of,
    fold_of,
    text_is_shown,
)
from ui.bridge.offsets import Offsets
from ui.kit.avatar import Avatar
from ui.kit.paint import box, painting
from ui.panes.preview_link import LinkCardView
from ui.panes.preview_pictures import pictures_of, shot_of
from ui.panes.preview_skin import Skin
from ui.panes.preview_text import PostText, TextMark

AVATAR_PX = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All that a preview needs of one network: what leaves, for whom, when; `picture` gives a medium's small copy, of a
    video its cover; `labels` are the network's own (paid partnership, AI) that were declared."""

    leaving: Content
    channel: Channel
    platform: Platform
    slot: Time | None
    picture: Callable[[Medium], QPixmap]
    facts: Mapping[str, MediumFacts] = field(default_factory=dict[str, MediumFacts])
    labels: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def handle(self) -> str:
        """The account's handle with its sign; empty where none was entered."""
        return f"@{self.channel.handle.lstrip('@')}" if self.channel.handle else ""

    @property
    def clock(self) -> str:
        """When it goes out, as networks print it; empty without a time."""
        return f"{self.slot.local:%H:%M}" if self.slot else ""


class PostCard(QWidget):
    """Signals: `card_asked(str)` with a link, when its card is to be described."""

    card_asked = Signal(str)

    def __init__(
        self, shown: Shown, skin: Skin, parent: QWidget, *, card: LinkCard, card_picture: QPixmap, marks: bool
    ) -> None:
        super().__init__(parent)
        self._shown, self._skin = shown, skin
        self._card = (card, card_picture)
        self._marks = shown.findings if marks else ()
        self._ties: list[tuple[QWidget, QWidget]] = []
        self.texts: list[PostText] = []
        self.setAccessibleName(self.tr("Post on %1").replace("%1", shown.platform.title))
        column = QVBoxLayout(self)
        side = skin.px(14)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(skin.px(10))
        leaving = shown.leaving
        self._above(column, leaving)
        before: QWidget | None = None
        for at, part in enumerate(leaving.parts):
            before = self._part(column, at, part, before)
        if leaving.description:
            column.addWidget(self._text(leaving.description, "description", color="ink-soft"))

    # -- the parts -----------------------------------------------------------------------------------------------------

    def _above(self, column: QVBoxLayout, leaving: Content) -> None:
        """Article and video begin with their title and pictures, everything else with the account."""
        if leaving.title:
            column.addWidget(self._text(leaving.title, "title", px=16, weight=600))
        if leaving.byline and leaving.byline not in leaving.text:
            words = self.tr("By %1").replace("%1", leaving.byline)
            column.addWidget(PostText(words, self._skin, self, px=12, color="ink-soft"))

    def _part(self, column: QVBoxLayout, at: int, part: Part, before: QWidget | None) -> QWidget:
        several = len(self._shown.leaving.parts) > 1 and self._shown.leaving.kind != "carousel"
        avatar = Avatar(
            self._shown.channel.name, parent=self, size_px=round(self._skin.px(AVATAR_PX) / self._skin.theme.scale)
        )
        inner: QLayout = column
        head = self._head(at, several=several)
        row = QHBoxLayout()
        row.setSpacing(self._skin.px(8))
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        if at == 0 or several:
            if several:
                inner = QVBoxLayout()
                inner.setSpacing(self._skin.px(6))
                inner.addLayout(head)
                row.addLayout(inner, 1)
                column.addLayout(row)
                if before is not None:
                    self._ties.append((before, avatar))
            else:
                row.addLayout(head, 1)
                column.addLayout(row)
        else:
            avatar.deleteLater()
        self._fill(inner, at, part)
        return avatar

    def _fill(self, inner: QLayout, at: int, part: Part) -> None:
        shown, name = self._shown, "text" if at == 0 else f"text[{at}]"
        if part.text and text_is_shown(shown.platform):
            inner.addWidget(self._text(part.text, name, folds=True))
        elif part.text:
            words = self.tr("The text is not shown: %1 takes none here.").replace("%1", shown.platform.name)
            inner.addWidget(PostText(words, self._skin, self, px=12, color="ink-soft"))
        shots = [
            shot_of(medium, shown.picture(medium), shown.platform.id, self._said_of(medium), self._seconds(medium))
            for medium in part.media
        ]
        for widget in pictures_of(shots, arrangement(shown.leaving), self._skin, self):
            inner.addWidget(widget)
        if at == 0:
            self._link(inner)

    def _link(self, inner: QLayout) -> None:
        """The card of the link, or the link where the network makes none: with the first part of a thread."""
        leaving = self._shown.leaving
        link = card_link(leaving, self._shown.platform)
        if link:
            view = LinkCardView(link, *self._card, self._skin, self)
            view.edit_asked.connect(self.card_asked)
            inner.addWidget(view)
        elif leaving.link:
            inner.addWidget(self._text(leaving.link, "link", color="blue"))

    def _head(self, at: int, *, several: bool) -> QVBoxLayout:
        shown, skin = self._shown, self._skin
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PostText(shown.channel.name, skin, self, weight=600))
        number = self.tr("%1 of %2") if several else ""
        number = number.replace("%1", str(at + 1)).replace("%2", str(len(shown.leaving.parts)))
        quiet = " · ".join(part for part in (shown.handle, shown.clock if at == 0 else "", number) if part)
        if quiet:
            column.addWidget(PostText(quiet, skin, self, px=12, color="ink-soft"))
        if at == 0:
            for label in shown.labels:
                column.addWidget(PostText(label, skin, self, px=12, color="ink-soft", weight=500))
        return column

    def _text(
        self, words: str, name: str, *, px: float = 13, weight: int = 400, color: str = "ink", folds: bool = False
    ) -> PostText:
        platform, offsets = self._shown.platform, Offsets(words)
        base = name.partition("[")[0]
        fold = fold_of(words, platform, base, self._skin.screen) if folds or base in ("title", "description") else None
        text = PostText(
            words,
            self._skin,
            self,
            px=px,
            weight=weight,
            color=color,
            coloured=[offsets.to_qt(span) for span in coloured(words, platform)] if base == "text" else (),
            marks=[
                TextMark(*offsets.to_qt(one.span), one.level)
                for one in self._marks
                if one.field == name
                and len(one.span)
                and one.span.end <= len(words)
                and one.span.of(words) == one.match
            ],
            fold=None if fold is None else offsets.to_qt(Span(fold, fold))[0],
            fold_lines=fold_lines_of(platform, base) if folds else None,
            more=self.tr("more"),
        )
        self.texts.append(text)
        return text

    def _said_of(self, medium: Medium) -> str:
        if medium.alt:
            return medium.alt
        return self.tr("Video") if medium.kind == "video" else self.tr("Picture without alt text")

    def _seconds(self, medium: Medium) -> float:
        facts = self._shown.facts.get(medium.original)
        return facts.seconds if facts is not None else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        skin = self._skin
        with painting(self) as painter:
            box(painter, self.rect(), 14, fill=skin.color("raised"), edge=skin.color("hairline"))
            painter.setPen(QPen(skin.color("hairline"), 2))
            for upper, lower in self._ties:
                top, foot = QRectF(upper.geometry()), QRectF(lower.geometry())
                painter.drawLine(
                    QPointF(top.center().x(), top.bottom() + 5), QPointF(foot.center().x(), foot.top() - 5)
                )


class CommentCard(QWidget):
    """The first comment, as it stands under the post."""

    def __init__(self, shown: Shown, skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self._skin = skin
        row = QHBoxLayout(self)
        side = skin.px(14)
        row.setContentsMargins(side, skin.px(10), side, skin.px(10))
        row.setSpacing(skin.px(8))
        row.addWidget(Avatar(shown.channel.name, parent=self, size_px=22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        words = shown.leaving.first_comment
        offsets = Offsets(words)
        column.addWidget(PostText(self.tr("First comment"), skin, self, px=12, color="ink-soft"))
        spans: Sequence[tuple[int, int]] = [offsets.to_qt(span) for span in coloured(words, shown.platform)]
        column.addWidget(PostText(words, skin, self, coloured=spans))
        row.addLayout(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box(painter, self.rect(), 14, fill=self._skin.color("raised"), edge=self._skin.color("hairline"))
