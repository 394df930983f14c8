"""A house style in a file, followed while people edit it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from editorial.errors import UserError
from editorial.model.style import HouseStyle

Load = Callable[[str, str], HouseStyle]
"""Reads a style from its text and its file's name; UserError for a bad one."""


class StyleFile:
    """The style in one file: read again when the file changes, the last good one while it is wrong.

    Without the file it is `base`. `problem` says what is wrong with the file now, None when nothing is. Not for two
    threads at once.
    """

    def __init__(self, path: Path, load: Load, base: HouseStyle) -> None:
        self.path = path
        self.problem: UserError | None = None
        self._load = load
        self._base = base
        self._style = base
        self._seen: tuple[int, int, int] | None = None

    def current(self) -> HouseStyle:
        """The style now; costs one look at the file's time and size."""
        try:
            facts = self.path.stat()
        except FileNotFoundError:
            self._style, self._seen, self.problem = self._base, None, None
            return self._style
        except OSError as error:
            self.problem = self._unreadable(error)
            return self._style
        seen = (facts.st_mtime_ns, facts.st_size, facts.st_ino)
        if seen != self._seen:
            self._read()
            self._seen = seen
        return self._style

    def _read(self) -> None:
        try:
            self._style = self._load(self.path.read_text(encoding="utf-8"), str(self.path))
            self.problem = None
        except UserError as error:
            self.problem = error
        except OSError as error:
            self.problem = self._unreadable(error)
        except UnicodeDecodeError:
            self.problem = UserError(
                "This house style is not in UTF-8.", hint="Save it as UTF-8.", place=str(self.path), code="bad_style"
            )

    def _unreadable(self, error: OSError) -> UserError:
        return UserError(
            f"This house style cannot be read: {error.strerror}.",
            hint="Check the file; until then the last good style is used.",
            place=str(self.path),
            code="bad_style",
        )
