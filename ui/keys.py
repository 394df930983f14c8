"""The keys and the palette of one window: every command by its name, whether the window does it or the place in front."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QShortcut

from ui.commands import NEEDS_POST, OFFERED, verbs
from ui.finder import Finder
from ui.kit.palette import Command, CommandPalette
from ui.kit.sheet import front_sheet
from ui.rooms import Rooms


class Keys(QObject):
    """Serves the places of one window; `own` are the commands that the window does itself. The palette shows what `finder`
    finds beside them."""

    def __init__(
        self, rooms: Rooms, palette: CommandPalette, finder: Finder, own: Mapping[str, Callable[[], object]]
    ) -> None:
        super().__init__(rooms)
        self._rooms, self._palette, self._finder, self._own = rooms, palette, finder, own
        self._run: dict[str, Callable[[], object]] = {}
        self._shortcuts: list[QShortcut] = []
        self.commands = self._made()
        palette.set_commands(self.commands)
        palette.chosen.connect(self.run)
        palette.query_changed.connect(finder.search)
        window = rooms.window
        window.top.search_activated.connect(self.open_palette)
        for command in self.commands:
            if command.shortcut:
                shortcut = window.add_shortcut(command.shortcut, partial(self.run, command.id))
                # Held down, the blue button is pressed once: what it says after the first may be the way back.
                shortcut.setAutoRepeat(command.id != "primary")
                self._shortcuts.append(shortcut)
        self._shortcuts.append(window.add_shortcut("Ctrl+K", self.open_palette))

    def _made(self) -> list[Command]:
        made: list[Command] = []
        for place in self._rooms.window.rail_places():
            made.append(
                Command(
                    id=f"go.{place.id}",
                    title=place.text,
                    shortcut=place.hint,
                    group=self.tr("Go to"),
                    icon_name=place.icon_name,
                )
            )
            self._run[f"go.{place.id}"] = partial(self._rooms.go, place.id)
        for name, title, keys, icon in verbs():
            made.append(Command(id=name, title=title, shortcut=keys, group=self.tr("Do"), icon_name=icon))
            self._run[name] = self._own.get(name) or partial(self._ask, name)
        return made

    @Slot(str)
    def run(self, name: str) -> None:
        """Do a command, or go to what the palette found. While a sheet lies in front only its own blue button answers: what is
        dimmed behind it is neither changed nor left by a key."""
        sheet = front_sheet(self._rooms.window)
        if sheet is not None:
            if name == "primary":
                sheet.press_primary()
        elif not self._finder.go(name):
            self._run[name]()

    @Slot()
    def open_palette(self) -> None:
        """Show every command, with the reason where one cannot be run now; the same key takes the palette away again. It does
        not open over a sheet: all that it offers lies behind."""
        sheet = front_sheet(self._rooms.window)
        if sheet is not None:
            if sheet is self._palette:
                sheet.close_sheet()
            return
        self._palette.set_commands([replace(one, why_not=self._why_not(one.id)) for one in self.commands])
        self._palette.open()

    def _why_not(self, name: str) -> str:
        """Why a command cannot be run just now, in a few words; empty when it can."""
        place = self._rooms.place
        needs_post = name in ("copy_reference", "pin", "open_window") or (name in NEEDS_POST and place == "write")
        if needs_post and not self._rooms.post_id:
            return self.tr("no post is open")
        if name in self._own or name.startswith("go.") or name in OFFERED.get(place, ()):
            return ""
        return self.tr("in Write") if name in OFFERED["write"] else self.tr("not in this place")

    def _ask(self, name: str) -> None:
        """Let the place in front do it, if it can."""
        if name in OFFERED.get(self._rooms.place, ()):
            getattr(self._rooms.current, name)()  # every name of the table is a method of its place: a test holds it

    def close(self) -> None:
        """Let go of the keys and of the palette."""
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self._shortcuts.clear()
        self._palette.deleteLater()
