"""What the helpers of a page may ask of it; the page itself is `ui.panes.write_page.WritePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from editorial.workflow.drafting import Draft
    from ui.editor.draft_editor import DraftEditor
    from ui.kit.tabs import Tabs
    from ui.panes.write_facts import Facts


class PageParts(Protocol):
    """A page with its editor, its networks and the fields beside the text."""

    draft: Draft | None
    facts: Facts | None
    editor: DraftEditor
    tabs: Tabs
    extra: dict[str, Any]
    head: Any
    foot: Any
    document: Any
    pictures: Any
    scroll: Any
    stale: Any
    counts: Any
    marks: Any
    media: Any
    rights_asked: Any
    files_requested: Any
    files_dropped: Any
    image_given: Any
    undo_offered: Any
    said: Any
    edited: Any
    own: Any
    acts: Any
    thread: Any
    finding_clicked: Any
    top: Any

    @property
    def target(self) -> str: ...
    @property
    def may_edit(self) -> bool: ...
    def tell(self) -> None: ...
    def show_line(self, *given: Any) -> Any: ...
    def reload_texts(self) -> None: ...
    def set_field(self, *given: Any) -> Any: ...
