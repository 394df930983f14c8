"""Starting a server of our own: a clear sentence for everything that can be wrong, and nothing left behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from editorial.checking.engines import guard, server
from editorial.checking.engines.base import EngineTrouble
from editorial.checking.engines.budget import Loaded
from editorial.checking.engines.java import Java, find_java
from editorial.checking.engines.parts import Parts, check_whole, find_parts, parts_in
from editorial.checking.engines.server import Server
from editorial.settings.helpers import Helpers

ROOT = Path(__file__).parents[3]


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    """A folder that looks like a LanguageTool, of one small jar."""
    folder = tmp_path / "LanguageTool-6.8"
    (folder / "libs").mkdir(parents=True)
    with zipfile.ZipFile(folder / "languagetool-server.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
    found = parts_in(folder)
    assert found is not None
    return found


def program(folder: Path, script: str) -> str:
    """A program that stands in for Java."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "java"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def why(parts: Parts, java: str) -> str:
    with pytest.raises(EngineTrouble) as caught:
        Server(parts, Java(java, 17)).start()
    return caught.value.sentence


# -- Java --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "version"), [('openjdk version "17.0.15" 2025-04-15', 17), ('java version "21" 2023-09-19 LTS', 21)]
)
def test_java_is_found_with_its_version(tmp_path: Path, monkeypatch, said: str, version: int) -> None:
    program(tmp_path, f"echo '{said}' >&2")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert find_java().version == version


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("echo 'java version \"1.8.0_392\"' >&2", "17 or newer; the one at .* is 8"),
        ("echo 'openjdk version \"11.0.2\"' >&2", "is 11"),
        ("exit 3", "does not say its version"),
        ("echo hello", "does not say its version"),
    ],
)
def test_an_unfit_java_is_said_to_be_one(tmp_path: Path, monkeypatch, script: str, sentence: str) -> None:
    program(tmp_path, script)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(EngineTrouble, match=sentence):
        find_java()


def test_no_java_is_said_with_what_to_install(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(EngineTrouble, match=r"there is none on this computer\. Install it"):
        find_java()


# -- parts -------------------------------------------------------------------------------------------------------------


def test_half_a_jar_is_named(parts: Parts) -> None:
    jar = parts.folder / "languagetool-server.jar"
    jar.write_bytes(jar.read_bytes()[:40])
    with pytest.raises(EngineTrouble, match=r"languagetool-server.jar is damaged"):
        check_whole(parts)


def test_a_jar_that_differs_from_the_lock_is_named(parts: Parts) -> None:
    (parts.folder / "libs" / "one.jar").write_bytes(b"PK something else")
    (parts.folder / "jars.lock").write_text(f"# how\n{'0' * 64}  17  one.jar\n{'0' * 64}  5  two.jar\n")
    with pytest.raises(EngineTrouble, match=r"one.jar is damaged"):
        check_whole(parts)
    (parts.folder / "libs" / "one.jar").unlink()
    with pytest.raises(EngineTrouble, match=r"one.jar is missing"):
        check_whole(parts)


def test_the_newest_of_what_is_there_is_taken(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PROOFDESK_CACHE", str(tmp_path))
    for name in ("6.7", "LanguageTool-6.10", ".unfinished.x", "6.9"):
        (tmp_path / "languagetool" / name / "libs").mkdir(parents=True)
        (tmp_path / "languagetool" / name / "libs" / "languagetool-server-6.jar").touch()
    found = find_parts(Helpers())
    assert found is not None
    assert found.folder.name == "LanguageTool-6.10"


def test_what_is_half_there_is_nothing(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PROOFDESK_CACHE", str(tmp_path))
    (tmp_path / "languagetool" / "6.7" / "libs").mkdir(parents=True)
    assert find_parts(Helpers()) is None


# -- the server --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("echo 'java.lang.UnsupportedClassVersionError: org/x'; exit 1", "needs a newer Java than 17"),
        ("echo 'Error: Could not find or load main class org.x'; exit 1", "a part is missing"),
        ("echo 'java.lang.NoClassDefFoundError: io/x'; exit 1", "a part is missing"),
        ("echo 'Could not reserve enough space for object heap'; exit 1", "too little memory"),
        ("echo 'java.net.BindException: Address already in use'; exit 1", "its port was taken each time"),
        ("echo 'something went wrong.'; exit 1", "something went wrong."),
        ("exit 1", "said nothing"),
    ],
)
def test_a_start_that_fails_is_said_in_one_sentence(parts: Parts, tmp_path: Path, script: str, sentence: str) -> None:
    said = why(parts, program(tmp_path / "bin", script))
    assert sentence in said
    assert said.endswith((".", "again."))
    assert "\n" not in said


def test_a_taken_port_is_tried_again_on_another(parts: Parts, tmp_path: Path) -> None:
    counted = tmp_path / "starts"
    why(parts, program(tmp_path / "bin", f"echo x >>{counted}; echo 'Address already in use'; exit 1"))
    assert counted.read_text().count("x") == server.PORTS_TRIED


def test_a_server_that_never_answers_is_given_up_and_ended(parts: Parts, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(server, "START_SECONDS", 5)
    pid = tmp_path / "pid"
    why(parts, program(tmp_path / "bin", f"echo $$ >{pid}; exec sleep 600"))
    assert not is_alive(int(pid.read_text()))


def test_the_persons_java_options_do_not_reach_the_server(parts: Parts, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("_JAVA_OPTIONS", "-Xmx9g")
    seen = tmp_path / "seen"
    why(parts, program(tmp_path / "bin", f'echo "[$_JAVA_OPTIONS]" >{seen}; echo "$@" >>{seen}; exit 1'))
    assert "[]" in seen.read_text()
    assert "-Xmx740m" in seen.read_text()


# -- the guard ---------------------------------------------------------------------------------------------------------

KEEPER = """
import subprocess, sys
server = subprocess.Popen([sys.executable, sys.argv[1], "sleep", "600"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(server.stdout.readline().decode().strip(), server.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("which", ["keeper", "guard"])
def test_a_killed_owner_or_guard_leaves_no_server_behind(which: str) -> None:
    keeper = subprocess.Popen(
        [sys.executable, "-c", KEEPER, str(guard.__file__)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    child, guarding = map(int, keeper.stdout.readline().split())
    assert is_alive(child)
    os.kill(keeper.pid if which == "keeper" else guarding, signal.SIGKILL)
    wait_until_gone(child)
    keeper.kill()
    keeper.communicate()


def test_the_guard_ends_as_its_server_does() -> None:
    with subprocess.Popen(
        [sys.executable, str(guard.__file__), "sh", "-c", "echo hello; exit 7"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as guarding:
        assert guarding.wait(30) == 7
        assert guarding.stdout.read().splitlines()[1] == "hello"


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until_gone(pid: int) -> None:
    """The kernel tells when a process ends; it need not be a child of ours."""
    try:
        watched = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    import select

    try:
        assert select.select([watched], [], [], 20)[0], f"process {pid} is still there"
    finally:
        os.close(watched)


# -- what it holds -----------------------------------------------------------------------------------------------------


def test_languages_fit_until_the_room_is_used_up() -> None:
    loaded = Loaded()
    for tag in ("en-US", "de-DE", "fr", "es"):
        assert loaded.has_room_for(tag)
        loaded.add(tag)
    assert loaded.has_room_for("en-US")
    assert not loaded.has_room_for("nl")
    loaded.clear()
    assert loaded.has_room_for("nl")
