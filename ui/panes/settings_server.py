"""What an account's own server allows, where a network leaves that to its servers: from a saved answer, or typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.model.platform import Platform
from ui.kit.buttons import SecondaryButton
from ui.kit.fields import Field
from ui.kit.flow import FlowLayout
from ui.kit.text import Label, note
from ui.panes.settings_inputs import NumbersField, words_of
from ui.times import date_words

_TEXT = "field.text.limit"
_LARGEST = 999_999


class ServerField(Field):
    """Signal: `changed()` after the limits are others. `take(path)` does what choosing a file does."""

    changed = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, "", parent)
        self._platform: Platform | None = None
        self._value: dict[str, object] = {}
        self._about, self._limits = note("", self._holder), Label("", self._holder, wrap=True)
        buttons = QWidget(self._holder)
        flow = FlowLayout(buttons, spacing=8)
        self.take_button = SecondaryButton(self.tr("Take limits from a saved server answer…"), buttons)
        self.forget_button = SecondaryButton(self.tr("Forget them"), buttons)
        flow.addWidget(self.take_button)
        flow.addWidget(self.forget_button)
        self.typed = NumbersField(
            "",
            (self.tr("Or type it: a post may have %1 characters"),),
            (self.tr("Characters a post may have on this server"),),
            least=1,
            most=_LARGEST,
        )
        self.typed.set_label_shown(shown=False)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._about, self._limits, buttons, self.typed):
            column.addWidget(part)
        self.take_button.clicked.connect(self._choose)
        self.forget_button.clicked.connect(self._forget)
        self.typed.changed.connect(self._take_typed)
        self.hide()

    @property
    def value(self) -> dict[str, object]:
        """What is known of the server, as `Channel.server` keeps it; empty where the network has one rule for all."""
        return dict(self._value) if self._is_offered() else {}

    @property
    def is_valid(self) -> bool:
        """Whether the number typed, if any, is one."""
        return not self._is_offered() or self.typed.is_valid

    def show_server(self, platform: Platform | None, server: Mapping[str, object]) -> None:
        """Show what is known; hidden for a network that leaves nothing to its servers."""
        self._platform, self._value = platform, dict(server)
        self.setVisible(self._is_offered())
        self.set_error("")
        number = self._value.get(_TEXT) if self._is_typed() else None
        self.typed.set_numbers((number if isinstance(number, int) else None,))
        self._say()

    def take(self, path: Path) -> None:
        """Read a saved answer; one that is none is explained, and what was known stays."""
        from editorial.platforms.instance import read_instance

        try:
            saved = dt.date.fromtimestamp(path.stat().st_mtime)  # noqa: DTZ012 - the day of the person at the desk
            self._value = read_instance(path, checked=saved)
        except OSError as error:
            self.set_error(self.tr("The file cannot be read: %1.").replace("%1", error.strerror or str(error)))
            return
        except UserError as error:
            self.set_error(words_of(error))
            return
        self.set_error("")
        self._say()
        self.changed.emit()

    @Slot()
    def _take_typed(self) -> None:
        from editorial.platforms.instance import entered_settings

        number = self.typed.numbers[0]
        if not (self._is_typed() or number is not None):
            return
        today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        entered = entered_settings({_TEXT: number} if number is not None else {}, checked=today)
        if entered.get(_TEXT) != self._value.get(_TEXT):
            self._value = entered
            self._say()
            self.changed.emit()

    def _is_typed(self) -> bool:
        """Whether what is known, if anything, was typed and not read."""
        return set(self._value) <= {_TEXT, "checked"}

    def _is_offered(self) -> bool:
        fact = self._platform.fact("posting.server_configurable") if self._platform is not None else None
        return fact is not None and fact.value is True

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Saved answers (*.json *.txt *.html *.htm);;All files (*)")
        found, _kind = QFileDialog.getOpenFileName(self, self.tr("A saved server answer"), "", kinds)
        if found:
            self.take(Path(found))

    @Slot()
    def _forget(self) -> None:
        self._value = {}
        self.typed.set_numbers((None,))
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        name = self._platform.name if self._platform is not None else ""
        known = self._value
        if known and not self._is_typed():
            about = self.tr("From %1, saved on %2.").replace("%1", str(known.get("domain", self.tr("your server"))))
            about = about.replace("%2", date_words(str(known.get("checked", ""))))
        else:
            about = self.tr(
                "Each %1 server sets its own limits; those of most servers hold until you take yours. Open "
                "https://YOUR-SERVER/api/v2/instance in a browser, save the page, and choose the file."
            ).replace("%1", name)
        self._about.setText(about)
        self._limits.setText("\n".join(self._said()))
        read = bool(known) and not self._is_typed()
        self._limits.setVisible(read)
        self.forget_button.setVisible(read)
        self.typed.setVisible(not read)
        self.take_button.setText(
            self.tr("Take them from a newer answer…") if read else self.tr("Take limits from a saved server answer…")
        )
        self.take_button.updateGeometry()

    def _said(self) -> list[str]:
        """The limits in words, those of one kind on a line."""
        number = QLocale().toString
        words = {
            "field.text.limit": self.tr("%1 characters"),
            "field.text.link_cost": self.tr("a link counts as %1"),
            "field.alt.limit": self.tr("%1 characters of alt text"),
            "media.max_images": self.tr("%1 pictures or videos"),
            "posting.poll_options_max": self.tr("%1 answers in a poll"),
            "posting.poll_option_max": self.tr("%1 characters each"),
            "media.video_fps_max": self.tr("%1 frames a second"),
        }
        sizes = {
            "media.image_max_bytes": self.tr("pictures up to %1"),
            "media.video_max_bytes": self.tr("videos up to %1"),
        }
        lines = (
            ("field.text.limit", "field.text.link_cost"),
            ("media.max_images", "field.alt.limit"),
            ("media.image_max_bytes", "media.video_max_bytes", "media.video_fps_max"),
            ("posting.poll_options_max", "posting.poll_option_max"),
        )
        said: list[str] = []
        for line in lines:
            parts: list[str] = []
            for name in line:
                value = self._value.get(name)
                if isinstance(value, int):
                    size = QLocale().formattedDataSize(value, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
                    shown = number(value) if name in words else size
                    parts.append((words | sizes)[name].replace("%1", shown))
            if parts:
                sentence = f"{', '.join(parts)}."
                said.append(sentence[:1].upper() + sentence[1:])
        return said
