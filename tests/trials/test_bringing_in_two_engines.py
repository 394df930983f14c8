"""Many posts come in at once, and go again, alike on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Newsroom

from editorial.importers.carrying import carry_out
from editorial.importers.plan import plan_import
from editorial.importers.reader import Choices
from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids
from editorial.library.lists import PostFilter, post_ids
from editorial.library.transaction import Command
from editorial.library.uses import uses_of

ROWS = "Text,Network,Scheduled at,State,Permalink,Tags\n" + "".join(
    f"ซ่อมเสื้อ nr{at:04}x,X,2024-05-01 10:{at % 60:02},{'published' if at % 2 else 'draft'},https://x.example/{at},a\n"
    for at in range(900)
)


@pytest.mark.parametrize("engine", ["room", "room_on_postgres"])
def test_what_came_in_is_found_known_again_and_taken_back(
    request: pytest.FixtureRequest, engine: str, tmp_path: Path
) -> None:
    room: Newsroom = request.getfixturevalue(engine)
    path = tmp_path / "plan.csv"
    path.write_text(ROWS, "utf-8")
    plan = plan_import(room.desk, [path], Choices())
    assert (plan.new, plan.published) == (900, 450)
    done = carry_out(room.desk, Command(who=room.ana.id), plan)
    assert len(post_ids(room.library, PostFilter())) == 900
    (found,) = library_ids(room.library, LibraryFilter(words="nr0077x"))
    (use,) = uses_of(room.library, found)
    assert use.link == "https://x.example/77"
    assert plan_import(room.desk, [path], Choices()).known == 900
    room.library.undo(Command(who=room.ana.id), done.entry)
    assert post_ids(room.library, PostFilter()) == []
    assert library_ids(room.library, LibraryFilter(words="ซ่อมเสื้อ")) == []
    assert plan_import(room.desk, [path], Choices()).new == 900
