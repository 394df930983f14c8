"""What others did is said in one quiet line, once, with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until

from editorial.bootstrap import toolbox
from editorial.library.people import people
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow import reviewing, writing
from editorial.workflow.desk import Desk


@pytest.fixture
def workspace_here(
    ready_workspace: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    return copy_of(ready_workspace, tmp_path_factory)


@pytest.fixture
def ben(workspace_here: Path) -> Iterator[tuple[Desk, Command]]:
    """Ben at another window, without its screen."""
    library = open_library(workspace_here)
    desk = toolbox().desk(library)
    yield desk, Command(who=next(one.id for one in people(library) if one.name == "Ben Okafor"))
    desk.probe.close()
    library.close()


@pytest.fixture
def ana(workspace_here: Path, dressed: object) -> Iterator[Hands]:
    with sitting(workspace_here, "Ana Ruiz") as hands:
        yield hands


def submitted(hands: Hands, title: str) -> str:
    """A post of Ana's that is with an editor."""
    assert hands.session.person is not None
    who, made = hands.session.person.id, []
    account = next(iter(hands.session.names.channels))

    def work(desk: Desk, _command: Command) -> object:
        done = writing.create(desk, Command(who=who), title=title, channels=[account])
        made.append(done.created)
        return writing.submit(desk, Command(who=who), done.created)

    hands.session.write(hands.window, work, quiet=True)  # type: ignore[arg-type]
    until(lambda: len(made) == 1)
    hands.settle()
    return made[0]


def send_back(ben: tuple[Desk, Command], post_id: str) -> None:
    desk, command = ben
    reviewing.return_(desk, Command(who=command.who), post_id, [], "The date is missing.")


def test_a_post_that_came_back_is_said_and_the_line_leads_to_it(ana: Hands, ben: tuple[Desk, Command]) -> None:
    post = submitted(ana, "Repair café")
    send_back(ben, post)
    until(lambda: ana.sees("Ben Okafor gave “Repair café” back."), "nothing is said")
    ana.click("Go to it")

    until(lambda: ana.write.draft is not None and ana.write.draft.post.id == post)
    assert not ana.window.news.isVisible()


def test_several_are_said_in_one_line(ana: Hands, ben: tuple[Desk, Command]) -> None:
    for post in [submitted(ana, "One"), submitted(ana, "Two"), submitted(ana, "Three")]:
        send_back(ben, post)

    until(lambda: ana.sees("3 posts came back."))


def test_what_one_does_oneself_is_no_news(ana: Hands) -> None:
    submitted(ana, "Mine")
    ana.settle()

    assert not ana.window.news.isVisible()


def test_a_line_that_was_closed_does_not_come_again(ana: Hands, ben: tuple[Desk, Command]) -> None:
    send_back(ben, submitted(ana, "Repair café"))
    until(ana.window.news.isVisible)
    ana.click("Close", ana.window.news)
    ana.window.places.notices.look()  # type: ignore[union-attr]
    ana.settle()

    assert not ana.window.news.isVisible()


def test_what_happened_while_the_window_was_closed_is_said_at_the_next_start(
    workspace_here: Path, dressed: object, ben: tuple[Desk, Command]
) -> None:
    with sitting(workspace_here, "Ana Ruiz") as hands:
        post = submitted(hands, "Overnight")
        hands.window.places.notices.look()  # type: ignore[union-attr]
        hands.settle()
    send_back(ben, post)
    with sitting(workspace_here, "Ana Ruiz") as hands:
        until(lambda: hands.sees("Ben Okafor gave “Overnight” back."))


def test_messages_of_the_system_are_off_until_somebody_wants_them(ana: Hands) -> None:
    assert ana.window.preferences.tray is False
    ana.go("Settings")
    settings = ana.window.places.panes["settings"]  # type: ignore[union-attr]
    settings.show_section("computer")  # type: ignore[attr-defined]

    assert not settings.computer.tray.isChecked()  # type: ignore[attr-defined]
