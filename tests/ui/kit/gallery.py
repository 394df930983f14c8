"""Shows every widget of the kit, for the eye: `python tests/ui/kit/gallery.py FOLDER` saves its pictures.

Pictures: light, dark, light at 150 %, and light with the writing running from right to left.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.kit.banner import Banner
from ui.kit.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from ui.kit.card import Card
from ui.kit.counter import CounterBar
from ui.kit.dialogs import ask_text
from ui.kit.empty import EmptyState
from ui.kit.fields import CheckList, ChoiceField, DateField, TagField, TextField
from ui.kit.keycap import KeyHints
from ui.kit.lists import ListView
from ui.kit.media_strip import MediaStrip
from ui.kit.menu import Choice, SearchMenu
from ui.kit.metaline import MetaLine, Piece
from ui.kit.palette import Command, CommandPalette
from ui.kit.panel import Panel
from ui.kit.rail import Place, Rail
from ui.kit.rows import Row, RowsModel
from ui.kit.segmented import Segmented
from ui.kit.sheet import Sheet
from ui.kit.tabs import Tabs
from ui.kit.text import Label, heading, note, title
from ui.kit.thumbs import MediaTile
from ui.kit.toast import UndoBar
from ui.kit.topbar import TopBar
from ui.theme.theme import Theme, theme_of

_KEPT: list[QWidget] = []
PLACES = [
    Place(id="today", text="Today", icon_name="sun", hint="Ctrl 1"),
    Place(id="write", text="Write", icon_name="pencil"),
    Place(id="review", text="Review", icon_name="square-check-big"),
    Place(id="library", text="Library", icon_name="book"),
    Place(id="calendar", text="Calendar", icon_name="calendar"),
    Place(id="campaigns", text="Campaigns", icon_name="target"),
    Place(id="style", text="Style", icon_name="pilcrow"),
    Place(id="settings", text="Settings", icon_name="settings", at_foot=True),
]
ROWS = [
    Row(
        id=1,
        title="Repair café: thank you",
        detail="Draft · X, LinkedIn, Instagram · 2 min ago",
        state_icon="pencil",
        mark="error",
        count=1,
    ),
    Row(id=2, title="Three box sizes instead of nine", detail="Back from Ben: 1 of 2 answered", state_icon="undo-2"),
    Row(id=3, title="Bee diary, week 11", detail="Draft · Instagram · 1 h ago", state_icon="pencil", mark="ok"),
    Row(
        id=4,
        title="แนะนำการซ่อมผ้าที่บ้าน",
        detail="Draft · Facebook, LINE · Tuesday",
        state_icon="pencil",
        mark="warning",
        count=2,
    ),
    Row(id=5, title="How long should an article be?", detail="Idea · Blog · text due Friday", state_icon="lightbulb"),
    Row(title="Waiting for an editor", section=True),
    Row(id=6, title="Spring guide is out", detail="With Ben since yesterday, out Thu 09:00", state_icon="eye"),
    Row(id=7, title="Winter opening hours", detail="Approved · out Mon 08:00", state_icon="stamp", right="14:00"),
    Row(id=8, title="Winter sale: last jackets", detail="Asked", state_icon="eye", right="17:30", mark="error"),
    Row(id=9, title="A very long title that cannot possibly fit into a list of this width", state_icon="ban"),
]


def frame() -> QWidget:
    """The window's frame, as the pictures of the look show it."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    bar = TopBar(window)
    bar.set_workspace("Green & Co")
    bar.set_person("Ana Ruiz", "AR")
    column.addWidget(bar)
    row = QHBoxLayout()
    row.setSpacing(0)
    column.addLayout(row, 1)
    rail = Rail("Places", PLACES, window)
    rail.set_current("write")
    rail.set_badge("review", 4)
    row.addWidget(rail)
    rows = ListView("Drafts", window)
    model = RowsModel(rows)
    model.set_rows(ROWS)
    rows.setModel(model)
    rows.select_row(0)
    rows.setFixedWidth(theme_of(rows).px(260))
    row.addWidget(rows)
    row.addWidget(_middle(window), 1)
    return window


def _middle(parent: QWidget) -> QWidget:
    middle = QWidget(parent)
    column = QVBoxLayout(middle)
    column.setContentsMargins(32, 16, 32, 16)
    column.setSpacing(12)
    column.addWidget(title("Repair café: thank you", middle))
    tabs = Tabs("Networks", middle, add_name="Add a network")
    for tab_id, text, mark in (
        ("shared", "Shared text", None),
        ("x", "X", "error"),
        ("linkedin", "LinkedIn", "ok"),
        ("instagram", "Instagram", "warning"),
        ("line", "LINE", "suggestion"),
    ):
        tabs.add(tab_id, text, mark)
    tabs.set_current("x")
    column.addWidget(tabs)
    column.addWidget(Segmented("Shown", [("changed", "What changed"), ("appear", "As it will appear")], parent=middle))
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    disabled = PrimaryButton("Not yet")
    disabled.setEnabled(False)
    focused = PrimaryButton("Submit for review")
    small = SecondaryButton("Show what could go", small=True)
    for button in (
        focused,
        PrimaryButton("Make a thread", small=True),
        small,
        SecondaryButton("Return…"),
        SecondaryButton("Again", icon_name="refresh-cw"),
        QuietButton("Resolve"),
        disabled,
        IconButton("New", "plus", "New draft  Ctrl N", color="blue"),
    ):
        buttons.addWidget(button)
    buttons.addStretch(1)
    column.addLayout(buttons)
    column.addWidget(heading("Sign-off"))
    column.addWidget(note("Facts: Noor, yesterday"))
    column.addWidget(KeyHints([(("J", "K"), "next, back"), (("A",), "approve")]))
    column.addStretch(1)
    return middle


def parts() -> QWidget:
    """Fields, cards, pictures and the rest on one page."""
    window = QWidget()
    columns = QHBoxLayout(window)
    columns.setContentsMargins(24, 24, 24, 24)
    columns.setSpacing(24)
    left = QVBoxLayout()
    left.setSpacing(12)
    line = MetaLine("About this post", window)
    line.set_pieces(
        [
            Piece(id="authors", text="Ana Ruiz", lead="by", name="Authors"),
            Piece(id="campaign", text="Spring reuse", name="Campaign"),
            Piece(id="language", text="English", name="Language"),
            Piece(id="audience", text="the general public", lead="for", name="Audience"),
        ]
    )
    left.addWidget(line)
    left.addWidget(Banner("LinkedIn now has its own text.", closable=True))
    warned = Banner("House style has moved on: 3 approved posts have something new to fix.", "warning")
    warned.add_action("Look at them")
    left.addWidget(warned)
    left.addWidget(Banner("The file could not be read. Nothing was changed; choose another one.", "error"))
    card = Card("Shared text", "LinkedIn, X")
    card.body.addWidget(Label("We changed one thing in our packing hall this year.", px=16, wrap=True))
    left.addWidget(card)
    waits = Card("Before you submit: 1 thing", dashed=True)
    waits.body.addWidget(QCheckBox("Fix the length for X, or ask for an exception"))
    left.addWidget(waits)
    strip = MediaStrip("Pictures", "Add a picture")
    for media_id, tokens, words, mark in (
        ("a", ("avatar-c", "avatar-a"), "Volunteers mend a toaster at a long table · 1600 × 900", "ok"),
        ("b", ("blue", "avatar-c"), "Alt text is the file’s name: lamp.jpg", "warning"),
    ):
        tile = MediaTile(media_id)
        tile.set_picture(_picture(*tokens))
        tile.set_caption(words, mark)
        strip.add(tile)
    left.addWidget(strip)
    counter = CounterBar()
    counter.set_count(333, 280, "of 280 as X counts")
    left.addWidget(counter)
    fine = CounterBar()
    fine.set_count(120, 280, "of 280 as X counts")
    left.addWidget(fine)
    left.addStretch(1)
    columns.addLayout(left, 3)
    right = QVBoxLayout()
    right.setSpacing(12)
    name = TextField("Title", "Never published")
    name.set_text("Repair café ขอบคุณทุกคนที่มาร่วมงาน")
    wrong = TextField("Link", placeholder="https://")
    wrong.set_error("This address does not begin with https://.")
    day = DateField("Goes out")
    day.set_value(date(2026, 12, 1))
    tags = TagField("Tags", "Without #")
    tags.set_value(["repair", "reuse", "การซ่อม", "neighbourhood", "library"])
    networks = CheckList("Networks", [("x", "X"), ("li", "LinkedIn"), ("ig", "Instagram")])
    networks.set_value(["x", "ig"])
    choice = ChoiceField("Audience", [("general", "The general public"), ("trade", "People in the trade")])
    for field in (name, wrong, choice, day, tags, networks, TextField("Note", lines=3)):
        right.addWidget(field)
    radio = QRadioButton("In all networks")
    radio.setChecked(True)
    right.addWidget(radio)
    right.addStretch(1)
    columns.addLayout(right, 2)
    ends = QVBoxLayout()
    panel = Panel("Checks", edge="start")
    panel.set_count("1")
    findings = ListView("Findings", panel, detail_lines=0)
    model = RowsModel(findings)
    model.set_rows(
        [
            Row(id=1, title="“everyone is doing it”", lead_mark="warning", right="in all 3"),
            Row(id=2, title="Long third sentence: 27 words", lead_mark="suggestion", right="both"),
            Row(id=3, title="Easy to read · under a minute", lead_mark="ok"),
        ]
    )
    findings.setModel(model)
    findings.setFixedHeight(theme_of(findings).px(110))
    panel.body.addWidget(findings)
    section = panel.add_section("Sign-off")
    section.addWidget(note("Facts: Noor, yesterday"))
    panel.body.addStretch(1)
    ends.addWidget(panel, 1)
    ends.addWidget(
        EmptyState("calendar", "Nothing is planned", "Posts that have a time show here, by account.", "Plan a post"), 1
    )
    columns.addLayout(ends, 2)
    return window


def sheet() -> QWidget:
    """A sheet over the frame."""
    window = frame()
    over = Sheet(window, "Export", width_px=760)
    over.set_steps(["What: 24 approved", "Where: recipe “Monday”", "Check"], 3)
    for words in ("Repair café: thank you", "Bee diary, week 11", "Winter sale: last jackets"):
        over.body.addWidget(Label(words))
    over.set_footer("What couldn’t be included is listed in couldn’t-include.csv; nothing is dropped in silence.")
    over.add_button(SecondaryButton("Back"))
    over.add_button(PrimaryButton("Save 21 posts"))
    window.resize(1280, 800)
    window.show()
    over.open()
    return window


def question() -> QWidget:
    """A question, and the bar that offers Undo."""
    window = frame()
    window.resize(1280, 800)
    window.show()
    UndoBar(window).show_undo("Approved for 2 networks.", print)
    ask_text(window, "Return to Ana", "Ana sees this first.", "What should change?", "Return", print)
    return window


def palette() -> QWidget:
    """The command palette, with something typed."""
    window = frame()
    window.resize(1280, 800)
    window.show()
    opened = CommandPalette(window)
    opened.set_commands(
        [
            Command(id="submit", title="Submit for review", shortcut="Ctrl+Return", group="Post"),
            Command(id="thread", title="Make a thread", group="Post"),
            Command(id="today", title="Go to Today", shortcut="Ctrl+1", group="Places"),
            Command(id="write", title="Go to Write", shortcut="Ctrl+2", group="Places"),
            Command(id="dark", title="Show the night desk", group="Look", words="dark theme"),
        ]
    )
    opened.open()
    UndoBar(window).show_undo("Approved for 2 networks.", print)
    return window


def menu() -> QWidget:
    """A popup of choices; it is its own window."""
    shown = SearchMenu("Authors", _anchor(), multiple=True, new_label="New person…")
    names = ("Ana Ruiz", "Ben Okafor", "Noor Haddad", "มานี ใจดี", "Kim", "Ola", "Ravi", "Tess", "Uma", "Vic")
    shown.set_choices([Choice(id=name, text=name, checked=name == "Ana Ruiz", hint="writer") for name in names])
    shown.open_at(shown.parentWidget())
    return shown


def _anchor() -> QWidget:
    anchor = QWidget()
    _KEPT.append(anchor)
    return anchor


def _picture(one: str, other: str) -> QPixmap:
    picture = QPixmap(480, 360)
    ramp = QLinearGradient(0, 0, 480, 360)
    app = QApplication.instance()
    ramp.setColorAt(0, theme_of(app).color(one))
    ramp.setColorAt(1, theme_of(app).color(other))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), ramp)
    painter.end()
    return picture


def pictures(folder: Path) -> None:
    """Save all pictures to `folder`."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.apply(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name, mode, scale, direction in (
        ("light", "light", 1.0, Qt.LayoutDirection.LeftToRight),
        ("dark", "dark", 1.0, Qt.LayoutDirection.LeftToRight),
        ("large", "light", 1.5, Qt.LayoutDirection.LeftToRight),
        ("rtl", "light", 1.0, Qt.LayoutDirection.RightToLeft),
    ):
        theme.set_mode(mode)
        theme.set_scale(scale)
        app.setLayoutDirection(direction)
        for page in PAGES:
            window = page()
            if page is not menu:
                window.resize(round(1280 * scale), round(800 * scale))
            window.show()
            app.processEvents()
            window.grab().save(str(folder / f"{page.__name__}-{name}.png"))
            window.close()


PAGES = [frame, parts, sheet, question, palette, menu]

if __name__ == "__main__":
    pictures(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"))
