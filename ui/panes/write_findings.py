"""What a writer does with an objection: fixes it, leaves it, asks for an exception, reads why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from editorial.model.change import ChangeSet
from ui.kit.dialogs import ask_text
from ui.panes.write_facts import Said
from ui.panes.write_room import WriteRoom
from ui.panes.write_seen import hit_of_said
from ui.sheets.explain import ExplainSheet


class WriteFindings(QObject):
    """Serves one WriteRoom; knows the names and pages of the checks."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session
        self.titles: dict[str, str] = {}
        self.pages: dict[str, str] = {}
        self._settings: dict[str, list[tuple[str, str]]] = {}
        self._read_titles()

    def _read_titles(self) -> None:
        def work(desk: Any) -> list[Any]:
            return list(desk.rules().rules)

        def done(found: list[Any]) -> None:
            self.titles = {rule.id: rule.meta.title for rule in found}
            self.pages = {rule.id: rule.page for rule in found}
            self._settings = {
                rule.id: [(_about(one), _value(one.default)) for one in rule.meta.options.values()] for rule in found
            }

        self._session.read(self, work, done)

    def before_submit(self, said: Sequence[Said]) -> list[str]:
        """What waits before submitting: everything that must be fixed, and what is asked at the end only."""
        items: list[str] = []
        for one in said:
            if one.allowed or one.asked:
                continue
            if one.level == "error" or one.finding.moment == "submit":
                words = one.finding.message.partition(". ")[0].rstrip(".")
                if words not in items:
                    items.append(words)
        return items

    def where_words(self, said: Sequence[Said]) -> dict[str, str]:
        """Which networks an objection concerns, by its key: "X", "in all 3"."""
        draft = self._pane.draft
        if draft is None:
            return {}
        whole = len(draft.post.variants)
        names = {one.id: self._session.platforms[one.platform].name for one in draft.post.variants}
        words: dict[str, str] = {}
        for one in said:
            if whole > 1 and len(one.networks) == whole:
                words[one.key] = self.tr("both") if whole == 2 else self.tr("in all %1").replace("%1", str(whole))
            elif one.networks and whole > 1:
                words[one.key] = ", ".join(names[name] for name in one.networks[:2])
            else:
                words[one.key] = ""
        return words

    def _said(self, key: str) -> Said | None:
        return next((one for one in self._pane.opinion.said if one.key == key), None)

    @Slot(str, str)
    def fix(self, key: str, words: str) -> None:
        """Put a suggestion into the text."""
        said = self._said(key)
        if said is not None:
            self._pane.page.marks.replace(said, words)

    @Slot(str)
    def leave(self, key: str) -> None:
        """Leave it as it is."""
        said, draft = self._said(key), self._pane.draft
        if said is None or draft is None:
            return
        if said.level == "error":
            self._pane.said.emit(self.tr("This must be fixed, or an editor must allow it."))
            return
        post_id, finding, hit = draft.post.id, said.finding, hit_of_said(draft, said, "left")

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import dismiss

            return dismiss(desk, command, post_id, finding.fingerprint, finding.rule, hit=hit)

        self._session.write(self, work)

    @Slot(str, bool)
    def add_word(self, key: str, house: bool) -> None:
        """Put an unknown word on the house's list, or on the person's own; the way back is offered."""
        said = self._said(key)
        if said is None:
            return
        word = said.finding.match
        label = self.tr("“%1” is a word of the house now.") if house else self.tr("“%1” is one of your words now.")

        def take_back() -> None:
            self._session.change_words(self, lambda file: file.remove(word), house=house)

        def done() -> None:
            self._pane.undo_offered.emit(label.replace("%1", word), take_back)

        self._session.change_words(self, lambda file: file.add(word), house=house, done=done)

    @Slot()
    def look_again(self) -> None:
        """Show again what was left as it is."""
        draft, left = self._pane.draft, self._pane.opinion.left
        if draft is None or not left:
            return
        post_id = draft.post.id

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import look_again

            return look_again(desk, command, post_id, left)

        self._session.write(self, work)

    @Slot(str)
    def ask_exception(self, key: str) -> None:
        """Ask an editor to let an error stand, with a reason."""
        said, draft = self._said(key), self._pane.draft
        if said is None or draft is None:
            return
        post_id, finding = draft.post.id, said.finding
        variant_id = said.networks[0] if len(said.networks) == 1 else ""

        def ask(reason: str) -> None:
            def work(desk: Any, command: Any) -> ChangeSet:
                from editorial.workflow.writing import ask_exception

                return ask_exception(
                    desk,
                    command,
                    post_id,
                    variant_id,
                    fingerprint=finding.fingerprint,
                    rule=finding.rule,
                    quote=finding.match,
                    reason=reason,
                )

            self._session.write(self, work)

        ask_text(
            self._pane.window(),
            self.tr("Ask for an exception"),
            finding.message,
            self.tr("Why should it stay?"),
            self.tr("Ask"),
            ask,
        )

    @Slot(str)
    def explain(self, key: str) -> None:
        """Show the whole page of a check."""
        said = self._said(key)
        if said is not None and said.finding.rule in self.pages:
            rule = said.finding.rule
            settings = self._settings.get(rule, [])
            ExplainSheet(self._pane.window(), self.titles[rule], self.pages[rule], settings).open()


def _about(option: Any) -> str:
    return f"{option.about} ({option.unit})" if option.unit else str(option.about)


def _value(default: object) -> str:
    """A setting's value in words."""
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, list):
        return ", ".join(map(str, default)) or "none"
    return str(default) or "none"
