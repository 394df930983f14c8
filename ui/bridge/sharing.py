"""One check worker for all windows on a workspace: LanguageTool takes up to a gigabyte, and is started once."""

from __future__ import annotations

from pathlib import Path

from ui.bridge.checker import Checker


class SharedChecker:
    """A checker and how many windows use it; the last one to leave ends it. `folder` is the workspace it checks for, whose
    house style and words it has been told."""

    def __init__(self) -> None:
        self.checker = Checker()
        self.folder: Path | None = None
        self.users = 1

    def join(self) -> SharedChecker:
        """Use it from one more window."""
        self.users += 1
        return self

    def leave(self) -> None:
        """Use it no longer from one window."""
        self.users -= 1
        if not self.users:
            self.checker.close()
            self.checker.deleteLater()

    def for_folder(self, folder: Path) -> SharedChecker:
        """This one, where it checks for that workspace or for nobody else; else a new one, after leaving this."""
        if self.users > 1 and self.folder not in (None, folder):
            self.leave()
            other = SharedChecker()
            other.folder = folder
            other.checker.start()
            return other
        self.folder = folder
        return self
