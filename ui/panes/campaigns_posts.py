"""The posts of one campaign: how many are how far, and a way to each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.change import ChangeSet
from editorial.model.desk import Campaign
from editorial.model.status import STATES
from ui.kit.glyph import Glyph
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label, note
from ui.theme.icons import STATE_ICONS

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

SIDE_PX = 300
MOST = 200


class CampaignPosts(Panel):
    """Signal: `open_post(str)` with a post's id, from a click or Enter on its row."""

    open_post = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edge="start")
        self.set_title(self.tr("Its posts"))
        self._session = session
        self._campaign = ""
        self._stale = False
        self._counts = QWidget(self)
        self._lines = QVBoxLayout(self._counts)
        self._lines.setContentsMargins(16, 0, 16, 8)
        self._lines.setSpacing(6)
        self._words = note("", self)
        self.list = ListView(self.tr("Posts of this campaign"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.body.addWidget(self._counts)
        words = QHBoxLayout()
        words.setContentsMargins(16, 0, 16, 10)
        words.addWidget(self._words)
        self.body.addLayout(words)
        self.body.addWidget(self.list, 1)
        self.list.clicked.connect(self._clicked)
        self.list.chosen.connect(self._chosen)
        session.changed.connect(self._look)
        self.show_campaign(None)

    @Slot(object)
    def show_campaign(self, campaign: Campaign | None) -> None:
        """Show the posts of this campaign; of one that is not saved yet there are none."""
        fresh = campaign.id if campaign else ""
        if fresh != self._campaign:
            self._show((), {}, 0)
        self._campaign = fresh
        self._read()

    def _read(self) -> None:
        campaign = self._campaign
        self._stale = False
        if not campaign:
            self._words.setText(self.tr("Posts show here once they name this campaign."))
            return

        def work(desk: Desk) -> tuple[list[Any], dict[str, int], int]:
            from editorial.library.filters import PostFilter
            from editorial.library.lists import post_ids, post_rows

            ids = post_ids(desk.library, PostFilter(campaign=campaign))
            counts = {
                state: len(post_ids(desk.library, PostFilter(campaign=campaign, states=(state,)))) for state in STATES
            }
            return post_rows(desk.library, ids[:MOST]), counts, len(ids)

        def done(found: tuple[list[Any], dict[str, int], int]) -> None:
            if campaign == self._campaign:
                self._show(*found)

        self._session.read(self, work, done)

    def _show(self, rows: Any, counts: dict[str, int], number: int) -> None:
        self.set_count(self.locale().toString(number) if number else "")
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            assert line is not None
            line.hide()
            line.deleteLater()
        for state, count in counts.items():
            if count:
                self._lines.addWidget(self._line(state, count))
        self._counts.setVisible(any(counts.values()))
        words = ""
        if sum(counts.values()) != number:
            words = self.tr("A post counts once for each state that one of its networks is in.")
        if number > MOST:
            words = self.tr("The last %1 that changed; the Library shows them all.").replace("%1", str(MOST))
        elif not number:
            words = self.tr("No posts yet. A post joins a campaign where it is written, in the line under its title.")
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._model.set_rows([self._row(row) for row in rows])

    def _line(self, state: str, count: int) -> QWidget:
        line = QWidget(self._counts)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        glyph = Glyph(line, px=15, height_px=18)
        glyph.set_icon(STATE_ICONS[state])
        row.addWidget(glyph)
        row.addWidget(Label(self._state_words()[state], line), 1)
        row.addWidget(Label(self.locale().toString(count), line, weight=600, tabular=True))
        return line

    def _row(self, post: Any) -> Row:
        words = self._state_words()
        states = [state for state in STATES if any(variant.state == state for variant in post.variants)]
        # The state that still asks for most work leads.
        first = states[0] if states else "idea"
        names = dict.fromkeys(
            self._session.platforms[variant.platform].name
            for variant in post.variants
            if variant.platform in self._session.platforms
        )
        return Row(
            id=post.id,
            title=post.name,
            detail=" · ".join([words[first], ", ".join(names)] if names else [words[first]]),
            state_icon=STATE_ICONS[first],
            state=words[first],
        )

    def _state_words(self) -> dict[str, str]:
        return {
            "idea": self.tr("Idea"),
            "draft": self.tr("Draft"),
            "in_review": self.tr("In review"),
            "changes_wanted": self.tr("Changes wanted"),
            "approved": self.tr("Approved"),
            "exported": self.tr("Exported"),
            "refused": self.tr("Refused"),
            "published": self.tr("Published"),
        }

    @Slot()
    def _clicked(self) -> None:
        self._chosen(self.list.current_id)

    @Slot(object)
    def _chosen(self, post_id: object) -> None:
        if post_id:
            self.open_post.emit(str(post_id))

    @Slot(object)
    def _look(self, answer: ChangeSet) -> None:
        self._stale = self._stale or bool(answer.kinds & {"post", "variant"})
        if self._stale and self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()
