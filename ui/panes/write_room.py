"""The parts of the writing place, and what its helpers may ask of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from editorial.workflow.drafting import Draft
from ui.bridge.session import Session
from ui.kit.segmented import Segmented
from ui.panes.checks import ChecksPanel
from ui.panes.drafts import DraftsList
from ui.panes.preview import PreviewPanel
from ui.panes.remarks import Remarks
from ui.panes.write_checks import DraftChecks
from ui.panes.write_facts import Facts, Opinion
from ui.panes.write_page import WritePage
from ui.panes.write_saving import DraftSaver
from ui.panes.write_seen import Seen


class WriteRoom(QWidget):
    """Signals: `said(str)`; `export_requested()`; `preference_changed(str, object)`; `undo_offered(str, object)` with what was
    done and the way back; `language_asked()` for the settings of grammar and spelling; wishes of one helper that another
    fulfils: `networks_asked()`, `out_asked()`, `about_asked(str)` with a question of “About this post”,
    `language_chosen(str)`."""

    said = Signal(str)
    export_requested = Signal()
    preference_changed = Signal(str, object)
    networks_asked = Signal()
    out_asked = Signal()
    about_asked = Signal(str)
    undo_offered = Signal(str, object)
    language_asked = Signal()
    language_chosen = Signal(str)
    middle: QStackedWidget

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.draft: Draft | None = None
        self.facts: Facts | None = None
        self.opinion = Opinion()
        self.seen = Seen()
        self.thumbnails = session.thumbnails
        self.drafts = DraftsList(session, self)
        self.page = WritePage(session, self.thumbnails, self)
        self.preview = PreviewPanel(self)
        self.checks = ChecksPanel(self)
        self.remarks = Remarks(session, self.checks)
        self.checks.add_above(self.remarks)
        self.side_tabs = Segmented(
            self.tr("Preview or checks"), [("preview", self.tr("Preview")), ("checks", self.tr("Checks"))], parent=self
        )
        self.saver = DraftSaver(session, self)
        self.checker = DraftChecks(session, self)
        self.checks.language.follow(session.checker)
        self.checks.language.asked.connect(self.language_asked)

    def open_post(self, post_id: str) -> None:
        """Save what is open, then open another post."""
        raise NotImplementedError

    def show_loaded(self, facts: Facts, *, fresh: bool) -> None:
        """Put a post that was read onto the page; `fresh` when it is another one than before."""
        raise NotImplementedError

    def close_post(self) -> None:
        """Show nothing."""
        raise NotImplementedError

    def show_checks(self) -> None:
        """Bring the checks to the front of the side column."""
        raise NotImplementedError

    def after_saving(self, then: Callable[[], object]) -> None:
        """Save what was typed, then do something."""
        raise NotImplementedError
