"""What leaves and what became of it: the sheets around an export, for one open workspace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from editorial.library.exports import Batch, BatchRow
    from ui.bridge.session import Session
    from ui.frame import Frame
    from ui.rooms import Rooms


class Leaving(QObject):
    """Opens the export, the past exports, what should be out, and the posting desk."""

    def __init__(self, window: Frame, session: Session, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._window, self._session, self._rooms = window, session, rooms

    def own(self) -> dict[str, Callable[[], object]]:
        """Its commands by name."""
        return {
            "export": self.export,
            "past_exports": self.past_exports,
            "should_be_out": self.should_be_out,
            "posting_desk": self.posting_desk,
        }

    @Slot()
    def export(self) -> None:
        """Export what is approved."""
        self._export(())

    @Slot(object)
    def again(self, only: Sequence[str]) -> None:
        """Export these networks of posts again, and nothing else."""
        self._export(only)

    def _export(self, only: Sequence[str]) -> None:
        from ui.sheets.export import ExportSheet

        sheet = ExportSheet(self._window, self._session, only=tuple(only))
        sheet.open_post.connect(self._rooms.open_post)
        sheet.open()

    @Slot()
    def past_exports(self) -> None:
        """Show what left in which export."""
        from ui.sheets.past_exports import PastExportsSheet

        sheet = PastExportsSheet(self._window, self._session)
        sheet.again_requested.connect(self.again)
        sheet.open_post.connect(self._rooms.open_post)
        sheet.refusing.connect(self._refuse)
        sheet.open()

    @Slot(object, object)
    def _refuse(self, batch: Batch, rows: Sequence[BatchRow]) -> None:
        from ui.sheets.past_exports import PastExportsSheet
        from ui.sheets.refused_rows import RefusedRowsSheet

        asker = self.sender()
        tool = asker.tool(batch) if isinstance(asker, PastExportsSheet) else batch.target
        RefusedRowsSheet(self._window, self._session, batch, rows, tool).open()

    @Slot()
    def should_be_out(self) -> None:
        """Show what should be out by now."""
        from ui.sheets.should_be_out import ShouldBeOutSheet

        ShouldBeOutSheet(self._window, self._session).open()

    @Slot()
    def posting_desk(self) -> None:
        """Post by hand what goes out today."""
        from ui.sheets.posting_desk import PostingDeskSheet

        sheet = PostingDeskSheet(self._window, self._session)
        sheet.open_post.connect(self._rooms.open_post)
        sheet.open()
