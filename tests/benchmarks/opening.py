"""Opening a large post, switching its tabs, and whether memory stays flat, in the real window. Obeys lines on its input."""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import texts
import typist
from figures import resident_memory
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from typing_desk import wait_until

from editorial.bootstrap import new_style_file, toolbox
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, first_person, save_channel
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import create_library
from editorial.model.post import Medium
from editorial.workflow.writing import add_media, create, save
from ui.app import make_application
from ui.editor.draft_editor import DraftEditor
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme.theme import Theme

NETWORKS = (
    "x",
    "linkedin_post",
    "facebook",
    "instagram_feed",
    "mastodon",
    "bluesky",
    "threads",
    "tumblr",
    "blog",
    "telegram",
)
PICTURES = 20
WARM_ACTIONS = 2_000


def make_workspace(folder: Path) -> dict[str, str]:
    """A workspace with a post of ten networks and twenty pictures ("large"), and one of a network and no picture."""
    library = create_library(folder, name="Benchmarks")
    me = Command(who=first_person(library, "Ana Ruiz").id)
    tools = toolbox()
    for platform in NETWORKS:
        save_channel(library, Command(who=me.who), tools.plain_channel(tools.platforms()[platform]))
    new_style_file(folder, "Benchmarks")
    desk = tools.desk(library)
    accounts = {one.platform: one.id for one in channels(library)}
    media: list[Medium] = []
    for number in range(PICTURES):
        path = folder / f"picture-{number}.jpg"
        Image.effect_noise((1600, 1200), 40 + number).convert("RGB").save(path, quality=80)
        facts = add_media(desk, Command(who=me.who), path, alt=f"Noise number {number}")
        media.append(Medium(original=facts.sha256, name=facts.name, kind=facts.kind, alt=facts.alt))
    ids: dict[str, str] = {}
    for title, networks, pictures in (("large", NETWORKS, media), ("small", NETWORKS[:1], [])):
        made = ids[title] = create(
            desk, Command(who=me.who), title=title, channels=[accounts[one] for one in networks]
        ).created
        post = read_post(library, made)
        content = post.shared.content.with_text(texts.prose(300, len(title))).with_value("media", tuple(pictures))
        own = {
            one.id: ContentEdit(
                base_rev=one.stored.rev,
                content=one.stored.content.with_text(texts.prose(280, at)),
                own=frozenset({"text"}),
            )
            for at, one in enumerate(post.variants)
        }
        contents = {"": ContentEdit(base_rev=post.shared.rev, content=content), **own}
        save(desk, Command(who=me.who), made, PostEdit(contents=contents, authors=("Ana Ruiz",), language="en"))
    desk.probe.close()
    library.close()
    return ids


class Bare(QPlainTextEdit):
    """An editor without anything."""


class Room:
    """The window with the writing place, and a bare editor beside it."""

    def __init__(self, folder: Path) -> None:
        self.ids = make_workspace(folder)
        self.window = MainWindow(Preferences())
        self.window.show()
        self.window.begin(folder, "Ana Ruiz")
        wait_until(lambda: self.window.places is not None, "the workspace was not opened")
        assert self.window.places is not None
        self.window.places.go("write")
        self.pane = self.window.places.write
        self.bare = Bare()
        self.bare.resize(620, 700)

    def is_shown(self, title: str) -> bool:
        """Whether the words of a post stand in the editor."""
        draft = self.pane.draft
        return draft is not None and draft.post.id == self.ids[title] and bool(self.pane.page.editor.text)

    def open(self, title: str) -> float:
        """Milliseconds until the text of a post is painted."""
        began = time.perf_counter()
        self.pane.open_post(self.ids[title])
        while not self.is_shown(title):
            typist.handle_events()
        return (typist.wait_for_paint(self.pane.page.editor, began) - began) * 1000

    def opening(self, rounds: int) -> dict[str, Any]:
        """Open the large post again and again, the small one between, and paint the same words in the bare editor."""
        taken: list[float] = []
        for _ in range(rounds):
            self.open("small")
            QTest.qWait(400)
            taken.append(self.open("large"))
            QTest.qWait(600)
        return {"taken": taken, "bare": self.painted(rounds)}

    def painted(self, rounds: int) -> list[float]:
        """Milliseconds for the words alone, in a bare editor."""
        self.bare.show()
        taken: list[float] = []
        for turn in range(rounds):
            began = time.perf_counter()
            self.bare.setPlainText(texts.prose(300, turn))
            taken.append((typist.wait_for_paint(self.bare, began) - began) * 1000)
            QTest.qWait(50)
        self.bare.hide()
        return taken

    def switching(self, rounds: int) -> dict[str, Any]:
        """Go from tab to tab of the large post, which is open."""
        wait_until(lambda: bool(self.pane.opinion.results), "no answer of the checks")
        QTest.qWait(1000)
        tabs, editor = self.pane.page.tabs, self.pane.page.editor
        names = [name for name in tabs.ids if self.is_text(name)]
        taken: list[float] = []
        tabs.set_current(names[-1])
        QTest.qWait(500)
        for turn in range(rounds):
            began = time.perf_counter()
            tabs.set_current(names[turn % len(names)])
            taken.append((typist.wait_for_paint(editor, began) - began) * 1000)
            QTest.qWait(150)
        return {"taken": taken, "bare": self.painted(rounds)}

    def is_text(self, tab: str) -> bool:
        """Whether a tab holds a text (the view of all networks does not)."""
        draft = self.pane.draft
        return draft is not None and tab in {one.id for one in draft.post.variants}

    def living(self, actions: int) -> dict[str, Any]:
        """Memory over a day's work: keys, tabs, posts, folds and places, as chance has them (seeded)."""
        chance = random.Random(7)
        held: list[int] = []
        for number in range(WARM_ACTIONS + actions):
            self.act(chance)
            if number >= WARM_ACTIONS and number % max(1, actions // 20) == 0:
                held.append(resident_memory())
        return {"held": held}

    def act(self, chance: random.Random) -> None:
        """One of the things a writer does."""
        places, page = self.window.places, self.pane.page
        assert places is not None
        what = chance.random()
        if what < 0.7:
            if page.may_edit:
                QTest.keyClick(page.editor, chance.choice("abcdefgh .") if what < 0.6 else "\b")
        elif what < 0.85:
            names = [name for name in page.tabs.ids if self.is_text(name)]
            if names:  # none while the next post is on its way and the tabs are those of the one before
                page.tabs.set_current(chance.choice(names))
        elif what < 0.90:
            self.pane.next_finding()
        elif what < 0.94:
            self.pane.fold_right()
        elif what < 0.97:
            self.pane.open_post(self.ids[chance.choice(("large", "small"))])
            QTest.qWait(30)
        else:
            places.go(chance.choice(("today", "review", "write")))
            places.go("write")
        QTest.qWait(0)


def main() -> None:
    start = json.loads(sys.stdin.readline())
    typist.watch_paint(DraftEditor)
    typist.watch_paint(Bare)
    app = make_application()
    Theme(app, mode="light", scale=1.0).apply(app)
    del start
    with tempfile.TemporaryDirectory() as folder:
        room = Room(Path(folder) / "workspace")
        print(json.dumps({}), flush=True)
        for line in sys.stdin:
            order = json.loads(line)
            reply = getattr(room, order["do"])(order["rounds"])
            print(json.dumps(reply), flush=True)
        room.window.close()
        room.window.finish()


if __name__ == "__main__":
    main()
