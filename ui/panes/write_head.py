"""The top of the page: working title, state, who and what for, when it goes out, its networks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editorial.model.clock import Slot as Time
from editorial.model.status import State
from ui.kit.buttons import IconButton
from ui.kit.glyph import Glyph
from ui.kit.metaline import MetaLine, Piece
from ui.kit.text import Label, plain_tip
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import day_words, time_words
from ui.words import tongue

AUDIENCES = ("general", "trade", "experts")


def state_words(state: State | str) -> str:
    """A state as the screen says it."""
    translate = QCoreApplication.translate
    words = {
        "idea": translate("States", "Idea"),
        "draft": translate("States", "Draft"),
        "in_review": translate("States", "In review"),
        "changes_wanted": translate("States", "Changes wanted"),
        "approved": translate("States", "Approved"),
        "exported": translate("States", "Exported"),
        "should_be_out": translate("States", "Should be out"),
        "published": translate("States", "Published"),
        "refused": translate("States", "Refused"),
        "missed": translate("States", "Missed"),
        "held": translate("States", "On hold"),
        "past_last_day": translate("States", "Past its last day"),
    }
    return words[state]


def _day(iso: str) -> str:
    return day_words(dt.date.fromisoformat(iso), weekday=False)


class StateMark(QWidget):
    """A state as icon and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._glyph = Glyph(self, px=14, height_px=20)
        self._words = Label("", self, px=12, color="ink-soft")
        self._reading = Label("", self, px=12, color="teal")
        row.addWidget(self._reading)
        row.addWidget(self._glyph)
        row.addWidget(self._words)
        self.set_reading("")

    def set_state(self, state: str, more: str = "", held: str | None = None) -> None:
        """Show a state, with a few words after it ("version 4"); `held` is why it is on hold, None where it is not."""
        parts = [state_words(state), *([more] if more else []), *([state_words("held")] if held is not None else [])]
        self._glyph.set_icon(STATE_ICONS["held" if held is not None else state])
        self._words.setText(" · ".join(parts))
        self._words.setToolTip(plain_tip(held or ""))

    def set_reading(self, names: str) -> None:
        """Say before it who else has the post before them."""
        self._reading.setText(self.tr("%1 is reading this").replace("%1", names))
        self._reading.setVisible(bool(names))


class _Title(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setObjectName("post-title")
        self.setStyleSheet("#post-title { background: transparent; border: none; padding: 0; }")
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def setText(self, text: str) -> None:
        """Show a title from its beginning, where it is longer than its room."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus():
            self.setCursorPosition(0)

    @Slot()
    def _dress(self) -> None:
        self.setFont(theme_of(self).font(20, 600))


class PostHead(QWidget):
    """Signals: `title_edited(str)`; `piece_clicked(str)` with authors, campaign, language, audience, time, reuse, or
    "about:" and a question of “About this post”."""

    title_edited = Signal(str)
    piece_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _Title(self)
        self.title.setPlaceholderText(self.tr("Working title (never published)"))
        self.title.setAccessibleName(self.tr("Working title"))
        self.state = StateMark(self)
        self.number = Label("", self, px=12, color="ink-soft")
        self.number.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.number.setAccessibleName(self.tr("Short number"))
        self.number.setToolTip(self.tr("Its short number: it finds the post in every search field"))
        self.more = IconButton(self.tr("More for this post"), "ellipsis", parent=self)
        self.meta = MetaLine(self.tr("About this post"), self)
        self.time = MetaLine(self.tr("When it goes out, and what it is"), self)
        self._found = ""
        self._meta: tuple[tuple[str, ...], str, str, str] = ((), "", "", "")
        self._when: list[Piece] = []
        self._reuse: list[Piece] = []
        self._about: list[Piece] = []
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.title, 1)
        first.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self.meta)
        column.addWidget(self.time)
        self.title.textEdited.connect(self.title_edited)
        self.meta.piece_clicked.connect(self.piece_clicked)
        self.time.piece_clicked.connect(self.piece_clicked)

    def show_meta(self, authors: tuple[str, ...], campaign: str, language: str, audience: str) -> None:
        """Who wrote it, for which campaign, in which language, for whom."""
        self._meta = (authors, campaign, language, audience)
        if language:
            spoken = tongue(language)
        elif self._found:
            spoken = self.tr("%1, as written").replace("%1", tongue(self._found))
        else:
            spoken = self.tr("language as written")
        readers = {
            "": self.tr("the general public"),
            "general": self.tr("the general public"),
            "trade": self.tr("the trade"),
            "experts": self.tr("experts"),
        }
        self.meta.set_pieces(
            [
                Piece(
                    id="authors",
                    lead=self.tr("by"),
                    text=", ".join(authors) if authors else self.tr("nobody yet"),
                    name=self.tr("Authors"),
                ),
                Piece(id="campaign", text=campaign or self.tr("no campaign"), name=self.tr("Campaign")),
                Piece(id="language", text=spoken, name=self.tr("Language")),
                Piece(
                    id="audience", lead=self.tr("for"), text=readers.get(audience, audience), name=self.tr("Audience")
                ),
            ]
        )

    def show_found_language(self, language: str) -> None:
        """The language that was found, where nobody chose one."""
        if language != self._found:
            self._found = language
            self.show_meta(*self._meta)

    def show_time(self, slot: Time | None, where: str) -> None:
        """When it goes out, and for which networks that holds."""
        words = time_words(slot) or self.tr("no time yet")
        self._when = [Piece(id="time", lead=self.tr("Goes out"), text=words, name=self.tr("Time"))]
        if where:
            self._when.append(Piece(text=where))
        self._show_second_line()

    def show_reuse(self, *, evergreen: bool, last_day: str) -> None:
        """Whether it may go out again, and the last day (2026-12-31, or empty) on which it may leave."""
        until = self.tr("last day %1").replace("%1", _day(last_day)) if last_day else ""
        said = ", ".join(filter(None, (self.tr("evergreen") if evergreen else "", until)))
        self._reuse = [Piece(id="reuse", text=said or self.tr("no last day"), name=self.tr("Using it again"))]
        self._show_second_line()

    def show_about(self, pieces: Sequence[Piece]) -> None:
        """What the post says about itself."""
        self._about = list(pieces)
        self._show_second_line()

    def _show_second_line(self) -> None:
        self.time.set_pieces([*self._when, *self._reuse, *self._about])

    def about_anchor(self, question: str) -> QWidget:
        """Where to open a question about the post."""
        ids = [piece.id for piece in self._about]
        wanted = f"about:{question}"
        return self.time.anchor(wanted if wanted in ids else ids[0])
