"""The line above a preview: which network, which screen, which colours; or as a screen reader reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.text.appearance import Screen
from ui.kit.buttons import QuietButton
from ui.kit.flow import FlowLayout
from ui.kit.menu import Choice, SearchMenu
from ui.preferences import Preferences


class PreviewChoice(QWidget):
    """Signals: `network_chosen(str)` with an id; `changed(str, object)` with a preference's name and value.

    `screen` is phone or desktop, `colours` window, light or dark, `aloud` a screen reader's order, `marks` objections on it.
    """

    network_chosen = Signal(str)
    changed = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.screen: Screen = "phone"
        self.colours = "window"
        self.aloud = self.marks = False
        self._networks: tuple[tuple[str, str], ...] = ()
        self._current = ""
        line = FlowLayout(self, spacing=2, line_spacing=0)
        line.setContentsMargins(10, 4, 10, 0)
        self.how = QuietButton("", self, icon_name="chevron-down", color="ink-soft")
        self.how.icon_after = True
        self.order = QuietButton("", self, color="ink-soft")
        line.addWidget(self.how)
        line.addWidget(self.order)
        self._menu = SearchMenu(self.tr("How to show it"), self)
        self.how.clicked.connect(self._open)
        self.order.clicked.connect(self.other_order)
        self._menu.chosen.connect(self._chosen)

    def take(self, preferences: Preferences) -> None:
        """Choose what was chosen last."""
        self.screen, self.colours = preferences.preview_screen, preferences.preview_colours
        self.aloud, self.marks = preferences.preview_aloud, preferences.preview_marks
        self._say()

    def show_networks(self, networks: Sequence[tuple[str, str]], current: str) -> None:
        """The networks to choose from, and the one that is shown."""
        self._networks, self._current = tuple(networks), current
        self._say()

    def _say(self) -> None:
        network = dict(self._networks).get(self._current, "")
        screen = self.tr("desktop") if self.screen == "desktop" else self.tr("phone")
        colours = {"light": self.tr("light"), "dark": self.tr("dark")}.get(self.colours, "")
        pieces = (network,) if self.aloud else (network, screen, colours)
        words = " · ".join(piece for piece in pieces if piece)
        self.how.setText(words.replace("&", "&&"))
        self.how.setAccessibleName(self.tr("How to show it: %1").replace("%1", words))
        self.order.setText(self.tr("as it looks") if self.aloud else self.tr("as a screen reader reads it"))
        self.how.updateGeometry()
        self.order.updateGeometry()

    @Slot()
    def _open(self) -> None:
        group, lines = self.tr("Network"), []
        for network, name in self._networks:
            lines.append(Choice(id=f"network/{network}", text=name, checked=network == self._current, group=group))
        group = self.tr("Screen")
        for screen, name in (("phone", self.tr("Phone")), ("desktop", self.tr("Desktop"))):
            lines.append(Choice(id=f"screen/{screen}", text=name, checked=screen == self.screen, group=group))
        group = self.tr("Colours")
        for colours, name in (
            ("window", self.tr("As this window")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            lines.append(Choice(id=f"colours/{colours}", text=name, checked=colours == self.colours, group=group))
        group = self.tr("On it")
        lines.append(Choice(id="marks/", text=self.tr("What the checks say"), checked=self.marks, group=group))
        self._menu.set_choices(lines)
        self._menu.open_at(self.how)

    @Slot(str)
    def _chosen(self, choice: str) -> None:
        what, _, value = choice.partition("/")
        if what == "network":
            self.network_chosen.emit(value)
        elif what == "screen":
            self.screen = "desktop" if value == "desktop" else "phone"
            self._tell("preview_screen", self.screen)
        elif what == "colours":
            self.colours = value
            self._tell("preview_colours", value)
        else:
            self.other_marks()

    @Slot()
    def other_order(self) -> None:
        """As a screen reader reads it, or again as it looks."""
        self.aloud = not self.aloud
        self._tell("preview_aloud", self.aloud)

    def other_screen(self) -> None:
        """A phone in the place of a desktop, or the other way round."""
        self.screen = "phone" if self.screen == "desktop" else "desktop"
        self._tell("preview_screen", self.screen)

    def other_marks(self) -> None:
        """What the checks say on it, or no longer."""
        self.marks = not self.marks
        self._tell("preview_marks", self.marks)

    def _tell(self, name: str, value: object) -> None:
        self._say()
        self.changed.emit(name, value)
