"""Somebody at the window: keys and clicks on what can be seen, and waiting until it has happened."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QPlainTextEdit, QWidget
from shiboken6 import isValid

from editorial.bootstrap import toolbox
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.journal import entries
from editorial.library.people import channels, people
from editorial.library.posts import read_post
from editorial.library.records import Entry, Post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.post import Medium
from editorial.workflow.desk import Desk
from editorial.workflow.writing import add_media, create, save, submit
from ui.bridge.session import Session
from ui.main_window import MainWindow
from ui.panes.review import ReviewPane
from ui.panes.today import TodayPane
from ui.panes.write import WritePane
from ui.panes.write_facts import Said
from ui.preferences import Preferences

PATIENCE_MS = 60_000
_ROUNDS = 3
"""An answer may ask something, and its answer once more."""


def until(happened: Callable[[], object], what: str = "", *, within_ms: int = PATIENCE_MS) -> None:
    """Let the window work until it has happened. Raises AssertionError when it does not."""
    if happened():
        return
    seen = False
    loop = QEventLoop()
    look, end = QTimer(), QTimer()

    def again() -> None:
        nonlocal seen
        seen = seen or bool(happened())  # once seen it has happened, also when it is over by the end of this turn
        if seen:
            loop.quit()

    look.setInterval(10)
    look.timeout.connect(again)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start()
    end.start(within_ms)
    loop.exec()
    look.stop()
    end.stop()
    assert seen or happened(), what or "it did not happen in time"


def type_words(words: str, window: QWidget) -> None:
    """Type into what has the focus in a window: keys where a keyboard has them, else as an input method does."""
    for letter in words:
        target = window.focusWidget()
        assert target is not None, "nothing has the focus"
        if letter == "\n":
            QTest.keyClick(target, Qt.Key.Key_Return)
        elif letter.isascii():
            QTest.keyClick(target, letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(target, event)


class Hands:
    """What a person does at one window. It reaches only what can be seen and clicked."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    # -- what there is ---------------------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The open workspace."""
        assert self.window.session is not None
        return self.window.session

    @property
    def write(self) -> WritePane:
        """The writing place."""
        assert self.window.places is not None
        return self.window.places.write

    @property
    def review(self) -> ReviewPane:
        """The review place, visited before."""
        assert self.window.places is not None
        pane = self.window.places.panes["review"]
        assert isinstance(pane, ReviewPane)
        return pane

    @property
    def today(self) -> TodayPane:
        """The first place."""
        assert self.window.places is not None
        pane = self.window.places.panes["today"]
        assert isinstance(pane, TodayPane)
        return pane

    @property
    def said(self) -> tuple[Said, ...]:
        """What the checks say about the open draft."""
        return self.write.opinion.said

    @property
    def text(self) -> str:
        """The words in the editor."""
        return self.write.page.editor.toPlainText()

    def stored(self, post_id: str = "") -> Post:
        """A post as the workspace holds it; without an id the open one."""
        wanted = post_id or (self.write.draft.post.id if self.write.draft else "")
        found: list[Post] = []
        self.session.read(self.window, lambda desk: read_post(desk.library, wanted), found.append)
        until(lambda: found)
        return found[0]

    def states(self, post_id: str = "") -> list[str]:
        """The states of its networks."""
        return [one.state for one in self.stored(post_id).variants]

    def words_on(self, place: QWidget | None = None) -> str:
        """All words that can be seen in a place (the window), a line each."""
        within = place or self.window
        return "\n".join(label.text() for label in within.findChildren(QLabel) if label.isVisible() and label.text())

    def sees(self, words: str, place: QWidget | None = None) -> bool:
        """Whether these words can be seen."""
        return words in self.words_on(place)

    def button(self, words: str, place: QWidget | None = None) -> QAbstractButton | None:
        """The button that says this, if it can be seen; the one on top where a sheet lies over another."""
        found = [
            one
            for one in (place or self.window).findChildren(QAbstractButton)
            if one.isVisible() and words in (one.text(), one.accessibleName())
        ]
        return found[-1] if found else None

    def boxes(self) -> dict[str, str]:
        """The texts of several lines that can be seen, by their names."""
        return {
            one.accessibleName(): one.toPlainText()
            for one in self.window.findChildren(QPlainTextEdit)
            if one.isVisible()
        }

    # -- what is done ----------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until the library and the checks have answered all they were asked, also what the answers asked, and until
        what came of it stands on the screen."""
        for _ in range(_ROUNDS):
            asked: list[object] = []
            self.session.read(self.window, lambda _desk: True, asked.append)
            self.session.look(self.window, lambda _desk: True, asked.append)
            lanes = list(self.session._pondering)
            whole = 2 + len(lanes)
            for lane in lanes:
                self.session.ponder(self.window, lambda _desk, _halt: True, asked.append, asked.append, lane=lane)
            until(lambda asked=asked, whole=whole: len(asked) == whole, "the library does not answer")
            until(lambda: not self.session.checker.is_busy, "the checks do not answer")
            QApplication.processEvents()

    def click(self, target: str | QWidget, place: QWidget | None = None) -> None:
        """Click a button by its words, where it can be seen and nothing lies over it."""
        if isinstance(target, str):
            words = target
            until(lambda: (one := self.button(words, place)) is not None and one.isEnabled(), f"no button “{words}”")
            found = self.button(words, place)
            assert found is not None
            target = found
        middle = target.rect().center()
        window = target.window()
        hit = window.childAt(target.mapTo(window, middle))
        assert hit is target or (hit is not None and target.isAncestorOf(hit)), f"{target} is covered by {hit}"
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def click_row(self, view: QAbstractItemView, title: str, *, twice: bool = False) -> None:
        """Click the row of a list that has this title."""
        model = view.model()

        def row() -> int:
            titles = [str(model.index(at, 0).data()) for at in range(model.rowCount())]
            return titles.index(title) if title in titles else -1

        until(lambda: row() >= 0, f"no row “{title}”")
        index = model.index(row(), 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        click = QTest.mouseDClick if twice else QTest.mouseClick
        click(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def click_tab(self, name: str) -> None:
        """Bring a tab of the page to the front."""
        bar = self.write.page.tabs._bar
        at = [bar.tabText(index) for index in range(bar.count())].index(name)
        place: QPoint = bar.tabRect(at).center()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def press(self, keys: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        QTest.keyClick(self.window.focusWidget() or self.window, keys, held)

    def type(self, words: str) -> None:
        """Type where the focus is."""
        type_words(words, self.window)

    def write_text(self, words: str) -> None:
        """Type at the end of the text."""
        editor = self.write.page.editor
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        type_words(words, self.window)

    def retype(self, words: str) -> None:
        """Select the whole text and type something else."""
        self.write.page.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_words(words, self.window)

    def retype_sheet(self, words: str) -> None:
        """Select all of the sheet's field that has the focus and type something else."""
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(words)

    def go(self, place: str) -> None:
        """Click a place of the rail."""
        button = next(one for one in self.window.rail.findChildren(QAbstractButton) if one.text() == place)
        self.click(button)

    def sit(self, name: str) -> None:
        """Let somebody else sit down, from the menu at the top."""
        self.click(self.window.top.person_button)
        until(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        self.click_row(menu.findChildren(QAbstractItemView)[0], name)
        until(lambda: self.session.person is not None and self.session.person.name == name)
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, PATIENCE_MS)

    def new_draft(self) -> str:
        """Begin a post with Ctrl N; returns its id."""
        before = self.write.draft
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        until(lambda: self.write.draft is not None and self.write.draft is not before, "no new draft")
        assert self.write.draft is not None
        return self.write.draft.post.id

    def open(self, post_id: str) -> None:
        """Open a post in Write."""
        assert self.window.places is not None
        self.window.places.open_post(post_id)
        until(lambda: self.write.draft is not None and self.write.draft.post.id == post_id)

    def checked(self) -> None:
        """Wait until the checks have spoken about the words as they stand."""
        pane = self.write
        pane.check_now()
        until(lambda: pane.opinion.results and not self.session.checker.is_busy and not pane.checker._soon.isActive())
        self.settle()

    def saved(self) -> None:
        """Leave nothing unsaved."""
        self.write.save_now()
        until(lambda: self.write.draft is not None and self.write.draft.edit().is_empty, "not saved")
        self.settle()

    def picture(self) -> QPixmap:
        """The window as it looks."""
        return self.window.grab()


def copy_of(workspace: Path, factory: pytest.TempPathFactory) -> Path:
    """A closed workspace, copied for one module."""
    return Path(shutil.copytree(workspace, factory.mktemp("copied") / workspace.name))


@contextmanager
def sitting(workspace: Path, who: str, *, size: tuple[int, int] = (1280, 800)) -> Iterator[Hands]:
    """A real window on a workspace, with somebody at it; closed afterwards. Our own faults and its own fail the test."""
    window = MainWindow(Preferences())
    window.resize(*size)
    window.show()
    window.begin(workspace, who)
    assert window.session is not None
    broken: list[str] = []
    window.session.broke.connect(broken.append)
    window.session.failed.connect(lambda error: broken.append(str(error)) if window.places is None else None)
    hands = Hands(window)
    try:
        until(lambda: window.places is not None or broken, "the workspace did not open")
        assert not broken, broken[0]
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window, PATIENCE_MS)
        hands.settle()
        yield hands
        assert not broken, broken[0]
    finally:
        window.finish()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not isValid(window)


def is_underlined(hands: Hands, position: int) -> bool:
    """Whether something is underlined at a position (UTF-16 units) of the text."""
    block = hands.write.page.editor.document().findBlock(position)
    inside = position - block.position()
    return any(one.start <= inside < one.start + one.length for one in block.layout().formats())


def journal_of(hands: Hands, post_id: str) -> list[Entry]:
    """The history of a post, oldest first."""
    found: list[list[Entry]] = []

    def work(desk: Desk) -> list[Entry]:
        with desk.library.reading() as connection:
            return list(entries(connection, post=post_id))

    hands.session.read(hands.window, work, found.append)
    until(lambda: found)
    return found[0]


class NextDoor:
    """Ana at another window of the same workspace, without its screen."""

    def __init__(self, workspace: Path) -> None:
        self.library = open_library(workspace)
        self.desk = toolbox().desk(self.library)
        self.ana, self.ben = people(self.library)

    def by_ana(self) -> Command:
        """A command of Ana's."""
        return Command(who=self.ana.id)

    def write(self, title: str, text: str, networks: tuple[str, ...] = ("x", "linkedin_post")) -> str:
        """A draft of hers; returns its id."""
        accounts = {one.platform: one.id for one in channels(self.library)}
        post_id = create(self.desk, self.by_ana(), title=title, channels=[accounts[one] for one in networks]).created
        self.reword(post_id, text)
        save(self.desk, self.by_ana(), post_id, PostEdit(authors=("Ana Ruiz",)))
        return post_id

    def reword(self, post_id: str, text: str, network: str = "") -> None:
        """Write something else into the shared text, or into one network."""
        post = read_post(self.library, post_id)
        if network:
            variant = next(one for one in post.variants if one.platform == network)
            content = variant.stored.content.with_text(text)
            own = variant.own | {"text"}
            change = {variant.id: ContentEdit(base_rev=variant.stored.rev, content=content, own=own)}
        else:
            content = post.shared.content.with_text(text)
            change = {"": ContentEdit(base_rev=post.shared.rev, content=content)}
        save(self.desk, self.by_ana(), post_id, PostEdit(contents=change))

    def illustrate(self, post_id: str, *files: Path) -> None:
        """Put pictures beside the shared text, each with an alt text."""
        kept = [add_media(self.desk, self.by_ana(), file, language="en") for file in files]
        media = tuple(Medium(original=one.sha256, name=one.name, kind="image", alt="A box") for one in kept)
        shared = read_post(self.library, post_id).shared
        change = ContentEdit(base_rev=shared.rev, content=shared.content.with_value("media", media))
        save(self.desk, self.by_ana(), post_id, PostEdit(contents={"": change}))

    def submit(self, title: str, text: str, networks: tuple[str, ...] = ("x", "linkedin_post")) -> str:
        """A draft of hers, submitted."""
        post_id = self.write(title, text, networks)
        submit(self.desk, self.by_ana(), post_id)
        return post_id

    def close(self) -> None:
        """Let go of the workspace."""
        self.desk.probe.close()
        self.library.close()
