"""Saving the evidence of a post: everything that was decided about it, as one file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from editorial.errors import UserError
from ui.bridge.session import Session
from ui.kit.dialogs import Confirm


class EvidenceSaver(QObject):
    """Serves one pane: asks where, writes the file, and says what it proves."""

    def __init__(self, session: Session, pane: QWidget) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane

    def ask(self, post_id: str) -> None:
        """Ask for the file's name, then write it."""
        if not post_id:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self._pane, self.tr("Save the evidence of this post"), self.tr("evidence.json"), "JSON (*.json)"
        )
        if name:
            self.save(post_id, Path(name))

    def save(self, post_id: str, path: Path) -> None:
        """Write the document there; what does not fit in it is said as well."""

        def work(desk: Any) -> tuple[list[str], list[str]]:
            from editorial.workflow.evidence import evidence_of, faults_of

            document = evidence_of(desk, post_id)
            try:
                path.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            except OSError as error:
                words = QCoreApplication.translate("EvidenceSaver", "The evidence could not be written there.")
                raise UserError(words, place=str(path)) from error
            return faults_of(document), list(document["what_it_proves"])  # type: ignore[call-overload]

        def done(answer: tuple[list[str], list[str]]) -> None:
            faults, proves = answer
            head = self.tr("Saved as %1.").replace("%1", path.name)
            fits = self.tr("All seals in it fit.")
            said = "\n\n".join([head, *(faults or [fits]), *proves])
            Confirm(
                self._pane.window(),
                self.tr("The evidence is saved"),
                said,
                self.tr("Good"),
                _nothing,
                cancel_label=self.tr("Close"),
            ).open()

        self._session.read(self, work, done, self._session.failed.emit)


def _nothing() -> None:
    return
