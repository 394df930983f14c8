"""The top of the page as a post stands: its tabs, its state, when it goes out, what it says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.following import is_translation
from ui.panes.about_words import AboutWords

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.panes.write_parts import PageParts

_ORDER = ("changes_wanted", "draft", "idea", "in_review", "approved", "exported", "refused", "published")


class PageTop(QObject):
    """Serves one page."""

    def __init__(self, session: Session, page: PageParts) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._words = AboutWords(self)

    def fill_tabs(self) -> None:
        """A tab for the shared text and for each network; the account's name where a network has several."""
        page, draft = self._page, self._page.draft
        assert draft is not None
        wanted = page.target
        page.tabs.blockSignals(True)
        page.tabs.clear()
        page.tabs.add("shared", self.tr("Shared text"))
        for variant_id, words in self._tab_words(draft).items():
            page.tabs.add(variant_id, words)
        present = {one.id for one in draft.post.variants}
        page.target = wanted if wanted in present else SHARED
        page.tabs.set_current(page.target or "shared")
        page.tabs.blockSignals(False)

    def _tab_words(self, draft: Draft) -> dict[str, str]:
        """What the tabs of the networks say: "LinkedIn · TH" for a translation."""
        names = [self._session.platforms[one.platform].name for one in draft.post.variants]
        found: dict[str, str] = {}
        for variant, name in zip(draft.post.variants, names, strict=True):
            account = self._session.names.channels[variant.channel].name
            words = [name, account if names.count(name) > 1 else "", draft.language_of(variant.id).upper()]
            found[variant.id] = " · ".join(word for word in words if word)
        return found

    def show_languages(self) -> None:
        """Name the languages of the networks anew, on the tabs and under the title."""
        page, draft = self._page, self._page.draft
        assert draft is not None
        for variant_id, words in self._tab_words(draft).items():
            if variant_id in page.tabs.ids and page.tabs.text_of(variant_id) != words:
                page.tabs.set_text(variant_id, words)
        self.show_meta()

    def show_meta(self) -> None:
        """Who wrote it, for which campaign, in which language, for whom."""
        draft = self._page.draft
        assert draft is not None
        target = self._page.target
        own = draft.language_of(target) if target != SHARED else ""
        self._page.head.show_meta(
            draft.head("authors"),
            self._session.names.campaign(draft.head("campaign")),
            own or draft.head("language"),
            draft.head("audience"),
        )

    def show_about(self) -> None:
        """What the post declares, as the tab in front has it."""
        draft = self._page.draft
        assert draft is not None
        content = draft.content(self._page.target)
        self._page.head.show_about(self._words.pieces(draft.head("declared"), content.disclosure, content.ai_use))

    def show_state(self) -> None:
        """The state of the network in front, or of the one that asks most of the writer."""
        page, draft = self._page, self._page.draft
        assert draft is not None
        if page.target != SHARED:
            chosen = draft.post.variant(page.target)
        else:
            chosen = min(draft.post.variants, key=lambda one: _ORDER.index(one.state), default=None)  # type: ignore[assignment]
        version = self.tr("version %1").replace("%1", str(chosen.revision.number)) if chosen and chosen.revision else ""
        page.head.number.setText(draft.post.label)
        page.head.state.set_state(
            chosen.state if chosen else "draft", version, chosen.held_reason if chosen and chosen.held else None
        )
        page.foot.show_buttons()
        self.show_time()
        self.show_reuse()
        self.show_languages()
        self.show_moved()

    def show_moved(self) -> None:
        """Which networks the shared text has left behind: a quiet sign on their tabs, a line above the one in front."""
        page, draft = self._page, self._page.draft
        assert draft is not None
        behind = ""
        for variant in draft.post.variants:
            if variant.id not in page.tabs.ids:
                continue
            moved = bool(draft.moved_on(variant.id))
            other = not moved and variant.is_stale(draft.content(SHARED))
            words = self._moved_words(draft, variant.id) if moved or other else ""
            page.tabs.set_sign(variant.id, "file-diff" if words else "", words)
            if variant.id == page.target:
                behind = words
        page.stale.show_moved(behind)

    def _moved_words(self, draft: Draft, variant_id: str) -> str:
        if is_translation(draft, variant_id):
            return self.tr("The original has changed since.")
        return self.tr("The shared text has changed since.")

    def show_reuse(self) -> None:
        """Whether it may go out again, and until when it may leave."""
        draft = self._page.draft
        assert draft is not None
        self._page.head.show_reuse(evergreen=draft.post.evergreen, last_day=draft.post.expires)

    def show_time(self) -> None:
        """When it goes out, and for which networks that holds."""
        page, draft = self._page, self._page.draft
        assert draft is not None
        slots = [draft.slot(one.id) for one in draft.post.variants]
        if page.target != SHARED and draft.slot(page.target) is not None and len(set(slots)) > 1:
            network = self._session.platforms[draft.post.variant(page.target).platform].name
            page.head.show_time(draft.slot(page.target), self.tr("%1 only").replace("%1", network))
            return
        same = len(set(slots)) <= 1
        where = (self.tr("all networks") if same else self.tr("networks differ")) if len(slots) > 1 else ""
        page.head.show_time(slots[0] if slots else None, where)
