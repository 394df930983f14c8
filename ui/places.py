"""The places behind the rail, their keys and commands: made when first visited, wired in one block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.commands import NEEDS_POST, verbs
from ui.everyday import Everyday
from ui.finder import Finder
from ui.folds import fold, folded
from ui.holds import Holds
from ui.kit.menu import Choice, SearchMenu
from ui.kit.palette import Command, CommandPalette
from ui.kit.sheet import front_sheet
from ui.notices import Notices
from ui.panes.today import TodayPane
from ui.panes.write import WritePane
from ui.words import roles_words

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.frame import Frame
    from ui.panes.review import ReviewPane


class Places(QObject):
    """Owns the panes of one open workspace."""

    def __init__(self, window: Frame, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self.session = session
        self.panes: dict[str, QWidget] = {}
        self.folds: dict[str, list[str]] = {}
        """Which columns are folded, by place; for places that are made later."""
        self._shortcuts: list[QObject] = []
        self.palette = CommandPalette(window)
        self._finder = Finder(self)
        self.everyday = Everyday(self)
        self.notices = Notices(self, window.fresh_news())
        self._people = SearchMenu(self.tr("Who sits here?"), window, new_label=self.tr("Add somebody…"))
        self._wire_frame()
        self._run: dict[str, Callable[[], object]] = {}
        self.holds = Holds(window, session, self)
        self._make_commands()
        session.checker.language_changed.connect(self._show_remote)
        self._show_remote(*session.checker.language)
        self.go("today")

    def _wire_frame(self) -> None:
        window = self._window
        window.rail.chosen.connect(self.go)
        window.top.search_activated.connect(self._open_palette)
        window.top.person_clicked.connect(self._choose_person)
        window.top.workspace_clicked.connect(self._choose_workspace)
        self.palette.chosen.connect(self._run_command)
        self.palette.query_changed.connect(self._finder.search)
        self._people.chosen.connect(self._sit)
        self._people.new_requested.connect(self.add_person)
        window.top.remote_clicked.connect(self.open_language)

    def _make_commands(self) -> None:
        window = self._window
        places = [(place.id, place.text, place.hint, place.icon_name) for place in window.rail_places()]
        commands = [
            Command(id=f"go.{place}", title=text, shortcut=hint, group=self.tr("Go to"), icon_name=icon)
            for place, text, hint, icon in places
        ]
        self._run = {f"go.{place}": _Go(self, place) for place, *_ in places}
        own: dict[str, Callable[[], object]] = {
            "new": self.new_draft,
            "idea": self.new_idea,
            "export": self.export,
            "hold": self.hold,
            "holds": self.holds.open,
            "person": self._choose_person,
            "workspace": self._choose_workspace,
            "language": self.open_language,
            "dark": self._switch_theme,
            "contrast": self._switch_contrast,
            "keys": self._show_keys,
            **self.everyday.own(),
        }
        self._own = frozenset(own)
        for name, title, keys, icon in verbs():
            commands.append(Command(id=name, title=title, shortcut=keys, group=self.tr("Do"), icon_name=icon))
            self._run[name] = own.get(name) or _Ask(self, name)
        self.palette.set_commands(commands)
        self.commands = commands
        for command in commands:
            if command.shortcut:
                self._shortcuts.append(window.add_shortcut(command.shortcut, self._run[command.id]))
        self._shortcuts.append(window.add_shortcut("Ctrl+K", self._open_palette))

    @Slot(str)
    def _run_command(self, name: str) -> None:
        if not self._finder.go(name):
            self._run[name]()

    @Slot()
    def _open_palette(self) -> None:
        self.palette.set_commands([replace(one, why_not=self._why_not(one.id)) for one in self.commands])
        self.palette.open()

    def _why_not(self, name: str) -> str:
        """Why a command cannot be run just now, in a few words; empty when it can."""
        pane = self.current
        needs_post = name in ("copy_reference", "pin", "open_window") or (
            name in NEEDS_POST and pane is self.panes.get("write")
        )
        if needs_post and not self.everyday.post_id:
            return self.tr("no post is open")
        if name in self._own or name.startswith("go.") or hasattr(pane, name):
            return ""
        return self.tr("in Write") if hasattr(WritePane, name) else self.tr("not in this place")

    @Slot(str)
    def go(self, place: str) -> None:
        """Show a place, making it the first time; a form with unsaved words is asked about first."""
        ask = getattr(self.current, "ask_before_leaving", None)
        if ask is None or self.current is self.panes.get(place):
            self._show(place)
        else:
            current = next((name for name, pane in self.panes.items() if pane is self.current), place)
            self._window.rail.set_current(current)
            ask(_Go(self, place, at_once=True))

    def _show(self, place: str) -> None:
        self.save_now()
        pane = self.panes.get(place)
        if pane is None:
            pane = self.panes[place] = self._make(place)
            self._window.stack.addWidget(pane)
            fold(pane, self.folds.get(place, ()))
        self._window.stack.setCurrentWidget(pane)
        self._window.rail.set_current(place)

    def folded(self) -> dict[str, list[str]]:
        """Which columns are folded, by place, to be kept with the window."""
        return {**self.folds, **{place: folded(pane) for place, pane in self.panes.items()}}

    def _make(self, place: str) -> QWidget:
        if place == "today":
            today = TodayPane(self.session)
            today.open_draft.connect(self.open_post)
            today.open_review.connect(self.open_review)
            today.new_requested.connect(self.new_draft)
            today.export_requested.connect(self.export)
            today.hold_requested.connect(self.hold)
            today.counted.connect(self._show_badges)
            return today
        if place == "write":
            write = WritePane(self.session, self._window.preferences)
            write.said.connect(self._window.say)
            write.drafts.asked.connect(self.everyday.asked)
            write.export_requested.connect(self.export)
            write.preference_changed.connect(self._prefer)
            write.undo_offered.connect(self._window.undo_bar.show_undo)
            write.language_asked.connect(self.open_language)
            return write
        if place == "review":
            from ui.panes.review import ReviewPane

            review = ReviewPane(self.session, self._window.preferences)
            review.open_post.connect(self.open_post)
            review.said.connect(self._window.say)
            review.preference_changed.connect(self._prefer)
            review.undo_offered.connect(self._window.undo_bar.show_undo)
            return review
        if place == "library":
            from ui.panes.library import LibraryPane

            library = LibraryPane(self.session)
            library.open_post.connect(self.open_post)
            library.reference_asked.connect(self.everyday.copy_reference_of)
            library.export_requested.connect(self.export)
            library.hold_requested.connect(self.hold)
            return library
        if place == "campaigns":
            from ui.panes.campaigns import CampaignsPane

            campaigns = CampaignsPane(self.session)
            campaigns.open_post.connect(self.open_post)
            return campaigns
        if place == "style":
            from ui.panes.style import StylePane

            style = StylePane(self.session)
            style.wrote.connect(self._window.undo_bar.show_undo)
            style.open_post.connect(self.open_post)
            return style
        from dataclasses import asdict

        from ui.panes.settings import SettingsPane

        settings = SettingsPane(self.session, asdict(self._window.preferences))
        settings.preference_changed.connect(self._prefer)
        return settings

    @Slot()
    def open_language(self) -> None:
        """Show who reads for grammar and spelling."""
        self.go("settings")
        settings = self.panes.get("settings")
        if settings is not None:
            settings.show_section("language")  # type: ignore[attr-defined]

    @Slot()
    def add_person(self) -> None:
        """Begin the form of somebody new; only an owner can save it."""
        self.go("settings")
        settings = self.panes.get("settings")
        if settings is not None:
            settings.show_section("people")  # type: ignore[attr-defined]
            settings.people.add()  # type: ignore[attr-defined]

    @Slot(str, str, str)
    def _show_remote(self, _condition: str, _sentence: str, remote: str) -> None:
        """A mark stays at the top while texts go to another computer."""
        self._window.top.set_remote(remote)

    @property
    def write(self) -> WritePane:
        """The writing place, made if need be."""
        if "write" not in self.panes:
            self.panes["write"] = self._make("write")
            self._window.stack.addWidget(self.panes["write"])
            fold(self.panes["write"], self.folds.get("write", ()))
        pane = self.panes["write"]
        assert isinstance(pane, WritePane)
        return pane

    @Slot(str)
    def open_post(self, post_id: str) -> None:
        """Open a post where it is written."""
        pane = self.write
        self.go("write")
        pane.open_post(post_id)

    @Slot(str)
    def open_review(self, post_id: str) -> None:
        """Open a post where it is reviewed."""
        self.go("review")
        review: ReviewPane = self.panes["review"]  # type: ignore[assignment]
        review.open(post_id)

    @Slot()
    def new_draft(self) -> None:
        """Begin a post."""
        pane = self.write
        self.go("write")
        pane.new_draft()

    @Slot()
    def new_idea(self) -> None:
        """Note an idea."""
        pane = self.write
        self.go("write")
        pane.new_draft(idea=True)

    @Slot()
    def export(self) -> None:
        """Open the export sheet."""
        from ui.sheets.export import ExportSheet

        sheet = ExportSheet(self._window, self.session)
        sheet.open_post.connect(self.open_post)
        sheet.open()

    @Slot()
    def hold(self) -> None:
        """Ask what to hold; what is looked for in the Library is proposed."""
        self.holds.begin(str(getattr(self._window.stack.currentWidget(), "search_words", "")))

    @Slot(object)
    def _show_badges(self, counts: dict[str, int]) -> None:
        for place, number in counts.items():
            self._window.rail.set_badge(place, number)

    @property
    def current(self) -> QWidget | None:
        """The place in front."""
        return self._window.stack.currentWidget()

    @property
    def window(self) -> Frame:
        """The window it is in."""
        return self._window

    def say(self, words: str) -> None:
        """A few words at the bottom that go away by themselves."""
        self._window.say(words)

    def offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, with the way back."""
        self._window.undo_bar.show_undo(words, undo)

    def ask_current(self, verb: str) -> None:
        """Let the place in front do it, if it can."""
        run = getattr(self.current, verb, None)
        if run is not None:
            run()

    @Slot()
    def _switch_theme(self) -> None:
        self._prefer("theme", "light" if self._window.is_dark else "dark")

    @Slot()
    def _switch_contrast(self) -> None:
        from ui.theme.theme import theme_of

        self._prefer("contrast", "usual" if theme_of(self._window).is_high else "high")

    @Slot(str, object)
    def _prefer(self, name: str, value: object) -> None:
        """Keep a preference and follow it at once."""
        from ui.theme.theme import system_text_scale, theme_of

        self._window.preferences = self._window.preferences.changed(name, value)
        if name == "theme":
            theme_of(self._window).set_mode(self._window.preferences.theme)
        elif name == "contrast":
            theme_of(self._window).set_contrast(self._window.preferences.contrast)
        elif name == "still":
            theme_of(self._window).set_still(self._window.preferences.still)
        elif name == "scale":
            theme_of(self._window).set_scale(self._window.preferences.scale * system_text_scale())
        elif name == "language":
            self._window.speak(self._window.preferences.language)
        if "write" in self.panes:
            self.write.take_preferences(self._window.preferences)
        if "review" in self.panes:
            review: ReviewPane = self.panes["review"]  # type: ignore[assignment]
            review.take_preferences(self._window.preferences)

    @Slot()
    def _show_keys(self) -> None:
        from ui.panes.review_keys import letters_from
        from ui.sheets.keys import KeysSheet

        KeysSheet(self._window, self.commands, letters_from(self._window.preferences.review_keys)).open()

    @Slot()
    def _choose_person(self) -> None:
        people = [person for person in self.session.names.people.values() if person.active]
        current = self.session.person
        self._people.set_choices(
            [
                Choice(
                    id=person.id,
                    text=person.name,
                    hint=roles_words(person.roles),
                    checked=current is not None and person.id == current.id,
                )
                for person in people
            ]
        )
        self._people.offer_new(on=current is not None and "owner" in current.roles)
        self._people.open_at(self._window.top.person_button)

    @Slot(str)
    def _sit(self, person_id: str) -> None:
        """What was typed is saved by whoever typed it, before somebody else sits down."""
        self.after_saving(lambda: self.session.choose_person(person_id))

    def after_saving(self, then: Callable[[], object]) -> None:
        """Do something once everything typed is in the workspace."""
        if "write" in self.panes:
            self.write.after_saving(then)
        else:
            then()

    @Slot()
    def _choose_workspace(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a workspace"))
        if folder:
            from pathlib import Path

            self.save_now()
            self.session.open(Path(folder), self.session.person.name if self.session.person else "")

    def save_now(self) -> None:
        """Save what was typed; before leaving a place, closing the window or opening another workspace."""
        if "write" in self.panes:
            self.write.save_now()

    def close(self) -> None:
        """Let go of keys and panes."""
        self.save_now()
        self.holds.close()
        if "write" in self.panes:
            self.write.close_drafts()
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self._shortcuts.clear()
        self.palette.deleteLater()
        self._people.deleteLater()
        self.deleteLater()


class _Ask:
    """Asks the place in front to do something when called."""

    def __init__(self, places: Places, verb: str) -> None:
        self._places = places
        self._verb = verb

    def __call__(self) -> None:
        sheet = front_sheet(self._places._window) if self._verb == "primary" else None
        if sheet is not None:
            # The blue button in front is the sheet's: what lies dimmed behind it is not decided by that key.
            sheet.press_primary()
        else:
            self._places.ask_current(self._verb)


class _Go:
    """Goes to one place when called; `at_once` without asking about unsaved words."""

    def __init__(self, places: Places, place: str, *, at_once: bool = False) -> None:
        self._places = places
        self._place = place
        self._at_once = at_once

    def __call__(self) -> None:
        if self._at_once:
            self._places._show(self._place)
        else:
            self._places.go(self._place)
