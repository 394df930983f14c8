"""What the palette's commands of editing do in the writing place: each is one word to the helper that knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.editor.draft_editor import DraftEditor
from ui.panes.write_card import WriteCard
from ui.panes.write_emoji import WriteEmoji
from ui.panes.write_find import WriteFind
from ui.panes.write_focus import WriteFocus
from ui.panes.write_goal import WriteGoal
from ui.panes.write_room import WriteRoom

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.kit.columns import Columns
    from ui.panes.write_findings import WriteFindings
    from ui.panes.write_opinion import WriteOpinion
    from ui.preferences import Preferences


class WriteEditing(WriteRoom):
    """The commands that concern the text and what is said about it."""

    opinions: WriteOpinion
    columns: Columns

    def begin_editing(self, findings: WriteFindings) -> None:
        """Make the helpers; called once."""
        self.card = WriteCard(self, findings)
        self.finding = WriteFind(self)
        self.emoji_signs = WriteEmoji(self)
        self.goals = WriteGoal(self)
        self.only_text = WriteFocus(self)

    def follow_preferences(self, preferences: Preferences) -> None:
        """Follow what the person prefers while writing."""
        for _field, editor in self.page.thread.editors:
            editor.smart.on = preferences.smart_marks
        self.emoji_signs.follow(preferences)

    def fix(self) -> None:
        """Take the first suggestion for the objection in the card, else for the one open at the side."""
        if not self.card.card.fix_first():
            self.opinions.fix()

    def leave(self) -> None:
        """Leave the objection in the card as it is, else the one open at the side."""
        if not self.card.card.leave_it():
            self.opinions.leave()

    def show_finding(self) -> None:
        """Show what is said about the words at the cursor, beside them."""
        self.card.open_here()

    def paste_exactly(self) -> None:
        """Paste into the text as it is, tidying nothing; into another field as always."""
        focus = self.window().focusWidget()
        if isinstance(focus, DraftEditor):
            focus.paste_exactly()
        elif isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.paste()
        else:
            self.page.editor.paste_exactly()

    def find_words(self) -> None:
        """Look for words in the text."""
        self.finding.open(replacing=False)

    def replace_words(self) -> None:
        """Look for words and put others in their place."""
        self.finding.open(replacing=True)

    def find_next(self) -> None:
        """Go to the next hit."""
        self.finding.step(1)

    def find_previous(self) -> None:
        """Go to the hit before."""
        self.finding.step(-1)

    def emoji(self) -> None:
        """Choose an emoji for the place of the cursor."""
        self.emoji_signs.open()

    def goal(self) -> None:
        """Ask how long the text is to become."""
        self.goals.ask()

    def focus_mode(self) -> None:
        """Show only the text, or the rest again."""
        self.only_text.toggle(self.columns)

    def leave_focus(self) -> bool:
        """Show the rest again; False where it is shown already."""
        return self.only_text.leave(self.columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.leave_focus():
            super().keyPressEvent(event)
