"""The view of all networks in the place of the page, and the way back to a passage."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from editorial.model.span import Span
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.following import in_its_part
from ui.bridge.offsets import Offsets
from ui.kit.buttons import IconButton
from ui.panes.all_facts import AllColumn, sheet_of
from ui.panes.all_networks import AllNetworks
from ui.panes.write_facts import Said
from ui.panes.write_head import state_words
from ui.panes.write_room import WriteRoom


class WriteAll(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._listed = True
        self.view = AllNetworks(pane)
        self.view.hide()
        name = self.tr("All networks side by side")
        self.button = IconButton(name, "columns-3", self.tr("All networks side by side (Ctrl+Shift+A)"), pane.page)
        self.button.clicked.connect(self.toggle)
        pane.page.tabs.add_at_end(self.button)
        self.view.closed.connect(self.close)
        self.view.place_chosen.connect(self._to_place)
        self.view.said_chosen.connect(self._to_said)
        pane.checker.opinion.connect(self._refresh)
        pane.page.edited.connect(self._refresh)

    @property
    def is_open(self) -> bool:
        """True while the view stands in the place of the page."""
        return self._pane.middle.currentWidget() is self.view

    @Slot()
    def toggle(self) -> None:
        """Show all networks, or go back to the text."""
        pane = self._pane
        if self.is_open:
            self.close()
        elif pane.draft is None:
            return
        elif not pane.draft.post.variants:
            pane.said.emit(self.tr("The post has no network yet."))
        else:
            if pane.middle.indexOf(self.view) < 0:
                pane.middle.addWidget(self.view)
                pane.middle.currentChanged.connect(self._turned)
            # The columns need the room; the list comes back with the text.
            self._listed = not pane.drafts.isHidden()
            pane.drafts.hide()
            self._show()
            pane.middle.setCurrentWidget(self.view)
            self.view.table.setFocus()

    @Slot()
    def close(self) -> None:
        """Go back to the text."""
        if self.is_open:
            self._pane.middle.setCurrentWidget(self._pane.page)
            self._pane.page.editor.setFocus()

    @Slot(int)
    def _turned(self, _index: int) -> None:
        """Another post may have come to the front: its list comes back with it."""
        if not self.is_open and self._listed:
            self._pane.drafts.show()
            self._listed = False

    @Slot()
    def _refresh(self) -> None:
        if self.is_open and self._pane.draft is not None:
            self._show()

    def _show(self) -> None:
        pane = self._pane
        draft = pane.draft
        assert draft is not None
        opinion = pane.opinion
        titles = {one.key: pane.checks.title_of(one) for one in opinion.said}
        channels = {one.channel: one.id for one in draft.post.variants}
        sheet = sheet_of(draft, opinion, self._columns(draft), titles, channels)
        self.view.show_sheet(sheet, str(draft.head("title")) or draft.post.name)

    def _columns(self, draft: Draft) -> list[AllColumn]:
        pane = self._pane
        names = [pane.session.platforms[one.platform].name for one in draft.post.variants]
        columns: list[AllColumn] = []
        for variant, name in zip(draft.post.variants, names, strict=True):
            account = pane.session.names.channels[variant.channel].name if names.count(name) > 1 else ""
            open_ones = sum(variant.id in one.networks and not one.allowed for one in pane.opinion.said)
            editable = draft.may_edit(variant.id)
            state = "" if editable else state_words(variant.state)
            worst = pane.opinion.worst_of(variant.id) if editable else ""
            language = draft.language_of(variant.id).upper()
            columns.append(
                AllColumn(variant.id, f"{name} · {language}" if language else name, account, worst, open_ones, state)
            )
        return columns

    @Slot(str, str, object)
    def _to_place(self, variant: str, field: str, span: Span | None) -> None:
        page = self._pane.page
        self.close()
        page.tabs.set_current(variant or "shared")
        if field in page.extra:
            page.extra[field].setFocus()
        elif span is not None and self._pane.draft is not None:
            at, inner = in_its_part(self._pane.draft, variant or SHARED, span)
            editors = page.thread.editors
            editor = editors[min(at, len(editors) - 1)][1]
            editor.select(*Offsets(editor.text).to_qt(inner))
            page.show_line(editor.cursorRect(), editor)

    @Slot(object, str)
    def _to_said(self, said: Said, variant: str) -> None:
        page = self._pane.page
        self.close()
        page.tabs.set_current(variant)
        page.finding_clicked.emit(said.key)
        page.marks.go_to(said)
