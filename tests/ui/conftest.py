"""A dressed application and a real workspace with a few posts, opened as the window opens it."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from desk_fixtures import PATIENCE_MS, Hands, copy_of, sitting
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editorial.bootstrap import STYLE_FILE, new_style_file, toolbox
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, first_person, people, save_campaign, save_channel, save_person
from editorial.library.posts import read_post
from editorial.library.transaction import Command, new_id
from editorial.library.workspace import create_library, open_library
from editorial.model.clock import slot_of
from editorial.model.desk import Campaign, Person
from editorial.workflow.approving import Decision, approve
from editorial.workflow.desk import Desk
from editorial.workflow.judging import in_process, judge
from editorial.workflow.writing import create, save, submit
from ui.bridge.garbage import collect_on_this_thread
from ui.bridge.session import Session
from ui.theme.theme import Theme

POSTS = (
    ("Repair café: thank you", "Together you mended 41 toasters, lamps and jackets.", ("x", "linkedin_post"), "09:03"),
    ("Bee diary, week 11", "The hives behind the library are awake again.", ("x", "mastodon"), "10:00"),
    ("คำแนะนำการซ่อมผ้า", "วันเสาร์นี้เรามาซ่อมเสื้อผ้าด้วยกันที่ห้องสมุด", ("facebook",), "11:30"),
    ("Winter opening hours", "From Monday the library opens at ten.", ("x",), ""),
)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    collect_on_this_thread(qapp)
    theme = qapp.findChild(Theme) or Theme(qapp)
    theme.apply(qapp)
    return theme


@pytest.fixture(autouse=True)
def theme(dressed: Theme) -> Theme:
    dressed.set_scale(1.0)
    dressed.set_mode("light")
    dressed.set_contrast("usual")
    dressed.set_still(False)
    return dressed


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Waits as long as `until` does: a busy machine is no fault of ours."""
    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A shown window of 1204 by 752 pixels: what a place has of 1280 by 800."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1204, 752)
    made.show()
    return made


class Desks:
    """Works on a workspace as two people would: Ana writes, Ben approves."""

    def __init__(self, desk: Desk, ana: Person, ben: Person) -> None:
        self.desk, self.ana, self.ben = desk, ana, ben

    def write(self, title: str, text: str, networks: tuple[str, ...], time: str = "", **head: object) -> str:
        """A draft for these networks, two days ahead when it has a time; returns the post's id."""
        accounts = {one.platform: one for one in channels(self.desk.library)}
        day = (dt.datetime.now(dt.UTC) + dt.timedelta(days=2)).date()
        slot = slot_of(dt.datetime.fromisoformat(f"{day}T{time}"), "Europe/Paris") if time else None
        chosen = [accounts[network].id for network in networks]
        by = Command(who=self.ana.id)
        made = create(self.desk, by, title=title, channels=chosen, slots=dict.fromkeys(chosen, slot)).created
        post = read_post(self.desk.library, made)
        content = post.shared.content.with_text(text)
        edit = PostEdit(
            contents={"": ContentEdit(base_rev=post.shared.rev, content=content)},
            authors=("Ana Ruiz",),
            **head,
        )
        save(self.desk, Command(who=self.ana.id), made, edit)
        return made

    def approve(self, post_id: str) -> None:
        """Submit all networks of a post and approve them."""
        submit(self.desk, Command(who=self.ana.id), post_id)
        post = read_post(self.desk.library, post_id)
        verdicts = judge(self.desk, post, post.variants, in_process(self.desk, toolbox().engine()))
        decisions = [Decision(variant=one.id, digest=one.revision.digest) for one in post.variants if one.revision]
        approve(self.desk, Command(who=self.ben.id), post_id, decisions, verdicts)


@pytest.fixture(scope="session")
def ready_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace: five accounts, two people, four approved posts, one draft."""
    folder = tmp_path_factory.mktemp("ready") / "Green & Co"
    library = create_library(folder, name="Green & Co")
    ana = first_person(library, "Ana Ruiz")
    ben = Person(id=new_id(), name="Ben Okafor", initials="BO", roles=frozenset({"editor", "manager"}))
    save_person(library, Command(who=ana.id), ben)
    for platform in ("x", "linkedin_post", "mastodon", "facebook", "bluesky"):
        plain = toolbox().plain_channel(toolbox().platforms()[platform])
        save_channel(library, Command(who=ana.id), replace(plain, zone="Europe/Paris"))
    campaign = Campaign(id=new_id(), name="Spring reuse")
    save_campaign(library, Command(who=ana.id), campaign)
    new_style_file(folder, "Green & Co")
    desk = toolbox().desk(library)
    desks = Desks(desk, ana, ben)
    for title, text, networks, time in POSTS:
        head = {"campaign": campaign.id} if title.startswith("Bee") else {}
        desks.approve(desks.write(title, text, networks, time, **head))
    desks.write("Three box sizes", "Boxes now come in three sizes.", ("x",))
    desk.probe.close()
    library.close()
    return folder


@pytest.fixture
def workspace(ready_workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one's own."""
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    return Path(shutil.copytree(ready_workspace, tmp_path / "Green & Co"))


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ana at a window, for one module. Its tests write the same words again and again, which is not objected to here."""
    folder = copy_of(ready_workspace, tmp_path_factory)
    with (folder / STYLE_FILE).open("a", encoding="utf-8") as style:
        style.write('\n[rules."message.duplicate"]\nlevel = "off"\n')
    with sitting(folder, "Ana Ruiz") as hands:
        yield hands


@pytest.fixture
def ana(seat: Hands) -> Hands:
    """Ana with an empty draft, in front of the windows of other tests."""
    seat.window.activateWindow()
    seat.new_draft()
    seat.settle()
    return seat


@pytest.fixture
def make_session(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Session]]:
    """Makes sessions that are closed afterwards; work that broke fails the test, and no thread stays."""
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    made: list[Session] = []
    broken: list[str] = []

    def make() -> Session:
        session = Session()
        session.broke.connect(broken.append)
        made.append(session)
        return session

    yield make
    for widget in QApplication.topLevelWidgets():
        widget.hide()
    for session in made:
        session.close()
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not broken, broken[0]
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("library")]


@pytest.fixture
def session(make_session: Callable[[], Session], workspace: Path, qtbot: QtBot) -> Session:
    """The workspace, opened, with Ben (an editor) at the desk."""
    session = make_session()
    with qtbot.waitSignal(session.opened):
        session.open(workspace, "Ben Okafor")
    return session


@pytest.fixture
def next_door(workspace: Path) -> Iterator[Desks]:
    """Ana and Ben in another window on the same workspace."""
    library = open_library(workspace)
    desk = toolbox().desk(library)
    ana, ben = people(library)
    yield Desks(desk, ana, ben)
    desk.probe.close()
    library.close()
