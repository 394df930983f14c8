"""What one person likes on this computer, and what the program is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from editorial import __version__
from ui.kit.buttons import SecondaryButton
from ui.kit.fields import ChoiceField
from ui.kit.segmented import Segmented
from ui.kit.text import Label, heading, note, title
from ui.panes.settings_form import FORM_PX, SIDE_PX
from ui.panes.settings_inputs import RadioField
from ui.panes.settings_keys import ReviewKeysSetting
from ui.theme.theme import theme_of
from ui.tongue import LANGUAGES
from ui.words import tongue

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Letter sizes offered, in per cent."""


class Page(QScrollArea):
    """A column of settings that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QWidget()
        self._inside = QWidget(outer)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(SIDE_PX, 20, SIDE_PX, 24)
        self.column.setSpacing(8)
        self._title = title("", self._inside)
        self.column.addWidget(self._title)
        self.column.addSpacing(8)
        around = QVBoxLayout(outer)
        around.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._inside, 1)
        row.addStretch(0)
        around.addLayout(row)
        around.addStretch(1)
        self.setWidget(outer)
        outer.setAutoFillBackground(False)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_name(self, name: str) -> None:
        """Name the page."""
        self._title.setText(name)
        self.setAccessibleName(name)

    @Slot()
    def _dress(self) -> None:
        self._inside.setMaximumWidth(theme_of(self).px(FORM_PX + 2 * SIDE_PX))


class ComputerPage(Page):
    """Signal: `preference_changed(str, object)`: `theme` system, light or dark; `scale` 0.9 to 1.5; `language` system or a
    code; `pace` typing, pause or asked; `smart_marks` and `tray` a bool."""

    preference_changed = Signal(str, object)

    def __init__(self, preferences: Mapping[str, object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(self.tr("This computer"))
        self.column.addWidget(note(self.tr("Kept on this computer for you alone, never in the workspace."), self))
        self.column.addSpacing(12)
        self.theme_switch = Segmented(
            self.tr("Colours"),
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            self._one_of(preferences.get("theme"), ("system", "light", "dark")),
            self,
        )
        scale = preferences.get("scale", 1.0)
        percent = round(100 * scale) if isinstance(scale, int | float) else 100
        nearest = min(SIZES, key=lambda size: abs(size - percent))
        self.contrast_switch = Segmented(
            self.tr("Contrast"),
            (("system", self.tr("As the system")), ("usual", self.tr("Usual")), ("high", self.tr("High"))),
            self._one_of(preferences.get("contrast"), ("system", "usual", "high")),
            self,
        )
        self.language_switch = Segmented(
            self.tr("Language of the window"),
            (("system", self.tr("As the system")), *((code, tongue(code)) for code in LANGUAGES)),
            self._one_of(preferences.get("language"), ("system", *LANGUAGES)),
            self,
        )
        for words, switch in (
            (self.tr("Colours"), self.theme_switch),
            (self.tr("Contrast"), self.contrast_switch),
            (self.tr("Language of the window"), self.language_switch),
        ):
            self.column.addWidget(Label(words, self, weight=500))
            self.column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addSpacing(12)
        self.size = ChoiceField(
            self.tr("Letter size"), [(str(size), self.tr("%1 %").replace("%1", str(size))) for size in SIZES], "", self
        )
        self.size.set_value(str(nearest))
        self.column.addWidget(self.size)
        self.still = QCheckBox(self.tr("Nothing moves by itself"), self)
        self.still.setChecked(preferences.get("still") is True)
        self.column.addSpacing(8)
        self.column.addWidget(self.still)
        self.column.addWidget(note(self.tr("The cursor does not blink, and bars do not run to and fro."), self))
        self.column.addSpacing(12)
        self.pace = RadioField(
            self.tr("When checks speak"),
            (
                (
                    "typing",
                    self.tr("As I type"),
                    self.tr("A moment after each sentence, never in the one being typed."),
                ),
                ("pause", self.tr("When I pause"), self.tr("When nothing was typed for a little while.")),
                ("asked", self.tr("When I ask"), self.tr("Only after F7, and always before something is submitted.")),
            ),
            self,
        )
        self.pace.set_value(self._one_of(preferences.get("pace"), ("typing", "pause", "asked")))
        self.column.addWidget(self.pace)
        self.column.addSpacing(12)
        self.review_keys = ReviewKeysSetting(preferences.get("review_keys"), self)
        self.column.addWidget(self.review_keys)
        self._add_typing(preferences)
        self._add_news(preferences)
        self.theme_switch.changed.connect(self._theme_chosen)
        self.contrast_switch.changed.connect(self._contrast_chosen)
        self.size.changed.connect(self._size_chosen)
        self.still.clicked.connect(self._still_chosen)
        self.language_switch.changed.connect(self._language_chosen)
        self.pace.changed.connect(self._pace_chosen)
        self.review_keys.changed.connect(self._keys_chosen)

    def _add_news(self, preferences: Mapping[str, object]) -> None:
        self.tray = QCheckBox(self.tr("Tell me outside the window, too"), self)
        there = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setChecked(there and preferences.get("tray") is True)
        self.tray.setEnabled(there)
        words = self.tr(
            "When a post comes back, is approved or commented, or waits for you. Never with a sound, and only while this "
            "window is not in front."
        )
        if not there:
            words = self.tr("This system has no place for such messages. The line at the foot of the window says it.")
        said = note(words, self)
        said.setContentsMargins(theme_of(self).px(24), 0, 0, 0)
        self.column.addSpacing(12)
        self.column.addWidget(Label(self.tr("News"), self, weight=500))
        self.column.addWidget(self.tray)
        self.column.addWidget(said)
        self.tray.clicked.connect(self._tray_chosen)

    @Slot()
    def _tray_chosen(self) -> None:
        self.preference_changed.emit("tray", self.tray.isChecked())

    def _add_typing(self, preferences: Mapping[str, object]) -> None:
        self.smart = QCheckBox(self.tr("Quotation marks, apostrophes and dashes as the language prints them"), self)
        self.smart.setChecked(preferences.get("smart_marks", True) is not False)
        words = self.tr("While you type. One undo gives back what you typed; links, code and handles stay as they are.")
        self.smart.setAccessibleDescription(words)
        about = note(words, self)
        about.setContentsMargins(theme_of(self).px(24), 0, 0, 6)
        self.column.addSpacing(12)
        self.column.addWidget(Label(self.tr("Typing"), self, weight=500))
        self.column.addWidget(self.smart)
        self.column.addWidget(about)
        self.smart.clicked.connect(self._smart_chosen)

    @Slot(bool)
    def _smart_chosen(self, on: bool) -> None:
        self.preference_changed.emit("smart_marks", on)

    @staticmethod
    def _one_of(value: object, known: tuple[str, ...]) -> str:
        return value if isinstance(value, str) and value in known else known[0]

    @Slot(str)
    def _theme_chosen(self, mode: Any) -> None:
        theme_of(self).set_mode(mode)
        self.preference_changed.emit("theme", mode)

    @Slot(str)
    def _contrast_chosen(self, contrast: Any) -> None:
        theme_of(self).set_contrast(contrast)
        self.preference_changed.emit("contrast", contrast)

    @Slot(bool)
    def _still_chosen(self, still: bool) -> None:
        theme_of(self).set_still(still)
        self.preference_changed.emit("still", still)

    @Slot(str)
    def _language_chosen(self, language: str) -> None:
        self.preference_changed.emit("language", language)

    @Slot(str)
    def _size_chosen(self, size: str) -> None:
        self.preference_changed.emit("scale", int(size) / 100)

    @Slot(object)
    def _keys_chosen(self, kept: object) -> None:
        self.preference_changed.emit("review_keys", kept)

    @Slot(str)
    def _pace_chosen(self, pace: str) -> None:
        self.preference_changed.emit("pace", pace)


class AboutPage(Page):
    """The version, what it stands on, and where the workspace is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(self.tr("About Proofdesk"))
        self._session = session
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.database = Label("…", self)
        self._line(self.tr("Program version"), Label(__version__, self))
        self._line(self.tr("Database"), self.database)
        self.column.addLayout(self._grid)
        self.column.addSpacing(16)
        self.column.addWidget(heading(self.tr("Workspace"), self))
        self.folder = Label(str(session.folder or ""), self, wrap=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.folder)
        self.column.addWidget(
            note(
                self.tr(
                    "This folder is for one computer account, with any number of windows. In a shared or synced folder "
                    "two computers would write over each other, so Proofdesk refuses those. Give others a backup instead."
                ),
                self,
            )
        )
        self.open_button = SecondaryButton(self.tr("Open the folder"), self, icon_name="folder-open")
        self.open_button.clicked.connect(self._open_folder)
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(16)
        self.column.addWidget(heading(self.tr("Licences"), self))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        for name, licence in (
            ("Proofdesk", self.tr("GPL-3.0-or-later: free to use, study, change and pass on, under the same terms")),
            (self.tr("Letters: Inter, Noto Sans Thai, Literata"), "SIL Open Font License 1.1"),
            (self.tr("Icons: Lucide"), "ISC"),
            (self.tr("Names of emoji: emojibase"), "MIT"),
            ("Qt, PySide6", "LGPL-3.0"),
            ("Harper, Hunspell", "Apache-2.0; LGPL-2.1, GPL-2.0 or MPL-1.1"),
            (self.tr("Dictionaries"), self.tr("MIT, BSD, LGPL, GPL or MPL; each has its licence beside it")),
            (self.tr("LanguageTool, where it was added"), "LGPL-2.1-or-later"),
        ):
            self._line(name, Label(licence, self, wrap=True))
        self.column.addLayout(self._grid)
        self._read()

    def _line(self, name: str, words: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(Label(name, self, color="ink-soft"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)

    def _read(self) -> None:
        def work(_desk: Desk) -> str:
            from editorial.library.sqlite import sqlite_module

            return str(sqlite_module().sqlite_version)

        def done(version: str) -> None:
            self.database.setText(self.tr("SQLite %1").replace("%1", version))

        self._session.read(self, work, done)

    @Slot()
    def _open_folder(self) -> None:
        if self._session.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.folder)))
