"""“About this post” in the writing place: opens it, and keeps what is answered in the draft."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from editorial.model.desk import Author
from editorial.workflow.drafting import SHARED
from ui.panes.about import CONTENT, AboutPopover, Known
from ui.panes.write_room import WriteRoom


class WriteAbout(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.page.piece_clicked.connect(self._piece)
        pane.about_asked.connect(self.ask)

    @Slot(str)
    def _piece(self, piece: str) -> None:
        if piece.startswith("about:"):
            self.ask(piece.partition(":")[2])

    @Slot(str)
    def ask(self, question: str = "") -> None:
        """Open the questions, with the cursor in one of them."""
        pane = self._pane
        draft = pane.draft
        if draft is None:
            return
        content = draft.content(pane.page.target)
        answers = {**draft.head("declared"), "disclosure": content.disclosure, "ai_use": content.ai_use}
        popover = AboutPopover(pane.window(), answers, self._known(), may_edit=pane.page.may_edit)
        popover.answered.connect(self._answered)
        popover.closed.connect(self._closed)
        popover.open_question(pane.page.head.about_anchor(question), question)

    @Slot()
    def _closed(self) -> None:
        # The line was written anew while it was answered: its button is another one now.
        if self._pane.draft is not None:
            self._pane.page.head.about_anchor("").setFocus(Qt.FocusReason.PopupFocusReason)

    def _known(self) -> Known:
        pane = self._pane
        draft, facts = pane.draft, pane.facts
        assert draft is not None
        register = [one for one in draft.register if one.active]
        people = [one for one in register if one.kind in ("person", "guest")]
        series = [one.series for one in facts.recent if one.series] if facts is not None else []
        network = ""
        if pane.page.target != SHARED and len(draft.post.variants) > 1:
            network = pane.session.platforms[draft.post.variant(pane.page.target).platform].name
        media = [
            medium for one in (SHARED, *(v.id for v in draft.post.variants)) for medium in draft.content(one).media
        ]
        return Known(
            partners=[self._with_hint(one) for one in register if one.kind in ("partner", "creator")],
            people=[(one.name, one.role) for one in people],
            series=[(name, "") for name in dict.fromkeys(series)],
            agencies=[(one.name, one.role) for one in register if one.kind == "agency"],
            has_video=any(medium.kind == "video" for medium in media),
            is_out=bool(draft.post.known.get("published")) and not draft.head("declared").get("published"),
            network=network,
        )

    def _with_hint(self, one: Author) -> tuple[str, str]:
        kind = self.tr("creator") if one.kind == "creator" else self.tr("partner")
        return one.name, self.tr("under contract") if one.paid else one.role or kind

    @Slot(str, str)
    def _answered(self, name: str, value: str) -> None:
        pane = self._pane
        draft = pane.draft
        if draft is None:
            return
        if name in CONTENT:
            pane.page.set_field(name, value)
        else:
            declared = {key: said for key, said in {**draft.head("declared"), name: value}.items() if said}
            draft.set_head("declared", declared)
            pane.page.edited.emit()
        pane.page.top.show_about()
        pane.page.counts.show_all()
