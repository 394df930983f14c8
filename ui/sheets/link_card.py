"""What the card of a link will say, written down for the preview: typed, pasted, with a picture from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from editorial.library.transaction import new_id
from editorial.settings.link_cards import LinkCard, card_of, picture_folder, remember
from editorial.text.appearance import domain_of
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.fields import TextField
from ui.kit.sheet import Sheet
from ui.kit.text import Label, note
from ui.theme.theme import theme_of

PICTURE_PX = 640
_SHOWN_PX = 200
_KINDS = "*.jpg *.jpeg *.png *.gif *.webp *.avif"


class LinkCardSheet(Sheet):
    """Signal: `kept()` once the card is written down. Nothing is fetched: no page, no picture."""

    kept = Signal()

    def __init__(self, window: QWidget, session: Session, link: str) -> None:
        super().__init__(window, "", width_px=520)
        self.set_title(self.tr("The card of this link"))
        self._session, self._link = session, link
        card = card_of(link)
        self._picture = card.picture
        self.body.addWidget(Label(link, self, color="ink-soft", wrap=True))
        self.body.addWidget(
            note(
                self.tr(
                    "For the preview alone, kept on this computer. Networks read the page and make the card themselves; "
                    "Proofdesk opens no page."
                ),
                self,
            )
        )
        self.title = TextField(self.tr("Title"), "", self, placeholder=domain_of(link))
        self.description = TextField(self.tr("Description"), "", self, lines=2)
        self.title.set_text(card.title)
        self.description.set_text(card.description)
        self.body.addWidget(self.title)
        self.body.addWidget(self.description)
        self._seen = Label("", self)
        self._seen.setAccessibleName(self.tr("The card's picture"))
        self.choose = SecondaryButton(self.tr("Choose a picture…"), self, icon_name="image")
        self.paste = SecondaryButton(self.tr("Paste a picture"), self)
        self.without = QuietButton(self.tr("Without a picture"), self, small=False)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.choose, self.paste, self.without):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(row)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.keep = PrimaryButton(self.tr("Keep"), self)
        self.add_button(cancel)
        self.add_button(self.keep)
        cancel.clicked.connect(self.close_sheet)
        self.keep.clicked.connect(self._keep)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)
        self.without.clicked.connect(self._take_none)
        self._show_picture()

    def _show_picture(self) -> None:
        picture = QPixmap(str(picture_folder() / self._picture)) if self._picture else QPixmap()
        self._seen.setVisible(not picture.isNull())
        self.without.setVisible(not picture.isNull())
        if not picture.isNull():
            side = theme_of(self).px(_SHOWN_PX)
            self._seen.setPixmap(picture.scaledToWidth(side, Qt.TransformationMode.SmoothTransformation))

    @Slot()
    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", f"{self.tr('Pictures')} ({_KINDS})"
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Take a picture from a file. A small copy of it is made outside this process, as of every picture."""
        name = f"{new_id()}.png"

        def work(desk: Any) -> bool:
            picture_folder().mkdir(parents=True, exist_ok=True)
            return desk.probe.thumbnail(path, picture_folder() / name, max_px=PICTURE_PX)

        def done(made: bool) -> None:
            if made:
                self._picture = name
                self._show_picture()
            else:
                self.set_footer(self.tr("This file holds no picture that can be shown."))

        self._session.read(self, work, done)

    @Slot()
    def _paste(self) -> None:
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self.set_footer(self.tr("There is no picture to paste: copy one first."))
            return
        self.take_image(image)

    def take_image(self, image: QImage) -> None:
        """Take a picture that was copied."""
        name = f"{new_id()}.png"
        if max(image.width(), image.height()) > PICTURE_PX:
            size = image.size().scaled(PICTURE_PX, PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatio)
            image = image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        picture_folder().mkdir(parents=True, exist_ok=True)
        if image.save(str(picture_folder() / name)):
            self._picture = name
            self._show_picture()
        else:
            self.set_footer(self.tr("The picture could not be kept: the disk may be full."))

    @Slot()
    def _take_none(self) -> None:
        self._picture = ""
        self._show_picture()

    @Slot()
    def _keep(self) -> None:
        title, description = self.title.text.strip(), self.description.text.strip()
        try:
            remember(self._link, LinkCard(title=title, description=description, picture=self._picture))
        except OSError:
            self.set_footer(self.tr("The card could not be kept: the disk may be full."))
            return
        self.kept.emit()
        self.close_sheet()
