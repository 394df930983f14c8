"""`proofdesk serve`: the check worker. It never opens the library. It touches the network only for a LanguageTool server
beyond this computer that the person has agreed to.

A request a line in, a reply a line out, in order:

    {"op": "check", "request": 7, "subjects": [...], "style": "<version>"}
        -> {"request": 7, "results": [...]}, or {"request": 7, "need_style": "<version>"}
    {"op": "style", "request": 8, "text": "...", "name": "house.toml"}
        -> {"request": 8, "version": "<version>"}, or {"request": 8, "error": {"code", "message"}}
    {"op": "warm", "request": 9}
        -> {"request": 9, "ready": true}
    {"op": "words", "request": 10, "words": ["RepairCafé", …]}        the house's list and the person's
    {"op": "helpers", "request": 11}                                  read the person's choice of engines again
        -> {"request": n, "taken": true}

Of several check requests that wait, only the newest is answered; the others get {"request": n, "dropped": true}.

A check is answered with what is known; `reading` is true when the engines are still at it and one of their checks could
block. What they say later is told by a line of its own, in which `said` is true when asking again would say more, `state` is
how LanguageTool is, and `remote` the host beyond this computer that gets the texts:

    {"event": "language", "said": true, "state": "ready", "sentence": "", "remote": ""}
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, NoReturn, cast

from editorial.checking.engine import Engine
from editorial.checking.engines.tool import Tell
from editorial.checking.proofreader import Proofreader
from editorial.checking.protocol import VERSION, decode_subjects, encode_result
from editorial.checking.subjects import together
from editorial.errors import UserError
from editorial.model.platform import Platform
from editorial.model.style import HouseStyle
from editorial.model.subject import Field, Subject

LoadStyle = Callable[[str, str], HouseStyle]
"""From a style's text and file name to the style; raises UserError for a bad one."""


ProofreaderOf = Callable[[Tell], Proofreader]
"""Makes the language engines under the person's choice."""

_WARM_TEXT = "Thank you to everyone who came on Saturday. Together you mended forty-one toasters, lamps and jackets."
_CHUNK = 1 << 16


class Worker:
    """Answers requests with one engine; keeps the house styles it was given by version."""

    def __init__(
        self,
        engine: Engine,
        platforms: Mapping[str, Platform],
        load_style: LoadStyle,
        base: HouseStyle,
        proofreader: ProofreaderOf | None = None,
    ) -> None:
        self.engine = engine
        self.platforms = platforms
        self.load_style = load_style
        self.styles = {base.version: base, "": base}
        self.tell: Callable[[Mapping[str, object]], object] = lambda _event: None
        self._proofreader_of = proofreader
        self._proofreader: Proofreader | None = None
        self._words: tuple[str, ...] = ()

    def answer(self, message: Mapping[str, Any]) -> dict[str, object]:
        """The reply to one request; a request that cannot be answered gets an error, never silence."""
        number = message.get("request")
        try:
            match message.get("op"):
                case "check":
                    return {"request": number, **self._check(message)}
                case "style":
                    style = self.load_style(message["text"], message["name"])
                    self.styles[style.version] = style
                    return {"request": number, "version": style.version}
                case "warm":
                    self._warm()
                    return {"request": number, "ready": True, "version": VERSION}
                case "words":
                    self._words = tuple(str(word) for word in message["words"])
                    if self._proofreader is not None:
                        self._proofreader.set_own_words(self._words)
                    return {"request": number, "taken": True}
                case "helpers":
                    self.close()
                    self._reader()
                    return {"request": number, "taken": True}
                case other:
                    raise UserError(f"There is no request “{other}”.", code="unknown_request")
        except UserError as error:
            return {"request": number, "error": {"code": error.code, "message": str(error)}}
        except (KeyError, TypeError, ValueError) as error:
            return {"request": number, "error": {"code": "bad_request", "message": f"{type(error).__name__}: {error}"}}

    def _check(self, message: Mapping[str, Any]) -> dict[str, object]:
        style = self.styles.get(message["style"])
        if style is None:
            return {"need_style": message["style"]}
        subjects = together(decode_subjects(message, self.platforms))
        proofreader = self._reader()
        if proofreader is not None:
            subjects = proofreader.read(subjects, style)
        reading = any(one.unread and self.engine.must_read(one, style) for one in subjects)
        results = [encode_result(self.engine.check(subject, style)) for subject in subjects]
        return {"results": results, "reading": reading and proofreader is not None and proofreader.is_reading}

    def _reader(self) -> Proofreader | None:
        if self._proofreader is None and self._proofreader_of is not None:
            self._proofreader = self._proofreader_of(self._language)
            self._proofreader.set_own_words(self._words)
            self._language(said=False)
        return self._proofreader

    def _language(self, *, said: bool) -> None:
        """Tell how LanguageTool is, and whether the engines have more to say. Called on their threads."""
        if self._proofreader is not None:
            state = self._proofreader.state
            self.tell(
                {
                    "event": "language",
                    "said": said,
                    "state": state.condition,
                    "sentence": state.sentence,
                    "remote": self._proofreader.remote,
                }
            )

    def close(self) -> None:
        """End what was started."""
        proofreader, self._proofreader = self._proofreader, None
        if proofreader is not None:
            proofreader.close()

    def _warm(self) -> None:
        """Load what the first check would have waited for: word lists, syllables, languages."""
        platform = next(iter(self.platforms.values()))
        subject = Subject(id="", fields=(Field(name="text", text=_WARM_TEXT),), platform=platform)
        self._reader()
        self.engine.check(subject, self.styles[""])


def serve(worker: Worker, source: BinaryIO | None = None, sink: BinaryIO | None = None) -> int:
    """Answer until the input closes. Runs at a lower priority, so that typing never waits for a check."""
    if hasattr(os, "nice"):
        os.nice(5)
    answers: BinaryIO = sink or sys.stdout.buffer
    one_at_a_time = threading.Lock()

    def say(reply: Mapping[str, object]) -> None:
        line = _line(reply)
        with one_at_a_time, contextlib.suppress(BrokenPipeError):
            answers.write(line)
            answers.flush()

    worker.tell = say
    try:
        for batch in _batches(source or sys.stdin.buffer):
            for message in batch:
                say(message_reply(worker, message, batch))
    finally:
        worker.close()
    return 0


def _line(reply: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(reply, ensure_ascii=False).encode("utf-8") + b"\n"
    except UnicodeEncodeError:  # half of a character came in; it goes back as it came
        return json.dumps(reply).encode("ascii") + b"\n"


def message_reply(worker: Worker, message: Mapping[str, Any], batch: list[dict[str, Any]]) -> dict[str, object]:
    """The reply to one of several waiting messages: a check that a newer one of the same lane overtook is dropped."""
    if "malformed" in message:
        return {"request": None, "error": {"code": "bad_request", "message": str(message["malformed"])}}
    if message.get("op") == "check" and message.get("lane"):
        newer = [other for other in batch if other.get("op") == "check" and other.get("lane") == message.get("lane")]
        if newer[-1] is not message:
            return {"request": message.get("request"), "dropped": True}
    return worker.answer(message)


def _batches(source: BinaryIO) -> Iterator[list[dict[str, Any]]]:
    """What has arrived, as lists of messages: at least one, and everything more that is waiting already."""
    descriptor = source.fileno()
    selector = selectors.SelectSelector()  # takes a file as well (serve < requests)
    selector.register(descriptor, selectors.EVENT_READ)
    pending = b""
    while True:
        chunk = os.read(descriptor, _CHUNK)
        if not chunk:
            if pending.strip():
                yield [_message(pending)]
            return
        pending += chunk
        while selector.select(0):
            more = os.read(descriptor, _CHUNK)
            if not more:
                break
            pending += more
        head, _newline, pending = pending.rpartition(b"\n")
        if batch := [_message(line) for line in head.split(b"\n") if line.strip()]:
            yield batch


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _message(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        return {"malformed": f"not JSON: {error}"}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {"malformed": "not a JSON object"}
