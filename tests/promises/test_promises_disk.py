"""Promises 4 to 7 and 15: a full disk, a limit, a place that may only be read, a busy file, a place that others share."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.errors import UserError
from editorial.library.sqlite import BUSY_SECONDS, refuse_shared_folder, sqlite_module
from editorial.library.workspace import create_library, open_library

ROOT = Path(__file__).parents[2]


# --------------------------------------------------------------------------------------------- no room (P4), a limit (P5)


SAVE_UNTIL_REFUSED = """
import resource, signal, sys
from pathlib import Path
from editorial.bootstrap import toolbox
from editorial.errors import UserError
from editorial.library.backups import verify
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import people
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow.writing import create, save

def edit(now, text):
    return PostEdit(contents={"": ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(text))})

library = open_library(Path(sys.argv[1]))
desk, who = toolbox().desk(library), people(library)[0].id
post = create(desk, Command(who=who), title="Before").created
TIGHTEN
said = ""
for at in range(200):
    now = read_post(library, post)
    try:
        save(desk, Command(who=who), post, edit(now, f"{at} " * 20_000))
    except UserError as error:
        said = error.code
        break
kept = read_post(library, post)
print(said, kept.shared.rev == at + 1, kept.shared.content.text.startswith(f"{at - 1} ") or at == 0)
LOOSEN
save(desk, Command(who=who), post, edit(kept, "There is room again."))
print(read_post(library, post).shared.content.text, verify(library))
library.close()
"""
LIMIT = (
    "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, -1))",
    "resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))",
)
FULL = ("(library.folder / 'ballast').write_bytes(bytes(1_000_000))", "(library.folder / 'ballast').unlink()")
TOLD = ["disk_full True True", "There is room again. []"]


def save_until_refused(ways: tuple[str, str]) -> str:
    return SAVE_UNTIL_REFUSED.replace("TIGHTEN", ways[0]).replace("LOOSEN", ways[1])


def run(script: str, folder: Path, *before: str) -> list[str]:
    done = subprocess.run(
        [*before, sys.executable, "-c", script, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def in_small_disk(size: str, workspace: Path, tmp_path: Path, script: str) -> list[str]:
    """What a script says of the workspace on a real disk of that size; skips where none may be made."""
    small = tmp_path / "small disk"
    small.mkdir()
    mount = f"mount -t tmpfs -o size={size} none '{small}' && cp -r '{workspace}' '{small}/desk' && exec \"$@\""
    alone = ["unshare", "--mount", "sh", "-c", mount, "sh"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no small disk may be made here (it takes unshare and mount)")
    return run(script, small / "desk", *alone)


def test_p04_a_full_disk_is_told_nothing_is_half_written_and_work_goes_on_afterwards(
    workspace: Path, tmp_path: Path
) -> None:
    assert in_small_disk("6m", workspace, tmp_path, save_until_refused(FULL)) == TOLD


SAVE_WITH_THE_RESERVE = """
import os, sys
from pathlib import Path
from editorial.bootstrap import toolbox
from editorial.errors import UserError
from editorial.library import ballast
from editorial.library.backups import verify
from editorial.library.care import take_care
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import people
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow.writing import create, save

def written(text):
    now = read_post(library, post)
    edit = PostEdit(contents={"": ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(text))})
    command = Command(who=who)
    return ballast.with_its_room(lambda: save(desk, command, post, edit))[1]

def fill():
    with (library.folder.parent / "filler").open("ab", buffering=0) as file:
        for size in (1_000_000, 4096):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                pass

library = open_library(Path(sys.argv[1]))
desk, who = toolbox().desk(library), people(library)[0].id
post = create(desk, Command(who=who), title="Before").created
take_care(library, 0)
reserve = library.folder / ballast.FILE_NAME
print(reserve.stat().st_blocks * 512 >= ballast.SIZE, oct(reserve.stat().st_mode & 0o777))
fill()
before, full = 0, False
while not full:
    before += 1
    full = written(f"{before} " * 20_000)
kept = read_post(library, post).shared.content.text
print(kept.startswith(f"{before} "), reserve.exists(), verify(library))
fill()
try:
    while True:
        written("x" * 50_000 + str(before := before + 1))
except UserError as error:
    print(error.code, ballast.keep(library.folder))
(library.folder.parent / "filler").unlink()
take_care(library, 0)
print(reserve.exists(), verify(library))
library.close()
"""


def test_p04_what_is_written_when_the_disk_fills_up_is_saved_with_the_room_that_was_kept_for_it(
    workspace: Path, tmp_path: Path
) -> None:
    lines = in_small_disk("96m", workspace, tmp_path, SAVE_WITH_THE_RESERVE)
    assert lines == ["True 0o600", "True False []", "disk_full False", "True []"]


def test_p05_a_limit_for_files_is_told_like_a_full_disk(workspace: Path) -> None:
    assert run(save_until_refused(LIMIT), workspace) == TOLD


# -------------------------------------------------------------------------------------------- may only be read (P6)


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
def test_p06_a_workspace_that_may_not_be_written_opens_for_reading(
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
def test_p06_a_folder_that_may_not_be_written_takes_no_new_workspace(open_place: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from editorial.library.workspace import create_library\n"
        "try: create_library(Path(sys.argv[1]) / 'desk')\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    open_place.chmod(0o555)
    done = as_nobody("-c", script, str(open_place))
    assert done.stdout.startswith("UserError")
    assert "Permission denied" in done.stdout


# ------------------------------------------------------------------------------------------------------ busy (P7)


def test_p07_a_window_that_writes_for_long_makes_another_wait_and_then_says_so(workspace: Path) -> None:
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


def test_p07_waiting_for_another_ends_after_two_seconds(room: Newsroom) -> None:
    with room.library.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one() == 1000 * BUSY_SECONDS == 2000


def test_p07_reading_never_waits_for_a_writer(room: Newsroom) -> None:
    post = room.written()
    other = sqlite_module().connect(str(room.folder / "library.db"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE posts SET title = 'Not yet'")
    assert room.post(post).title == "Jackets"
    other.execute("ROLLBACK")
    other.close()


# ------------------------------------------------------------------------------------------- shared with others (P15)


SYNCED = ("Dropbox", "OneDrive - Green", "Google Drive", "iCloud Drive", "Nextcloud", "Mobile Documents")


@pytest.mark.parametrize("name", SYNCED)
def test_p15_a_synced_folder_is_refused_with_the_reason(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "desk"
    folder.mkdir(parents=True)
    with pytest.raises(UserError, match="synced folder") as caught:
        create_library(folder)
    assert caught.value.code == "shared_folder"
    assert list(folder.iterdir()) == []


def test_p15_an_ordinary_folder_is_fine(tmp_path: Path) -> None:
    refuse_shared_folder(tmp_path)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
def test_p15_a_network_share_is_refused_with_the_reason(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    table = tmp_path / "mounts"
    place = str(tmp_path.resolve()).replace(" ", "\\040")
    table.write_text(f"/dev/a / ext4 rw 0 0\nserver:/desk {place} {kind} rw 0 0\n", "utf-8")
    monkeypatch.setattr("editorial.library.sqlite._MOUNTS", table)
    with pytest.raises(UserError, match="network share") as caught:
        open_library(workspace)
    assert caught.value.code == "shared_folder"
