"""The steps that begin in the library: each asks what it must, then runs as one operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editorial.model.change import ChangeSet
from ui.again import UseAgain
from ui.bridge.session import Session
from ui.kit.dialogs import ask_text, confirm
from ui.panes.library_details import VERBS, Details
from ui.panes.reuse_fields import change_posts
from ui.theme.icons import keep_icon
from ui.theme.theme import theme_of

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk


class LibraryActions(QObject):
    """Signals: `open_post(str)` when a step left something to write on: a copy, or a network open for changes;
    `export_requested(str)` with a post; `hold_requested()`; `evidence_requested(str)` with a post."""

    open_post = Signal(str)
    export_requested = Signal(str)
    hold_requested = Signal()
    evidence_requested = Signal(str)

    def __init__(self, session: Session, pane: QWidget, account: Callable[[str], str]) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane
        self._again = UseAgain(session, pane, account)
        self._again.open_post.connect(self.open_post)

    def menu_for(self, details: Details, words: Mapping[str, str]) -> QMenu:
        """Use again, export, and the steps that fit at least one network; it deletes itself when it closes."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        post_id = details.post.id
        again = menu.addAction(self.tr("Use again"), _Call(self.use_again, post_id))
        keep_icon(again, theme_of(self._pane), "refresh-cw")
        if any(variant.state == "approved" for variant in details.shown):
            export = menu.addAction(self.tr("Export…"), _Call(self.export_requested.emit, post_id))
            keep_icon(export, theme_of(self._pane), "upload")
        steps = [verb for verb in VERBS if any(verb in details.open_verbs[one.id] for one in details.shown)]
        if steps:
            menu.addSeparator()
        for verb in steps:
            fits = [one.id for one in details.shown if details.open_verbs[one.id].get(verb) == ""]
            action = menu.addAction(words[verb], _Call(self.ask, verb, post_id, fits))
            action.setEnabled(bool(fits))
        menu.addSeparator()
        evidence = menu.addAction(self.tr("Save the evidence…"), _Call(self.evidence_requested.emit, post_id))
        keep_icon(evidence, theme_of(self._pane), "shield-check")
        hold = menu.addAction(self.tr("Hold posts…"), _Call(self.hold_requested.emit))
        keep_icon(hold, theme_of(self._pane), "pause")
        return menu

    def use_again(self, post_id: str) -> None:
        """Begin a new draft with the words and pictures of a post."""
        self._again.ask(post_id)

    def change(self, ids: Sequence[str], values: Mapping[str, Any]) -> None:
        """Change posts together: `values` are those of a `Together`."""
        change_posts(self._session, self, ids, values)

    def ask(self, verb: str, post_id: str, variant_ids: Sequence[str] = ()) -> None:
        """Take a step with these networks, or with all of the post to which it fits."""
        {
            "confirm": self._ask_confirm,
            "refuse": self._ask_refuse,
            "change": self._ask_change,
            "correct": self._ask_correct,
            "revoke": self._ask_revoke,
        }[verb](post_id, tuple(variant_ids))

    def _ask_confirm(self, post_id: str, variant_ids: tuple[str, ...]) -> None:
        def answer(link: str) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.after_leaving import confirm as say_it_is_out

                return say_it_is_out(desk, command, post_id, variant_ids, link)

            self._session.write(self, work)

        ask_text(
            self._pane,
            self.tr("It is out"),
            self.tr("From now on it counts as published."),
            self.tr("Link to it, if you have one"),
            self.tr("It is out"),
            answer,
            required=False,
            lines=1,
        )

    def _ask_refuse(self, post_id: str, variant_ids: tuple[str, ...]) -> None:
        def answer(reason: str) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.after_leaving import refuse

                return refuse(desk, command, post_id, variant_ids, reason)

            self._session.write(self, work)

        ask_text(
            self._pane,
            self.tr("The tool refused it"),
            self.tr("It waits for a correction then, and shows up under Today."),
            self.tr("What did the tool say?"),
            self.tr("Mark as refused"),
            answer,
            lines=3,
        )

    def _ask_revoke(self, post_id: str, variant_ids: tuple[str, ...]) -> None:
        def answer(reason: str) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.reviewing import revoke

                return revoke(desk, command, post_id, variant_ids, reason)

            self._session.write(self, work)

        ask_text(
            self._pane,
            self.tr("Take the approval away"),
            self.tr("It goes back to review and does not leave until somebody approves it again."),
            self.tr("Why?"),
            self.tr("Take it away"),
            answer,
            lines=3,
        )

    def _ask_change(self, post_id: str, variant_ids: tuple[str, ...]) -> None:
        def yes() -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.reviewing import change

                return change(desk, command, post_id, variant_ids)

            self._session.write(self, work, lambda _answer: self.open_post.emit(post_id))

        confirm(
            self._pane,
            self.tr("Change what was approved"),
            self.tr(
                "Your change needs an approval again. Until you submit it, what was approved stays ready to go out."
            ),
            self.tr("Change"),
            yes,
        )

    def _ask_correct(self, post_id: str, variant_ids: tuple[str, ...]) -> None:
        """Ask what was wrong; each network says whether the copy outside can be edited there."""

        def work(desk: Desk) -> list[str]:
            from editorial.library.posts import read_post

            post = read_post(desk.library, post_id)
            return [one.platform for one in post.variants if not variant_ids or one.id in variant_ids]

        self._session.read(self, work, lambda platforms: self._say_correct(post_id, variant_ids, platforms))

    def _edited_outside(self, platform_id: str) -> str:
        platform = self._session.platforms[platform_id]
        fact = platform.fact("posting.edit")
        if fact is None:
            words = self.tr("%1: not known whether a post can be edited there")
        elif fact.value:
            words = self.tr("%1: can be edited there")
        else:
            words = self.tr("%1: can only be deleted there and posted anew")
        return words.replace("%1", platform.title)

    def _say_correct(self, post_id: str, variant_ids: tuple[str, ...], platforms: list[str]) -> None:
        def yes(wrong: str) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.reviewing import correct

                return correct(desk, command, post_id, variant_ids, wrong=wrong)

            self._session.write(self, work, lambda _answer: self.open_post.emit(post_id))

        said = self.tr("You get a new draft of it. The copy outside stays as it is until you change it there too.")
        outside = [self._edited_outside(one) for one in dict.fromkeys(platforms) if one in self._session.platforms]
        ask_text(
            self._pane,
            self.tr("Correct what is out"),
            "\n".join([said, "", *outside]),
            self.tr("What was wrong?"),
            self.tr("Correct"),
            yes,
            lines=2,
        )


class _Call:
    """Calls something with these values, whatever a menu adds."""

    def __init__(self, run: Callable[..., object], *values: object) -> None:
        self._run, self._values = run, values

    def __call__(self) -> None:
        self._run(*self._values)
