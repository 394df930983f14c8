"""The places behind the rail, their keys and commands: made when first visited, wired in one block."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.bridge.caretaker import Caretaker
from ui.everyday import Everyday
from ui.finder import Finder
from ui.holds import Holds
from ui.keys import Keys
from ui.kit.menu import Choice, SearchMenu
from ui.kit.palette import CommandPalette
from ui.leaving import Leaving
from ui.notices import Notices
from ui.panes.today import TodayPane
from ui.panes.write import WritePane
from ui.rooms import Rooms
from ui.words import roles_words

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.frame import Frame
    from ui.panes.review import ReviewPane


class Places(Rooms):
    """The places of one open workspace with all that serves them: the keys and the palette, the news, the holds."""

    restore_asked = Signal(object)
    mend_asked = Signal()

    def __init__(self, window: Frame, session: Session) -> None:
        super().__init__(window, session)
        self.palette = CommandPalette(window)
        self.everyday = Everyday(self)
        self.notices = Notices(self, window.fresh_news())
        self._people = SearchMenu(self.tr("Who sits here?"), window, new_label=self.tr("Add somebody…"))
        self.holds = Holds(window, session, self)
        self.leaving = Leaving(window, session, self)
        self.keys = Keys(self, self.palette, Finder(self, self.palette), self._own())
        self.caretaker = Caretaker(session, self)
        self._wire_frame()
        session.checker.language_changed.connect(self._show_remote)
        self._show_remote(*session.checker.language)
        self.go("today")

    def _wire_frame(self) -> None:
        window = self._window
        window.rail.chosen.connect(self.go)
        window.top.person_clicked.connect(self._choose_person)
        window.top.workspace_clicked.connect(self.choose_workspace)
        self._people.chosen.connect(self._sit)
        self._people.new_requested.connect(self.add_person)
        window.top.remote_clicked.connect(self.open_language)

    def _own(self) -> dict[str, Callable[[], object]]:
        """The commands that are the window's, whichever place is in front."""
        return {
            "new": self.new_draft,
            "idea": self.new_idea,
            "import": self.bring_in,
            "hold": self.hold,
            "holds": self.holds.open,
            "person": self._choose_person,
            "workspace": self.choose_workspace,
            "language": self.open_language,
            "backups": self.open_backups,
            "dark": self._switch_theme,
            "contrast": self._switch_contrast,
            "keys": self._show_keys,
            **self.everyday.own(),
            **self.leaving.own(),
        }

    def _make(self, place: str) -> QWidget:
        if place == "today":
            today = TodayPane(self.session)
            today.open_draft.connect(self.open_post)
            today.open_review.connect(self.open_review)
            today.new_requested.connect(self.new_draft)
            today.export_requested.connect(self.leaving.export)
            today.hold_requested.connect(self.hold)
            today.out_requested.connect(self.leaving.should_be_out)
            today.by_hand_requested.connect(self.leaving.posting_desk)
            today.counted.connect(self._show_badges)
            today.safety_asked.connect(self.open_backups)
            self.caretaker.cared.connect(today.safety.cared)
            return today
        if place == "write":
            write = WritePane(self.session, self._window.preferences)
            write.said.connect(self._window.say)
            write.drafts.asked.connect(self.everyday.asked)
            write.export_requested.connect(self.leaving.export)
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
            library.export_requested.connect(self.leaving.export)
            library.hold_requested.connect(self.hold)
            library.import_requested.connect(self.bring_in)
            return library
        if place == "calendar":
            from ui.panes.calendar import CalendarPane

            preferences = self._window.preferences
            calendar = CalendarPane(self.session, clock=preferences.calendar_clock, second=preferences.calendar_second)
            calendar.open_post.connect(self.open_post)
            calendar.preference_changed.connect(self._prefer)
            calendar.accounts_asked.connect(self.open_accounts)
            calendar.print_asked.connect(self.everyday.print_calendar)
            return calendar
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
        settings.backups.restore_asked.connect(self.restore_asked)
        settings.backups.mend_asked.connect(self.mend_asked)
        self.caretaker.cared.connect(settings.backups.reload)
        return settings

    @Slot()
    def open_language(self) -> None:
        """Show who reads for grammar and spelling."""
        self.go("settings")
        if self.settings is not None:
            self.settings.show_section("language")

    @Slot()
    def open_backups(self) -> None:
        """Show the backups, and whether everything is as it was written."""
        self.go("settings")
        if self.settings is not None:
            self.settings.show_section("backups")
            self.settings.backups.reload()

    @Slot()
    def open_accounts(self) -> None:
        """Show the accounts that posts go to."""
        self.go("settings")
        if self.settings is not None:
            self.settings.show_section("accounts")

    def go_back_to(self, place: str) -> None:
        """Show the place where one was before the window was made anew; in Settings, where its language is chosen."""
        self.go(place)
        if place == "settings" and self.settings is not None:
            self.settings.show_section("computer")

    @Slot()
    def add_person(self) -> None:
        """Begin the form of somebody new; only an owner can save it."""
        self.go("settings")
        if self.settings is not None:
            self.settings.show_section("people")
            self.settings.people.add()

    @Slot(str, str, str)
    def _show_remote(self, _condition: str, _sentence: str, remote: str) -> None:
        """A mark stays at the top while texts go to another computer."""
        self._window.top.set_remote(remote)

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
    def bring_in(self) -> None:
        """Open the sheet for posts from files."""
        from ui.sheets.import_posts import ImportSheet

        ImportSheet(self._window, self.session).open()

    @Slot()
    def hold(self) -> None:
        """Ask what to hold; what is looked for in the Library is proposed."""
        self.holds.begin(str(getattr(self._window.stack.currentWidget(), "search_words", "")))

    @Slot(object)
    def _show_badges(self, counts: dict[str, int]) -> None:
        for place, number in counts.items():
            self._window.rail.set_badge(place, number)

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
            self._window.language_asked.emit(self._window.preferences.language)
        if "write" in self.panes:
            self.write.take_preferences(self._window.preferences)
        if "review" in self.panes:
            review: ReviewPane = self.panes["review"]  # type: ignore[assignment]
            review.take_preferences(self._window.preferences)

    @Slot()
    def _show_keys(self) -> None:
        from ui.panes.review_keys import letters_from
        from ui.sheets.keys import KeysSheet

        KeysSheet(self._window, self.keys.commands, letters_from(self._window.preferences.review_keys)).open()

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

    @Slot()
    def choose_workspace(self) -> None:
        """Ask for the folder of another workspace, and open it."""
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a workspace"))
        if folder:
            from pathlib import Path

            self.save_now()
            self.session.open(Path(folder), self.session.person.name if self.session.person else "")

    def close(self) -> None:
        """Let go of keys and panes."""
        self.save_now()
        self.caretaker.close()
        self.holds.close()
        if "write" in self.panes:
            self.write.close_drafts()
        self.keys.close()
        self._people.deleteLater()
        self.deleteLater()
