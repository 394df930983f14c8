"""Using a post again: how long it has rested is said first, and whoever is early is asked, not kept from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.dialogs import confirm
from ui.times import day_words
from ui.words import many

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from editorial.workflow.resting import Rest

_MOST_SAID = 4


def rest_words(account: str, rest: Rest) -> str:
    """How one account stands to a post: "LinkedIn: 12 days ago · again from 2 June"."""
    translate = QCoreApplication.translate
    days = rest.days_ago
    if days < 0:
        said = translate("Rests", "%1: goes out on %2").replace("%2", day_words(rest.last, weekday=False))
    elif days < 2:
        said = translate("Rests", "%1: today") if days == 0 else translate("Rests", "%1: yesterday")
    else:
        said = many(days, "", translate("Rests", "%1: %n days ago"))
    if not rest.is_over:
        again = translate("Rests", "again from %1").replace("%1", day_words(rest.again, weekday=False))
        said = f"{said} · {again}"
    return said.replace("%1", account)


class UseAgain(QObject):
    """Serves one place. `account` names a channel. Signal: `open_post(str)` with the new draft."""

    open_post = Signal(str)

    def __init__(self, session: Session, place: QWidget, account: Callable[[str], str]) -> None:
        super().__init__(place)
        self._session, self._place, self._account = session, place, account

    def ask(self, post_id: str) -> None:
        """Begin a new draft with the words and pictures of a post; one that has not rested is asked about."""

        def work(desk: Desk) -> tuple[Rest, ...]:
            from editorial.workflow.resting import rests_of

            return rests_of(desk, post_id)

        self._session.read(self, work, lambda rests: self._decide(post_id, rests))

    def _decide(self, post_id: str, rests: Sequence[Rest]) -> None:
        early = [one for one in rests if not one.is_over]
        if not early:
            self._write(post_id)
            return
        lines = [rest_words(self._account(one.channel), one) for one in early[:_MOST_SAID]]
        if len(early) > _MOST_SAID:
            more = len(early) - _MOST_SAID
            lines.append(many(more, self.tr("and one more account"), self.tr("and %n more accounts")))
        lines.append(self.tr("Readers may have it fresh in mind. You can begin a draft now and give it a later time."))
        confirm(
            self._place,
            self.tr("It has not rested yet"),
            "\n\n".join(["\n".join(lines[:-1]), lines[-1]]),
            self.tr("Use it again"),
            lambda: self._write(post_id),
        )

    def _write(self, post_id: str) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.writing import use_again

            return use_again(desk, command, post_id)

        def done(answer: ChangeSet) -> None:
            self.open_post.emit(answer.created)

        self._session.write(self, work, done)
