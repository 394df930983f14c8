"""The lines across the top of the page: what happened to the post, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.banner import Banner

Action = tuple[str, Callable[[], object]]


class TongueBanner(Banner):
    """Offers another language than the one that was chosen; `switch` and `keep` are its answers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "info", parent)
        self.switch = self.add_action("")
        self.keep = self.add_action("")
        self.hide()

    def offer(self, found: str, chosen: str) -> None:
        """Offer to check as `found` what is checked as `chosen`."""
        self.set_text(
            self.tr("These words look like %1 and are checked as %2.").replace("%1", found).replace("%2", chosen)
        )
        self.switch.setText(self.tr("Check it as %1").replace("%1", found))
        self.keep.setText(self.tr("Keep %1").replace("%1", chosen))
        self.show()


class MovedBanner(Banner):
    """Says that the shared text has changed since a network went its own way; `look` shows how."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "info", parent)
        self.look = self.add_action(self.tr("Show"))
        self.hide()

    def show_moved(self, words: str) -> None:
        """Say it, or nothing."""
        if words:
            self.set_text(words)
        self.setVisible(bool(words))


class PageBanners(QWidget):
    """`stale` is for a network that the shared text has left behind; `news` for everything else, one at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stale = MovedBanner(self)
        self.news = Banner("", "info", self)
        self.news.hide()
        self.tongue = TongueBanner(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.news)
        self._column.addWidget(self.stale)
        self._column.addWidget(self.tongue)

    def show_news(self, text: str, kind: str, actions: Sequence[Action]) -> Banner:
        """Show a line in the place of the one before; without actions it can be closed. The answer is the line."""
        old = self.news
        self.news = Banner(text, kind, self, closable=not actions)  # type: ignore[arg-type]
        self._column.replaceWidget(old, self.news)
        old.hide()
        old.deleteLater()
        for words, slot in actions:
            self.news.add_action(words).clicked.connect(slot)
        self.news.dismissed.connect(self.news.hide)
        self.news.show()
        return self.news
