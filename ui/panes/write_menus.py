"""The menus of the line under the title: authors, campaign, language, audience; and which networks a post goes to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from editorial.model.change import ChangeSet
from editorial.model.status import EDITABLE
from editorial.workflow.drafting import SHARED
from ui.kit.menu import Choice, SearchMenu
from ui.panes.write_reuse import PIECE as REUSE
from ui.panes.write_room import WriteRoom
from ui.panes.write_times import WriteTimes
from ui.words import tongue

LANGUAGES = ("", "en", "th", "de", "fr", "es", "it", "nl", "pt")
ONLY_HERE = "only:"
"""Begins the choice of a language for the network in front alone."""
AUDIENCES = ("general", "trade", "experts")


class WriteMenus(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session
        self._times = WriteTimes(pane)
        self._menu: SearchMenu | None = None
        pane.language_chosen.connect(self._choose_language)

    @Slot(str)
    def open_menu(self, piece: str) -> None:
        """Open the menu of a piece of the line under the title."""
        if self._pane.draft is None or piece == REUSE or piece.startswith("about:"):
            return
        if piece == "time":
            self._times.ask()
            return
        opener = {
            "authors": self._authors_menu,
            "campaign": self._campaign_menu,
            "language": self._language_menu,
            "audience": self._audience_menu,
        }[piece]
        opener(self._pane.page.head.meta.anchor(piece))

    def _open(self, menu: SearchMenu, choices: Sequence[Choice], anchor: Any) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.set_choices(choices)
        menu.open_at(anchor)

    def _authors_menu(self, anchor: Any) -> None:
        draft = self._pane.draft
        assert draft is not None
        names = list(
            dict.fromkeys([*draft.head("authors"), *(one.name for one in self._session.names.authors.values())])
        )
        names += [one.name for one in self._session.names.people.values() if one.active and one.name not in names]
        menu = SearchMenu(self.tr("Authors"), self._pane, multiple=True, new_label=self.tr("Use “%1”"))
        menu.toggled.connect(self._toggle_author)
        menu.new_requested.connect(self._new_author)
        chosen = draft.head("authors")
        self._open(menu, [Choice(id=name, text=name, checked=name in chosen) for name in names], anchor)

    @Slot(str, bool)
    def _toggle_author(self, name: str, on: bool) -> None:
        draft = self._pane.draft
        if draft is not None:
            others = tuple(one for one in draft.head("authors") if one != name)
            self._set_head("authors", (*others, name) if on else others)

    @Slot(str)
    def _new_author(self, name: str) -> None:
        if name.strip():
            self._toggle_author(name.strip(), True)

    def _campaign_menu(self, anchor: Any) -> None:
        menu = SearchMenu(self.tr("Campaign"), self._pane)
        menu.chosen.connect(self._choose_campaign)
        current = self._pane.draft.head("campaign") if self._pane.draft else ""
        choices = [Choice(id="-", text=self.tr("No campaign"), checked=not current)]
        choices += [
            Choice(id=one.id, text=one.name, checked=one.id == current)
            for one in self._session.names.campaigns.values()
            if one.active
        ]
        self._open(menu, choices, anchor)

    @Slot(str)
    def _choose_campaign(self, campaign: str) -> None:
        self._set_head("campaign", "" if campaign == "-" else campaign)

    def _language_menu(self, anchor: Any) -> None:
        menu = SearchMenu(self.tr("Language"), self._pane)
        menu.chosen.connect(self._choose_language)
        current = self._pane.draft.head("language") if self._pane.draft else ""
        choices = [
            Choice(
                id=code or "-",
                text=self.tr("As written (found by itself)") if not code else tongue(code),
                checked=code == current,
            )
            for code in LANGUAGES
        ]
        self._open(menu, [*choices, *self._translations(current)], anchor)

    def _translations(self, current: str) -> list[Choice]:
        """What the network in front may be alone: a translation, or again in the language of the post."""
        draft, page = self._pane.draft, self._pane.page
        if draft is None or page.target == SHARED or not page.may_edit:
            return []
        own = draft.language_of(page.target)
        name = self._session.platforms[draft.post.variant(page.target).platform].name
        group = self.tr("Only %1").replace("%1", name)
        found = [
            Choice(
                id=f"{ONLY_HERE}{code}",
                text=self.tr("%1 in %2").replace("%1", name).replace("%2", tongue(code)),
                group=group,
                checked=code == own,
            )
            for code in LANGUAGES
            if code and code != current
        ]
        back = Choice(id=ONLY_HERE, text=self.tr("%1 as the post").replace("%1", name), group=group)
        return [back, *found] if own else found

    def _translate(self, language: str) -> None:
        """Give the network in front its own language; its text then remembers what it is translated from."""
        draft, page = self._pane.draft, self._pane.page
        if draft is None or page.target == SHARED:
            return
        name = self._session.platforms[draft.post.variant(page.target).platform].name
        if language:
            words = self.tr("%1 is in %2 now: write over the text").replace("%1", name).replace("%2", tongue(language))
            page.acts.do(words, [page.target], partial(draft.translate, page.target, language))
        else:
            words = self.tr("%1 has the language of the post again").replace("%1", name)
            page.acts.do(words, [page.target], partial(draft.set_language_of, page.target, ""))
        self._pane.checker.check_now()

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        if language.startswith(ONLY_HERE):
            self._translate(language.removeprefix(ONLY_HERE))
            return
        self._set_head("language", "" if language == "-" else language)

    def _audience_menu(self, anchor: Any) -> None:
        menu = SearchMenu(self.tr("Audience"), self._pane)
        menu.chosen.connect(self._choose_audience)
        current = (self._pane.draft.head("audience") if self._pane.draft else "") or "general"
        words = {"general": self.tr("The general public"), "trade": self.tr("The trade"), "experts": self.tr("Experts")}
        self._open(menu, [Choice(id=one, text=words[one], checked=one == current) for one in AUDIENCES], anchor)

    @Slot(str)
    def _choose_audience(self, audience: str) -> None:
        self._set_head("audience", audience)

    def _set_head(self, name: str, value: object) -> None:
        pane = self._pane
        if pane.draft is not None and pane.facts is not None:
            pane.draft.set_head(name, value)
            pane.page.refresh(pane.facts)
            pane.saver.touched()
            pane.checker.check_now()

    @Slot()
    def add_network(self) -> None:
        """Offer the accounts that do not have the post yet."""
        draft = self._pane.draft
        if draft is None:
            return
        have = {one.channel for one in draft.post.variants}
        menu = SearchMenu(self.tr("Add a network"), self._pane)
        menu.chosen.connect(self._add_network)
        choices = [
            Choice(id=one.id, text=self._session.platforms[one.platform].title, hint=one.name)
            for one in self._session.names.channels.values()
            if one.active and one.id not in have and one.platform in self._session.platforms
        ]
        choices += [
            Choice(
                id=f"-{one.id}",
                text=self.tr("Take %1 off").replace("%1", self._session.platforms[one.platform].name),
                group=self.tr("On this post"),
            )
            for one in draft.post.variants
            if one.state in EDITABLE and one.approved is None
        ]
        if not choices:
            self._pane.said.emit(self.tr("There is no other account. Add one in Settings."))
            return
        self._open(menu, choices, self._pane.page.tabs.add_button)

    @Slot(str)
    def _add_network(self, channel: str) -> None:
        draft = self._pane.draft
        if draft is None:
            return
        post_id = draft.post.id

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import add_network, remove_network

            if channel.startswith("-"):
                return remove_network(desk, command, channel[1:])
            return add_network(desk, command, post_id, channel)

        self._pane.saver.save(lambda: self._session.write(self, work))
