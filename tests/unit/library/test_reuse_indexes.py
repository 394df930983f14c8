"""The few posts that may go out again, or have a last day, are found by indexes that hold no others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsroom import Newsroom
from sqlalchemy import event

from editorial.library import reuse
from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids
from editorial.library.labels import collections_with
from editorial.library.transaction import Command
from editorial.workflow.resting import rested
from editorial.workflow.together import Together, change_together

TODAY = "2026-12-01"


def plans(room: Newsroom, ask: Callable[[], object]) -> str:
    """How the file answers everything that `ask` asks for."""
    asked: list[tuple[str, tuple[object, ...]]] = []

    def hear(_connection: object, _cursor: object, statement: str, values: tuple[object, ...], *_more: object) -> None:
        asked.append((statement, values))

    event.listen(room.library.engine, "before_cursor_execute", hear)
    ask()
    event.remove(room.library.engine, "before_cursor_execute", hear)
    with room.library.reading() as connection:
        rows = [
            row
            for statement, values in asked
            if statement.lstrip().startswith(("SELECT", "WITH"))
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
        ]
    return "\n".join(str(row[-1]) for row in rows)


@pytest.fixture
def kept(room: Newsroom) -> Newsroom:
    """A post that may go out again, one whose last day is over, and some that are neither."""
    evergreen, late, *_others = (room.approved(title=f"Post {at}").id for at in range(6))
    command = Command(who=room.ana.id)
    change_together(room.desk, command, [evergreen], Together(evergreen=True))
    change_together(room.desk, Command(who=room.ana.id), [late], Together(expires="2026-11-30"))
    return room


def test_evergreens_are_found_by_their_index(kept: Newsroom) -> None:
    said = plans(kept, lambda: reuse.evergreens(kept.library))
    assert "USING INDEX ix_posts_reuse" in said
    assert "SCAN posts" not in said
    assert "TEMP B-TREE" not in said, "the index has them in their order"


def test_evergreens_that_have_rested_are_found_by_it_too(kept: Newsroom) -> None:
    said = plans(kept, lambda: rested(kept.desk))
    assert "USING INDEX ix_posts_reuse" in said
    assert "SCAN posts" not in said


def test_a_search_for_evergreens_uses_it(kept: Newsroom) -> None:
    said = plans(kept, lambda: library_ids(kept.library, LibraryFilter(words="is:evergreen")))
    assert "ix_posts_reuse" in said


def test_a_search_for_last_days_uses_the_index_of_days(kept: Newsroom) -> None:
    said = plans(kept, lambda: library_ids(kept.library, LibraryFilter(words="expires:2026-12")))
    assert "ix_posts_expires" in said


def test_what_is_past_its_day_is_found_by_the_index_of_days(kept: Newsroom) -> None:
    said = plans(kept, lambda: reuse.past_their_day(kept.library, TODAY))
    assert "USING INDEX ix_posts_expires" in said
    assert "SCAN posts" not in said
    assert "TEMP B-TREE" not in said, "the index has them in their order"


def test_the_collections_of_a_post_are_found_by_the_post(kept: Newsroom) -> None:
    def ask() -> None:
        with kept.library.reading() as connection:
            collections_with(connection, "x")

    assert "ix_collection_posts_post" in plans(kept, ask)


def test_the_indexes_hold_no_other_posts(kept: Newsroom) -> None:
    wheres = {str(row[0]): str(row[1]) for row in kept.rows("SELECT name, sql FROM sqlite_master WHERE type = 'index'")}
    assert wheres["ix_posts_reuse"].endswith("WHERE reuse != ''")
    assert wheres["ix_posts_expires"].endswith("WHERE expires IS NOT NULL")
