"""language-tool-python's own download, from a site of the test's: whole or not at all."""

from __future__ import annotations

import hashlib
import io
import os
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def archive(*names: str) -> bytes:
    jar = io.BytesIO()
    with zipfile.ZipFile(jar, "w") as inside:
        inside.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as whole:
        for name in names:
            whole.writestr(name, jar.getvalue())
    return made.getvalue()


WHOLE = archive("LanguageTool-6.8/languagetool-server.jar", "LanguageTool-6.8/libs/one.jar")


class Site:
    """Answers every request with `answer`; `asked` is set when somebody asks."""

    def __init__(self) -> None:
        self.url = ""
        self.asked = threading.Event()
        self.answer: Callable[[BaseHTTPRequestHandler], None] = lambda handler: give(handler, WHOLE)


def give(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, length: int | None = None) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body) if length is None else length))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.set()
            made.answer(self)

        def log_message(self, *_said: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    made.url = f"http://127.0.0.1:{server.server_port}/"
    yield made
    server.shutdown()
    server.server_close()


def downloading(site: Site, cache: Path, checksum: str = "") -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PROOFDESK_CACHE": str(cache),
        "LTP_DOWNLOAD_HOST_NEW_RELEASES": site.url,
        "LTP_DOWNLOAD_SHA256": checksum or hashlib.sha256(WHOLE).hexdigest(),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "editorial.checking.engines.download"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def left_in(cache: Path) -> list[str]:
    return sorted(path.name for path in (cache / "languagetool").iterdir())


def test_a_whole_one_is_put_into_its_place(site: Site, tmp_path: Path) -> None:
    process = downloading(site, tmp_path)
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert out.strip() == str(tmp_path / "languagetool" / "LanguageTool-6.8")
    assert left_in(tmp_path) == ["LanguageTool-6.8"]
    assert "%" in err


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda handler: give(handler, b"gone", status=404), "could not be fetched"),
        (lambda handler: give(handler, WHOLE[:200]), "checksum"),
        (lambda handler: give(handler, WHOLE[:200], length=len(WHOLE)), "could not be fetched"),
    ],
    ids=["missing", "another file", "half a download"],
)
def test_anything_else_leaves_nothing_and_says_why(site: Site, tmp_path: Path, answer, sentence: str) -> None:
    site.answer = answer
    process = downloading(site, tmp_path)
    _out, err = process.communicate()
    last = err.strip().splitlines()[-1]
    assert process.returncode == 1
    assert sentence in last
    assert "Traceback" not in err
    assert left_in(tmp_path) == []


def test_an_archive_of_something_else_is_none(site: Site, tmp_path: Path) -> None:
    other = archive("Something/else.jar")
    site.answer = lambda handler: give(handler, other)
    process = downloading(site, tmp_path, hashlib.sha256(other).hexdigest())
    _out, err = process.communicate()
    assert process.returncode == 1
    assert "is no LanguageTool" in err.strip().splitlines()[-1]
    assert left_in(tmp_path) == []


def test_no_site_is_said_with_what_to_do(tmp_path: Path) -> None:
    nowhere = Site()
    nowhere.url = "http://127.0.0.1:9/"
    process = downloading(nowhere, tmp_path)
    _out, err = process.communicate()
    assert process.returncode == 1
    assert "Connect to the network and try again, or choose a folder" in err


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["cancelled", "killed"])
def test_a_stopped_one_is_no_harm_to_the_next(site: Site, tmp_path: Path, how: signal.Signals) -> None:
    gate = threading.Event()

    def half(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(WHOLE)))
        handler.end_headers()
        handler.wfile.write(WHOLE[:100])
        handler.wfile.flush()
        gate.wait(20)

    site.answer = half
    process = downloading(site, tmp_path)
    assert site.asked.wait(30)
    process.send_signal(how)
    process.communicate()
    gate.set()
    if how == signal.SIGTERM:
        assert left_in(tmp_path) == []
    site.answer = lambda handler: give(handler, WHOLE)
    again = downloading(site, tmp_path)
    again.communicate()
    assert again.returncode == 0
    assert left_in(tmp_path) == ["LanguageTool-6.8"]
