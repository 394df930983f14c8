"""A network is taken off the post in another window while somebody writes in it here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until

from editorial.workflow import writing


@pytest.fixture
def room(
    ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Hands, NextDoor]]:
    folder = copy_of(ready_workspace, tmp_path_factory)
    door = NextDoor(folder)
    with sitting(folder, "Ana Ruiz") as hands:
        yield hands, door
    door.close()


def on_x(hands: Hands) -> str:
    """Ana in a draft, on the tab of X, which has words and a link of its own; the network's id."""
    hands.new_draft()
    hands.write_text("Boxes come in three sizes.")
    hands.click_tab("X")
    hands.retype("Own words on X.")
    hands.write.page.set_field("link", "https://example.org")
    hands.write.page.reload_texts()
    assert hands.write.draft is not None
    return next(one.id for one in hands.write.draft.post.variants if one.platform == "x")


def take_off(door: NextDoor, network: str) -> None:
    writing.remove_network(door.desk, door.by_ana(), network)


def test_the_page_goes_to_the_shared_text_and_one_writes_on(room: tuple[Hands, NextDoor]) -> None:
    hands, door = room
    network = on_x(hands)
    hands.saved()
    take_off(door, network)
    until(lambda: network not in hands.write.page.tabs.ids)
    hands.settle()
    hands.write_text(" More.")
    hands.saved()

    assert hands.write.page.target == ""
    assert hands.stored().shared.content.text == "Boxes come in three sizes. More."


def test_words_for_it_that_were_not_saved_yet_are_refused_in_a_sentence(room: tuple[Hands, NextDoor]) -> None:
    hands, door = room
    network = on_x(hands)
    hands.saved()
    take_off(door, network)
    hands.write.page.set_field("text", "Typed just then.")
    hands.write.save_now()
    hands.write.page.editor.setFocus()
    until(lambda: hands.sees("This network was taken off the post."))
    until(lambda: network not in hands.write.page.tabs.ids)
    hands.settle()
    hands.write_text(" More.")
    hands.saved()

    assert hands.write.page.target == ""
    assert hands.stored().shared.content.text == "Boxes come in three sizes. More."
