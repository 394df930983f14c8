"""Letters of 150 and 200 %: at 1280 × 800 nothing is cut off and no field is squeezed, in any place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting
from register import picture
from room_for_words import PLACES, clipped, sections, squeezed, visit

from editorial.workflow.writing import submit
from ui.theme.theme import Theme

SCALES = (1.5, 2.0)
NETWORKS = ("x", "linkedin_post", "mastodon", "facebook", "bluesky")


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ben at a window of 1280 × 800, with a post of five networks and two pictures that waits for him."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    door = NextDoor(workspace)
    post_id = door.write("The large one", "It waits for Ben.", NETWORKS)
    folder = tmp_path_factory.mktemp("pictures")
    door.illustrate(post_id, picture(folder, "box.jpg"), picture(folder, "shelf.jpg", size=(900, 1600)))
    submit(door.desk, door.by_ana(), post_id)
    door.close()
    with sitting(workspace, "Ben Okafor") as hands:
        yield hands


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("place", [*PLACES, "write-all", "review-post"])
def test_large_letters_have_room_in_every_place(seat: Hands, theme: Theme, place: str, scale: float) -> None:
    theme.set_scale(scale)
    pane = visit(seat, place)

    assert (clipped(seat.window, pane), squeezed(pane)) == ([], [])


@pytest.mark.parametrize("scale", SCALES)
def test_large_letters_have_room_in_every_section_of_the_settings(seat: Hands, theme: Theme, scale: float) -> None:
    theme.set_scale(scale)
    found: list[str] = []
    for section, pane in sections(seat):
        found += [f"{section}: {one}" for one in (*clipped(seat.window, pane), *squeezed(pane))]

    assert found == [], "\n".join(found)
