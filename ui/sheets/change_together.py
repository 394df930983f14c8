"""One change for many posts: what it would do is counted before it is done, and one step takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import ChoiceField, DateField
from ui.kit.sheet import Sheet
from ui.kit.tags import TagField
from ui.kit.text import note
from ui.tongue import core_words, error_words
from ui.words import many

if TYPE_CHECKING:
    from editorial.errors import UserError
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from editorial.workflow.together import Outlook, Together
    from ui.bridge.session import Session
    from ui.kit.field import Field

WIDTH_PX = 620
_SAME = "same"
_MOST_SAID = 4
_PAUSE_MS = 150


class ChangeTogetherSheet(Sheet):
    """Changes the posts `ids`, and closes when it is done. `outlook` is what the change would do, once that is known."""

    def __init__(self, window: QWidget, session: Session, ids: Sequence[str]) -> None:
        super().__init__(window, "", width_px=WIDTH_PX)
        self.set_title(many(len(ids), self.tr("Change a post"), self.tr("Change %n posts")))
        self._session, self._ids = session, tuple(ids)
        self._turn = 0
        self.outlook: Outlook | None = None
        self.added = TagField(self.tr("Add labels"), "", self)
        self.removed = TagField(self.tr("Take labels off"), "", self)
        same = (_SAME, self.tr("As it is"))
        names = session.names
        campaigns = sorted(((one.id, one.name) for one in names.campaigns.values()), key=lambda one: one[1].casefold())
        people = [(one.id, one.name) for one in names.people.values() if one.active]
        self.campaign = ChoiceField(self.tr("Campaign"), [same, ("", self.tr("None")), *campaigns], parent=self)
        self.assignee = ChoiceField(self.tr("Looked after by"), [same, ("", self.tr("Nobody")), *people], parent=self)
        self.evergreen = ChoiceField(
            self.tr("Evergreen"), [same, ("yes", self.tr("Yes")), ("", self.tr("No"))], parent=self
        )
        self.archived = ChoiceField(
            self.tr("Out of the way"),
            [same, ("yes", self.tr("Archive")), ("", self.tr("Bring back"))],
            parent=self,
        )
        self.until = ChoiceField(
            self.tr("Last day"),
            [same, ("day", self.tr("On a day")), ("", self.tr("None"))],
            self.tr("After it, these posts do not leave."),
            self,
        )
        self.day = DateField(self.tr("The day"), "", self)
        self._said = note("", self)
        self.change_button = PrimaryButton(self.tr("Change"), self)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._lay_out()
        self.add_button(cancel)
        self.add_button(self.change_button)
        cancel.clicked.connect(self.close_sheet)
        self.change_button.clicked.connect(self._change)
        self._soon.timeout.connect(self._look)
        for field in (self.campaign, self.assignee, self.evergreen, self.archived, self.until):
            field.set_value(_SAME)
            field.changed.connect(self._edited)
        for field in (self.added, self.removed, self.day):
            field.changed.connect(self._edited)
        self._edited()
        session.read(self, _known_labels, self._offer)

    def _lay_out(self) -> None:
        self._row(self.added, self.removed)
        self._row(self.campaign, self.assignee)
        self._row(self.evergreen, self.archived)
        self._row(self.until, self.day)
        self.body.addWidget(self._said)

    def _row(self, one: Field, other: Field) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(other, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _offer(self, labels: tuple[str, ...]) -> None:
        self.added.set_known(labels)
        self.removed.set_known(labels)

    @property
    def _by_day(self) -> bool:
        return self.until.value == "day"

    @property
    def wanted(self) -> Together:
        """What is asked for."""
        from editorial.workflow.together import Together

        def said(field: ChoiceField) -> str | None:
            return None if field.value == _SAME else field.value

        evergreen, archived = said(self.evergreen), said(self.archived)
        expires = said(self.until)
        if self._by_day:
            expires = self.day.value.isoformat() if self.day.value else None
        return Together(
            add_labels=self.added.value,
            remove_labels=self.removed.value,
            campaign=said(self.campaign),
            assignee=said(self.assignee),
            evergreen=None if evergreen is None else bool(evergreen),
            archived=None if archived is None else bool(archived),
            expires=expires,
        )

    @Slot()
    def _edited(self) -> None:
        # The room of the day is kept, so that nothing jumps.
        self.day.setEnabled(self._by_day)
        self.outlook = None
        self.change_button.setEnabled(False)
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        """Count what the change would do; of several questions only the newest is answered."""
        self._turn += 1
        turn, wanted, ids = self._turn, self.wanted, self._ids
        if self._by_day and self.day.value is None:
            self._said.setText(self.tr("Write which day is the last one."))
            return
        if wanted.is_empty:
            self._said.setText(self.tr("Choose what becomes of all of them."))
            return
        self._said.setText(self.tr("Counting…"))

        def work(desk: Desk) -> Outlook:
            from editorial.workflow.together import outlook

            return outlook(desk, ids, wanted)

        def done(found: Outlook) -> None:
            if turn == self._turn:
                self.outlook = found
                self._said.setText(self._words(found))
                self.change_button.setEnabled(bool(found.changes))

        def failed(error: UserError) -> None:
            if turn == self._turn:
                self._said.setText(error_words(error))

        self._session.read(self, work, done, failed)

    def _words(self, found: Outlook) -> str:
        lines = [many(len(found.changes), self.tr("1 post changes."), self.tr("%n posts change."))]
        if found.same:
            lines[0] += " " + many(len(found.same), self.tr("1 is so already."), self.tr("%n are so already."))
        if found.too_late:
            lines.append(
                many(
                    len(found.too_late),
                    self.tr("1 of them has a time after this day and would stay here then."),
                    self.tr("%n of them have a time after this day and would stay here then."),
                )
            )
        lines += [f"{core_words(one.label)}: {core_words(one.reason)}" for one in found.kept[:_MOST_SAID]]
        if len(found.kept) > _MOST_SAID:
            more = len(found.kept) - _MOST_SAID
            lines.append(many(more, self.tr("1 more stays as it is."), self.tr("%n more stay as they are.")))
        return "\n".join(lines)

    @Slot()
    def _change(self) -> None:
        if self._by_day and not self.day.insist():
            return
        wanted, ids = self.wanted, self._ids

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.together import change_together

            return change_together(desk, command, ids, wanted)

        self._session.write(self, work, lambda _answer: self.close_sheet())


def _known_labels(desk: Desk) -> tuple[str, ...]:
    from editorial.library.labels import known_labels

    return tuple(known_labels(desk.library))
