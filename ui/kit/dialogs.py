"""Short questions on a sheet. They never block: the answer comes to a callback."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import TextField
from ui.kit.sheet import Sheet
from ui.kit.text import Label

_WIDTH_PX = 480


class AskText(Sheet):
    """Asks for words, for instance the reason of a return. `field` and `confirm_button` are there for the owner."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        explanation: str,
        label: str,
        confirm_label: str,
        on_done: Callable[[str], object],
        *,
        initial: str = "",
        required: bool = True,
        lines: int = 4,
    ) -> None:
        super().__init__(window, title, width_px=_WIDTH_PX)
        self._on_done, self._required = on_done, required
        if explanation:
            self.body.addWidget(Label(explanation, self, color="ink-soft", wrap=True))
        self.field = TextField(label, parent=self, lines=lines)
        self.body.addWidget(self.field)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.confirm_button = PrimaryButton(confirm_label, self)
        self.add_button(cancel)
        self.add_button(self.confirm_button)
        cancel.clicked.connect(self.close_sheet)
        self.confirm_button.clicked.connect(self._confirm)
        self.field.submitted.connect(self._confirm)
        self.field.changed.connect(self._changed)
        self.field.set_text(initial)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self.confirm_button.setEnabled(not self._required or bool(self.field.text.strip()))

    @Slot()
    def _confirm(self) -> None:
        if not self.confirm_button.isEnabled():
            return
        text = self.field.text.strip()
        self.close_sheet()
        self._on_done(text)


class Confirm(Sheet):
    """Asks for a yes."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        text: str,
        confirm_label: str,
        on_yes: Callable[[], object],
        *,
        cancel_label: str = "",
    ) -> None:
        super().__init__(window, title, width_px=_WIDTH_PX)
        self._on_yes = on_yes
        self.body.addWidget(Label(text, self, wrap=True))
        cancel = SecondaryButton(cancel_label or self.tr("Cancel"), self)
        self.confirm_button = PrimaryButton(confirm_label, self)
        self.add_button(cancel)
        self.add_button(self.confirm_button)
        cancel.clicked.connect(self.close_sheet)
        self.confirm_button.clicked.connect(self._confirm)

    @Slot()
    def _confirm(self) -> None:
        self.close_sheet()
        self._on_yes()


def ask_text(
    parent: QWidget,
    title: str,
    explanation: str,
    label: str,
    confirm_label: str,
    on_done: Callable[[str], object],
    *,
    initial: str = "",
    required: bool = True,
    lines: int = 4,
) -> AskText:
    """Open a sheet that asks for words; `on_done` gets them trimmed, and is not called when the sheet is closed."""
    sheet = AskText(
        parent.window(),
        title,
        explanation,
        label,
        confirm_label,
        on_done,
        initial=initial,
        required=required,
        lines=lines,
    )
    sheet.open()
    return sheet


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    confirm_label: str,
    on_yes: Callable[[], object],
    *,
    cancel_label: str = "",
) -> Confirm:
    """Open a sheet that asks for a yes; `on_yes` is called for that answer only."""
    sheet = Confirm(parent.window(), title, text, confirm_label, on_yes, cancel_label=cancel_label)
    sheet.open()
    return sheet
