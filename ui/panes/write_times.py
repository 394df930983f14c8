"""When a post goes out: asked in words, set for all networks or the one in front."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QObject

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot as Time
from editorial.model.clock import slot_of, zone
from editorial.model.when import parse_when
from editorial.workflow.drafting import SHARED
from ui.kit.dialogs import ask_text
from ui.panes.write_room import WriteRoom
from ui.sheets.comes_twice import AskTwice
from ui.tongue import error_words


class WriteTimes(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session

    def ask(self) -> None:
        """Ask when the post goes out, in words."""
        ask_text(
            self._pane.window(),
            self.tr("When does it go out?"),
            self.tr("Write “tomorrow 9”, “Thu 14:30” or “12 Dec 9:00”. Leave it empty for no time."),
            self.tr("Time"),
            self.tr("Set the time"),
            self._set_time,
            required=False,
            lines=1,
        )

    def _set_time(self, words: str, fold: int | None = None) -> None:
        """Set what was written; `fold` says which of two equal times is meant."""
        pane = self._pane
        draft = pane.draft
        if draft is None:
            return
        targets = [one.id for one in draft.post.variants] if pane.page.target == SHARED else [pane.page.target]
        try:
            slots = {target: self._slot(words, target, fold) for target in targets}
        except UserError as error:
            if error.code == "slot_fold":
                self._ask_which(words, targets[0], error)
            else:
                self._session.failed.emit(error)
            return
        editable = {target for target in targets if draft.may_edit(target)}
        for target in targets:
            if target in editable:
                draft.set_slot(target, slots[target])
        moved = {target: slots[target] for target in targets if target not in editable}
        if moved:
            self._move(moved)
        if pane.facts is not None:
            pane.page.refresh(pane.facts)
        pane.saver.touched()
        pane.saver.save()

    def _ask_which(self, words: str, variant_id: str, error: UserError) -> None:
        local = self._read(words, variant_id)[0]
        assert local is not None
        sheet = AskTwice(self._pane.window(), error_words(error), local)
        sheet.chosen.connect(lambda fold: self._set_time(words, fold))
        sheet.open()

    def _slot(self, words: str, variant_id: str, fold: int | None) -> Time | None:
        local, place = self._read(words, variant_id)
        return slot_of(local, place, fold) if local is not None else None

    def _read(self, words: str, variant_id: str) -> tuple[dt.datetime | None, str]:
        """The wall time that was written, and the zone of the network's account."""
        draft = self._pane.draft
        assert draft is not None
        place = self._session.names.channels[draft.post.variant(variant_id).channel].zone
        return parse_when(words, dt.datetime.now(zone(place)).replace(tzinfo=None)), place

    def _move(self, slots: dict[str, Time | None]) -> None:
        post_id = self._pane.draft.post.id if self._pane.draft else ""

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.scheduling import move_all

            return move_all(desk, command, post_id, slots)

        self._session.write(self, work)
