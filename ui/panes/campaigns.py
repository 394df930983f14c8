"""Campaigns: what is planned, the plan of one, and the posts that belong to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import uuid_utils
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.model.change import ChangeSet
from editorial.model.desk import Campaign
from ui.kit.columns import Column
from ui.kit.rows import Row
from ui.panes.campaigns_form import CampaignForm
from ui.panes.campaigns_posts import SIDE_PX, CampaignPosts
from ui.panes.settings_form import PageWords
from ui.panes.settings_records import RecordsPage
from ui.times import day_words

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class CampaignsPane(RecordsPage):
    """Signal: `open_post(str)` with a post's id. `primary()` saves, `fold_left()` and `fold_right()` fold the sides."""

    open_post = Signal(str)
    kinds = frozenset({"campaign"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, CampaignForm(session.names), parent)
        self._today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        self.posts = CampaignPosts(session, self)
        self.columns.addWidget(self.posts)
        self.posts.open_post.connect(self.open_post)
        self._aside = Column(self.posts, lambda: SIDE_PX, self.tr("Show its posts"), possible=False)
        self.sides.add("right", self._aside)
        self.shown.connect(self._show_posts)
        self.restock()

    def words(self) -> PageWords:
        return PageWords(
            heading=self.tr("Campaigns"),
            add=self.tr("New campaign"),
            save=self.tr("Save campaign"),
            icon_name="target",
            empty_title=self.tr("No campaign yet"),
            empty_text=self.tr(
                "A campaign holds together posts with one aim: what it should reach, whom it speaks to, what to say "
                "and what to leave out. Writers and checks go by it."
            ),
        )

    @Slot()
    def fold_left(self) -> None:
        """Fold the list, or bring it back."""
        self.sides.toggle("left")

    @Slot()
    def fold_right(self) -> None:
        """Fold the posts, or bring them back."""
        self.sides.toggle("right")

    @Slot(object)
    def _show_posts(self, campaign: Campaign | None) -> None:
        self.posts.show_campaign(campaign)
        self._aside.possible = bool(self.current_id)
        self.sides.fit()

    def stored(self) -> list[Campaign]:
        return list(self._session.names.campaigns.values())

    def blank(self) -> Campaign:
        return Campaign(id=str(uuid_utils.uuid7()), name="")

    def row(self, record: Campaign) -> Row:
        words = {"awareness": self.tr("To be known"), "sales": self.tr("To sell"), "loyalty": self.tr("To keep people")}
        parts = [words.get(record.objective, ""), self._dates(record)]
        return Row(id=record.id, title=record.name.strip(), detail=" · ".join(part for part in parts if part))

    def group(self, record: Campaign) -> str:
        if not record.active:
            return self.tr("Closed")
        return self.tr("Over by its dates") if record.ends and record.ends < self._today else ""

    def group_order(self, heading: str) -> tuple[int, str]:
        return (2 if heading == self.tr("Closed") else 1 if heading else 0, heading)

    def operate(self, record: Campaign) -> Callable[[Desk, Command], ChangeSet]:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.people import save_campaign

            return save_campaign(desk.library, command, record)

        return work

    def _dates(self, campaign: Campaign) -> str:
        starts, ends = campaign.starts, campaign.ends
        if starts and ends:
            return (
                self.tr("%1 to %2")
                .replace("%1", day_words(starts, weekday=False))
                .replace("%2", day_words(ends, weekday=False))
            )
        if starts:
            return self.tr("from %1").replace("%1", day_words(starts, weekday=False))
        return self.tr("until %1").replace("%1", day_words(ends, weekday=False)) if ends else self.tr("no dates")
