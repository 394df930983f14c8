"""Approving several clean posts in one go: exactly what it covers, and why the others are left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.panes.write_head import state_words
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import time_words
from ui.words import many

LIST_PX = 380


class ApproveMany(Sheet):
    """Signal: `undo_offered(str, object)` with what was done and the way back."""

    undo_offered = Signal(str, object)

    def __init__(self, window: QWidget, session: Session, post_ids: Sequence[str]) -> None:
        super().__init__(window, self.tr("Approve several posts"), width_px=620)
        self._session = session
        self._waiting = list(post_ids)
        self._count = len(self._waiting)
        self._clean: list[Any] = []
        self._results: dict[str, Result] = {}
        self._out: list[tuple[str, str, str]] = []
        self._words = Label("", self, color="ink-soft", wrap=True)
        self.list = ListView(self.tr("What is covered"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.body.addWidget(self._words)
        self.body.addWidget(self.list)
        self.cancel_button = SecondaryButton(self.tr("Cancel"), self)
        self.approve_button = PrimaryButton(self.tr("Approve"), self)
        self.approve_button.setEnabled(False)
        self.add_button(self.cancel_button)
        self.add_button(self.approve_button)
        self.cancel_button.clicked.connect(self.close_sheet)
        self.approve_button.clicked.connect(self._approve)
        self._show()
        self._next()

    @property
    def covered(self) -> list[str]:
        """The posts that are approved by the blue button."""
        return [one.post.id for one in self._clean]

    @property
    def left_out(self) -> dict[str, str]:
        """Why the others are not, by post."""
        return {post_id: why for post_id, _name, why in self._out}

    def _next(self) -> None:
        """Read and check one post after the other, so that Cancel is heard between them."""
        person = self._session.person
        if not self._waiting or person is None:
            return
        post_id = self._waiting[0]

        def work(desk: Any) -> Any:
            from editorial.workflow.batch import candidate

            return candidate(desk, person.id, post_id)

        def failed(error: UserError) -> None:
            self._settle(post_id, "", str(error))

        self._session.read(self, work, self._read, failed)

    def _read(self, one: Any) -> None:
        names = list(one.subjects)
        if one.known:
            self._settle(one.post.id, one.post.name, self._why(one.known))
            return

        def answered(results: list[Result]) -> None:
            self._judge(one, dict(zip(names, results, strict=True)))

        self._session.checker.check("batch", list(one.subjects.values()), self, answered, full=True)

    def _judge(self, one: Any, results: Mapping[str, Result]) -> None:
        def work(desk: Any) -> tuple[str, ...]:
            from editorial.workflow.batch import hindrances

            return hindrances(desk, one, results)

        def done(found: tuple[str, ...]) -> None:
            if not found:
                self._clean.append(one)
                self._results.update(results)
            self._settle(one.post.id, one.post.name, self._why(found) if found else "")

        self._session.read(self, work, done)

    def _settle(self, post_id: str, name: str, why: str) -> None:
        if self._waiting and self._waiting[0] == post_id:
            del self._waiting[0]
        if why:
            self._out.append((post_id, name, why))
        self._show()
        self._next()

    def _why(self, found: Sequence[str]) -> str:
        words = {
            "gone": self.tr("no longer in review"),
            "not_yours": self.tr("it waits for somebody else"),
            "held": self.tr("on hold"),
            "exception": self.tr("an exception is asked for"),
            "comments": self.tr("a comment is open"),
            "findings": self.tr("the checks have something to say"),
            "unchecked": self.tr("not everything was checked"),
        }
        return ", ".join(words[one] for one in found)

    def _show(self) -> None:
        done = self._count - len(self._waiting)
        if self._waiting:
            words = self.tr("Checking %1 of %2…").replace("%1", str(done + 1)).replace("%2", str(self._count))
        elif self._clean:
            words = self.tr(
                "Nothing was found in these. Your yes covers exactly the versions named here, as if you opened each of them."
            )
        else:
            words = self.tr("None of these can be approved without being looked at.")
        self._words.setText(words)
        rows = [self._row(one) for one in self._clean]
        if self._out:
            title = many(len(self._out), self.tr("Left out: 1 post"), self.tr("Left out: %n posts"))
            rows.append(Row(title=title, section=True))
            rows += [
                Row(id=post_id, title=name or self.tr("A post that is gone"), detail=why[:1].upper() + why[1:] + ".")
                for post_id, name, why in self._out
            ]
        self._model.set_rows(rows)
        self.list.setVisible(bool(rows))
        high = sum(self.list.sizeHintForRow(at) for at in range(len(rows))) + 4
        self.list.setFixedHeight(min(high, theme_of(self).px(LIST_PX)))
        count = len(self._clean)
        self.approve_button.setText(many(count, self.tr("Approve 1 post"), self.tr("Approve %n posts")))
        self.approve_button.setEnabled(bool(count) and not self._waiting)

    def _row(self, one: Any) -> Row:
        known = self._session.platforms
        networks = [
            f"{known[name.platform].name} ({self.tr('version %1').replace('%1', str(name.revision.number))})"
            for name in one.networks
        ]
        slots = [name.slot for name in one.networks if name.slot]
        when = (
            self.tr("goes out %1").replace("%1", time_words(min(slots, key=lambda slot: slot.local))) if slots else ""
        )
        return Row(
            id=one.post.id,
            title=one.post.name,
            detail=" · ".join(part for part in (", ".join(networks), when or self.tr("no time yet")) if part),
            state=state_words("in_review"),
            state_icon=STATE_ICONS["in_review"],
            tip=one.post.label,
        )

    @Slot()
    def _approve(self) -> None:
        session, clean, results = self._session, self._clean, self._results
        person = session.person
        if person is None or not self.approve_button.isEnabled():
            return
        self.approve_button.setEnabled(False)
        self.cancel_button.setEnabled(False)

        def work(desk: Any) -> list[Any]:
            from editorial.library.transaction import Command
            from editorial.workflow.batch import approve_together

            return approve_together(desk, Command(who=person.id), clean, results)

        session.read(self, work, self._approved, self._failed)

    def _failed(self, error: UserError) -> None:
        self.cancel_button.setEnabled(True)
        self._show()
        self._session.failed.emit(error)

    def _approved(self, outcomes: Sequence[Any]) -> None:
        """What was not taken stays on the sheet with its reason; the rest is done and can be taken back."""
        done = [one.done for one in outcomes if one.done is not None]
        self.cancel_button.setEnabled(True)
        for answer in done:
            self._session.tell(answer)
        if done:
            words = many(len(done), self.tr("Approved 1 post"), self.tr("Approved %n posts"))
            self.undo_offered.emit(words, _TakeBack(self._session, done, self.tr("Approved by mistake")))
        self._clean = []
        self._out = [(one.post.id, one.post.name, str(one.error)) for one in outcomes if one.error is not None]
        if self._out:
            self._show()
        else:
            self.close_sheet()


class _TakeBack:
    """The way back: the approvals are taken away again, which the history says. It outlives the sheet."""

    def __init__(self, session: Session, done: Sequence[ChangeSet], reason: str) -> None:
        self._session, self._done, self._reason = session, list(done), reason

    def __call__(self) -> None:
        session, done, reason = self._session, self._done, self._reason
        person = session.person
        if person is None:
            return

        def work(desk: Any) -> list[ChangeSet]:
            from editorial.library.transaction import Command
            from editorial.workflow.batch import revoke_together

            return revoke_together(desk, Command(who=person.id), done, reason)

        def taken(answers: list[ChangeSet]) -> None:
            for answer in answers:
                session.tell(answer)

        session.read(session, work, taken)
