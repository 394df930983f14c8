"""The fields beside the text: title, link, description, first comment, each only where a network has it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.workflow.drafting import SHARED, Draft
from ui.bridge.session import Session
from ui.kit.fields import TextField


class ExtraFields(QObject):
    """Owns the fields; the page lays them out. Signal: `edited(str, str)` with a field's name and its words."""

    edited = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        labels = {
            "title": self.tr("Title"),
            "description": self.tr("Description"),
            "link": self.tr("Link"),
            "first_comment": self.tr("First comment"),
        }
        self.fields = {name: TextField(label, parent=parent) for name, label in labels.items()}
        for name, field in self.fields.items():
            field.setProperty("field", name)
            field.changed.connect(self._changed)

    def show_draft(self, draft: Draft, target: str, *, may_edit: bool) -> None:
        """Show what the shared text or one network holds."""
        has = self._has(draft, target)
        for name, field in self.fields.items():
            field.setVisible(name in has)
            value = str(draft.value(target, name))
            if field.text != value:
                field.set_text(value)
            field.setEnabled(may_edit)

    def _has(self, draft: Draft, target: str) -> set[str]:
        platforms = [self._session.platforms[one.platform] for one in draft.post.variants]
        if target != SHARED:
            platforms = [self._session.platforms[draft.post.variant(target).platform]]
        known = {name for platform in platforms for name in platform.fields}
        return {"link", *(name for name in ("title", "description", "first_comment") if name in known)}

    @Slot(str)
    def _changed(self, words: str) -> None:
        self.edited.emit(str(self.sender().property("field")), words)
