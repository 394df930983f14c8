"""Facts, small pictures and renditions of media, from a process that may crash without taking the desk with it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import editorial
from editorial.errors import BugError, UserError
from editorial.media import limits, wire
from editorial.media.files import printable
from editorial.media.renditions import Recipe, Rendition, recipe_as_json
from editorial.model.subject import MediumFacts

_START_SECONDS: Final = 60.0
_RENDER_FACTOR: Final = 6.0


class Probe:
    """Opens media files in a child process with limits of memory and time; use it with `with`, or `close` it.

    The child starts with the first question and again after it crashed or was late. One question is answered at a time;
    any thread may ask. Neither Pillow nor av is imported here.
    """

    def __init__(self, *, deadline: float = 10.0, command: Sequence[str] | None = None) -> None:
        """`deadline`: seconds one file may take, plus its size at 50 MB a second; a rendition gets six times as many.
        `command` starts the child where `sys.executable` is not Python (a bundle)."""
        self.deadline = deadline
        self._command = list(command or (sys.executable, "-P", "-m", "editorial.media.probe_child"))
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process number while one runs, for reports."""
        return self._child.pid if self._child else None

    def facts(self, path: Path, *, name: str | None = None) -> MediumFacts:
        """What is in a file. Whatever is wrong with it stands in `problem` and `hint`, calling it `name`; nothing raises
        but BugError (the child cannot start)."""
        shown = printable(name or path.name)
        try:
            reply = self._ask("probe", path, shown, 1.0)
            return wire.facts_of(reply["facts"])
        except UserError as error:
            return MediumFacts(name=shown, problem=error.message, hint=error.hint)

    def thumbnail(self, path: Path, out: Path, max_px: int = 320) -> bool:
        """Writes a small upright picture of a picture or video to `out` (JPEG for .jpg, else PNG); False if none can be
        made."""
        try:
            reply = self._ask("thumbnail", path, path.name, 1.0, out=str(out.absolute()), max_px=max_px)
        except UserError:
            return False
        return bool(reply["made"])

    def frame(self, path: Path, out: Path, second: float, max_px: int = 1280) -> float | None:
        """Writes the picture that a video shows at `second` to `out` (as `thumbnail` does); answers the second of that picture,
        None if there is none to show."""
        try:
            reply = self._ask("frame", path, path.name, 1.0, out=str(out.absolute()), max_px=max_px, second=second)
        except UserError:
            return None
        return None if reply["second"] is None else float(reply["second"])

    def render(self, path: Path, out_dir: Path, recipe: Recipe, *, name: str | None = None) -> Rendition:
        """Makes the file that leaves, under its hash in `out_dir`.

        Raises:
            UserError: it cannot be made; says why and what to do.
        """
        settings: dict[str, object] = {"out_dir": str(out_dir.absolute()), "recipe": recipe_as_json(recipe)}
        reply = self._ask("render", path, name or path.name, _RENDER_FACTOR, **settings)
        return wire.rendition_of(reply["rendition"])

    def close(self) -> None:
        """Ends the child. The next question would start another."""
        with self._lock:
            self._end()

    def _ask(self, op: str, path: Path, name: str, factor: float, **settings: object) -> dict[str, Any]:
        shown = printable(name)
        request = wire.line_of({"op": op, "path": str(path.absolute()), "name": shown, **settings})
        if len(request) >= limits.MAX_LINE_BYTES:
            raise UserError(f"“{shown[:80]}” is not a usable file name.", hint="Rename the file.", code="media_missing")
        with self._lock:
            child = self._running()
            reply = _exchange(child, request, self.deadline * factor + _size(path) / limits.BYTES_PER_SECOND)
            if reply is None or reply.get("code") == "out_of_memory":
                self._end()
        if reply is None:
            raise limits.too_much(shown)
        if "bug" in reply:
            raise BugError(f"The media reader failed on “{shown}”: {reply['bug']}")
        if "problem" in reply:
            raise wire.problem_of(reply)
        return reply

    def _running(self) -> subprocess.Popen[bytes]:
        """A child that is ready; a new one where the last has gone."""
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        home = str(Path(editorial.__file__).parent.parent)
        paths = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
        try:
            self._child = subprocess.Popen(  # noqa: S603 (our own interpreter, our own module)
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": paths},
                start_new_session=True,
            )
        except OSError as error:
            raise BugError(f"The media reader does not start: {error}") from error
        if _exchange(self._child, b"", _START_SECONDS) != {"ready": True}:
            self._end()
            raise BugError("The media reader does not start.")
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def _exchange(child: subprocess.Popen[bytes], request: bytes, seconds: float) -> dict[str, Any] | None:
    """Sends a line and reads one; None when the child died or was killed for being late."""
    if child.stdin is None or child.stdout is None:
        raise BugError("the child has no pipes")
    alarm = threading.Timer(seconds, child.kill)
    alarm.daemon = True
    alarm.start()
    try:
        child.stdin.write(request)
        child.stdin.flush()
        line = child.stdout.readline(limits.MAX_LINE_BYTES)
        return wire.message_of(line) if line.endswith(b"\n") else None
    except (OSError, ValueError):
        return None
    finally:
        alarm.cancel()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
