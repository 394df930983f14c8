"""Processes of their own that trials are run in, each with a screen of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).parent


class Child:
    """A process of its own with a screen of its own; does what lines of JSON tell it."""

    def __init__(self, script: str, start: dict[str, Any], folder: Path) -> None:
        settings = {**os.environ, "PROOFDESK_DATA": str(folder / script)}
        begin = screen(settings)
        command = [*begin, sys.executable, str(HERE / script)]
        self._process = subprocess.Popen(
            command, env=settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.facts = self.ask(start)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)

    def ask(self, order: dict[str, Any]) -> dict[str, Any]:
        """The answer to one order. RuntimeError when the process has ended instead."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("a trial ended before it answered")
        return json.loads(answer)


def screen(settings: dict[str, str]) -> list[str]:
    """The command that gives a process a virtual screen, and its settings changed for it."""
    if shutil.which("xvfb-run"):
        settings["QT_QPA_PLATFORM"] = "xcb"
        settings.pop("WAYLAND_DISPLAY", None)
        return ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
    settings["QT_QPA_PLATFORM"] = "offscreen"
    return []
