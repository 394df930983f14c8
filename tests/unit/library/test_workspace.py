"""A workspace is made, opened and refused: whose it is, whether it is one, and whether it may be written."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom
from sqlalchemy import Engine, create_engine, inspect

from editorial.errors import UserError
from editorial.library import schema
from editorial.library.sqlite import foreign_objects, is_safe, refuse_shared_folder, sqlite_module
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


@pytest.mark.parametrize("bytes_", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 84, os.urandom(5000)])
def test_a_file_that_is_no_workspace_is_refused_and_left_alone(tmp_path: Path, bytes_: bytes) -> None:
    (tmp_path / "library.db").write_bytes(bytes_)
    with pytest.raises(UserError) as caught:
        open_library(tmp_path)
    assert caught.value.code == "not_a_workspace"
    assert (tmp_path / "library.db").read_bytes() == bytes_


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    connection = sqlite_module().connect(str(tmp_path / "library.db"))
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    with pytest.raises(UserError) as caught:
        open_library(tmp_path)
    assert caught.value.code == "not_a_workspace"


def test_a_damaged_file_is_told_plainly(workspace: Path) -> None:
    raw = bytearray((workspace / "library.db").read_bytes())
    raw[100:4096] = b"\xff" * 3996
    (workspace / "library.db").write_bytes(raw)
    with pytest.raises(UserError) as caught:
        open_library(workspace)
    assert caught.value.code == "damaged"
    assert "backup" in caught.value.hint


def test_a_workspace_of_a_newer_program_is_left_alone(workspace: Path) -> None:
    run_sql(workspace, f"PRAGMA user_version={schema.SCHEMA_VERSION + 1}")
    with pytest.raises(UserError, match="newer Proofdesk") as caught:
        open_library(workspace)
    assert caught.value.code == "newer_workspace"
    assert run_sql(workspace, "PRAGMA user_version") == [(schema.SCHEMA_VERSION + 1,)]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER steal AFTER INSERT ON parts BEGIN UPDATE people SET roles = '[\"owner\"]'; END",
        "CREATE VIEW approved AS SELECT 1",
        "CREATE TRIGGER post_texts_mine AFTER INSERT ON parts BEGIN DELETE FROM journal; END",
        'CREATE TRIGGER "post_texts_ax" AFTER INSERT ON "post_texts" BEGIN DELETE FROM journal; END',
        'CREATE TRIGGER "approved_texts_ai" AFTER INSERT ON "posts" BEGIN INSERT INTO "post_texts_fts" (a) VALUES (1); END',
    ],
)
def test_a_file_with_a_foreign_program_in_it_is_not_opened(workspace: Path, statement: str) -> None:
    run_sql(workspace, statement)
    with pytest.raises(UserError) as caught:
        open_library(workspace)
    assert caught.value.code == "foreign_objects"


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
            sorted(map(str, seen.get_indexes(name))),
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


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Green", "Google Drive", "iCloud Drive", "Nextcloud"])
def test_a_synced_folder_is_refused_with_the_reason(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "desk"
    folder.mkdir(parents=True)
    with pytest.raises(UserError, match="synced folder") as caught:
        create_library(folder)
    assert caught.value.code == "shared_folder"
    assert list(folder.iterdir()) == []


def test_an_ordinary_folder_is_fine(tmp_path: Path) -> None:
    refuse_shared_folder(tmp_path)


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


# ------------------------------------------------------------------------------------------------ rights and full disks


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="proofdesk-test-"))
    folder.chmod(0o755)
    yield folder
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)
    shutil.rmtree(folder)


READ = """
import sys
from pathlib import Path
from editorial.errors import UserError
from editorial.library.lists import PostFilter, post_ids
from editorial.library.people import people
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.bootstrap import toolbox
from editorial.workflow.writing import create
library = open_library(Path(sys.argv[1]))
print(library.read_only, len(post_ids(library, PostFilter())), [one.name for one in people(library)])
try:
    create(toolbox().desk(library), Command(who=people(library)[0].id), title="Not written")
except UserError as error:
    print(error.message)
library.close()
"""


@pytest.fixture
def nobody() -> None:
    """Skips where Python cannot be run without rights: no setpriv, or an interpreter in root's own home."""
    if os.getuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root without setpriv cannot give up its rights")
    if as_nobody("-c", "import sqlalchemy").returncode:
        pytest.skip("this interpreter cannot be read by another user")


def as_nobody(*command: str) -> subprocess.CompletedProcess[str]:
    """Run Python as a user without rights; root may do everything, whatever the modes say."""
    before = [] if os.getuid() else ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return subprocess.run(
        [*before, sys.executable, "-B", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": os.environ["PATH"], "PROOFDESK_DATA": "/nonexistent", "HOME": "/nonexistent"},
    )


@pytest.mark.usefixtures("nobody")
def test_a_workspace_that_may_not_be_written_opens_for_reading(
    room: Newsroom, open_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.approved()
    room.library.close()
    folder = shutil.copytree(room.folder, open_place / "a desk? 100% #1")
    for path in [*folder.rglob("*"), folder]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    done = as_nobody("-c", READ, str(folder))
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "True 1 ['Noor Haddad', 'Ana Ruiz', 'Ben Okafor']",
        "This workspace is open for reading only.",
    ]


@pytest.mark.usefixtures("nobody")
def test_a_folder_that_may_not_be_written_takes_no_new_workspace(open_place: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from editorial.library.workspace import create_library\n"
        "try: create_library(Path(sys.argv[1]) / 'desk')\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    open_place.chmod(0o555)
    done = as_nobody("-c", script, str(open_place))
    assert done.stdout.startswith("UserError")
    assert "Permission denied" in done.stdout


FULL = """
import resource, signal, sys
from pathlib import Path
from editorial.bootstrap import toolbox
from editorial.errors import UserError
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import people
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow.writing import create, save
library = open_library(Path(sys.argv[1]))
desk, who = toolbox().desk(library), people(library)[0].id
post = create(desk, Command(who=who), title="Before").created
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, resource.RLIM_INFINITY))
said = ""
for at in range(200):
    now = read_post(library, post)
    edit = ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(f"{at} " * 20_000))
    try:
        save(desk, Command(who=who), post, PostEdit(contents={"": edit}))
    except UserError as error:
        said = error.code
        break
kept = read_post(library, post)
print(said, kept.shared.rev == at + 1, kept.shared.content.text.startswith(f"{at - 1} ") or at == 0)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
edit = ContentEdit(base_rev=kept.shared.rev, content=kept.shared.content.with_text("There is room again."))
save(desk, Command(who=who), post, PostEdit(contents={"": edit}))
print(read_post(library, post).shared.content.text)
library.close()
"""


def test_a_full_disk_is_told_nothing_is_half_written_and_work_goes_on_afterwards(workspace: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(workspace)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["disk_full True True", "There is room again."]


def test_a_window_that_writes_for_long_makes_another_wait_and_then_says_so(workspace: Path) -> None:
    room = Newsroom(workspace, Clock())
    other = sqlite_module().connect(str(workspace / "library.db"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError) as caught:
        room.written()
    assert caught.value.code == "busy"
    other.execute("ROLLBACK")
    other.close()
    room.written()
    room.close()


def test_reading_never_waits_for_a_writer(room: Newsroom) -> None:
    post = room.written()
    other = sqlite_module().connect(str(room.folder / "library.db"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE posts SET title = 'Not yet'")
    assert room.post(post).title == "Jackets"
    other.execute("ROLLBACK")
    other.close()


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
