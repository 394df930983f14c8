"""The last export's choices, kept for this person on this computer."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from editorial.settings.own_files import change_own, filled, read_own

_FILE = "last-export.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastExport:
    """Where the last export went and how; the next one begins with it. `blanks` are the tools' own blank files, by tool."""

    tool: str = ""
    folder: str = ""
    zone: str = ""
    media_prefix: str = ""
    extras: Mapping[str, str] = field(default_factory=dict[str, str])
    blanks: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def load(cls) -> LastExport:
        """As stored; empty where there is none that can be read."""
        return filled(cls(), read_own(_FILE))

    def save(self) -> None:
        """Keep it. A full disk only means that it is asked again."""
        with contextlib.suppress(OSError):
            change_own(_FILE, lambda _kept: asdict(self))


def usual_folder() -> Path:
    """Where exports go when nobody chose a folder yet."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Proofdesk exports"
