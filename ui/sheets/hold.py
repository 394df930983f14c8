"""Beginning a hold: what is stopped, why, and how much that is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import ChoiceField, TextField
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.words import many

_WIDTH_PX = 520
_REST_MS = 250


class HoldSheet(Sheet):
    """Asks what to hold; `words` fill the search when it is opened from one."""

    def __init__(self, window: QWidget, session: Session, *, words: str = "") -> None:
        super().__init__(window, self.tr("Hold posts"), width_px=_WIDTH_PX)
        self._session = session
        self._count = 0
        said = self.tr(
            "Nothing of what you choose leaves until it is released post by post, also what is approved later."
        )
        self.body.addWidget(Label(said, self, color="ink-soft", wrap=True))
        scopes = [
            ("all", self.tr("Everything")),
            ("account", self.tr("One account")),
            ("campaign", self.tr("One campaign")),
            ("search", self.tr("Whatever holds these words")),
        ]
        names = session.names
        accounts = [
            (one.id, f"{one.name} · {session.platforms[one.platform].name}")
            for one in names.channels.values()
            if one.active and one.platform in session.platforms
        ]
        campaigns = [(one.id, one.name) for one in names.campaigns.values() if one.active]
        offered = {"account": accounts, "campaign": campaigns}
        self.scope = ChoiceField(
            self.tr("What is held"), [one for one in scopes if offered.get(one[0], scopes)], parent=self
        )
        self.account = ChoiceField(self.tr("Account"), accounts, parent=self)
        self.campaign = ChoiceField(self.tr("Campaign"), campaigns, parent=self)
        self.words = TextField(self.tr("Words"), self.tr("All of them have to be there, in any order."), self)
        self.reason = TextField(self.tr("Why"), self.tr("Everybody sees it."), self)
        self.effect = Label("", self, color="ink-soft", wrap=True)
        for widget in (self.scope, self.account, self.campaign, self.words, self.reason, self.effect):
            self.body.addWidget(widget)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.hold_button = PrimaryButton(self.tr("Hold"), self)
        self.add_button(cancel)
        self.add_button(self.hold_button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self._look)
        cancel.clicked.connect(self.close_sheet)
        self.hold_button.clicked.connect(self._hold)
        self.reason.submitted.connect(self._hold)
        self.reason.changed.connect(self._clear)
        self.scope.changed.connect(self._chosen)
        for field in (self.account, self.campaign, self.words):
            field.changed.connect(self._chosen)
        self.scope.set_value("search" if words else "all")
        self.words.set_text(words)
        self._chosen()

    @property
    def what(self) -> str:
        """The account, the campaign or the words that are meant."""
        fields = {"account": self.account.value, "campaign": self.campaign.value, "search": self.words.text.strip()}
        return fields.get(self.scope.value, "")

    @Slot()
    def _chosen(self) -> None:
        scope = self.scope.value
        self.account.setVisible(scope == "account")
        self.campaign.setVisible(scope == "campaign")
        self.words.setVisible(scope == "search")
        self._clear()
        self.effect.setText("")
        self._soon.start()

    @Slot()
    def _clear(self) -> None:
        self.reason.set_error("")
        self.words.set_error("")

    @Slot()
    def _look(self) -> None:
        scope, what = self.scope.value, self.what
        self._count += 1
        turn = self._count
        if scope != "all" and not what:
            return

        def work(desk: Any) -> tuple[int, int]:
            from editorial.workflow.holding import would_cover

            return would_cover(desk, scope, what)  # type: ignore[arg-type]

        def done(found: tuple[int, int]) -> None:
            if turn == self._count:
                self.effect.setText(self._effect(*found))

        self._session.read(self, work, done)

    def _effect(self, inside: int, outside: int) -> str:
        kept = many(inside, self.tr("Keeps 1 back now"), self.tr("Keeps %n back now")) if inside else ""
        kept = kept or self.tr("Nothing is approved or in review here now")
        stop = (
            many(outside, self.tr("1 sits in a scheduling tool"), self.tr("%n sit in scheduling tools"))
            if outside
            else self.tr("nothing sits in a scheduling tool")
        )
        return f"{kept}; {stop}."

    @Slot()
    def _hold(self) -> None:
        self.reason.set_error("" if self.reason.text.strip() else self.tr("Say why, in a few words."))
        empty = self.scope.value == "search" and not self.what
        self.words.set_error(self.tr("Say which words.") if empty else "")
        if self.reason.error or empty:
            return
        scope, what, reason = self.scope.value, self.what, self.reason.text

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.holding import start_hold

            return start_hold(desk, command, scope, what, reason)  # type: ignore[arg-type]

        def done(_answer: ChangeSet) -> None:
            self.close_sheet()

        def failed(error: UserError) -> None:
            self.reason.set_error(str(error))

        self._session.write(self, work, done, failed)
