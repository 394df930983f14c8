"""Triage by keyboard in the real window: a clean post takes at most three keys, on every keyboard, and is approved as shown."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, journal_of, sitting, until
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

NETWORKS = ("x", "linkedin_post", "bluesky")
MOST_PRESSES = 3
THAI_A = (0x0E1F, "ฟ", 38)
"""The key at the place of A, as X11 tells it of a Thai keyboard: its letter and its place."""

_WHAT = ("jackets", "lamps", "chairs", "kettles", "bicycles", "radios")
_WHERE = ("behind the station", "in the old library", "at the market", "by the river", "in the school")


def words_of(at: int) -> str:
    """A text of its own for each post."""
    what, where = _WHAT[at % len(_WHAT)], _WHERE[at // len(_WHAT) % len(_WHERE)]
    return f"On Saturday number {at + 1} we mend {what} {where}. Bring yours along."


@pytest.fixture
def desk(
    ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Hands, NextDoor]]:
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    with sitting(workspace, "Ben Okafor") as ben:
        yield ben, ana
    ana.close()


def prepare(ana: NextDoor, count: int) -> dict[str, dict[str, str]]:
    """So many posts of three networks, submitted; the digest of each network by post."""
    from editorial.library.posts import read_post

    ids = [ana.submit(f"Post {at + 1}", words_of(at), NETWORKS) for at in range(count)]
    return {
        post_id: {one.id: one.revision.digest for one in read_post(ana.library, post_id).variants if one.revision}
        for post_id in ids
    }


def triage(ben: Hands, posts: dict[str, dict[str, str]], press: Callable[[], object]) -> dict[str, int]:
    """Approve everything that waits with one key; how often it was pressed for each post."""
    ben.go("Review")
    pane = ben.review
    until(lambda: pane.post_id in posts, "the queue is not there")
    until(lambda: pane.loader.current is not None)
    pane.list.setFocus()
    presses: dict[str, int] = {}
    while pane.post_id in posts and pane.loader.current is not None:
        here = pane.post_id
        until(lambda here=here: pane.loader.current is not None and pane.loader.current.post_id == here)
        presses[here] = presses.get(here, 0) + 1
        assert presses[here] <= MOST_PRESSES, f"{ben.sees('not seen yet')} {pane.foot.sentence.text()}"
        press()
        until(lambda here=here: pane.post_id != here or (not pane.decisions.is_busy and pane._soon is None))
    return presses


def check(ben: Hands, posts: dict[str, dict[str, str]]) -> None:
    """Everything is approved with exactly the digests that were there, and the history says so."""
    for post_id, digests in posts.items():
        assert set(ben.states(post_id)) == {"approved"}
        approvals = [entry.data["digests"] for entry in journal_of(ben, post_id) if entry.verb == "approve"]
        assert approvals == [digests]


def press_a(ben: Hands) -> Callable[[], object]:
    return lambda: ben.press(Qt.Key.Key_A)


def press_thai(ben: Hands) -> Callable[[], object]:
    """What a Thai keyboard sends for the key at the place of A."""

    def press() -> None:
        code, letter, place = THAI_A
        target = ben.window.focusWidget() or ben.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, place, code, 0, letter)
            QCoreApplication.sendEvent(target, event)

    return press


@pytest.mark.parametrize("how", [press_a, press_thai], ids=["english keys", "thai keys"])
def test_a_few_clean_posts_take_at_most_three_keys_each(
    desk: tuple[Hands, NextDoor], how: Callable[[Hands], Callable[[], object]]
) -> None:
    ben, ana = desk
    posts = prepare(ana, 4)
    presses = triage(ben, posts, how(ben))

    assert set(presses) == set(posts)
    check(ben, posts)


@pytest.mark.soak
@pytest.mark.parametrize("how", [press_a, press_thai], ids=["english keys", "thai keys"])
def test_thirty_posts_of_three_networks_in_one_go(
    desk: tuple[Hands, NextDoor],
    how: Callable[[Hands], Callable[[], object]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    ben, ana = desk
    posts = prepare(ana, 30)
    began = time.perf_counter()
    presses = triage(ben, posts, how(ben))
    took = time.perf_counter() - began
    with capsys.disabled():
        print(f"\n30 posts of 3 networks: {took:.1f} s, {sum(presses.values())} keys, most {max(presses.values())}")

    assert set(presses) == set(posts)
    check(ben, posts)
