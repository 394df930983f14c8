"""The pictures of the demo, drawn by another process while this one is busy with other things."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

import editorial
from editorial.errors import BugError


class Pictures:
    """Draws the demo's files into a folder; use it with `with`, which ends the process. Neither Pillow nor av is
    imported here."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._ready: set[str] = set()
        home = str(Path(editorial.__file__).parent.parent)
        paths = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
        self._child = subprocess.Popen(  # noqa: S603 (our own interpreter, our own module)
            [sys.executable, "-P", "-m", "editorial.media.drawings", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": paths},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.kill()
        self._child.wait()
        if self._child.stdout is not None:
            self._child.stdout.close()

    def path(self, name: str) -> Path:
        """Where a file stands, once it is drawn. Raises BugError when it is not among the drawings."""
        while name not in self._ready:
            line = self._child.stdout.readline() if self._child.stdout is not None else ""
            if not line:
                raise BugError(f"the demo's picture “{name}” was not drawn")
            self._ready.add(line.strip())
        return self.folder / name
