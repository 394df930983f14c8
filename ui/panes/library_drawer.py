"""The library's right column: one post, its text for each network, who approved it, where it has been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.library.records import Variant
from ui.bridge.session import Session
from ui.bridge.thumbnails import Thumbnails
from ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.kit.paint import painting
from ui.kit.tabs import Tabs
from ui.kit.text import Label, note
from ui.panes.library_details import Details
from ui.panes.library_network import NetworkBody
from ui.panes.library_reuse import ReuseBlock
from ui.panes.library_words import LibraryWords
from ui.theme.theme import theme_of

WIDTH_PX = 320
_COPIED_MS = 1600


class LibraryDrawer(QWidget):
    """Shows `Details`. Signals: `use_again_requested(str)` with the post, `asked(str, str)` with a verb and a variant,
    `wanted(str, object)` with the post and the values of a `Together`, `collected(str, object, object)` with the post and the
    names of collections that it joins and leaves, `closed()`."""

    use_again_requested = Signal(str)
    asked = Signal(str, str)
    wanted = Signal(str, object)
    collected = Signal(str, object, object)
    closed = Signal()

    def __init__(
        self, session: Session, words: LibraryWords, thumbs: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._details: Details | None = None
        self.setAccessibleName(self.tr("The chosen post"))
        self.setFixedWidth(theme_of(self).px(WIDTH_PX))
        self._title = Label("", self, px=16, weight=600, wrap=True)
        self._close = IconButton(self.tr("Close"), "x", parent=self)
        self._about = note("", self)
        self._about.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._tabs = Tabs(self.tr("Networks"), self)
        self._body = NetworkBody(session, words, thumbs)
        self.reuse = ReuseBlock(session, words)
        self.use_again_button = PrimaryButton(self.tr("Use again"), self)
        self.copy_button = SecondaryButton(self.tr("Copy text"), self, icon_name="copy")
        self._uncopy = QTimer(self)
        self._uncopy.setSingleShot(True)
        self._uncopy.setInterval(_COPIED_MS)
        self._lay_out()
        self._close.clicked.connect(self.closed)
        self._tabs.changed.connect(self._show_network)
        self.use_again_button.clicked.connect(self._use_again)
        self.copy_button.clicked.connect(self.copy)
        self._uncopy.timeout.connect(self._name_copy)
        self._body.asked.connect(self._asked)
        self.reuse.wanted.connect(self._want)
        self.reuse.collected.connect(self._collect)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 10, 0)
        head.setSpacing(6)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        about = QHBoxLayout()
        about.setContentsMargins(16, 2, 16, 4)
        about.addWidget(self._about)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(13, 0, 16, 0)
        tabs.addWidget(self._tabs)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body)
        column.addWidget(self.reuse)
        column.addStretch(1)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.use_again_button)
        self._foot = QWidget(self)
        self._foot.setLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(about)
        whole.addLayout(tabs)
        whole.addWidget(area, 1)
        whole.addWidget(self._foot)

    @property
    def details(self) -> Details | None:
        """What is shown."""
        return self._details

    @property
    def variant(self) -> Variant | None:
        """The network in front."""
        return (
            next((one for one in self._details.shown if one.id == self._tabs.current), None) if self._details else None
        )

    def show_details(self, details: Details) -> None:
        """Show a post; the network in front stays in front where the post is the same."""
        front = self._tabs.current
        self._details = details
        post = details.post
        self._title.setText(post.name)
        pieces = [self.tr("by %1").replace("%1", ", ".join(post.authors))] if post.authors else []
        if post.campaign:
            pieces.append(self._session.names.campaign(post.campaign))
        self._about.setText(" · ".join([*pieces, post.label]))
        self._tabs.blockSignals(True)
        self._tabs.clear()
        for variant in details.shown:
            self._tabs.add(variant.id, self._words.account(variant.channel))
        if front in self._tabs.ids:
            self._tabs.set_current(front)
        self._tabs.blockSignals(False)
        self.reuse.show_details(details)
        self._show_network()

    @Slot()
    def _show_network(self) -> None:
        if self._details is not None:
            self._body.show_network(self._details, self.variant)
            self.copy_button.setEnabled(self.variant is not None)

    @Slot()
    def copy(self) -> None:
        """Put the text of the network in front, as it was approved or is out, on the clipboard."""
        variant = self.variant
        if variant is None or self._details is None:
            return
        parts = cast("Sequence[Mapping[str, Any]]", self._details.leaving(variant)["parts"])
        QGuiApplication.clipboard().setText("\n\n".join(str(part["text"]) for part in parts))
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.set_icon_name("check")
        self._uncopy.start()

    @Slot()
    def _name_copy(self) -> None:
        self.copy_button.setText(self.tr("Copy text"))
        self.copy_button.set_icon_name("copy")

    @Slot()
    def _use_again(self) -> None:
        if self._details is not None:
            self.use_again_requested.emit(self._details.post.id)

    @Slot(object)
    def _want(self, values: object) -> None:
        if self._details is not None:
            self.wanted.emit(self._details.post.id, values)

    @Slot(object, object)
    def _collect(self, joined: object, left: object) -> None:
        if self._details is not None:
            self.collected.emit(self._details.post.id, joined, left)

    @Slot(str)
    def _asked(self, verb: str) -> None:
        if self.variant is not None:
            self.asked.emit(verb, self.variant.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            edge = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            painter.fillRect(edge, 0, 1, self.height(), theme.color("hairline"))
            painter.fillRect(0, self._foot.y(), self.width(), 1, theme.color("hairline"))
