"""What else can be done with the open post: hold, archive, delete, use again, say that it is out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from editorial.model.change import ChangeSet
from editorial.model.status import EDITABLE
from ui.again import UseAgain
from ui.kit.dialogs import ask_text
from ui.kit.keycap import key_words
from ui.kit.menu import Choice, SearchMenu
from ui.panes.library_words import LibraryWords
from ui.panes.write_everyday import WriteEveryday


def operations() -> dict[str, Callable[..., ChangeSet]]:
    """The operations on a post as it stands, by name; asked for on the library's thread."""
    from editorial.workflow.after_leaving import confirm, refuse
    from editorial.workflow.reviewing import archive, hold, release
    from editorial.workflow.writing import delete_post

    named = (hold, release, confirm, refuse, archive, delete_post)
    return {one.__name__: one for one in named}


class WriteMore(QObject):
    """The menu behind the three dots. Serves one WriteEveryday."""

    def __init__(self, pane: WriteEveryday) -> None:
        super().__init__(pane)
        self._pane = pane
        self._menu = SearchMenu(self.tr("More for this post"), pane)
        self._menu.chosen.connect(self._chosen)
        self._again = UseAgain(pane.session, pane, LibraryWords(pane.session, self).account)
        self._again.open_post.connect(pane.open_post)

    @Slot()
    def open(self) -> None:
        """Offer what fits the post as it stands."""
        draft = self._pane.draft
        if draft is None:
            return
        post = draft.post
        states = {one.state for one in post.variants}
        choices: list[Choice] = []
        if any(one.held for one in post.variants):
            choices.append(Choice(id="release", text=self.tr("Release it")))
        elif post.variants:
            choices.append(Choice(id="hold", text=self.tr("Put it on hold…")))
        if "exported" in states:
            choices.append(Choice(id="out", text=self.tr("It is out…")))
            choices.append(Choice(id="refused", text=self.tr("The tool refused it…")))
        choices.append(Choice(id="history", text=self.tr("History…"), hint=key_words("Ctrl+Shift+H")))
        choices.append(Choice(id="copy_reference", text=self.tr("Copy the reference"), hint=key_words("Ctrl+Alt+C")))
        choices.append(Choice(id="pin", text=self.tr("Pin to the top, or let go"), hint=key_words("Ctrl+Shift+P")))
        choices.append(Choice(id="open_window", text=self.tr("Open in a new window")))
        choices.append(Choice(id="keep_template", text=self.tr("Keep as a template…")))
        choices.append(Choice(id="goal", text=self.tr("Set a goal for the length…")))
        choices.append(Choice(id="again", text=self.tr("Use it again as a new draft")))
        choices.append(Choice(id="archive", text=self.tr("Archive it")))
        if states <= EDITABLE and not any(one.approved for one in post.variants):
            choices.append(Choice(id="delete", text=self.tr("Delete the draft")))
        self._menu.set_choices(choices)
        self._menu.open_at(self._pane.page.head.more)

    @Slot(str)
    def _chosen(self, name: str) -> None:
        runs: dict[str, Callable[[], object]] = {
            "hold": self._hold,
            "release": self._release,
            "out": self.confirm_out,
            "refused": self._refused,
            "history": self._pane.history,
            **{name: partial(self._ask, name) for name in ("copy_reference", "pin", "open_window", "keep_template")},
            "goal": self._pane.goal,
            "again": self._use_again,
            "archive": self._archive,
            "delete": self._delete,
        }
        runs[name]()

    def _do(self, name: str, *words: object, done: Callable[[ChangeSet], object] | None = None) -> None:
        draft = self._pane.draft
        if draft is None:
            return
        post_id = draft.post.id

        def work(desk: Any, command: Any) -> ChangeSet:
            return operations()[name](desk, command, post_id, *words)

        self._pane.saver.save(lambda: self._pane.session.write(self, work, done))

    def _ask(self, what: str) -> None:
        self._pane.drafts.asked.emit(what, self._pane.post_in_front)

    def _ids(self, *states: str) -> list[str]:
        draft = self._pane.draft
        assert draft is not None
        return [one.id for one in draft.post.variants if not states or one.state in states]

    def _hold(self) -> None:
        ask_text(
            self._pane.window(),
            self.tr("Put it on hold"),
            self.tr("It does not go out until somebody releases it."),
            self.tr("Reason"),
            self.tr("Hold it"),
            lambda reason: self._do("hold", self._ids(), reason),
        )

    def _release(self) -> None:
        self._do("release", self._ids())

    def confirm_out(self) -> None:
        """Say that exported networks are out, with the link where there is one."""
        ask_text(
            self._pane.window(),
            self.tr("It is out"),
            self.tr("Paste the link to the post, if you have it."),
            self.tr("Link"),
            self.tr("Confirm"),
            lambda link: self._do("confirm", self._ids("exported"), link),
            required=False,
            lines=1,
        )

    def _refused(self) -> None:
        ask_text(
            self._pane.window(),
            self.tr("The tool refused it"),
            self.tr("Say what the tool said, so that whoever corrects it knows."),
            self.tr("Reason"),
            self.tr("Note it"),
            lambda reason: self._do("refuse", self._ids("exported"), reason),
        )

    def _use_again(self) -> None:
        draft = self._pane.draft
        if draft is not None:
            post_id = draft.post.id
            self._pane.saver.save(lambda: self._again.ask(post_id))

    def _archive(self) -> None:
        self._do("archive", done=lambda _answer: self._pane.close_post())

    def delete(self, post_id: str) -> None:
        """Throw a draft of the list away; the open one is closed first."""
        if post_id == self._pane.post_in_front:
            self._delete()
            return

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import delete_post

            return delete_post(desk, command, post_id)

        self._pane.session.write(self, work)

    def _delete(self) -> None:
        self._do("delete_post", done=lambda _answer: self._pane.close_post())
