"""The first start: four things on one page, each with a sensible answer already there."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editorial.errors import UserError
from editorial.model.platform import Platform
from ui.bridge.session import Session
from ui.kit.banner import Banner
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.card import Card
from ui.kit.fields import TextField
from ui.kit.segmented import Segmented
from ui.kit.text import Label, note, title
from ui.panes.settings_inputs import RadioField
from ui.sheets.first_networks import NetworksCard
from ui.sheets.first_words import first_text, first_title
from ui.theme.theme import theme_of
from ui.tongue import error_words

WIDTH_PX = 1160
NARROW_PX = 640
_LEFT, _RIGHT = 45, 64
LIBRARY_FILE = "library.db"
MOST_ACCOUNTS = 4
"""Networks of the first draft: more tabs would be the first thing to puzzle over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the page asks for. `networks` are ids; `name` is the person's; `style` is a shipped house style. `title` and `text`
    are those of the first draft, none without a text."""

    name: str
    folder: Path
    is_new: bool
    networks: tuple[str, ...] = ()
    style: str = "plain-and-friendly"
    title: str = ""
    text: str = ""


def begin(wishes: Wishes) -> Path:
    """Make the workspace with its owner, accounts, house style and first draft; or see that there is one. Returns its folder.

    Raises UserError when the folder cannot be used. Runs on the library's thread.
    """
    from editorial.library.workspace import open_library

    if not wishes.is_new:
        open_library(wishes.folder).close()
        return wishes.folder
    from dataclasses import replace

    from editorial.bootstrap import new_style_file, toolbox
    from editorial.library.people import first_person, save_channel
    from editorial.library.transaction import Command, new_id
    from editorial.library.workspace import create_library

    called = wishes.folder.name
    library = create_library(wishes.folder, name=called)
    try:
        owner = first_person(library, wishes.name)
        accounts: list[str] = []
        for name in wishes.networks:
            plain = toolbox().plain_channel(toolbox().platforms()[name])
            account = replace(plain, id=new_id(), name=called, zone=_zone())
            save_channel(library, Command(who=owner.id), account, toolbox().platforms()[name])
            accounts.append(account.id)
        new_style_file(wishes.folder, called, extends=wishes.style)
        if wishes.text:
            from editorial.workflow.first_draft import write_first_draft

            desk = toolbox().desk(library)
            write_first_draft(
                desk,
                Command(who=owner.id),
                title=wishes.title,
                text=wishes.text,
                author=owner.name,
                channels=accounts[:MOST_ACCOUNTS],
            )
            desk.probe.close()
    finally:
        library.close()
    return wishes.folder


def usual_folder() -> Path:
    """Where a new workspace goes when nobody says otherwise."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Proofdesk"


def _zone() -> str:
    """This computer's time zone by its IANA name."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii") or "UTC"


def _user_name() -> str:
    try:
        return getpass.getuser().replace(".", " ").title()
    except (OSError, KeyError):
        return ""


class FirstStart(QWidget):
    """Shown while there is no workspace. Signal: `began(object, str)` with the folder (a Path) and the person's name."""

    began = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen_folders = {"new": str(usual_folder()), "open": ""}
        self.setAccessibleName(self.tr("First start"))
        self.name = TextField(self.tr("Your name"), self.tr("As your colleagues and the history will see it."), self)
        self.name.set_text(_user_name())
        kinds = [("new", self.tr("A new workspace")), ("open", self.tr("One that is there already"))]
        self.kind = Segmented(self.tr("Workspace"), kinds, parent=self)
        self.folder = TextField(self.tr("Folder"), parent=self)
        self.folder.set_text(self._chosen_folders["new"])
        self.choose_button = SecondaryButton(self.tr("Choose…"), self)
        self.banner = Banner("", "error", self)
        self.begin_button = PrimaryButton(self.tr("Begin"), self)
        self._networks = NetworksCard(self)
        self._style = Card(self.tr("House style"), self.tr("What the checks go by; every part can be changed"), self)
        self.style_choice = RadioField(
            self.tr("House style"),
            (
                (
                    "plain-and-friendly",
                    self.tr("Plain and friendly"),
                    self.tr("Short sentences, everyday words, no shouting and no pressure."),
                ),
                (
                    "newsroom",
                    self.tr("Newsroom"),
                    self.tr("Who wrote it, who said it, who took the picture: sources and credits come first."),
                ),
                (
                    "trade-and-linkedin",
                    self.tr("Trade and LinkedIn"),
                    self.tr("For people at work: longer words are fine, claims want their reasons."),
                ),
            ),
        )
        self.style_choice.hide_label()
        self.style_choice.set_value("plain-and-friendly")
        self._lay_out()
        self.kind.changed.connect(self._kind_changed)
        self.choose_button.clicked.connect(self._choose)
        self.begin_button.clicked.connect(self._begin)
        self.name.submitted.connect(self._begin)
        self.folder.submitted.connect(self._begin)
        self.name.changed.connect(self._clear_errors)
        self.folder.changed.connect(self._clear_errors)
        self.banner.hide()
        theme_of(self).changed.connect(self._set_side_by_side)
        session.ops.run(self, _platforms, self._show_networks, self._fault)

    @property
    def _ticks(self) -> dict[str, QCheckBox]:
        return self._networks.ticks

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 24, 0, 12)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Welcome to Proofdesk"), self))
        lead = Label(
            self.tr("Four short questions. Skip what you like: everything can be changed later."), self, wrap=True
        )
        lead.set_color("ink-soft")
        column.addWidget(lead)
        column.addWidget(self.banner)
        you = Card(parent=self)
        you.body.addWidget(self.name)
        left = QVBoxLayout()
        left.setSpacing(12)
        for card in (you, self._workspace_card(), self._style_card()):
            left.addWidget(card)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._networks)
        right.addStretch(1)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addLayout(left, _LEFT)
        self._cards.addLayout(right, _RIGHT)
        column.addLayout(self._cards)
        column.addStretch(1)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        # Its height follows from its width: the lowest that wrapped words ask for, at their narrowest, is far too high.
        inside.setMinimumHeight(1)
        middle = QWidget(inside)
        middle.setLayout(column)
        self._middles: list[QWidget] = [middle]
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self._foot())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_side_by_side()

    @Slot()
    def _set_side_by_side(self) -> None:
        """The networks stand beside the rest where there is room, so that all four questions are seen at once."""
        directions = QBoxLayout.Direction
        wide = self.width() >= theme_of(self).px(WIDTH_PX) + 48
        self._cards.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        for part in self._middles:
            part.setMaximumWidth(theme_of(self).px(WIDTH_PX if wide else NARROW_PX))

    def _workspace_card(self) -> Card:
        card = Card(self.tr("Workspace"), self.tr("The folder that holds everything"), self)
        card.body.addWidget(self.kind)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        side = QVBoxLayout()
        side.setSpacing(0)
        # The button stands beside the line, under the height of the label.
        side.addSpacing(self.folder.sizeHint().height() - self.folder.control.sizeHint().height())
        side.addWidget(self.choose_button)
        side.addStretch(1)
        place.addLayout(side)
        card.body.addLayout(place)
        card.body.addWidget(
            note(self.tr("A workspace is for one computer. Shared folders and Dropbox damage it."), self)
        )
        return card

    def _style_card(self) -> Card:
        self._style.body.addWidget(self.style_choice)
        return self._style

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 12, 24, 16)
        row.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.begin_button)
        holder = QWidget(foot)
        holder.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        self._middles.append(holder)
        row.addWidget(holder, 100)
        row.addStretch(1)
        return foot

    @property
    def networks(self) -> tuple[str, ...]:
        """The ids ticked."""
        return self._networks.networks

    def _show_networks(self, platforms: Mapping[str, Platform]) -> None:
        self._networks.show_networks(platforms)
        QWidget.setTabOrder([*self._ticks.values()][-1], self.begin_button)

    @Slot(str)
    def _kind_changed(self, kind: str) -> None:
        other = "open" if kind == "new" else "new"
        self._chosen_folders[other] = self.folder.text.strip()
        self.folder.set_text(self._chosen_folders[kind])
        for card in (self._networks, self._style):
            card.setVisible(kind == "new")
        self._clear_errors()

    @Slot()
    def _choose(self) -> None:
        start = Path(self.folder.text.strip() or str(usual_folder()))
        known = next((str(one) for one in (start, *start.parents) if one.is_dir()), str(Path.home()))
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder of the workspace"), known)
        if found:
            self.choose_folder(Path(found))

    def choose_folder(self, folder: Path) -> None:
        """Take a folder; one that holds a workspace is opened, and a new one gets a folder of its own among others."""
        if (folder / LIBRARY_FILE).exists():
            if self.kind.current != "open":
                self.kind.set_current("open")
                self._kind_changed("open")
            self.folder.set_text(str(folder))
            return
        is_full = self.kind.current == "new" and any(folder.iterdir())
        self.folder.set_text(str(folder / "Proofdesk" if is_full else folder))

    @Slot()
    def _begin(self) -> None:
        if not self.begin_button.isEnabled():
            return
        name, folder = self.name.text.strip(), self.folder.text.strip()
        is_new = self.kind.current == "new"
        if is_new and not name:
            self.name.set_error(self.tr("Write a name; you can change it later."))
        if not folder:
            self.folder.set_error(self.tr("Choose a folder."))
        if (is_new and not name) or not folder:
            return
        wishes = Wishes(
            name=name,
            folder=Path(folder).expanduser(),
            is_new=is_new,
            networks=self.networks,
            style=self.style_choice.value,
            title=first_title(),
            text=first_text(networks=len(self.networks)),
        )
        self._set_busy(busy=True)

        def done(made: Path) -> None:
            # "One moment…" stands until the window shows something else: opening takes a while, too.
            self.began.emit(made, name)

        self._session.ops.run(self, lambda: begin(wishes), done, self._fault)

    def _set_busy(self, *, busy: bool) -> None:
        self.begin_button.setEnabled(not busy)
        self.begin_button.setText(self.tr("One moment…") if busy else self.tr("Begin"))

    def _fault(self, error: UserError) -> None:
        """Faults of the folder stand at the folder, others at the top."""
        self._set_busy(busy=False)
        words = error_words(error, place=False)
        if error.place:
            self.folder.set_error(words)
        else:
            self.banner.set_text(words, "error")
            self.banner.show()

    @Slot()
    def _clear_errors(self) -> None:
        self.name.set_error("")
        self.folder.set_error("")
        self.banner.hide()


def _platforms() -> Mapping[str, Platform]:
    from editorial.bootstrap import toolbox

    return toolbox().platforms()
