"""What an owner does to the house style from its place: levels, exceptions, words, packs, what it lies on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from editorial.model.finding import LEVELS, Level
from ui.kit.menu import Choice, SearchMenu
from ui.panes.style_checks import ChecksView
from ui.panes.style_edit import StyleEdit
from ui.panes.style_except import ExceptSheet
from ui.panes.style_filter import StyleFilter
from ui.panes.style_nagging import lower
from ui.panes.style_records import Nag, StyleSheet
from ui.panes.style_words import StyleWords

if TYPE_CHECKING:
    from ui.bridge.session import Session

BASE = ("", "")


class StyleActions(QObject):
    """Writes through `edit` for the posts chosen in the filter; `sheet` is what is shown, and says where the file is."""

    def __init__(
        self, session: Session, words: StyleWords, chosen: StyleFilter, checks: ChecksView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words, self._filter, self._checks, self._place = words, chosen, checks, parent
        self.edit = StyleEdit(session, self)
        self.sheet: StyleSheet | None = None
        self._asked = ""
        self._levels = SearchMenu(self.tr("Level"), parent)
        self._levels.chosen.connect(self._level_chosen)
        checks.document.level_clicked.connect(self._ask_level)
        checks.document.excepted.connect(self._except)
        checks.nagging.lowered.connect(self._lower)
        checks.nagging.excepted.connect(self._ask_words)

    def set_level(self, rule_id: str, level: str) -> None:
        """Write a level (error, warning, suggestion, off, or "" for what it was) for the posts chosen now."""
        card, scope = self._checks.document.rows[rule_id].card, self._filter.wanted.scope
        if card is None or scope is None or self.sheet is None:
            return
        words = self._words.level(cast("Level", level) if level in LEVELS else None) if level else self.tr("as before")
        self.edit.set_level(self.sheet.path, rule_id, level, scope, self._said(card.title, words))

    @Slot(str, object, object)
    def change_list(self, name: str, more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
        """Put words into a list, and take words out."""
        if self.sheet is not None:
            said = self._words.list_changed(name, more, fewer)
            self.edit.set_listed(self.sheet.path, name, more, fewer, said)

    @Slot(str, str)
    def change_base(self, base: str, name: str) -> None:
        """Lay the house style on another ready one."""
        if self.sheet is not None:
            self.edit.set_base(self.sheet.path, base, self.tr("Your house style now lies on %1").replace("%1", name))

    @Slot(str, str, bool)
    def switch_pack(self, pack: str, name: str, on: bool) -> None:
        """Take a pack, or leave it."""
        if self.sheet is not None:
            words = self.tr("Pack switched on: %1") if on else self.tr("Pack switched off: %1")
            self.edit.set_pack(self.sheet.path, pack, words.replace("%1", name), on=on)

    @Slot(str)
    def _ask_level(self, rule_id: str) -> None:
        row = self._checks.document.rows[rule_id]
        card = row.card
        assert card is not None
        choices = [
            Choice(id=level or "off", text=self._words.level(level), checked=level == card.level)
            for level in (*LEVELS, None)
        ]
        if card.own_level:
            choices.append(Choice(id="", text=self.tr("As before our change"), checked=False))
        self._asked = rule_id
        self._levels.set_choices(choices)
        self._levels.open_at(row.level_button)

    @Slot(str)
    def _level_chosen(self, level: str) -> None:
        self.set_level(self._asked, level)

    @Slot(str, object, object)
    def _except(self, rule_id: str, more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
        card, scope = self._checks.document.rows[rule_id].card, self._filter.wanted.scope
        if card is not None and scope is not None and self.sheet is not None:
            said = self._words.exceptions_changed(card.title, more, fewer)
            self.edit.set_exceptions(self.sheet.path, rule_id, more, fewer, scope, said)

    @Slot(object)
    def _lower(self, nag: Nag) -> None:
        level = lower(nag.level)
        if path := self._own_path():
            said = self._said(nag.title, self._words.level(level))
            self.edit.set_level(path, nag.rule, level or "off", BASE, said)
            self._checks.nagging.settle(nag)

    @Slot(object)
    def _ask_words(self, nag: Nag) -> None:
        ExceptSheet(self._place.window(), nag, partial(self._leave_alone, nag)).open()

    def _leave_alone(self, nag: Nag, words: tuple[str, ...]) -> None:
        if path := self._own_path():
            said = self._words.exceptions_changed(nag.title, words, ())
            self.edit.set_exceptions(path, nag.rule, words, (), BASE, said)
            self._checks.nagging.settle(nag)

    def _own_path(self) -> Path | None:
        """The workspace's own file, begun if there is none yet."""
        if self.sheet is not None and self.sheet.changed_at is None:
            self.edit.begin()
        return self.sheet.path if self.sheet is not None else None

    def _said(self, title: str, words: str) -> str:
        return self.tr("%1: %2").replace("%1", title).replace("%2", words)
