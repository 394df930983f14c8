"""A workspace is made, opened and refused: whose it is, whether it is one, and whether it may be written."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from newsroom import Newsroom
from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.engine.interfaces import ReflectedIndex

from editorial.errors import UserError
from editorial.library import schema
from editorial.library.sqlite import foreign_objects, is_safe, sqlite_module
from editorial.library.workspace import bring_up_to_date, create_library, open_library

ROOT = Path(__file__).parents[3]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_workspace_is_for_its_owner_only(room: Newsroom) -> None:
    room.written()
    assert (mode(room.folder), mode(room.folder / "media")) == (0o700, 0o700)
    assert {mode(path) for path in room.folder.glob("library.db*")} == {0o600}


def test_a_workspace_is_private_whatever_the_mask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        create_library(tmp_path / "desk").close()
    finally:
        os.umask(old)
    assert (mode(tmp_path / "desk"), mode(tmp_path / "desk" / "library.db")) == (0o700, 0o600)


def test_a_second_workspace_is_not_made_over_the_first(workspace: Path) -> None:
    before = (workspace / "library.db").read_bytes()
    with pytest.raises(UserError, match="already"):
        create_library(workspace)
    assert (workspace / "library.db").read_bytes() == before


def test_it_is_called_by_its_name_or_else_its_folder(room: Newsroom, tmp_path: Path) -> None:
    assert room.library.name == "Green & Co"
    plain = create_library(tmp_path / "plain")
    assert plain.name == "plain"
    plain.close()


def test_an_empty_folder_holds_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        open_library(tmp_path)
    assert caught.value.code == "no_workspace"
    assert list(tmp_path.iterdir()) == [], "looking makes nothing"


def test_our_own_triggers_are_known(room: Newsroom) -> None:
    with room.library.reading() as connection:
        assert foreign_objects(connection) == []
        made = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").scalar_one()
    assert made == 3


def test_an_interrupted_beginning_is_finished_when_it_is_opened(tmp_path: Path) -> None:
    library = create_library(tmp_path / "desk")
    library.close()
    for name in [row[0] for row in run_sql(tmp_path / "desk", "SELECT name FROM sqlite_master WHERE type = 'table'")]:
        if not name.startswith(("sqlite_", "post_texts_fts_")):
            run_sql(tmp_path / "desk", "PRAGMA foreign_keys=OFF", f"DROP TABLE IF EXISTS [{name}]")
    run_sql(tmp_path / "desk", "PRAGMA user_version=0")
    again = open_library(tmp_path / "desk")
    assert again.version() == 0
    again.close()


# ---------------------------------------------------------------------------------------------------------- the schema


def index_words(index: ReflectedIndex) -> str:
    """An index as it can be compared: a condition of it as text."""
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return str({**index, "dialect_options": options})


def shape(engine: Engine) -> dict[str, object]:
    """Everything that can be read back of the tables."""
    seen = inspect(engine)
    ours = [name for name in seen.get_table_names() if name in schema.metadata.tables]
    return {
        name: (
            [(one["name"], str(one["type"]), one["nullable"], one["default"]) for one in seen.get_columns(name)],
            seen.get_pk_constraint(name),
            sorted(map(str, seen.get_foreign_keys(name))),
            sorted(map(str, seen.get_unique_constraints(name))),
            sorted(map(str, seen.get_check_constraints(name))),
            sorted(index_words(one) for one in seen.get_indexes(name)),
        )
        for name in ours
    }


def test_the_chain_of_migrations_makes_exactly_the_schema(tmp_path: Path) -> None:
    migrated = create_library(tmp_path / "desk")
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.db'}", module=sqlite_module())
    schema.metadata.create_all(declared)
    assert shape(migrated.engine) == shape(declared)
    assert set(shape(migrated.engine)) == set(schema.metadata.tables)
    migrated.close()
    declared.dispose()


def test_migrating_twice_changes_nothing(room: Newsroom) -> None:
    post = room.approved()
    before = shape(room.library.engine)
    bring_up_to_date(room.library.engine)
    assert shape(room.library.engine) == before
    assert room.state(post) == "approved"


def test_the_first_migration_is_written_out_and_does_not_look_at_todays_tables() -> None:
    text = (ROOT / "editorial/library/migrations/versions/v0001_first.py").read_text("utf-8")
    assert "editorial.library" not in text
    assert "metadata" not in text


# ------------------------------------------------------------------------------------------------- where it may stand


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        *(((3, 40, 1), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 53, 0), True), ((4, 0, 0), True)),
        *(((3, 44, 6), True), ((3, 44, 5), False), ((3, 50, 7), True), ((3, 50, 6), False)),
    ],
)
def test_only_releases_without_the_wal_reset_bug_are_used(version: tuple[int, int, int], safe: bool) -> None:
    assert is_safe(version) is safe


def test_the_sqlite_that_runs_is_safe_and_set_up_as_decided(room: Newsroom) -> None:
    assert is_safe(sqlite_module().sqlite_version_info)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1}
    with room.library.reading() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert found == wanted


def run_sql(folder: Path, *statements: str) -> list[tuple[object, ...]]:
    connection = sqlite_module().connect(str(folder / "library.db"), isolation_level=None)
    try:
        return [connection.execute(statement).fetchall() for statement in statements][-1]
    finally:
        connection.close()


def test_a_setting_is_stored_as_it_was_given(room: Newsroom) -> None:
    from editorial.library.people import set_setting
    from editorial.library.transaction import Command

    value = {"list": [1, "two", None], "thai": "กรุงเทพ"}
    set_setting(room.library, Command(who=room.noor.id), "anything", value)
    assert room.library.setting("anything") == value
    assert room.library.setting("never set") is None
    assert json.loads(room.rows("SELECT value FROM settings WHERE key = 'anything'")[0].value) == value


def test_half_a_workspace_is_not_left_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_engine: object) -> None:
        raise UserError("There is no room on the disk.", code="disk_full")

    with monkeypatch.context() as patch:
        patch.setattr("editorial.library.workspace.bring_up_to_date", full)
        with pytest.raises(UserError):
            create_library(tmp_path / "desk", name="Green & Co")
    create_library(tmp_path / "desk", name="Green & Co").close()


def test_a_disk_that_fills_up_while_closing_loses_nothing_and_fails_nothing(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def execute(self, _statement: str) -> None:
            raise sqlite_module().OperationalError("disk I/O error")

    monkeypatch.setattr("editorial.library.workspace.cast", lambda _kind, _value: Full())
    room.library.close()
