"""Only the text: both columns and every mark are away until F11 or Esc; the line one writes stays in the middle."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.kit.columns import Columns
from ui.panes.write_room import WriteRoom


class WriteFocus(QObject):
    """Serves one WriteRoom. It is remembered as long as the window is open, and no longer."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self.on = False

    def toggle(self, columns: Columns) -> None:
        """Begin, or end."""
        self._set(columns, not self.on)
        if self.on:
            self._pane.said.emit(self.tr("Only the text now. Esc or F11 brings the rest back."))

    def leave(self, columns: Columns) -> bool:
        """End it; False where it was not on."""
        was = self.on
        if was:
            self._set(columns, False)
        return was

    def _set(self, columns: Columns, on: bool) -> None:
        self.on = on
        columns.set_focused(focused=on)
        page = self._pane.page
        page.marks.set_hidden(hidden=on)
        page.set_centred(centred=on)
        if not any(editor.hasFocus() for _field, editor in page.thread.editors):
            page.editor.setFocus()
