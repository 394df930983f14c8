"""A small HTTP server that answers like LanguageTool, or as badly as a test wants. For faults only: what the real one says is
tested in tests/grammar."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

Answer = Callable[["Fake", BaseHTTPRequestHandler, str], None]
LANGUAGES = [{"name": "English", "code": "en", "longCode": tag} for tag in ("en", "en-US", "en-GB")]
LANGUAGES += [{"name": "German", "code": "de", "longCode": "de-DE"}]


def match(text: str, words: str, **other: object) -> dict[str, object]:
    """A match on `words`, in UTF-16 units as LanguageTool counts."""
    start = len(text[: text.index(words)].encode("utf-16-le")) // 2
    return {
        "message": "Think again.",
        "offset": start,
        "length": len(words.encode("utf-16-le")) // 2,
        "replacements": [{"value": "right"}],
        "context": {"text": text, "offset": start, "length": len(words)},
        "rule": {"id": "FAKE", "issueType": "grammar", "category": {"id": "GRAMMAR", "name": "Grammar"}},
        **other,
    }


class Fake:
    """What was asked (`asked`: the texts, in order; `requests`: all parameters), and how to answer."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.requests: list[dict[str, str]] = []
        self.answer: Answer | None = None
        self.marked = "wrong"
        self.paths: list[str] = []
        self.url = ""

    def respond(self, handler: BaseHTTPRequestHandler, text: str) -> None:
        if self.answer is not None:
            self.answer(self, handler, text)
            return
        matches = [match(text, self.marked)] if self.marked in text else []
        send(handler, json.dumps({"matches": matches}).encode())


def send(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, kind: str = "application/json") -> None:
    """One answer."""
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def fake_languagetool() -> Iterator[Fake]:
    """A server on a free port of this computer, for as long as the block runs."""
    fake = Fake()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            fake.paths.append(self.path)
            if not self.path.startswith("/v2/"):
                send(self, b"<html></html>", status=404, kind="text/html")
                return
            if self.path.startswith("/v2/languages"):
                send(self, json.dumps(LANGUAGES).encode())
            else:
                send(self, b"OK", kind="text/plain")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            given = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
            fake.asked.append(given["text"])
            fake.requests.append(given)
            fake.respond(self, given["text"])

        def log_message(self, *_said: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    fake.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
