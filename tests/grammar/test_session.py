"""A whole session with the real LanguageTool: the worker as the window starts it, watched from outside."""

from __future__ import annotations

import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from editorial.bootstrap import toolbox
from editorial.checking.protocol import encode_subjects
from editorial.model.subject import Field, Subject

TEXT = "Every day she go to the workshop. We recieve many lamps."
PATIENCE_SECONDS = 120
CONNECT = re.compile(r"connect\(\d+, \{sa_family=(AF_\w+)(.*)")


class Worker:
    """`proofdesk serve` in a process of its own, perhaps behind another program."""

    def __init__(self, cache: Path, person: Path, before: list[str]) -> None:
        environment = {**os.environ, "PROOFDESK_CACHE": str(cache), "PROOFDESK_DATA": str(person)}
        self.process = subprocess.Popen(
            [*before, sys.executable, "-m", "ui", "serve"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            cwd=Path(__file__).parents[2],
        )
        self._said: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def ask(self, **message: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def lines(self) -> Iterator[dict[str, Any]]:
        """What it says; an error when it says nothing for too long."""
        while line := self._said.get(timeout=PATIENCE_SECONDS):
            yield json.loads(line)

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.put(line)
        self._said.put(b"")

    def check(self, number: int, text: str = TEXT) -> None:
        platform = toolbox().platforms()["linkedin_post"]
        subject = Subject(id="p", fields=(Field(name="text", text=text),), platform=platform, language="en")
        self.ask(op="check", request=number, style="", **encode_subjects([subject]))

    def found(self, until: set[str]) -> list[str]:
        """Ask, and ask again each time the engines have more to say, until these words are marked."""
        number = 1
        self.check(number)
        for reply in self.lines():
            if "results" in reply:
                marked = [
                    one["match"] for one in reply["results"][0]["findings"] if one.get("engine") == "languagetool"
                ]
                if until <= set(marked):
                    return marked
            elif reply.get("event") == "language":
                assert reply["state"] != "trouble", reply
                if reply["said"]:
                    number += 1
                    self.check(number)
        raise AssertionError("the worker ended")

    def family(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)


@contextmanager
def working(cache: Path, person: Path, *before: str) -> Iterator[Worker]:
    worker = Worker(cache, person, list(before))
    try:
        yield worker
    finally:
        worker.process.stdin.close()
        worker.process.wait(60)
        worker.process.stdout.close()


def test_a_whole_session_connects_to_this_computer_alone(real: Path, tmp_path: Path) -> None:
    """Worker, guard, Java and probe under strace: only loopback and local sockets."""
    log = tmp_path / "connect.log"
    strace = ("strace", "-f", "-qq", "-e", "trace=connect,sendto", "-o", str(log))
    with working(real, tmp_path, *strace) as worker:
        assert "go" in worker.found({"go"})
        _probe_a_picture()
    seen = [found.groups() for found in map(CONNECT.search, log.read_text().splitlines()) if found]
    assert seen, "strace saw no connection at all: the test would prove nothing"
    beyond = [
        (family, rest)
        for family, rest in seen
        if not (family in ("AF_UNIX", "AF_UNSPEC") or "127.0.0.1" in rest or '"::1"' in rest or "::ffff:127." in rest)
    ]
    assert beyond == []
    assert any("127.0.0.1" in rest for _family, rest in seen)


def test_it_works_where_there_is_no_network(real: Path, tmp_path: Path) -> None:
    """A network namespace of its own, in which there is nothing but loopback."""
    alone = ("unshare", "--net", "--map-root-user", "sh", "-c", 'ip link set lo up; exec "$@"', "sh")
    with working(real, tmp_path, *alone) as worker:
        assert "go" in worker.found({"go"})


def test_nothing_is_left_after_kill_9(real: Path, tmp_path: Path) -> None:
    worker = Worker(real, tmp_path, [])
    assert "go" in worker.found({"go"})
    family = worker.family()
    assert any("java" in process.name() for process in family)
    os.kill(worker.process.pid, signal.SIGKILL)
    worker.process.communicate()
    _gone, alive = psutil.wait_procs(family, timeout=20)
    assert alive == []


def test_a_worker_that_is_let_go_takes_its_server_along(real: Path, tmp_path: Path) -> None:
    with working(real, tmp_path) as worker:
        assert "go" in worker.found({"go"})
        family = worker.family()
    _gone, alive = psutil.wait_procs(family, timeout=20)
    assert alive == []


def test_the_first_answer_does_not_wait_for_it(real: Path, tmp_path: Path) -> None:
    with working(real, tmp_path) as worker:
        worker.check(1)
        first = next(reply for reply in worker.lines() if "results" in reply)
        found = first["results"][0]["findings"]
        assert [one for one in found if one.get("engine") == "languagetool"] == []
        assert "has not read" in str(first["results"][0]["not_run"])


def test_the_command_line_waits_for_it(real: Path, tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text(f"---\nlanguage: en\n---\n{TEXT}\n")
    done = subprocess.run(
        [sys.executable, "-m", "ui", "check", str(post), "--format", "json"],
        env={**os.environ, "PROOFDESK_CACHE": str(real)},
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    result = json.loads(done.stdout)["results"][0]
    assert result["not_run"] == []
    assert {"go", "recieve"} <= {one["match"] for one in result["findings"]}
    assert "languagetool" in {one.get("engine") for one in result["findings"]}
    assert done.returncode == 0


def _probe_a_picture() -> None:
    """The other child process that reads what comes from outside."""
    from editorial.media.probe import Probe

    with Probe() as probe:
        facts = probe.facts(Path(__file__).parents[2] / "docs" / "images" / "write-light.png", name="a.png")
    assert facts.width
