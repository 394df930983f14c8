"""What Review offers beside its decisions: a yes from outside, one's own yes taken back, evidence, what has moved on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.evidence import EvidenceSaver
    from ui.panes.review_decide import ReviewDecisions
    from ui.panes.review_held import HeldBanner
    from ui.panes.review_load import ReviewLoader
    from ui.panes.review_page import ReviewPage


class ReviewMore:
    """Further commands of the Review pane, which is one."""

    loader: ReviewLoader
    page: ReviewPage
    decisions: ReviewDecisions
    evidence: EvidenceSaver
    banner: HeldBanner

    def outside_yes(self) -> None:
        """Record the yes of somebody outside to what is on the screen."""
        loaded = self.loader.current
        if loaded is not None and self.page.included and loaded.results:
            self.decisions.record_outside(loaded, self.page.included)

    def withdraw_yes(self) -> None:
        """Take this person's own yes to it back."""
        if self.loader.current is not None:
            self.decisions.withdraw(self.loader.current)

    def save_evidence(self) -> None:
        """Save everything that was decided about the post in front as a file."""
        self.evidence.ask(self.loader.wanted)

    def moved_on(self) -> None:
        """Decide on approved posts that a newer house style would stop."""
        self.banner.decide()
